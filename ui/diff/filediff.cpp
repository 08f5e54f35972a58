#include "ui/diff/filediff.h"

#include "core/archive/zip.h"
#include "core/merge/threeway.h"
#include "core/merge/words.h"
#include "core/text/linediff.h"
#include "ui/diff/hiddenentries.h"
#include "ui/diff/identity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace backflow::ui::diff {

namespace {

constexpr qint64 kLargestText = 5 * 1024 * 1024;
constexpr qsizetype kMostLines = 200'000;
/// A picture larger than this is told of, not shown.
constexpr int kLargestSide = 8000;

using backflow::compare::EntryDifference;
using backflow::compare::EntryState;
using backflow::compare::FileDifference;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::diff)
};

BinarySide binarySide(const std::optional<QByteArray> &bytes, bool binary)
{
    BinarySide side;
    if (!bytes)
        return side;
    side.there = true;
    side.size = bytes->size();
    side.hash = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex().first(12));
    if (!binary)
        return side;
    side.image = QImage::fromData(*bytes);
    if (std::max(side.image.width(), side.image.height()) > kLargestSide)
        side.image = {};
    const auto zip = bytes->startsWith("PK") ? archive::readZip(*bytes) : QList<archive::ZipEntry>();
    for (const archive::ZipEntry &file : zip.value_or(QList<archive::ZipEntry>()))
        side.zip.push_back(
            {file.name, file.bytes.size(), QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256)});
    return side;
}

bool tooLarge(const std::optional<QByteArray> &bytes)
{
    return bytes && (bytes->size() > kLargestText || bytes->count('\n') > kMostLines);
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
    row.path = entry.path;
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
            out.groups.push_back({label, element.isEmpty() ? QString() : keyWords(difference.rootType, element), {}});
        }
        out.groups[size_t(at)].rows.push_back(entryRow(difference.rootType, entry));
        ++out.changedEntries;
    }
    std::ranges::stable_partition(out.groups, [](const EntryGroup &group) { return group.label.isEmpty(); });
    out.structured = difference.structured;
    out.sameEntries = difference.same;
    out.movedEntries = difference.moved;
    out.layoutDiffers = difference.layoutDiffers;
    out.hidden = difference.hidden;
    out.note = difference.note;
}

bool isBinary(const std::optional<QByteArray> &bytes)
{
    return bytes && text::looksBinary(*bytes);
}

/// What it was before, and what both sides changed since.
void takeHistory(const FilePair &pair, FileDiff &out)
{
    if (!pair.beforeKnown || !pair.first || !pair.second || pair.first == pair.second)
        return;
    const auto contested =
        backflow::compare::contestedIn(merge::mergeFile(pair.path, {pair.before, pair.first, pair.second}));
    out.contestedFirst = contested.sourceLines;
    out.contestedSecond = contested.targetLines;
    if (!out.structured)
        return;
    QHash<QString, QString> words;
    if (pair.before) {
        const FileDifference all = backflow::compare::compareFiles(pair.path, pair.before, std::nullopt);
        for (const EntryDifference &entry : all.entries)
            words.insert(entry.path, merge::valueWords(entry.element, entry.source));
    }
    const QString nowhere = merge::valueWords({}, {});
    for (EntryGroup &group : out.groups) {
        for (EntryRow &row : group.rows) {
            if (row.state == EntryState::Same)
                continue; // it is only written otherwise, or stands elsewhere
            row.before = words.value(row.path, nowhere);
            row.contested = contested.entries.contains(row.path) || contested.entries.contains(QString());
        }
    }
}

/// Says it of the lines.
void markContested(FileDiff &out)
{
    const auto meets = [](const std::vector<backflow::compare::LineRun> &runs, int line) {
        return line >= 0 &&
               std::ranges::any_of(runs, [line](const auto &run) { return run.begin <= line && line < run.end(); });
    };
    if (out.contestedFirst.empty() && out.contestedSecond.empty())
        return;
    out.rows.contested.assign(out.rows.rows.size(), false);
    for (const RowRange &change : out.rows.changes) {
        for (int i = change.begin; i < change.end(); ++i) {
            const DiffRow &row = out.rows.rows[size_t(i)];
            out.rows.contested[size_t(i)] =
                meets(out.contestedFirst, row.first) || meets(out.contestedSecond, row.second);
        }
    }
}

/// What stands in another place, when order counts.
void takeMoved(const backflow::compare::FileDifference &first, const backflow::compare::FileDifference &second,
               FileDiff &out)
{
    EntryGroup group{Tr::tr("In another place"), {}, {}};
    for (const EntryDifference &entry : movedEntries(first, second)) {
        EntryRow row = entryRow(first.rootType, entry);
        row.label = merge::subjectWords(first.rootType, entry.element, entry.entryKey, entry.element);
        row.state = EntryState::Same;
        const auto twin = std::ranges::find(second.entries, entry.path, &EntryDifference::path);
        row.secondLine = twin == second.entries.end() ? 0 : twin->source.line;
        row.first = Tr::tr("line %1").arg(row.firstLine);
        row.second = Tr::tr("line %1").arg(row.secondLine);
        group.rows.push_back(row);
        ++out.changedEntries;
    }
    if (!group.rows.empty())
        out.groups.push_back(std::move(group));
}

