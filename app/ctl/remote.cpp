#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "core/base/secretbytes.h"

#include <QFile>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using promotion::GitServer;

namespace {

constexpr qint64 kLongestSecret = 64 * 1024;
constexpr int kAsked = 3;

QJsonObject toJson(const GitServer &server)
{
    return {{u"address"_s, server.address},
            {u"signedInAs"_s, server.user},
            {u"wantsSignIn"_s, server.wantsSignIn},
            {u"fromVariable"_s, server.fromOutside}};
}

QString wordsOf(const GitServer &server)
{
    if (server.address.isEmpty())
        return u"There is no Git remote: everything stays on this computer."_s;
    const QString address = shown(server.address);
    if (!server.wantsSignIn)
        return u"%1: reached without a password (an SSH key, or a server that asks for nothing)."_s.arg(address);
    if (server.user.isEmpty())
        return u"%1: nobody is signed in. \"backflowctl remote sign-in\" does it."_s.arg(address);
    const QString where = server.fromOutside ? u"by BACKFLOW_GIT_TOKEN"_s : u"kept in the keychain"_s;
    return u"%1: signed in as %2, %3."_s.arg(address, shown(server.user), where);
}

int show(Invocation &call)
{
    const base::Result<GitServer> server = call.opened().gitServer();
    return server ? call.answer(wordsOf(*server), toJson(*server)) : call.fail(server.error());
}

/// Never an option: other users of the machine read a program's arguments.
std::optional<QByteArray> secretOf(const QString &user, const QString &address)
{
    if (hasTerminal())
        return askHidden(u"Password or token of %1 at %2:"_s.arg(user, address));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = input.readLine(kLongestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

int signIn(Invocation &call)
{
    const base::Result<GitServer> server = call.opened().gitServer();
    if (!server)
        return call.fail(server.error());
    QString user = call.value(u"user"_s);
    if (user.isEmpty() && server->wantsSignIn)
        user = ask(u"Name at %1:"_s.arg(server->address)).value_or(QString());
    if (user.isEmpty() && server->wantsSignIn)
        return call.usage(u"Say as whom: --user NAME. The password or token comes in by stdin."_s);
    for (int attempt = 1;; ++attempt) {
        std::optional<QByteArray> secret = server->wantsSignIn ? secretOf(user, server->address) : QByteArray();
        if (server->wantsSignIn && (!secret || secret->isEmpty()))
            return call.fail({base::Errc::Canceled, u"No password came in. Nothing was kept."_s, {}});
        const base::Result<GitServer> done = call.opened().gitSignIn(user, *secret, call.monitor());
        base::wipe(*secret);
        if (done)
            return call.answer(wordsOf(*done), toJson(*done));
        // A typing mistake is no reason to begin anew; a script is told at once.
        if (done.error().code != base::Errc::Unauthorized || !hasTerminal() || attempt == kAsked)
            return call.fail(done.error());
        call.monitor().note(shown(done.error().message));
    }
}

int signOut(Invocation &call)
{
    const base::Result<GitServer> server = call.opened().gitServer();
    if (!server)
        return call.fail(server.error());
    if (const base::Result<> gone = call.opened().gitSignOut(); !gone)
        return call.fail(gone.error());
    const base::Result<GitServer> now = call.opened().gitServer();
    if (!now)
        return call.fail(now.error());
    const QString text =
        server->user.isEmpty() || server->fromOutside
            ? wordsOf(*now)
            : u"The sign-in of %1 to %2 is gone from this computer. A token is good elsewhere until it is withdrawn at the host."_s
                  .arg(shown(server->user), shown(server->address));
    return call.answer(text, toJson(*now));
}

} // namespace

int commandRemote(const QStringList &arguments)
{
    Invocation call(u"remote"_s,
                    u"The Git server that the team shares, and who is signed in to it over https. A password "
                    "or token is asked for on the terminal or read from stdin, tried at the server, and "
                    "kept in the keychain: never in an address, an option, a file or a log."_s);
    call.argument(u"what"_s, u"show (default), sign-in, or sign-out."_s, u"[show|sign-in|sign-out]"_s);
    call.option(u"user"_s, u"sign-in: the name at the server (hosts take any beside a token)."_s, u"name"_s);
    if (const auto over = call.parse(arguments, 0, 1))
        return *over;
    const QString what = call.positional().isEmpty() ? u"show"_s : call.at(0);
    if (what != "show"_L1 && what != "sign-in"_L1 && what != "sign-out"_L1)
        return call.usage(u"One of show, sign-in, sign-out."_s);
    if (base::Result<> opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    return what == "show"_L1 ? show(call) : what == "sign-in"_L1 ? signIn(call) : signOut(call);
}

} // namespace backflow::ctl
