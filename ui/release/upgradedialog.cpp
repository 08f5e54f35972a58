#include "ui/release/upgradedialog.h"

#include "core/base/durablefile.h"
#include "core/release/checkruns.h"
#include "core/release/marks.h"
#include "core/release/reports.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::release {

namespace core = backflow::release;
using core::Cause;
using core::UpgradeReport;
using core::UpgradeRow;
using widgets::ViewState;

namespace {

constexpr int kWidthInLines = 60;
constexpr int kHeightInLines = 38;
constexpr int kRowRole = Qt::UserRole + 1;
enum Column { By, Sure, Component, Entry, Change, Columns };

theme::Icon iconOf(Cause cause)
{
    switch (cause) {
    case Cause::Upgrade:
        return theme::Icon::Refresh;
    case Cause::ByHand:
        return theme::Icon::Person;
    case Cause::Promotion:
        return theme::Icon::Promotions;
    case Cause::Unclear:
        return theme::Icon::Help;
    }
    Q_UNREACHABLE_RETURN(theme::Icon::Help);
}

} // namespace

UpgradeDialog::UpgradeDialog(std::shared_ptr<widgets::AppContext> context, const QString &environment, QWidget *parent)
    : QDialog(parent)
    , m_context(std::move(context))
    , m_environment(environment)
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("upgradeBanner"), this))
    , m_reading(this)
    , m_planning(this)
{
    setObjectName(QStringLiteral("upgradeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the upgrade of %1 changed").arg(environment));
    const int line = fontMetrics().height();
    resize(line * kWidthInLines, line * kHeightInLines);
    auto *body = new QWidget(this);
    makeBody(body);
    m_states = new widgets::StateStack(*m_context->theme, QStringLiteral("upgradeStack"), body, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_banner);
    column->addWidget(m_states, 1);
    column->addWidget(makeButtons());
    connect(m_states, &widgets::StateStack::actionPressed, this, &UpgradeDialog::read);
    read();
}

QWidget *UpgradeDialog::makeBody(QWidget *parent)
{
    const theme::Theme &theme = *m_context->theme;
    m_summary = widgets::textLabel(theme, {}, parent);
    m_summary->setObjectName(QStringLiteral("upgradeSummary"));
    m_summary->setWordWrap(true);
    m_table = new QTreeWidget(parent);
    m_table->setObjectName(QStringLiteral("upgradeTable"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setHeaderLabels({tr("By"), tr("How sure"), tr("Component"), tr("Entry"), tr("Change")});
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->setMinimumSectionSize(theme::kIconSize * 3);
    auto *card = new widgets::Card(theme, parent);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, theme::kSpace1, 1, theme::kSpace1);
    inCard->addWidget(m_table);
    m_because = widgets::textLabel(theme, {}, parent, theme::TextStyle::Body, theme::Role::Muted);
    m_because->setObjectName(QStringLiteral("upgradeBecause"));
    m_because->setWordWrap(true);
    m_because->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_summary);
    column->addWidget(card, 1);
    column->addWidget(m_because);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &UpgradeDialog::showBecause);
    return parent;
}

QWidget *UpgradeDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new widgets::FlowLayout(bar, theme::kSpace2);
    m_target = new QComboBox(bar);
    m_target->setObjectName(QStringLiteral("upgradeTarget"));
    m_target->setAccessibleName(tr("Environment to bring the upgrade's changes to"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_target->addItems(m_context->pipeline.allBelow(m_environment));
    m_plan = widgets::primaryButton(QStringLiteral("upgradePlan"), tr("Plan what the upgrade changed…"), bar);
    m_export = widgets::secondaryButton(QStringLiteral("upgradeExport"), tr("Export as report…"), bar);
    auto *close = widgets::secondaryButton(QStringLiteral("upgradeClose"), tr("Close"), bar);
    close->setAutoDefault(false);
    for (QWidget *widget : {static_cast<QWidget *>(m_target), static_cast<QWidget *>(m_plan),
                            static_cast<QWidget *>(m_export), static_cast<QWidget *>(close)})
        row->addWidget(widget);
    connect(m_plan, &QPushButton::clicked, this, &UpgradeDialog::plan);
    connect(m_export, &QPushButton::clicked, this, &UpgradeDialog::exportReport);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    widgets::setUnavailable(m_plan, tr("Nothing is known yet."));
    widgets::setUnavailable(m_export, tr("Nothing is known yet."));
    return bar;
}

void UpgradeDialog::read()
{
    const model::Environment *environment = m_context->pipeline.find(m_environment);
    if (!environment || !m_context->backends)
        return;
    m_states->setState(ViewState::Loading);
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline, environment = *environment](
                    async::Monitor &monitor) { return core::reportOf(*backends, pipeline, environment, monitor); };
    m_reading.run(async::start(*m_context->pool, work), [this](const base::Result<UpgradeReport> &report) {
        if (report)
            setReport(*report);
        else if (report.error().code != base::Errc::Canceled)
            m_states->setState(ViewState::Error, {theme::Icon::Failed, report.error().message, tr("Try again")});
    });
}