void takeDuplicates(const std::optional<QByteArray> &bytes, const QString &name, FileDiff &out)
{
    for (const Duplicate &duplicate : duplicatesIn(bytes))
        out.duplicates.append(Tr::tr("%1 stands %2 times in %3; only one can count.")
                                  .arg(duplicate.subject)
                                  .arg(duplicate.times)
                                  .arg(name));
}

/// Entries, where the file has some, and where they stand.
void takeStructure(const FilePair &pair, const DiffOptions &options, const std::pair<QString, QString> &names,
                   FileDiff &out)
{
    const bool entries = out.kind != FileKind::Same && out.onFirst && out.onSecond;
    const FileDifference between =
        entries ? backflow::compare::compareFiles(pair.path, pair.first, pair.second) : FileDifference();
    if (entries)
        takeEntries(between, out);
    if (!out.structured) {
        out.firstPlaces = Places(pair.path, pair.first);
        out.secondPlaces = Places(pair.path, pair.second);
        return;
    }
    const auto first = backflow::compare::compareFiles(pair.path, pair.first, std::nullopt);
    const auto second = backflow::compare::compareFiles(pair.path, pair.second, std::nullopt);
    out.firstPlaces = Places(first);
    out.secondPlaces = Places(second);
    if (!options.ignoreOrder && out.movedEntries > 0)
        takeMoved(first, second, out);
    if (auto rows = entriesWrittenOtherwise(first, second, between, pair.path, options); !rows.empty()) {
        out.changedEntries += int(rows.size());
        out.groups.push_back({Tr::tr("Written otherwise"), {}, std::move(rows)});
    }
    takeDuplicates(pair.first, names.first, out);
    takeDuplicates(pair.second, names.second, out);
}

} // namespace

FileDiff computeFileDiff(const FilePair &pair, const DiffOptions &options, const std::pair<QString, QString> &names,
                         const FileDiff *known)
{
    const bool sameEntries = known && known->of == pair && known->options.ignoreOrder == options.ignoreOrder &&
                             known->options.ignoreDefaults == options.ignoreDefaults &&
                             known->options.ignoreEntities == options.ignoreEntities;
    FileDiff out = sameEntries ? *known : FileDiff();
    out.of = pair;
    out.options = options;
    out.rows = {};
    out.onFirst = pair.first.has_value();
    out.onSecond = pair.second.has_value();
    const bool binary = isBinary(pair.first) || isBinary(pair.second);
    const bool huge = !options.layOutAnyway && (tooLarge(pair.first) || tooLarge(pair.second));
    out.kind = binary                      ? FileKind::Binary
               : pair.first == pair.second ? FileKind::Same
               : huge                      ? FileKind::Huge
                                           : FileKind::Text;
    if (binary || huge) {
        out.firstBinary = binarySide(pair.first, binary);
        out.secondBinary = binarySide(pair.second, binary);
    }
    if (binary)
        return out;
    if (!huge)
        out.rows =
            computeDiffRows(pair.first.value_or(QByteArray()), pair.second.value_or(QByteArray()), options, pair.path);
    if (!sameEntries) {
        takeStructure(pair, options, names, out);
        takeHistory(pair, out);
    }
    markContested(out);
    return out;
}

std::vector<EntryRow> sameEntriesOf(const FileDiff &diff)
{
    const auto first = backflow::compare::compareFiles(diff.of.path, diff.of.first, std::nullopt);
    const auto second = backflow::compare::compareFiles(diff.of.path, diff.of.second, std::nullopt);
    const auto between = backflow::compare::compareFiles(diff.of.path, diff.of.first, diff.of.second);
    QSet<QString> differing;
    for (const EntryDifference &entry : between.entries)
        differing.insert(entry.path);
    QHash<QString, int> lines;
    for (const EntryDifference &entry : second.entries)
        lines.insert(entry.path, entry.source.line);
    std::vector<EntryRow> rows;
    for (const EntryDifference &entry : first.entries) {
        if (differing.contains(entry.path) || !lines.contains(entry.path))
            continue;
        EntryRow row = entryRow(first.rootType, entry);
        row.label = merge::subjectWords(first.rootType, entry.element, entry.entryKey, entry.element);
        row.state = EntryState::Same;
        row.words = Tr::tr("= same");
        row.second = row.first;
        row.secondXml = row.firstXml;
        row.secondLine = lines.value(entry.path);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace backflow::ui::diff
