#include "core/base/ulid.h"
#include "core/git/openrepository.h"
#include "core/governance/auditchain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>
#include <benchmark/benchmark.h>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

governance::AuditEntry entryOf(int n)
{
    governance::AuditEntry entry;
    entry.action = n % 2 ? u"promote.intent"_s : u"promote.result"_s;
    entry.actorName = u"Ada Admin"_s;
    entry.actorEmail = u"ada@example.com"_s;
    entry.at = QDateTime(QDate(2016, 1, 1), QTime(0, 0), QTimeZone::UTC).addSecs(qint64(n) * 3600);
    entry.promotion = u"01K0000000%1"_s.arg(n / 2, 16, 10, QChar(u'0'));
    entry.details = {{u"from"_s, QJsonObject{{u"env"_s, u"UAT"_s}}},
                     {u"to"_s, QJsonObject{{u"env"_s, u"Dev"_s}, {u"orgId"_s, u"00D000000000002"_s}}},
                     {u"reason"_s, u"ticket %1"_s.arg(n)}};
    return entry;
}

/// A record of `count` entries, one commit each, as Backflow writes it, by way of Git's own fast import.
bool makeRecord(const QString &folder, int count)
{
    if (!git::openRepository(folder))
        return false;
    QProcess import;
    import.setWorkingDirectory(folder);
    import.setStandardOutputFile(QProcess::nullDevice());
    import.start(u"git"_s, {u"fast-import"_s, u"--quiet"_s});
    std::optional<governance::AuditRecord> last;
    for (int n = 1; n <= count; ++n) {
        const governance::AuditEntry entry = entryOf(n);
        const auto bytes = governance::auditBytes(entry, base::newUlid(entry.at), last);
        if (!bytes)
            return false;
        const auto record = governance::parseAuditRecord(*bytes);
        if (!record)
            return false;
        import.write("commit refs/heads/backflow/audit\ncommitter Ada <ada@example.com> " +
                     QByteArray::number(entry.at.toSecsSinceEpoch()) + " +0000\ndata 6\nrecord\nM 100644 inline " +
                     governance::auditPath(*record).toUtf8() + "\ndata " + QByteArray::number(bytes->size()) + '\n' +
                     *bytes + '\n');
        import.waitForBytesWritten(-1);
        last = *record;
    }
    import.closeWriteChannel();
    return import.waitForFinished(-1) && import.exitCode() == 0;
}

/// The whole record read and proved, from Git's objects on.
void verifyWholeRecord(benchmark::State &state)
{
    QTemporaryDir folder;
    const int count = static_cast<int>(state.range(0));
    if (!makeRecord(folder.filePath(u"record.git"_s), count)) {
        state.SkipWithError("the record could not be made");
        return;
    }
    for (auto _ : state) {
        const auto repository = git::openRepository(folder.filePath(u"record.git"_s));
        const auto verdict = governance::verifyAuditChain(**repository, {});
        if (!verdict || verdict->kind != governance::AuditVerdict::Kind::Whole || verdict->records != count) {
            state.SkipWithError("the record does not verify");
            return;
        }
    }
    state.counters["records/s"] = benchmark::Counter(count, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(verifyWholeRecord)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
