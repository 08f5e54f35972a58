#include "ui/history/historypage.h"

#include "ui/history/historydetail.h"
#include "ui/history/historyexporting.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historyintegrity.h"
#include "ui/history/historymodel.h"
#include "ui/history/momentsdialog.h"
#include "ui/history/savedmenu.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace backflow::ui::history {

using widgets::Navigator;
using widgets::ViewState;

namespace {
/// Letters of what happened that are always seen.
constexpr int kLeastWhat = 36;
} // namespace

HistoryPage::HistoryPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_header(new widgets::PageHeader(*m_context->theme, tr("History"), this))
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("historyBanner"), this))
    , m_trail(new widgets::InlineBanner(*m_context->theme, QStringLiteral("historyTrailBanner"), this))
    , m_integrity(new HistoryIntegrity(*m_context, this))
    , m_filters(new HistoryFilterBar(this))
    , m_saved(new SavedMenu(
          *m_context, [this] { return m_filters->filter(); }, m_filters))
    , m_model(new HistoryModel(*m_context, this))
    , m_table(new QTableView(this))
    , m_stack(nullptr)
    , m_detail(new HistoryDetail(*m_context, this))
    , m_filling(new HistoryFilling(*m_context, this))
    , m_exporting(new HistoryExporting(*m_context, this))
    , m_reading(this)
    , m_seeking(this)
{
    setObjectName(QStringLiteral("historyPage"));
    buildTable();
    buildHeader();
    layOut();
    connectAll();
    buildKeys();
    // No focus proxy: with one, Tab leaves out what stands between the page's beginning and it.
    m_table->setFocus();
    restart();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    // Heights that are looked up in the rows would read all of them.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    connect(m_context->theme, &theme::Theme::themeChanged, this, &HistoryPage::fitRows);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(0); // what is in view
    header->setStretchLastSection(false);
    header->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(HistoryModel::WhenColumn, Qt::DescendingOrder);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        // The history has one order, that of time; which end comes first is the reader's choice.
        const bool oldestFirst =
            section == HistoryModel::WhenColumn ? !m_filters->query().oldestFirst : m_filters->query().oldestFirst;
        header->setSortIndicator(HistoryModel::WhenColumn, oldestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (section == HistoryModel::WhenColumn)
            m_filters->setOldestFirst(oldestFirst);
    });
    m_stack = new widgets::StateStack(*m_context->theme, QStringLiteral("historyStack"), m_table, this);
}

void HistoryPage::fitRows()
{
    constexpr int kLeastRows = 2;
    const QFontMetrics metrics(m_context->theme->font(theme::TextStyle::Body));
    const int height = std::max(theme::kGridRowHeight, metrics.height() + theme::kSpace2);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->setMinimumHeight((kLeastRows + 1) * height);
}

void HistoryPage::buildHeader()
{
    m_header->addControl(m_integrity->label());
    auto *verifyButton = widgets::secondaryButton(QStringLiteral("historyVerifyButton"), tr("Verify"), this);
    auto *moments = widgets::secondaryButton(QStringLiteral("historyMomentsButton"), tr("Compare moments…"), this);
    moments->setToolTip(tr("What an environment held at two moments, and how that differs"));
    auto *exportButton = widgets::secondaryButton(QStringLiteral("historyExportButton"), tr("Export…"), this);
    exportButton->setToolTip(tr("CSV, JSON lines, HTML or PDF of all that the filters let through (Ctrl+E)"));
    for (QPushButton *button : {verifyButton, moments, exportButton})
        m_header->addControl(button);
    const auto needs = [this](QWidget *control, governance::Capability capability) {
        widgets::guardControl(control, *m_context->navigator,
                              [this, capability] { return widgets::whyNot(*m_context, capability); });
    };
    needs(verifyButton, governance::Capability::VerifyAudit);
    needs(moments, governance::Capability::Compare);
    needs(exportButton, governance::Capability::ExportAudit);
    m_filters->addControl(m_saved);
    connect(verifyButton, &QPushButton::clicked, this, &HistoryPage::verify);
    connect(moments, &QPushButton::clicked, this, &HistoryPage::compareMoments);
    connect(exportButton, &QPushButton::clicked, this, &HistoryPage::exportShown);
}

