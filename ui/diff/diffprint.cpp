#include "ui/diff/diffprint.h"

#include "ui/diff/diffmenus.h"
#include "ui/diff/entrymodel.h"
#include "ui/diff/paper.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace backflow::ui::diff {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::diff)
};

using Look = Paper::Look;
using theme::Role;

/// Lines of text that are printed of a file; the rest is counted.
constexpr int kMostLines = 20'000;
constexpr int kTellEvery = 256;
/// Shares of the width: entry, difference, both sides.
constexpr qreal kEntry = 0.28;
constexpr qreal kDifference = 0.14;
constexpr qreal kSide = 0.29;
/// Shares of the width: number on each side, sign.
constexpr qreal kNumber = 0.045;
constexpr qreal kSign = 0.02;

QColor onPaper(Role role)
{
    return theme::Theme::color(role, theme::Mode::Light);
}

class Printing final
{
public:
    Printing(const PrintedDiff &diff, QPagedPaintDevice &device, async::Monitor &monitor)
        : m_diff(diff)
        , m_content(diff.content)
        , m_paper(device, Tr::tr("%1: %2 and %3").arg(m_content.title, m_content.firstName, m_content.secondName))
        , m_monitor(monitor)
    {
    }

    base::Result<> run()
    {
        if (!m_paper.begin())
            return base::failure(base::Errc::Io, Tr::tr("The printer or the file could not be opened. Nothing was "
                                                        "printed; choose another one."));
        head();
        if (!m_content.unreadable.isEmpty())
            m_paper.paragraph(m_content.unreadable);
        QStringList same;
        for (const FilePair &pair : m_content.files) {
            if (pair.first == pair.second)
                same += pair.path;
            else
                file(pair);
            if (m_monitor.stopped()) {
                m_paper.end();
                return std::unexpected(async::canceled());
            }
        }
        if (!same.isEmpty()) {
            m_paper.setHeading({});
            m_paper.skip(m_paper.lineHeight());
            m_paper.paragraph(Tr::tr("The same on both sides: %1").arg(same.join(QStringLiteral(", "))), Look::Muted);
        }
        m_paper.end();
        return {};
    }

private:
    void head()
    {
        m_paper.paragraph(m_content.title, Look::Title);
        m_paper.paragraph(m_content.secondIsNewer
                              ? Tr::tr("%1 → %2").arg(m_content.firstName, m_content.secondName)
                              : Tr::tr("● %1 ⇄ ◆ %2").arg(m_content.firstName, m_content.secondName),
                          Look::Strong);
        for (const About &about : m_content.about)
            m_paper.paragraph(Tr::tr("%1: %2").arg(about.heading, about.lines.join(QStringLiteral(" · "))));
        if (const QStringList ignored = DiffMenus::ignoredWords(m_diff.options); !ignored.isEmpty())
            m_paper.paragraph(Tr::tr("Not counted as a difference: %1").arg(ignored.join(QStringLiteral(", "))),
                              Look::Muted);
        m_paper.paragraph(
            Tr::tr("Printed %1 %2 by Backflow")
                .arg(QLocale().toString(m_diff.at, QLocale::ShortFormat), m_diff.at.timeZoneAbbreviation()),
            Look::Muted);
    }

    void section(const QString &words)
    {
        m_paper.setHeading({});
        m_paper.keepTogether(6 * m_paper.lineHeight()); // no heading stands alone at the end of a page
        m_paper.skip(m_paper.lineHeight());
        m_paper.paragraph(words, Look::Section);
    }

    void file(const FilePair &pair)
    {
        const FileDiff diff = computeFileDiff(pair, m_diff.options, {m_content.firstName, m_content.secondName});
        section(pair.path);
        if (!diff.onFirst || !diff.onSecond)
            m_paper.paragraph(Tr::tr("Only %1 has this file; %2 does not.")
                                  .arg(diff.onFirst ? m_content.firstName : m_content.secondName,
                                       diff.onFirst ? m_content.secondName : m_content.firstName));
        for (const QString &sentence : diff.duplicates)
            m_paper.paragraph(sentence, Look::Strong);
        if (!diff.note.isEmpty())
            m_paper.paragraph(diff.note);
        if (diff.structured && diff.changedEntries > 0)
            entries(diff);
        if (diff.hasText())
            text(diff);
        else
            noText(diff);
    }

    void noText(const FileDiff &diff)
    {
        const auto side = [](const BinarySide &binary) {
            return binary.there ? Tr::tr("%1, %2").arg(QLocale().formattedDataSize(binary.size), binary.hash)
                                : Tr::tr("not there");
        };
        m_paper.paragraph(
            Tr::tr("Its text is not printed. %1: %2. %3: %4.")
                .arg(m_content.firstName, side(diff.firstBinary), m_content.secondName, side(diff.secondBinary)));
    }

