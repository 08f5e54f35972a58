#pragma once

#include "ui/widgets/appcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace backflow::ui::environments {

/// The three ways to sign in to an org, and the button that does it.
/// Objects: `signInWeb`, `signInToken`, `signInCli`, `signInButton`.
class SignInForm final : public QWidget
{
    Q_OBJECT

public:
    SignInForm(const theme::Theme &theme, QWidget *parent = nullptr);
    void setEnvironment(const model::Environment &environment);
    /// Why signing in is not possible now; empty = it is.
    void setUnavailable(const QString &reason);
    void setBusy(bool busy);
    /// A line that says what went wrong: it stands between the fields and the button, and its text is told with the
    /// field that is meant.
    void putProblem(QLabel *line);
    /// The keyboard goes to the field of the chosen way; its name says what is wrong there.
    void showWhere(const QString &problem);
    /// What is filled in, with the token taken out of its field.
    widgets::SignIn takeSignIn();

Q_SIGNALS:
    void signInRequested();

private:
    void updateFields();
    QWidget *fieldOfChosenWay() const;

    QRadioButton *m_web;
    QRadioButton *m_token;
    QRadioButton *m_cli;
    QLabel *m_webNote;
    QLineEdit *m_instance;
    QLineEdit *m_tokenText;
    QLineEdit *m_alias;
    QVBoxLayout *m_column;
    QPushButton *m_button;
    QString m_unavailable;
};

} // namespace backflow::ui::environments
