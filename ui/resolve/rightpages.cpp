#include "ui/resolve/rightpages.h"

#include "ui/resolve/automaticlist.h"
#include "ui/resolve/finishpanel.h"
#include "ui/resolve/historypanel.h"
#include "ui/resolve/problempanel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace backflow::ui::resolve {

RightPages::RightPages(const theme::Theme &theme, QThreadPool &pool, QWidget *decision, QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_automatic(new AutomaticList(this))
    , m_problems(new ProblemPanel(theme, pool, this))
    , m_finish(new FinishPanel(theme, pool, this))
    , m_history(new HistoryPanel(this))
{
    addWidget(decision);
    QPushButton *ask = widgets::secondaryButton(QStringLiteral("mergeAskInstead"), tr("Ask me instead"), this);
    addPage(tr("Merged automatically, with the reason"), QStringLiteral("mergeAutomaticBack"), ask)
        ->addWidget(m_automatic, 1);
    for (QWidget *panel : {static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_finish)}) {
        auto *card = new widgets::Card(theme, this);
        auto *inCard = new QVBoxLayout(card);
        inCard->setContentsMargins(1, 1, 1, 1);
        inCard->addWidget(panel);
        addWidget(card);
    }
    addPage(tr("What was done, and undone"), QStringLiteral("mergeHistoryBack"))->addWidget(m_history, 1);
    connect(m_problems, &ProblemPanel::backWanted, this, [this] { turnTo(Decision); });
    connect(m_finish, &FinishPanel::backWanted, this, [this] { turnTo(Decision); });
    const auto offer = [this, ask] {
        widgets::setUnavailable(ask, m_automatic->currentMerge()
                                         ? QString()
                                         : tr("Choose a merge in the list that can be decided otherwise."));
    };
    offer();
    connect(m_automatic, &QTreeWidget::currentItemChanged, this, offer);
    connect(m_automatic, &QTreeWidget::itemActivated, this, &RightPages::askInsteadWanted);
    connect(ask, &QPushButton::clicked, this, &RightPages::askInsteadWanted);
}

QVBoxLayout *RightPages::addPage(const QString &title, const QString &backName, QPushButton *action)
{
    auto *card = new widgets::Card(m_theme, this);
    QPushButton *back = widgets::secondaryButton(backName, tr("Back to decisions"), card);
    auto *head = new QHBoxLayout;
    head->addWidget(widgets::textLabel(m_theme, title, card, theme::TextStyle::Strong), 1);
    if (action)
        head->addWidget(action);
    head->addWidget(back);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    column->setSpacing(theme::kSpace2);
    column->addLayout(head);
    addWidget(card);
    connect(back, &QPushButton::clicked, this, [this] { turnTo(Decision); });
    return column;
}

void RightPages::turnTo(Page page)
{
    setCurrentIndex(page);
    switch (page) {
    case Decision:
        break;
    case Automatic:
        if (!m_automatic->currentMerge() && m_automatic->topLevelItemCount() > 0)
            m_automatic->setCurrentItem(m_automatic->topLevelItem(0)->child(0));
        m_automatic->setFocus(Qt::OtherFocusReason);
        break;
    case Problems:
        m_problems->takeFocus();
        break;
    case Finish:
        m_finish->takeFocus();
        break;
    case History:
        m_history->setFocus(Qt::OtherFocusReason);
        break;
    }
}

} // namespace backflow::ui::resolve
