#include "core/masking/runwork.h"

#include "core/async/inflight.h"
#include "core/base/faults.h"
#include "core/masking/batch.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace backflow::masking {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::faults::point;
using ports::BulkJob;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

constexpr std::chrono::milliseconds kFirstLook = 200ms;
constexpr std::chrono::milliseconds kLongestLook = 5s;
constexpr std::chrono::milliseconds kSlice = 200ms;

} // namespace

RunWork::RunWork(Sides sides, RunJournal &journal, RunState state, Key key)
    : m_sides(sides)
    , m_journal(journal)
    , m_state(std::move(state))
    , m_key(std::move(key))
    , m_bulks(std::size_t(sides.width) + 1)
{
}

base::Result<ports::BulkData *> RunWork::bulkOf(int slot)
{
    std::unique_ptr<ports::BulkData> &bulk = m_bulks.at(std::size_t(slot));
    if (!bulk) {
        auto opened = ports::openBulkData(*m_sides.ground.backends, m_sides.environment);
        if (!opened)
            return base::failure(opened);
        bulk = *std::move(opened);
    }
    return bulk.get();
}

bool RunWork::isPaused() const
{
    return m_sides.control.pause || QFile::exists(m_journal.folder() + kPauseFile);
}

base::Result<bool> RunWork::run(const Plan &plan, const QList<ports::ObjectDescription> &org, async::Monitor &monitor)
{
    const auto bulk = bulkOf(m_sides.width);
    if (!bulk)
        return base::failure(bulk);
    for (const ObjectRule &rule : plan.objects) {
        const auto count = (*bulk)->count(rule.object, rule.where, monitor);
        m_total += count.value_or(0);
        m_rows += m_state.objects.value(rule.object).outcome.rows;
    }
    for (const ObjectRule &rule : plan.objects) {
        if (m_state.objects.value(rule.object).outcome.whole)
            continue;
        const auto described = std::ranges::find_if(org, [&](const ports::ObjectDescription &one) {
            return one.summary.name.compare(rule.object, Qt::CaseInsensitive) == 0;
        });
        const auto whole = object(rule, *described, monitor);
        if (!whole || !*whole)
            return whole;
    }
    return true;
}

base::Result<QString> RunWork::queryOf(const ObjectRule &rule, const ports::ObjectDescription &described,
                                       ObjectState &state, async::Monitor &monitor)
{
    if (!state.query.isEmpty())
        return state.query;
    const auto bulk = bulkOf(m_sides.width);
    if (!bulk)
        return base::failure(bulk);
    const auto query = (*bulk)->startQuery(soqlOf(rule, described), monitor);
    if (!query)
        return query;
    point("mask-query-made"_L1);
    const auto written = m_journal.append(u"query"_s, {{u"object"_s, rule.object}, {u"job"_s, *query}});
    if (!written)
        return base::failure(written);
    state.query = *query;
    return state.query;
}

base::Result<> RunWork::awaitQuery(const QString &id, async::Monitor &monitor)
{
    const auto bulk = bulkOf(m_sides.width);
    if (!bulk)
        return base::failure(bulk);
    for (auto look = kFirstLook;; look = std::min(look + look / 2, kLongestLook)) {
        const auto job = (*bulk)->queryJob(id, monitor);
        if (!job)
            return base::failure(job);
        if (job->state == BulkJob::State::Complete)
            return {};
        if (job->hasEnded())
            return base::failure(base::Errc::OrgFault,
                                 Tr::tr("The org could not read its records: %1").arg(job->problem));
        for (auto left = look; left > 0ms; left -= kSlice) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            m_sides.ground.backends->clock().wait(std::min(left, kSlice));
        }
    }
}

/// What was begun and not ended comes first, then what nobody has looked at.
base::Result<std::optional<RunWork::Page>> RunWork::nextPage(const QString &object, const QString &query,
                                                             ObjectState &state, async::Monitor &monitor)
{
    while (m_nextOpen < state.batches.size() && state.batches.at(m_nextOpen).done)
        ++m_nextOpen;
    Page page;
    if (m_nextOpen < state.batches.size()) {
        page.batch = state.batches.at(m_nextOpen++);
    } else if (m_last) {
        return std::nullopt;
    } else {
        page.batch.number = m_number++;
        page.batch.locator = m_place;
    }
    const auto bulk = bulkOf(m_sides.width);
    if (!bulk)
        return base::failure(bulk);
    auto read = (*bulk)->queryPage(query, page.batch.locator, m_state.rowsPerJob, monitor);
    if (!read && read.error().code == base::Errc::NotFound)
        return base::failure(base::Errc::NotFound,
                             Tr::tr("The org has thrown away what it had read for this run: it keeps that for some "
                                    "days only. What is masked stays. Start a new run for the rest, with a condition "
                                    "that leaves out what is masked already."),
                             query);
    if (!read)
        return base::failure(read);
    page.csv = read->csv;
    if (page.batch.rows > 0)
        return page.batch.rows == read->rows
                   ? base::Result<std::optional<Page>>(std::move(page))
                   : base::failure(base::Errc::Malformed,
                                   Tr::tr("The org gives other records for the same question than before. Nothing "
                                          "more is written. Start a new run."),
                                   query);
    page.batch.next = read->next;
    page.batch.rows = read->rows;
    m_place = read->next;
    m_last = read->next.isEmpty();
    if (read->rows == 0)
        return std::nullopt;
    // In the order of the pages, so that none is missing between two that are known.
    const auto written = m_journal.append(u"batch"_s, {{u"object"_s, object},
                                                       {u"batch"_s, page.batch.number},
                                                       {u"locator"_s, page.batch.locator},
                                                       {u"next"_s, page.batch.next},
                                                       {u"rows"_s, page.batch.rows}});
    if (!written)
        return base::failure(written);
    point("mask-batch-announced"_L1);
    return page;
}

