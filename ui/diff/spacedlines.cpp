#include "ui/diff/spacedlines.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace backflow::ui::diff {

namespace {
constexpr double kLineHeight = 1.35;
}

int codeLineHeight(const QFont &font)
{
    const double wanted = kLineHeight * QFontInfo(font).pixelSize();
    return std::max(1, int(std::ceil(std::max(wanted, QFontMetricsF(font).lineSpacing()))));
}

SpacedLines::SpacedLines(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
}

int SpacedLines::lineHeight() const
{
    const QFont font = document()->defaultFont();
    if (m_height == 0 || font != m_font) {
        m_font = font;
        m_height = codeLineHeight(font);
    }
    return m_height;
}

QRectF SpacedLines::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible())
        return rect;
    const QTextLayout &layout = *block.layout();
    if (layout.lineCount() == 0)
        return rect;
    const int height = lineHeight();
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        line.setPosition({line.x(), i * height + std::floor((height - line.height()) / 2)});
    }
    rect.setHeight(layout.lineCount() * height + (block.next().isValid() ? 0 : document()->documentMargin()));
    return rect;
}

} // namespace backflow::ui::diff
