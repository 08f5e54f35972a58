#include "core/governance/signaturecrew.h"

#include <QCoreApplication>
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace backflow::governance {

namespace {

/// As many are taken at once: enough to make taking them cheap, few enough to end together.
constexpr qsizetype kAtATime = 64;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

} // namespace

struct SignatureCrew::Work {
    Open open;
    QString branch;
    qsizetype since = 0;
    unsigned count = 1;
    /// Written by the first thread until `listed`, then only read.
    QList<ports::CommitInfo> commits;
    /// By place. Each is let go by the thread that has checked it.
    std::vector<ports::SealedCommit> sealed;
    std::vector<ports::CommitSignature> signatures;
    /// Of each batch of kAtATime, oldest first: whether all of it is checked.
    std::vector<bool> ready;
    std::atomic<qsizetype> next = 0;
    std::atomic_bool stopped = false;
    std::mutex mutex;
    std::condition_variable changed;
    bool listed = false;
    std::optional<base::Error> error;
    std::vector<std::thread> threads;

    qsizetype toCheck() const { return qsizetype(sealed.size()); }

    void fail(const base::Error &failed)
    {
        const std::lock_guard lock(mutex);
        if (!error)
            error = failed;
        stopped = true;
        changed.notify_all();
    }

    /// The first thread finds out what there is; the others wait for it.
    base::Result<> list(ports::Repository &repository)
    {
        base::Result<std::optional<model::CommitId>> at = repository.tip(branch);
        if (!at)
            return base::failure(at);
        while (*at && !stopped) {
            base::Result<ports::SealedCommit> commit = repository.sealedCommit(**at);
            if (!commit)
                return base::failure(commit);
            commits += commit->info;
            *at = commit->info.parents.isEmpty() ? std::nullopt : std::optional(commit->info.parents.first());
            // Its text is in the list; who checks the seal needs its name alone.
            commit->info = {commit->info.id, {}, {}, {}, {}, {}};
            sealed.push_back(*std::move(commit));
        }
        sealed.resize(std::size_t(std::max<qsizetype>(0, commits.size() - since)),
                      {{model::CommitId::fromRaw(kNobody), {}, {}, {}, {}, {}}, {}, {}});
        signatures.resize(sealed.size());
        ready.resize((sealed.size() + kAtATime - 1) / kAtATime);
        const std::lock_guard lock(mutex);
        listed = true;
        changed.notify_all();
        return {};
    }

    base::Result<> check(ports::Repository &repository)
    {
        while (!stopped) {
            const qsizetype batch = next.fetch_add(1);
            if (batch >= qsizetype(ready.size()))
                return {};
            const qsizetype end = toCheck() - batch * kAtATime;
            for (qsizetype at = end - 1; at >= std::max<qsizetype>(0, end - kAtATime) && !stopped; --at) {
                ports::SealedCommit &commit = sealed[std::size_t(at)];
                base::Result<ports::CommitSignature> signature = repository.sealOf(commit);
                if (!signature)
                    return base::failure(signature);
                signatures[std::size_t(at)] = *std::move(signature);
                commit.text.clear();
                commit.signature.clear();
            }
            const std::lock_guard lock(mutex);
            ready[std::size_t(batch)] = true;
            changed.notify_all();
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
            changed.wait(lock, [this] { return listed || stopped; });
            lock.unlock();
            done = check(**repository);
        }
        if (!done)
            fail(done.error());
    }

    static constexpr unsigned char kNobody[model::CommitId::kBytes] = {};
};

SignatureCrew::SignatureCrew(Open open, const QString &branch, qint64 since, unsigned threads)
    : m_work(std::make_unique<Work>())
{
    m_work->open = std::move(open);
    m_work->branch = branch;
    m_work->since = qsizetype(since);
    const unsigned count = threads > 0 ? threads : std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    for (unsigned n = 0; n < count; ++n)
        m_work->threads.emplace_back([work = m_work.get(), n] { work->run(n == 0); });
}

SignatureCrew::~SignatureCrew()
{
    m_work->stopped = true;
    {
        const std::lock_guard lock(m_work->mutex);
        m_work->changed.notify_all();
    }
    for (std::thread &thread : m_work->threads)
        thread.join();
}

base::Result<QList<ports::CommitInfo>> SignatureCrew::commits()
{
    std::unique_lock lock(m_work->mutex);
    m_work->changed.wait(lock, [this] { return m_work->listed || m_work->error; });
    if (m_work->error)
        return std::unexpected(*m_work->error);
    return m_work->commits;
}

base::Result<ports::CommitSignature> SignatureCrew::signatureAt(qsizetype place)
{
    std::unique_lock lock(m_work->mutex);
    m_work->changed.wait(lock, [this] { return m_work->listed || m_work->error; });
    if (!m_work->error && (place < 0 || place >= m_work->toCheck()))
        return base::failure(base::Errc::NotFound, Tr::tr("No signature is kept for that commit."));
    const auto batch = std::size_t((m_work->toCheck() - 1 - place) / kAtATime);
    m_work->changed.wait(lock, [this, batch] { return m_work->error || m_work->ready[batch]; });
    if (m_work->error)
        return std::unexpected(*m_work->error);
    return m_work->signatures[std::size_t(place)];
}

} // namespace backflow::governance
