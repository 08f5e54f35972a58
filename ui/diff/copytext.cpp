#include "ui/diff/copytext.h"

#include "core/promotion/shownnames.h"

#include <QCoreApplication>

namespace backflow::ui::diff {

using backflow::compare::EntryState;

namespace {

constexpr int kPatchContext = 3;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::diff)
};

QString subject(const QString &group, const EntryRow &row)
{
    return group.isEmpty() ? row.label : QStringLiteral("%1 %2").arg(group, row.label);
}

bool endsWithNewline(const std::optional<QByteArray> &bytes)
{
    return !bytes || bytes->isEmpty() || bytes->endsWith('\n');
}

/// One hunk of a patch: rows begin to end.
class Hunk
{
public:
    Hunk(const FilePair &pair, const DiffRows &rows, bool firstIsOld)
        : m_pair(pair)
        , m_rows(rows)
        , m_firstIsOld(firstIsOld)
    {
    }

    QString text(int begin, int end)
    {
        for (int at = begin; at < end;) {
            const DiffRow &row = m_rows.rows[size_t(at)];
            if (row.kind == RowKind::Same || row.kind == RowKind::SpaceOnly) {
                add(u' ', oldOf(row), true);
                ++m_newCount;
                note(newOf(row), false);
                ++at;
                continue;
            }
            int stop = at;
            while (stop < end && m_rows.rows[size_t(stop)].kind != RowKind::Same &&
                   m_rows.rows[size_t(stop)].kind != RowKind::SpaceOnly)
                ++stop;
            for (int i = at; i < stop; ++i)
                if (const int line = oldOf(m_rows.rows[size_t(i)]); line >= 0)
                    add(u'-', line, true);
            for (int i = at; i < stop; ++i)
                if (const int line = newOf(m_rows.rows[size_t(i)]); line >= 0)
                    add(u'+', line, false);
            at = stop;
        }
        const auto start = [](int line, int count) { return count == 0 ? 0 : line + 1; };
        return QStringLiteral("@@ -%1,%2 +%3,%4 @@\n")
                   .arg(start(m_oldStart, m_oldCount))
                   .arg(m_oldCount)
                   .arg(start(m_newStart, m_newCount))
                   .arg(m_newCount) +
               m_text;
    }

private:
    int oldOf(const DiffRow &row) const { return m_firstIsOld ? row.first : row.second; }
    int newOf(const DiffRow &row) const { return m_firstIsOld ? row.second : row.first; }

    void note(int line, bool old)
    {
        int &start = old ? m_oldStart : m_newStart;
        if (start < 0)
            start = line;
    }

    void add(QChar sign, int line, bool old)
    {
        const bool first = old == m_firstIsOld;
        const QStringList &lines = first ? m_rows.firstLines : m_rows.secondLines;
        m_text += sign + lines.at(line) + u'\n';
        if (line + 1 == lines.size() && !endsWithNewline(first ? m_pair.first : m_pair.second))
            m_text += QStringLiteral("\\ No newline at end of file\n");
        note(line, old);
        ++(old ? m_oldCount : m_newCount);
    }

    const FilePair &m_pair;
    const DiffRows &m_rows;
    bool m_firstIsOld;
    QString m_text;
    int m_oldStart = -1;
    int m_newStart = -1;
    int m_oldCount = 0;
    int m_newCount = 0;
};

} // namespace

QString sentenceOf(const QString &group, const EntryRow &row, const SideNames &names)
{
    const QString what = subject(group, row);
    switch (row.state) {
    case EntryState::OnlyInSource:
        return promotion::shownMetadata(Tr::tr("%1: only %2 has it (%3).").arg(what, names.first, row.first));
    case EntryState::OnlyInTarget:
        return promotion::shownMetadata(Tr::tr("%1: only %2 has it (%3).").arg(what, names.second, row.second));
    default:
        return promotion::shownMetadata(
            Tr::tr("%1: %2 says %3, %4 says %5.").arg(what, names.first, row.first, names.second, row.second));
    }
}

QString sentencesOf(const std::vector<EntryGroup> &groups, const SideNames &names)
{
    QStringList lines;
    for (const EntryGroup &group : groups)
        for (const EntryRow &row : group.rows)
            lines.append(sentenceOf(group.label, row, names));
    return lines.join(u'\n');
}

QString tableOf(const std::vector<EntryGroup> &groups, const SideNames &names)
{
    const auto cell = [](QString text) {
        return promotion::shownMetadata(text.replace(u'\t', u' ').replace(u'\n', u' '));
    };
    QStringList lines{QStringList{Tr::tr("Kind"), Tr::tr("Entry"), names.first, names.second}.join(u'\t')};
    for (const EntryGroup &group : groups)
        for (const EntryRow &row : group.rows)
            lines.append(
                QStringList{cell(group.label), cell(row.label), cell(row.first), cell(row.second)}.join(u'\t'));
    return lines.join(u'\n');
}

