#pragma once

#include <QFont>
#include <QPlainTextDocumentLayout>

namespace backflow::ui::diff {

/// From line to line of code, in pixels: so much that underscores stand apart from what is below them.
int codeLineHeight(const QFont &font);

/// Lays plain text out at that height, each line in the middle of its own.
class SpacedLines final : public QPlainTextDocumentLayout
{
public:
    explicit SpacedLines(QTextDocument *document);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    int lineHeight() const;

    mutable QFont m_font;
    /// Of m_font; 0 = not asked yet.
    mutable int m_height = 0;
};

} // namespace backflow::ui::diff
