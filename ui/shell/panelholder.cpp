#include "ui/shell/panelholder.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QScrollBar>
#include <QToolButton>
#include <algorithm>

namespace backflow::ui::shell {

namespace {
constexpr int kWidth = 256;
/// So much wider a person may draw it.
constexpr int kMore = 160;
constexpr int kWidest = 560;
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
    setMaximumWidth(kWidth + kMore);
    setFocusPolicy(Qt::NoFocus);
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    setWidget(panel);
    panel->installEventFilter(this);
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
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    if (m_drawer && watched == parentWidget() && event->type() == QEvent::Resize)
        place(m_top);
    return QScrollArea::eventFilter(watched, event);
}

/// Large letters ask for a wider panel: nothing of it lies outside.
void PanelHolder::fit()
{
    const int asked = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    const int wide = std::clamp(asked, kWidth, kWidest);
    setMaximumWidth(std::max(wide, kWidth + kMore));
    setMinimumWidth(wide);
}

void PanelHolder::place(int top)
{
    m_top = top;
    if (!m_drawer || !parentWidget())
        return;
    const QRect room = parentWidget()->rect();
    const int wide = std::max(kDrawerWidth, minimumWidth());
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : room.width() - wide;
    setGeometry(x, top, wide, room.height() - top);
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
