#include "ui/resolve/ruledialog.h"

#include "ui/resolve/resolvesession.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

namespace {

constexpr int kWidth = 560;
/// Enough to see what kind of things they are; the count has all.
constexpr int kMostRows = 500;

} // namespace

RuleDialog::RuleDialog(const theme::Theme &theme, const ResolveSession &session, merge::Rule rule, const QString &words,
                       QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_rule(std::move(rule))
    , m_count(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_left(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_list(new QListWidget(this))
    , m_removals(new QCheckBox(this))
    , m_apply(widgets::primaryButton(QStringLiteral("mergeRuleApply"), {}, this))
{
    make(theme, words);
}

RuleDialog::RuleDialog(const theme::Theme &theme, const ResolveSession &session, QStringList decisions,
                       const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_given(std::move(decisions))
    , m_count(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_left(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_list(new QListWidget(this))
    , m_removals(new QCheckBox(this))
    , m_apply(widgets::primaryButton(QStringLiteral("mergeRuleApply"), {}, this))
{
    make(theme, words);
}

void RuleDialog::make(const theme::Theme &theme, const QString &words)
{
    setObjectName(QStringLiteral("mergeRuleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settle by a rule"));
    QLabel *title = widgets::textLabel(theme, words, this, theme::TextStyle::Title);
    title->setObjectName(QStringLiteral("mergeRuleWords"));
    title->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("mergeRuleCount"));
    m_left->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("mergeRuleList"));
    m_list->setAccessibleName(tr("Decisions that the rule settles"));
    m_list->setMinimumHeight(220);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_removals->setObjectName(QStringLiteral("mergeRuleRemovals"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = widgets::secondaryButton(QStringLiteral("mergeRuleCancel"), tr("Cancel"), this);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_removals, &QCheckBox::toggled, this, [this](bool on) {
        m_rule.removals = on;
        refresh();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(title);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_removals);
    column->addWidget(m_left);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    refresh();
    m_removals->setVisible(!m_removals->text().isEmpty());
}

void RuleDialog::refresh()
{
    merge::RulePreview fits;
    if (m_given)
        fits.settles = *m_given;
    else
        fits = merge::preview(m_session.session(), m_rule);
    const int count = int(fits.settles.size());
    m_count->setText(tr("It settles %Ln decisions:", nullptr, count));
    m_list->clear();
    for (const QString &id : fits.settles.first(std::min(count, kMostRows))) {
        const DecisionRef ref = m_session.decisions()[size_t(m_session.indexOf(id))];
        m_list->addItem(tr("%1: %2").arg(componentWords(componentAt(m_session.draft(), ref).key),
                                         subjectOf(m_session.draft(), ref)));
    }
    if (count > kMostRows)
        m_list->addItem(tr("… and %L1 more").arg(count - kMostRows));
    if (fits.wouldRemove > 0)
        m_removals->setText(tr("Also where it removes something (%1)").arg(fits.wouldRemove));
    m_left->setText(tr("One Undo takes all of it back. What is decided already stays as it is."));
    m_apply->setText(tr("Settle %Ln decisions", nullptr, count));
    widgets::setUnavailable(m_apply, count > 0 ? QString() : tr("No open decision fits this rule."));
}

} // namespace backflow::ui::resolve
