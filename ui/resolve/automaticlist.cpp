#include "ui/resolve/automaticlist.h"

#include "core/merge/policies.h"
#include "core/merge/threeway.h"
#include "core/merge/words.h"
#include "ui/resolve/decisions.h"

#include <QHeaderView>
#include <QLocale>
#include <algorithm>
#include <map>

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

/// Its words are made when they are seen: thousands of entries are not taken apart for a list.
class AutomaticRow final : public QTreeWidgetItem
{
public:
    AutomaticRow(QTreeWidgetItem *group, const QString &what, AutoMerge merge, const QString &component)
        : QTreeWidgetItem(group, {what, QString(), component})
        , m_merge(std::move(merge))
    {
    }
    QVariant data(int column, int role) const override
    {
        if (column != 1 || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return QTreeWidgetItem::data(column, role);
        if (m_words.isEmpty())
            m_words = merge::automaticWords(m_merge);
        return m_words;
    }

private:
    AutoMerge m_merge;
    mutable QString m_words;
};

QString ruleWords(const QString &policy)
{
    for (const merge::Policy one : merge::Policies::list()) {
        if (merge::Policies::name(one) == policy)
            return AutomaticList::tr("By a rule: %1").arg(merge::Policies::sentence(one));
    }
    return AutomaticList::tr("By a rule");
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
        break;
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
    header()->setSectionResizeMode(1, QHeaderView::Stretch); // words of a change may be long
    header()->setSectionResizeMode(2, QHeaderView::Stretch); // as long names of components would take it all
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
    using Reason = std::pair<size_t, QString>; // rules are reasons of their own
    std::map<Reason, QTreeWidgetItem *> groups;
    for (const promotion::ComponentMerge &component : draft.components) {
        for (const promotion::FileMerge &file : component.files) {
            for (const AutoMerge &merge : file.outcome.automatic) {
                const auto place = size_t(std::ranges::find(kReasons, merge.reason) - std::begin(kReasons));
                QTreeWidgetItem *&group = groups[{place, merge.policy}];
                if (!group)
                    group = new QTreeWidgetItem;
                const QString what = merge::subjectWords(component.key.type, merge.element, merge.entryKey, merge.path);
                auto *row = new AutomaticRow(group, what, merge, componentWords(component.key));
                if (canBeAsked(merge)) {
                    row->setData(0, kPathRole, file.path);
                    row->setData(0, kAutomaticRole, merge::automaticId(merge));
                }
            }
        }
    }
    for (const auto &[reason, group] : groups) {
        const AutoReason why = kReasons[reason.first];
        const QString words =
            why == AutoReason::Policy ? ruleWords(reason.second) : reasonWords(why, draft.source, draft.target);
        group->setText(0, tr("%1 (%2)").arg(words, QLocale().toString(group->childCount())));
        group->setToolTip(0, words);
        addTopLevelItem(group);
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
    }
}

} // namespace backflow::ui::resolve
