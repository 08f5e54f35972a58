#include "core/masking/batch.h"

#include "core/base/faults.h"
#include "core/masking/csv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace backflow::masking {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::faults::point;
using ports::BulkJob;
using ports::IngestRows;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

constexpr int kMostSends = 12;
constexpr std::chrono::milliseconds kFirstLook = 200ms;
constexpr std::chrono::milliseconds kLongestLook = 5s;
constexpr std::chrono::milliseconds kFirstRetry = 1s;
constexpr std::chrono::milliseconds kLongestRetry = 60s;
/// A way to the org that stays closed for that long ends the run; it is gone on with later.
constexpr std::chrono::milliseconds kLongestOutage = 10min;
constexpr std::chrono::milliseconds kSlice = 200ms;
constexpr int kSamplesABatch = 5;
constexpr QLatin1StringView kLocked("UNABLE_TO_LOCK_ROW");

bool passes(const base::Error &error)
{
    return error.code == base::Errc::Offline || error.code == base::Errc::Timeout || error.code == base::Errc::OrgBusy;
}

/// `UNABLE_TO_LOCK_ROW:unable to obtain exclusive access…:--` → its code. What follows it may hold values.
QString codeOf(const QByteArray &error)
{
    const qsizetype colon = error.indexOf(':');
    const QByteArray code = error.left(colon < 0 ? error.size() : colon).trimmed();
    const bool isCode =
        !code.isEmpty() && code.size() < 80 &&
        std::ranges::all_of(code, [](char c) { return (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9'); });
    return isCode ? QString::fromLatin1(code) : u"OTHER"_s;
}

} // namespace

Batch::Batch(const ObjectGround &ground, ports::BulkData &bulk, BatchState state)
    : m_ground(ground)
    , m_bulk(bulk)
    , m_state(std::move(state))
    , m_masker(ground.key)
{
}

base::Result<QJsonObject> Batch::run(const QByteArray &csv, async::Monitor &monitor)
{
    if (const auto done = read(csv); !done)
        return base::failure(done);
    const QStringList earlier = m_state.jobs;
    if (earlier.isEmpty()) {
        if (const auto done = announce(); !done)
            return base::failure(done);
    }
    for (const QString &job : earlier) {
        if (const auto done = settle(job, monitor); !done)
            return base::failure(done);
    }
    auto wait = kFirstRetry;
    for (int sends = 0; !open().isEmpty(); ++sends) {
        if (sends == kMostSends)
            return base::failure(
                base::Errc::OrgBusy,
                Tr::tr("%1: the org does not write some records for now: something else holds them, or "
                       "its jobs break off. What is masked is kept; go on with the run later.")
                    .arg(m_ground.rule.object),
                m_problem);
        if (sends > 0 || !earlier.isEmpty())
            m_again += open().size();
        if (sends > 0) {
            if (const auto waited = pause(wait, monitor); !waited)
                return base::failure(waited);
            wait = std::min(wait * 2, kLongestRetry);
        }
        if (const auto sent = send(monitor); !sent)
            return base::failure(sent);
    }
    const QJsonObject facts = outcome();
    point("mask-before-done"_L1);
    if (const auto written = m_ground.journal.append(u"done"_s, facts); !written)
        return base::failure(written);
    point("mask-after-done"_L1);
    return facts;
}

base::Result<> Batch::read(const QByteArray &csv)
{
    CsvReader reader(csv);
    QList<QByteArray> cells;
    const QStringList columns = columnsOf(m_ground.rule, m_ground.object);
    if (!reader.next(cells) || cells.size() < columns.size())
        return base::failure(base::Errc::Malformed,
                             Tr::tr("The org gave an answer that makes no sense here. Try again."),
                             u"bulk query columns"_s);
    struct Read {
        QByteArray parent;
        QByteArray id;
        QByteArray line;
        QString digest;
    };
    QList<Read> all;
    QList<const ports::FieldDescription *> fields;
    for (const FieldRule &rule : m_ground.rule.fields)
        fields += m_ground.object.field(rule.field);
    const bool hasParent = columns.size() > m_ground.rule.fields.size() + 1;
    while (reader.next(cells)) {
        if (cells.size() < columns.size())
            continue;
        Read row{hasParent ? cells.last() : QByteArray(), cells.first(), cells.first(), {}};
        bool writes = m_ground.rule.remove;
        QList<QString> values;
        for (qsizetype i = 0; i < m_ground.rule.fields.size(); ++i) {
            const FieldRule &rule = m_ground.rule.fields.at(i);
            const QString value = QString::fromUtf8(cells.at(i + 1));
            const QString masked = m_masker.masked(rule, *fields.at(i), value);
            values += masked;
            writes = writes || !value.isEmpty();
            // An empty cell says nothing; what is to be empty has a word of its own.
            appendCell(row.line, value.isEmpty() ? QByteArray() : masked.isEmpty() ? "#N/A" : masked.toUtf8(), false);
        }
        if (!writes) {
            ++m_empty;
            continue;
        }
        row.digest = digestOf(m_ground.run, m_ground.rule, m_ground.object, QString::fromLatin1(row.id), values);
        all += row;
    }
    std::ranges::stable_sort(all, {}, &Read::parent);
    for (const Read &row : std::as_const(all)) {
        m_byId.insert(row.id.left(15), int(m_ids.size()));
        m_ids += row.id;
        m_lines += row.line;
        m_digests += row.digest;
        m_rows += Row::Open;
    }
    return {};
}

/// Which records the first job is about to write.
base::Result<> Batch::announce()
{
    const QString name = m_ground.rule.object + u'-' + QString::number(m_state.number);
    const auto kept = m_ground.journal.putIds(name, m_ids);
    point("mask-ids-announced"_L1);
    return kept;
}

/// A job of an earlier life. One that was not sealed has done nothing, and once it is aborted it never will.
base::Result<> Batch::settle(const QString &job, async::Monitor &monitor)
{
    const auto state = m_bulk.ingestJob(job, monitor);
    if (!state && state.error().code == base::Errc::NotFound)
        return unknownRows(job);
    if (!state)
        return base::failure(state);
    if (state->state == BulkJob::State::Open) {
        const auto aborted = m_bulk.abortIngest(job, monitor);
        if (aborted)
            return {};
        // A seal that was on its way came first.
        if (aborted.error().code != base::Errc::Conflict)
            return aborted;
    }
    // What is open once the jobs before it are settled is what it was sent with.
    m_sent = open();
    const auto ended = awaitEnd(job, monitor);
    return ended ? conclude(job, *ended, monitor) : base::failure(ended);
}

base::Result<> Batch::send(async::Monitor &monitor)
{
    const auto proof = m_bulk.proveSandbox(monitor);
    if (!proof)
        return base::failure(proof);
    const auto operation =
        m_ground.rule.remove ? ports::IngestOrder::Operation::Delete : ports::IngestOrder::Operation::Update;
    const auto job = m_bulk.startIngest(*proof, {m_ground.object.summary.name, operation}, monitor);
    if (!job)
        return base::failure(job);
    point("mask-job-made"_L1); // an empty job that nobody knows of does nothing
    if (const auto written = m_ground.journal.append(
            u"job"_s, {{u"object"_s, m_ground.rule.object}, {u"batch"_s, m_state.number}, {u"job"_s, *job}});
        !written)
        return written;
    point("mask-job-announced"_L1);
    m_sent = open();
    if (const auto filled = m_bulk.fillIngest(*job, csvOf(m_sent), monitor); !filled) {
        // What it holds does not count: it is ended, and the rows go in another one.
        const auto aborted = m_bulk.abortIngest(*job, monitor);
        return passes(filled.error()) || filled.error().code == base::Errc::Unknown ? aborted : filled;
    }
    point("mask-job-filled"_L1);
    if (const auto sealed = m_bulk.sealIngest(*job, monitor); !sealed) {
        const auto state = m_bulk.ingestJob(*job, monitor);
        if (!state)
            return base::failure(state);
        if (state->state == BulkJob::State::Open) {
            const auto aborted = m_bulk.abortIngest(*job, monitor);
            if (aborted)
                return passes(sealed.error()) || sealed.error().code == base::Errc::Unknown ? base::Result<>() : sealed;
            if (aborted.error().code != base::Errc::Conflict)
                return aborted;
        }
    }
    point("mask-job-sealed"_L1);
    const auto ended = awaitEnd(*job, monitor);
    if (!ended)
        return base::failure(ended);
    point("mask-job-ended"_L1);
    return conclude(*job, *ended, monitor);
}

base::Result<> Batch::conclude(const QString &job, const BulkJob &ended, async::Monitor &monitor)
{
    m_problem = ended.problem;
    const bool didNothing = ended.state != BulkJob::State::Complete && ended.processed == 0 && ended.failed == 0;
    return didNothing ? base::Result<>() : collect(job, monitor);
}

base::Result<BulkJob> Batch::awaitEnd(const QString &job, async::Monitor &monitor)
{
    auto look = kFirstLook;
    auto heard = m_ground.clock.monotonic();
    for (;;) {
        const auto state = m_bulk.ingestJob(job, monitor);
        const auto now = m_ground.clock.monotonic();
        if (state && state->hasEnded())
            return state;
        if (state)
            heard = now;
        else if (!passes(state.error()) || now - heard > kLongestOutage)
            return state;
        if (const auto waited = pause(look, monitor); !waited)
            return base::failure(waited);
        look = std::min(look + look / 2, kLongestLook);
    }
}

/// Takes over what the org says of each row. A row of which it says nothing stops the run: writing it again could be
/// the second time.
base::Result<> Batch::collect(const QString &job, async::Monitor &monitor)
{
    QList<int> met;
    for (const IngestRows which : {IngestRows::Successful, IngestRows::Failed, IngestRows::Unprocessed}) {
        if (const auto taken = take(job, which, met, monitor); !taken)
            return taken;
    }
    const QSet<int> known(met.begin(), met.end());
    const bool isWhole = std::ranges::all_of(m_sent, [&](int row) { return known.contains(row); });
    m_sent.clear();
    if (isWhole)
        return {};
    return unknownRows(job);
}

std::unexpected<base::Error> Batch::unknownRows(const QString &job) const
{
    return base::failure(base::Errc::Unknown,
                         Tr::tr("%1: the org does not say what became of some records of job %2. Nothing more is "
                                "written; look at the job in the org.")
                             .arg(m_ground.rule.object, job),
                         job);
}

base::Result<> Batch::take(const QString &job, IngestRows which, QList<int> &met, async::Monitor &monitor)
{
    const auto csv = m_bulk.ingestRows(job, which, monitor);
    if (!csv)
        return base::failure(csv);
    CsvReader reader(*csv);
    QList<QByteArray> head;
    reader.next(head);
    // Rows that were never begun come back as they were sent, with their own head.
    const qsizetype id = std::max<qsizetype>(head.indexOf("sf__Id"), head.indexOf("Id"));
    const qsizetype idSent = head.indexOf("Id");
    const qsizetype error = head.indexOf("sf__Error");
    QList<QByteArray> cells;
    while (reader.next(cells)) {
        QByteArray name = cells.value(id).left(15);
        if (name.isEmpty())
            name = cells.value(idSent).left(15);
        const auto found = m_byId.constFind(name);
        if (found == m_byId.cend())
            continue;
        met += *found;
        Row &row = m_rows[*found];
        if (which == IngestRows::Successful) {
            row = Row::Written;
        } else if (which == IngestRows::Failed) {
            const QString code = codeOf(cells.value(error));
            if (code == kLocked) {
                ++m_ground.locked;
            } else {
                row = Row::Refused;
                ++m_reasons[code];
            }
        }
    }
    return {};
}

QByteArray Batch::csvOf(const QList<int> &rows) const
{
    QByteArray csv("Id");
    for (const FieldRule &field : m_ground.rule.fields)
        appendCell(csv, field.field.toUtf8(), false);
    csv += '\n';
    for (const int row : rows)
        csv += m_lines.at(row) + '\n';
    return csv;
}

QList<int> Batch::open() const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) == Row::Open)
            rows += row;
    }
    return rows;
}