QString xmlOf(const EntryRow &row, const SideNames &names)
{
    const auto side = [](const QString &name, const std::optional<QByteArray> &xml) {
        return xml ? QStringLiteral("<!-- %1 -->\n%2\n").arg(name, QString::fromUtf8(*xml).trimmed()) : QString();
    };
    return side(names.first, row.firstXml) + side(names.second, row.secondXml);
}

QString patchOf(const FilePair &pair, const DiffRows &rows, const SideNames &names)
{
    if (rows.changes.empty())
        return {};
    const bool firstIsOld = names.secondIsNewer;
    const bool oldThere = firstIsOld ? pair.first.has_value() : pair.second.has_value();
    const bool newThere = firstIsOld ? pair.second.has_value() : pair.first.has_value();
    QString patch = QStringLiteral("--- %1\n+++ %2\n")
                        .arg(oldThere ? QStringLiteral("a/") + pair.path : QStringLiteral("/dev/null"),
                             newThere ? QStringLiteral("b/") + pair.path : QStringLiteral("/dev/null"));
    const int total = int(rows.rows.size());
    for (size_t change = 0; change < rows.changes.size();) {
        const int begin = std::max(0, rows.changes[change].begin - kPatchContext);
        int end = std::min(total, rows.changes[change].end() + kPatchContext);
        // Changes whose surroundings touch are one hunk.
        for (++change; change < rows.changes.size() && rows.changes[change].begin - kPatchContext <= end; ++change)
            end = std::min(total, rows.changes[change].end() + kPatchContext);
        patch += Hunk(pair, rows, firstIsOld).text(begin, end);
    }
    return patch;
}

QString patchOf(const FilePair &pair, const SideNames &names)
{
    return patchOf(
        pair, computeDiffRows(pair.first.value_or(QByteArray()), pair.second.value_or(QByteArray()), {.asItIs = true}),
        names);
}

QString spokenOf(const QString &group, const EntryRow &row, const SideNames &names)
{
    const QString what = subject(group, row);
    const int line = row.firstLine > 0 ? row.firstLine : row.secondLine;
    const QString place = line > 0 ? Tr::tr(" Line %1.").arg(line) : QString();
    switch (row.state) {
    case EntryState::OnlyInSource:
        return (names.secondIsNewer ? Tr::tr("Removed: %1, %2.") : Tr::tr("Added: %1, %2.")).arg(what, row.first) +
               place;
    case EntryState::OnlyInTarget:
        return (names.secondIsNewer ? Tr::tr("Added: %1, %2.") : Tr::tr("Removed: %1, %2.")).arg(what, row.second) +
               place;
    default:
        return (row.contested ? Tr::tr("Conflict: %2: %3, %4: %5; %1.") : Tr::tr("Changed: %2: %3, %4: %5; %1."))
                   .arg(what, names.first, row.first, names.second, row.second) +
               place;
    }
}

QString spokenOf(const DiffRows &rows, const RowRange &change, const Places &firstPlaces, const Places &secondPlaces,
                 const SideNames &names)
{
    int onFirst = 0;
    int onSecond = 0;
    QString text;
    QString around;
    int line = -1;
    for (int i = change.begin; i < change.end(); ++i) {
        const DiffRow &row = rows.rows[size_t(i)];
        onFirst += row.first >= 0 ? 1 : 0;
        onSecond += row.second >= 0 ? 1 : 0;
        if (line >= 0)
            continue;
        line = row.second >= 0 ? row.second : row.first;
        around = row.second >= 0 ? secondPlaces.around(line) : firstPlaces.around(line);
        text = (row.second >= 0 ? rows.secondLines : rows.firstLines).at(line).simplified();
    }
    const bool added = onFirst == 0 ? names.secondIsNewer : !names.secondIsNewer;
    const QString what = onFirst > 0 && onSecond > 0 ? Tr::tr("Changed") : added ? Tr::tr("Added") : Tr::tr("Removed");
    const int count = std::max(onFirst, onSecond);
    const QString lines = Tr::tr("%Ln lines", nullptr, count);
    const QString place = around.isEmpty() ? QString() : Tr::tr(", in %1").arg(around);
    return Tr::tr("%1: %2, “%3”%4. Line %5.").arg(what, lines, text, place).arg(line + 1);
}

} // namespace backflow::ui::diff
