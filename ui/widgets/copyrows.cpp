#include "ui/widgets/copyrows.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QSet>
#include <QTableView>
#include <QTreeView>
#include <algorithm>

namespace backflow::ui::widgets {

namespace {

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    return nullptr;
}

/// Columns as they stand on the screen.
QList<int> columnsOf(const QAbstractItemView &view)
{
    const QHeaderView *header = headerOf(view);
    if (!header) {
        const auto *list = qobject_cast<const QListView *>(&view);
        return {list ? list->modelColumn() : 0};
    }
    QList<int> columns;
    for (int at = 0; at < header->count(); ++at)
        if (const int column = header->logicalIndex(at); !header->isSectionHidden(column))
            columns += column;
    return columns;
}

/// From the outermost row inwards.
QList<int> pathOf(QModelIndex row)
{
    QList<int> path;
    for (; row.isValid(); row = row.parent())
        path.prepend(row.row());
    return path;
}

QString lineOf(QString text)
{
    for (QChar &one : text)
        if (one == u'\t' || one == u'\n' || one == u'\r' || one == QChar::LineSeparator ||
            one == QChar::ParagraphSeparator)
            one = u' ';
    return text.trimmed();
}

QString cellText(const QModelIndex &cell)
{
    const QString shown = lineOf(cell.data(Qt::DisplayRole).toString());
    return shown.isEmpty() ? lineOf(cell.data(Qt::AccessibleTextRole).toString()) : shown;
}

QModelIndexList rowsOf(const QAbstractItemView &view)
{
    QModelIndexList rows;
    QSet<QModelIndex> seen;
    const QItemSelectionModel *selection = view.selectionModel();
    if (!selection)
        return {};
    for (const QModelIndex &index : selection->selectedIndexes()) {
        const QModelIndex row = index.siblingAtColumn(0);
        if (!seen.contains(row)) {
            seen.insert(row);
            rows += row;
        }
    }
    if (rows.isEmpty() && selection->currentIndex().isValid())
        rows += selection->currentIndex().siblingAtColumn(0);
    std::ranges::sort(rows, [](const QModelIndex &one, const QModelIndex &other) {
        return std::ranges::lexicographical_compare(pathOf(one), pathOf(other));
    });
    return rows;
}

} // namespace

QString rowsAsText(const QAbstractItemView &view, Headings headings)
{
    const QModelIndexList rows = rowsOf(view);
    if (rows.isEmpty())
        return {};
    const QList<int> columns = columnsOf(view);
    QStringList lines;
    if (headings == Headings::Yes && headerOf(view)) {
        QStringList titles;
        for (const int column : columns)
            titles += lineOf(view.model()->headerData(column, Qt::Horizontal).toString());
        lines += titles.join(u'\t');
    }
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells += cellText(row.siblingAtColumn(column));
        const qsizetype depth = headings == Headings::Yes ? 0 : pathOf(row).size() - 1;
        lines += QString(2 * depth, u' ') + cells.join(u'\t');
    }
    return lines.join(u'\n');
}

bool copyRows(const QAbstractItemView &view, Headings headings)
{
    const QString text = rowsAsText(view, headings);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
    return !text.isEmpty();
}

RowCopier::RowCopier(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool RowCopier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *view = qobject_cast<const QAbstractItemView *>(watched);
    if (!view)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool titled = key.key() == Qt::Key_C && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (!titled && !key.matches(QKeySequence::Copy))
        return false;
    return copyRows(*view, titled ? Headings::Yes : Headings::No);
}

} // namespace backflow::ui::widgets
