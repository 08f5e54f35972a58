#include "ui/sandbox/sandboxtab.h"

#include "ui/sandbox/advicewords.h"
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
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::sandbox {

namespace core = backflow::sandbox;
using governance::Capability;
using widgets::ViewState;

namespace {

constexpr int kNameRole = Qt::UserRole + 1;
enum Column { Name, Advised, Due, Own, Drifted, Age, Next, Columns };
enum WhyColumn { Sentence, Number, Limit, Side, WhyColumns };

QTreeWidget *table(const QString &objectName, const QString &name, const QStringList &headers, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(objectName);
    tree->setAccessibleName(name);
    tree->setHeaderLabels(headers);
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setMinimumSectionSize(theme::kIconSize * 3);
    return tree;
}

QString numberWords(const std::optional<core::Facts> &facts, int core::Facts::*member)
{
    return facts ? QLocale().toString((*facts).*member) : QStringLiteral("–");
}

} // namespace

SandboxTab::SandboxTab(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("advisorBanner"), this))
    , m_reading(this)
    , m_looking(this)
    , m_capturing(this)
{
    setObjectName(QStringLiteral("sandboxTab"));
    m_list = table(QStringLiteral("advisorList"), tr("Sandboxes"),
                   {tr("Sandbox"), tr("Advised"), tr("Due"), tr("Of its own"), tr("Drifted"), tr("Last refresh"),
                    tr("Next allowed")},
                   this);
    auto *listCard = new widgets::Card(*m_context->theme, this);
    auto *inCard = new QVBoxLayout(listCard);
    inCard->setContentsMargins(1, theme::kSpace1, 1, theme::kSpace1);
    inCard->addWidget(m_list);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("advisorSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(listCard);
    split->addWidget(makeWhy());
    m_states = new widgets::StateStack(*m_context->theme, QStringLiteral("advisorStack"), split, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_banner);
    column->addWidget(makeBar());
    column->addWidget(m_states, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SandboxTab::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (!current().isEmpty())
            m_context->navigator->openEnvironment(current());
    });
    connect(m_states, &widgets::StateStack::actionPressed, this, [this](ViewState state) {
        if (state == ViewState::Empty)
            m_context->navigator->openPage(widgets::Page::Pipeline);
        else
            readAgain();
    });
    connect(m_context->navigator, &widgets::Navigator::workspaceChanged, this, &SandboxTab::readAgain);
    connect(m_context->navigator, &widgets::Navigator::environmentChanged, this, [this] {
        m_outOfDate = true;
        if (isVisible())
            readAgain();
    });
    readAgain();
}

QWidget *SandboxTab::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new widgets::FlowLayout(bar, theme::kSpace2);
    m_asOf = widgets::textLabel(*m_context->theme, {}, bar, theme::TextStyle::Caption, theme::Role::Muted);
    m_asOf->setObjectName(QStringLiteral("advisorAsOf"));
    m_measure = widgets::secondaryButton(QStringLiteral("advisorMeasure"), tr("Measure again"), bar);
    m_thresholds = widgets::secondaryButton(QStringLiteral("advisorThresholdsButton"), tr("Thresholds…"), bar);
    auto *how = widgets::quietButton(QStringLiteral("advisorHow"), tr("How is this decided?"), bar);
    for (QWidget *widget : {static_cast<QWidget *>(m_measure), static_cast<QWidget *>(m_thresholds),
                            static_cast<QWidget *>(how), static_cast<QWidget *>(m_asOf)})
        row->addWidget(widget);
    how->setCheckable(true);
    connect(m_measure, &QPushButton::clicked, this, &SandboxTab::measure);
    connect(m_thresholds, &QPushButton::clicked, this, &SandboxTab::changeThresholds);
    connect(how, &QPushButton::toggled, this, [this](bool on) { m_how->setVisible(on); });
    widgets::guardControl(m_measure, *m_context->navigator,
                          [this] { return widgets::whyNot(*m_context, Capability::Compare); });
    return bar;
}

