#include "ui/promote/runtables.h"

#include "ui/promote/fanoutmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace backflow::ui::promote {

using theme::Role;

namespace {

/// Colours outcomes, and draws a thin bar under the words of a target that runs.
class RunDelegate final : public QStyledItemDelegate
{
public:
    RunDelegate(const theme::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        // Results and the matrix have other columns; nothing runs in them.
        if (index.column() != FanoutModel::State || !qobject_cast<const FanoutModel *>(index.model()))
            return;
        const QVariant told = index.data(FanoutModel::ProgressRole);
        const double progress = told.toDouble();
        if (!told.isValid() || progress < 0)
            return;
        const QRectF bar(option.rect.left() + theme::kSpace1, option.rect.bottom() - 4,
                         option.rect.width() - 2 * theme::kSpace1, 3);
        painter->fillRect(bar, m_theme.color(Role::Hairline));
        painter->fillRect(QRectF(bar.left(), bar.top(), bar.width() * progress, 3), m_theme.color(Role::Accent));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto ink = [&](Role role) { option->palette.setColor(QPalette::Text, m_theme.color(role)); };
        if (option->text.startsWith(u'✓'))
            ink(Role::Ok);
        else if (option->text.startsWith(u'✕'))
            ink(Role::Error);
        else if (option->text.startsWith(u'≠'))
            ink(Role::ConflictText);
        else if (option->text.startsWith(u'?'))
            ink(Role::Warning);
    }

private:
    const theme::Theme &m_theme;
};

} // namespace

void prepareTable(QTableView *table, QAbstractItemModel *model, const theme::Theme &theme)
{
    table->setModel(model);
    table->setItemDelegate(new RunDelegate(theme, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::kGridRowHeight + theme::kSpace1);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace backflow::ui::promote
