// How one moves, selects and copies in a TextPane.
#include "ui/resolve/textpane.h"
#include "ui/theme/highlighting.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>

namespace backflow::ui::resolve {

void TextPane::setCaret(TextPlace place, bool select)
{
    place.line = std::clamp(place.line, 0, std::max(0, m_lines->size() - 1));
    place.column = std::clamp(place.column, 0, int(m_lines->at(place.line).size()));
    const bool moved = place != m_caret || (!select && place != m_anchor);
    m_caret = place;
    if (!select)
        m_anchor = place;
    if (!moved)
        return;
    ensureVisible();
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent event(this, offsetOf(m_caret));
        QAccessible::updateAccessibility(&event);
    }
}

void TextPane::ensureVisible()
{
    QScrollBar *bar = verticalScrollBar();
    if (m_caret.line < bar->value())
        bar->setValue(m_caret.line);
    else if (m_caret.line >= bar->value() + bar->pageStep())
        bar->setValue(m_caret.line - bar->pageStep() + 1);
    const QRect rect = rectOf(m_caret);
    QScrollBar *across = horizontalScrollBar();
    if (rect.left() < m_margin)
        across->setValue(across->value() - (m_margin - rect.left()) - 8);
    else if (rect.right() > viewport()->width() - 8)
        across->setValue(across->value() + rect.right() - viewport()->width() + 8);
}

QRect TextPane::rectOf(TextPlace place) const
{
    QTextLayout layout;
    layOut(layout, place.line);
    const int x = int(layout.lineAt(0).cursorToX(place.column));
    return {textLeft() + x, (place.line - verticalScrollBar()->value()) * lineHeight(),
            fontMetrics().averageCharWidth(), lineHeight()};
}

TextPlace TextPane::placeAt(const QPoint &position) const
{
    const int rows = position.y() < 0 ? -1 : position.y() / lineHeight();
    const int line = std::clamp(verticalScrollBar()->value() + rows, 0, std::max(0, m_lines->size() - 1));
    QTextLayout layout;
    layOut(layout, line);
    return {line, layout.lineAt(0).xToCursor(position.x() - textLeft())};
}

QString TextPane::selectedText() const
{
    const auto [from, to] = std::minmax(m_anchor, m_caret);
    QString text;
    for (int line = from.line; line <= to.line; ++line) {
        if (const auto note = m_standIn ? m_standIn(line, line == from.line) : std::nullopt) {
            if (!note->isEmpty())
                text += *note + (line < to.line ? QStringLiteral("\n") : QString());
            continue;
        }
        const QString whole = m_lines->at(line);
        const qsizetype begin = line == from.line ? from.column : 0;
        const qsizetype end = line == to.line ? to.column : whole.size();
        text += QStringView(whole).sliced(begin, std::max<qsizetype>(0, end - begin));
        if (line < to.line)
            text += u'\n';
    }
    return text;
}

void TextPane::copy() const
{
    if (m_anchor != m_caret)
        QGuiApplication::clipboard()->setText(selectedText());
}

void TextPane::selectAll()
{
    const int last = std::max(0, m_lines->size() - 1);
    m_anchor = {0, 0};
    m_caret = {last, int(m_lines->at(last).size())};
    viewport()->update();
}

void TextPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const TextPlace place = placeAt(event->position().toPoint());
    setCaret(place, event->modifiers() & Qt::ShiftModifier);
    if (m_lines->size() > 0)
        Q_EMIT linePressed(place.line);
}

void TextPane::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        setCaret(placeAt(event->position().toPoint()), true);
}

void TextPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TextPlace at = placeAt(event->position().toPoint());
    const QString line = m_lines->at(at.line);
    const auto isWord = [&line](int i) {
        return i >= 0 && i < line.size() && (line[i].isLetterOrNumber() || line[i] == u'_');
    };
    TextPlace from = at;
    TextPlace to = at;
    while (isWord(from.column - 1))
        --from.column;
    while (isWord(to.column))
        ++to.column;
    setCaret(from);
    setCaret(to, true);
}

