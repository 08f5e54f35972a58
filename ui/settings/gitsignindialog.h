#pragma once

class QDialog;
class QWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::settings {

/// Shows who is signed in to the team's Git server, and signs in and out. A sign-in is tried at the server; one that it
/// does not take is said to be, and asked for again. Closing it while the server is asked stops that, and nothing is
/// kept. Objects: `gitSignInDialog`, `gitSignInState`, `gitSignInUser`, `gitSignInSecret`, `gitSignInProblem`,
/// `gitSignInGo`, `gitSignInOut`, `gitSignInClose`.
QDialog *openGitSignIn(const widgets::AppContext &context, QWidget *parent);

} // namespace backflow::ui::settings
