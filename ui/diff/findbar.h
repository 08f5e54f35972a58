#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

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
    /// `at` is 1-based; 0 = none of them yet.
    void setHits(int at, int count);

Q_SIGNALS:
    void textChanged(const QString &text);
    void nextWanted(bool backward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_hits;
};

} // namespace backflow::ui::diff
