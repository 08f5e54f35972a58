#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {

/// A notice at the bottom centre of its parent: 6 s, 10 s with Undo; waits while the pointer or the focus is on it.
/// One at a time. Objects: `toast`, `toastText`, `toastUndo`.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    Toast(const theme::Theme &theme, QWidget *parent);
    void say(const QString &sentence, std::function<void()> undo = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const theme::Theme &m_theme;
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer *m_timer;
    std::function<void()> m_onUndo;
};

} // namespace backflow::ui::widgets