base::Result<> Batch::pause(std::chrono::milliseconds time, async::Monitor &monitor) const
{
    for (; time > 0ms; time -= kSlice) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        m_ground.clock.wait(std::min(time, kSlice));
    }
    return {};
}

QJsonObject Batch::outcome() const
{
    const qint64 written = std::ranges::count(m_rows, Row::Written);
    QJsonObject reasons;
    for (auto it = m_reasons.cbegin(); it != m_reasons.cend(); ++it)
        reasons.insert(it.key(), it.value());
    QJsonArray samples;
    const qsizetype step = std::max<qsizetype>(1, m_rows.size() / kSamplesABatch);
    for (qsizetype row = 0; row < m_rows.size() && !m_ground.rule.remove; row += step) {
        if (m_rows.at(row) == Row::Written)
            samples.append(
                QJsonObject{{u"id"_s, QString::fromLatin1(m_ids.at(row))}, {u"digest"_s, m_digests.at(row)}});
    }
    return {{u"object"_s, m_ground.rule.object},
            {u"batch"_s, m_state.number},
            {u"rows"_s, m_rows.size() + m_empty},
            {m_ground.rule.remove ? u"deleted"_s : u"masked"_s, written},
            {u"empty"_s, m_empty},
            {u"failed"_s, reasons},
            {u"again"_s, m_again},
            {u"at"_s, m_ground.clock.now().toString(Qt::ISODateWithMs)},
            {u"samples"_s, samples}};
}

} // namespace backflow::masking