base::Result<bool> RunWork::object(const ObjectRule &rule, const ports::ObjectDescription &described,
                                   async::Monitor &monitor)
{
    ObjectState state = m_state.objects.value(rule.object);
    const auto query = queryOf(rule, described, state, monitor);
    if (!query)
        return base::failure(query);
    if (const auto there = awaitQuery(*query, monitor); !there)
        return base::failure(there);
    // Pages follow each other: where the last known one ended the next begins.
    m_nextOpen = 0;
    m_number = 0;
    m_place.clear();
    m_last = false;
    for (const BatchState &batch : std::as_const(state.batches)) {
        if (batch.number < m_number)
            continue;
        m_number = batch.number + 1;
        m_place = batch.next;
        m_last = batch.next.isEmpty();
    }
    std::atomic<qint64> locked = 0;
    const ObjectGround ground{rule, described, m_sides.ground.backends->clock(), m_journal, m_state.run, m_key, locked};
    int inFlight = 0;
    base::Result<> reading;
    async::InFlight<Page, QJsonObject> steps;
    steps.next = [&]() -> std::optional<Page> {
        // Who met a lock leaves room: one fewer at a time, down to one.
        const int width = locked > 0 ? std::max(1, m_sides.width / 2) : m_sides.width;
        if (isPaused() || !reading || inFlight >= width)
            return std::nullopt;
        auto page = nextPage(rule.object, *query, state, monitor);
        if (!page) {
            reading = base::failure(page);
            return std::nullopt;
        }
        inFlight += *page ? 1 : 0;
        return *std::move(page);
    };
    steps.work = [this, &ground](int slot, const Page &page, async::Monitor &own) -> base::Result<QJsonObject> {
        const auto bulk = bulkOf(slot);
        if (!bulk)
            return base::failure(bulk);
        return Batch(ground, **bulk, page.batch).run(page.csv, own);
    };
    steps.done = [&](const Page &, const base::Result<QJsonObject> &result) -> base::Result<> {
        --inFlight;
        if (!result)
            return base::failure(result);
        m_rows += result->value("rows"_L1).toInteger();
        monitor.advance(m_rows, std::max(m_rows, m_total));
        monitor.say(Tr::tr("%1: records gone through: %L2").arg(rule.object).arg(m_rows));
        return {};
    };
    const auto ran = async::runInFlight(m_sides.width, steps, monitor);
    if (!ran)
        return base::failure(ran);
    if (!reading)
        return base::failure(reading);
    if (isPaused())
        return false;
    const auto written =
        m_journal.append(u"object"_s, {{u"object"_s, rule.object},
                                       {u"at"_s, m_sides.ground.backends->clock().now().toString(Qt::ISODateWithMs)}});
    return written ? base::Result<bool>(true) : base::failure(written);
}

base::Result<QList<ports::ObjectDescription>> describeAll(ports::BulkData &bulk, const Plan &plan,
                                                          async::Monitor &monitor)
{
    QList<ports::ObjectDescription> org;
    for (const ObjectRule &rule : plan.objects) {
        auto object = bulk.describe(rule.object, monitor);
        if (object)
            org += *std::move(object);
        else if (object.error().code != base::Errc::NotFound)
            return base::failure(object);
    }
    return org;
}

base::Result<OpenSandbox> openSandbox(const ports::Backends &backends, const model::Environment &environment,
                                      async::Monitor &monitor)
{
    if (environment.isProduction())
        return base::failure(base::Errc::Denied,
                             Tr::tr("%1 is a production org: its records are not touched.").arg(environment.name));
    auto bulk = ports::openBulkData(backends, environment);
    if (!bulk)
        return base::failure(bulk);
    const auto proof = (*bulk)->proveSandbox(monitor);
    if (!proof)
        return base::failure(proof);
    if (environment.orgId && proof->orgId() != environment.orgId)
        return base::failure(base::Errc::Denied,
                             Tr::tr("%1 leads to another org than the one it was connected to: it may have been "
                                    "refreshed. Nothing was changed. Connect it again first.")
                                 .arg(environment.name));
    return OpenSandbox{*std::move(bulk), proof->orgId() ? proof->orgId()->toString() : QString()};
}

} // namespace backflow::masking
