#include "ui/resolve/decisioncolumn.h"

#include "ui/resolve/componentbar.h"
#include "ui/resolve/decisionlist.h"
#include "ui/resolve/decisionmodel.h"
#include "ui/resolve/resolvesession.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace backflow::ui::resolve {

namespace {
constexpr int kLeastList = 192;
}

DecisionColumn::DecisionColumn(const theme::Theme &theme, QWidget *parent)
    : widgets::Card(theme, parent)
    , m_model(new DecisionModel(this))
    , m_filter(new QToolButton(this))
    , m_component(new ComponentBar(theme, this))
    , m_list(new DecisionList(theme, m_model, this))
    , m_automatic(widgets::quietButton(QStringLiteral("mergeAutomaticRow"), {}, this))
    , m_checks(widgets::quietButton(QStringLiteral("mergeChecksRow"), {}, this))
    , m_same(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
{
    m_list->setMinimumWidth(kLeastList); // what stands around it asks for its own words
    m_filter->setObjectName(QStringLiteral("mergeFilter"));
    m_filter->setText(tr("Needs you"));
    m_filter->setAccessibleName(tr("Show only what is undecided"));
    m_filter->setToolTip(m_filter->accessibleName());
    m_filter->setCheckable(true);
    m_filter->setProperty("kind", QStringLiteral("quiet"));
    m_automatic->setToolTip(tr("What was merged without asking, and why (A)"));
    m_checks->setToolTip(tr("What is wrong with the result as it is decided so far"));
    auto *head = new QHBoxLayout;
    head->setSpacing(0); // spacers are mirrored, margins are not
    head->addSpacing(theme::kSpace4);
    head->addWidget(widgets::textLabel(theme, tr("Decisions"), this, theme::TextStyle::Strong), 1);
    head->addWidget(m_filter);
    head->addSpacing(theme::kSpace2);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme::kSpace2, 0, theme::kSpace2, 0);
    foot->addWidget(m_automatic, 0, Qt::AlignLeft);
    foot->addWidget(m_checks, 0, Qt::AlignLeft);
    auto *same = new QHBoxLayout;
    same->setSpacing(0);
    same->addSpacing(theme::kSpace2 + 2);
    same->addWidget(m_same);
    foot->addLayout(same);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace1, theme::kSpace2, theme::kSpace1, theme::kSpace3);
    column->setSpacing(theme::kSpace1);
    column->addLayout(head);
    column->addWidget(m_component);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_filter, &QToolButton::toggled, this, [this](bool only) {
        m_model->setOnlyUndecided(only, m_current);
        m_list->setCurrentDecision(m_current);
    });
    connect(m_component, &ComponentBar::stepWanted, this, &DecisionColumn::componentWanted);
    connect(m_list, &DecisionList::decisionChosen, this, &DecisionColumn::decisionChosen);
    connect(m_list, &DecisionList::letterPressed, this, &DecisionColumn::letterPressed);
    connect(m_automatic, &QPushButton::clicked, this, &DecisionColumn::automaticPressed);
    connect(m_checks, &QPushButton::clicked, this, &DecisionColumn::checksPressed);
}

void DecisionColumn::setSession(ResolveSession *session)
{
    m_current = -1;
    m_session = session;
    m_component->hide();
    m_model->setSession(session);
}

void DecisionColumn::setCurrent(int decision)
{
    m_current = decision;
    m_list->setCurrentDecision(decision);
    if (m_session)
        m_component->setPlace(componentPlace(*m_session, decision));
}

void DecisionColumn::showCounts(const ResolveSession &session)
{
    m_list->setAccessibleName(tr("Decisions, %L1, %L2 undecided").arg(session.count()).arg(session.undecided()));
    m_automatic->setText(tr("Merged automatically (%1) ▸").arg(session.automatic()));
    m_same->setText(tr("Same on both sides (%1)").arg(session.unchanged()));
}

void DecisionColumn::setChecks(const QString &summary)
{
    m_checks->setText(summary);
}

QWidget *DecisionColumn::list() const
{
    return m_list;
}

void DecisionColumn::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace backflow::ui::resolve
