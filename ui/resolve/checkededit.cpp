#include "ui/resolve/checkededit.h"

#include "ui/diff/spacedlines.h"
#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>
#include <algorithm>

namespace backflow::ui::resolve {

namespace {

constexpr qsizetype kMostMarked = 200;
constexpr int kSign = 14;

/// The strip before the lines; painted by the text it belongs to.
class SignMargin final : public QWidget
{
public:
    explicit SignMargin(CheckedEdit *edit)
        : QWidget(edit)
        , m_edit(*edit)
    {
        setObjectName(QStringLiteral("mergeSigns"));
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit.paintSigns(event); }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_edit.signWords(m_edit.lineAt(help->pos().y())), this);
        return true;
    }

private:
    CheckedEdit &m_edit;
};

} // namespace

CheckedEdit::CheckedEdit(const theme::Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_margin(new SignMargin(this))
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight);
    auto *spaced = new QTextDocument(this);
    spaced->setDocumentLayout(new diff::SpacedLines(spaced));
    setDocument(spaced);
    setFont(theme.font(theme::TextStyle::Mono));
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        setFont(m_theme.font(theme::TextStyle::Mono));
        fitMargin();
    });
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
    fitMargin();
}

void CheckedEdit::setProblems(const QList<merge::ResultProblem> &problems)
{
    m_signs.clear();
    QList<QTextEdit::ExtraSelection> marks;
    for (const merge::ResultProblem &problem : problems) {
        const QTextBlock block = document()->findBlockByNumber(problem.line - 1);
        if (problem.line <= 0 || !block.isValid() || marks.size() >= kMostMarked)
            continue;
        Sign &sign = m_signs[problem.line];
        sign.blocks |= problem.blocks;
        sign.words += (sign.words.isEmpty() ? QString() : QStringLiteral("\n")) + problem.sentence;
        const QString line = block.text();
        const auto text = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); });
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.setPosition(block.position() + int(text - line.begin()));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.color(problem.blocks ? theme::Role::Error : theme::Role::Warning));
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_margin->update();
}

void CheckedEdit::goTo(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (line <= 0 || !block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

int CheckedEdit::lineAt(int y) const
{
    return cursorForPosition({0, y}).blockNumber() + 1;
}

void CheckedEdit::fitMargin()
{
    const int width = kSign + theme::kSpace2;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void CheckedEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargin();
}

void CheckedEdit::paintSigns(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), m_theme.color(theme::Role::Base));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > m_margin->height())
            break;
        const auto sign = m_signs.constFind(block.blockNumber() + 1);
        if (sign == m_signs.cend())
            continue;
        const QRectF icon(theme::kSpace1, line.center().y() - kSign / 2.0, kSign, kSign);
        m_theme.paintIcon(painter, icon, sign->blocks ? theme::Icon::Failed : theme::Icon::Warning,
                          sign->blocks ? theme::Role::Error : theme::Role::Warning);
    }
}

} // namespace backflow::ui::resolve
