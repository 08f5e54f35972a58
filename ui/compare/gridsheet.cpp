#include "ui/compare/gridsheet.h"

#include "core/base/csvcell.h"
#include "core/base/moments.h"
#include "ui/compare/comparisonmodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace backflow::ui::compare {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::compare)
};

/// A monitor is told so often.
constexpr int kTellEvery = 512;

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        base::appendCsvCell(line, cell);
    return line + "\r\n";
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<%1><bdi>%2</bdi></%1>").arg(tag, cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>\n");
}

} // namespace

GridSheet::GridSheet(const GridView &view)
    : m_view(view)
    , m_words(*view.index)
    , m_ticked(std::ranges::any_of(view.ticks, [](quint8 tick) { return tick > 0; }))
{
    m_order.reserve(size_t(view.arranged.shown) + view.arranged.groups.size());
    take(view.arranged.top);
}

void GridSheet::take(const std::vector<int> &groups)
{
    for (const int number : groups) {
        const Arranged::Group &group = m_view.arranged.groups[size_t(number)];
        m_order.push_back(-1 - number);
        take(group.groups);
        m_order.insert(m_order.end(), group.rows.begin(), group.rows.end());
    }
}

QStringList GridSheet::facts() const
{
    const QLocale locale;
    const int shown = m_view.arranged.shown;
    const int all = m_view.index->rows();
    QStringList sides;
    const auto side = [&](const model::Snapshot &snapshot) {
        if (snapshot.takenAt().isValid())
            sides.append(Tr::tr("%1 as of %2").arg(snapshot.environment(), base::momentWords(snapshot.takenAt())));
    };
    side(*m_view.index->comparison->source);
    for (const auto &target : m_view.index->comparison->targets)
        side(*target);
    QStringList lines{Tr::tr("Filter: %1").arg(m_view.filter),
                      Tr::tr("%1 of %Ln components", nullptr, all).arg(locale.toString(shown))};
    if (!sides.isEmpty())
        lines.append(sides.join(QStringLiteral(" · ")));
    lines.append(Tr::tr("Written %1 (%2) by Backflow %3")
                     .arg(locale.toString(m_view.at, QLocale::ShortFormat), m_view.at.timeZoneAbbreviation(),
                          QStringLiteral(BACKFLOW_VERSION)));
    return lines;
}

QStringList GridSheet::headings() const
{
    QStringList headings;
    if (m_ticked)
        headings.append(Tr::tr("Ticked"));
    const int targets = int(m_view.index->comparison->targets.size());
    for (const int column : m_view.columns) {
        const int target = column - ComparisonModel::FirstTarget;
        headings.append(column == ComparisonModel::Component ? Tr::tr("Component")
                        : column == ComparisonModel::Type    ? Tr::tr("Type")
                        : target < targets                   ? m_words.targetName(target)
                                                             : GridWords::heading(kFacts[target - targets]));
    }
    return headings;
}

QStringList GridSheet::cells(int row) const
{
    const int number = m_order[size_t(row)];
    const Row &is = m_view.index->row(number);
    QStringList cells;
    if (m_ticked) {
        const quint8 tick = m_view.ticks[size_t(number)];
        cells.append(tick == 2 ? Tr::tr("yes") : tick == 1 ? Tr::tr("in part") : QString());
    }
    const int targets = int(is.cells.size());
    for (const int column : m_view.columns) {
        const int target = column - ComparisonModel::FirstTarget;
        if (column == ComparisonModel::Component)
            cells.append(is.key.fullName);
        else if (column == ComparisonModel::Type)
            cells.append(is.key.type);
        else if (target < targets)
            cells.append(m_words.spokenCell(number, target));
        else
            cells.append(m_words.fact(number, kFacts[target - targets], GridWords::Form::Shown));
    }
    return cells;
}

QString GridSheet::groupText(int row) const
{
    const Arranged::Group &is = group(row);
    return Tr::tr("%1 (%2)").arg(groupWords(is), QLocale().toString(is.shown));
}

int GridSheet::level(int row) const
{
    return group(row).parent < 0 ? 0 : 1;
}

base::Result<QByteArray> toCsv(const GridView &view, async::Monitor &monitor)
{
    const GridSheet sheet(view);
    QByteArray csv = "\xEF\xBB\xBF" + csvLine(sheet.headings());
    for (int row = 0; row < sheet.rows(); ++row) {
        if (row % kTellEvery == 0) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            monitor.advance(row, sheet.rows());
        }
        if (!sheet.isGroup(row))
            csv += csvLine(sheet.cells(row));
    }
    return csv;
}

base::Result<QByteArray> toHtml(const GridView &view, async::Monitor &monitor)
{
    const GridSheet sheet(view);
    const QString title = sheet.title().toHtmlEscaped();
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n"
                                  "<style>body{font-family:sans-serif}table{border-collapse:collapse}"
                                  "th,td{border:1px solid;padding:2px 6px;text-align:start;vertical-align:top}"
                                  "thead{display:table-header-group}</style></head><body>\n<h1>%2</h1>\n<p>")
                       .arg(QLocale().bcp47Name(), title);
    for (const QString &fact : sheet.facts())
        html += fact.toHtmlEscaped() + QStringLiteral("<br>\n");
    const QStringList headings = sheet.headings();
    html += QStringLiteral("</p>\n<table><thead>") + htmlRow(headings, QStringLiteral("th")) +
            QStringLiteral("</thead>\n<tbody>\n");
    for (int row = 0; row < sheet.rows(); ++row) {
        if (row % kTellEvery == 0) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            monitor.advance(row, sheet.rows());
        }
        html += sheet.isGroup(row) ? QStringLiteral("<tr><th colspan=\"%1\"><bdi>%2</bdi></th></tr>\n")
                                         .arg(headings.size())
                                         .arg(sheet.groupText(row).toHtmlEscaped())
                                   : htmlRow(sheet.cells(row), QStringLiteral("td"));
    }
    return (html + QStringLiteral("</tbody></table>\n</body></html>\n")).toUtf8();
}

} // namespace backflow::ui::compare
