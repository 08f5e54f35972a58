#pragma once

#include <QDate>
#include <QFrame>
#include <functional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::keep {

/// Asks why, in the page itself, and, if the question has an end, until when.
/// Objects, behind the name of the form: `Text`, `Reason`, `Ends`, `Until`, `Confirm`, `Cancel`.
class ReasonForm final : public QFrame
{
    Q_OBJECT

public:
    ReasonForm(const theme::Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    struct Question {
        QString sentence;
        /// On the button: "Keep it".
        QString confirm;
        QString placeholder;
        bool reasonNeeded = false;
        bool hasEnd = false;
        /// The day that is offered.
        QDate until = {};
    };
    /// The reason, and the last day; no day = without an end.
    using Answer = std::function<void(const QString &reason, const QDate &until)>;
    /// Shows the form and puts the cursor into the reason.
    void ask(const Question &question, Answer answer);

Q_SIGNALS:
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();
    void confirm();
    void updateConfirm();
    void updateUntil();

    Question m_question;
    Answer m_answer;
    QLabel *m_text;
    QLineEdit *m_reason;
    QCheckBox *m_ends;
    QDateEdit *m_until;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
};

} // namespace backflow::ui::keep
