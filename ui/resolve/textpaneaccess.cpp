// A TextPane as assistive technology has it: a text of many lines.
#include "ui/resolve/textpane.h"

#include <QAccessibleWidget>
#include <QScrollBar>

namespace backflow::ui::resolve {

namespace {

class TextPaneInterface final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit TextPaneInterface(TextPane *pane)
        : QAccessibleWidget(pane, QAccessible::EditableText)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = !pane()->isEditable();
        state.editable = pane()->isEditable();
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    // Scroll bars and viewport are how it is built, not what it says.
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    void selection(int index, int *start, int *end) const override
    {
        const TextPlace anchor = pane()->anchor();
        const TextPlace caret = pane()->caret();
        *start = index == 0 ? pane()->offsetOf(std::min(anchor, caret)) : 0;
        *end = index == 0 ? pane()->offsetOf(std::max(anchor, caret)) : 0;
    }
    int selectionCount() const override { return pane()->anchor() == pane()->caret() ? 0 : 1; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { pane()->setCaret(pane()->caret()); }
    void setSelection(int, int start, int end) override
    {
        pane()->setCaret(pane()->placeAt(start));
        pane()->setCaret(pane()->placeAt(end), true);
    }
    int cursorPosition() const override { return pane()->offsetOf(pane()->caret()); }
    void setCursorPosition(int position) override { pane()->setCaret(pane()->placeAt(position)); }
    QString text(int start, int end) const override
    {
        const TextPlace from = pane()->placeAt(start);
        const TextPlace to = pane()->placeAt(std::max(start, end));
        QString text;
        for (int line = from.line; line <= to.line; ++line) {
            const QString whole = pane()->lines().at(line);
            const qsizetype begin = line == from.line ? from.column : 0;
            const qsizetype stop = line == to.line ? to.column : whole.size();
            text += QStringView(whole).sliced(begin, std::max<qsizetype>(0, stop - begin));
            if (line < to.line)
                text += u'\n';
        }
        return text;
    }
    int characterCount() const override { return pane()->length(); }
    QRect characterRect(int offset) const override
    {
        const QRect rect = pane()->rectOf(pane()->placeAt(offset));
        return {pane()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return pane()->offsetOf(pane()->placeAt(pane()->viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int) override { pane()->setCaret(pane()->placeAt(start)); }
    QString attributes(int offset, int *start, int *end) const override
    {
        const TextPlace place = pane()->placeAt(offset);
        *start = pane()->offsetOf({place.line, 0});
        *end = *start + int(pane()->lines().at(place.line).size());
        return {};
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? QString() : QAccessibleWidget::text(kind);
    }

private:
    TextPane *pane() const { return static_cast<TextPane *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *pane = qobject_cast<TextPane *>(object);
    return pane ? new TextPaneInterface(pane) : nullptr;
}

} // namespace

void installTextPaneAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace backflow::ui::resolve
