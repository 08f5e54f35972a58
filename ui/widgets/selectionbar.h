#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {

/// The bar under a list with ticks: a running sentence ("14 selected · +3 they need") and the buttons that act on the
/// ticks. The sentence is announced when it changes. Objects: `selectionBar`, `selectionText`.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(const theme::Theme &theme, QWidget *parent = nullptr);
    /// Parts are joined by " · "; empty ones are left out.
    void setParts(const QStringList &parts);
    QString text() const;
    /// At the end of the bar, in the order of calls.
    QPushButton *addButton(const QString &objectName, const QString &text, bool primary = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace backflow::ui::widgets
