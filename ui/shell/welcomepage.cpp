#include "ui/shell/welcomepage.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
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

void addChoice(QVBoxLayout *column, const theme::Theme &theme, QPushButton *button, const QString &words,
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
}

} // namespace

WelcomePage::WelcomePage(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_sample(nullptr)
    , m_connect(nullptr)
    , m_open(nullptr)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    const theme::Theme &theme = *m_context->theme;
    auto *card = new widgets::Card(theme, this);
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
    addChoice(inside, theme, m_connect, tr("read only until you allow more"), card);
    addChoice(inside, theme, m_open, tr("a folder made with Backflow"), card);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    updateButtons();
}

void WelcomePage::updateButtons()
{
    widgets::setUnavailable(m_sample, m_context->hooks.openDemo ? QString()
                                                                : tr("The sample company is not part of this build."));
    const QString noWorkspace =
        m_context->hooks.openWorkspace ? QString() : tr("Opening a workspace is not possible in this build.");
    widgets::setUnavailable(m_connect, noWorkspace);
    widgets::setUnavailable(m_open, noWorkspace);
}

} // namespace backflow::ui::shell
