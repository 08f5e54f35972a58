#pragma once

#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <functional>
#include <memory>

namespace backflow::ui::theme {
class Highlighting;
}

namespace backflow::ui::diff {

class CodeGutter;

/// Words of one line that get a darker tint, in UTF-16 code units.
struct LineTint {
    int begin = 0;
    int length = 0;
    theme::Role role = theme::Role::AddedWord;
};

/// How one line of a pane looks.
struct LineLook {
    /// Shown in the margin; empty = none.
    QString number;
    /// "+", "−", "≠", "●": beside the number.
    QString glyph;
    /// Of the glyph and of the 3 px bar.
    theme::Role markRole = theme::Role::Muted;
    bool tinted = false;
    theme::Role lineRole = theme::Role::Base;
    /// Hatched over the tint: there is no line, or nothing is decided.
    bool hatched = false;
    theme::Role hatchRole = theme::Role::Filler;
    QList<LineTint> words;
    /// Painted in place of text: a placeholder for folded lines.
    QString note;
};

/// Read-only text with a margin of line numbers and signs, tinted lines and words. What a line looks like is asked of
/// `look` when it is painted, so a pane of 100,000 lines costs no more than what is seen.
class CodePane final : public QPlainTextEdit
{
    Q_OBJECT

public:
    CodePane(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent = nullptr);
    ~CodePane() override;

    /// `path` chooses the syntax colours; lines longer in all than a sane screenful of work stay plain.
    void setLines(const QStringList &lines, const QString &path);
    void setLook(std::function<LineLook(int line)> look, int digits);
    /// Lines (one flag each) that are folded away.
    void setHidden(const std::vector<bool> &hidden);
    /// Tints every match; an empty pattern tints nothing.
    void setFound(const QRegularExpression &pattern);
    /// The lines of the change one stands on: a frame in the accent colour.
    void setCurrent(int firstLine, int count);

    void scrollToLine(int line);
    /// First line that is seen.
    int topLine() const;
    QString pathOfSyntax() const { return m_path; }

Q_SIGNALS:
    void notePressed(int line);
    void linePressed(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class CodeGutter;
    struct VisibleLine {
        int line = 0;
        QTextBlock block;
        QRectF rect;
    };
    std::vector<VisibleLine> visibleLines() const;
    LineLook lookOf(int line) const;
    void paintLine(QPainter &painter, const VisibleLine &line, const LineLook &look) const;
    void paintWords(QPainter &painter, const VisibleLine &line, const LineLook &look) const;
    void paintTinted(QPainter &painter) const;
    void paintNotes();
    void paintGutter(QPaintEvent *event);
    void layoutGutter();
    void applyFont();

    const theme::Theme &m_theme;
    theme::Highlighting *m_highlighting;
    CodeGutter *m_gutter;
    std::function<LineLook(int)> m_look;
    int m_digits = 3;
    QString m_path;
    /// As it was set; null = nothing was yet.
    QString m_text;
    QRegularExpression m_found;
    int m_currentBegin = 0;
    int m_currentCount = 0;
};

} // namespace backflow::ui::diff
