#include "ui/widgets/keyhints.h"

#include "ui/widgets/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QShortcut>
#include <QVariant>
#include <QWidget>
#include <algorithm>

Q_DECLARE_METATYPE(QList<backflow::ui::widgets::KeyHint>)

namespace backflow::ui::widgets {

namespace {

constexpr char kProperty[] = "keyHints";

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = button ? withoutAccessKey(button->text()) : QString();
    return text.isEmpty() ? widget.accessibleName() : text;
}

class Collection final
{
public:
    void add(const QString &text, const QList<QKeySequence> &keys)
    {
        if (text.isEmpty() || std::ranges::all_of(keys, &QKeySequence::isEmpty))
            return;
        const auto known = std::ranges::find(m_hints, text, &KeyHint::text);
        if (known == m_hints.end()) {
            m_hints.append({keys, text});
            return;
        }
        for (const QKeySequence &key : keys)
            if (!known->keys.contains(key))
                known->keys.append(key);
    }

    void addAllOf(const QWidget &widget)
    {
        for (const QAction *action : widget.actions())
            if (!action->isSeparator() && action->isVisible())
                add(withoutAccessKey(action->text()), action->shortcuts());
        for (const auto *shortcut : widget.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly))
            add(shortcut->whatsThis(), shortcut->keys());
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        // The letter that is underlined in a button is seen there.
        if (button && button->shortcut() != QKeySequence::mnemonic(button->text()))
            add(nameOf(widget), {button->shortcut()});
        for (const KeyHint &hint : keyHintsOf(widget))
            add(hint.text.isEmpty() ? nameOf(widget) : hint.text, hint.keys);
    }

    QList<KeyHint> taken() { return std::move(m_hints); }

private:
    QList<KeyHint> m_hints;
};

} // namespace

void setKeyHints(QWidget &view, const QList<KeyHint> &hints)
{
    view.setProperty(kProperty, QVariant::fromValue(hints));
}

QList<KeyHint> keyHintsOf(const QWidget &view)
{
    return view.property(kProperty).value<QList<KeyHint>>();
}

QList<KeyHint> keysShownIn(const QWidget &part)
{
    Collection found;
    if (part.isVisible())
        found.addAllOf(part);
    for (const QWidget *widget : part.findChildren<QWidget *>())
        if (widget->isVisible() && !widget->isWindow())
            found.addAllOf(*widget);
    return found.taken();
}

} // namespace backflow::ui::widgets
