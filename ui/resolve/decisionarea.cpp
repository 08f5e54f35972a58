#include "ui/resolve/decisionarea.h"

#include "ui/resolve/binarybeside.h"
#include "ui/resolve/decisionpanel.h"
#include "ui/resolve/mergepanes.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace backflow::ui::resolve {

namespace {

/// The decision over the text, as tall as it needs to be and no taller, until a person moves the handle.
class DecisionSplitter final : public QSplitter
{
public:
    explicit DecisionSplitter(QWidget *parent)
        : QSplitter(Qt::Vertical, parent)
    {
        setObjectName(QStringLiteral("mergeDecisionSplitter"));
        setChildrenCollapsible(false);
        setHandleWidth(theme::kSpace3);
        connect(this, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    }

    void fit(int upper)
    {
        const bool both = count() == 2 && widget(0)->isVisibleTo(this) && widget(1)->isVisibleTo(this);
        if (!m_moved && both && sizes().front() != upper)
            setSizes({upper, std::max(1, height() - handleWidth() - upper)});
    }

private:
    bool m_moved = false;
};

} // namespace

DecisionArea::DecisionArea(const theme::Theme &theme, DecisionPanel *panel, MergePanes *panes, BinaryBeside *binary,
                           QWidget *parent)
    : QWidget(parent)
    , m_panel(panel)
    , m_panes(panes)
    , m_binary(binary)
    , m_lower(new QStackedWidget(this))
    , m_card(new widgets::Card(theme, this))
    , m_tabs(makeTabs())
{
    auto *inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(panel);
    m_lower->addWidget(m_panes);
    m_lower->addWidget(m_binary);
    m_lower->setMinimumHeight(60);
    auto *both = new DecisionSplitter(this);
    m_both = both;
    both->addWidget(m_card);
    both->addWidget(m_lower);
    both->setStretchFactor(0, 0);
    both->setStretchFactor(1, 1);
    // Queued: the panel says so in the middle of being laid out.
    connect(
        m_panel, &DecisionPanel::heightNeeded, both, [both](int height) { both->fit(height + 2); },
        Qt::QueuedConnection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_tabs);
    column->addWidget(both, 1);
    arrange();
}

QWidget *DecisionArea::makeTabs()
{
    auto *tabs = new QWidget(this);
    m_entriesTab = widgets::quietButton(QStringLiteral("mergeTabEntries"), tr("Decision"), tabs);
    m_textTab = widgets::quietButton(QStringLiteral("mergeTabText"), tr("Text"), tabs);
    auto *group = new QButtonGroup(tabs);
    auto *row = new QHBoxLayout(tabs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    for (QPushButton *tab : {m_entriesTab, m_textTab}) {
        tab->setCheckable(true);
        tab->setToolTip(tr("F4 goes from the one to the other, at the same place."));
        group->addButton(tab);
        row->addWidget(tab);
    }
    row->addStretch(1);
    connect(m_entriesTab, &QPushButton::clicked, this, [this] { Q_EMIT textWanted(false); });
    connect(m_textTab, &QPushButton::clicked, this, [this] { Q_EMIT textWanted(true); });
    return tabs;
}

void DecisionArea::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void DecisionArea::setBinary(bool binary)
{
    m_lower->setCurrentWidget(binary ? static_cast<QWidget *>(m_binary) : m_panes);
}

void DecisionArea::showText(bool shown)
{
    if (shown == m_textShown)
        return;
    m_textShown = shown;
    arrange();
}

void DecisionArea::arrange()
{
    // In a wide window there is a tab only where something is not seen.
    m_tabs->setVisible(m_narrow || m_textShown);
    m_entriesTab->setChecked(!m_textShown);
    m_textTab->setChecked(m_textShown);
    m_card->setVisible(!m_textShown);
    m_lower->setVisible(m_textShown || !m_narrow);
    if (!m_textShown && !m_narrow)
        m_panel->fitHeight();
}

} // namespace backflow::ui::resolve