    void entries(const FileDiff &diff)
    {
        EntryModel model;
        model.setContent(diff.groups, diff.sameEntries, m_content.firstName, m_content.secondName,
                         m_content.secondIsNewer);
        const auto words = [&model](int column) {
            return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        const auto heading = [this, names = QStringList{words(0), words(1), words(2), words(3)}] {
            line(names, Look::Strong);
            m_paper.rule();
        };
        m_paper.keepTogether(4 * m_paper.lineHeight());
        heading();
        m_paper.setHeading(heading);
        for (const QModelIndex &entry : model.entries()) {
            if (const QModelIndex group = entry.parent(); group.isValid() && entry.row() == 0) {
                m_paper.keepTogether(4 * m_paper.lineHeight());
                m_paper.skip(m_paper.lineHeight() / 3);
                m_paper.paragraph(group.data().toString(), Look::Strong);
            }
            QStringList cells;
            for (int column = 0; column < EntryModel::ColumnCount; ++column)
                cells += entry.siblingAtColumn(column).data().toString();
            line(cells, Look::Plain);
            if (const EntryRow *row = model.rowOf(entry); row && !row->before.isEmpty())
                line({{}, Tr::tr("before"), row->before, {}}, Look::Muted);
        }
        m_paper.setHeading({});
        if (diff.sameEntries > 0)
            m_paper.paragraph(Tr::tr("%Ln more entries are the same on both sides.", nullptr, diff.sameEntries),
                              Look::Muted);
    }

    void line(const QStringList &cells, Look look)
    {
        m_paper.row({{cells.at(0), kEntry, look},
                     {cells.at(1), kDifference, look},
                     {cells.at(2), kSide, look},
                     {cells.at(3), kSide, look}});
    }

    void text(const FileDiff &diff)
    {
        const DiffRows &rows = diff.rows;
        const bool newer = m_content.secondIsNewer;
        const QString legend = Tr::tr("− %1   + %2   ≠ both changed it")
                                   .arg(newer ? m_content.firstName : m_content.secondName,
                                        newer ? m_content.secondName : m_content.firstName);
        const auto heading = [this, legend] {
            m_paper.paragraph(legend, Look::Strong);
            m_paper.rule();
        };
        m_paper.keepTogether(5 * m_paper.lineHeight());
        m_paper.skip(m_paper.lineHeight() / 2);
        heading();
        m_paper.setHeading(heading);
        const std::vector<RowRange> folds =
            m_diff.context < 0 ? std::vector<RowRange>{} : foldableRuns(rows, m_diff.context);
        const std::vector<DisplayLine> lines = unifiedLines(rows, folds, newer);
        int printed = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const DisplayLine &shown = lines[i];
            if (i % kTellEvery == 0) {
                if (m_monitor.stopped())
                    return;
                m_monitor.advance(qint64(i), qint64(lines.size()));
            }
            if (printed == kMostLines) {
                m_paper.paragraph(Tr::tr("%Ln more lines are not printed.", nullptr, int(lines.size() - i)),
                                  Look::Strong);
                break;
            }
            if (shown.row < 0) {
                m_paper.paragraph(Tr::tr("⋯ %Ln unchanged lines", nullptr, folds[size_t(shown.fold)].count),
                                  Look::Muted);
            } else if (shown.fold < 0) {
                ++printed;
                textLine(rows, shown);
            }
        }
        m_paper.setHeading({});
    }

    void textLine(const DiffRows &rows, const DisplayLine &shown)
    {
        using Side = DisplayLine::Side;
        const DiffRow &row = rows.rows[size_t(shown.row)];
        const bool both = shown.side == Side::Both;
        const bool first = shown.side == Side::First || (both && row.second < 0);
        const QString text = (first ? rows.firstLines : rows.secondLines).at(first ? row.first : row.second);
        const auto number = [](bool there, int line) {
            return there && line >= 0 ? QString::number(line + 1) : QString();
        };
        const bool same = row.kind == RowKind::Same || row.kind == RowKind::SpaceOnly;
        const bool added = first != m_content.secondIsNewer;
        const bool contested = !rows.contested.empty() && rows.contested[size_t(shown.row)];
        QList<QTextLayout::FormatRange> words;
        for (const TextSpan &span : first ? row.firstWords : row.secondWords) {
            QTextLayout::FormatRange word{span.begin, span.length, {}};
            word.format.setBackground(onPaper(contested ? Role::ConflictWord
                                              : added   ? Role::AddedWord
                                                        : Role::RemovedWord));
            words.append(word);
        }
        m_paper.row({{number(both || first, row.first), kNumber, Look::Muted, true},
                     {number(both || !first, row.second), kNumber, Look::Muted, true},
                     {same        ? QString()
                      : contested ? QStringLiteral("≠")
                      : added     ? QStringLiteral("+")
                                  : QStringLiteral("−"),
                      kSign, Look::Strong, true},
                     {text, 1 - 2 * kNumber - kSign, Look::Plain, true, words}},
                    same        ? QColor()
                    : contested ? onPaper(Role::ConflictLine)
                    : added     ? onPaper(Role::AddedLine)
                                : onPaper(Role::RemovedLine));
    }

    const PrintedDiff &m_diff;
    const DiffContent &m_content;
    Paper m_paper;
    async::Monitor &m_monitor;
};

} // namespace

base::Result<> printOut(const PrintedDiff &diff, QPagedPaintDevice &device, async::Monitor &monitor)
{
    return Printing(diff, device, monitor).run();
}

} // namespace backflow::ui::diff
