#include "ui/promote/endingdelegate.h"

#include "ui/promote/promotionlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

namespace backflow::ui::promote {

namespace {

std::pair<theme::Icon, theme::Role> look(const QModelIndex &index)
{
    using promotion::Ending;
    using theme::Icon;
    using theme::Role;
    if (index.data(PromotionListModel::NeedsDecisionRole).toBool())
        return {Icon::Conflict, Role::ConflictText};
    if (index.data(PromotionListModel::IsDraftRole).toBool() || index.data(PromotionListModel::IsSharedRole).toBool())
        return {Icon::Edit, Role::Muted};
    switch (Ending(index.data(PromotionListModel::EndingRole).toInt())) {
    case Ending::Running:
        return {Icon::Running, Role::Accent};
    case Ending::Done:
        return {Icon::Ok, Role::Ok};
    case Ending::DoneWithWarnings:
        return {Icon::Warning, Role::Warning};
    case Ending::FailedNothingChanged:
        return {Icon::Failed, Role::Error};
    case Ending::Partly:
        return {Icon::Warning, Role::Error};
    case Ending::Canceled:
        return {Icon::Stop, Role::Muted};
    case Ending::LostSight:
        return {Icon::LostSight, Role::Warning};
    }
    return {Icon::Info, Role::Muted};
}

} // namespace

EndingDelegate::EndingDelegate(const theme::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize EndingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + theme::kSpace6,
            theme::kGridRowHeight + theme::kSpace2};
}

void EndingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == PromotionListModel::Next)
        option->palette.setColor(QPalette::Text, m_theme.color(theme::Role::Accent));
    if (index.column() != PromotionListModel::State)
        return;
    const auto [icon, role] = look(index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = m_theme.icon(icon, role);
    option->decorationSize = QSize(theme::kIconSize, theme::kIconSize);
    option->palette.setColor(QPalette::Text, m_theme.color(role));
}

} // namespace backflow::ui::promote
