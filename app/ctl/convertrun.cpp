#include "app/ctl/convertrun.h"

#include "core/async/inflight.h"

#include <QMap>
#include <QThread>

namespace backflow::ctl {

using base::Result;

namespace {

constexpr int kMaxWidth = 8;
/// Files of units that go to a thread together: enough that handing over does not count.
constexpr qsizetype kBatchFiles = 48;
/// Batches done but not written yet, and under way, for each thread.
constexpr int kAhead = 3;

struct Batch {
    int number = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

class Run final
{
public:
    Run(ConvertInput &input, const ConvertUnitFunction &convert, ConvertOutput &output, async::Monitor &monitor)
        : m_input(input)
        , m_convert(convert)
        , m_output(output)
        , m_monitor(monitor)
    {
    }

    Result<ConvertReport> run()
    {
        async::InFlight<Batch, QList<Outgoing>> steps;
        steps.next = [this] { return next(); };
        steps.work = [this](int slot, const Batch &batch, async::Monitor &monitor) {
            return work(slot, batch, monitor);
        };
        steps.done = [this](Batch batch, Result<QList<Outgoing>> result) { return done(batch, std::move(result)); };
        if (auto outcome = async::runInFlight(convertWidth(), steps, m_monitor); !outcome)
            return base::failure(outcome);
        m_report.notes.sort();
        for (QStringList &members : m_report.manifest.types) {
            members.sort();
            members.removeDuplicates();
        }
        return std::move(m_report);
    }

private:
    std::optional<Batch> next()
    {
        const qsizetype count = m_input.units.size();
        if (m_begun == count || m_number - m_due >= convertWidth() * kAhead)
            return std::nullopt;
        Batch batch{m_number++, m_begun, m_begun};
        for (qsizetype files = 0; batch.end < count && files < kBatchFiles; ++batch.end)
            files += m_input.units.at(batch.end).files.size();
        m_begun = batch.end;
        return batch;
    }

    Result<QList<Outgoing>> work(int slot, const Batch &batch, const async::Monitor &monitor)
    {
        QList<Outgoing> made;
        made.reserve(batch.end - batch.begin);
        for (qsizetype i = batch.begin; i < batch.end; ++i) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            metadata::ConvertUnit unit = m_input.units.at(i);
            if (auto read = m_input.read(slot, unit); !read)
                return base::failure(read);
            Result<metadata::ConvertedUnit> converted = m_convert(unit);
            if (!converted)
                return base::failure(converted);
            unit.files.clear();
            Outgoing outgoing{*std::move(converted), {}};
            if (auto prepared = m_output.prepare(slot, outgoing); !prepared)
                return base::failure(prepared);
            made.append(std::move(outgoing));
        }
        return made;
    }

    /// A batch that is ready before its turn waits.
    Result<> done(const Batch &batch, Result<QList<Outgoing>> result)
    {
        if (!result)
            return base::failure(result);
        m_waiting.insert(batch.number, {batch, *std::move(result)});
        for (auto first = m_waiting.find(m_due); first != m_waiting.end(); first = m_waiting.find(m_due)) {
            for (const Outgoing &outgoing : std::as_const(first->second)) {
                if (auto taken = take(outgoing); !taken)
                    return taken;
            }
            m_monitor.advance(first->first.end, m_input.units.size());
            m_waiting.erase(first);
            ++m_due;
        }
        return {};
    }

    Result<> take(const Outgoing &outgoing)
    {
        m_report.components += outgoing.unit.components;
        m_report.notes += outgoing.unit.notes;
        const auto &types = outgoing.unit.manifest.types;
        for (auto type = types.begin(); type != types.end(); ++type)
            m_report.manifest.types[type.key()] += *type;
        return m_output.take(outgoing);
    }

    ConvertInput &m_input;
    const ConvertUnitFunction &m_convert;
    ConvertOutput &m_output;
    async::Monitor &m_monitor;
    ConvertReport m_report;
    qsizetype m_begun = 0;
    int m_number = 0;
    int m_due = 0;
    QMap<int, std::pair<Batch, QList<Outgoing>>> m_waiting;
};

} // namespace

int convertWidth()
{
    return qBound(1, QThread::idealThreadCount(), kMaxWidth);
}

Result<ConvertReport> runConversion(ConvertInput &input, const ConvertUnitFunction &convert, ConvertOutput &output,
                                    async::Monitor &monitor)
{
    return Run(input, convert, output, monitor).run();
}

} // namespace backflow::ctl
