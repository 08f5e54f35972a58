#include "ui/history/historypage.h"

#include "core/base/durablefile.h"
#include "ui/history/historychange.h"
#include "ui/history/historydetail.h"
#include "ui/history/historyexport.h"
#include "ui/history/historyfilter.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

namespace backflow::ui::history {

using widgets::Navigator;
using widgets::ViewState;

namespace {
/// The newest ones; the whole record stays in the audit branch.
constexpr int kMostEvents = 10000;
} // namespace

HistoryPage::HistoryPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_events(std::make_shared<const Events>())
    , m_header(new widgets::PageHeader(*m_context->theme, tr("History"), this))
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("historyBanner"), this))
    , m_filterBar(new QWidget(this))
    , m_model(new HistoryModel(this))
    , m_filter(new HistoryFilter(this))
    , m_table(new QTreeView(this))
    , m_stack(nullptr)
    , m_detail(new HistoryDetail(*m_context, this))
    , m_integrity(new widgets::StatusLabel(*m_context->theme, this))
    , m_latest(this)
    , m_check(this)
    , m_export(this)
{
    setObjectName(QStringLiteral("historyPage"));
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HistoryModel::WhenColumn, Qt::DescendingOrder);
    m_integrity->setObjectName(QStringLiteral("historyIntegrity"));
    m_integrity->setStatus(theme::Icon::Shield, theme::Role::Muted, tr("Chain not checked yet"));
    auto *verifyButton = widgets::secondaryButton(QStringLiteral("historyVerifyButton"), tr("Verify"), this);
    auto *exportButton = widgets::secondaryButton(QStringLiteral("historyExportButton"), tr("Export…"), this);
    m_header->addControl(m_integrity);
    m_header->addControl(verifyButton);
    m_header->addControl(exportButton);
    connect(verifyButton, &QPushButton::clicked, this, &HistoryPage::verify);
    connect(exportButton, &QPushButton::clicked, this, &HistoryPage::exportShown);
    buildFilters();
    m_stack = new widgets::StateStack(*m_context->theme, QStringLiteral("historyStack"), m_table, this);
    auto *both = new QSplitter(Qt::Vertical, this);
    both->setObjectName(QStringLiteral("historySplitter"));
    both->addWidget(m_stack);
    both->addWidget(m_detail);
    setFocusProxy(m_table);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_filterBar);
    column->addWidget(both, 1);

    connect(m_text, &QLineEdit::textChanged, this, &HistoryPage::applyFilter);
    for (const QComboBox *combo : {m_when, m_who, m_where, m_how})
        connect(combo, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(m_detail, &HistoryDetail::promotionRequested, m_context->navigator, &Navigator::openPromotion);
    connect(m_detail, &HistoryDetail::onlyPromotionRequested, this, &HistoryPage::showOnly);
    connect(m_stack, &widgets::StateStack::actionPressed, this, [this](ViewState state) {
        if (state == ViewState::FilteredEmpty) {
            m_text->clear();
            for (QComboBox *combo : {m_when, m_who, m_where, m_how})
                combo->setCurrentIndex(0);
            showOnly({});
        } else if (state == ViewState::Empty) {
            m_context->navigator->openPage(widgets::Page::Pipeline);
        } else {
            refresh();
        }
    });
    const Navigator *navigator = m_context->navigator;
    connect(navigator, &Navigator::workspaceChanged, this, &HistoryPage::refresh);
    connect(navigator, &Navigator::environmentChanged, this, &HistoryPage::refresh);
    connect(navigator, &Navigator::promotionsChanged, this, &HistoryPage::refresh);
    connect(navigator, &Navigator::historyRequested, this, &HistoryPage::showOnly);
    refresh();
}

