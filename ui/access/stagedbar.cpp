#include "ui/access/stagedbar.h"

#include "core/governance/policypreview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::access {

StagedBar::StagedBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(widgets::textLabel(theme, {}, this))
    , m_undo(widgets::secondaryButton(QStringLiteral("accessStagedUndo"), tr("Undo the last change"), this))
    , m_discard(widgets::quietButton(QStringLiteral("accessStagedDiscard"), tr("Discard all changes"), this))
    , m_save(widgets::primaryButton(QStringLiteral("accessStagedSave"), tr("Save"), this))
{
    setObjectName(QStringLiteral("accessStaged"));
    m_words->setObjectName(QStringLiteral("accessStagedWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *title = widgets::textLabel(theme, tr("Not in force yet. Saving makes it the next version of the policy:"),
                                     this, theme::TextStyle::Strong);
    title->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSpace2);
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_undo, &QPushButton::clicked, this, &StagedBar::undo);
    connect(m_discard, &QPushButton::clicked, this, &StagedBar::discard);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (!m_steps.isEmpty())
            Q_EMIT saveWanted(m_steps.last());
    });
    hide();
}

void StagedBar::setBase(const governance::PolicyFile *policy)
{
    const bool same = policy && m_base && policy->version == m_base->version && *policy == *m_base;
    if (same)
        return;
    m_base = policy ? std::optional(*policy) : std::nullopt;
    m_steps.clear();
    m_undone.clear();
    show();
}

const governance::PolicyFile *StagedBar::policy() const
{
    if (!m_steps.isEmpty())
        return &m_steps.last();
    return m_base ? &*m_base : nullptr;
}

void StagedBar::stage(const governance::PolicyFile &next)
{
    if (!m_base || next == *policy())
        return;
    m_steps += next;
    m_undone.clear();
    show();
    Q_EMIT changed();
}

void StagedBar::discard()
{
    m_steps.clear();
    m_undone.clear();
    show();
    Q_EMIT changed();
}

void StagedBar::undo()
{
    if (m_steps.isEmpty())
        return;
    m_undone += m_steps.takeLast();
    show();
    Q_EMIT changed();
}

void StagedBar::redo()
{
    if (m_undone.isEmpty())
        return;
    m_steps += m_undone.takeLast();
    show();
    Q_EMIT changed();
}

void StagedBar::show()
{
    setVisible(!m_steps.isEmpty());
    if (m_steps.isEmpty())
        return;
    QStringList lines = governance::policyPreview(*m_base, m_steps.last());
    const bool nothing = lines.isEmpty();
    for (QString &line : lines)
        line.prepend(QStringLiteral("• "));
    m_words->setText(nothing ? tr("Nothing differs from what is in force.") : lines.join(u'\n'));
    m_words->setAccessibleName(m_words->text());
    m_save->setText(tr("Save as version %1").arg(m_base->version + 1));
    m_save->setAccessibleName(m_save->text());
    widgets::setUnavailable(m_save, nothing ? m_words->text() : QString());
}

} // namespace backflow::ui::access
