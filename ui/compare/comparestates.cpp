// What ComparePage says of what it compares, and what there is to do about it.
#include "core/base/moments.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/filterbar.h"
#include "ui/compare/sidesbar.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace backflow::ui::compare {

using widgets::ViewState;

namespace {

/// Components that a filter hides for no other reason than that they are the same; 0 where it hides what differs, too.
int equalInFilter(const GridIndex &index, GridFilter filter)
{
    if (!filter.states.contains(GridFilter().states) || filter.onlyDue || !filter.entry.isEmpty())
        return 0;
    filter.states += {CellState::Same, CellState::OrderOnly};
    const std::vector<bool> accepted = acceptedRows(index, filter);
    return int(std::ranges::count(accepted, true));
}

} // namespace

void ComparePage::updateHeader()
{
    const auto comparison = m_model->comparison();
    if (!comparison) {
        m_header->setSubtitle(tr("What one environment holds that others do not. Reading only: nothing is changed."));
        return;
    }
    const QLocale locale;
    int leftOut = 0;
    for (int i = 0; i < int(comparison->targets.size()); ++i)
        leftOut = std::max(leftOut, comparison->hidden(i).managed);
    const QString managed =
        leftOut == 0 ? QString()
                     : u' ' + tr("%Ln components of managed packages are left out: only one side was read with them.",
                                 nullptr, leftOut);
    m_header->setSubtitle(
        tr("%1 as of %2. Reading only: nothing is changed.")
            .arg(comparison->source->environment(), base::momentWords(comparison->source->takenAt())) +
        managed);
    m_tree->setAccessibleName(tr("Comparison of %1 with %2; %3 components")
                                  .arg(comparison->source->environment(), m_sides->targets().join(tr(", ")),
                                       locale.toString(qlonglong(comparison->rows.size()))));
}

namespace {
/// Why a component could not be read in one org or another.
QStringList wordsOfOrg(const Comparison &comparison, const Row &row)
{
    QStringList words;
    for (size_t i = 0; i < row.cells.size(); ++i)
        if (const auto unread = comparison.unreadAt(row.key, i); unread && !unread->told.words.isEmpty())
            words += unread->told.words;
    return words;
}
} // namespace

void ComparePage::updateNotRead()
{
    const GridIndex &index = *m_model->gridIndex();
    QSet<quint32> types;
    QStringList said;
    for (int row = 0; row < index.rows(); ++row) {
        if (index.state(row) == CellState::NotRead) {
            types.insert(index.types.of[size_t(row)]);
            said += wordsOfOrg(*index.comparison, index.row(row));
        }
    }
    const int rows = index.totals[size_t(CellState::NotRead)];
    if (rows == 0) {
        m_notRead->dismiss();
        return;
    }
    const QString what = tr("%Ln components of %1 could not be read.", nullptr, rows)
                             .arg(types.size() == 1 ? typeWords(index.types.values.at(*types.begin()))
                                                    : tr("%Ln types", nullptr, int(types.size())));
    said.removeDuplicates();
    const QString reason = said.isEmpty() ? QString() : u' ' + tr("The org said: %1").arg(said.first());
    const QString told =
        (m_growing ? tr("%1 The rest is still being compared.") : tr("%1 Everything else is complete.")).arg(what) +
        reason;
    if (m_notRead->isVisible() && m_notRead->text() == told)
        return;
    m_notRead->tell(widgets::Severity::Warning, told);
    connect(m_notRead->addAction(tr("Details")), &QPushButton::clicked, this, [this] {
        GridFilter filter;
        filter.states = {CellState::NotRead};
        setFilter(filter);
    });
}

void ComparePage::updateState()
{
    const auto comparison = m_model->comparison();
    if (!comparison)
        return;
    if (m_model->shownRows() > 0) {
        m_states->setReady();
        return;
    }
    if (const int equal = equalInFilter(*m_model->gridIndex(), m_model->filter()); equal > 0) {
        const QLocale locale;
        const QString sentence =
            equal == int(comparison->rows.size())
                ? tr("%1 and %2 hold the same %Ln components. Checked %3.", nullptr, equal)
                : tr("%1 and %2 hold the same %Ln components in this filter. Checked %3.", nullptr, equal);
        m_states->setState(ViewState::Empty,
                           {theme::Icon::Ok,
                            sentence.arg(comparison->source->environment(), m_sides->targets().join(tr(", ")),
                                         base::nearMomentWords(m_checked, QDateTime::currentDateTimeUtc())),
                            tr("Show them")});
    } else {
        m_states->setState(ViewState::FilteredEmpty,
                           {theme::Icon::Filter, tr("No component matches the filters."), tr("Clear filters")});
    }
}

void ComparePage::stateAction(ViewState state)
{
    switch (state) {
    case ViewState::FilteredEmpty:
        setFilter({});
        break;
    case ViewState::Empty:
        if (m_model->comparison())
            m_chips->toggleChip(1);
        else
            m_context.navigator->openPage(widgets::Page::Pipeline);
        break;
    default:
        refresh();
    }
}

} // namespace backflow::ui::compare
