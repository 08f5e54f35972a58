#include "ui/resolve/textpane.h"

#include "ui/diff/linepaint.h"
#include "ui/diff/readableformats.h"
#include "ui/diff/spacedlines.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace backflow::ui::resolve {

using diff::LineLook;
using theme::Role;

namespace {

/// Colours are computed from the top, on the GUI thread.
constexpr int kMostColouredLines = 4000;
constexpr int kBarWidth = 3;

} // namespace

TextPane::TextPane(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_highlighting(highlighting)
    , m_lines(std::make_shared<const TextLines>())
{
    installTextPaneAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // code is never mirrored
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    applyFont();
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        applyFont();
        if (m_colors)
            m_colors->forget();
        updateBars();
        viewport()->update();
    });
    for (QScrollBar *bar : {verticalScrollBar(), horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

TextPane::~TextPane() = default;

void TextPane::applyFont()
{
    setFont(m_theme.font(theme::TextStyle::Mono));
    m_lineHeight = diff::codeLineHeight(font());
}

void TextPane::setLines(std::shared_ptr<const TextLines> lines, const QString &path)
{
    const bool same = path == m_path && *lines == *m_lines;
    m_lines = std::move(lines);
    m_offsets.clear();
    if (!same) {
        m_colors.reset();
        if (m_highlighting && m_lines->size() <= kMostColouredLines)
            m_colors = m_highlighting->colorsOf(path);
        if (path != m_path)
            m_caret = m_anchor = {};
        m_path = path;
        QAccessibleEvent changed(this, QAccessible::VisibleDataChanged);
        QAccessible::updateAccessibility(&changed);
    }
    updateBars();
    viewport()->update();
}

void TextPane::moveCaret(int begin, int before, int count)
{
    for (TextPlace *place : {&m_caret, &m_anchor}) {
        if (place->line >= begin + before)
            place->line += count - before;
        else if (place->line >= begin)
            *place = {begin, 0};
    }
}

void TextPane::setLook(std::function<LineLook(int)> look, int digits)
{
    m_look = std::move(look);
    m_digits = std::max(3, digits);
    updateBars();
    viewport()->update();
}

void TextPane::setFound(const QRegularExpression &pattern)
{
    m_found = pattern;
    viewport()->update();
}

void TextPane::setCurrent(int firstLine, int count)
{
    m_currentBegin = firstLine;
    m_currentCount = count;
    viewport()->update();
}

void TextPane::updateBars()
{
    const QFontMetrics metrics = fontMetrics();
    const int glyph = metrics.horizontalAdvance(u'≠') + theme::kSpace2;
    m_margin = kBarWidth + theme::kSpace2 + metrics.horizontalAdvance(QString(m_digits, u'9')) + theme::kSpace1 + glyph;
    const int shown = std::max(1, viewport()->height() / lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, m_lines->size() - shown));
    verticalScrollBar()->setPageStep(shown);
    const QString longest = m_lines->at(m_lines->longest()).replace(u'\t', QStringLiteral("    "));
    const int width = m_margin + theme::kSpace2 + metrics.horizontalAdvance(longest);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(metrics.averageCharWidth() * 4);
}

void TextPane::scrollToLine(int line)
{
    if (line < 0 || line >= m_lines->size())
        return;
    m_caret = m_anchor = {line, 0};
    // A third from the top: what comes before a change says what it belongs to.
    verticalScrollBar()->setValue(line - verticalScrollBar()->pageStep() / 3);
    viewport()->update();
}

LineLook TextPane::lookOf(int line) const
{
    if (m_look)
        return m_look(line);
    LineLook plain;
    plain.number = QString::number(line + 1);
    return plain;
}

int TextPane::textLeft() const
{
    return m_margin - horizontalScrollBar()->value();
}

QList<QTextLayout::FormatRange> TextPane::formatsOf(int line) const
{
    if (!m_colors)
        return {};
    return m_colors->of(line, [this](int at) { return m_lines->at(at); });
}

void TextPane::layOut(QTextLayout &layout, int line) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    option.setTextDirection(Qt::LeftToRight);
    layout.setText(m_lines->at(line));
    layout.setFont(font());
    layout.setTextOption(option);
    layout.setFormats(diff::readableFormats(formatsOf(line), lookOf(line), m_theme));
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(1e6);
    layout.endLayout();
}

