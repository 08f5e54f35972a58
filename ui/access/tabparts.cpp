#include "ui/access/tabparts.h"

#include "core/governance/policyfile.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <algorithm>

namespace backflow::ui::access {

QTreeWidget *table(const char *name, const QString &accessibleName, const QStringList &columns, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(QString::fromLatin1(name));
    tree->setAccessibleName(accessibleName);
    tree->setHeaderLabels(columns);
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(true);
    return tree;
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kSpace2);
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

QTreeWidgetItem *addRow(QTreeWidget *tree, const QStringList &cells)
{
    auto *item = new QTreeWidgetItem(tree, cells);
    for (int column = 0; column < tree->columnCount(); ++column)
        item->setToolTip(column, item->text(column));
    return item;
}

int emptied(QTreeWidget *tree)
{
    const int row = tree->indexOfTopLevelItem(tree->currentItem());
    tree->clear();
    return row;
}

void choose(QTreeWidget *tree, int row)
{
    if (tree->topLevelItemCount() > 0)
        tree->setCurrentItem(tree->topLevelItem(std::clamp(row, 0, tree->topLevelItemCount() - 1)));
}

QString roleWords(const governance::PolicyFile &policy, const QStringList &ids)
{
    QStringList titles;
    for (const QString &id : ids) {
        const governance::Role *role = policy.role(id);
        titles += role && !role->title.isEmpty() ? role->title : id;
    }
    return titles.join(QStringLiteral(", "));
}

} // namespace backflow::ui::access
