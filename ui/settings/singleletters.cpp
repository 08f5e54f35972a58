#include "ui/settings/singleletters.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcutEvent>
#include <QWidget>

namespace backflow::ui::settings {

namespace {

bool isLetter(const QKeyEvent &key)
{
    const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && key.text().size() == 1 && key.text().at(0).isPrint() && !key.text().at(0).isSpace();
}

bool isLetter(const QKeySequence &keys)
{
    return keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier && keys[0].key() < Qt::Key_Escape &&
           keys[0].key() != Qt::Key_Space;
}

bool isWrittenInto(const QObject *object)
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    if (!widget || widget->inherits("QAbstractItemView"))
        return false; // its editors are widgets of their own
    return (widget->testAttribute(Qt::WA_InputMethodEnabled) || widget->inherits("QKeySequenceEdit") ||
            widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox"));
}

} // namespace

void SingleLetters::setAllowed(bool allowed)
{
    if (allowed == m_allowed || !qApp)
        return;
    m_allowed = allowed;
    if (allowed)
        qApp->removeEventFilter(this);
    else
        qApp->installEventFilter(this);
}

bool SingleLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Shortcut)
        return isLetter(static_cast<QShortcutEvent *>(event)->key());
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && !isWrittenInto(watched))
        return isLetter(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

} // namespace backflow::ui::settings
