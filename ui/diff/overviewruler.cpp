#include "ui/diff/overviewruler.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace backflow::ui::diff {

OverviewRuler::OverviewRuler(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(14);
    setAccessibleName(tr("Overview of changes"));
    connect(&theme, &theme::Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void OverviewRuler::setLines(int total, std::vector<Mark> marks)
{
    m_total = total;
    m_marks = std::move(marks);
    const int changes = int(m_marks.size());
    setAccessibleDescription(changes == 1 ? tr("1 change") : tr("%1 changes").arg(changes));
    update();
}

void OverviewRuler::setWindow(int firstLine, int count)
{
    m_windowLine = firstLine;
    m_windowCount = count;
    update();
}

int OverviewRuler::lineAt(int y) const
{
    if (m_total == 0 || height() == 0)
        return 0;
    return std::clamp(int(qint64(y) * m_total / height()), 0, m_total - 1);
}

qreal OverviewRuler::yOf(int line) const
{
    return m_total > 0 ? qreal(line) * height() / m_total : 0;
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::Role::AlternateBase));
    painter.fillRect(QRectF(0, 0, 1, height()), m_theme.color(theme::Role::Hairline));
    for (const Mark &mark : m_marks) {
        const qreal y = yOf(mark.line);
        painter.fillRect(QRectF(3, y, width() - 5, std::max<qreal>(3, yOf(mark.line + mark.count) - y)),
                         m_theme.color(mark.role));
    }
    if (m_windowCount < m_total) {
        painter.setPen(m_theme.color(theme::Role::Border));
        painter.drawRect(QRectF(1.5, yOf(m_windowLine) + 0.5, width() - 3, std::max<qreal>(8, yOf(m_windowCount)) - 1));
    }
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT linePressed(lineAt(int(event->position().y())));
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT linePressed(lineAt(int(event->position().y())));
}

} // namespace backflow::ui::diff
