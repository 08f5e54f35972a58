#include "ui/shell/panelholder.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace backflow::ui::shell {

namespace {
constexpr int kWidth = 240;
constexpr int kDrawerWidth = 280;
} // namespace

PanelHolder::PanelHolder(const theme::Theme &theme, QWidget *panel, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
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
    setViewportMargins(1, 0, 0, 0);
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

void PanelHolder::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, 0, 1, viewport()->height()), m_theme.color(theme::Role::Hairline));
}

} // namespace backflow::ui::shell
