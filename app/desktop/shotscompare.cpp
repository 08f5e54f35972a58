// Pictures of comparisons and differences.
#include "app/desktop/shots.h"

#include "ui/compare/comparepage.h"
#include "ui/compare/comparisontree.h"
#include "ui/diff/diffview.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace backflow::desktop {

void Shots::openEntries(const QString &name)
{
    auto *tree = m_window.findChild<ui::compare::ComparisonTree *>(QStringLiteral("compareGrid"));
    auto *model = m_window.pages().compare->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchContains | Qt::MatchRecursive);
    if (found.isEmpty())
        return;
    tree->expand(found.first());
    tree->setCurrentIndex(found.first());
    tree->scrollTo(found.first(), QAbstractItemView::PositionAtTop);
}

void Shots::listDifferences()
{
    m_screens.push_back({QStringLiteral("compare-entries"), [this] { openEntries(QStringLiteral("Sales_User")); }, {}});
    m_screens.push_back({QStringLiteral("compare-one-entry"),
                         [this] {
                             auto *model = m_window.pages().compare->model();
                             auto *view = m_window.findChild<QAbstractItemView *>(QStringLiteral("compareGrid"));
                             const QModelIndex kind = model->index(0, 0, model->componentOf(view->currentIndex()));
                             const QModelIndex entry = model->index(0, 0, kind);
                             view->setCurrentIndex(entry);
                             model->setData(entry, Qt::Checked, Qt::CheckStateRole);
                         },
                         {}});
    const auto search = [this](const QString &words) {
        return [this, words] { m_window.findChild<QLineEdit *>(QStringLiteral("compareSearch"))->setText(words); };
    };
    m_screens.push_back({QStringLiteral("compare-filtered-empty"), search(QStringLiteral("zebra")), search({})});
    m_screens.push_back({QStringLiteral("compare-grouped"),
                         [this] {
                             m_window.pages().compare->model()->setGroupings(
                                 {ui::compare::Grouping::State, ui::compare::Grouping::Type});
                         },
                         [this] { m_window.pages().compare->model()->setGroupings({ui::compare::Grouping::Type}); }});
    using ui::diff::DiffView;
    const auto view = [this] { return m_window.findChild<DiffView *>(QStringLiteral("comparePreview")); };
    const auto tree = [this] {
        return m_window.findChild<ui::compare::ComparisonTree *>(QStringLiteral("compareGrid"));
    };
    m_screens.push_back({QStringLiteral("diff-entries"),
                         [this, tree] {
                             chooseRow(QStringLiteral("compareGrid"), QStringLiteral("Sales_User"),
                                       ui::compare::ComparisonModel::FirstTarget + 2);
                             Q_EMIT tree()->opened();
                         },
                         {},
                         true,
                         false,
                         true});
    m_screens.push_back({QStringLiteral("diff-text"), [view] { view()->setMode(DiffView::Mode::Text); }, {}});
    m_screens.push_back({QStringLiteral("diff-column"),
                         [this, view] {
                             chooseRow(QStringLiteral("compareGrid"), QStringLiteral("WarrantyService"),
                                       ui::compare::ComparisonModel::FirstTarget + 2);
                             view()->setWraps(true);
                             view()->setLayoutOfText(DiffView::Layout::OneColumn);
                         },
                         [view] { view()->setLayoutOfText(DiffView::Layout::Beside); }});
    m_screens.push_back({QStringLiteral("diff-list"), [view] { view()->setReviewShown(true); },
                         [view] { view()->setReviewShown(false); }});
}

} // namespace backflow::desktop
