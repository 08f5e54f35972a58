#include "ui/diff/hiddenentries.h"

#include "core/merge/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace backflow::ui::diff {

using backflow::compare::EntryDifference;
using backflow::compare::FileDifference;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::diff)
};

/// A file of that type that holds this entry alone, and something both have: without any, the roots would be compared.
QByteArray alone(const QString &rootType, const EntryDifference *entry)
{
    const QByteArray root = rootType.toUtf8();
    return "<" + root + " xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <both>_</both>\n    " +
           (entry ? entry->source.bytes.value_or(QByteArray()) : QByteArray()) + "\n</" + root + ">\n";
}

class Finder final
{
public:
    Finder(const QString &rootType, const QString &path, const DiffOptions &options)
        : m_rootType(rootType)
        , m_path(path)
        , m_options(options)
    {
    }

    /// One of the two may be null.
    void look(const EntryDifference *first, const EntryDifference *second)
    {
        if (first && second && first->source.bytes == second->source.bytes)
            return;
        const FileDifference pair =
            backflow::compare::compareFiles(m_path, alone(m_rootType, first), alone(m_rootType, second));
        if (!pair.entries.empty())
            return;
        if (pair.hidden.defaults > 0 && !m_options.ignoreDefaults)
            add(first, second, Tr::tr("= default written out"));
        else if (pair.hidden.entities > 0 && !m_options.ignoreEntities)
            add(first, second, Tr::tr("= escaped otherwise"));
    }

    std::vector<EntryRow> rows;

private:
    void add(const EntryDifference *first, const EntryDifference *second, const QString &words)
    {
        const EntryDifference &any = first ? *first : *second;
        EntryRow row;
        row.state = backflow::compare::EntryState::Same;
        row.words = words;
        row.label = merge::subjectWords(m_rootType, any.element, any.entryKey, any.element);
        const auto text = [](const EntryDifference *entry) {
            return entry ? QString::fromUtf8(entry->source.bytes.value_or(QByteArray())).simplified() : QString();
        };
        row.first = text(first);
        row.second = text(second);
        row.firstLine = first ? first->source.line : 0;
        row.secondLine = second ? second->source.line : 0;
        row.firstXml = first ? first->source.bytes : std::nullopt;
        row.secondXml = second ? second->source.bytes : std::nullopt;
        row.path = any.path;
        rows.push_back(std::move(row));
    }

    QString m_rootType;
    QString m_path;
    const DiffOptions &m_options;
};

} // namespace

std::vector<EntryRow> entriesWrittenOtherwise(const FileDifference &first, const FileDifference &second,
                                              const FileDifference &between, const QString &path,
                                              const DiffOptions &options)
{
    const bool wanted = (!options.ignoreDefaults && between.hidden.defaults > 0) ||
                        (!options.ignoreEntities && between.hidden.entities > 0);
    if (!wanted)
        return {};
    QSet<QString> differing;
    for (const EntryDifference &entry : between.entries)
        differing.insert(entry.path);
    QHash<QString, const EntryDifference *> seconds;
    for (const EntryDifference &entry : second.entries)
        seconds.insert(entry.path, &entry);
    Finder finder(between.rootType, path, options);
    QSet<QString> seen;
    for (const EntryDifference &entry : first.entries) {
        if (differing.contains(entry.path) || seen.contains(entry.path))
            continue;
        seen.insert(entry.path);
        finder.look(&entry, seconds.value(entry.path));
    }
    for (const EntryDifference &entry : second.entries) {
        if (!differing.contains(entry.path) && !seen.contains(entry.path))
            finder.look(nullptr, &entry);
    }
    return std::move(finder.rows);
}

} // namespace backflow::ui::diff
