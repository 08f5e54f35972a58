#include "core/promotion/ancestors.h"

#include "core/metadata/convert.h"
#include "core/promotion/commonhistory.h"
#include "core/promotion/draft.h"
#include "core/snapshot/snapshots.h"

#include <QUrl>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kAbsent(".absent/");
constexpr QLatin1StringView kUnknown(".unknown/");

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString markOf(const model::ComponentKey &key)
{
    return encoded(key.type) + u'/' + encoded(key.fullName);
}

std::optional<model::ComponentKey> keyOfMark(const QString &mark)
{
    const qsizetype slash = mark.indexOf(u'/');
    if (slash <= 0)
        return std::nullopt;
    return model::ComponentKey{QUrl::fromPercentEncoding(mark.left(slash).toLatin1()),
                               QUrl::fromPercentEncoding(mark.mid(slash + 1).toLatin1())};
}

/// Immutable after it was made, so any thread may ask.
class KnownAncestors final : public compare::AncestorSource
{
public:
    explicit KnownAncestors(QHash<model::ComponentKey, Ancestor> known)
        : m_known(std::move(known))
    {
    }
    std::optional<std::vector<model::Part>> ancestor(const model::ComponentKey &key) const override
    {
        return m_known.value(key, std::nullopt);
    }

private:
    QHash<model::ComponentKey, Ancestor> m_known;
};

/// Components that differ between the two and whose ancestor is not on record.
std::vector<model::ComponentKey> open(const model::Snapshot &source, const model::Snapshot &target,
                                      const QHash<model::ComponentKey, Ancestor> &known)
{
    std::vector<model::ComponentKey> keys;
    const auto note = [&](const model::ComponentKey &key) {
        if (!known.contains(key))
            keys.push_back(key);
    };
    auto mine = source.entries().begin();
    auto theirs = target.entries().begin();
    while (mine != source.entries().end() || theirs != target.entries().end()) {
        const bool first =
            theirs == target.entries().end() || (mine != source.entries().end() && mine->key < theirs->key);
        const bool second = !first && (mine == source.entries().end() || theirs->key < mine->key);
        if (first || second || mine->parts != theirs->parts)
            note(second ? theirs->key : mine->key);
        mine += second ? 0 : 1;
        theirs += first ? 0 : 1;
    }
    return keys;
}

} // namespace

QString ancestorFolder(const model::Environment &a, const model::Environment &b)
{
    const QString first = qMin(a.slug(), b.slug());
    const QString second = qMax(a.slug(), b.slug());
    return first + u'/' + second + u'/';
}

base::Result<QHash<model::ComponentKey, Ancestor>>
recordedAncestors(ports::Repository &repository, const QString &folder, const std::optional<model::CommitId> &commit)
{
    QHash<model::ComponentKey, Ancestor> known;
    if (!commit)
        return known;
    base::Result<std::vector<ports::TreeFile>> tree = repository.tree(*commit);
    if (!tree)
        return base::failure(tree);
    for (const ports::TreeFile &file : *tree) {
        if (!file.path.startsWith(folder))
            continue;
        const QString path = file.path.mid(folder.size());
        if (path.startsWith(kAbsent) || path.startsWith(kUnknown)) {
            const bool absent = path.startsWith(kAbsent);
            if (const auto key = keyOfMark(path.mid(absent ? kAbsent.size() : kUnknown.size())))
                known.insert(*key, absent ? Ancestor(std::vector<model::Part>()) : std::nullopt);
        } else if (const auto key = metadata::componentOfPath(path)) {
            Ancestor &ancestor = known[*key];
            if (!ancestor)
                ancestor.emplace();
            ancestor->push_back({path, file.content});
        }
    }
    return known;
}

base::Result<std::shared_ptr<const compare::AncestorSource>>
ancestorsFor(ports::Repository &repository, const model::Environment &sourceEnvironment, const model::Snapshot &source,
             const model::Environment &targetEnvironment, const model::Snapshot &target)
{
    const base::Result<std::optional<model::CommitId>> tip = repository.tip(kAncestorsBranch);
    if (!tip)
        return base::failure(tip);
    base::Result<QHash<model::ComponentKey, Ancestor>> known =
        recordedAncestors(repository, ancestorFolder(sourceEnvironment, targetEnvironment), *tip);
    if (!known)
        return base::failure(known);
    const std::vector<model::ComponentKey> keys = open(source, target, *known);
    if (!keys.empty()) {
        auto common = lastInCommon(repository, source, target, keys);
        if (!common)
            return base::failure(common);
        for (auto it = common->begin(); it != common->end(); ++it)
            known->insert(it.key(), std::move(it.value()));
    }
    return std::make_shared<KnownAncestors>(*std::move(known));
}

