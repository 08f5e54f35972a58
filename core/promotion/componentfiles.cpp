#include "core/promotion/componentfiles.h"

#include "core/base/canonicaljson.h"
#include "core/compare/entries.h"
#include "core/promotion/kept.h"

#include <QHash>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace backflow::promotion {
namespace {

/// Orgs hand code back with LF line ends and without white space at the end.
QByteArray normalised(QByteArray text)
{
    text.replace("\r\n", "\n");
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

bool sameFile(const metadata::MetadataFile &a, const metadata::MetadataFile &b)
{
    if (a.path != b.path)
        return false;
    if (a.bytes == b.bytes)
        return true;
    const compare::FileDifference difference = compare::compareFiles(a.path, a.bytes, b.bytes);
    if (difference.structured)
        return difference.entries.empty();
    return !a.bytes.contains('\0') && normalised(a.bytes) == normalised(b.bytes);
}

const QByteArray *bytesAt(const QList<metadata::MetadataFile> &files, const QString &path)
{
    const auto it = std::ranges::find(files, path, &metadata::MetadataFile::path);
    return it == files.end() ? nullptr : &it->bytes;
}

/// Every entry of a file, by element and key.
QHash<std::pair<QString, QString>, QList<merge::Property>> entriesOf(const QString &path, const QByteArray *bytes)
{
    QHash<std::pair<QString, QString>, QList<merge::Property>> entries;
    if (!bytes)
        return entries;
    for (const compare::EntryDifference &entry : compare::compareFiles(path, std::nullopt, *bytes).entries)
        entries[{entry.element, entry.entryKey}] += entry.target.properties;
    return entries;
}

/// True when `live` is `planned` and beyond it only what `before` held.
bool laidOverIn(const QList<merge::Property> &planned, QList<merge::Property> live, QList<merge::Property> before)
{
    for (const merge::Property &property : planned) {
        if (!live.removeOne(property))
            return false;
    }
    return std::ranges::all_of(live, [&before](const merge::Property &property) { return before.removeOne(property); });
}

bool laidOverFile(const QString &path, const QByteArray &planned, const QByteArray &live, const QByteArray *before)
{
    const compare::FileDifference difference = compare::compareFiles(path, planned, live);
    if (!difference.structured)
        return sameFile({path, planned}, {path, live});
    const auto then = entriesOf(path, before);
    return std::ranges::all_of(difference.entries, [&then](const compare::EntryDifference &entry) {
        const auto it = then.constFind({entry.element, entry.entryKey});
        const QList<merge::Property> held = it == then.cend() ? QList<merge::Property>() : *it;
        switch (entry.state) {
        case compare::EntryState::Same:
            return true;
        case compare::EntryState::OnlyInTarget:
            return it != then.cend() && laidOverIn({}, entry.target.properties, held);
        case compare::EntryState::Changed:
            return laidOverIn(entry.source.properties, entry.target.properties, held);
        case compare::EntryState::OnlyInSource:
            break;
        }
        return false;
    });
}

} // namespace

base::Result<QList<metadata::MetadataFile>> filesOf(ports::Repository &repository,
                                                    const std::vector<model::Part> &parts)
{
    QList<metadata::MetadataFile> files;
    for (const model::Part &part : parts) {
        base::Result<QByteArray> bytes = repository.content(part.content);
        if (!bytes)
            return base::failure(bytes);
        files += metadata::MetadataFile{part.path, *std::move(bytes)};
    }
    return files;
}

QString contentHash(const QList<metadata::MetadataFile> &files)
{
    if (files.isEmpty())
        return {};
    QJsonObject hashes;
    for (const metadata::MetadataFile &file : files)
        hashes.insert(file.path, base::sha256Name(file.bytes));
    return base::sha256Name(base::canonicalJson(hashes).value());
}

bool sameMeaning(const QList<metadata::MetadataFile> &a, const QList<metadata::MetadataFile> &b)
{
    return std::ranges::equal(a, b, sameFile);
}

Arrival arrivalOf(const model::ComponentKey &key, const QList<metadata::MetadataFile> &planned,
                  const QList<metadata::MetadataFile> &live, const QList<metadata::MetadataFile> &before)
{
    if (sameMeaning(planned, live))
        return Arrival::AsPlanned;
    if (planned.isEmpty() || !laidOver(key.type))
        return Arrival::Different;
    for (const metadata::MetadataFile &file : planned) {
        const QByteArray *now = bytesAt(live, file.path);
        if (!now || !laidOverFile(file.path, file.bytes, *now, bytesAt(before, file.path)))
            return Arrival::Different;
    }
    const bool onlyOldBeyond = std::ranges::all_of(live, [&](const metadata::MetadataFile &file) {
        const QByteArray *then = bytesAt(before, file.path);
        return bytesAt(planned, file.path) || (then && sameFile(file, {file.path, *then}));
    });
    return onlyOldBeyond ? Arrival::KeptMore : Arrival::Different;
}

} // namespace backflow::promotion
