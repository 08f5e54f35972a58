#pragma once

#include <QString>
#include <QStringList>
#include <initializer_list>

class QHBoxLayout;
class QTreeWidget;
class QTreeWidgetItem;
class QWidget;

namespace backflow::governance {
struct PolicyFile;
}

namespace backflow::ui::access {

// What the tabs of the page are made of.

QTreeWidget *table(const char *name, const QString &accessibleName, const QStringList &columns, QWidget *parent);
/// Buttons side by side, from the left.
QHBoxLayout *rowOf(std::initializer_list<QWidget *> buttons);

/// Each cell is its own tip.
QTreeWidgetItem *addRow(QTreeWidget *table, const QStringList &cells);
/// Empties it; the row that was the current one.
int emptied(QTreeWidget *table);
/// Makes that row the current one, or the nearest there is.
void choose(QTreeWidget *table, int row);

/// Roles by their titles.
QString roleWords(const governance::PolicyFile &policy, const QStringList &ids);

} // namespace backflow::ui::access
