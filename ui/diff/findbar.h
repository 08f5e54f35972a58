#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::diff {

/// "Find in this view": words, how often they occur, next and previous. Hidden until asked for.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const theme::Theme &theme, QWidget *parent = nullptr);
    void open();
    void close();
    QString text() const;
    /// The words are a regular expression.
    bool isRegex() const;
    bool onlyChanges() const;
    /// What is typed cannot be read as a pattern.
    void setUnreadable();
    /// `at` is 1-based; 0 = none of them yet.
    void setHits(int at, int count);

Q_SIGNALS:
    /// Words or options were changed.
    void queryChanged();
    void nextWanted(bool backward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_hits;
    QToolButton *m_regex;
    QToolButton *m_changes;
};

} // namespace backflow::ui::diff
