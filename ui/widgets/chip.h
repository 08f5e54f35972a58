#pragma once

#include <QAbstractButton>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {

/// A filter with its live total: "Conflict 3". Checkable; Space toggles.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// The accessible name is made of label and count: "Conflict, 3, shown".
    Chip(const theme::Theme &theme, const QString &name, const QString &label, QWidget *parent = nullptr);
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
    void updateName();

    const theme::Theme &m_theme;
    int m_count = -1;
};

} // namespace backflow::ui::widgets
