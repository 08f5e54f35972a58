#include "core/git/arrivals.h"

#include "core/git/filenames.h"
#include "core/git/oids.h"
#include "core/git/rawcommit.h"
#include "core/git/rawtree.h"
#include "core/git/remotesession.h"

#include <QSet>
#include <algorithm>
#include <git2.h>
#include <optional>

namespace backflow::git {

namespace {

/// Of Backflow's own branches: far above what the API lets out of an org.
constexpr size_t kMostBytes = size_t(64) * 1024 * 1024;
constexpr qint64 kMostFiles = 1'000'000;
constexpr QByteArrayView kOwn("refs/heads/backflow/");

using Unfit = RemoteFailure::Unfit;

struct Spec {
    QByteArray from;
    QByteArray to;
    bool below = false;

    explicit Spec(QByteArrayView text)
    {
        if (text.startsWith('+'))
            text = text.sliced(1);
        const qsizetype colon = text.indexOf(':');
        from = text.first(colon).toByteArray();
        to = text.sliced(colon + 1).toByteArray();
        below = from.endsWith("/*");
        if (below) {
            from.chop(1);
            to.chop(1);
        }
    }
    static std::optional<QByteArray> moved(const QByteArray &name, const QByteArray &from, const QByteArray &to,
                                           bool below)
    {
        if (below ? name.size() <= from.size() || !name.startsWith(from) : name != from)
            return std::nullopt;
        return to + name.sliced(from.size());
    }
    std::optional<QByteArray> here(const QByteArray &there) const { return moved(there, from, to, below); }
    bool isHere(const QByteArray &name) const { return moved(name, to, from, below).has_value(); }
};

/// What is known of a folder that was gone through.
struct Extent {
    int height = 0;
    qint64 files = 0;
};

class Inspector final
{
public:
    Inspector(git_odb *arrived, git_odb *known, async::Monitor &monitor)
        : m_arrived(arrived)
        , m_known(known)
        , m_monitor(monitor)
    {
    }

    Said<void> check(const Arrival &arrival)
    {
        m_branch = arrival.remote;
        m_own = arrival.remote.startsWith(kOwn);
        // What a branch of the team may hold, one of Backflow's own may not.
        auto &commits = m_own ? m_ownCommits : m_commits;
        QList<model::CommitId> open{arrival.tip};
        while (!open.isEmpty()) {
            const model::CommitId id = open.takeLast();
            if (commits.contains(id))
                continue;
            commits.insert(id);
            if (m_monitor.stopped())
                return std::unexpected(RemoteFailure{.kind = RemoteFailure::Kind::Stopped});
            m_monitor.advance(m_ownCommits.size() + m_commits.size(), 0);
            if (!isNew(rawOf(id))) {
                if (!isKnown(rawOf(id)))
                    return unfit(Unfit::Missing, id.toHex());
                continue;
            }
            if (Said<void> good = checkCommit(id, open); !good)
                return good;
        }
        return {};
    }

private:
    std::unexpected<RemoteFailure> unfit(Unfit what, const QByteArray &where) const
    {
        return std::unexpected(RemoteFailure{
            .kind = RemoteFailure::Kind::Unfit, .code = int(what), .text = QString::fromUtf8(m_branch + '\n' + where)});
    }
    bool isNew(const RawId &id) const
    {
        const git_oid oid = oidOf(id.data());
        return git_odb_exists_ext(m_arrived, &oid, GIT_ODB_LOOKUP_NO_REFRESH) == 1;
    }
    bool isKnown(const RawId &id) const
    {
        const git_oid oid = oidOf(id.data());
        return git_odb_exists(m_known, &oid) == 1;
    }

