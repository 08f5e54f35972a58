#include "core/compliance/rule.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

/// A static library's resources are left out by the linker unless something names them; the macro must stand outside
/// of namespaces.
static void keepResources()
{
    Q_INIT_RESOURCE(compliance);
}

namespace backflow::compliance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(compliance)
};

constexpr qsizetype kMostBytes = 1'000'000;
constexpr qsizetype kMostRules = 1'000;
constexpr qsizetype kLongestText = 1'000;
constexpr std::array<const char *, 4> kSeverities{"low", "medium", "high", "critical"};

struct NamedTest {
    const char *name;
    Test test;
};
constexpr std::array kTests{
    NamedTest{"is", Test::Is},           NamedTest{"isNot", Test::IsNot},
    NamedTest{"matches", Test::Matches}, NamedTest{"startsWith", Test::StartsWith},
    NamedTest{"below", Test::Below},     NamedTest{"above", Test::Above},
    NamedTest{"present", Test::Present}, NamedTest{"endsWithinDays", Test::EndsWithinDays},
};

/// Reads one rule and keeps the first thing that is wrong with it.
class Reading
{
public:
    explicit Reading(QString place)
        : m_place(std::move(place))
    {
    }

    bool isGood() const { return m_problem.isEmpty(); }
    base::Error error() const { return {base::Errc::InvalidInput, m_problem, {}}; }
    void wrong(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }

    void only(const QJsonObject &object, std::initializer_list<QLatin1StringView> known)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (std::ranges::find(known, it.key()) == known.end())
                wrong(Tr::tr("%1: this version of Backflow does not know “%2”.").arg(m_place, it.key().left(80)));
        }
    }

    QString text(const QJsonObject &object, QLatin1StringView name, bool needed)
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined() && !needed)
            return {};
        if (!value.isString() || value.toString().isEmpty() || value.toString().size() > kLongestText)
            wrong(Tr::tr("%1: “%2” should be a text of at most %3 characters.").arg(m_place, name).arg(kLongestText));
        return value.toString();
    }

    QStringList texts(const QJsonValue &value, QLatin1StringView name)
    {
        QStringList texts;
        if (value.isString())
            texts += value.toString();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array) {
            if (one.isString())
                texts += one.toString();
        }
        if (texts.isEmpty() || texts.size() > kMostRules || (value.isArray() && texts.size() != array.size()))
            wrong(Tr::tr("%1: “%2” should be a text or a list of texts.").arg(m_place, name));
        return texts;
    }

    QRegularExpression expression(const QString &pattern, QLatin1StringView name)
    {
        QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
        if (!expression.isValid())
            wrong(Tr::tr("%1: “%2” is no regular expression: %3.").arg(m_place, name, expression.errorString()));
        return expression;
    }

    QList<QByteArray> path(const QString &text, QLatin1StringView name)
    {
        if (text == "."_L1)
            return {};
        QList<QByteArray> path;
        static const QRegularExpression kName(u"^[A-Za-z_][A-Za-z0-9_.-]*$"_s);
        const QStringList steps = text.split(u'/');
        for (const QString &step : steps) {
            if (!kName.match(step).hasMatch())
                wrong(Tr::tr("%1: “%2” should be a path of element names, as in objectPermissions/allowEdit.")
                          .arg(m_place, name));
            path += step.toUtf8();
        }
        return path;
    }

    Condition condition(const QJsonValue &value)
    {
        const QJsonObject object = value.toObject();
        Condition condition;
        condition.path = path(text(object, "path"_L1, true), "path"_L1);
        int tests = 0;
        for (const NamedTest &one : kTests) {
            const QLatin1StringView name(one.name);
            if (!object.contains(name))
                continue;
            ++tests;
            condition.test = one.test;
            fill(condition, object.value(name), name);
        }
        if (tests != 1 || object.size() != 2)
            wrong(Tr::tr("%1: a condition has a path and one of is, isNot, matches, startsWith, below, above, present "
                         "and endsWithinDays.")
                      .arg(m_place));
        return condition;
    }

    QList<Condition> conditions(const QJsonObject &object, QLatin1StringView name)
    {
        QList<Condition> conditions;
        const QJsonValue value = object.value(name);
        if (!value.isUndefined() && !value.isArray())
            wrong(Tr::tr("%1: “%2” should be a list of conditions.").arg(m_place, name));
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            conditions += condition(one);
        return conditions;
    }

private:
    void fill(Condition &condition, const QJsonValue &value, QLatin1StringView name)
    {
        switch (condition.test) {
        case Test::Is:
        case Test::IsNot:
        case Test::StartsWith:
            condition.texts = texts(value, name);
            break;
        case Test::Matches:
            condition.expression = expression(value.toString(), name);
            break;
        case Test::Below:
        case Test::Above:
        case Test::EndsWithinDays:
            condition.number = value.toDouble();
            if (!value.isDouble())
                wrong(Tr::tr("%1: “%2” should be a number.").arg(m_place, name));
            break;
        case Test::Present:
        case Test::Missing:
            condition.test = value.toBool() ? Test::Present : Test::Missing;
            if (!value.isBool())
                wrong(Tr::tr("%1: “%2” should be true or false.").arg(m_place, name));
            break;
        }
    }

    QString m_place;
    QString m_problem;
};

