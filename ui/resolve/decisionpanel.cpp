#include "ui/resolve/decisionpanel.h"

#include "core/merge/remembered.h"
#include "core/merge/words.h"
#include "ui/resolve/combinebox.h"
#include "ui/resolve/conflictstrip.h"
#include "ui/resolve/handeditor.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/sidecard.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <algorithm>

namespace backflow::ui::resolve {

using merge::Choice;
using merge::Take;
using theme::Role;

DecisionPanel::DecisionPanel(const theme::Theme &theme, theme::Highlighting *highlighting, QThreadPool &pool,
                             QWidget *parent)
    : QWidget(parent)
    , m_strip(new ConflictStrip(theme, this))
    , m_before(new widgets::ElidedLabel(theme, {}, this, theme::TextStyle::Body, Role::Muted))
    , m_source(new SideCard(theme, SideCard::Side::Source, this))
    , m_target(new SideCard(theme, SideCard::Side::Target, this))
    , m_why(widgets::textLabel(theme, {}, this))
    , m_warnings(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, Role::Warning))
    , m_remember(new QCheckBox(this))
    , m_whyCard(new widgets::Card(theme, this))
    , m_combine(new CombineBox(theme, this))
    , m_editor(new HandEditor(theme, highlighting, pool, this))
{
    setObjectName(QStringLiteral("mergeDecision"));
    m_before->setObjectName(QStringLiteral("mergeBefore"));
    m_why->setObjectName(QStringLiteral("mergeWhy"));
    m_why->setWordWrap(true);
    m_warnings->setWordWrap(true);
    auto *group = new QButtonGroup(this);
    group->addButton(m_source);
    group->addButton(m_target);

    m_whyCard->setRoles(Role::Window, Role::Hairline);
    auto *whyColumn = new QVBoxLayout(m_whyCard);
    whyColumn->setContentsMargins(theme::kSpace4, theme::kSpace2, theme::kSpace4, theme::kSpace2);
    whyColumn->setSpacing(2);
    whyColumn->addWidget(m_why);
    whyColumn->addWidget(m_warnings);
    m_editor->hide();
    m_combine->hide();
    m_source->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_target->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(theme::kSpace3);
    cards->addWidget(m_source, 1);
    cards->addWidget(m_target, 1);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme::kSpace4, theme::kSpace3, theme::kSpace4, theme::kSpace3);
    body->setSpacing(theme::kSpace3);
    m_beforePane = widgets::quietButton(QStringLiteral("mergeBeforePane"), tr("Text before"), this);
    m_beforePane->setCheckable(true);
    m_beforePane->setToolTip(tr("Shows the last common version beside the others. Press 4"));
    connect(m_beforePane, &QPushButton::clicked, this, &DecisionPanel::beforeWanted);
    auto *beforeRow = new QHBoxLayout;
    beforeRow->addWidget(m_before, 1);
    beforeRow->addWidget(m_beforePane);
    m_reopened = widgets::textLabel(theme, {}, this, theme::TextStyle::Body, Role::Warning);
    m_reopened->setObjectName(QStringLiteral("mergeReopened"));
    m_reopened->setWordWrap(true);
    body->addLayout(beforeRow);
    body->addWidget(m_reopened);
    body->addWidget(makeSuggestion(theme));
    body->addLayout(cards);
    body->addWidget(makeChoices(theme));
    body->addWidget(m_combine);
    body->addWidget(m_whyCard);
    body->addWidget(makePeople());
    m_remember->setObjectName(QStringLiteral("mergeRemember"));
    connect(m_remember, &QCheckBox::clicked, this, &DecisionPanel::rememberWanted);
    body->addWidget(m_editor, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(body);
    // Where the text is elsewhere, the decision keeps its height and its card goes on below it.
    column->addStretch(0);

    const auto choose = [this](Take take) {
        if (!m_showing)
            Q_EMIT chosen({take, {}});
    };
    connect(m_source, &QRadioButton::clicked, this, [choose] { choose(Take::Source); });
    connect(m_target, &QRadioButton::clicked, this, [choose] { choose(Take::Target); });
    for (SideCard *card : {m_source, m_target})
        connect(card, &SideCard::letterPressed, this, &DecisionPanel::letterPressed);
    connect(m_combine, &CombineBox::chosen, this, &DecisionPanel::chosen);
    connect(m_editor, &HandEditor::left, this, [this] { showEditor(false); });
    connect(m_editor, &HandEditor::accepted, this, [this](const QByteArray &text) {
        showEditor(false);
        Q_EMIT chosen({Take::Edited, text});
    });
}

const QWidget *DecisionPanel::card(bool ofSource) const
{
    return ofSource ? m_source : m_target;
}

void DecisionPanel::setBeforeShown(bool shown)
{
    m_beforePane->setChecked(shown);
}

