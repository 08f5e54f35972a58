#include "ui/promote/whatstep.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace backflow::ui::promote {

WhatStep::WhatStep(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_everything(new QRadioButton(tr("Everything that is due"), this))
    , m_pickedButton(new QRadioButton(this))
    , m_deletions(new QCheckBox(tr("Also remove what the source has removed"), this))
    , m_list(new QListWidget(this))
    , m_note(new QLineEdit(this))
    , m_workItem(new QLineEdit(this))
{
    setObjectName(QStringLiteral("promoWhat"));
    m_everything->setObjectName(QStringLiteral("promoEverything"));
    m_pickedButton->setObjectName(QStringLiteral("promoPicked"));
    m_deletions->setObjectName(QStringLiteral("promoDeletions"));
    m_deletions->setToolTip(tr("Deletions are never taken along unasked."));
    m_list->setObjectName(QStringLiteral("promoPickedList"));
    m_list->setAccessibleName(tr("Picked components"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_note->setObjectName(QStringLiteral("promoNote"));
    m_note->setAccessibleName(tr("Why"));
    m_note->setPlaceholderText(tr("What this is for, for the record"));
    m_workItem->setObjectName(QStringLiteral("promoWorkItem"));
    m_workItem->setAccessibleName(tr("Story or ticket"));
    m_workItem->setPlaceholderText(tr("US-88"));
    QPushButton *pick = widgets::secondaryButton(QStringLiteral("promoPickButton"), tr("Pick in Compare…"), this);

    auto *card = new widgets::Card(theme, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    inCard->setSpacing(theme::kSpace2);
    inCard->addWidget(m_everything);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(theme::kSpace6, 0, 0, 0);
    indented->addWidget(m_deletions);
    inCard->addLayout(indented);
    auto *picked = new QHBoxLayout;
    picked->addWidget(m_pickedButton, 1);
    picked->addWidget(pick);
    inCard->addLayout(picked);
    inCard->addWidget(m_list, 10);
    inCard->addSpacing(theme::kSpace3);
    auto *form = new QFormLayout;
    form->addRow(tr("Why"), m_note);
    form->addRow(tr("Story or ticket"), m_workItem);
    inCard->addLayout(form);
    inCard->addStretch(1);
    setFocusProxy(m_everything);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_everything, &QRadioButton::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_deletions, &QCheckBox::toggled, this, &WhatStep::changed);
    connect(pick, &QPushButton::clicked, this, &WhatStep::pickWanted);
    m_everything->setChecked(true);
    refresh();
}

void WhatStep::setSelection(const QList<model::ComponentKey> &selection, const promotion::EntryPicks &entries)
{
    m_picked = selection;
    m_entries = entries;
    (selection.isEmpty() ? m_everything : m_pickedButton)->setChecked(true);
    m_list->clear();
    for (const model::ComponentKey &key : selection) {
        QStringList parts;
        const QList<promotion::EntryPick> picks = entries.value(key);
        for (const promotion::EntryPick &pick : picks)
            parts.append(pick.entry.isEmpty() ? pick.file : pick.entry);
        m_list->addItem(parts.isEmpty()
                            ? tr("%1 (%2)").arg(key.fullName, key.type)
                            : tr("%1 (%2), only: %3").arg(key.fullName, key.type, parts.join(QLatin1String(", "))));
    }
    refresh();
}

void WhatStep::refresh()
{
    const int count = int(m_picked.size());
    m_pickedButton->setText(count == 0   ? tr("Picked components")
                            : count == 1 ? tr("1 picked component")
                                         : tr("%1 picked components").arg(count));
    widgets::setUnavailable(m_pickedButton, count > 0 ? QString() : tr("Nothing is picked yet. Pick in Compare."));
    m_deletions->setEnabled(m_everything->isChecked());
    m_list->setEnabled(!m_everything->isChecked());
    m_list->setVisible(count > 0);
}

QList<model::ComponentKey> WhatStep::selection() const
{
    return m_everything->isChecked() ? QList<model::ComponentKey>() : m_picked;
}

promotion::DraftOptions WhatStep::options() const
{
    promotion::DraftOptions options;
    options.note = m_note->text().trimmed();
    options.workItem = m_workItem->text().trimmed();
    // In Compare every deletion was ticked by itself, so what is picked is meant.
    if (!m_everything->isChecked())
        options.entries = m_entries;
    // In Compare every deletion was ticked by itself, so what is picked is meant.
    options.withDeletions = m_everything->isChecked() ? m_deletions->isChecked() : true;
    return options;
}

} // namespace backflow::ui::promote