void TextPane::paintWords(QPainter &painter, const QTextLayout &layout, int line, const LineLook &look, int top) const
{
    const QTextLine text = layout.lineAt(0);
    const auto span = [&](int begin, int length) {
        const qreal x1 = text.cursorToX(begin);
        const qreal x2 = text.cursorToX(begin + length);
        return QRectF(textLeft() + x1 - 1, top, x2 - x1 + 2, lineHeight());
    };
    for (const diff::LineTint &tint : look.words)
        diff::paintWord(painter, span(tint.begin, tint.length), tint.role, look.markRole, m_theme);
    if (!m_found.pattern().isEmpty()) {
        for (auto match = m_found.globalMatch(layout.text()); match.hasNext();) {
            const QRegularExpressionMatch hit = match.next();
            diff::paintFound(painter, span(int(hit.capturedStart()), int(hit.capturedLength())), m_theme);
        }
    }
    const auto [from, to] = std::minmax(m_anchor, m_caret);
    if (from == to || line < from.line || line > to.line)
        return;
    const int begin = line == from.line ? from.column : 0;
    const int end = line == to.line ? to.column : int(layout.text().size());
    const qreal behind = line == to.line ? 0 : fontMetrics().averageCharWidth(); // the line's end is selected, too
    const qreal x1 = text.cursorToX(begin);
    painter.fillRect(QRectF(textLeft() + x1, top, text.cursorToX(end) - x1 + behind, lineHeight()),
                     palette().color(hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
}

void TextPane::paintMargin(QPainter &painter, int line, const LineLook &look, int top) const
{
    const QRectF row(0, top, m_margin, lineHeight());
    painter.fillRect(row, m_theme.color(Role::Base));
    diff::paintGround(painter, row, look, m_theme);
    const bool current = line >= m_currentBegin && line < m_currentBegin + m_currentCount;
    if (current || !look.glyph.isEmpty())
        painter.fillRect(QRectF(0, top, kBarWidth, lineHeight()),
                         m_theme.color(current ? Role::Accent : look.markRole));
    const int glyph = fontMetrics().horizontalAdvance(u'≠') + theme::kSpace2;
    painter.setPen(m_theme.color(look.tinted ? Role::Text : Role::Muted));
    painter.drawText(QRectF(0, top, m_margin - glyph - theme::kSpace1, lineHeight()),
                     Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextIncludeTrailingSpaces,
                     look.number);
    painter.setPen(m_theme.color(look.markRole));
    painter.drawText(QRectF(m_margin - glyph, top, glyph, lineHeight()), Qt::AlignCenter, look.glyph);
}

void TextPane::paintLine(QPainter &painter, int line, int top) const
{
    const LineLook look = lookOf(line);
    const QRectF row(0, top, viewport()->width(), lineHeight());
    diff::paintGround(painter, row, look, m_theme);
    QTextLayout layout;
    layOut(layout, line);
    paintWords(painter, layout, line, look, top);
    painter.setPen(m_theme.color(Role::Text));
    const QPointF origin(textLeft(), top + std::floor((lineHeight() - layout.lineAt(0).height()) / 2));
    layout.draw(&painter, origin);
    if (hasFocus() && line == m_caret.line)
        layout.drawCursor(&painter, origin, m_caret.column, m_editable ? 2 : 1);
    paintMargin(painter, line, look, top);
    if (line >= m_currentBegin && line < m_currentBegin + m_currentCount) {
        painter.setPen(QPen(m_theme.color(Role::Accent), 1));
        if (line == m_currentBegin)
            painter.drawLine(row.topLeft(), row.topRight());
        if (line == m_currentBegin + m_currentCount - 1)
            painter.drawLine(row.bottomLeft() - QPointF(0, 1), row.bottomRight() - QPointF(0, 1));
    }
}

void TextPane::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Role::Base));
    painter.setFont(font());
    int top = 0;
    for (int line = verticalScrollBar()->value(); line < m_lines->size() && top < viewport()->height(); ++line) {
        paintLine(painter, line, top);
        top += lineHeight();
    }
}

void TextPane::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

} // namespace backflow::ui::resolve