void DecisionPanel::showHints(const ResolveSession &session, int index)
{
    m_reopened->setText(session.reopenedWords(index));
    m_reopened->setVisible(!m_reopened->text().isEmpty());
    const auto suggestion = session.suggestion(index);
    m_suggestionRow->setVisible(suggestion.has_value());
    if (suggestion)
        m_suggestion->setText(merge::rememberedWords(*suggestion));
    m_againButton->setVisible(session.isAskedHere(index));
    const std::optional<bool> remembered = session.isRemembered(index);
    m_remember->setVisible(remembered.has_value());
    m_remember->setChecked(remembered.value_or(true));
    m_remember->setText(
        tr("Suggest the same next time %1 and %2 differ here").arg(session.draft().source, session.draft().target));
    m_beforePane->setVisible(m_decision.kind != merge::DecisionKind::NoAncestor);
}

void DecisionPanel::showPeople(const QString &who, const QString &story, const QString &noStory)
{
    m_ask->setText(who.isEmpty() ? tr("Ask somebody…") : tr("Ask %1…").arg(who));
    m_ask->setAccessibleName(m_ask->text());
    m_story->setText(story.isEmpty() ? tr("Open story") : tr("Open story %1").arg(story));
    m_story->setAccessibleName(m_story->text());
    widgets::setUnavailable(m_story, noStory);
}

// Disabled with the reason, so that one still reads what there is.
void DecisionPanel::setLocked(const QString &reason)
{
    for (QWidget *control : std::initializer_list<QWidget *>{
             m_source, m_target, m_beforeButton, m_removeButton, m_bothButton, m_bothTurned, m_combineButton,
             m_editButton, m_laterButton, m_undecideButton, m_againButton, m_useSuggestion, m_remember})
        widgets::setUnavailable(control, reason);
    widgets::setUnavailable(m_combine, reason);
    if (reason.isEmpty() && isBinary(m_decision))
        widgets::setUnavailable(m_editButton, tr("This file is no text, so there is nothing to edit by hand."));
    if (!reason.isEmpty())
        showEditor(false);
}

void DecisionPanel::nameBoth(const merge::Decision &decision, const QString &source, const QString &target)
{
    constexpr qsizetype kShort = 24;
    QString first = merge::valueWords(decision.element, decision.target).simplified();
    QString second = merge::valueWords(decision.element, decision.source).simplified();
    // What stands there says more than who says it, as long as it is short.
    if (first.size() > kShort || second.size() > kShort || decision.kind == merge::DecisionKind::Lines) {
        first = target;
        second = source;
    }
    m_bothButton->setText(tr("Both: %1, then %2").arg(first, second));
    m_bothTurned->setText(tr("Both: %1, then %2").arg(second, first));
    m_bothButton->setToolTip(tr("%1's first, then %2's. Press 3").arg(target, source));
    m_bothTurned->setToolTip(tr("%1's first, then %2's").arg(source, target));
    for (QPushButton *button : {m_bothButton, m_bothTurned})
        button->setAccessibleName(button->text());
}

void DecisionPanel::showDecision(ResolveSession &session, int index, const QString &sourceOrigin,
                                 const QString &targetOrigin)
{
    const QScopedValueRollback showing(m_showing, true);
    const promotion::Draft &draft = session.draft();
    const DecisionRef &ref = session.decisions()[size_t(index)];
    const bool other = m_decision.id != session.decision(index).id;
    m_decision = session.decision(index);
    m_choice = session.choice(index);
    m_file = session.session().sharedFile(session.session().fileAt(fileAt(draft, ref).path));
    if (other)
        showEditor(false);

    const QString subject = subjectOf(draft, ref);
    m_strip->setText(m_choice ? tr("✓ Decision %L1 of %L2: %3").arg(index + 1).arg(session.count()).arg(subject)
                     : m_decision.asked
                         ? tr("≠ Decision %L1 of %L2: %3").arg(index + 1).arg(session.count()).arg(subject)
                         : tr("≠ Conflict %L1 of %L2: %3").arg(index + 1).arg(session.count()).arg(subject),
                     m_choice.has_value());
    m_before->setText(beforeWords(m_decision));
    const bool code = m_decision.kind == merge::DecisionKind::Lines;
    m_source->setContent(draft.source, sourceOrigin, !m_decision.source.bytes,
                         valueLines(m_decision, m_decision.source), code);
    m_target->setContent(draft.target, targetOrigin, !m_decision.target.bytes,
                         valueLines(m_decision, m_decision.target), code);
    m_combineButton->setVisible(m_combine->setDecision(m_decision, draft.source, draft.target));
    if (other)
        showCombine(m_choice && m_choice->take == Take::Edited && isCombined());
    showOthers(m_decision);
    nameBoth(m_decision, draft.source, draft.target);
    showHints(session, index);
    QString why = whyWords(m_decision, draft.source, draft.target);
    if (componentAt(draft, ref).key.type == QLatin1StringView("Flow"))
        why +=
            u' ' +
            tr("Elements of a flow work together; Rules can take one side's whole version, or keep both as versions.");
    const QString asText = whyAsText(fileAt(draft, ref));
    m_why->setText(asText.isEmpty() ? tr("Why asked: %1").arg(why) : tr("Why asked: %1 %2").arg(why, asText));
    for (SideCard *card : {m_source, m_target})
        card->setAccessibleDescription(why);
    showChoice(m_choice);
}

