#include "ui/settings/gitsignindialog.h"

#include "core/async/job.h"
#include "core/base/secretbytes.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <optional>

namespace backflow::ui::settings {

namespace {

using promotion::GitServer;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::settings)
};

QString wordsOf(const GitServer &server)
{
    if (server.address.isEmpty())
        return Tr::tr("This pipeline has no Git server: everything stays on this computer.");
    if (!server.wantsSignIn)
        return Tr::tr("%1 is reached with an SSH key or without any sign-in; it takes no password.")
            .arg(server.address);
    if (server.user.isEmpty())
        return Tr::tr("Nobody is signed in to %1.").arg(server.address);
    if (server.fromOutside)
        return Tr::tr("Signed in to %1 as %2, by a variable of the system that started Backflow.")
            .arg(server.address, server.user);
    if (server.thisProgramOnly)
        return Tr::tr("Signed in to %1 as %2 until Backflow ends: this computer has no keychain to keep it in.")
            .arg(server.address, server.user);
    return Tr::tr("Signed in to %1 as %2. It is kept in this computer's keychain and nowhere else.")
        .arg(server.address, server.user);
}

class GitSignInDialog final : public QDialog
{
public:
    GitSignInDialog(const widgets::AppContext &context, QWidget *parent)
        : QDialog(parent)
        , m_context(context)
        , m_state(widgets::textLabel(*context.theme, Tr::tr("Reading…"), this))
        , m_problem(widgets::textLabel(*context.theme, QString(), this, theme::TextStyle::Body, theme::Role::Error))
        , m_user(new QLineEdit(this))
        , m_secret(new QLineEdit(this))
        , m_go(widgets::primaryButton(QStringLiteral("gitSignInGo"), Tr::tr("Sign in"), this))
        , m_out(widgets::secondaryButton(QStringLiteral("gitSignInOut"), Tr::tr("Sign out"), this))
    {
        setObjectName(QStringLiteral("gitSignInDialog"));
        setWindowTitle(Tr::tr("Sign in to the Git server"));
        setAttribute(Qt::WA_DeleteOnClose);
        for (QLabel *label : {m_state, m_problem})
            label->setWordWrap(true);
        m_state->setObjectName(QStringLiteral("gitSignInState"));
        m_problem->setObjectName(QStringLiteral("gitSignInProblem"));
        m_problem->hide();
        m_user->setObjectName(QStringLiteral("gitSignInUser"));
        m_secret->setObjectName(QStringLiteral("gitSignInSecret"));
        m_secret->setEchoMode(QLineEdit::Password);
        auto *form = new QFormLayout;
        form->addRow(Tr::tr("Name:"), m_user);
        form->addRow(Tr::tr("Password or token:"), m_secret);
        m_user->setAccessibleName(Tr::tr("Name at the Git server"));
        m_secret->setAccessibleName(Tr::tr("Password or token"));
        auto *close = widgets::secondaryButton(QStringLiteral("gitSignInClose"), Tr::tr("Close"), this);
        auto *buttons = new QDialogButtonBox(this);
        buttons->addButton(m_out, QDialogButtonBox::ActionRole);
        buttons->addButton(close, QDialogButtonBox::RejectRole);
        buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
        column->setSpacing(theme::kSpace3);
        column->addWidget(m_state);
        column->addLayout(form);
        column->addWidget(m_problem);
        column->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_go, &QPushButton::clicked, this, [this] { signIn(); });
        connect(m_out, &QPushButton::clicked, this, [this] { signOut(); });
        for (QLineEdit *field : {m_user, m_secret})
            connect(field, &QLineEdit::textChanged, this, [this] { refresh(); });
        m_go->setDefault(true);
        resize(520, sizeHint().height());
        busy(true);
        ask([server = context.hooks.gitServer](async::Monitor &) { return server(); });
    }
    ~GitSignInDialog() override
    {
        if (m_stop)
            m_stop->requestStop();
    }

private:
    /// Runs it on a worker and shows what it gives.
    template <class Work>
    void ask(Work work)
    {
        const auto job = async::start(*m_context.pool, std::move(work));
        m_stop = job.stop;
        async::deliver(job, this, [this](const base::Result<GitServer> &server) {
            m_stop.reset();
            busy(false);
            if (server)
                tell(*server);
            else
                fail(server.error());
        });
    }

    void tell(const GitServer &server)
    {
        m_server = server;
        m_state->setText(wordsOf(server));
        m_problem->hide();
        m_secret->clear();
        if (!server.user.isEmpty())
            m_user->setText(server.user);
        refresh();
    }

    /// It is asked again: the name stands, the secret is typed anew.
    void fail(const base::Error &error)
    {
        if (!m_server)
            m_state->setText(error.message);
        m_problem->setText(error.message);
        m_problem->setVisible(m_server.has_value());
        m_secret->clear();
        m_secret->setFocus();
        refresh();
    }

    void signIn()
    {
        QByteArray secret = m_secret->text().toUtf8();
        m_secret->clear();
        m_problem->hide();
        m_state->setText(Tr::tr("Asking the Git server…"));
        busy(true);
        ask([signIn = m_context.hooks.gitSignIn, user = m_user->text(), secret](async::Monitor &monitor) mutable {
            base::Result<GitServer> done = signIn(user, secret, monitor);
            base::wipe(secret);
            return done;
        });
        base::wipe(secret);
    }

    void signOut()
    {
        busy(true);
        ask([hooks = m_context.hooks](async::Monitor &) -> base::Result<GitServer> {
            if (const base::Result<> gone = hooks.gitSignOut(); !gone)
                return base::failure(gone);
            return hooks.gitServer();
        });
    }

    void busy(bool busy)
    {
        m_busy = busy;
        if (!busy && m_server)
            m_state->setText(wordsOf(*m_server));
        refresh();
    }

    void refresh()
    {
        const bool wants = m_server && m_server->wantsSignIn && !m_server->fromOutside;
        const QString wait = m_busy ? Tr::tr("The Git server is being asked.") : QString();
        const QString none = wants ? QString() : Tr::tr("This Git server takes no sign-in from here.");
        const QString fixed = wait.isEmpty() ? none : wait;
        for (QLineEdit *field : {m_user, m_secret})
            widgets::setUnavailable(field, fixed);
        const bool filled = !m_user->text().trimmed().isEmpty() && !m_secret->text().isEmpty();
        widgets::setUnavailable(m_go, !fixed.isEmpty() ? fixed
                                      : filled         ? QString()
                                                       : Tr::tr("Enter a name and a password or token first."));
        const bool signedIn = wants && !m_server->user.isEmpty();
        widgets::setUnavailable(m_out, !fixed.isEmpty() ? fixed
                                       : signedIn       ? QString()
                                                        : Tr::tr("Nobody is signed in."));
    }

    const widgets::AppContext &m_context;
    std::optional<GitServer> m_server;
    std::optional<async::StopSource> m_stop;
    bool m_busy = false;
    QLabel *m_state;
    QLabel *m_problem;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QPushButton *m_go;
    QPushButton *m_out;
};

} // namespace

QDialog *openGitSignIn(const widgets::AppContext &context, QWidget *parent)
{
    auto *dialog = new GitSignInDialog(context, parent);
    dialog->open();
    return dialog;
}

} // namespace backflow::ui::settings
