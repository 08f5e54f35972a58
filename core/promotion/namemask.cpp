#include "core/promotion/historyexport.h"

#include "core/promotion/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {
/// Shorter names would be found inside of ordinary words.
constexpr qsizetype kLeastInText = 4;
} // namespace

base::Result<NameMask> NameMask::of(ports::HistoryIndex &index)
{
    const auto people = index.values(ports::HistoryFacet::Who);
    if (!people)
        return base::failure(people);
    NameMask mask;
    for (const QString &person : *people) {
        mask.m_names.insert(person, Tr::tr("Person %1").arg(mask.m_names.size() + 1));
        if (person.size() >= kLeastInText)
            mask.m_order += person;
    }
    std::ranges::stable_sort(mask.m_order, std::ranges::greater(), &QString::size);
    return mask;
}

QString NameMask::masked(const QString &text) const
{
    QString result = m_names.value(text, text);
    if (result != text)
        return result;
    for (const QString &person : m_order)
        if (result.contains(person))
            result.replace(person, m_names.value(person));
    return result;
}

QJsonValue NameMask::masked(const QJsonValue &value) const
{
    if (value.isString())
        return masked(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype at = 0; at < array.size(); ++at)
            array[at] = masked(array.at(at));
        return array;
    }
    QJsonObject object = value.toObject();
    if (!value.isObject())
        return value;
    // A mail address names its owner.
    object.remove("email"_L1);
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = masked(QJsonValue(it.value()));
    return object;
}

void NameMask::apply(ports::IndexedEvent &event) const
{
    for (QString *text : {&event.who, &event.behalf, &event.what, &event.reason})
        *text = masked(*text);
    if (!event.record.isEmpty())
        event.record = QJsonDocument(masked(QJsonValue(QJsonDocument::fromJson(event.record).object())).toObject())
                           .toJson(QJsonDocument::Compact);
}

} // namespace backflow::promotion