QWidget *SandboxTab::makeWhy()
{
    const theme::Theme &theme = *m_context->theme;
    auto *card = new widgets::Card(theme, this);
    m_title = widgets::textLabel(theme, {}, card, theme::TextStyle::Title);
    m_title->setObjectName(QStringLiteral("advisorTitle"));
    m_title->setWordWrap(true);
    m_why = table(QStringLiteral("advisorWhy"), tr("Why"),
                  {tr("What counts"), tr("Number"), tr("Held against"), tr("Speaks")}, card);
    m_loss = widgets::textLabel(theme, {}, card);
    m_loss->setObjectName(QStringLiteral("advisorLoss"));
    m_loss->setWordWrap(true);
    m_how = widgets::textLabel(theme, {}, card, theme::TextStyle::Body, theme::Role::Muted);
    m_how->setObjectName(QStringLiteral("advisorHowText"));
    m_how->setWordWrap(true);
    m_how->hide();
    m_dataNeeded = new QCheckBox(tr("Its records have to be like production's"), card);
    m_dataNeeded->setObjectName(QStringLiteral("advisorDataNeeded"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpace4, theme::kSpace3, theme::kSpace4, theme::kSpace3);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_title);
    column->addWidget(m_how);
    column->addWidget(m_why, 1);
    column->addWidget(m_dataNeeded);
    column->addWidget(m_loss);
    column->addWidget(makeButtons(card));
    m_room = new QWidget(card);
    m_room->hide();
    column->addWidget(m_room, 1);
    connect(m_dataNeeded, &QCheckBox::toggled, this, [this](bool on) {
        core::Thresholds changed = m_data ? m_data->thresholds : core::Thresholds();
        changed.setNeedsData(current(), on);
        keepThresholds(changed);
    });
    return card;
}

QWidget *SandboxTab::makeButtons(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *row = new widgets::FlowLayout(bar, theme::kSpace2);
    m_backPromote = widgets::primaryButton(QStringLiteral("advisorBackPromote"), tr("Start back-promotion…"), bar);
    m_connect = widgets::primaryButton(QStringLiteral("advisorConnect"), tr("Connect the new org…"), bar);
    m_save = widgets::secondaryButton(QStringLiteral("advisorSave"), tr("Save its changes first"), bar);
    m_plan = widgets::secondaryButton(QStringLiteral("advisorPlan"), tr("Plan a refresh…"), bar);
    m_checklist = widgets::secondaryButton(QStringLiteral("advisorChecklist"), tr("Checklist…"), bar);
    for (QPushButton *button : {m_connect, m_backPromote, m_save, m_plan, m_checklist})
        row->addWidget(button);
    connect(m_backPromote, &QPushButton::clicked, this, &SandboxTab::backPromote);
    connect(m_save, &QPushButton::clicked, this, &SandboxTab::capture);
    connect(m_plan, &QPushButton::clicked, this, [this] { openWizard(current()); });
    connect(m_connect, &QPushButton::clicked, this, [this] { openWizard(current()); });
    connect(m_checklist, &QPushButton::clicked, this, [this] { openChecklist(current()); });
    const auto needs = [this](QWidget *control, Capability capability) {
        widgets::guardControl(control, *m_context->navigator, [this, capability] {
            return current().isEmpty() ? QString() : widgets::whyNot(*m_context, capability, current());
        });
    };
    needs(m_backPromote, Capability::Plan);
    needs(m_save, Capability::Retrieve);
    needs(m_plan, Capability::RefreshSandbox);
    needs(m_connect, Capability::ConnectOrg);
    return bar;
}

QString SandboxTab::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, kNameRole).toString() : QString();
}

void SandboxTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outOfDate)
        readAgain();
    else
        lookForRefreshes();
}

void SandboxTab::setData(const AdvisorData &data)
{
    m_data = data;
    showList();
    showBanner();
    m_asOf->setText(data.askedAt.isValid()
                        ? tr("Production was asked %1.").arg(widgets::ageWords(data.askedAt, data.now))
                        : tr("Production was never asked about its sandboxes."));
    m_how->setText(howWords(data.thresholds));
    m_context->navigator->setBadge(widgets::Page::Advisor, int(data.refreshed.size()));
    if (data.advice.empty())
        m_states->setState(ViewState::Empty, {theme::Icon::Advisor, tr("No sandboxes yet."), tr("Go to the pipeline")});
    else
        m_states->setReady();
    showCurrent();
}

