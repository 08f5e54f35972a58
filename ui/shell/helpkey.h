#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <functional>

class QWidget;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::shell {

/// The key for help in dialogs of a window, which the window's own command does not reach. A dialog that waits for an
/// answer gets a guide of its own, since the window's stands behind it.
class HelpKey final : public QObject
{
public:
    struct Use {
        /// Keys of the window's command, as they are now.
        std::function<QList<QKeySequence>()> keys;
        /// The guide's place for what `focus` is in.
        std::function<QString(const QWidget *focus)> placeOf;
        /// Opens the window's own guide.
        std::function<void(const QString &place)> open;
    };
    HelpKey(const theme::Theme &theme, QWidget *window, Use use);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const theme::Theme &m_theme;
    QWidget *m_window;
    Use m_use;
};

} // namespace backflow::ui::shell
