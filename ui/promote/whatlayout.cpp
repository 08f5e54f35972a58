// How WhatStep is put together; what it does is in whatstep.cpp.
#include "ui/compare/comparisontree.h"
#include "ui/compare/neededpanel.h"
#include "ui/promote/gridpane.h"
#include "ui/promote/rollbacklist.h"
#include "ui/promote/whatstep.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/selectionbar.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backflow::ui::promote {

namespace {

/// Its objects are called after those of the comparison's page, which has one, too.
void nameApart(compare::NeededPanel *panel)
{
    const QList<QWidget *> parts = panel->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->objectName().startsWith(QLatin1String("needed")))
            part->setObjectName(QStringLiteral("promoNeeded") + part->objectName().sliced(6));
    }
    panel->setObjectName(QStringLiteral("promoNeededPanel"));
}

} // namespace

WhatStep::WhatStep(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("promoWhat"));
    const theme::Theme &theme = *context.theme;
    auto *card = new widgets::Card(theme, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    inCard->setSpacing(theme::kSpace2);
    inCard->addWidget(makeGrid(context), 1);
    m_reasons = makeReasons(theme);
    // The grid is never squeezed to nothing; where a window is too low for all of it, the step scrolls as a whole.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(area);
    area->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace3);
    column->addWidget(card, 1);
    column->addWidget(m_reasons);
    connect(m_grid->model(), &compare::ComparisonModel::ticksChanged, this, &WhatStep::takeTicks);
    connect(m_takeBack, &RollbackList::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    neededToggled(false);
    connect(m_needed, &QCheckBox::toggled, this, &WhatStep::neededToggled);
    connect(m_basket, &compare::NeededPanel::changed, this, &WhatStep::neededChanged);
    refresh();
}

QWidget *WhatStep::makeGrid(const widgets::AppContext &context)
{
    const theme::Theme &theme = *context.theme;
    auto *area = new QWidget(this);
    m_grid = new GridPane(context, QStringLiteral("promoDue"), area);
    m_grid->tree()->setAccessibleName(tr("Components of this promotion"));
    m_grid->setEmptyWords(tr("Nothing of what was chosen is due there."));
    QPushButton *pick = widgets::secondaryButton(QStringLiteral("promoPickButton"), tr("Pick in Compare…"), m_grid);
    m_grid->addTool(pick);
    m_takeBack = new RollbackList(theme, area);
    m_lists = new QStackedWidget(area);
    m_lists->addWidget(m_grid);
    m_lists->addWidget(m_takeBack);
    m_bar = new widgets::SelectionBar(theme, area);
    m_bar->setObjectName(QStringLiteral("promoSelectionBar"));
    m_bar->findChild<QLabel *>(QStringLiteral("selectionText"))->setObjectName(QStringLiteral("promoSelectionText"));
    m_basket = new compare::NeededPanel(context, area);
    m_basket->attach(m_grid->model(), m_bar);
    nameApart(m_basket);
    m_bar->findChild<QPushButton *>(QStringLiteral("compareNeededButton"))
        ->setObjectName(QStringLiteral("promoNeededButton"));
    QPushButton *all = m_bar->addButton(QStringLiteral("promoTickAll"), tr("All"));
    QPushButton *none = m_bar->addButton(QStringLiteral("promoTickNone"), tr("None"));
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_lists, 1);
    column->addWidget(m_basket);
    column->addWidget(m_bar);
    connect(m_grid, &GridPane::againWanted, this, &WhatStep::countWanted);
    connect(pick, &QPushButton::clicked, this, &WhatStep::pickWanted);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    return area;
}

QWidget *WhatStep::makeReasons(const theme::Theme &theme)
{
    auto *card = new widgets::Card(theme, this);
    m_deletions = new QCheckBox(tr("Also remove what the source has removed"), card);
    m_deletions->setObjectName(QStringLiteral("promoDeletions"));
    m_deletions->setToolTip(tr("Deletions are never taken along unasked."));
    m_needed = new QCheckBox(tr("Take along what these need and the target lacks"), card);
    m_needed->setObjectName(QStringLiteral("promoNeeded"));
    m_note = new QLineEdit(card);
    m_note->setObjectName(QStringLiteral("promoNote"));
    m_note->setAccessibleName(tr("Why"));
    m_note->setPlaceholderText(tr("What this is for, for the record"));
    m_workItem = new QLineEdit(card);
    m_workItem->setObjectName(QStringLiteral("promoWorkItem"));
    m_workItem->setAccessibleName(tr("Story or ticket"));
    m_workItem->setPlaceholderText(tr("US-88"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpace6, theme::kSpace3, theme::kSpace6, theme::kSpace3);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_needed);
    column->addWidget(m_deletions);
    auto *form = new QFormLayout;
    form->addRow(tr("Why"), m_note);
    form->addRow(tr("Story or ticket"), m_workItem);
    column->addLayout(form);
    connect(m_deletions, &QCheckBox::toggled, this, &WhatStep::deletionsToggled);
    return card;
}

} // namespace backflow::ui::promote
