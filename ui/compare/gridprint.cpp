// A grid on paper, or in a PDF.
#include "ui/compare/gridsheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

namespace backflow::ui::compare {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::compare)
};

constexpr int kTellEvery = 128;
/// Rows that the widths of the columns are taken from.
constexpr int kMeasuredRows = 500;
/// No column takes more of the page at first.
constexpr qreal kWidest = 0.34;
constexpr int kTextSize = 8;
constexpr int kTitleSize = 13;

QFont fontOf(int points, bool strong = false)
{
    QFont font(QStringLiteral("Sans Serif"), points);
    font.setBold(strong);
    return font;
}

class Printing final
{
public:
    Printing(const GridSheet &sheet, QPagedPaintDevice &device)
        : m_sheet(sheet)
        , m_device(device)
        , m_metrics(fontOf(kTextSize), &device)
        , m_strong(fontOf(kTextSize, true), &device)
        , m_pad(m_metrics.averageCharWidth() / 2)
    {
    }

    base::Result<> run(async::Monitor &monitor)
    {
        if (!m_painter.begin(&m_device))
            return base::failure(base::Errc::Io, Tr::tr("The printer or the file could not be opened. Nothing was "
                                                        "printed; choose another one."));
        m_page = QRectF(0, 0, m_device.width(), m_device.height());
        measure();
        head();
        for (int row = 0; row < m_sheet.rows(); ++row) {
            if (row % kTellEvery == 0) {
                if (monitor.stopped())
                    return std::unexpected(async::canceled());
                monitor.advance(row, m_sheet.rows());
            }
            if (m_sheet.isGroup(row))
                group(row);
            else
                line(m_sheet.cells(row), false);
        }
        foot();
        m_painter.end();
        return {};
    }

private:
    void measure()
    {
        const QStringList headings = m_sheet.headings();
        m_widths.assign(size_t(headings.size()), 0);
        const auto widen = [this](const QStringList &cells, const QFontMetricsF &metrics) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                m_widths[size_t(i)] = std::max(m_widths[size_t(i)], metrics.horizontalAdvance(cells.at(i)) + 3 * m_pad);
        };
        widen(headings, m_strong);
        const int every = std::max(1, m_sheet.rows() / kMeasuredRows);
        for (int row = 0; row < m_sheet.rows(); row += every) {
            if (!m_sheet.isGroup(row))
                widen(m_sheet.cells(row), m_metrics);
        }
        qreal sum = 0;
        for (qreal &width : m_widths) {
            width = std::min(width, m_page.width() * kWidest);
            sum += width;
        }
        for (qreal &width : m_widths)
            width *= m_page.width() / sum;
    }

    qreal footHeight() const { return m_metrics.height() * 2; }
    bool fits(qreal height) const { return m_y + height <= m_page.height() - footHeight(); }

    void head()
    {
        const QFont title = fontOf(kTitleSize, true);
        m_painter.setFont(title);
        const QFontMetricsF metrics(title, &m_device);
        const QRectF room(0, 0, m_page.width(), m_page.height() / 3);
        const QRectF taken = metrics.boundingRect(room, Qt::TextWordWrap, m_sheet.title());
        m_painter.drawText(room, Qt::TextWordWrap, m_sheet.title());
        m_y = taken.height() + m_pad;
        m_painter.setFont(fontOf(kTextSize));
        for (const QString &fact : m_sheet.facts()) {
            const QRectF rest(0, m_y, m_page.width(), m_page.height() / 3);
            const QRectF used = m_metrics.boundingRect(rest, Qt::TextWordWrap, fact);
            m_painter.drawText(rest, Qt::TextWordWrap, fact);
            m_y += used.height();
        }
        m_y += m_metrics.height();
        headings();
    }

    void headings()
    {
        line(m_sheet.headings(), true);
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
        m_y += m_pad / 2;
    }

    void foot()
    {
        ++m_number;
        m_painter.setFont(fontOf(kTextSize));
        const QRectF rect(0, m_page.height() - m_metrics.height(), m_page.width(), m_metrics.height());
        m_painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter,
                           m_metrics.elidedText(m_sheet.title(), Qt::ElideMiddle, m_page.width() * 0.7));
        m_painter.drawText(rect, Qt::AlignTrailing | Qt::AlignVCenter,
                           Tr::tr("Page %1").arg(QLocale().toString(m_number)));
    }

    void nextPage()
    {
        foot();
        m_device.newPage();
        m_y = 0;
        headings();
    }

    void group(int row)
    {
        const qreal height = m_strong.height() + m_pad;
        if (!fits(height + m_metrics.height())) // no group stands alone at the end of a page
            nextPage();
        m_painter.setFont(fontOf(kTextSize, true));
        m_y += m_pad;
        const qreal indent = m_sheet.level(row) * 4 * m_pad;
        m_painter.drawText(QRectF(indent, m_y, m_page.width() - indent, height), Qt::AlignLeading | Qt::AlignTop,
                           m_strong.elidedText(m_sheet.groupText(row), Qt::ElideMiddle, m_page.width() - indent));
        m_y += height;
    }

    /// What does not fit its column goes on below: on paper nothing can be pointed at.
    void line(const QStringList &cells, bool strong)
    {
        const QFontMetricsF &metrics = strong ? m_strong : m_metrics;
        constexpr int kFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWrapAnywhere;
        qreal height = metrics.height();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal width = m_widths[size_t(i)] - m_pad;
            if (metrics.horizontalAdvance(cells.at(i)) > width)
                height = std::max(
                    height, metrics.boundingRect(QRectF(0, 0, width, m_page.height()), kFlags, cells.at(i)).height());
        }
        height = std::min(height, m_page.height() / 3);
        if (!fits(height))
            nextPage();
        m_painter.setFont(fontOf(kTextSize, strong));
        const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal width = m_widths[size_t(i)];
            const qreal left = mirrored ? m_page.width() - x - width + m_pad : x;
            m_painter.drawText(QRectF(left, m_y, width - m_pad, height + 1), kFlags, cells.at(i));
            x += width;
        }
        m_y += height + m_pad / 2;
    }

    const GridSheet &m_sheet;
    QPagedPaintDevice &m_device;
    QFontMetricsF m_metrics;
    QFontMetricsF m_strong;
    qreal m_pad;
    QPainter m_painter;
    QRectF m_page;
    std::vector<qreal> m_widths;
    qreal m_y = 0;
    int m_number = 0;
};

} // namespace

base::Result<> printOut(const GridView &view, QPagedPaintDevice &device, async::Monitor &monitor)
{
    const GridSheet sheet(view);
    return Printing(sheet, device).run(monitor);
}

} // namespace backflow::ui::compare
