#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace backflow::ui::widgets {

/// One line of plain text in a style and a colour role, shortened in the middle when there is no room; the tooltip and
/// the accessible name then have all of it.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const theme::Theme &theme, const QString &text = {}, QWidget *parent = nullptr,
                         theme::TextStyle style = theme::TextStyle::Body, theme::Role role = theme::Role::Text);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    void setRole(theme::Role role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    const theme::Theme &m_theme;
    theme::TextStyle m_style;
    theme::Role m_role;
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
    QString m_text;
};

} // namespace backflow::ui::widgets
