#include "ui/theme/iconengine.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace backflow::ui::theme {

namespace {

/// The file as drawn, with `currentColor` in it. Read once: the resource is part of the program.
const QByteArray &svgOf(Icon icon)
{
    static QHash<Icon, QByteArray> files;
    auto it = files.find(icon);
    if (it == files.end()) {
        QFile file(QStringLiteral(":/ui/icons/%1.svg").arg(iconName(icon)));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(there, "svgOf", qPrintable(file.fileName()));
        it = files.insert(icon, there ? file.readAll() : QByteArray());
    }
    return it.value();
}

QPixmap pixmapOf(Icon icon, const QColor &color, const QSize &deviceSize)
{
    const QString key = QStringLiteral("backflow/%1/%2/%3x%4")
                            .arg(static_cast<int>(icon))
                            .arg(color.rgba(), 0, 16)
                            .arg(deviceSize.width())
                            .arg(deviceSize.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = svgOf(icon);
    svg.replace("currentColor", color.name().toLatin1()); // QSvgRenderer would draw it black
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = std::min(deviceSize.width(), deviceSize.height());
    renderer.render(&painter,
                    QRectF((deviceSize.width() - side) / 2.0, (deviceSize.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintSvg(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color)
{
    const qreal scale = painter.device()->devicePixelRatioF() * std::max(1.0, painter.worldTransform().m11());
    QPixmap pixmap = pixmapOf(icon, color, (rect.size() * scale).toSize());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

IconEngine::IconEngine(const Theme &theme, Icon icon, Role role)
    : m_theme(&theme)
    , m_icon(icon)
    , m_role(role)
{
}

QColor IconEngine::colorFor(QIcon::Mode mode) const
{
    if (!m_theme)
        return Theme::color(m_role, Mode::Light);
    if (mode == QIcon::Disabled)
        return m_theme->color(Role::Border);
    return m_theme->color(m_role);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    paintSvg(*painter, rect, m_icon, colorFor(mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return pixmapOf(m_icon, colorFor(mode), size);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    return pixmapOf(m_icon, colorFor(mode), size);
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace backflow::ui::theme