void UpgradeDialog::setReport(const UpgradeReport &report)
{
    m_report = report;
    const QLocale locale;
    QString words =
        tr("By the upgrade: %1 · by people: %2 · by promotions: %3 · not clear: %4")
            .arg(locale.toString(report.count(Cause::Upgrade)), locale.toString(report.count(Cause::ByHand)),
                 locale.toString(report.count(Cause::Promotion)), locale.toString(report.count(Cause::Unclear)));
    for (const QString &limit : report.limits)
        words += u'\n' + limit;
    m_summary->setText(words);
    m_table->clear();
    for (qsizetype i = 0; i < report.rows.size(); ++i) {
        const UpgradeRow &row = report.rows.at(i);
        auto *item = new QTreeWidgetItem(m_table);
        item->setData(0, kRowRole, i);
        item->setText(By, core::causeWords(row.cause));
        item->setIcon(By, m_context->theme->icon(iconOf(row.cause), row.cause == Cause::Unclear ? theme::Role::Warning
                                                                                                : theme::Role::Text));
        item->setText(Sure, core::surenessWords(row.sureness));
        item->setText(Component, row.key.toString());
        item->setText(Entry, core::entryWords(row));
        item->setText(Change, core::changeWords(row));
    }
    for (const int column : {By, Sure, Component, Entry})
        m_table->resizeColumnToContents(column);
    m_states->setReady();
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    const bool some = report.count(Cause::Upgrade) > 0;
    widgets::setUnavailable(m_export, {});
    widgets::setUnavailable(m_plan, !some                    ? tr("By this report the upgrade changed nothing.")
                                    : m_target->count() == 0 ? tr("Nothing is below %1.").arg(m_environment)
                                                             : QString());
}

void UpgradeDialog::showBecause()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    if (!item || !m_report)
        return;
    const UpgradeRow &row = m_report->rows.at(item->data(0, kRowRole).toInt());
    m_because->setText(row.because.join(u'\n'));
}

void UpgradeDialog::plan()
{
    const QString target = m_target->currentText();
    if (target.isEmpty() || !m_context->backends)
        return;
    if (const QString no = widgets::whyNot(*m_context, governance::Capability::Plan, target); !no.isEmpty()) {
        m_banner->tell(widgets::Severity::Warning, no);
        return;
    }
    widgets::setUnavailable(m_plan, tr("It is being planned."));
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline, source = m_environment,
                 target](async::Monitor &monitor) {
        return core::planOfUpgrade(backends, pipeline, source, target, monitor);
    };
    m_planning.run(jobs::run(*m_context->jobs, *m_context->pool,
                             tr("Plan what the upgrade of %1 changed for %2").arg(m_environment, target), work,
                             tr("Planned")),
                   [this](const base::Result<promotion::Draft> &draft) {
                       widgets::setUnavailable(m_plan, {});
                       if (!draft) {
                           m_banner->tell(widgets::Severity::Error, draft.error().message);
                           return;
                       }
                       m_context->navigator->tellPromotionsChanged();
                       m_context->navigator->openPromotion(draft->id);
                       accept();
                   });
}

void UpgradeDialog::exportReport()
{
    if (!m_report)
        return;
    auto *dialog = new QFileDialog(this, tr("Export what the upgrade changed"));
    dialog->setObjectName(QStringLiteral("upgradeExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Page for reading and printing (*.html)"), tr("Document for programs (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("upgrade.html"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto work = [report = *m_report, now = m_context->backends->clock().now(), path](async::Monitor &) {
            const bool asJson = path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
            return base::writeDurably(path, asJson ? QJsonDocument(core::toJson(report)).toJson()
                                                   : core::upgradePage(report, now));
        };
        async::deliver(async::start(*m_context->pool, work), this, [this, path](const base::Result<> &written) {
            m_banner->tell(written ? widgets::Severity::Success : widgets::Severity::Error,
                           written ? tr("Written to %1").arg(path) : written.error().message);
        });
    });
    dialog->open();
}

} // namespace backflow::ui::release
