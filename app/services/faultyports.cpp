#include "app/services/faultyports.h"

#include "core/base/faults.h"

#include <concepts>

namespace backflow::services {

using namespace Qt::StringLiterals;

#ifdef BACKFLOW_FAULTS

namespace {

using base::Errc;
using base::Result;
namespace faults = base::faults;

/// The error a failing operation gives; names what was asked to fail, for whoever reads a test's output.
std::unexpected<base::Error> broken(Errc code, const QByteArray &name)
{
    return base::failure(code, u"The test made this fail: %1."_s.arg(QLatin1StringView(name)));
}

void place(const QByteArray &name, QByteArrayView when)
{
    const QByteArray whole = name + ':' + when.toByteArray();
    faults::point(QLatin1StringView(whole));
}

/// An operation that only reads: it may fail, and dying around it is as dying at its neighbours.
template <std::invocable Work>
auto reading(const QByteArray &name, Errc code, const Work &work) -> decltype(work())
{
    if (faults::failureOf(QLatin1StringView(name)) != faults::Failure::None)
        return broken(code, name);
    return work();
}

/// An operation with an effect: the process may die before and after it.
template <std::invocable Work>
auto acting(const QByteArray &name, Errc code, const Work &work) -> decltype(work())
{
    const faults::Failure failure = faults::failureOf(QLatin1StringView(name));
    if (failure == faults::Failure::Instead)
        return broken(code, name);
    place(name, "before");
    auto done = work();
    place(name, "after");
    if (failure == faults::Failure::Afterwards)
        return broken(code, name);
    return done;
}

class FaultyJournal final : public ports::JournalStore
{
public:
    explicit FaultyJournal(std::unique_ptr<ports::JournalStore> inner)
        : m_inner(std::move(inner))
    {
    }
    Result<ports::JournalRecord> append(const QString &promotion, qint64 expectedSeq, const QString &kind,
                                        const QJsonObject &payload, const QDateTime &at) override
    {
        return acting("append-" + kind.toLower().toLatin1(), Errc::DiskFull,
                      [&] { return m_inner->append(promotion, expectedSeq, kind, payload, at); });
    }
    Result<QList<ports::JournalRecord>> records(const QString &promotion) override
    {
        return reading("records", Errc::Io, [&] { return m_inner->records(promotion); });
    }
    Result<QStringList> promotions() override
    {
        return reading("promotions", Errc::Io, [&] { return m_inner->promotions(); });
    }
    Result<> verify() override
    {
        return reading("verify-journal", Errc::Io, [&] { return m_inner->verify(); });
    }
    Result<QString> putBlob(const QByteArray &bytes) override
    {
        return acting("put-blob", Errc::DiskFull, [&] { return m_inner->putBlob(bytes); });
    }
    Result<QByteArray> blob(const QString &name) override
    {
        return reading("blob", Errc::Io, [&] { return m_inner->blob(name); });
    }
    Result<> putDraft(const QString &kind, const QString &id, const QJsonObject &value) override
    {
        return acting("put-draft-" + kind.toLatin1(), Errc::DiskFull,
                      [&] { return m_inner->putDraft(kind, id, value); });
    }
    Result<QJsonObject> draft(const QString &kind, const QString &id) override
    {
        return reading("draft", Errc::Io, [&] { return m_inner->draft(kind, id); });
    }
    Result<QStringList> drafts(const QString &kind) override
    {
        return reading("drafts", Errc::Io, [&] { return m_inner->drafts(kind); });
    }
    Result<> removeDraft(const QString &kind, const QString &id) override
    {
        return acting("remove-draft-" + kind.toLatin1(), Errc::Io, [&] { return m_inner->removeDraft(kind, id); });
    }
    Result<std::unique_ptr<Lease>> lease(const QString &promotion) override
    {
        return reading("lease", Errc::Io, [&] { return m_inner->lease(promotion); });
    }

private:
    std::unique_ptr<ports::JournalStore> m_inner;
};

class FaultyRepository final : public ports::Repository
{
public:
    explicit FaultyRepository(std::unique_ptr<ports::Repository> inner)
        : m_inner(std::move(inner))
    {
    }
    Result<QByteArray> content(const model::ContentId &id) override
    {
        return reading("content", Errc::Io, [&] { return m_inner->content(id); });
    }
    Result<qint64> sizeOf(const model::ContentId &id) override { return m_inner->sizeOf(id); }
    Result<QStringList> branches(const QString &prefix) override
    {
        return reading("branches", Errc::Io, [&] { return m_inner->branches(prefix); });
    }
    Result<std::optional<model::CommitId>> tip(const QString &branch) override
    {
        return reading("tip-" + branch.toLatin1(), Errc::Io, [&] { return m_inner->tip(branch); });
    }
    Result<ports::CommitInfo> commitInfo(const model::CommitId &commit) override
    {
        return reading("commit-info", Errc::Io, [&] { return m_inner->commitInfo(commit); });
    }
    Result<ports::CommitSignature> signatureOf(const model::CommitId &commit) override
    {
        return reading("signature", Errc::Io, [&] { return m_inner->signatureOf(commit); });
    }
    Result<ports::SealedCommit> sealedCommit(const model::CommitId &commit) override
    {
        return reading("commit-info", Errc::Io, [&] { return m_inner->sealedCommit(commit); });
    }
    Result<ports::CommitSignature> sealOf(const ports::SealedCommit &commit) override
    {
        return reading("signature", Errc::Io, [&] { return m_inner->sealOf(commit); });
    }
    Result<QList<ports::CommitInfo>> history(const model::CommitId &from, int limit) override
    {
        return reading("history", Errc::Io, [&] { return m_inner->history(from, limit); });
    }
    Result<std::optional<model::CommitId>> mergeBase(const model::CommitId &a, const model::CommitId &b) override
    {
        return reading("merge-base", Errc::Io, [&] { return m_inner->mergeBase(a, b); });
    }
    Result<std::vector<ports::TreeFile>> tree(const model::CommitId &commit) override
    {
        return reading("tree", Errc::Io, [&] { return m_inner->tree(commit); });
    }
    Result<QList<ports::FileChange>> changes(const model::CommitId &before, const model::CommitId &after) override
    {
        return reading("changes", Errc::Io, [&] { return m_inner->changes(before, after); });
    }
    Result<std::vector<ports::TreeFile>> filesAt(const model::CommitId &commit, const QStringList &prefixes) override
    {
        return reading("files-at", Errc::Io, [&] { return m_inner->filesAt(commit, prefixes); });
    }
    Result<std::optional<model::ContentId>> contentAt(const model::CommitId &commit, const QString &path) override
    {
        return reading("content-at", Errc::Io, [&] { return m_inner->contentAt(commit, path); });
    }
    model::ContentId idOf(const QByteArray &bytes) const override { return m_inner->idOf(bytes); }
    Result<model::CommitId> commit(const ports::CommitDraft &draft, async::Monitor &monitor) override
    {
        return acting("commit-" + draft.branch.toLatin1(), Errc::DiskFull,
                      [&] { return m_inner->commit(draft, monitor); });
    }
    Result<> moveBranch(const QString &branch, const std::optional<model::CommitId> &expected,
                        const std::optional<model::CommitId> &to) override
    {
        return acting("move-" + branch.toLatin1(), Errc::Io, [&] { return m_inner->moveBranch(branch, expected, to); });
    }
    Result<QString> remoteUrl() override
    {
        return reading("remote-url", Errc::Io, [&] { return m_inner->remoteUrl(); });
    }
    Result<> setRemoteUrl(const QString &url) override
    {
        return acting("set-remote-url", Errc::Io, [&] { return m_inner->setRemoteUrl(url); });
    }
    Result<> fetch(const QStringList &branches, async::Monitor &monitor) override
    {
        return acting("fetch", Errc::Offline, [&] { return m_inner->fetch(branches, monitor); });
    }
    Result<std::optional<model::CommitId>> remoteTip(const QString &branch) override
    {
        return reading("remote-tip-" + branch.toLatin1(), Errc::Io, [&] { return m_inner->remoteTip(branch); });
    }
    Result<QList<ports::PushedBranch>> push(const QList<ports::PushItem> &items, async::Monitor &monitor) override
    {
        const QByteArray branch = items.isEmpty() ? QByteArray("nothing") : items.first().branch.toLatin1();
        return acting("push-" + branch, Errc::Offline, [&] { return m_inner->push(items, monitor); });
    }

private:
    std::unique_ptr<ports::Repository> m_inner;
};

class FaultyGateway final : public ports::OrgGateway
{
public:
    explicit FaultyGateway(std::unique_ptr<ports::OrgGateway> inner)
        : m_inner(std::move(inner))
    {
    }
    Result<ports::OrgIdentity> identity(async::Monitor &monitor) override
    {
        return reading("identity", Errc::Offline, [&] { return m_inner->identity(monitor); });
    }
    Result<ports::OrgDescription> describe(async::Monitor &monitor) override
    {
        return reading("describe", Errc::Offline, [&] { return m_inner->describe(monitor); });
    }
    Result<QList<ports::FileProperties>> list(const QList<ports::ListQuery> &queries, QStringList *refused,
                                              async::Monitor &monitor) override
    {
        return reading("list", Errc::Offline, [&] { return m_inner->list(queries, refused, monitor); });
    }
    Result<ports::RetrieveAnswer> retrieve(const model::Manifest &manifest, async::Monitor &monitor) override
    {
        return acting("retrieve", Errc::Offline, [&] { return m_inner->retrieve(manifest, monitor); });
    }
    Result<QString> submitDeploy(const QByteArray &zip, const ports::DeployOptions &options,
                                 async::Monitor &monitor) override
    {
        return acting("submit-deploy", Errc::Unknown, [&] { return m_inner->submitDeploy(zip, options, monitor); });
    }
    Result<QString> quickDeploy(const QString &validationId, async::Monitor &monitor) override
    {
        return acting("quick-deploy", Errc::Unknown, [&] { return m_inner->quickDeploy(validationId, monitor); });
    }
    Result<ports::DeployStatus> deployStatus(const QString &id, async::Monitor &monitor) override
    {
        return acting("deploy-status", Errc::Offline, [&] { return m_inner->deployStatus(id, monitor); });
    }
    Result<> cancelDeploy(const QString &id, async::Monitor &monitor) override
    {
        return acting("cancel-deploy", Errc::Offline, [&] { return m_inner->cancelDeploy(id, monitor); });
    }
    Result<QList<QJsonObject>> query(const QString &soql, bool tooling, async::Monitor &monitor) override
    {
        return reading("query", Errc::Offline, [&] { return m_inner->query(soql, tooling, monitor); });
    }
    Result<QList<ports::OrgLimit>> limits(async::Monitor &monitor) override
    {
        return reading("limits", Errc::Offline, [&] { return m_inner->limits(monitor); });
    }
    Result<QDateTime> orgTime(async::Monitor &monitor) override
    {
        return reading("org-time", Errc::Offline, [&] { return m_inner->orgTime(monitor); });
    }

private:
    std::unique_ptr<ports::OrgGateway> m_inner;
};

class FaultySecrets final : public ports::SecretStore
{
public:
    explicit FaultySecrets(std::unique_ptr<ports::SecretStore> inner)
        : m_inner(std::move(inner))
    {
    }
    Result<QByteArray> read(const QString &key) override
    {
        return reading("read-secret", Errc::Denied, [&] { return m_inner->read(key); });
    }
    Result<> write(const QString &key, const QByteArray &secret) override
    {
        return acting("write-secret", Errc::Denied, [&] { return m_inner->write(key, secret); });
    }
    Result<> remove(const QString &key) override
    {
        return acting("remove-secret", Errc::Denied, [&] { return m_inner->remove(key); });
    }

private:
    std::unique_ptr<ports::SecretStore> m_inner;
};

template <class Faulty, class Port>
std::unique_ptr<Port> wrapped(std::unique_ptr<Port> port)
{
    if (!faults::active())
        return port;
    return std::make_unique<Faulty>(std::move(port));
}

} // namespace

std::unique_ptr<ports::JournalStore> withFaults(std::unique_ptr<ports::JournalStore> journal)
{
    return wrapped<FaultyJournal>(std::move(journal));
}

std::unique_ptr<ports::Repository> withFaults(std::unique_ptr<ports::Repository> repository)
{
    return wrapped<FaultyRepository>(std::move(repository));
}

std::unique_ptr<ports::OrgGateway> withFaults(std::unique_ptr<ports::OrgGateway> gateway)
{
    return wrapped<FaultyGateway>(std::move(gateway));
}

std::unique_ptr<ports::SecretStore> withFaults(std::unique_ptr<ports::SecretStore> secrets)
{
    return wrapped<FaultySecrets>(std::move(secrets));
}

#else

std::unique_ptr<ports::JournalStore> withFaults(std::unique_ptr<ports::JournalStore> journal)
{
    return journal;
}

std::unique_ptr<ports::Repository> withFaults(std::unique_ptr<ports::Repository> repository)
{
    return repository;
}

std::unique_ptr<ports::OrgGateway> withFaults(std::unique_ptr<ports::OrgGateway> gateway)
{
    return gateway;
}

std::unique_ptr<ports::SecretStore> withFaults(std::unique_ptr<ports::SecretStore> secrets)
{
    return secrets;
}

#endif

} // namespace backflow::services
