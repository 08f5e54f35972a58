#pragma once

#include <QStyledItemDelegate>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

/// The icon and colour of how a promotion stands, in the list of promotions.
class EndingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EndingDelegate(const theme::Theme &theme, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const theme::Theme &m_theme;
};

} // namespace backflow::ui::promote
