#include "core/compare/elementrows.h"

#include "core/compare/contested.h"
#include "core/compare/entries.h"
#include "core/compare/keep.h"
#include "core/merge/threeway.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace backflow::compare {

namespace {

using base::Result;
using model::Part;

/// The files of a component on one side.
using Files = QMap<QString, model::ContentId>;

Files filesOf(const std::vector<Part> &parts)
{
    Files files;
    for (const Part &part : parts)
        files.insert(part.path, part.content);
    return files;
}

Files filesOf(const model::Snapshot &snapshot, const model::ComponentKey &key)
{
    const model::SnapshotEntry *entry = snapshot.find(key);
    return entry ? filesOf(entry->parts) : Files();
}

/// What the sides did to the elements of one file since the ancestor.
struct Changes {
    QSet<QString> bySource;
    QSet<QString> byTarget;
    QSet<QString> contested;

    explicit Changes(const merge::Outcome &outcome)
    {
        contested = contestedIn(outcome).entries;
        for (const merge::AutoMerge &change : outcome.automatic) {
            const QString step = firstStep(change.path);
            if (change.reason != merge::AutoReason::OnlyTargetChanged)
                bySource.insert(step);
            if (change.reason != merge::AutoReason::OnlySourceChanged)
                byTarget.insert(step);
        }
    }
};

/// Whether an element is among them, itself or with its whole file; a file of one piece is when anything in it is.
bool concerns(const QSet<QString> &steps, const QString &path)
{
    return path.isEmpty() ? !steps.isEmpty() : steps.contains(path) || steps.contains(QString());
}

/// Makes the rows, file by file and target by target.
class RowMaker final
{
public:
    RowMaker(const Comparison &comparison, const model::ComponentKey &key, ports::ContentSource &contents)
        : m_comparison(comparison)
        , m_key(key)
        , m_contents(contents)
    {
    }

    Result<std::vector<ElementRow>> run()
    {
        m_source = filesOf(*m_comparison.source, m_key);
        QMap<QString, bool> paths;
        for (auto it = m_source.begin(); it != m_source.end(); ++it)
            paths.insert(it.key(), true);
        for (size_t i = 0; i < m_comparison.targets.size(); ++i) {
            const Target target(m_comparison, m_key, i);
            for (auto it = target.files.begin(); it != target.files.end(); ++it)
                paths.insert(it.key(), true);
            m_targets.push_back(target);
        }
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            for (size_t i = 0; i < m_targets.size(); ++i) {
                if (Result<> added = addFile(path.key(), i); !added)
                    return base::failure(added);
            }
        }
        fillSame();
        return std::move(m_rows);
    }

private:
    struct Target {
        Target(const Comparison &comparison, const model::ComponentKey &key, size_t index)
            : files(filesOf(*comparison.targets[index], key))
        {
            const AncestorSource *ancestors = comparison.ancestorsOf(index);
            if (const auto parts = ancestors ? ancestors->ancestor(key) : std::nullopt)
                ancestor = filesOf(*parts);
            const model::KeepRules rules(comparison.keeps, comparison.source->environment(),
                                         comparison.targets[index]->environment(), comparison.now);
            whole = rules.whole(key) != nullptr;
            keeps = rules.ofElements(key);
        }
        Files files;
        std::optional<Files> ancestor;
        QList<model::KeepRule> keeps;
        bool whole = false;
    };

    Result<std::optional<QByteArray>> read(const Files &files, const QString &path)
    {
        const auto id = files.constFind(path);
        if (id == files.constEnd())
            return std::nullopt;
        Result<QByteArray> bytes = m_contents.content(*id);
        if (!bytes)
            return base::failure(bytes);
        return std::optional(*std::move(bytes));
    }

    Result<merge::FileVersions> versionsOf(const QString &path, const Target &target)
    {
        merge::FileVersions versions;
        const Files none;
        for (const auto &[files, bytes] :
             {std::pair(&std::as_const(m_source), &versions.source), std::pair(&target.files, &versions.target),
              std::pair(target.ancestor ? &*target.ancestor : &none, &versions.ancestor)}) {
            auto read = this->read(*files, path);
            if (!read)
                return base::failure(read);
            *bytes = *std::move(read);
        }
        return versions;
    }

