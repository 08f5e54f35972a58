#pragma once

#include "ui/diff/codepane.h"
#include "ui/resolve/textlines.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QRegularExpression>
#include <QTextLayout>
#include <functional>
#include <memory>
#include <optional>

namespace backflow::ui::theme {
class Highlighting;
class LineColors;
} // namespace backflow::ui::theme

namespace backflow::ui::resolve {

/// A place in a text: 0-based line, UTF-16 code units into it.
struct TextPlace {
    int line = 0;
    int column = 0;
    auto operator<=>(const TextPlace &) const = default;
};

/// A text to be read, selected and searched, that holds nothing but what TextLines holds: lines are laid out when they
/// are painted. What a line looks like is asked of `look`. Typing is told, not done.
class TextPane final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    TextPane(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent = nullptr);
    ~TextPane() override;

    /// `path` chooses the syntax colours; a very long text stays plain.
    void setLines(std::shared_ptr<const TextLines> lines, const QString &path);
    /// The same text, changed: `before` lines from `begin` on stand now as `count`. Caret and selection stay with
    /// theirs.
    void moveCaret(int begin, int before, int count);
    void setLook(std::function<diff::LineLook(int line)> look, int digits);
    /// Tints every match; an empty pattern tints nothing.
    void setFound(const QRegularExpression &pattern);
    /// The lines one stands on: a frame in the accent colour.
    void setCurrent(int firstLine, int count);
    /// Typing in it is told.
    void setEditable(bool editable) { m_editable = editable; }
    bool isEditable() const { return m_editable; }

    void scrollToLine(int line);
    const TextLines &lines() const { return *m_lines; }
    QString toPlainText() const { return m_lines->text(); }
    QString selectedText() const;
    /// What is copied in the place of a line that is no text: nothing = the line itself; empty = no line at all.
    /// `first`: the first line that is copied.
    void setStandIn(std::function<std::optional<QString>(int line, bool first)> standIn)
    {
        m_standIn = std::move(standIn);
    }
    TextPlace caret() const { return m_caret; }
    TextPlace anchor() const { return m_anchor; }
    void setCaret(TextPlace place, bool select = false);
    void copy() const;
    void selectAll();

    /// UTF-16 code units from the start of the text, a line end being one; for assistive technology.
    int offsetOf(TextPlace place) const;
    TextPlace placeAt(int offset) const;
    int length() const;
    /// In the viewport.
    QRect rectOf(TextPlace place) const;
    TextPlace placeAt(const QPoint &position) const;

Q_SIGNALS:
    void linePressed(int line);
    /// Somebody types at the caret of an editable text; `text` is empty for what only asks to edit (F2, Delete, paste).
    void editWanted(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool moveByKey(QKeyEvent *event);
    bool editByKey(QKeyEvent *event);
    diff::LineLook lookOf(int line) const;
    void layOut(QTextLayout &layout, int line) const;
    QList<QTextLayout::FormatRange> formatsOf(int line) const;
    void paintLine(QPainter &painter, int line, int top) const;
    void paintWords(QPainter &painter, const QTextLayout &layout, int line, const diff::LineLook &look, int top) const;
    void paintMargin(QPainter &painter, int line, const diff::LineLook &look, int top) const;
    int lineHeight() const { return m_lineHeight; }
    int textLeft() const;
    void applyFont();
    void updateBars();
    void ensureVisible();
    const std::vector<int> &offsets() const;

    const theme::Theme &m_theme;
    theme::Highlighting *m_highlighting;
    std::unique_ptr<theme::LineColors> m_colors;
    std::shared_ptr<const TextLines> m_lines;
    std::function<diff::LineLook(int)> m_look;
    std::function<std::optional<QString>(int, bool)> m_standIn;
    QString m_path;
    QRegularExpression m_found;
    TextPlace m_caret;
    TextPlace m_anchor;
    int m_digits = 3;
    int m_margin = 0;
    int m_lineHeight = 16;
    int m_currentBegin = 0;
    int m_currentCount = 0;
    bool m_editable = false;
    /// Where lines begin; empty = not asked for yet.
    mutable std::vector<int> m_offsets;
};

/// Makes TextPane read like a text for assistive technology. Once, before the first is shown.
void installTextPaneAccess();

} // namespace backflow::ui::resolve
