#pragma once

#include <QStyledItemDelegate>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::jobs {

/// One row of Activity: icon, title, words, bar with "n of m", time so far.
class JobDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JobDelegate(const theme::Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const theme::Theme &m_theme;
};

} // namespace backflow::ui::jobs
