#include "ui/diff/codepane.h"

#include "ui/diff/linepaint.h"
#include "ui/diff/readableformats.h"
#include "ui/diff/spacedlines.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextLayout>
#include <algorithm>

namespace backflow::ui::diff {

namespace {

/// Syntax colours are computed on the GUI thread, at once for the whole document.
constexpr int kMostHighlightedLines = 4000;
constexpr int kBarWidth = 3;

} // namespace

/// The margin. Paints what its pane tells it to.
class CodeGutter final : public QWidget
{
public:
    explicit CodeGutter(CodePane *pane)
        : QWidget(pane)
        , m_pane(pane)
    {
        setObjectName(QStringLiteral("codeGutter"));
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_pane->paintGutter(event); }

private:
    CodePane *m_pane;
};

CodePane::CodePane(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighting(highlighting)
    , m_gutter(new CodeGutter(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLayoutDirection(Qt::LeftToRight); // code is never mirrored
    applyFont();
    layoutGutter();
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        applyFont();
        layoutGutter();
        viewport()->update();
        m_gutter->update();
    });
}

CodePane::~CodePane() = default;

void CodePane::applyFont()
{
    setFont(m_theme.font(theme::TextStyle::Mono));
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
}

void CodePane::setLines(const QStringList &lines, const QString &path)
{
    QString text = lines.join(u'\n');
    m_currentCount = 0;
    if (!m_text.isNull() && text == m_text && path == m_path)
        return; // laying out a large text anew takes time
    m_path = path;
    m_text = std::move(text);
    auto *document = new QTextDocument(this);
    document->setDefaultFont(font());
    document->setDocumentLayout(new SpacedLines(document));
    document->setDocumentMargin(0); // so that every line is as high as the others
    document->setUndoRedoEnabled(false);
    document->setPlainText(m_text);
    const QPointer<QTextDocument> last = this->document();
    setDocument(document);
    delete last.data(); // the view deletes none but the one it was born with, and that is gone by now
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    if (m_highlighting && lines.size() <= kMostHighlightedLines)
        m_highlighting->attach(document, path);
}

void CodePane::setLook(std::function<LineLook(int)> look, int digits)
{
    m_look = std::move(look);
    m_digits = qMax(3, digits);
    layoutGutter();
    viewport()->update();
    m_gutter->update();
}

void CodePane::setHidden(const std::vector<bool> &hidden)
{
    int line = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && line < int(hidden.size()); block = block.next()) {
        const bool visible = !hidden[size_t(line++)];
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            block.setLineCount(visible ? qMax(1, block.layout()->lineCount()) : 0);
        }
    }
    auto *layout = qobject_cast<QPlainTextDocumentLayout *>(document()->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    viewport()->update();
    m_gutter->update();
}

void CodePane::setFound(const QRegularExpression &pattern)
{
    m_found = pattern;
    viewport()->update();
}

void CodePane::setCurrent(int firstLine, int count)
{
    m_currentBegin = firstLine;
    m_currentCount = count;
    viewport()->update();
    m_gutter->update();
}

void CodePane::scrollToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    setTextCursor(cursor);
    // A third from the top: what comes before a change says what it belongs to.
    const int above = viewport()->height() / codeLineHeight(font()) / 3;
    verticalScrollBar()->setValue(qMax(0, block.firstLineNumber() - above));
}

int CodePane::topLine() const
{
    return firstVisibleBlock().blockNumber();
}

LineLook CodePane::lookOf(int line) const
{
    if (m_look)
        return m_look(line);
    LineLook plain;
    plain.number = QString::number(line + 1);
    return plain;
}

std::vector<CodePane::VisibleLine> CodePane::visibleLines() const
{
    std::vector<VisibleLine> lines;
    QTextBlock block = firstVisibleBlock();
    QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && rect.top() <= viewport()->height()) {
        if (block.isVisible())
            lines.push_back({block.blockNumber(), block, rect});
        block = block.next();
        const qreal height = block.isVisible() ? blockBoundingRect(block).height() : 0;
        rect = QRectF(rect.left(), rect.bottom(), rect.width(), height);
    }
    return lines;
}

void CodePane::paintWords(QPainter &painter, const VisibleLine &line, const LineLook &look) const
{
    const QTextLayout *layout = line.block.layout();
    if (layout->lineCount() == 0)
        return;
    // A wrapped line has several; a span is painted on each it touches.
    const auto mark = [&](int begin, int length, const auto &paint) {
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine text = layout->lineAt(i);
            const int from = std::max(begin, text.textStart());
            const int to = std::min(begin + length, text.textStart() + text.textLength());
            if (from >= to)
                continue;
            const qreal x1 = text.cursorToX(from);
            const qreal x2 = text.cursorToX(to);
            paint(QRectF(line.rect.left() + x1 - 1, line.rect.top() + text.y(), x2 - x1 + 2, text.height()));
        }
    };
    for (const LineTint &tint : look.words)
        mark(tint.begin, tint.length,
             [&](const QRectF &word) { paintWord(painter, word, tint.role, look.markRole, m_theme); });
    if (m_found.pattern().isEmpty())
        return;
    for (auto match = m_found.globalMatch(line.block.text()); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        mark(int(hit.capturedStart()), int(hit.capturedLength()),
             [&](const QRectF &word) { paintFound(painter, word, m_theme); });
    }
}

