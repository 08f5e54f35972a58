#include "core/promotion/moved.h"

#include "core/compare/entries.h"

#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// A record is for reading: what is more stands in the comparison.
constexpr qsizetype kMostEntries = 20;
constexpr qsizetype kMostComponents = 100;

std::optional<QByteArray> bytesAt(const QList<metadata::MetadataFile> &files, const QString &path)
{
    const auto it = std::ranges::find(files, path, &metadata::MetadataFile::path);
    return it == files.end() ? std::nullopt : std::optional(it->bytes);
}

} // namespace

MovedComponent movedBetween(const model::ComponentKey &key, const QList<metadata::MetadataFile> &then,
                            const QList<metadata::MetadataFile> &now)
{
    MovedComponent moved{key, {}};
    QSet<QString> paths;
    for (const QList<metadata::MetadataFile> *side : {&then, &now}) {
        for (const metadata::MetadataFile &file : *side)
            paths.insert(file.path);
    }
    QStringList sorted(paths.begin(), paths.end());
    sorted.sort();
    for (const QString &path : std::as_const(sorted)) {
        const std::optional<QByteArray> before = bytesAt(then, path);
        const std::optional<QByteArray> after = bytesAt(now, path);
        if (before == after)
            continue;
        const compare::FileDifference difference = compare::compareFiles(path, after, before);
        bool named = false;
        for (const compare::EntryDifference &entry : difference.entries) {
            named = named || !entry.path.isEmpty();
            if (!entry.path.isEmpty() && moved.entries.size() < kMostEntries)
                moved.entries += entry.path;
        }
        if (!named && moved.entries.size() < kMostEntries)
            moved.entries += path.section(u'/', -1);
    }
    return moved;
}

QJsonArray movedToJson(const QList<MovedComponent> &moved)
{
    QJsonArray rows;
    for (const MovedComponent &one : moved.mid(0, kMostComponents))
        rows.append(
            QJsonObject{{u"component"_s, one.key.toString()}, {u"entries"_s, QJsonArray::fromStringList(one.entries)}});
    return rows;
}

QList<MovedComponent> movedFromJson(const QJsonArray &rows)
{
    QList<MovedComponent> moved;
    for (const QJsonValue &row : rows) {
        const auto key = model::ComponentKey::fromString(row["component"_L1].toString());
        if (!key)
            continue;
        MovedComponent one{*key, {}};
        const QJsonArray entries = row["entries"_L1].toArray();
        for (const QJsonValue &entry : entries)
            one.entries += entry.toString();
        moved += std::move(one);
    }
    return moved;
}

} // namespace backflow::promotion
