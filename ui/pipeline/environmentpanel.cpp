#include "ui/pipeline/environmentpanel.h"

#include "ui/pipeline/statewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/words.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace backflow::ui::pipeline {

using theme::Role;
using theme::TextStyle;

namespace {

QString contentOf(const PipelineState &state, const EnvironmentStatus *status)
{
    QStringList parts{state.pipeline.name, QString::number(state.environments.size())};
    for (const EdgeStatus &edge : status ? state.above(status->environment) : state.edges)
        parts += {edge.lower, edge.higher, QString::number(edge.due), QString::number(edge.conflicts), pillWords(edge)};
    if (status) {
        const model::Environment *environment = state.pipeline.find(status->environment);
        parts += {status->environment,
                  QString::number(static_cast<int>(status->state)),
                  stateWords(*status),
                  status->problem,
                  factWords(*status, state.asOf),
                  status->promotion,
                  environment->username,
                  widgets::kindWords(environment->kind)};
        for (const int number :
             {status->toPromote, status->conflicts, status->decisions, status->untracked.value_or(-1)})
            parts += QString::number(number);
        parts += coverageWords(*status);
    }
    return parts.join(u'\n');
}

} // namespace

EnvironmentPanel::EnvironmentPanel(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new widgets::ElidedLabel(theme, {}, this, TextStyle::Title))
    , m_kind(widgets::textLabel(theme, {}, this, TextStyle::Body, Role::Muted))
    , m_status(new widgets::StatusLabel(theme, this))
    , m_lines(new QVBoxLayout)
    , m_decide(widgets::primaryButton(QStringLiteral("panelDecide"), {}, this))
    , m_promotion(widgets::secondaryButton(QStringLiteral("panelPromotion"), tr("Open the promotion"), this))
    , m_backPromote(widgets::primaryButton(QStringLiteral("panelBackPromote"), {}, this))
    , m_resolve(widgets::secondaryButton(QStringLiteral("panelResolve"), {}, this))
    , m_compare(widgets::secondaryButton(QStringLiteral("panelCompare"), tr("Compare…"), this))
    , m_retrieve(widgets::secondaryButton(QStringLiteral("panelRetrieve"), tr("Read the org now"), this))
    , m_details(widgets::secondaryButton(QStringLiteral("panelDetails"), tr("Details…"), this))
{
    setObjectName(QStringLiteral("contextPanel"));
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_status->setObjectName(QStringLiteral("panelStatus"));
    m_kind->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace4, theme::kSpace4, theme::kSpace4);
    column->setSpacing(theme::kSpace1);
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addSpacing(theme::kSpace1);
    column->addWidget(m_status);
    column->addSpacing(theme::kSpace2);
    column->addWidget(new widgets::Divider(theme, this));
    column->addSpacing(theme::kSpace2);
    m_lines->setSpacing(theme::kSpace2);
    column->addLayout(m_lines);
    column->addSpacing(theme::kSpace3);
    for (QPushButton *button : {m_decide, m_promotion, m_backPromote, m_resolve, m_compare, m_retrieve, m_details}) {
        column->addWidget(button);
        column->addSpacing(2);
    }
    column->addStretch(1);
    connect(m_decide, &QPushButton::clicked, this, [this] { Q_EMIT decisionsRequested(m_environment); });
    connect(m_promotion, &QPushButton::clicked, this, [this] { Q_EMIT promotionRequested(m_newest); });
    connect(m_backPromote, &QPushButton::clicked, this, [this] { Q_EMIT edgeRequested(m_edge.lower, m_edge.higher); });
    connect(m_resolve, &QPushButton::clicked, this, [this] { Q_EMIT resolveRequested(m_environment); });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(m_environment); });
    connect(m_retrieve, &QPushButton::clicked, this, [this] { Q_EMIT retrieveRequested(m_environment); });
    connect(m_details, &QPushButton::clicked, this, [this] { Q_EMIT detailsRequested(m_environment); });
    showPipeline({});
}

void EnvironmentPanel::show(const PipelineState &state, const QString &environment)
{
    const EnvironmentStatus *status = state.find(environment);
    const QString content = contentOf(state, status);
    if (content == m_content)
        return;
    m_content = content;
    m_environment = status ? status->environment : QString();
    clearLines();
    for (QPushButton *button : {m_compare, m_retrieve, m_details})
        button->setVisible(status != nullptr);
    m_status->setVisible(status != nullptr);
    if (status)
        showEnvironment(state, *status);
    else
        showPipeline(state);
    for (QPushButton *gone : std::exchange(m_kept, {})) {
        gone->hide();
        gone->deleteLater();
    }
    orderTabs();
}