    Said<void> checkCommit(const model::CommitId &id, QList<model::CommitId> &open)
    {
        const git_oid oid = oidOf(id.raw());
        Handle<git_odb_object> object;
        // The handle holds it from the end of the statement on.
        const int code = git_odb_read(out(object), m_arrived, &oid);
        if (code < 0 || git_odb_object_type(object.get()) != GIT_OBJECT_COMMIT)
            return unfit(Unfit::Damaged, id.toHex());
        const QByteArrayView bytes(static_cast<const char *>(git_odb_object_data(object.get())),
                                   qsizetype(git_odb_object_size(object.get())));
        constexpr QByteArrayView kTree("tree ");
        const auto root =
            bytes.startsWith(kTree)
                ? model::ContentId::fromHex(
                      bytes.sliced(kTree.size()).first(qMin(qsizetype(40), bytes.size() - kTree.size())).toByteArray())
                : std::nullopt;
        const base::Result<ports::SealedCommit> commit = parseCommit(id, bytes);
        if (!root || !commit)
            return unfit(Unfit::Damaged, id.toHex());
        open += commit->info.parents;
        const Said<Extent> extent = checkTree(rawOf(*root), {}, 0);
        if (!extent)
            return std::unexpected(extent.error());
        return extent->files > kMostFiles ? Said<void>(unfit(Unfit::Many, {})) : Said<void>();
    }

    /// Not deeper than kDeepestTree, so it may call itself.
    Said<Extent> checkTree(const RawId &id, const QByteArray &folder, int depth)
    {
        auto &trees = m_own ? m_ownTrees : m_trees;
        const QByteArray key(reinterpret_cast<const char *>(id.data()), qsizetype(id.size()));
        if (const auto seen = trees.constFind(key); seen != trees.cend())
            return depth + seen->height > kDeepestTree ? Said<Extent>(unfit(Unfit::Deep, folder)) : *seen;
        if (depth > kDeepestTree)
            return unfit(Unfit::Deep, folder);
        if (!isNew(id)) {
            if (!isKnown(id))
                return unfit(Unfit::Missing, folder);
            // What was here before was looked at when it came.
            trees.insert(key, {});
            return Extent{};
        }
        auto tree = RawTree::read(m_arrived, id);
        if (!tree)
            return unfit(Unfit::Damaged, folder);
        Extent extent;
        std::optional<RawEntry> before;
        while (const auto entry = tree->next()) {
            const QByteArray path = QByteArray(folder).append(entry->name);
            if (!isSafeName(entry->name) && (m_own || !mayBeATeams(entry->name)))
                return unfit(Unfit::Name, path);
            // Two rows of one name would be two files at once.
            if (before && compareEntries(*before, *entry) >= 0)
                return unfit(Unfit::Damaged, path);
            before = entry;
            const Said<Extent> below = checkEntry(*entry, path, depth);
            if (!below)
                return below;
            extent.height = std::max(extent.height, below->height);
            extent.files = std::min(extent.files + below->files, kMostFiles + 1);
        }
        if (tree->isDamaged())
            return unfit(Unfit::Damaged, folder);
        trees.insert(key, extent);
        return extent;
    }

    Said<Extent> checkEntry(const RawEntry &entry, const QByteArray &path, int depth)
    {
        RawId id;
        std::copy_n(entry.id, id.size(), id.begin());
        if (entry.isFolder) {
            const Said<Extent> below = checkTree(id, path + '/', depth + 1);
            return below ? Said<Extent>(Extent{below->height + 1, below->files}) : below;
        }
        if (!entry.isFile)
            return m_own ? Said<Extent>(unfit(Unfit::Kind, path)) : Extent{};
        const QByteArray key(reinterpret_cast<const char *>(id.data()), qsizetype(id.size()));
        auto &files = m_own ? m_ownFiles : m_files;
        if (!files.contains(key)) {
            if (Said<void> good = checkFile(id, path); !good)
                return std::unexpected(good.error());
            files.insert(key);
        }
        return Extent{0, 1};
    }

    Said<void> checkFile(const RawId &id, const QByteArray &path)
    {
        if (!isNew(id))
            return isKnown(id) ? Said<void>() : Said<void>(unfit(Unfit::Missing, path));
        const git_oid oid = oidOf(id.data());
        size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        if (git_odb_read_header(&size, &type, m_arrived, &oid) < 0 || type != GIT_OBJECT_BLOB)
            return unfit(Unfit::Damaged, path);
        return m_own && size > kMostBytes ? Said<void>(unfit(Unfit::Large, path)) : Said<void>();
    }

