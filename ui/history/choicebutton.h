#pragma once

#include <QStringList>
#include <QToolButton>
#include <functional>

class QFrame;
class QLineEdit;
class QListWidget;

namespace backflow::ui::history {

/// Any number out of many: the button says what is chosen, its list has a box for each and a field to find one.
/// Objects: `<name>List`, `<name>Find`.
class ChoiceButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `title`: "Who". `any`: what stands there when nothing is chosen, "anybody". `words` says a value to people.
    ChoiceButton(const QString &name, const QString &title, const QString &any,
                 std::function<QString(const QString &)> words, QWidget *parent = nullptr);

    /// Chosen ones stay chosen, also when they are no longer among them.
    void setValues(const QStringList &values);
    QStringList chosen() const { return m_chosen; }
    void setChosen(const QStringList &values);
    void openList();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

private:
    void makePopup();
    void fill();
    void updateText();

    QString m_title;
    QString m_any;
    std::function<QString(const QString &)> m_words;
    QStringList m_values;
    QStringList m_chosen;
    QFrame *m_popup = nullptr;
    QLineEdit *m_find = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace backflow::ui::history
