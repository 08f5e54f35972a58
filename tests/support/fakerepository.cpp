#include "tests/support/fakerepository.h"

#include <QMutexLocker>
#include <QSet>

namespace backflow::support {

using base::Errc;
using base::failure;
using base::Result;
using model::CommitId;
using model::ContentId;

namespace {

template <class Id>
Id hashed(const char *kind, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray(kind) + ' ' + QByteArray::number(bytes.size()));
    hash.addData(QByteArray(1, '\0'));
    hash.addData(bytes);
    return Id::fromRaw(reinterpret_cast<const unsigned char *>(hash.result().constData()));
}

template <class Id>
std::optional<Id> lookUp(const QMap<QString, Id> &map, const QString &key)
{
    const auto it = map.find(key);
    return it == map.end() ? std::nullopt : std::optional<Id>(*it);
}

std::unexpected<base::Error> noCommit(const CommitId &id)
{
    return failure(Errc::NotFound, QStringLiteral("There is no commit %1.").arg(id.toString()));
}

/// All commits that can be reached from one, itself included, nearest first.
QList<CommitId> reachable(const FakeStore &store, const CommitId &from)
{
    QList<CommitId> all = {from};
    QSet<CommitId> seen = {from};
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const CommitId &parent : store.commits.constFind(all[i])->info.parents) {
            if (!seen.contains(parent)) {
                seen.insert(parent);
                all.append(parent);
            }
        }
    }
    return all;
}

/// What the commit needs, copied from one store to another. The caller holds both locks.
void copyObjects(const FakeStore &from, FakeStore &to, const CommitId &tip)
{
    for (const CommitId &id : reachable(from, tip)) {
        const FakeStore::Commit commit = *from.commits.constFind(id);
        to.commits.insert(id, commit);
        for (const ContentId &content : commit.files)
            to.contents.insert(content, from.contents[content]);
    }
}

} // namespace

FakeRepository::FakeRepository(std::shared_ptr<FakeStore> store)
    : m_store(std::move(store))
{
}

ContentId FakeRepository::put(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_store->mutex);
    const ContentId id = idOf(bytes);
    m_store->contents.insert(id, bytes);
    return id;
}

Result<QStringList> FakeRepository::branches(const QString &prefix)
{
    const QMutexLocker lock(&m_store->mutex);
    QStringList names;
    for (const QString &name : m_store->branches.keys()) {
        if (name.startsWith(prefix))
            names.append(name);
    }
    return names;
}

Result<std::optional<CommitId>> FakeRepository::tip(const QString &branch)
{
    const QMutexLocker lock(&m_store->mutex);
    return lookUp(m_store->branches, branch);
}

Result<ports::CommitInfo> FakeRepository::commitInfo(const CommitId &commit)
{
    const QMutexLocker lock(&m_store->mutex);
    const auto it = m_store->commits.constFind(commit);
    if (it == m_store->commits.constEnd())
        return noCommit(commit);
    return it->info;
}

Result<QList<ports::CommitInfo>> FakeRepository::history(const CommitId &from, int limit)
{
    const QMutexLocker lock(&m_store->mutex);
    QList<ports::CommitInfo> list;
    std::optional<CommitId> next = from;
    while (next && list.size() < limit) {
        const auto it = m_store->commits.constFind(*next);
        if (it == m_store->commits.constEnd())
            return noCommit(*next);
        list.append(it->info);
        next = it->info.parents.isEmpty() ? std::nullopt : std::optional(it->info.parents.first());
    }
    return list;
}

Result<std::optional<CommitId>> FakeRepository::mergeBase(const CommitId &a, const CommitId &b)
{
    const QMutexLocker lock(&m_store->mutex);
    const QList<CommitId> ofB = reachable(*m_store, b);
    for (const CommitId &id : reachable(*m_store, a)) {
        if (ofB.contains(id))
            return id;
    }
    return std::nullopt;
}

Result<std::vector<ports::TreeFile>> FakeRepository::tree(const CommitId &commit)
{
    const QMutexLocker lock(&m_store->mutex);
    const auto it = m_store->commits.constFind(commit);
    if (it == m_store->commits.constEnd())
        return noCommit(commit);
    std::vector<ports::TreeFile> files;
    for (auto file = it->files.begin(); file != it->files.end(); ++file)
        files.push_back({file.key(), file.value()});
    std::sort(files.begin(), files.end(),
              [](const ports::TreeFile &x, const ports::TreeFile &y) { return x.path.toUtf8() < y.path.toUtf8(); });
    return files;
}

Result<std::optional<ContentId>> FakeRepository::contentAt(const CommitId &commit, const QString &path)
{
    const QMutexLocker lock(&m_store->mutex);
    const auto it = m_store->commits.constFind(commit);
    if (it == m_store->commits.constEnd())
        return noCommit(commit);
    return lookUp(it->files, path);
}

Result<QByteArray> FakeRepository::content(const ContentId &id)
{
    const QMutexLocker lock(&m_store->mutex);
    ++m_store->reads;
    const auto it = m_store->contents.constFind(id);
    if (it == m_store->contents.constEnd())
        return failure(Errc::NotFound, QStringLiteral("There is no content %1.").arg(id.toString()));
    return *it;
}

