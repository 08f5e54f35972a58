#include "ui/resolve/automaticlist.h"

#include "core/merge/threeway.h"
#include "core/merge/words.h"
#include "ui/resolve/decisions.h"

#include <QHeaderView>
#include <array>

namespace backflow::ui::resolve {

using merge::AutoMerge;
using merge::AutoReason;

namespace {

constexpr AutoReason kReasons[] = {AutoReason::OnlySourceChanged, AutoReason::OnlyTargetChanged,
                                   AutoReason::SameOnBothSides,   AutoReason::DifferentWords,
                                   AutoReason::OrderOnly,         AutoReason::Policy};

constexpr int kPathRole = Qt::UserRole + 1;
constexpr int kAutomaticRole = Qt::UserRole + 2;

/// Where both say the same there is nothing to choose between.
bool canBeAsked(const AutoMerge &merge)
{
    return merge.reason != AutoReason::SameOnBothSides && merge.reason != AutoReason::OrderOnly;
}

QString changeWords(const AutoMerge &merge)
{
    if (!merge.before)
        return AutomaticList::tr("+ added");
    return merge.after ? AutomaticList::tr("± changed") : AutomaticList::tr("− removed");
}

QString reasonWords(AutoReason reason, const QString &source, const QString &target)
{
    switch (reason) {
    case AutoReason::OnlySourceChanged:
        return AutomaticList::tr("Only %1 changed it").arg(source);
    case AutoReason::OnlyTargetChanged:
        return AutomaticList::tr("Only %1 changed it, so it stays").arg(target);
    case AutoReason::SameOnBothSides:
        return AutomaticList::tr("Both made the same change");
    case AutoReason::OrderOnly:
        return AutomaticList::tr("Only the order differs");
    case AutoReason::DifferentWords:
        return AutomaticList::tr("Both changed different words of the same lines");
    case AutoReason::Policy:
        return AutomaticList::tr("By a rule");
    }
    return {};
}

} // namespace

AutomaticList::AutomaticList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("mergeAutomaticList"));
    setAccessibleName(tr("Merged automatically"));
    setColumnCount(3);
    setHeaderLabels({tr("What"), tr("Change"), tr("Component")});
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    header()->setResizeContentsPrecision(0); // what is seen; measuring every row of thousands takes time
}

std::optional<AutomaticList::Merge> AutomaticList::currentMerge() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || item->data(0, kAutomaticRole).toString().isEmpty())
        return std::nullopt;
    return Merge{item->data(0, kPathRole).toString(), item->data(0, kAutomaticRole).toString()};
}

void AutomaticList::setDraft(const promotion::Draft &draft)
{
    clear();
    std::array<QTreeWidgetItem *, std::size(kReasons)> groups{};
    for (const promotion::ComponentMerge &component : draft.components) {
        for (const promotion::FileMerge &file : component.files) {
            for (const AutoMerge &merge : file.outcome.automatic) {
                QTreeWidgetItem *&group = groups[size_t(merge.reason)];
                if (!group)
                    group = new QTreeWidgetItem;
                QString what = merge::subjectWords(component.key.type, merge.element, merge.entryKey, merge.path);
                if (!merge.policy.isEmpty())
                    what = tr("%1 (rule %2)").arg(what, merge.policy);
                auto *row = new QTreeWidgetItem(group, {what, changeWords(merge), componentWords(component.key)});
                if (canBeAsked(merge)) {
                    row->setData(0, kPathRole, file.path);
                    row->setData(0, kAutomaticRole, merge::automaticId(merge));
                }
            }
        }
    }
    for (const AutoReason reason : kReasons) {
        QTreeWidgetItem *group = groups[size_t(reason)];
        if (!group)
            continue;
        group->setText(0, tr("%1 (%2)").arg(reasonWords(reason, draft.source, draft.target)).arg(group->childCount()));
        addTopLevelItem(group);
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
    }
}

} // namespace backflow::ui::resolve
