#include "core/model/keeprule.h"

#include "core/model/jsonshape.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::model {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::model)
};

base::Result<std::optional<QDateTime>> timeIn(const QJsonObject &json, QLatin1StringView member)
{
    const QString text = json.value(member).toString();
    if (text.isEmpty())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("“%1” of a keep rule is no time: %2.").arg(QString(member), text));
    return time.toUTC();
}

} // namespace

bool matchesPattern(QStringView pattern, QStringView text, Qt::CaseSensitivity sensitivity)
{
    const auto same = [sensitivity](QChar a, QChar b) {
        return a == b || (sensitivity == Qt::CaseInsensitive && a.toCaseFolded() == b.toCaseFolded());
    };
    // Where the last star stood, and how much of the text it has taken so far.
    qsizetype star = -1;
    qsizetype taken = 0;
    qsizetype p = 0;
    qsizetype t = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == u'*') {
            star = p++;
            taken = t;
        } else if (p < pattern.size() && same(pattern.at(p), text.at(t))) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++taken;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'*')
        ++p;
    return p == pattern.size();
}

bool KeepRule::isBetween(const QString &source, const QString &target) const
{
    return environment.isEmpty() || environment.compare(source, Qt::CaseInsensitive) == 0 ||
           environment.compare(target, Qt::CaseInsensitive) == 0;
}

bool KeepRule::names(const ComponentKey &key) const
{
    return matchesPattern(type, key.type, Qt::CaseInsensitive) &&
           matchesPattern(fullName, key.fullName, Qt::CaseInsensitive);
}

bool KeepRule::namesElement(QStringView path) const
{
    if (element.isEmpty())
        return false;
    // A key may hold slashes, so what stands below is found by trying every place where a step may end.
    for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf(u'/', end - 1)) {
        if (matchesPattern(element, path.left(end), Qt::CaseSensitive))
            return true;
    }
    return false;
}

QJsonObject toJson(const KeepRule &rule)
{
    QJsonObject json{{u"id"_s, rule.id},
                     {u"type"_s, rule.type},
                     {u"fullName"_s, rule.fullName},
                     {u"reason"_s, rule.reason},
                     {u"author"_s, rule.author},
                     {u"created"_s, rule.created.toUTC().toString(Qt::ISODate)}};
    if (!rule.environment.isEmpty())
        json.insert(u"environment"_s, rule.environment);
    if (!rule.element.isEmpty())
        json.insert(u"element"_s, rule.element);
    if (rule.expires)
        json.insert(u"expires"_s, rule.expires->toUTC().toString(Qt::ISODate));
    return json;
}

base::Result<KeepRule> keepRuleFromJson(const QJsonObject &json)
{
    static const std::initializer_list<JsonMember> members{{"id"_L1},       {"environment"_L1}, {"type"_L1},
                                                           {"fullName"_L1}, {"element"_L1},     {"reason"_L1},
                                                           {"author"_L1},   {"created"_L1},     {"expires"_L1}};
    if (base::Result<> known = checkMembers(json, members, Tr::tr("A keep rule")); !known)
        return base::failure(known);
    KeepRule rule;
    rule.id = json.value("id"_L1).toString();
    rule.environment = json.value("environment"_L1).toString();
    rule.type = json.value("type"_L1).toString();
    rule.fullName = json.value("fullName"_L1).toString();
    rule.element = json.value("element"_L1).toString();
    rule.reason = json.value("reason"_L1).toString();
    rule.author = json.value("author"_L1).toString();
    for (const auto &[value, name] :
         {std::pair(rule.id, u"id"_s), std::pair(rule.type, u"type"_s), std::pair(rule.fullName, u"fullName"_s)}) {
        if (value.isEmpty())
            return base::failure(base::Errc::InvalidInput, Tr::tr("“%1” of a keep rule is missing.").arg(name));
    }
    auto created = timeIn(json, "created"_L1);
    if (!created)
        return base::failure(created);
    rule.created = created->value_or(QDateTime());
    auto expires = timeIn(json, "expires"_L1);
    if (!expires)
        return base::failure(expires);
    rule.expires = *expires;
    return rule;
}

KeepRules::KeepRules(const QList<KeepRule> &rules, const QString &source, const QString &target, const QDateTime &now)
{
    for (const KeepRule &rule : rules) {
        if (!rule.hasEnded(now) && rule.isBetween(source, target))
            m_rules += rule;
    }
}

const KeepRule *KeepRules::whole(const ComponentKey &key) const
{
    const auto keeps = [&key](const KeepRule &rule) { return rule.element.isEmpty() && rule.names(key); };
    const auto found = std::ranges::find_if(m_rules, keeps);
    return found == m_rules.end() ? nullptr : &*found;
}

QList<KeepRule> KeepRules::ofElements(const ComponentKey &key) const
{
    QList<KeepRule> found;
    for (const KeepRule &rule : m_rules) {
        if (!rule.element.isEmpty() && rule.names(key))
            found += rule;
    }
    return found;
}

} // namespace backflow::model