base::Result<std::shared_ptr<const compare::AncestorSource>>
ancestorsOf(ports::Repository &repository, const model::Environment &source, const model::Environment &target)
{
    auto sourceSnapshot = snapshot::latest(repository, source);
    if (!sourceSnapshot)
        return base::failure(sourceSnapshot);
    auto targetSnapshot = snapshot::latest(repository, target);
    if (!targetSnapshot)
        return base::failure(targetSnapshot);
    return ancestorsFor(repository, source, **sourceSnapshot, target, **targetSnapshot);
}

namespace {

/// The files that `ancestors` put in place, by path below the folder.
QMap<QString, std::variant<QByteArray, model::ContentId>> filesOf(const QHash<model::ComponentKey, Ancestor> &ancestors,
                                                                  const QHash<model::ContentId, QByteArray> &newContent)
{
    QMap<QString, std::variant<QByteArray, model::ContentId>> files;
    for (auto it = ancestors.begin(); it != ancestors.end(); ++it) {
        if (!it.value()) {
            files.insert(kUnknown + markOf(it.key()), QByteArray());
            continue;
        }
        if (it.value()->empty())
            files.insert(kAbsent + markOf(it.key()), QByteArray());
        for (const model::Part &part : *it.value()) {
            if (const auto bytes = newContent.constFind(part.content); bytes != newContent.cend())
                files.insert(part.path, *bytes);
            else
                files.insert(part.path, part.content);
        }
    }
    return files;
}

/// What stands on record so far for these components, by path below the folder.
base::Result<QStringList> standing(ports::Repository &repository, const model::CommitId &tip, const QString &folder,
                                   const QHash<model::ComponentKey, Ancestor> &ancestors)
{
    base::Result<std::vector<ports::TreeFile>> tree = repository.tree(tip);
    if (!tree)
        return base::failure(tree);
    QStringList paths;
    for (const ports::TreeFile &file : *tree) {
        if (!file.path.startsWith(folder))
            continue;
        const QString path = file.path.mid(folder.size());
        std::optional<model::ComponentKey> key;
        if (path.startsWith(kAbsent))
            key = keyOfMark(path.mid(kAbsent.size()));
        else if (path.startsWith(kUnknown))
            key = keyOfMark(path.mid(kUnknown.size()));
        else
            key = metadata::componentOfPath(path);
        if (key && ancestors.contains(*key))
            paths += path;
    }
    return paths;
}

} // namespace

base::Result<> recordAncestors(ports::Repository &repository, const QString &folder,
                               const QHash<model::ComponentKey, Ancestor> &ancestors, const AncestorNote &note,
                               async::Monitor &monitor, const QHash<model::ContentId, QByteArray> &newContent)
{
    base::Result<std::optional<model::CommitId>> tip = repository.tip(kAncestorsBranch);
    if (!tip)
        return base::failure(tip);
    ports::CommitDraft draft;
    draft.branch = kAncestorsBranch;
    draft.expectedTip = *tip;
    const auto files = filesOf(ancestors, newContent);
    for (auto it = files.begin(); it != files.end(); ++it)
        draft.put.insert(folder + it.key(), it.value());
    if (*tip) {
        base::Result<QStringList> old = standing(repository, **tip, folder, ancestors);
        if (!old)
            return base::failure(old);
        for (const QString &path : std::as_const(*old)) {
            if (!files.contains(path))
                draft.remove += folder + path;
        }
    }
    if (draft.put.isEmpty() && draft.remove.isEmpty())
        return {};
    draft.message = u"Common versions of %1\n\nBackflow-Promotion: %2\n"_s.arg(folder.chopped(1), note.promotion);
    draft.authorName = note.personName;
    draft.authorEmail = note.personEmail;
    draft.when = note.when;
    base::Result<model::CommitId> commit = repository.commit(draft, monitor);
    return commit ? base::Result<>() : base::failure(commit);
}

} // namespace backflow::promotion
