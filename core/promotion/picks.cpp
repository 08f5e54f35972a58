#include "core/promotion/picks.h"

#include "core/compare/entries.h"
#include "core/merge/picked.h"
#include "core/promotion/words.h"

#include <QFileInfo>
#include <algorithm>

namespace backflow::promotion {

namespace {

std::optional<QByteArray> in(const merge::FileSet &files, const QString &path)
{
    const auto it = files.constFind(path);
    return it == files.cend() ? std::nullopt : std::optional(*it);
}

/// The file that the picked entries are put into.
std::optional<QByteArray> baseOf(const merge::ComponentVersions &versions, const QString &path)
{
    std::optional<QByteArray> common = versions.ancestor ? in(*versions.ancestor, path) : std::nullopt;
    return common ? common : in(versions.target, path);
}

/// What was not picked must not come along: an order, say, cannot be left behind.
base::Result<> onlyThese(const QString &path, const QByteArray &base, const QByteArray &result,
                         const QStringList &entries)
{
    const compare::FileDifference difference = compare::compareFiles(path, result, base);
    const bool more = std::ranges::any_of(difference.entries, [&](const compare::EntryDifference &entry) {
        return entry.state != compare::EntryState::Same && !entries.contains(entry.path);
    });
    if (!more)
        return {};
    return base::failure(
        base::Errc::Unsupported,
        Tr::tr("The picked entries of %1 cannot flow without others that differ. Pick the component as a "
               "whole, or the other entries too.")
            .arg(QFileInfo(path).fileName()));
}

base::Result<std::optional<QByteArray>> pickedFile(const QString &path, const std::optional<QByteArray> &base,
                                                   const std::optional<QByteArray> &source, const QStringList &entries)
{
    if (entries.isEmpty())
        return base;
    if (!base || !source || entries.contains(QString()))
        return source;
    base::Result<QByteArray> result = merge::withPicked(path, *base, *source, entries);
    if (!result)
        return base::failure(result);
    if (base::Result<> only = onlyThese(path, *base, *result, entries); !only)
        return base::failure(only);
    return std::optional(*std::move(result));
}

} // namespace

base::Result<merge::FileSet> pickedSource(const merge::ComponentVersions &versions, const QList<EntryPick> &picks)
{
    QMap<QString, QStringList> entriesOf;
    const merge::FileSet &common = versions.ancestor ? *versions.ancestor : versions.target;
    for (const merge::FileSet *files : {&common, &versions.source}) {
        for (auto it = files->begin(); it != files->end(); ++it)
            entriesOf.insert(it.key(), {});
    }
    for (const EntryPick &pick : picks) {
        if (!pick.file.isEmpty())
            entriesOf[pick.file].append(pick.entry);
        for (auto it = entriesOf.begin(); pick.file.isEmpty() && it != entriesOf.end(); ++it)
            it->append(pick.entry);
    }
    merge::FileSet out;
    for (auto it = entriesOf.begin(); it != entriesOf.end(); ++it) {
        // A file that nothing was picked of stays as it was in common, also where it was not there.
        const std::optional<QByteArray> base = it->isEmpty() ? in(common, it.key()) : baseOf(versions, it.key());
        auto bytes = pickedFile(it.key(), base, in(versions.source, it.key()), *it);
        if (!bytes)
            return base::failure(bytes);
        if (*bytes)
            out.insert(it.key(), **std::move(bytes));
    }
    return out;
}

base::Result<std::optional<merge::FileSet>> commonAfter(const merge::ComponentVersions &versions,
                                                        const QList<EntryPick> &picks)
{
    const bool known =
        versions.ancestor && std::ranges::all_of(picks, [&](const EntryPick &pick) {
            return pick.file.isEmpty() ? !versions.ancestor->isEmpty() : versions.ancestor->contains(pick.file);
        });
    if (!known)
        return std::nullopt;
    return pickedSource(versions, picks).transform([](merge::FileSet files) {
        return std::optional(std::move(files));
    });
}

QJsonArray picksToJson(const QList<EntryPick> &picks)
{
    QJsonArray array;
    for (const EntryPick &pick : picks)
        array.append(QJsonArray{pick.file, pick.entry});
    return array;
}

QList<EntryPick> picksFromJson(const QJsonArray &json)
{
    QList<EntryPick> picks;
    for (const QJsonValue &row : json)
        picks.append({row.toArray().at(0).toString(), row.toArray().at(1).toString()});
    return picks;
}

QJsonObject picksToJson(const EntryPicks &picks)
{
    QJsonObject json;
    for (auto it = picks.begin(); it != picks.end(); ++it)
        json.insert(it.key().toString(), picksToJson(it.value()));
    return json;
}

EntryPicks picksFromJson(const QJsonObject &json)
{
    EntryPicks picks;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const auto key = model::ComponentKey::fromString(it.key()))
            picks.insert(*key, picksFromJson(it->toArray()));
    }
    return picks;
}

} // namespace backflow::promotion
