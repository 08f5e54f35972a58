#include "ui/widgets/celldelegate.h"

#include "ui/theme/metrics.h"

#include <algorithm>

namespace backflow::ui::widgets {

CellDelegate::CellDelegate(const theme::Theme &theme, LookOf lookOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_lookOf(std::move(lookOf))
{
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(theme::kGridRowHeight, option.fontMetrics.height() + theme::kSpace2)};
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    const CellLook look = m_lookOf(index);
    if (look.strong)
        option->font = m_theme.font(theme::TextStyle::Strong);
    if (look.role != theme::Role::Text)
        option->palette.setColor(QPalette::Text, m_theme.color(look.role));
}

} // namespace backflow::ui::widgets
