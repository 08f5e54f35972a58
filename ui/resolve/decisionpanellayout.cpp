// How DecisionPanel is put together below its cards; what it shows is in decisionpanel.cpp.
#include "ui/resolve/combinebox.h"
#include "ui/resolve/decisionpanel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace backflow::ui::resolve {

using merge::Take;

QWidget *DecisionPanel::makeSuggestion(const theme::Theme &theme)
{
    m_suggestionRow = new QWidget(this);
    m_suggestion = widgets::textLabel(theme, {}, m_suggestionRow);
    m_suggestion->setObjectName(QStringLiteral("mergeSuggestion"));
    m_suggestion->setWordWrap(true);
    m_useSuggestion = widgets::secondaryButton(QStringLiteral("mergeUseSuggestion"), tr("Use"), m_suggestionRow);
    connect(m_useSuggestion, &QPushButton::clicked, this, &DecisionPanel::suggestionWanted);
    auto *row = new QHBoxLayout(m_suggestionRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace3);
    row->addWidget(m_suggestion, 1);
    row->addWidget(m_useSuggestion, 0, Qt::AlignTop);
    return m_suggestionRow;
}

QWidget *DecisionPanel::makePeople()
{
    auto *line = new QWidget(this);
    m_story = widgets::quietButton(QStringLiteral("mergeStory"), tr("Open story"), line);
    m_ask = widgets::quietButton(QStringLiteral("mergeAsk"), tr("Ask somebody…"), line);
    auto *menu = new QMenu(m_ask);
    menu->addAction(tr("Write a mail with the question"), this, [this] { Q_EMIT questionWanted(true); });
    menu->addAction(tr("Copy the question"), this, [this] { Q_EMIT questionWanted(false); });
    m_ask->setMenu(menu);
    connect(m_story, &QPushButton::clicked, this, &DecisionPanel::storyWanted);
    // In its own line where there is no room beside the others.
    auto *row = new widgets::FlowLayout(line, theme::kSpace2);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_remember), static_cast<QWidget *>(m_story), static_cast<QWidget *>(m_ask)})
        row->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    return line;
}

QPushButton *DecisionPanel::otherButton(const char *objectName, const QString &text, Take take)
{
    QPushButton *button = widgets::secondaryButton(QString::fromLatin1(objectName), text, this);
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, take] {
        showChoice(m_choice); // a press alone does not settle it: the session does, and then it is shown
        Q_EMIT chosen({take, {}});
    });
    return button;
}

QWidget *DecisionPanel::makeChoices(const theme::Theme &theme)
{
    auto *bar = new QWidget(this);
    m_bothButton = otherButton("mergeTakeBoth", tr("Keep both"), Take::Both);
    m_bothTurned = otherButton("mergeTakeBothTurned", tr("Keep both"), Take::BothSourceFirst);
    m_beforeButton = otherButton("mergeTakeBefore", tr("As before"), Take::Before);
    m_removeButton = otherButton("mergeTakeRemove", tr("Remove this entry"), Take::Remove);
    m_removeButton->setToolTip(tr("Press R"));
    m_combineButton = widgets::secondaryButton(QStringLiteral("mergeCombineButton"), tr("Combine…"), this);
    m_combineButton->setToolTip(tr("Choose each property by itself. Press 3"));
    m_combineButton->setCheckable(true);
    m_editButton = widgets::secondaryButton(QStringLiteral("mergeEditButton"), tr("Edit by hand"), this);
    m_editButton->setToolTip(tr("Press E"));
    m_editButton->setCheckable(true);
    m_laterButton = widgets::secondaryButton(QStringLiteral("mergeLater"), tr("Decide later"), this);
    m_laterButton->setToolTip(tr("Press D"));
    m_undecideButton = widgets::quietButton(QStringLiteral("mergeUndecide"), tr("Make undecided again"), this);
    m_undecideButton->setToolTip(tr("Press U"));
    m_againButton = widgets::quietButton(QStringLiteral("mergeDontAsk"), tr("Merge by itself again"), this);
    auto *row = new widgets::FlowLayout(bar, theme::kSpace2);
    for (QPushButton *button : {m_bothButton, m_bothTurned, m_combineButton, m_beforeButton, m_removeButton,
                                m_editButton, m_laterButton, m_undecideButton, m_againButton})
        row->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    connect(m_combineButton, &QPushButton::clicked, this, [this](bool on) {
        showCombine(on);
        if (on)
            m_combine->takeFocus();
    });
    connect(m_editButton, &QPushButton::clicked, this, &DecisionPanel::editByHand);
    connect(m_laterButton, &QPushButton::clicked, this, &DecisionPanel::laterWanted);
    connect(m_undecideButton, &QPushButton::clicked, this, &DecisionPanel::undecidedWanted);
    connect(m_againButton, &QPushButton::clicked, this, &DecisionPanel::mergeAgainWanted);
    auto *line = new QWidget(this);
    auto *inLine = new QHBoxLayout(line);
    inLine->setContentsMargins(0, 0, 0, 0);
    inLine->setSpacing(theme::kSpace2);
    QLabel *other = widgets::textLabel(theme, tr("Other:"), line, theme::TextStyle::Strong);
    other->setMinimumHeight(theme::kControlHeight);
    inLine->addWidget(other, 0, Qt::AlignTop);
    inLine->addWidget(bar, 1);
    return line;
}

} // namespace backflow::ui::resolve
