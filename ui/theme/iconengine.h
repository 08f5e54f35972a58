#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPointer>

namespace backflow::ui::theme {

/// Draws one of our icons in the colour its role has now.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(const Theme &theme, Icon icon, Role role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    Icon m_icon;
    Role m_role;
};

/// Paints the icon in `color`, from a cache of pictures per size, colour and scale.
void paintSvg(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color);

} // namespace backflow::ui::theme