void HistoryPage::layOut()
{
    auto *both = new QSplitter(Qt::Vertical, this);
    both->setObjectName(QStringLiteral("historySplitter"));
    both->addWidget(m_stack);
    both->addWidget(m_detail);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    both->setSizes({1000, 1000}); // halves
    both->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_header);
    column->addWidget(m_integrity->banner());
    column->addWidget(m_banner);
    column->addWidget(m_filters);
    column->addWidget(m_trail);
    column->addWidget(both, 1);
}

void HistoryPage::connectAll()
{
    connect(m_filters, &HistoryFilterBar::queryChanged, this, &HistoryPage::applyQuery);
    connect(m_saved, &SavedMenu::chosen, m_filters, &HistoryFilterBar::setFilter);
    connect(m_saved, &SavedMenu::failed, this,
            [this](const QString &sentence) { m_banner->tell(widgets::Severity::Error, sentence); });
    connect(m_model, &HistoryModel::loaded, this, &HistoryPage::updateState);
    connect(m_model, &HistoryModel::counted, this, [this] {
        updateState();
        if (!m_filling->running())
            Q_EMIT settled();
    });
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::tell);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        // The row that was gone to has come.
        if (m_table->currentIndex().isValid())
            showRow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showRow);
    connect(m_filling, &HistoryFilling::filled, this, &HistoryPage::takeKnown);
    connect(m_filling, &HistoryFilling::failed, this, &HistoryPage::tell);
    connect(m_detail, &HistoryDetail::promotionRequested, m_context->navigator, &Navigator::openPromotion);
    connect(m_detail, &HistoryDetail::onlyPromotionRequested, this, &HistoryPage::showOnly);
    connect(m_detail, &HistoryDetail::eventChosen, this, &HistoryPage::openEvent);
    connect(m_exporting, &HistoryExporting::failed, this,
            [this](const QString &sentence) { m_banner->tell(widgets::Severity::Error, sentence); });
    connect(m_integrity, &HistoryIntegrity::verified, this, [this] { m_detail->setIntegrity(m_integrity->words()); });
    connect(m_integrity, &HistoryIntegrity::recordWanted, this, &HistoryPage::openRecord);
    connect(m_stack, &widgets::StateStack::actionPressed, this,
            [this](ViewState state) { actOn(static_cast<int>(state)); });
    const Navigator *navigator = m_context->navigator;
    connect(navigator, &Navigator::workspaceChanged, this, &HistoryPage::restart);
    connect(navigator, &Navigator::environmentChanged, this, &HistoryPage::refresh);
    connect(navigator, &Navigator::promotionsChanged, this, &HistoryPage::refresh);
    connect(navigator, &Navigator::historyRequested, this, &HistoryPage::showOnly);
}

void HistoryPage::restart()
{
    m_filling->stop();
    m_known = {};
    m_filled = false;
    m_verified = false;
    m_integrity->reset();
    m_saved->reload();
    applyQuery();
    refresh();
}

void HistoryPage::refresh()
{
    m_banner->dismiss();
    updateState();
    if (m_context->backends)
        m_filling->start();
}

void HistoryPage::takeKnown(const HistoryFilling::Known &known)
{
    const bool first = !std::exchange(m_filled, true);
    const bool changed = first || known != m_known;
    m_known = known;
    m_filters->setValues(known.people, known.places, known.types, known.actions);
    updateTrail();
    // What was left on its newest event goes on with the newest.
    if (changed && !isVisible() && m_table->currentIndex().row() == 0)
        m_key = 0;
    if (changed)
        m_model->reload();
    else
        Q_EMIT settled();
    m_verified = m_verified && !changed;
    if (first || (isVisible() && !m_verified))
        verify();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_filled && !m_verified)
        verify();
}

void HistoryPage::applyQuery()
{
    m_key = 0;
    m_model->setQuery(m_filters->query());
    m_saved->refresh();
    updateTrail();
}

void HistoryPage::clearFilters()
{
    const SavedHistory before = m_filters->filter();
    m_filters->clear();
    m_context->navigator->tellUndoable(
        {tr("Clearing the filters"), [this, before] { m_filters->setFilter(before); }, [this] { m_filters->clear(); }});
}

void HistoryPage::actOn(int state)
{
    if (state == static_cast<int>(ViewState::FilteredEmpty))
        clearFilters();
    else if (state == static_cast<int>(ViewState::Empty))
        m_context->navigator->openPage(widgets::Page::Pipeline);
    else
        refresh();
}