bool TextPane::moveByKey(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int last = std::max(0, m_lines->size() - 1);
    const int page = std::max(1, verticalScrollBar()->pageStep() - 1);
    TextPlace to = m_caret;
    switch (event->key()) {
    case Qt::Key_Up:
        --to.line;
        break;
    case Qt::Key_Down:
        ++to.line;
        break;
    case Qt::Key_PageUp:
        to.line -= page;
        break;
    case Qt::Key_PageDown:
        to.line += page;
        break;
    case Qt::Key_Home:
        to = {control ? 0 : to.line, 0};
        break;
    case Qt::Key_End:
        to.line = control ? last : to.line;
        to.column = int(m_lines->at(to.line).size());
        break;
    case Qt::Key_Left:
        to = to.column > 0 ? TextPlace{to.line, to.column - 1}
                           : TextPlace{to.line - 1, int(m_lines->at(to.line - 1).size())};
        break;
    case Qt::Key_Right:
        to = to.column < m_lines->at(to.line).size() ? TextPlace{to.line, to.column + 1}
                                                     : TextPlace{std::min(last, to.line + 1), 0};
        break;
    default:
        return false;
    }
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    setCaret(to, event->modifiers() & Qt::ShiftModifier);
    return true;
}

bool TextPane::editByKey(QKeyEvent *event)
{
    if (!m_editable || m_lines->isEmpty())
        return false;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !event->text().isEmpty() && event->text().front().isPrint()) {
        Q_EMIT editWanted(event->text());
        return true;
    }
    const bool asks = event->key() == Qt::Key_F2 || event->key() == Qt::Key_Delete ||
                      event->key() == Qt::Key_Backspace || (plain && event->key() == Qt::Key_Return) ||
                      event->matches(QKeySequence::Paste) || event->matches(QKeySequence::Cut);
    if (asks)
        Q_EMIT editWanted({});
    return asks;
}

void TextPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (!moveByKey(event) && !editByKey(event))
        QAbstractScrollArea::keyPressEvent(event);
}

void TextPane::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TextPane::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TextPane::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copying = menu->addAction(tr("Copy"), QKeySequence::Copy, this, &TextPane::copy);
    copying->setEnabled(m_anchor != m_caret);
    copying->setToolTip(copying->isEnabled() ? QString() : tr("No text is selected."));
    menu->setToolTipsVisible(true);
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &TextPane::selectAll);
    if (m_editable)
        menu->addAction(tr("Edit the text"), QKeySequence(Qt::Key_F2), this, [this] { Q_EMIT editWanted({}); });
    menu->popup(event->globalPos());
}

const std::vector<int> &TextPane::offsets() const
{
    if (m_offsets.empty()) {
        m_offsets.reserve(size_t(m_lines->size()) + 1);
        int at = 0;
        for (int line = 0; line < m_lines->size(); ++line) {
            m_offsets.push_back(at);
            at += int(m_lines->at(line).size()) + 1;
        }
        m_offsets.push_back(at);
    }
    return m_offsets;
}

int TextPane::offsetOf(TextPlace place) const
{
    return m_lines->isEmpty() ? 0 : offsets()[size_t(std::clamp(place.line, 0, m_lines->size() - 1))] + place.column;
}

TextPlace TextPane::placeAt(int offset) const
{
    const auto &all = offsets();
    const auto next = std::ranges::upper_bound(all, offset);
    const int line = std::clamp(int(next - all.begin()) - 1, 0, std::max(0, m_lines->size() - 1));
    return {line, std::clamp(offset - all[size_t(line)], 0, int(m_lines->at(line).size()))};
}

int TextPane::length() const
{
    return m_lines->isEmpty() ? 0 : offsets().back() - 1;
}

} // namespace backflow::ui::resolve
