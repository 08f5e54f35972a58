#include "ui/resolve/conflictstrip.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace backflow::ui::resolve {

using theme::Role;

ConflictStrip::ConflictStrip(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("mergeStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void ConflictStrip::setText(const QString &text, bool decided)
{
    m_text = text;
    m_decided = decided;
    setAccessibleName(text);
    update();
}

QSize ConflictStrip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::TextStyle::Strong));
    return {300, std::max(34, metrics.height() + theme::kSpace4)};
}

void ConflictStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Role ground = m_decided ? Role::OkTint : Role::ConflictStrip;
    const Role ink = m_decided ? Role::Ok : Role::ConflictStripText;
    const qreal radius = theme::kCardRadius;
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, width(), height() + radius), radius, radius);
    painter.setClipRect(rect());
    painter.fillPath(path, m_theme.color(ground));
    painter.setFont(m_theme.font(theme::TextStyle::Strong));
    painter.setPen(m_theme.color(ink));
    const QRect words = rect().adjusted(theme::kSpace4, 0, -theme::kSpace4, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideMiddle, words.width()));
}

} // namespace backflow::ui::resolve
