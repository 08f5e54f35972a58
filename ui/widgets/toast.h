#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {

/// Notices at the bottom centre of the parent, one at a time: 6 s, 10 s with Undo; the time stands still while the
/// pointer or the focus is on one. What is said meanwhile waits its turn; then a notice that nobody holds goes after
/// 2 s, one with Undo keeps all its time. Objects: `toast`, `toastText`, `toastUndo`.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kShownMs = 6000;
    static constexpr int kShownWithUndoMs = 10000;
    static constexpr int kLeastMs = 2000;

    Toast(const theme::Theme &theme, QWidget *parent);
    void say(const QString &sentence, std::function<void()> undo = {});
    QString text() const;
    /// Notices that are still to be shown.
    qsizetype waiting() const { return m_waiting.size(); }
    /// Goes at once, and so does what waits.
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Notice {
        QString sentence;
        std::function<void()> undo;
    };
    void showNext();
    void show(const Notice &notice);
    /// The keyboard goes back to where it came from.
    void leave();
    bool isHeld() const;
    void runClock();
    void place();

    const theme::Theme &m_theme;
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer *m_timer;
    std::function<void()> m_onUndo;
    QList<Notice> m_waiting;
    QPointer<QWidget> m_before;
    bool m_hovered = false;
};

} // namespace backflow::ui::widgets
