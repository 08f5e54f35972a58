#include "ui/diff/overviewruler.h"

#include "ui/diff/overviewaccess.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace backflow::ui::diff {

OverviewRuler::OverviewRuler(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    installOverviewAccess();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(14);
    setAccessibleName(tr("Overview of changes"));
    connect(&theme, &theme::Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void OverviewRuler::setLines(int total, std::vector<Mark> marks)
{
    if (total == m_total && marks == m_marks)
        return;
    m_total = total;
    m_marks = std::move(marks);
    Q_EMIT marksChanged();
    const int changes = int(m_marks.size());
    setAccessibleDescription(tr("%Ln changes", nullptr, changes));
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

QRect OverviewRuler::rectOf(int mark) const
{
    const Mark &is = m_marks[size_t(mark)];
    const qreal y = yOf(is.line);
    return QRectF(3, y, width() - 5, std::max<qreal>(3, yOf(is.line + is.count) - y)).toRect();
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::Role::AlternateBase));
    painter.fillRect(QRectF(0, 0, 1, height()), m_theme.color(theme::Role::Hairline));
    for (int i = 0; i < int(m_marks.size()); ++i) {
        const Mark &mark = m_marks[size_t(i)];
        const QRect rect = rectOf(i);
        // Told apart without colour, too: what one side has stands on its half, what both have is two halves, a
        // conflict goes across.
        const QRect one = rect.adjusted(0, 0, -rect.width() / 2 - 1, 0);
        const QRect other = rect.adjusted(rect.width() / 2 + 1, 0, 0, 0);
        using theme::Role;
        if (mark.changed) {
            painter.fillRect(one, m_theme.color(Role::Removed));
            painter.fillRect(other, m_theme.color(Role::Added));
        } else if (mark.role == Role::Removed || mark.role == Role::SourceSide) {
            painter.fillRect(one, m_theme.color(mark.role));
        } else if (mark.role == Role::Added || mark.role == Role::TargetSide) {
            painter.fillRect(other, m_theme.color(mark.role));
        } else {
            painter.fillRect(rect, m_theme.color(mark.role));
        }
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