ContentId FakeRepository::idOf(const QByteArray &bytes) const
{
    return hashed<ContentId>("blob", bytes);
}

Result<CommitId> FakeRepository::commit(const ports::CommitDraft &draft, async::Monitor &monitor)
{
    if (monitor.stopped())
        return std::unexpected(async::canceled());
    const QMutexLocker lock(&m_store->mutex);
    if (lookUp(m_store->branches, draft.branch) != draft.expectedTip)
        return failure(Errc::Conflict, QStringLiteral("The branch %1 has moved.").arg(draft.branch));
    QMap<QString, ContentId> files;
    QList<CommitId> parents;
    if (draft.expectedTip && !draft.fromEmpty)
        files = m_store->commits.constFind(*draft.expectedTip)->files;
    for (const QString &path : draft.remove)
        files.remove(path);
    for (auto it = draft.put.begin(); it != draft.put.end(); ++it) {
        if (const auto *bytes = std::get_if<QByteArray>(&it.value())) {
            m_store->contents.insert(idOf(*bytes), *bytes);
            files.insert(it.key(), idOf(*bytes));
        } else {
            files.insert(it.key(), std::get<ContentId>(it.value()));
        }
    }
    QByteArray text =
        draft.message.toUtf8() + draft.authorName.toUtf8() + draft.when.toString(Qt::ISODateWithMs).toUtf8();
    for (const auto &parent : {draft.expectedTip, draft.otherParent}) {
        if (parent) {
            parents.append(*parent);
            text += parent->toHex();
        }
    }
    for (auto it = files.begin(); it != files.end(); ++it)
        text += it.key().toUtf8() + it.value().toHex();
    const CommitId id = hashed<CommitId>("commit", text);
    const ports::CommitInfo info{id, parents, draft.authorName, draft.authorEmail, draft.when, draft.message};
    m_store->commits.insert(id, FakeStore::Commit{info, files});
    m_store->branches.insert(draft.branch, id);
    return id;
}

Result<> FakeRepository::moveBranch(const QString &branch, const std::optional<CommitId> &expected,
                                    const std::optional<CommitId> &to)
{
    const QMutexLocker lock(&m_store->mutex);
    if (lookUp(m_store->branches, branch) != expected)
        return failure(Errc::Conflict, QStringLiteral("The branch %1 has moved.").arg(branch));
    if (to)
        m_store->branches.insert(branch, *to);
    else
        m_store->branches.remove(branch);
    return {};
}

Result<QString> FakeRepository::remoteUrl()
{
    const QMutexLocker lock(&m_store->mutex);
    return m_store->remoteUrl;
}

Result<> FakeRepository::setRemoteUrl(const QString &url)
{
    const QMutexLocker lock(&m_store->mutex);
    m_store->remoteUrl = url;
    return {};
}

Result<> FakeRepository::fetch(const QStringList &branches, async::Monitor &)
{
    const QMutexLocker lock(&m_store->mutex);
    if (!m_store->remote)
        return failure(Errc::Offline, QStringLiteral("The remote cannot be reached."));
    const QMutexLocker remoteLock(&m_store->remote->mutex);
    const auto &there = m_store->remote->branches;
    m_store->remoteBranches.clear();
    for (auto it = there.begin(); it != there.end(); ++it) {
        if (!it.key().startsWith(QLatin1StringView("backflow/")) && !branches.contains(it.key()))
            continue;
        copyObjects(*m_store->remote, *m_store, it.value());
        m_store->remoteBranches.insert(it.key(), it.value());
    }
    return {};
}

Result<std::optional<CommitId>> FakeRepository::remoteTip(const QString &branch)
{
    const QMutexLocker lock(&m_store->mutex);
    return lookUp(m_store->remoteBranches, branch);
}

Result<QList<ports::PushedBranch>> FakeRepository::push(const QList<ports::PushItem> &items, async::Monitor &)
{
    const QMutexLocker lock(&m_store->mutex);
    if (!m_store->remote)
        return failure(Errc::Offline, QStringLiteral("The remote cannot be reached."));
    const QMutexLocker remoteLock(&m_store->remote->mutex);
    QList<ports::PushedBranch> report;
    for (const ports::PushItem &item : items) {
        QString refusal = m_store->refusals.value(item.branch);
        if (refusal.isEmpty() && lookUp(m_store->remote->branches, item.branch) != item.expectedRemoteTip)
            refusal = QStringLiteral("stale info");
        if (refusal.isEmpty() && item.tip) {
            copyObjects(*m_store, *m_store->remote, *item.tip);
            m_store->remote->branches.insert(item.branch, *item.tip);
            m_store->remoteBranches.insert(item.branch, *item.tip);
        } else if (refusal.isEmpty()) {
            m_store->remote->branches.remove(item.branch);
            m_store->remoteBranches.remove(item.branch);
        }
        report.append({item.branch, refusal});
    }
    return report;
}

} // namespace backflow::support