void HistoryPage::buildFilters()
{
    m_filterBar->setObjectName(QStringLiteral("historyFilterBar"));
    auto *row = new QHBoxLayout(m_filterBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    m_text = new QLineEdit(m_filterBar);
    m_text->setObjectName(QStringLiteral("historySearch"));
    m_text->setAccessibleName(tr("Search the history"));
    m_text->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_text->setToolTip(tr("Looks in what, who, where, why and the number of the promotion"));
    m_text->setClearButtonEnabled(true);
    row->addWidget(m_text, 2);
    const auto combo = [&](const QString &name, const QString &what) {
        auto *made = new QComboBox(m_filterBar);
        made->setObjectName(name);
        made->setAccessibleName(what);
        row->addWidget(made, 1);
        return made;
    };
    m_when = combo(QStringLiteral("historyWhen"), tr("When"));
    m_when->addItem(tr("When: any time"), 0);
    m_when->addItem(tr("Today"), 1);
    m_when->addItem(tr("Last 7 days"), 7);
    m_when->addItem(tr("Last 30 days"), 30);
    m_when->addItem(tr("Last 90 days"), 90);
    m_who = combo(QStringLiteral("historyWho"), tr("Who"));
    m_where = combo(QStringLiteral("historyWhere"), tr("Where"));
    m_how = combo(QStringLiteral("historyHow"), tr("How"));
    m_related = widgets::secondaryButton(QStringLiteral("historyClearRelated"), tr("One promotion ✕"), m_filterBar);
    m_related->setAccessibleName(tr("Show the events of all promotions again"));
    m_related->hide();
    row->addWidget(m_related);
    connect(m_related, &QPushButton::clicked, this, [this] { showOnly({}); });
    fillCombos();
}

void HistoryPage::fillCombos()
{
    const auto fill = [](QComboBox *combo, const QString &any, QStringList values, bool words) {
        const QString kept = combo->currentData().toString();
        const QSignalBlocker blocker(combo);
        combo->clear();
        combo->addItem(any, QString());
        values.removeDuplicates();
        values.removeAll(QString());
        values.sort(Qt::CaseInsensitive);
        for (const QString &value : std::as_const(values))
            combo->addItem(words ? actionWords(value) : value, value);
        combo->setCurrentIndex(std::max(0, combo->findData(kept)));
    };
    QStringList who;
    QStringList where;
    QStringList how;
    for (const promotion::HistoryEvent &event : *m_events) {
        who += event.who;
        where += event.where;
        how += event.action;
    }
    fill(m_who, tr("Who: anybody"), who, false);
    fill(m_where, tr("Where: everywhere"), where, false);
    fill(m_how, tr("How: all kinds"), how, true);
}

void HistoryPage::applyFilter()
{
    Filter filter;
    filter.text = m_text->text();
    filter.who = m_who->currentData().toString();
    filter.where = m_where->currentData().toString();
    filter.action = m_how->currentData().toString();
    filter.promotion = m_promotion;
    if (const int days = m_when->currentData().toInt(); days > 0)
        filter.since = QDateTime(QDate::currentDate().addDays(1 - days), QTime(0, 0));
    m_filter->setFilter(filter);
    updateState();
}

void HistoryPage::updateState()
{
    const int shown = m_filter->rowCount();
    const auto all = static_cast<int>(m_events->size());
    m_table->setAccessibleName(shown == all ? tr("History, %1 events").arg(QLocale().toString(all))
                                            : tr("History, %1 events, filtered").arg(QLocale().toString(shown)));
    m_header->setSubtitle(!m_context->backends ? QString()
                          : shown == all
                              ? widgets::counted(all, tr("1 event"), tr("%1 events"))
                              : tr("%1 of %2 events").arg(QLocale().toString(shown), QLocale().toString(all)));
    if (!m_context->backends)
        m_stack->setState(ViewState::Empty, {theme::Icon::History, tr("No workspace is open."), {}});
    else if (all == 0)
        m_stack->setState(
            ViewState::Empty,
            {theme::Icon::History,
             tr("Nothing is on record yet. Every reading of an org, decision and promotion appears here."),
             tr("Go to the pipeline")});
    else if (shown == 0)
        m_stack->setState(ViewState::FilteredEmpty,
                          {theme::Icon::Filter, tr("No event matches."), tr("Clear filters")});
    else
        m_stack->setReady();
    m_detail->setVisible(all > 0);
}

void HistoryPage::setEvents(std::shared_ptr<const Events> events)
{
    m_events = std::move(events);
    m_model->setEvents(m_events);
    fillCombos();
    applyFilter();
    updateState();
    spreadColumns();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    else
        m_detail->show(std::nullopt);
}

void HistoryPage::spreadColumns()
{
    constexpr int kPadding = 2 * theme::kSpace2;
    QHeaderView *header = m_table->header();
    const int room = std::max(120, m_table->viewport()->width() / 6);
    const auto fit = [&](int column, int least) {
        m_table->resizeColumnToContents(column);
        header->resizeSection(column, std::clamp(header->sectionSize(column), least, std::max(least, room)));
    };
    header->resizeSection(HistoryModel::WhenColumn, whenWidth(m_table->fontMetrics()) + kPadding);
    for (const int column :
         {HistoryModel::WhoColumn, HistoryModel::WhereColumn, HistoryModel::HowColumn, HistoryModel::WhyColumn})
        fit(column, header->sectionSizeHint(column));
}

void HistoryPage::refresh()
{
    m_banner->dismiss();
    if (!m_context->backends) {
        m_latest.stop();
        setEvents(std::make_shared<const Events>());
        return;
    }
    if (m_events->isEmpty())
        m_stack->setState(ViewState::Loading);
    auto work = [backends = m_context->backends](async::Monitor &) -> base::Result<Events> {
        const auto repository = backends->repository();
        if (!repository)
            return base::failure(repository);
        return promotion::history(**repository, kMostEvents);
    };
    m_latest.run(async::start(*m_context->pool, work), [this](base::Result<Events> events) {
        if (events) {
            setEvents(std::make_shared<const Events>(std::move(*events)));
            return;
        }
        updateState();
        m_banner->tell(widgets::Severity::Error, events.error().message);
        connect(m_banner->addAction(tr("Try again")), &QPushButton::clicked, this, &HistoryPage::refresh);
    });
}

void HistoryPage::verify()
{
    if (!m_context->backends)
        return;
    m_integrity->setStatus(theme::Icon::Running, theme::Role::Accent, tr("Checking the chain…"));
    auto work = [backends = m_context->backends](async::Monitor &) -> base::Result<promotion::AuditCheck> {
        const auto repository = backends->repository();
        if (!repository)
            return base::failure(repository);
        const auto journal = backends->journal();
        if (!journal)
            return base::failure(journal);
        return promotion::verifyAudit(**repository, **journal);
    };
    m_check.run(async::start(*m_context->pool, work), [this](const base::Result<promotion::AuditCheck> &check) {
        if (check) {
            m_integrity->setStatus(theme::Icon::Shield, theme::Role::Ok,
                                   tr("Chain verified, %1 records").arg(QLocale().toString(check->records)));
            return;
        }
        const bool broken = check.error().code == base::Errc::Corrupt;
        m_integrity->setStatus(theme::Icon::Failed, theme::Role::Error,
                               broken ? tr("Chain broken") : tr("Could not be checked"));
        m_banner->tell(widgets::Severity::Error, check.error().message);
        m_banner->setCloseable(!broken); // a broken chain stays in sight
    });
}

void HistoryPage::find()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void HistoryPage::exportShown()
{
    Events shown;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        shown += m_model->event(m_filter->mapToSource(m_filter->index(row, 0)).row());
    auto *dialog = new QFileDialog(this, tr("Export %1 events").arg(QLocale().toString(shown.size())));
    dialog->setObjectName(QStringLiteral("historyExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("Records as JSON lines (*.jsonl)"),
                            tr("Page for reading and printing (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    dialog->selectFile(QStringLiteral("history.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, shown](const QString &path) { write(path, shown); });
    dialog->open();
}

void HistoryPage::write(const QString &path, const Events &shown)
{
    const ExportFacts facts{filterWords(), QDateTime::currentDateTimeUtc(),
                            m_context->backends ? m_context->backends->personName() : QString()};
    auto work = [shown, path, facts](async::Monitor &) -> base::Result<int> {
        QByteArray bytes;
        switch (exportFormatOf(path)) {
        case ExportFormat::Csv:
            bytes = toCsv(shown);
            break;
        case ExportFormat::JsonLines:
            bytes = toJsonLines(shown, facts);
            break;
        case ExportFormat::Html:
            bytes = toHtml(shown, facts);
            break;
        }
        if (const auto written = base::writeDurably(path, bytes); !written)
            return base::failure(written);
        return static_cast<int>(shown.size());
    };
    m_export.run(async::start(*m_context->pool, work), [this, path](const base::Result<int> &written) {
        if (written)
            m_context->navigator->notify(tr("%1 events written to %2").arg(QLocale().toString(*written), path));
        else
            m_banner->tell(widgets::Severity::Error, written.error().message);
    });
}

QString HistoryPage::filterWords() const
{
    QStringList parts;
    if (!m_text->text().isEmpty())
        parts += tr("contains “%1”").arg(m_text->text());
    if (m_when->currentIndex() > 0)
        parts += m_when->currentText();
    for (const auto &[combo, words] :
         {std::pair{m_who, tr("who: %1")}, std::pair{m_where, tr("where: %1")}, std::pair{m_how, tr("how: %1")}})
        if (combo->currentIndex() > 0)
            parts += words.arg(combo->currentText());
    if (!m_promotion.isEmpty())
        parts += tr("promotion %1").arg(m_promotion);
    return parts.join(QStringLiteral(", "));
}

void HistoryPage::showStates(const promotion::HistoryEvent &event)
{
    HistoryChange *change = m_detail->change();
    if (event.promotion.isEmpty()) {
        change->showNothing(tr("This event changed no environment."));
        return;
    }
    // The record of the beginning knows what the target held before, that of the end what it held afterwards.
    QString before;
    QString after;
    for (const promotion::HistoryEvent &other : *m_events) {
        if (other.promotion != event.promotion || other.where != event.where)
            continue;
        const QString action = other.record.value(QLatin1String("action")).toString();
        const QString head =
            other.record.value(QLatin1String("seen")).toObject().value(QLatin1String("envHead")).toString();
        if (action.endsWith(QLatin1String(".intent")))
            before = head;
        else if (action.endsWith(QLatin1String(".result")))
            after = head;
    }
    const auto from = model::CommitId::fromHex(before.toLatin1());
    const auto to = model::CommitId::fromHex(after.toLatin1());
    if (!from || !to)
        change->showNothing(after.isEmpty() ? tr("The promotion has no end on record yet.")
                                            : tr("Only the summary was recorded."));
    else if (before == after)
        change->showNothing(tr("Nothing was changed in %1.").arg(event.where));
    else
        change->show(event.where, *from, *to);
}

void HistoryPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_detail->show(std::nullopt);
        return;
    }
    const promotion::HistoryEvent &event = m_model->event(m_filter->mapToSource(index).row());
    m_detail->show(event);
    showStates(event);
}

void HistoryPage::showOnly(const QString &promotion)
{
    m_promotion = promotion;
    m_related->setVisible(!promotion.isEmpty());
    applyFilter();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
}

} // namespace backflow::ui::history
