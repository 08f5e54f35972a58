#pragma once

#include "ui/theme/theme.h"

#include <QWidget>
#include <functional>
#include <vector>

namespace backflow::ui::diff {

/// The whole of a text or a list as a strip 14 px wide: where changes stand, and which part is seen. A press goes
/// there. Assistive technology finds the marks as a list, each with its words.
class OverviewRuler final : public QWidget
{
    Q_OBJECT

public:
    struct Mark {
        /// In lines, out of setLines()'s total.
        int line = 0;
        int count = 1;
        theme::Role role = theme::Role::Added;
        /// Both removed and added: half of it each.
        bool changed = false;
        bool operator==(const Mark &) const = default;
    };

    explicit OverviewRuler(const theme::Theme &theme, QWidget *parent = nullptr);
    void setLines(int total, std::vector<Mark> marks);
    const std::vector<Mark> &marks() const { return m_marks; }
    /// What a mark is about; asked when somebody listens.
    void setWords(std::function<QString(int mark)> words) { m_words = std::move(words); }
    QString wordsOf(int mark) const { return m_words ? m_words(mark) : QString(); }
    QRect rectOf(int mark) const;
    void setWindow(int firstLine, int count);
    /// Line that a press at `y` means; also what tests measure by.
    int lineAt(int y) const;
    QSize sizeHint() const override { return {14, 80}; }

Q_SIGNALS:
    void linePressed(int line);
    /// Those there were are no more.
    void marksChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    qreal yOf(int line) const;

    const theme::Theme &m_theme;
    int m_total = 0;
    std::vector<Mark> m_marks;
    std::function<QString(int)> m_words;
    int m_windowLine = 0;
    int m_windowCount = 0;
};

} // namespace backflow::ui::diff