    Result<> addFile(const QString &path, size_t index)
    {
        const Target &target = m_targets[index];
        const auto mine = m_source.constFind(path);
        const auto theirs = target.files.constFind(path);
        if (mine != m_source.constEnd() && theirs != target.files.constEnd() && *mine == *theirs)
            return {};
        auto versions = versionsOf(path, target);
        if (!versions)
            return base::failure(versions);
        const FileDifference difference = compareFiles(path, versions->source, versions->target);
        const QSet<QString> open = stillOpen(path, *versions, target, difference);
        const Changes changes(target.ancestor ? merge::mergeFile(path, *versions) : merge::Outcome());
        QHash<QString, int> seen;
        for (const EntryDifference &entry : difference.entries) {
            ElementRow &row = rowOf({path, entry.element, entry.entryKey, entry.path, entry.source, {}}, seen);
            ElementCell &cell = row.cells[index];
            cell.value = entry.target;
            cell.state = stateOf(entry, changes, target.whole || !open.contains(entry.path));
            const bool kept = cell.state == CellState::Kept;
            const bool known = target.ancestor.has_value();
            const bool bySource = concerns(changes.bySource, entry.path) || concerns(changes.contested, entry.path);
            cell.due = !kept && (known ? bySource : entry.state != EntryState::OnlyInTarget);
            cell.targetChanged =
                !kept && (known ? concerns(changes.byTarget, entry.path) || concerns(changes.contested, entry.path)
                                : entry.state == EntryState::OnlyInTarget);
        }
        for (const MovedEntry &entry : difference.movedEntries)
            rowOf({path, entry.element, entry.entryKey, entry.path, {}, {}}, seen).cells[index].state =
                CellState::OrderOnly;
        return {};
    }

    /// Paths of the elements that differ whatever the rules of elements keep.
    QSet<QString> stillOpen(const QString &path, const merge::FileVersions &versions, const Target &target,
                            const FileDifference &difference) const
    {
        QSet<QString> open;
        std::optional<FileDifference> rest;
        if (!target.keeps.isEmpty() && versions.source && versions.target) {
            if (const auto kept = keepElements(path, *versions.source, *versions.target, target.keeps))
                rest = compareFiles(path, kept->source, versions.target);
        }
        for (const EntryDifference &entry : rest ? rest->entries : difference.entries)
            open.insert(entry.path);
        return open;
    }

    static CellState stateOf(const EntryDifference &entry, const Changes &changes, bool kept)
    {
        if (kept)
            return CellState::Kept;
        if (concerns(changes.contested, entry.path))
            return CellState::Conflict;
        switch (entry.state) {
        case EntryState::OnlyInSource:
            return CellState::New;
        case EntryState::OnlyInTarget:
            return CellState::OnlyInTarget;
        case EntryState::Changed:
            return CellState::Different;
        case EntryState::Same:
            break;
        }
        return CellState::Same;
    }

    /// The row of that element, made where it is new. Elements that stand twice have a row each.
    ElementRow &rowOf(ElementRow row, QHash<QString, int> &seen)
    {
        const QString place = row.file + u'\n' + row.path;
        const QString name = place + u'\n' + QString::number(seen[place]++);
        const auto known = m_rowOf.constFind(name);
        if (known == m_rowOf.constEnd()) {
            row.cells.resize(m_targets.size());
            m_rowOf.insert(name, m_rows.size());
            m_rows.push_back(std::move(row));
            return m_rows.back();
        }
        ElementRow &there = m_rows[*known];
        if (!there.source.bytes)
            there.source = std::move(row.source);
        return there;
    }

    /// A target that has the same as the source has its value, too.
    void fillSame()
    {
        for (ElementRow &row : m_rows) {
            for (ElementCell &cell : row.cells) {
                if (cell.state == CellState::Same)
                    cell.value = row.source;
            }
        }
    }

    const Comparison &m_comparison;
    const model::ComponentKey &m_key;
    ports::ContentSource &m_contents;
    Files m_source;
    std::vector<Target> m_targets;
    std::vector<ElementRow> m_rows;
    QHash<QString, size_t> m_rowOf;
};

} // namespace

Result<std::vector<ElementRow>> elementRows(const Comparison &comparison, const model::ComponentKey &key)
{
    auto contents = comparison.openContents();
    if (!contents)
        return base::failure(contents);
    return RowMaker(comparison, key, **contents).run();
}

} // namespace backflow::compare
