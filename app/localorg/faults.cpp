#include "app/localorg/faults.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <utility>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

/// `GET /services/data/v66.0/limits` → `GET /limits`.
QString plainOp(QString op)
{
    static const QRegularExpression base(u" /+services/data(?:/v[\\d.]+)?"_s);
    return op.replace(base, u" "_s).replace(" //"_L1, " /"_L1);
}

bool matches(const QString &rule, const QString &op)
{
    if (rule == "*"_L1 || rule == op)
        return true;
    return rule.contains(u' ') && plainOp(op).startsWith(plainOp(rule));
}

const QSet<QString> &knownEffects()
{
    static const QSet<QString> known{u"dropBefore"_s, u"http"_s,       u"body"_s,          u"contentType"_s,
                                     u"headers"_s,    u"soapFault"_s,  u"restError"_s,     u"expireSession"_s,
                                     u"lateMs"_s,     u"dropAnswer"_s, u"cutAfterBytes"_s, u"hangAfterBytes"_s,
                                     u"delayMs"_s,    u"drip"_s,       u"answer"_s,        u"patch"_s,
                                     u"status"_s,     u"holdMs"_s,     u"outcome"_s,       u"keep"_s,
                                     u"badZip"_s,     u"emptyZip"_s,   u"malformedXml"_s,  u"failed"_s,
                                     u"hide"_s,       u"lockEvery"_s,  u"breakAfterRows"_s};
    return known;
}

} // namespace

base::Result<> Faults::set(const QJsonArray &rules)
{
    QList<Rule> next;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonObject json = rules.at(i).toObject();
        const QJsonObject match = json[u"match"].toObject();
        Rule rule;
        rule.json = json;
        rule.op = match[u"op"].toString();
        rule.nth = match[u"nth"].toInt(1);
        rule.times = match[u"times"].toInt(1);
        rule.what = json[u"do"].toObject();
        QStringList unknown = rule.what.keys();
        unknown.removeIf([](const QString &name) { return knownEffects().contains(name); });
        if (rule.op.isEmpty() || rule.nth < 1 || rule.what.isEmpty() || !unknown.isEmpty())
            return base::failure(
                base::Errc::InvalidInput,
                QCoreApplication::translate(
                    "backflow::localorg",
                    "Fault rule %1 is not understood: it needs match.op, a positive match.nth and a do that "
                    "holds known effects only. %2")
                    .arg(i + 1)
                    .arg(unknown.join(u' ')));
        next.append(rule);
    }
    m_rules = std::move(next);
    return {};
}

QJsonArray Faults::rules() const
{
    QJsonArray all;
    for (const Rule &rule : m_rules) {
        QJsonObject json = rule.json;
        json[u"seen"_s] = rule.seen;
        all.append(json);
    }
    return all;
}

QJsonObject Faults::next(const QString &op, const QString &alias)
{
    QJsonObject what;
    for (Rule &rule : m_rules) {
        if (!matches(rule.op, op) && (alias.isEmpty() || rule.op != alias))
            continue;
        ++rule.seen;
        const bool hit = rule.seen >= rule.nth && (rule.times == 0 || rule.seen < rule.nth + rule.times);
        if (hit && what.isEmpty())
            what = rule.what;
    }
    return what;
}

} // namespace backflow::localorg
