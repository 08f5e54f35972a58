#include "ui/compare/difftabs.h"

#include "ui/diff/diffview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/typenames.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace backflow::ui::compare {

namespace {
/// More than anybody finds again; the one that was opened first makes room.
constexpr qsizetype kMostTabs = 12;
constexpr int kPreview = 0;
} // namespace

DiffTabs::DiffTabs(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_preview(new diff::DiffView(context, this))
{
    m_preview->setObjectName(QStringLiteral("comparePreview"));
    m_preview->setAccessibleName(tr("Preview of the current row"));
    m_stack->addWidget(m_preview);
    m_bar->setObjectName(QStringLiteral("compareTabs"));
    m_bar->setAccessibleName(tr("Open differences"));
    m_bar->setDrawBase(false);
    m_bar->setElideMode(Qt::ElideMiddle);
    m_bar->setExpanding(false);
    m_bar->addTab(tr("Preview"));
    // Where there is no room for all of them; Qt names these by sides.
    if (auto *before = m_bar->findChild<QWidget *>(QStringLiteral("ScrollLeftButton")))
        before->setAccessibleName(tr("Earlier tabs"));
    if (auto *after = m_bar->findChild<QWidget *>(QStringLiteral("ScrollRightButton")))
        after->setAccessibleName(tr("Later tabs"));
    m_bar->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &DiffTabs::showCurrent);
}

int DiffTabs::add(const Tab &tab)
{
    if (m_tabs.size() >= kMostTabs)
        close(0);
    auto *view = new diff::DiffView(m_context, m_stack);
    view->setObjectName(QStringLiteral("diffTab"));
    view->setAccessibleName(tr("%1, %2").arg(tab.key.fullName, tab.target));
    connect(view, &diff::DiffView::keepWanted, this,
            [this, tab](const QString &, const QString &entry) { Q_EMIT keepWanted(tab, entry); });
    m_tabs.append(tab);
    m_filled.append(false);
    m_stack->addWidget(view);
    const int place = m_bar->addTab(tab.key.fullName);
    m_bar->setTabToolTip(place,
                         tr("%1 (%2), with %3").arg(tab.key.fullName, widgets::typeWord(tab.key.type), tab.target));
    QToolButton *closer = widgets::iconButton(*m_context.theme, QStringLiteral("diffTabClose"), theme::Icon::Close,
                                              tr("Close %1 (Ctrl+W)").arg(tab.key.fullName), m_bar);
    closer->setFocusPolicy(Qt::NoFocus);
    connect(closer, &QToolButton::clicked, this, [this, tab] { close(int(m_tabs.indexOf(tab))); });
    m_bar->setTabButton(place, QTabBar::RightSide, closer);
    m_bar->show();
    return place;
}

void DiffTabs::open(const Tab &tab)
{
    const qsizetype known = m_tabs.indexOf(tab);
    const int place = known < 0 ? add(tab) : int(known) + 1;
    m_bar->setCurrentIndex(place);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (known < 0)
        Q_EMIT tabsChanged();
}

void DiffTabs::restore(const QList<Tab> &tabs)
{
    for (const Tab &tab : tabs) {
        if (!m_tabs.contains(tab))
            add(tab);
    }
}

void DiffTabs::close(int tab)
{
    if (tab < 0 || tab >= m_tabs.size())
        return;
    m_tabs.removeAt(tab);
    m_filled.removeAt(tab);
    QWidget *view = m_stack->widget(tab + 1);
    m_bar->removeTab(tab + 1);
    m_stack->removeWidget(view);
    view->deleteLater();
    showCurrent();
    m_bar->setVisible(!m_tabs.isEmpty());
    Q_EMIT tabsChanged();
    if (m_tabs.isEmpty())
        Q_EMIT left();
}

void DiffTabs::closeCurrent()
{
    close(m_bar->currentIndex() - 1);
}

void DiffTabs::closeAll()
{
    while (!m_tabs.isEmpty())
        close(int(m_tabs.size()) - 1);
}

void DiffTabs::showPreview()
{
    m_bar->setCurrentIndex(kPreview);
}

void DiffTabs::step(int by)
{
    if (m_tabs.isEmpty())
        return;
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void DiffTabs::refresh()
{
    m_filled.fill(false);
    showCurrent();
}

void DiffTabs::showCurrent()
{
    const int place = std::min(m_bar->currentIndex(), m_stack->count() - 1);
    if (place < 0)
        return;
    m_stack->setCurrentIndex(place);
    const int tab = place - 1;
    if (tab < 0 || m_filled.at(tab))
        return;
    m_filled[tab] = true;
    Q_EMIT wanted(static_cast<diff::DiffView *>(m_stack->widget(place)), m_tabs.at(tab));
}

} // namespace backflow::ui::compare
