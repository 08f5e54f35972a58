#include "core/base/faults.h"
#include "core/git/giterror.h"
#include "core/git/gitrepository.h"
#include "core/git/oids.h"
#include "core/git/tidypacks.h"
#include "core/git/treeedit.h"

#include <QCoreApplication>
#include <git2.h>

namespace backflow::git {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

/// The person of a commit's header; what would break the header's line is left out.
QByteArray person(const QString &text)
{
    QString clean;
    for (const QChar c : text.trimmed()) {
        if (c.unicode() >= 0x20 && c != u'<' && c != u'>')
            clean += c;
    }
    return clean.toUtf8();
}

/// A commit object's bytes. Source of the format: Git's documentation, gitformat-commit (user manual, "commit object").
base::Result<QByteArray> commitBytes(const ports::CommitDraft &draft, const RawId &root)
{
    const QByteArray name = person(draft.authorName);
    if (name.isEmpty())
        return base::failure(base::Errc::InvalidInput, Tr::tr("A commit needs the name of its author; set one first."));
    const QByteArray who =
        name + " <" + person(draft.authorEmail) + "> " + QByteArray::number(draft.when.toSecsSinceEpoch()) + " +0000\n";
    const auto hex = [](const RawId &id) {
        return QByteArray(reinterpret_cast<const char *>(id.data()), id.size()).toHex();
    };
    QByteArray bytes = "tree " + hex(root) + '\n';
    for (const auto &parent : {draft.expectedTip, draft.otherParent}) {
        if (parent)
            bytes += "parent " + parent->toHex() + '\n';
    }
    bytes += "author " + who + "committer " + who + '\n';
    bytes += draft.message.toUtf8().replace('\0', "").trimmed() + '\n';
    return bytes;
}

} // namespace

base::Result<RawId> GitRepository::writeTree(const ports::CommitDraft &draft, PackWriter &pack, async::Monitor &monitor)
{
    TreeEdit edit;
    for (const QString &path : draft.remove) {
        if (auto done = edit.remove(path); !done)
            return base::failure(done);
    }
    qsizetype done = 0;
    for (const auto &[path, value] : draft.put.asKeyValueRange()) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        RawId id;
        if (const auto *bytes = std::get_if<QByteArray>(&value)) {
            id = pack.add(ObjectKind::Blob, *bytes);
        } else {
            id = rawOf(std::get<model::ContentId>(value));
            const git_oid oid = oidOf(id.data());
            if (git_odb_exists(m_odb.get(), &oid) != 1) {
                return base::failure(base::Errc::NotFound,
                                     Tr::tr("The content of “%1” is not in the local repository.").arg(path));
            }
        }
        if (auto put = edit.put(path, id); !put)
            return base::failure(put);
        monitor.advance(++done, draft.put.size());
    }
    std::optional<RawId> from;
    if (draft.expectedTip && !draft.fromEmpty) {
        const auto root = rootOf(*draft.expectedTip);
        if (!root)
            return root;
        from = *root;
    }
    return edit.apply(m_repository.get(), from, pack);
}

base::Result<model::CommitId> GitRepository::commit(const ports::CommitDraft &draft, async::Monitor &monitor)
{
    const auto name = branchReference(draft.branch);
    if (!name)
        return base::failure(name);
    const auto now = readReference(*name);
    if (!now)
        return base::failure(now);
    if (*now != draft.expectedTip) {
        return base::failure(
            base::Errc::Conflict,
            Tr::tr("The branch “%1” was changed by somebody else in the meantime; nothing was written.")
                .arg(draft.branch));
    }
    if (draft.otherParent) {
        if (const auto known = rootOf(*draft.otherParent); !known)
            return base::failure(known);
    }
    PackWriter pack(m_odb.get());
    const auto root = writeTree(draft, pack, monitor);
    if (!root)
        return base::failure(root);
    auto bytes = commitBytes(draft, *root);
    if (bytes && (draft.sign || draft.mustSign))
        bytes = signedBytes(*bytes, draft.mustSign);
    if (!bytes)
        return base::failure(bytes);
    const model::CommitId id = model::CommitId::fromRaw(pack.add(ObjectKind::Commit, *bytes).data());
    if (auto landed = pack.land(monitor); !landed)
        return base::failure(landed);
    base::faults::point(QLatin1StringView("objects-stored"));
    if (auto moved = createReference(*name, draft.expectedTip, id); !moved)
        return base::failure(moved);
    base::faults::point(QLatin1StringView("branch-moved"));
    // The commit stands; what keeps the folder tidy may fail, and is tried again after the next one.
    (void)tidyPacks(m_repository.get(), m_path);
    return id;
}

} // namespace backflow::git
