#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace backflow::ui::widgets {

/// A state as icon, word and colour: never by colour alone. As a pill it has an outline.
class StatusLabel final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Plain, Pill };
    explicit StatusLabel(const theme::Theme &theme, QWidget *parent = nullptr, Shape shape = Shape::Plain);
    void setStatus(theme::Icon icon, theme::Role role, const QString &words);
    QString words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
    Shape m_shape;
    theme::Icon m_icon = theme::Icon::Info;
    theme::Role m_role = theme::Role::Muted;
    QString m_words;
};

} // namespace backflow::ui::widgets