    /// Odd, but of no harm where it is not taken for something else: a team may have had such a file for years.
    static bool mayBeATeams(QByteArrayView name)
    {
        QByteArray plain;
        for (const char c : name) {
            const auto byte = static_cast<unsigned char>(c);
            plain += c == '\\' || byte < 0x20 || byte == 0x7f ? '_' : c;
        }
        return !name.isEmpty() && !name.contains('/') &&
               isSafeName(QByteArrayView(plain).first(qMin(plain.size(), qsizetype(200))));
    }

    git_odb *m_arrived;
    git_odb *m_known;
    async::Monitor &m_monitor;
    QByteArray m_branch;
    bool m_own = false;
    QSet<model::CommitId> m_commits;
    QSet<model::CommitId> m_ownCommits;
    QHash<QByteArray, Extent> m_trees;
    QHash<QByteArray, Extent> m_ownTrees;
    QSet<QByteArray> m_files;
    QSet<QByteArray> m_ownFiles;
};

} // namespace

QList<Arrival> arrivalsOf(const QHash<QByteArray, model::CommitId> &advertised, const QList<QByteArray> &refspecs)
{
    QList<Arrival> arrivals;
    for (auto there = advertised.cbegin(); there != advertised.cend(); ++there) {
        for (const QByteArray &text : refspecs) {
            if (const auto here = Spec(text).here(there.key())) {
                arrivals += {there.key(), *here, there.value()};
                break;
            }
        }
    }
    std::ranges::sort(arrivals, {}, &Arrival::local);
    return arrivals;
}

Said<void> checkArrivals(const QList<Arrival> &arrivals, git_odb *arrived, git_odb *known, async::Monitor &monitor)
{
    Inspector inspector(arrived, known, monitor);
    for (const Arrival &arrival : arrivals) {
        int valid = 0;
        if (git_reference_name_is_valid(&valid, arrival.local.constData()) < 0 || valid != 1) {
            return std::unexpected(RemoteFailure{.kind = RemoteFailure::Kind::Unfit,
                                                 .code = int(Unfit::Reference),
                                                 .text = QString::fromUtf8(arrival.remote)});
        }
        if (Said<void> good = inspector.check(arrival); !good)
            return good;
    }
    return {};
}

namespace {

/// The remembered branches that the refspecs are about.
Said<QHash<QByteArray, model::CommitId>> remembered(git_repository *repository, const QList<QByteArray> &refspecs)
{
    Handle<git_reference_iterator> iterator;
    if (const int code = git_reference_iterator_glob_new(out(iterator), repository, "refs/remotes/*"); code < 0)
        return std::unexpected(lastFailure(code));
    QHash<QByteArray, model::CommitId> found;
    const char *name = nullptr;
    int code = 0;
    while ((code = git_reference_next_name(&name, iterator.get())) == 0) {
        git_oid oid;
        const bool meant =
            std::ranges::any_of(refspecs, [name](const QByteArray &text) { return Spec(text).isHere(name); });
        if (meant && git_reference_name_to_id(&oid, repository, name) == 0)
            found.insert(name, commitIdOf(oid));
    }
    return code == GIT_ITEROVER ? Said<QHash<QByteArray, model::CommitId>>(found) : std::unexpected(lastFailure(code));
}

} // namespace

Said<void> follow(git_repository *repository, const QList<Arrival> &arrivals, const QList<QByteArray> &refspecs)
{
    Said<QHash<QByteArray, model::CommitId>> before = remembered(repository, refspecs);
    if (!before)
        return std::unexpected(before.error());
    // What is gone goes first: a branch may have become a folder of branches.
    for (auto old = before->cbegin(); old != before->cend(); ++old) {
        if (std::ranges::any_of(arrivals, [&old](const Arrival &arrival) { return arrival.local == old.key(); }))
            continue;
        const int code = git_reference_remove(repository, old.key().constData());
        if (code < 0 && code != GIT_ENOTFOUND)
            return std::unexpected(lastFailure(code));
    }
    for (const Arrival &arrival : arrivals) {
        const auto old = before->constFind(arrival.local);
        if (old != before->cend() && *old == arrival.tip)
            continue;
        const git_oid oid = oidOf(arrival.tip.raw());
        Handle<git_reference> reference;
        if (const int code =
                git_reference_create(out(reference), repository, arrival.local.constData(), &oid, 1, "fetch");
            code < 0)
            return std::unexpected(lastFailure(code));
    }
    return {};
}

} // namespace backflow::git
