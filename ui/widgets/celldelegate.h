#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>
#include <functional>

namespace backflow::ui::widgets {

/// How the text of one cell stands out.
struct CellLook {
    theme::Role role = theme::Role::Text;
    bool strong = false;
};

/// Rows of one line in lists and trees: as high as the grid asks for, shortened in the middle, in the colours the list
/// gives a cell. Asked at paint time, so it follows the theme.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using LookOf = std::function<CellLook(const QModelIndex &)>;
    CellDelegate(const theme::Theme &theme, LookOf lookOf, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const theme::Theme &m_theme;
    LookOf m_lookOf;
};

} // namespace backflow::ui::widgets
