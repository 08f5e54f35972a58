#include "ui/diff/filediff.h"

#include "core/merge/words.h"
#include "core/text/linediff.h"

#include <QCryptographicHash>
#include <algorithm>

namespace backflow::ui::diff {

namespace {

constexpr qint64 kLargestText = 5 * 1024 * 1024;

using backflow::compare::EntryDifference;
using backflow::compare::EntryState;
using backflow::compare::FileDifference;

QString shortHash(const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex().first(12));
}

EntryRow entryRow(const QString &rootType, const EntryDifference &entry)
{
    EntryRow row;
    row.state = entry.state;
    row.label =
        entry.entryKey.isEmpty() ? merge::subjectWords(rootType, entry.element, {}, entry.element) : entry.entryKey;
    row.first = merge::valueWords(entry.element, entry.source);
    row.second = merge::valueWords(entry.element, entry.target);
    row.firstLine = entry.source.line;
    row.secondLine = entry.target.line;
    row.firstXml = entry.source.bytes;
    row.secondXml = entry.target.bytes;
    return row;
}

void takeEntries(const FileDifference &difference, FileDiff &out)
{
    QList<QString> elements;
    for (const EntryDifference &entry : difference.entries) {
        if (entry.state == EntryState::Same)
            continue;
        const QString element = entry.entryKey.isEmpty() ? QString() : entry.element;
        qsizetype at = elements.indexOf(element);
        if (at < 0) {
            at = elements.size();
            elements.append(element);
            const QString label =
                element.isEmpty() ? QString() : merge::subjectWords(difference.rootType, element, {}, element);
            out.groups.push_back({label, {}});
        }
        out.groups[size_t(at)].rows.push_back(entryRow(difference.rootType, entry));
        ++out.changedEntries;
    }
    std::ranges::stable_partition(out.groups, [](const EntryGroup &group) { return group.label.isEmpty(); });
    out.structured = difference.structured;
    out.sameEntries = difference.same;
    out.movedEntries = difference.moved;
    out.layoutDiffers = difference.layoutDiffers;
    out.note = difference.note;
}

bool isBinary(const std::optional<QByteArray> &bytes)
{
    return bytes && text::looksBinary(*bytes);
}

} // namespace

FileDiff computeFileDiff(const FilePair &pair, const DiffOptions &options)
{
    FileDiff out;
    out.onFirst = pair.first.has_value();
    out.onSecond = pair.second.has_value();
    out.firstSize = pair.first.value_or(QByteArray()).size();
    out.secondSize = pair.second.value_or(QByteArray()).size();
    if (isBinary(pair.first) || isBinary(pair.second) || std::max(out.firstSize, out.secondSize) > kLargestText) {
        out.kind = isBinary(pair.first) || isBinary(pair.second) ? FileKind::Binary : FileKind::Huge;
        out.firstHash = shortHash(pair.first);
        out.secondHash = shortHash(pair.second);
    } else {
        out.kind = pair.first == pair.second ? FileKind::Same : FileKind::Text;
        out.rows = computeDiffRows(pair.first.value_or(QByteArray()), pair.second.value_or(QByteArray()), options);
        out.firstPlaces = Places(pair.path, pair.first);
        out.secondPlaces = Places(pair.path, pair.second);
    }
    if (out.kind == FileKind::Text && out.onFirst && out.onSecond)
        takeEntries(backflow::compare::compareFiles(pair.path, pair.first, pair.second), out);
    return out;
}

} // namespace backflow::ui::diff
