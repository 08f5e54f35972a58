#include "ui/access/tickedlist.h"

#include "core/governance/policypreview.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace backflow::ui::access {

TickedList::TickedList(QString boxName, QWidget *parent)
    : QWidget(parent)
    , m_boxName(std::move(boxName))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace1);
}

void TickedList::setChoices(const QList<Choice> &choices, const QStringList &ticked)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox(choice.text, this);
        box->setObjectName(m_boxName + choice.value);
        box->setProperty("value", choice.value);
        box->setChecked(ticked.contains(choice.value));
        if (!choice.accessibleName.isEmpty())
            box->setAccessibleName(choice.accessibleName);
        layout()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &TickedList::changed);
        m_boxes += box;
    }
}

QStringList TickedList::values() const
{
    QStringList values;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            values += box->property("value").toString();
    }
    return values;
}

void TickedList::focusFirst()
{
    if (!m_boxes.isEmpty())
        m_boxes.first()->setFocus();
}

QList<TickedList::Choice> placeChoices(const QStringList &environments, const QStringList &ticked)
{
    QStringList places{QStringLiteral("*")};
    for (const governance::Tier tier : governance::kTiers)
        places += governance::tierName(tier);
    for (const QString &environment : environments)
        places += u'=' + environment;
    for (const QString &place : ticked) {
        if (!places.contains(place))
            places += place;
    }
    QList<TickedList::Choice> choices;
    for (const QString &place : std::as_const(places))
        choices += {place, governance::placeWords(place)};
    return choices;
}

QList<TickedList::Choice> roleChoices(const QList<governance::Role> &roles, const QString &what)
{
    QList<TickedList::Choice> choices;
    for (const governance::Role &role : roles) {
        const QString title = role.title.isEmpty() ? role.id : role.title;
        choices += {role.id, title, what.arg(title)};
    }
    return choices;
}

} // namespace backflow::ui::access
