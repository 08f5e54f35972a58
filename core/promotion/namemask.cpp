#include "core/promotion/namemask.h"

#include "core/promotion/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// An initial is no name.
constexpr qsizetype kLeastPart = 2;

bool isWord(const QString &part)
{
    return part.size() >= kLeastPart && part.front().isUpper() && std::ranges::all_of(part, [](QChar letter) {
               return letter.isLetter() || letter == u'-' || letter == u'’';
           });
}

} // namespace

base::Result<NameMask> NameMask::of(ports::HistoryIndex &index)
{
    const auto people = index.values(ports::HistoryFacet::Who);
    if (!people)
        return base::failure(people);
    NameMask mask;
    mask.learn(*people);
    return mask;
}

void NameMask::learn(const QStringList &people)
{
    bool news = false;
    for (const QString &person : people) {
        if (person.trimmed().isEmpty() || m_names.contains(person))
            continue;
        news = true;
        const QString shown = Tr::tr("Person %1").arg(m_names.size() + 1);
        m_names.insert(person, shown);
        const QStringList parts = person.split(u' ', Qt::SkipEmptyParts);
        if (parts.size() > 1) {
            addPart(parts.first(), shown);
            addPart(parts.last(), shown);
        }
    }
    if (news)
        makePattern();
}

void NameMask::addPart(const QString &part, const QString &shown)
{
    if (!isWord(part))
        return;
    const auto there = m_parts.constFind(part);
    m_parts.insert(part, there == m_parts.cend() || *there == shown ? shown : Tr::tr("Somebody"));
}

void NameMask::makePattern()
{
    QStringList all = m_names.keys() + m_parts.keys();
    // No name is replaced inside of another.
    std::ranges::sort(all, std::ranges::greater(), &QString::size);
    QStringList escaped{u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s}; // a mail address names its owner
    for (const QString &name : std::as_const(all))
        escaped += QRegularExpression::escape(name);
    m_pattern = QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(escaped.join(u'|')),
                                   QRegularExpression::UseUnicodePropertiesOption);
    m_pattern.optimize();
}

QString NameMask::person(const QString &person) const
{
    if (person.trimmed().isEmpty())
        return person;
    return m_names.value(person, Tr::tr("Somebody"));
}

QString NameMask::text(const QString &text) const
{
    if (text.isEmpty() || m_names.isEmpty())
        return text;
    if (const auto whole = m_names.constFind(text); whole != m_names.cend())
        return *whole;
    QString result;
    qsizetype at = 0;
    for (auto match = m_pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString name = one.captured();
        result += QStringView(text).sliced(at, one.capturedStart() - at);
        result += m_names.value(name, m_parts.value(name, Tr::tr("Somebody")));
        at = one.capturedEnd();
    }
    result += QStringView(text).sliced(at);
    return result;
}

QJsonValue NameMask::masked(const QJsonValue &value) const
{
    if (value.isString())
        return text(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype at = 0; at < array.size(); ++at)
            array[at] = masked(array.at(at));
        return array;
    }
    QJsonObject object = value.toObject();
    if (!value.isObject())
        return value;
    object.remove("email"_L1);
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = masked(QJsonValue(it.value()));
    return object;
}

void NameMask::apply(ports::IndexedEvent &event) const
{
    for (QString *name : {&event.who, &event.behalf}) {
        if (!name->isEmpty())
            *name = m_names.contains(*name) ? m_names.value(*name) : text(*name);
    }
    for (QString *words : {&event.what, &event.reason, &event.reference})
        *words = text(*words);
    if (!event.record.isEmpty())
        event.record = QJsonDocument(masked(QJsonValue(QJsonDocument::fromJson(event.record).object())).toObject())
                           .toJson(QJsonDocument::Compact);
}

} // namespace backflow::promotion
