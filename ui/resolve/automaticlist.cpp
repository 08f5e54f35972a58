#include "ui/resolve/automaticlist.h"

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
                new QTreeWidgetItem(group, {what, changeWords(merge), componentWords(component.key)});
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
