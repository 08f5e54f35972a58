#include "ui/pipeline/cardnumbernode.h"

#include <QAccessible>

namespace backflow::ui::pipeline {

CardNumberNode *CardItem::node(CardNumber number)
{
    for (CardNumberNode *node : findChildren<CardNumberNode *>(Qt::FindDirectChildrenOnly))
        if (node->number() == number)
            return node;
    return new CardNumberNode(this, number);
}

void CardItem::tellNumbers(const QList<CardNumber> &before)
{
    const QList<CardNumber> now = numbersOf(m_status);
    for (CardNumberNode *node : findChildren<CardNumberNode *>(Qt::FindDirectChildrenOnly))
        if (!now.contains(node->number()))
            delete node;
    if (!QAccessible::isActive())
        return;
    for (const CardNumber number : now) {
        QAccessibleEvent told(node(number),
                              before.contains(number) ? QAccessible::NameChanged : QAccessible::ObjectCreated);
        QAccessible::updateAccessibility(&told);
    }
}

} // namespace backflow::ui::pipeline
