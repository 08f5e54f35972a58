#include "ui/shell/panelholder.h"

namespace backflow::ui::shell {

namespace {
constexpr int kWidth = 256;
constexpr int kDrawerWidth = 280;
} // namespace

PanelHolder::PanelHolder(QWidget *panel, QWidget *parent)
    : QScrollArea(parent)
    , m_edge(new QWidget(this))
{
    setObjectName(QStringLiteral("contextPanelHolder"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(kWidth);
    setMaximumWidth(kWidth + 160);
    setFocusPolicy(Qt::NoFocus);
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    setWidget(panel);
    panel->show();
    m_edge->setAutoFillBackground(true);
    m_edge->setBackgroundRole(QPalette::Midlight);
}

void PanelHolder::setDrawer(bool drawer, QWidget *over)
{
    m_drawer = drawer;
    if (drawer)
        setParent(over);
}

void PanelHolder::place()
{
    if (!m_drawer || !parentWidget())
        return;
    const QRect room = parentWidget()->rect();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : room.width() - kDrawerWidth;
    setGeometry(x, 0, kDrawerWidth, room.height());
    raise();
}

void PanelHolder::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_edge->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height());
    m_edge->raise();
}

} // namespace backflow::ui::shell
