#include "ui/shell/welcomepage.h"

#include "ui/setup/setupsteps.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QFocusEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backflow::ui::shell {

using theme::Role;
using theme::TextStyle;

namespace {

constexpr int kCardWidth = 560;
constexpr int kCardMargin = 32;
constexpr int kInnerWidth = kCardWidth - 2 * kCardMargin;

/// The card is centred by its size hint, which knows nothing of lines that wrap: their height has to be said.
void wrapWithin(QLabel *label, int width)
{
    label->setWordWrap(true);
    label->setMinimumHeight(label->heightForWidth(width));
}

QLabel *addChoice(QVBoxLayout *column, const theme::Theme &theme, QPushButton *button, const QString &words,
                  QWidget *parent)
{
    button->setMinimumWidth(240);
    // Side by side where both fit, else the words under it.
    const bool beside = button->sizeHint().width() <= kInnerWidth / 2;
    auto *row = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row->setSpacing(beside ? theme::kSpace4 : theme::kSpace1);
    row->addWidget(button);
    auto *note = widgets::textLabel(theme, words, parent, TextStyle::Body, Role::Muted);
    wrapWithin(note, beside ? kInnerWidth - 240 - theme::kSpace4 : kInnerWidth);
    row->addWidget(note, 1);
    column->addLayout(row);
    return note;
}

} // namespace

WelcomePage::WelcomePage(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_sample(nullptr)
    , m_connect(nullptr)
    , m_open(nullptr)
    , m_connectNote(nullptr)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    auto *area = new QScrollArea(m_stack);
    area->setObjectName(QStringLiteral("welcomeArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeCard());
    area->widget()->setBackgroundRole(QPalette::Window);
    m_stack->addWidget(area);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::beginSetup);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    updateButtons();
}

QWidget *WelcomePage::makeCard()
{
    const theme::Theme &theme = *m_context->theme;
    auto *holder = new QWidget(m_stack);
    auto *card = new widgets::Card(theme, holder);
    card->setFixedWidth(kCardWidth);
    m_sample = widgets::primaryButton(QStringLiteral("welcomeSampleButton"), tr("Try with a sample company"), card);
    m_connect = widgets::secondaryButton(QStringLiteral("welcomeConnectButton"), tr("Connect your org"), card);
    m_open = widgets::secondaryButton(QStringLiteral("welcomeOpenButton"), tr("Open a workspace"), card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(kCardMargin, kCardMargin, kCardMargin, kCardMargin);
    inside->setSpacing(theme::kSpace4);
    auto *title = widgets::textLabel(theme, tr("Keep every Salesforce environment in step."), card, TextStyle::Page);
    wrapWithin(title, kInnerWidth);
    auto *words = widgets::textLabel(theme,
                                     tr("See what changed where, pick what should flow back from production to the "
                                        "sandboxes below it, and keep every decision on record."),
                                     card, TextStyle::Body, Role::Muted);
    wrapWithin(words, kInnerWidth);
    inside->addWidget(title);
    inside->addWidget(words);
    inside->addWidget(new widgets::Divider(theme, card));
    addChoice(inside, theme, m_sample, tr("no login, nothing leaves this computer"), card);
    m_connectNote = addChoice(inside, theme, m_connect, tr("read only until you allow more"), card);
    addChoice(inside, theme, m_open, tr("a folder made with Backflow"), card);
    auto *column = new QVBoxLayout(holder);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return holder;
}

void WelcomePage::focusInEvent(QFocusEvent *event)
{
    if (!isSettingUp())
        m_sample->setFocus(event->reason());
}

void WelcomePage::beginSetup()
{
    if (!m_steps) {
        m_steps = new setup::SetupSteps(m_context, m_stack);
        m_stack->addWidget(m_steps);
        connect(m_steps, &setup::SetupSteps::left, this, [this] {
            m_stack->setCurrentIndex(0);
            updateButtons();
            m_connect->setFocus(Qt::OtherFocusReason);
        });
        connect(m_steps, &setup::SetupSteps::finished, this, [this] {
            m_stack->setCurrentIndex(0);
            updateButtons();
            Q_EMIT setupFinished();
        });
    }
    m_stack->setCurrentWidget(m_steps);
    m_steps->begin();
}

bool WelcomePage::isSettingUp() const
{
    return m_steps && m_steps->isUnderWay();
}

void WelcomePage::updateButtons()
{
    widgets::setUnavailable(m_sample, m_context->hooks.openDemo ? QString()
                                                                : tr("The sample company is not part of this build."));
    const QString noWorkspace =
        m_context->hooks.openWorkspace ? QString() : tr("Opening a workspace is not possible in this build.");
    widgets::setUnavailable(m_connect, noWorkspace);
    const int reached = setup::SetupSteps::stepReached(*m_context);
    m_connect->setText(reached > 0 ? tr("Go on connecting") : tr("Connect your org"));
    m_connectNote->setText(reached > 0
                               ? tr("step %1 of %2 is next")
                                     .arg(QLocale().toString(reached), QLocale().toString(setup::SetupSteps::kCount))
                               : tr("read only until you allow more"));
    widgets::setUnavailable(m_open, noWorkspace);
}

} // namespace backflow::ui::shell
