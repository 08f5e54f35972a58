#include "ui/diff/paper.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPagedPaintDevice>
#include <algorithm>

namespace backflow::ui::diff {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::diff)
};

constexpr int kTextSize = 8;
constexpr int kSectionSize = 10;
constexpr int kTitleSize = 13;

/// Paper is white whatever the screen is.
QColor ink(theme::Role role)
{
    return theme::Theme::color(role, theme::Mode::Light);
}

} // namespace

Paper::Paper(QPagedPaintDevice &device, QString title)
    : m_device(device)
    , m_title(std::move(title))
    , m_metrics(QFont(QStringLiteral("Sans Serif"), kTextSize), &device)
    , m_mirrored(QLocale().textDirection() == Qt::RightToLeft)
{
}

bool Paper::begin()
{
    if (!m_painter.begin(&m_device))
        return false;
    m_page = QRectF(0, 0, m_device.width(), m_device.height());
    return true;
}

void Paper::end()
{
    foot();
    m_painter.end();
}

QFont Paper::fontOf(Look look, bool mono) const
{
    QFont font = mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont(QStringLiteral("Sans Serif"));
    font.setPointSize(look == Look::Title ? kTitleSize : look == Look::Section ? kSectionSize : kTextSize);
    font.setBold(look == Look::Title || look == Look::Section || look == Look::Strong);
    return font;
}

void Paper::foot()
{
    ++m_number;
    m_painter.setPen(ink(theme::Role::Muted));
    m_painter.setFont(fontOf(Look::Muted, false));
    const QRectF rect(0, m_page.height() - m_metrics.height(), m_page.width(), m_metrics.height());
    m_painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter,
                       m_metrics.elidedText(m_title, Qt::ElideMiddle, m_page.width() * 0.7));
    m_painter.drawText(rect, Qt::AlignTrailing | Qt::AlignVCenter, Tr::tr("Page %1").arg(QLocale().toString(m_number)));
}

void Paper::nextPage()
{
    foot();
    m_device.newPage();
    m_y = 0;
    if (m_heading)
        m_heading();
}

void Paper::keepTogether(qreal height)
{
    if (!fits(height) && m_y > 0)
        nextPage();
}

void Paper::paragraph(const QString &text, Look look)
{
    row({{text, 1, look}});
}

void Paper::rule()
{
    m_painter.setPen(ink(theme::Role::Hairline));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
    m_y += m_metrics.height() / 4;
}

Paper::Laid Paper::lay(const Cell &cell, qreal left, qreal width) const
{
    auto layout = std::make_unique<QTextLayout>(cell.text, fontOf(cell.look, cell.mono), m_painter.device());
    QTextOption option;
    option.setWrapMode(cell.mono ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_mirrored && !cell.mono ? Qt::RightToLeft : Qt::LeftToRight);
    if (cell.mono)
        option.setTabStopDistance(4 * QFontMetricsF(layout->font(), m_painter.device()).horizontalAdvance(u' '));
    layout->setTextOption(option);
    layout->setFormats(cell.formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return {std::move(layout), left, ink(cell.look == Look::Muted ? theme::Role::Muted : theme::Role::Text)};
}

void Paper::row(const std::vector<Cell> &cells, const QColor &ground)
{
    const qreal pad = m_metrics.averageCharWidth();
    std::vector<Laid> laid;
    qreal at = 0;
    int lines = 0;
    qreal height = 0;
    for (const Cell &cell : cells) {
        const qreal width = cell.share * m_page.width();
        const bool mirrored = m_mirrored && !cell.mono;
        laid.push_back(lay(cell, mirrored ? m_page.width() - at - width + pad : at, width - pad));
        at += width;
        lines = std::max(lines, laid.back().layout->lineCount());
        if (laid.back().layout->lineCount() > 0)
            height = std::max(height, laid.back().layout->lineAt(0).height());
    }
    // A row that a page can hold stays in one piece.
    if (!fits(lines * height) && lines * height < m_page.height() / 2)
        nextPage();
    for (int i = 0; i < lines; ++i) {
        if (!fits(height))
            nextPage();
        if (ground.isValid())
            m_painter.fillRect(QRectF(0, m_y, m_page.width(), height), ground);
        for (const Laid &cell : laid) {
            if (i >= cell.layout->lineCount())
                continue;
            m_painter.setPen(cell.ink);
            cell.layout->lineAt(i).draw(&m_painter, QPointF(cell.left, m_y));
        }
        m_y += height;
    }
}

} // namespace backflow::ui::diff