void HistoryPage::updateState()
{
    const int shown = m_model->rowCount();
    const QString number =
        m_model->isCounted() ? QLocale().toString(shown) : tr("more than %1").arg(QLocale().toString(shown));
    const bool filtered = !m_filters->words().isEmpty();
    m_table->setAccessibleName(filtered ? tr("History, %1 events, filtered", nullptr, shown).arg(number)
                                        : tr("History, %1 events", nullptr, shown).arg(number));
    m_header->setSubtitle(
        !m_context->backends ? QString()
        : filtered           ? tr("%1 of %Ln events · %2", nullptr, int(m_known.events)).arg(number, m_filters->words())
                             : tr("%1 events", nullptr, shown).arg(number));
    m_detail->setVisible(shown > 0);
    if (shown > 0) {
        m_stack->setReady();
        spreadColumns();
        if (!m_table->currentIndex().isValid() && m_key == 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        else if (!m_table->currentIndex().isValid())
            openEvent(m_key); // the rows are others now, the event is the same
        return;
    }
    m_detail->show(std::nullopt);
    if (!m_context->backends)
        m_stack->setState(ViewState::Empty, {theme::Icon::History, tr("No workspace is open."), {}});
    else if (!m_filled)
        m_stack->setState(ViewState::Loading);
    else if (m_known.events == 0)
        m_stack->setState(
            ViewState::Empty,
            {theme::Icon::History,
             tr("Nothing is on record yet. Every reading of an org, decision and promotion appears here."),
             tr("Go to the pipeline")});
    else
        m_stack->setState(ViewState::FilteredEmpty,
                          {theme::Icon::Filter, tr("No event matches."), tr("Clear filters")});
}

void HistoryPage::tell(const base::Error &error)
{
    if (error.code == base::Errc::Canceled)
        return;
    m_filled = true;
    updateState();
    if (error.code == base::Errc::Denied) {
        m_stack->setState(ViewState::NoAccess, {theme::Icon::Locked, error.message, {}});
        return;
    }
    const bool again = !m_banner->isHidden() && m_banner->text() == error.message; // its button is still there
    m_banner->tell(widgets::Severity::Error, error.message);
    if (!again)
        connect(m_banner->addAction(tr("Try again")), &QPushButton::clicked, this, &HistoryPage::refresh);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_model->rowCount() > 0)
        spreadColumns();
}

void HistoryPage::spreadColumns()
{
    constexpr int kPadding = 2 * theme::kSpace2;
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        header->setSectionHidden(column, false); // what is hidden has no width
    const int room = std::max(100, m_table->viewport()->width() / 8);
    header->resizeSection(HistoryModel::WhenColumn, whenWidth(m_table->fontMetrics()) + kPadding);
    for (const int column : {HistoryModel::WhoColumn, HistoryModel::WhereColumn, HistoryModel::HowColumn,
                             HistoryModel::WhyColumn, HistoryModel::SourceColumn}) {
        const int least = header->sectionSizeHint(column);
        m_table->resizeColumnToContents(column);
        header->resizeSection(column, std::clamp(header->sectionSize(column), least, std::max(least, room)));
    }
    // What happened is to be read; where there is no room for all, how sure it is and why stand below, with the event.
    const int least = m_table->fontMetrics().averageCharWidth() * kLeastWhat;
    int left = m_table->viewport()->width();
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        left -= column == HistoryModel::WhatColumn ? 0 : header->sectionSize(column);
    for (const int column : {HistoryModel::SourceColumn, HistoryModel::WhyColumn, HistoryModel::HowColumn}) {
        if (left >= least)
            break;
        left += header->sectionSize(column);
        header->setSectionHidden(column, true);
    }
}

void HistoryPage::verify()
{
    m_verified = true;
    m_integrity->verify();
}

void HistoryPage::find()
{
    m_filters->find();
}

void HistoryPage::exportShown()
{
    if (const QString no = widgets::whyNot(*m_context, governance::Capability::ExportAudit); !no.isEmpty()) {
        m_context->navigator->notify(no);
        return;
    }
    m_exporting->ask(m_filters->query(), m_filters->words());
}

void HistoryPage::compareMoments()
{
    auto *dialog = new MomentsDialog(*m_context, m_detail->event().where, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const QDateTime when = m_detail->event().when; when.isValid())
        dialog->setMoments(when.addDays(-7), when);
    dialog->open();
}

void HistoryPage::showOnly(const QString &promotion)
{
    m_filters->setPromotion(promotion);
}

} // namespace backflow::ui::history
