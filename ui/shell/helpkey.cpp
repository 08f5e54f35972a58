#include "ui/shell/helpkey.h"

#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace backflow::ui::shell {

namespace {

bool standsAbove(const QWidget *window, const QWidget *dialog)
{
    for (const QWidget *parent = dialog->parentWidget(); parent; parent = parent->parentWidget())
        if (parent == window)
            return true;
    return false;
}

} // namespace

HelpKey::HelpKey(const theme::Theme &theme, QWidget *window, Use use)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
    , m_use(std::move(use))
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *focus = qobject_cast<QWidget *>(watched);
    QWidget *dialog = focus ? focus->window() : nullptr;
    if (!dialog || dialog == m_window || qobject_cast<help::HelpWindow *>(dialog) || !standsAbove(m_window, dialog))
        return false;
    const QKeySequence pressed(static_cast<const QKeyEvent *>(event)->keyCombination());
    if (!m_use.keys().contains(pressed))
        return false;
    const QString place = m_use.placeOf(focus);
    if (!dialog->isModal()) {
        m_use.open(place);
        return true;
    }
    auto *guide = dialog->findChild<help::HelpWindow *>(Qt::FindDirectChildrenOnly);
    if (!guide)
        guide = new help::HelpWindow(m_theme, dialog);
    guide->open(place);
    return true;
}

} // namespace backflow::ui::shell
