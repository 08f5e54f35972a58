#pragma once

#include "ui/pipeline/carditem.h"

namespace backflow::ui::pipeline {

/// Stands for one number of a card where assistive technology needs an object. Child of its card.
class CardNumberNode final : public QObject
{
    Q_OBJECT

public:
    CardNumberNode(CardItem *card, CardNumber number)
        : QObject(card)
        , m_card(card)
        , m_number(number)
    {
    }
    CardItem *card() const { return m_card; }
    CardNumber number() const { return m_number; }

private:
    CardItem *m_card;
    CardNumber m_number;
};

} // namespace backflow::ui::pipeline
