#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QTextLayout>
#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace backflow::ui::diff {

/// Pages that are filled from the top: what does not fit goes on on the next, under the heading in force; every page
/// says at its foot what it belongs to. Any thread, one at a time a device.
class Paper final
{
public:
    Paper(QPagedPaintDevice &device, QString title);

    /// False when the printer or the file cannot be opened.
    bool begin();
    void end();

    /// Drawn again at the top of every page that follows; empty = nothing is.
    void setHeading(std::function<void()> heading) { m_heading = std::move(heading); }
    /// A page ends here unless so many points are left.
    void keepTogether(qreal height);
    void skip(qreal height) { m_y += height; }
    qreal lineHeight() const { return m_metrics.height(); }
    qreal width() const { return m_page.width(); }

    enum class Look { Plain, Strong, Muted, Title, Section };
    /// A paragraph over the whole width, wrapped.
    void paragraph(const QString &text, Look look = Look::Plain);
    void rule();

    struct Cell {
        QString text;
        /// Share of the width.
        qreal share = 0;
        Look look = Look::Plain;
        /// Code: letters of one width, never mirrored.
        bool mono = false;
        QList<QTextLayout::FormatRange> formats = {};
    };
    /// Cells beside each other, wrapped each on its own; a row that is longer than what is left of the page goes on on
    /// the next. `ground` behind it; invalid = none.
    void row(const std::vector<Cell> &cells, const QColor &ground = {});

private:
    struct Laid {
        std::unique_ptr<QTextLayout> layout;
        qreal left = 0;
        QColor ink;
    };
    Laid lay(const Cell &cell, qreal left, qreal width) const;
    QFont fontOf(Look look, bool mono) const;
    void nextPage();
    void foot();
    bool fits(qreal height) const { return m_y + height <= m_page.height() - 2 * m_metrics.height(); }

    QPagedPaintDevice &m_device;
    QString m_title;
    QFontMetricsF m_metrics;
    QPainter m_painter;
    QRectF m_page;
    std::function<void()> m_heading;
    bool m_mirrored;
    qreal m_y = 0;
    int m_number = 0;
};

} // namespace backflow::ui::diff
