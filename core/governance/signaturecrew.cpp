#include "core/governance/signaturecrew.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>

namespace backflow::governance {

namespace {

/// As many are taken at once: enough to make taking them cheap, few enough to end together.
constexpr std::size_t kAtATime = 64;

} // namespace

struct SignatureCrew::Work {
    Open open;
    QString branch;
    qint64 since = 0;
    std::vector<Checked> all;
    std::atomic_size_t next = 0;
    std::atomic_bool stopped = false;
    std::mutex mutex;
    std::condition_variable listed;
    bool ready = false;
    std::optional<base::Error> error;
    std::vector<std::thread> threads;

    void fail(const base::Error &failed)
    {
        const std::lock_guard lock(mutex);
        if (!error)
            error = failed;
        stopped = true;
        ready = true;
        listed.notify_all();
    }

    /// The first thread finds out what there is; the others wait for it.
    base::Result<> list(ports::Repository &repository)
    {
        const base::Result<std::optional<model::CommitId>> tip = repository.tip(branch);
        if (!tip)
            return base::failure(tip);
        base::Result<QList<ports::CommitInfo>> commits =
            *tip ? repository.history(**tip, std::numeric_limits<int>::max()) : QList<ports::CommitInfo>();
        if (!commits)
            return base::failure(commits);
        const qsizetype count = std::max<qsizetype>(0, commits->size() - qsizetype(since));
        const std::lock_guard lock(mutex);
        all.reserve(std::size_t(count));
        for (qsizetype at = 0; at < count; ++at)
            all.push_back({commits->at(at).id, {}});
        ready = true;
        listed.notify_all();
        return {};
    }

    base::Result<> check(ports::Repository &repository)
    {
        while (!stopped) {
            const std::size_t from = next.fetch_add(kAtATime);
            if (from >= all.size())
                return {};
            for (std::size_t at = from; at < std::min(from + kAtATime, all.size()) && !stopped; ++at) {
                base::Result<ports::CommitSignature> signature = repository.signatureOf(all[at].commit);
                if (!signature)
                    return base::failure(signature);
                all[at].signature = *std::move(signature);
            }
        }
        return {};
    }

    void run(bool first)
    {
        const base::Result<std::unique_ptr<ports::Repository>> repository = open();
        base::Result<> done = repository ? base::Result<>() : base::failure(repository);
        if (done && first)
            done = list(**repository);
        if (done) {
            std::unique_lock lock(mutex);
            listed.wait(lock, [this] { return ready; });
            lock.unlock();
            done = check(**repository);
        }
        if (!done)
            fail(done.error());
    }
};

SignatureCrew::SignatureCrew(Open open, const QString &branch, qint64 since, unsigned threads)
    : m_work(std::make_unique<Work>())
{
    m_work->open = std::move(open);
    m_work->branch = branch;
    m_work->since = since;
    const unsigned count = threads > 0 ? threads : std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    for (unsigned n = 0; n < count; ++n)
        m_work->threads.emplace_back([work = m_work.get(), n] { work->run(n == 0); });
}

SignatureCrew::~SignatureCrew()
{
    m_work->stopped = true;
    for (std::thread &thread : m_work->threads) {
        if (thread.joinable())
            thread.join();
    }
}

base::Result<std::vector<SignatureCrew::Checked>> SignatureCrew::wait()
{
    for (std::thread &thread : m_work->threads) {
        if (thread.joinable())
            thread.join();
    }
    if (m_work->error)
        return std::unexpected(*m_work->error);
    return m_work->all;
}

} // namespace backflow::governance