void SandboxTab::showList()
{
    const QString kept = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const core::Advice &advice : m_data->advice) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(0, kNameRole, advice.environment);
        item->setText(Name, advice.environment);
        item->setText(Advised, core::verdictWords(advice.verdict));
        item->setIcon(Advised, m_context->theme->icon(iconOf(advice.verdict), roleOf(advice.verdict)));
        item->setText(Due, numberWords(advice.facts, &core::Facts::due));
        item->setText(Own, numberWords(advice.facts, &core::Facts::own));
        item->setText(Drifted, numberWords(advice.facts, &core::Facts::drift));
        item->setText(Age, daysAgo(advice.copiedAt, m_data->now));
        item->setText(Next, nextWords(advice.nextAllowed, m_data->now));
        for (const int number : {Due, Own, Drifted})
            item->setTextAlignment(number, Qt::AlignTrailing | Qt::AlignVCenter);
        if (advice.environment == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SandboxTab::showCurrent()
{
    const core::Advice *advice = m_data ? m_data->adviceFor(current()) : nullptr;
    widgets::lookAgain(*this);
    if (!advice)
        return;
    m_title->setText(tr("%1: %2").arg(advice->environment, core::verdictWords(advice->verdict)));
    showReasons(*advice);
    showLoss(*advice);
    showButtons(*advice);
    const QSignalBlocker quiet(m_dataNeeded);
    m_dataNeeded->setChecked(m_data->thresholds.needsData(advice->environment));
}

void SandboxTab::showReasons(const core::Advice &advice)
{
    m_why->clear();
    m_why->setAccessibleName(tr("Why, for %1").arg(advice.environment));
    for (const core::Reason &reason : advice.reasons) {
        auto *item = new QTreeWidgetItem(m_why);
        item->setText(Sentence, reason.sentence);
        item->setToolTip(Sentence, reason.sentence);
        item->setText(Number, QLocale().toString(reason.number));
        item->setText(Limit, reason.limit ? QLocale().toString(*reason.limit) : QStringLiteral("–"));
        item->setText(Side, sideWords(reason.side));
        for (const int number : {Number, Limit})
            item->setTextAlignment(number, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_why->setVisible(!advice.reasons.isEmpty());
    m_room->setVisible(advice.reasons.isEmpty());
}

void SandboxTab::showLoss(const core::Advice &advice)
{
    const auto capture = m_data->captures.constFind(advice.environment);
    const bool users = capture != m_data->captures.cend() && capture->usersProblem.isEmpty();
    QString words = advice.verdict == core::Verdict::Rebind
                        ? tr("What was captured of it before is offered back once it is connected.")
                        : lossWords(advice, users ? int(capture->users.size()) : -1, m_data->now);
    if (!m_data->problems.isEmpty())
        words += u'\n' + m_data->problems.join(u'\n');
    m_loss->setText(words);
}

void SandboxTab::showButtons(const core::Advice &advice)
{
    const bool refreshed = advice.verdict == core::Verdict::Rebind;
    m_connect->setVisible(refreshed);
    m_backPromote->setVisible(!refreshed);
    m_save->setVisible(!refreshed);
    m_plan->setVisible(!refreshed);
    m_plan->setText(advice.verdict == core::Verdict::UnderWay ? tr("Show its refresh…") : tr("Plan a refresh…"));
    const int due = advice.facts ? advice.facts->due : 0;
    const int own = advice.facts ? advice.facts->own : 0;
    widgets::setUnavailable(m_backPromote, due > 0 ? QString() : tr("Nothing is due."));
    m_save->setText(own > 0 ? tr("Save the %Ln change(s) first", nullptr, own) : tr("Save its changes first"));
    widgets::setUnavailable(m_save, advice.facts && own == 0 ? tr("Nothing of its own would be lost.") : QString());
    const auto list = m_data->checklists.constFind(advice.environment);
    m_checklist->setVisible(list != m_data->checklists.cend());
    if (list != m_data->checklists.cend())
        m_checklist->setText(tr("After the refresh: %1 of %2 done…")
                                 .arg(QLocale().toString(list->settled()), QLocale().toString(list->items.size())));
}

void SandboxTab::showBanner()
{
    if (m_data->refreshed.isEmpty()) {
        m_banner->dismiss();
        return;
    }
    const core::Noticed &one = m_data->refreshed.constFirst();
    m_banner->dismiss();
    m_banner->tell(
        widgets::Severity::Warning,
        m_data->refreshed.size() == 1
            ? tr("%1 was refreshed: it is another org now. Until it is connected, nothing is read from it and "
                 "nothing deployed to it.")
                  .arg(one.environment)
            : tr("%Ln sandbox(es) were refreshed and have to be connected again, %1 first.", nullptr,
                 int(m_data->refreshed.size()))
                  .arg(one.environment));
    auto *connectButton = m_banner->addAction(tr("Connect…"));
    connect(connectButton, &QPushButton::clicked, this, [this, name = one.environment] { openWizard(name); });
}

} // namespace backflow::ui::sandbox