void CodePane::paintLine(QPainter &painter, const VisibleLine &line, const LineLook &look) const
{
    const QRectF row(0, line.rect.top(), viewport()->width(), line.rect.height());
    paintGround(painter, row, look, m_theme);
    if (!look.note.isEmpty())
        painter.fillRect(row, m_theme.color(theme::Role::AlternateBase));
    paintWords(painter, line, look);
    if (line.line >= m_currentBegin && line.line < m_currentBegin + m_currentCount) {
        painter.setPen(QPen(m_theme.color(theme::Role::Accent), 1));
        if (line.line == m_currentBegin)
            painter.drawLine(row.topLeft(), row.topRight());
        if (line.line == m_currentBegin + m_currentCount - 1)
            painter.drawLine(row.bottomLeft() - QPointF(0, 1), row.bottomRight() - QPointF(0, 1));
    }
}

/// Lines with a tint once more: the colours of syntax are made for the ground of a page.
void CodePane::paintTinted(QPainter &painter) const
{
    const QTextCursor cursor = textCursor();
    for (const VisibleLine &line : visibleLines()) {
        const LineLook look = lookOf(line.line);
        const int begin = line.block.position();
        const bool selected = cursor.hasSelection() && cursor.selectionStart() < begin + line.block.length() &&
                              cursor.selectionEnd() > begin;
        if (!look.tinted || selected)
            continue;
        painter.fillRect(QRectF(0, line.rect.top(), viewport()->width(), line.rect.height()),
                         m_theme.color(theme::Role::Base));
        paintLine(painter, line, look);
        painter.setPen(m_theme.color(theme::Role::Text));
        const QTextLayout *layout = line.block.layout();
        layout->draw(&painter, line.rect.topLeft(), readableFormats(layout->formats(), look, m_theme));
        if (hasFocus() && cursor.block() == line.block)
            layout->drawCursor(&painter, line.rect.topLeft(), cursor.positionInBlock(), cursorWidth());
    }
}

void CodePane::paintNotes()
{
    QPainter painter(viewport());
    painter.setFont(m_theme.font(theme::TextStyle::Caption));
    painter.setPen(m_theme.color(theme::Role::Muted));
    for (const VisibleLine &line : visibleLines()) {
        const LineLook look = lookOf(line.line);
        if (!look.note.isEmpty()) {
            painter.drawText(QRectF(theme::kSpace2, line.rect.top(), viewport()->width(), line.rect.height()),
                             Qt::AlignVCenter | Qt::TextSingleLine, look.note);
        }
    }
}

void CodePane::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        for (const VisibleLine &line : visibleLines())
            paintLine(painter, line, lookOf(line.line));
    }
    QPlainTextEdit::paintEvent(event);
    {
        QPainter painter(viewport());
        paintTinted(painter);
    }
    paintNotes();
}

void CodePane::paintGutter(QPaintEvent *)
{
    QPainter painter(m_gutter);
    painter.fillRect(m_gutter->rect(), m_theme.color(theme::Role::Base));
    painter.setFont(font());
    const int glyphWidth = fontMetrics().horizontalAdvance(u'≠') + theme::kSpace2;
    for (const VisibleLine &line : visibleLines()) {
        const LineLook look = lookOf(line.line);
        const QRectF row(0, line.rect.top(), m_gutter->width(), line.rect.height());
        paintGround(painter, row, look, m_theme);
        if (!look.glyph.isEmpty() || line.line - m_currentBegin < m_currentCount) {
            const bool current = line.line >= m_currentBegin && line.line < m_currentBegin + m_currentCount;
            if (current || !look.glyph.isEmpty()) {
                painter.fillRect(QRectF(0, row.top(), kBarWidth, row.height()),
                                 m_theme.color(current ? theme::Role::Accent : look.markRole));
            }
        }
        const qreal height = std::min<qreal>(row.height(), codeLineHeight(font())); // of a wrapped line: the first
        painter.setPen(m_theme.color(look.tinted ? theme::Role::Text : theme::Role::Muted));
        painter.drawText(QRectF(0, row.top(), row.right() - glyphWidth - theme::kSpace1, height),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextIncludeTrailingSpaces,
                         look.number);
        painter.setPen(m_theme.color(look.markRole));
        painter.drawText(QRectF(row.right() - glyphWidth, row.top(), glyphWidth, height), Qt::AlignCenter, look.glyph);
    }
}

void CodePane::layoutGutter()
{
    const int number = fontMetrics().horizontalAdvance(QString(m_digits, u'9'));
    const int glyph = fontMetrics().horizontalAdvance(u'≠') + theme::kSpace2;
    const int width = kBarWidth + theme::kSpace2 + number + theme::kSpace1 + glyph;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, viewport()->height());
}

void CodePane::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layoutGutter();
}

void CodePane::mousePressEvent(QMouseEvent *event)
{
    const int line = cursorForPosition(event->position().toPoint()).blockNumber();
    if (!lookOf(line).note.isEmpty()) {
        Q_EMIT notePressed(line);
        return;
    }
    QPlainTextEdit::mousePressEvent(event);
    Q_EMIT linePressed(line);
}

void CodePane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layoutGutter();
}

} // namespace backflow::ui::diff