void EnvironmentPanel::orderTabs()
{
    // After what comes before the panel: of what takes no focus Qt makes nobody the successor, and lines that were
    // shown before are about to go.
    QWidget *before = m_decide->previousInFocusChain();
    while (before != m_decide && (before->focusPolicy() == Qt::NoFocus || isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (QWidget *button : std::as_const(m_pressable)) {
        QWidget::setTabOrder(before, button);
        before = button;
    }
}

void EnvironmentPanel::showEnvironment(const PipelineState &state, const EnvironmentStatus &status)
{
    const model::Environment &environment = *state.pipeline.find(status.environment);
    setAccessibleName(tr("Details of %1").arg(status.environment));
    m_title->setText(status.environment);
    m_kind->setText(widgets::kindWords(environment.kind));
    m_status->setStatus(stateIcon(status.state), stateRole(status.state), stateWords(status));
    if (!status.problem.isEmpty())
        addLine(status.problem, false);
    m_edge = {};
    for (const EdgeStatus &edge : state.above(status.environment)) {
        addEdge(edge, tr("%Ln to receive from %1", nullptr, edge.due).arg(edge.higher));
        if (edge.due > m_edge.due)
            m_edge = edge;
    }
    const QString promote = tr("%1 to promote").arg(QLocale().toString(status.toPromote));
    if (status.toPromote > 0)
        addList(ComponentList::ToPromote, QStringLiteral("panelToPromote"), promote, Role::Promote);
    else
        addLine(promote);
    if (status.untracked.value_or(0) > 0)
        addList(ComponentList::Untracked, QStringLiteral("panelDrift"), untrackedWords(status), Role::Warning);
    else if (status.untracked)
        addLine(tr("Drift: none"));
    EnvironmentStatus told = status;
    told.untracked.reset(); // it has a line of its own
    told.coverage.reset();
    told.release.clear();
    if (!status.release.isEmpty())
        addLine(status.release);
    if (const QString coverage = coverageWords(status); !coverage.isEmpty())
        addLine(coverage);
    addLine(factWords(told, state.asOf));
    if (!environment.username.isEmpty())
        addLine(environment.username);
    m_backPromote->setVisible(m_edge.due > 0);
    m_backPromote->setText(tr("Back-promote %Ln here…", nullptr, m_edge.due));
    m_backPromote->setAccessibleName(
        tr("Back-promote %Ln components from %1 to %2", nullptr, m_edge.due).arg(m_edge.higher, status.environment));
    m_decide->setVisible(status.decisions > 0);
    m_decide->setText(tr("Take %Ln open decisions…", nullptr, status.decisions));
    m_decide->setAccessibleName(m_decide->text());
    const bool tells = status.state == CardState::Failed || status.state == CardState::LostSight ||
                       status.state == CardState::Receiving || status.state == CardState::Paused;
    m_newest = status.promotion;
    m_promotion->setVisible(tells && !m_newest.isEmpty());
    m_resolve->setVisible(status.conflicts > 0);
    m_resolve->setText(tr("Resolve %Ln conflicts", nullptr, status.conflicts));
    m_resolve->setAccessibleName(m_resolve->text());
}

void EnvironmentPanel::showPipeline(const PipelineState &state)
{
    setAccessibleName(tr("What waits in the pipeline"));
    m_title->setText(state.pipeline.name.isEmpty() ? tr("Pipeline") : state.pipeline.name);
    m_kind->setText(tr("%Ln environments", nullptr, int(state.environments.size())));
    m_status->hide();
    for (QPushButton *button : {m_decide, m_promotion, m_backPromote, m_resolve})
        button->hide();
    bool anything = false;
    for (const EdgeStatus &edge : state.edges) {
        if (edge.due == 0 && edge.conflicts == 0)
            continue;
        anything = true;
        QString words = tr("%1 → %2: %Ln due", nullptr, edge.due).arg(edge.higher, edge.lower);
        if (edge.conflicts > 0)
            words += QStringLiteral(", ") + tr("%Ln conflicts", nullptr, edge.conflicts);
        addEdge(edge, words);
    }
    if (!anything && !state.environments.isEmpty())
        addLine(tr("Nothing waits. Choose an environment on the map to see it closer."));
}

void EnvironmentPanel::clearLines()
{
    for (QPushButton *button : std::exchange(m_pressable, {}))
        m_kept.insert(button->objectName(), button);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        QWidget *widget = item->widget();
        if (widget && !m_kept.contains(widget->objectName())) {
            widget->hide();
            widget->deleteLater();
        }
        delete item; // a layout hands its items over when it gives them up
    }
}

QLabel *EnvironmentPanel::addLine(const QString &text, bool muted)
{
    auto *line = widgets::textLabel(m_theme, text, this, TextStyle::Body, muted ? Role::Muted : Role::Text);
    line->setWordWrap(true);
    m_lines->addWidget(line);
    return line;
}

QPushButton *EnvironmentPanel::addPressable(const QString &objectName, const QString &words, Role role)
{
    // What is shown on stays the same button, with the keyboard where it is.
    QPushButton *button = m_kept.take(objectName);
    if (!button)
        button = widgets::quietButton(objectName, {}, this);
    button->disconnect(this);
    button->setText(words);
    button->setAccessibleName(words);
    button->setIcon(m_theme.icon(theme::Icon::ChevronRight, role));
    m_lines->addWidget(button, 0, Qt::AlignLeft);
    button->show(); // the layout would do it when somebody has tabbed past already
    m_pressable += button;
    return button;
}

void EnvironmentPanel::addList(ComponentList list, const QString &objectName, const QString &words, Role role)
{
    connect(addPressable(objectName, words, role), &QPushButton::clicked, this,
            [this, list] { Q_EMIT listRequested(m_environment, list); });
}

void EnvironmentPanel::addEdge(const EdgeStatus &edge, const QString &words)
{
    if (edge.due == 0 && edge.conflicts == 0) {
        addLine(words);
        return;
    }
    connect(addPressable(QStringLiteral("panelEdge_%1_%2").arg(edge.lower, edge.higher), words, pillRole(edge)),
            &QPushButton::clicked, this, [this, edge] { Q_EMIT edgeRequested(edge.lower, edge.higher); });
}

} // namespace backflow::ui::pipeline
