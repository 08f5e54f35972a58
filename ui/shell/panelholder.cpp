#include "ui/shell/panelholder.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QToolButton>

namespace backflow::ui::shell {

namespace {
constexpr int kWidth = 256;
} // namespace

PanelHolder::PanelHolder(const theme::Theme &theme, QWidget *panel, QWidget *parent)
    : QScrollArea(parent)
    , m_edge(new QWidget(this))
    , m_topEdge(new QWidget(this))
    , m_close(widgets::iconButton(theme, QStringLiteral("contextPanelClose"), theme::Icon::Close,
                                  tr("Close the details"), this))
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
    for (QWidget *edge : {m_edge, m_topEdge}) {
        edge->setAutoFillBackground(true);
        edge->setBackgroundRole(QPalette::Midlight);
    }
    m_close->hide();
    m_topEdge->hide();
    connect(m_close, &QToolButton::clicked, this, &PanelHolder::closeRequested);
}

void PanelHolder::setDrawer(bool drawer, QWidget *over)
{
    m_drawer = drawer;
    m_close->setVisible(drawer);
    m_topEdge->setVisible(drawer);
    if (!drawer)
        return;
    setParent(over);
    over->installEventFilter(this); // it stays at the edge, however wide that becomes
}

bool PanelHolder::eventFilter(QObject *watched, QEvent *event)
{
    if (m_drawer && watched == parentWidget() && event->type() == QEvent::Resize)
        place(m_top);
    return QScrollArea::eventFilter(watched, event);
}

void PanelHolder::place(int top)
{
    m_top = top;
    if (!m_drawer || !parentWidget())
        return;
    const QRect room = parentWidget()->rect();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : room.width() - kDrawerWidth;
    setGeometry(x, top, kDrawerWidth, room.height() - top);
    raise();
}

void PanelHolder::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_edge->setGeometry(mirrored ? width() - 1 : 0, 0, 1, height());
    m_topEdge->setGeometry(0, 0, width(), 1);
    const QSize close = m_close->sizeHint();
    m_close->setGeometry(mirrored ? theme::kSpace2 : width() - close.width() - theme::kSpace2, theme::kSpace2,
                         close.width(), close.height());
    for (QWidget *over : {m_edge, m_topEdge, static_cast<QWidget *>(m_close)})
        over->raise();
}

} // namespace backflow::ui::shell