void DecisionPanel::showOthers(const merge::Decision &decision)
{
    m_bothButton->setVisible(canTake(decision, Take::Both));
    m_bothTurned->setVisible(canTake(decision, Take::BothSourceFirst));
    m_beforeButton->setVisible(canTake(decision, Take::Before));
    m_removeButton->setVisible(canTake(decision, Take::Remove));
    const QString before = merge::valueWords(decision.element, decision.ancestor).simplified();
    const bool shortEnough = decision.kind != merge::DecisionKind::Lines && before.size() <= 40;
    m_beforeButton->setText(shortEnough ? tr("%1 (before)").arg(before) : tr("As before"));
    m_beforeButton->setAccessibleName(m_beforeButton->text());
    m_beforeButton->setToolTip(tr("Press B"));
}

void DecisionPanel::showChoice(const std::optional<Choice> &choice)
{
    const QScopedValueRollback showing(m_showing, true);
    const auto is = [&choice](Take take) { return choice && choice->take == take; };
    // An exclusive group keeps one button checked for ever, so it is opened for the moment of clearing.
    QButtonGroup *group = m_source->group();
    group->setExclusive(false);
    m_source->setChecked(is(Take::Source));
    m_target->setChecked(is(Take::Target));
    group->setExclusive(true);
    m_bothButton->setChecked(is(Take::Both));
    m_bothTurned->setChecked(is(Take::BothSourceFirst));
    m_beforeButton->setChecked(is(Take::Before));
    m_removeButton->setChecked(is(Take::Remove));
    const bool combined = is(Take::Edited) && isCombined();
    m_combine->setChoice(choice);
    m_combineButton->setChecked(combined || !m_combine->isHidden());
    m_editButton->setChecked(is(Take::Edited) && !combined);
    m_undecideButton->setText(m_editButton->isChecked() ? tr("Back to a choice") : tr("Make undecided again"));
    m_undecideButton->setAccessibleName(m_undecideButton->text());
    m_undecideButton->setVisible(choice.has_value());
    m_laterButton->setVisible(!choice.has_value());
    QByteArray bytes;
    if (is(Take::Source))
        bytes = m_decision.source.bytes.value_or(QByteArray());
    else if (is(Take::Target))
        bytes = m_decision.target.bytes.value_or(QByteArray());
    else if (is(Take::Edited))
        bytes = choice->edited;
    const QStringList warnings = choiceWarnings(m_decision, bytes);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

QByteArray DecisionPanel::startOfEdit() const
{
    if (m_choice && m_choice->take == Take::Edited)
        return m_choice->edited;
    const bool fromSource = m_choice && m_choice->take == Take::Source;
    const merge::SideValue &side = fromSource || !m_decision.target.bytes ? m_decision.source : m_decision.target;
    return side.bytes.value_or(QByteArray());
}

// A splitter asks for no height by width, so the panel says what it needs whenever its width or its content changes.
void DecisionPanel::fitHeight()
{
    int needed = layout()->totalHeightForWidth(std::max(width(), 300));
    // The text by hand wishes for no height, so that it does not fill a small window; the least it needs it gets.
    if (!m_editor->isHidden())
        needed += std::max(0, m_editor->minimumSizeHint().height() - m_editor->heightForWidth(m_editor->width()));
    if (needed != minimumHeight())
        setMinimumHeight(needed);
    Q_EMIT heightNeeded(needed);
}

bool DecisionPanel::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitHeight();
    return done;
}

void DecisionPanel::showEditor(bool shown)
{
    m_editor->setVisible(shown);
    m_whyCard->setVisible(!shown);
    static_cast<QVBoxLayout *>(layout())->setStretch(1, shown ? 1 : 0);
    if (shown)
        showCombine(false);
}

void DecisionPanel::showCombine(bool shown)
{
    m_combine->setVisible(shown);
    m_combineButton->setChecked(shown);
    if (shown)
        showEditor(false);
}

bool DecisionPanel::isCombined() const
{
    return m_choice && merge::combinationOf(m_decision, m_choice->edited).has_value();
}

void DecisionPanel::editByHand()
{
    showChoice(m_choice);
    showEditor(true);
    m_editor->open(m_decision, startOfEdit(), m_file);
}

QList<QWidget *> DecisionPanel::cards() const
{
    return {m_source, m_target};
}

bool DecisionPanel::pressKey(int key)
{
    QAbstractButton *button = nullptr;
    switch (key) {
    case Qt::Key_1:
        button = m_source;
        break;
    case Qt::Key_2:
        button = m_target;
        break;
    case Qt::Key_3:
        button = m_bothButton->isHidden() ? m_combineButton : m_bothButton;
        break;
    case Qt::Key_B:
        button = m_beforeButton;
        break;
    case Qt::Key_R:
        button = m_removeButton;
        break;
    case Qt::Key_E:
        button = m_editButton;
        break;
    case Qt::Key_D:
        button = m_laterButton;
        break;
    case Qt::Key_U:
        button = m_undecideButton;
        break;
    default:
        return false;
    }
    // Hidden means: not possible for this decision.
    if (!button->isHidden())
        button->click();
    return true;
}

} // namespace backflow::ui::resolve