base::Result<Rule> ruleFrom(const QJsonValue &value, qsizetype at)
{
    const QJsonObject object = value.toObject();
    const QString id = object.value("id"_L1).toString();
    Reading reading(id.isEmpty() ? Tr::tr("Rule %1").arg(at + 1) : Tr::tr("Rule “%1”").arg(id.left(80)));
    reading.only(object, {"id"_L1, "title"_L1, "advice"_L1, "severity"_L1, "types"_L1, "fullName"_L1, "when"_L1,
                          "each"_L1, "broken"_L1, "name"_L1});
    Rule rule;
    rule.id = id;
    static const QRegularExpression kId(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
    if (!kId.match(id).hasMatch())
        reading.wrong(Tr::tr("Rule %1: its id should be lower-case letters, digits and hyphens.").arg(at + 1));
    rule.title = reading.text(object, "title"_L1, true);
    rule.advice = reading.text(object, "advice"_L1, false);
    const auto severity = severityOf(object.value("severity"_L1).toString());
    if (!severity)
        reading.wrong(Tr::tr("Rule “%1”: its severity should be low, medium, high or critical.").arg(id));
    rule.severity = severity.value_or(Severity::Medium);
    rule.types = reading.texts(object.value("types"_L1), "types"_L1);
    if (const QString pattern = reading.text(object, "fullName"_L1, false); !pattern.isEmpty())
        rule.fullName = reading.expression(pattern, "fullName"_L1);
    rule.when = reading.conditions(object, "when"_L1);
    if (const QString each = reading.text(object, "each"_L1, false); !each.isEmpty())
        rule.each = reading.path(each, "each"_L1);
    rule.broken = reading.conditions(object, "broken"_L1);
    if (rule.broken.isEmpty())
        reading.wrong(Tr::tr("Rule “%1”: “broken” is missing: what must not be found.").arg(id));
    if (const QString name = reading.text(object, "name"_L1, false); !name.isEmpty())
        rule.name = reading.path(name, "name"_L1);
    if (!reading.isGood())
        return std::unexpected(reading.error());
    return rule;
}

} // namespace

QString severityName(Severity severity)
{
    return QString::fromLatin1(kSeverities.at(std::size_t(severity)));
}

std::optional<Severity> severityOf(const QString &name)
{
    for (std::size_t i = 0; i < kSeverities.size(); ++i) {
        if (name == QLatin1StringView(kSeverities.at(i)))
            return Severity(i);
    }
    return std::nullopt;
}

const QList<Rule> &builtInRules()
{
    static const QList<Rule> kRules = [] {
        keepResources();
        QFile file(u":/compliance/rules.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const auto rules = parseRules(opened ? file.readAll() : QByteArray());
        Q_ASSERT_X(rules, "builtInRules", rules ? "" : qPrintable(rules.error().message));
        return rules.value_or(QList<Rule>());
    }();
    return kRules;
}

base::Result<QList<Rule>> parseRules(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return base::failure(base::Errc::TooLarge, Tr::tr("The file of rules is larger than one megabyte."));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (!document.isObject())
        return base::failure(base::Errc::Malformed,
                             Tr::tr("The file of rules is not JSON: %1 at byte %2.")
                                 .arg(document.isNull() ? parsed.errorString() : Tr::tr("it is no object"))
                                 .arg(parsed.offset));
    const QJsonObject object = document.object();
    if (object.value("format"_L1) != "backflow-compliance/1"_L1 || !object.value("rules"_L1).isArray() ||
        object.size() != 2)
        return base::failure(
            base::Errc::InvalidInput,
            Tr::tr("The file of rules should hold “format”: “backflow-compliance/1” and “rules”, and no more."));
    const QJsonArray array = object.value("rules"_L1).toArray();
    if (array.size() > kMostRules)
        return base::failure(base::Errc::TooLarge, Tr::tr("There are more than %1 rules.").arg(kMostRules));
    QList<Rule> rules;
    for (const QJsonValue &value : array) {
        auto rule = ruleFrom(value, rules.size());
        if (!rule)
            return base::failure(rule);
        if (std::ranges::contains(rules, rule->id, &Rule::id))
            return base::failure(base::Errc::InvalidInput, Tr::tr("There are two rules “%1”.").arg(rule->id));
        rules += *std::move(rule);
    }
    return rules;
}

QList<Rule> withOwn(QList<Rule> rules, const QList<Rule> &own)
{
    for (const Rule &rule : own) {
        const auto same = std::ranges::find(rules, rule.id, &Rule::id);
        if (same == rules.end())
            rules += rule;
        else
            *same = rule;
    }
    return rules;
}

} // namespace backflow::compliance
