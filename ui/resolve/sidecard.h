#pragma once

#include "ui/resolve/decisions.h"
#include "ui/theme/theme.h"

#include <QRadioButton>

class QLabel;
class QVBoxLayout;

namespace backflow::ui::widgets {
class ElidedLabel;
}

namespace backflow::ui::resolve {

/// "Keep UAT": a radio button as large as what it stands for, with the side's shape, colour and name, and its value in
/// words.
class SideCard final : public QRadioButton
{
    Q_OBJECT

public:
    enum class Side { Source, Target };
    SideCard(const theme::Theme &theme, Side side, QWidget *parent = nullptr);

    /// `origin`: who and when, one line; may be empty.
    void setContent(const QString &environment, const QString &origin, bool removes, const QList<ValueLine> &values,
                    bool isCode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void letterPressed(int key);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    theme::Role ink() const;
    theme::Role tint() const;
    void fitMargins();

    const theme::Theme &m_theme;
    Side m_side;
    widgets::ElidedLabel *m_title;
    QLabel *m_key;
    widgets::ElidedLabel *m_origin;
    QVBoxLayout *m_values;
    QList<QLabel *> m_lines;
};

} // namespace backflow::ui::resolve
