#include "ui/setup/setupsteps.h"

#include "ui/setup/connectstep.h"
#include "ui/setup/orderstep.h"
#include "ui/setup/recordstep.h"
#include "ui/setup/sandboxstep.h"
#include "ui/setup/teststep.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statuslabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

namespace backflow::ui::setup {

namespace {

const QString kStep = QStringLiteral("setup/step");
constexpr int kRailFrom = 760;
const QString kFolder = QStringLiteral("setup/workspace");

/// A small window scrolls a step instead of cutting it off.
QScrollArea *scrolled(SetupStep *step, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(step->objectName() + QStringLiteral("Area"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    step->setBackgroundRole(QPalette::Window);
    area->setBackgroundRole(QPalette::Window);
    area->setWidget(step);
    return area;
}

} // namespace

SetupSteps::SetupSteps(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_where(widgets::textLabel(*m_context->theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_rail(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_leave(widgets::quietButton(QStringLiteral("setupLeave"), tr("Leave for now"), this))
    , m_back(widgets::secondaryButton(QStringLiteral("setupBack"), tr("Back"), this))
    , m_skip(widgets::secondaryButton(QStringLiteral("setupSkip"), tr("Skip this step"), this))
    , m_continue(widgets::primaryButton(QStringLiteral("setupContinue"), tr("Continue"), this))
    , m_done(kCount, false)
{
    setObjectName(QStringLiteral("setupSteps"));
    setAccessibleName(tr("Setting up"));
    m_where->setObjectName(QStringLiteral("setupWhere"));
    m_rail->setObjectName(QStringLiteral("setupRail"));
    m_steps = {new ConnectStep(
                   m_context, [this] { return workspaceFolder(); }, this),
               new SandboxStep(m_context, this), new OrderStep(m_context, this), new RecordStep(m_context, this),
               new TestStep(m_context, this)};
    auto *marks = new QVBoxLayout(m_rail);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->setSpacing(theme::kSpace3);
    for (SetupStep *step : std::as_const(m_steps)) {
        m_stack->addWidget(scrolled(step, m_stack));
        auto *mark = new widgets::StatusLabel(*m_context->theme, m_rail);
        marks->addWidget(mark);
        m_marks += mark;
        connect(step, &SetupStep::changed, this, &SetupSteps::showState);
        connect(step, &SetupStep::committed, this, [this, step] {
            if (m_steps.indexOf(step) != m_step)
                return;
            m_done[m_step] = true;
            go(m_step + 1);
        });
    }
    marks->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSpace2);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_continue);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * theme::kSpace6);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    auto *columnLayout = new QVBoxLayout(this);
    columnLayout->setContentsMargins(theme::kSpace6, theme::kSpace6, theme::kSpace6, theme::kSpace4);
    columnLayout->setSpacing(theme::kSpace4);
    columnLayout->addWidget(
        widgets::textLabel(*m_context->theme, tr("From nothing to a map"), this, theme::TextStyle::Page));
    columnLayout->addWidget(m_where);
    columnLayout->addLayout(middle, 1);
    columnLayout->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &SetupSteps::left);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_skip, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    connect(m_continue, &QPushButton::clicked, this, [this] { m_steps[m_step]->commit(); });
    connect(this, &SetupSteps::left, this, [this] { m_underWay = false; });
}

int SetupSteps::stepReached(const widgets::AppContext &context)
{
    if (!context.settings)
        return 0;
    return std::clamp(context.settings->value(kStep).toInt(), 0, kCount);
}

QString SetupSteps::workspaceFolder() const
{
    const QString begun = m_context->settings ? m_context->settings->value(kFolder).toString() : QString();
    if (!begun.isEmpty())
        return begun;
    const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QString folder = base + QStringLiteral("/workspace");
    for (int number = 2; QDir(folder).exists() && !QDir(folder).isEmpty(); ++number)
        folder = base + QStringLiteral("/workspace-%1").arg(number);
    return folder;
}

void SetupSteps::begin()
{
    m_underWay = true;
    go(std::max(0, stepReached(*m_context) - 1));
}

void SetupSteps::go(int step)
{
    if (step >= kCount) {
        finish();
        return;
    }
    m_step = std::max(0, step);
    m_stack->setCurrentIndex(m_step);
    remember(m_step + 1);
    m_steps[m_step]->enter();
    showState();
    // The keyboard goes where the step begins.
    for (QWidget *widget : m_steps[m_step]->findChildren<QWidget *>())
        if (widget->isEnabled() && widget->isVisibleTo(m_steps[m_step]) && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_continue->setFocus();
}

void SetupSteps::remember(int step)
{
    if (!m_context->settings)
        return;
    m_context->settings->setValue(kStep, step);
    if (!m_context->workspaceFolder.isEmpty())
        m_context->settings->setValue(kFolder, m_context->workspaceFolder);
}

void SetupSteps::showState()
{
    const QLocale locale;
    m_where->setText(tr("Step %1 of %2").arg(locale.toString(m_step + 1), locale.toString(kCount)));
    for (int i = 0; i < kCount; ++i) {
        const bool here = i == m_step;
        const theme::Icon icon = here ? theme::Icon::ChevronRight : m_done[i] ? theme::Icon::Ok : theme::Icon::Never;
        const theme::Role role = here ? theme::Role::Accent : m_done[i] ? theme::Role::Ok : theme::Role::Neutral;
        m_marks[i]->setStatus(icon, role, m_steps[i]->title());
    }
    const SetupStep *step = m_steps[m_step];
    m_continue->setText(step->continueText());
    widgets::setUnavailable(m_continue, step->unavailable());
    widgets::setUnavailable(m_back, m_step > 0 ? QString() : tr("This is the first step."));
    m_skip->setVisible(m_step < kCount - 1);
}

void SetupSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setVisible(width() >= kRailFrom * m_context->theme->textScale() / 100);
}

void SetupSteps::finish()
{
    m_underWay = false;
    if (m_context->settings) {
        m_context->settings->remove(kStep);
        m_context->settings->remove(kFolder);
    }
    Q_EMIT finished();
}

void SetupSteps::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace backflow::ui::setup
