#pragma once

#include <QObject>
#include <QString>

class QAbstractItemView;

namespace backflow::ui::widgets {

enum class Headings { No, Yes };

/// The rows that are selected, else the current one, as they are to be read: a line each, cells separated by tabs in
/// the order on the screen; what is painted is told in words. With headings it is a table for a spreadsheet, without
/// them rows inside of others are indented. Empty when there is no row.
QString rowsAsText(const QAbstractItemView &view, Headings headings);
/// Puts that on the clipboard; false when there is nothing to copy.
bool copyRows(const QAbstractItemView &view, Headings headings);

/// Ctrl+C and Ctrl+Shift+C in every table, tree and list of the program, for as long as it lives.
class RowCopier final : public QObject
{
    Q_OBJECT

public:
    explicit RowCopier(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace backflow::ui::widgets
