// Reads back some of the records a run wrote.

#include "core/masking/batch.h"
#include "core/masking/masker.h"
#include "core/masking/run.h"
#include "core/masking/runwork.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

constexpr qsizetype kMostSamples = 500;
constexpr qsizetype kIdsAQuery = 100;
constexpr qsizetype kMostNamed = 20;

/// Some of them, from all over.
QList<WrittenSample> someOf(const QList<WrittenSample> &all)
{
    if (all.size() <= kMostSamples)
        return all;
    QList<WrittenSample> some;
    for (qsizetype i = 0; i < kMostSamples; ++i)
        some += all.at(i * all.size() / kMostSamples);
    return some;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

/// Whether each field still holds what was written, and nothing looks as if it had never been masked.
bool isAsWritten(const ObjectRule &rule, const ports::ObjectDescription &object, const QString &run,
                 const QJsonObject &row, const QString &digest)
{
    QList<QString> values;
    bool looks = true;
    for (const FieldRule &field : rule.fields) {
        const QString value = textOf(row.value(field.field));
        looks = looks && looksMasked(field, value).value_or(true);
        values += value;
    }
    return looks && digestOf(run, rule, object, row.value("Id"_L1).toString(), values) == digest;
}

} // namespace

base::Result<Verification> verifyRun(const Ground &ground, const QString &run, const MaskGrant &grant,
                                     async::Monitor &monitor)
{
    const auto state = runState(ground, run);
    if (!state)
        return base::failure(state);
    const auto plan = planOfRun(ground, run);
    if (!plan)
        return base::failure(plan);
    const auto sandbox = openSandbox(*ground.backends, grant.context().environment, monitor);
    if (!sandbox)
        return base::failure(sandbox);
    ports::BulkData &bulk = *sandbox->bulk;
    const auto org = describeAll(bulk, *plan, monitor);
    if (!org)
        return base::failure(org);
    Verification found;
    for (const ObjectRule &rule : plan->objects) {
        const ObjectOutcome outcome = state->objects.value(rule.object).outcome;
        if (rule.remove) {
            const auto left = bulk.count(rule.object, rule.where, monitor);
            if (!left)
                return base::failure(left);
            if (*left > outcome.failed)
                found.otherwise += Tr::tr("%1: records that are still there: %L2").arg(rule.object).arg(*left);
            continue;
        }
        const auto object = std::ranges::find_if(*org, [&](const ports::ObjectDescription &one) {
            return one.summary.name.compare(rule.object, Qt::CaseInsensitive) == 0;
        });
        const QList<WrittenSample> samples = someOf(outcome.samples);
        if (object == org->end() || samples.isEmpty()) {
            found.notes += Tr::tr("%1: nothing was written, so nothing is read back").arg(rule.object);
            continue;
        }
        QStringList fields{u"Id"_s};
        for (const FieldRule &field : rule.fields)
            fields += field.field;
        for (qsizetype at = 0; at < samples.size(); at += kIdsAQuery) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            QHash<QString, QString> digests;
            QStringList ids;
            for (const WrittenSample &sample : samples.mid(at, kIdsAQuery)) {
                digests.insert(sample.id.left(15), sample.digest);
                ids += u'\'' + sample.id + u'\'';
            }
            const auto rows = bulk.rows(
                u"SELECT %1 FROM %2 WHERE Id IN (%3)"_s.arg(fields.join(u", "_s), rule.object, ids.join(u',')),
                monitor);
            if (!rows)
                return base::failure(rows);
            for (const QJsonObject &row : *rows) {
                ++found.read;
                const QString id = row.value("Id"_L1).toString();
                if (isAsWritten(rule, *object, run, row, digests.value(id.left(15))))
                    ++found.asWritten;
                else if (found.otherwise.size() < kMostNamed)
                    found.otherwise += rule.object + u' ' + id;
            }
        }
    }
    return found;
}

} // namespace backflow::masking
