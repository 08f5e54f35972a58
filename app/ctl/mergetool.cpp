#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Of `git mergetool`: anything but 0 leaves the file as conflicted.
constexpr int kNotMerged = 1;

struct Asked {
    int code = -1;
    QString answer;
};

Asked git(const QString &folder, const QStringList &words)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, words);
    if (!process.waitForStarted() || !process.waitForFinished(-1))
        return {};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, QString::fromUtf8(process.readAllStandardOutput()).trimmed()};
}

QString inBinaries(const QString &name)
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + u'/' + name + u".exe"_s;
#else
    return QCoreApplication::applicationDirPath() + u'/' + name;
#endif
}

/// One word of a POSIX shell, which is what Git hands commands to on every system.
QString shellWord(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// What the marker says behind its signs: `<<<<<<< HEAD` says "HEAD".
QString markerLabel(const QString &file, const QByteArray &marker)
{
    QFile marked(file);
    if (!marked.open(QIODevice::ReadOnly))
        return {};
    while (!marked.atEnd()) {
        const QByteArray line = marked.readLine();
        if (line.startsWith(marker + ' '))
            return QString::fromUtf8(line.sliced(marker.size() + 1)).trimmed();
    }
    return {};
}

/// What a person calls the branch one stands on.
QString targetName(const QString &folder)
{
    const Asked branch = git(folder, {u"symbolic-ref"_s, u"--short"_s, u"-q"_s, u"HEAD"_s});
    return branch.code == 0 ? branch.answer : u"This branch"_s;
}

/// And what is merged into it: by the marker, else by the name of the commit that is merged, picked or replayed.
QString sourceName(const QString &folder, const QString &result)
{
    const QString marker = markerLabel(result, ">>>>>>>");
    if (!marker.isEmpty())
        return marker;
    for (const char *head : {"MERGE_HEAD", "CHERRY_PICK_HEAD", "REBASE_HEAD"}) {
        const QString name = QString::fromLatin1(head);
        if (git(folder, {u"rev-parse"_s, u"-q"_s, u"--verify"_s, name}).code != 0)
            continue;
        const Asked known = git(folder, {u"name-rev"_s, u"--name-only"_s, u"--no-undefined"_s, name});
        return known.code == 0 ? known.answer : git(folder, {u"rev-parse"_s, u"--short"_s, name}).answer;
    }
    return u"Other branch"_s;
}

QStringList settingsOf(const QString &command)
{
    return {u"mergetool.backflow.cmd="_s + command, u"mergetool.backflow.trustExitCode=true"_s,
            u"mergetool.backflow.hideResolved=false"_s};
}

int install(Invocation &call)
{
    const QString place = call.isSet(u"global"_s) ? u"--global"_s : u"--local"_s;
    QString command = shellWord(QCoreApplication::applicationFilePath()) + u" mergetool"_s;
    if (call.isSet(u"program"_s))
        command += u" --program "_s + shellWord(QFileInfo(call.value(u"program"_s)).absoluteFilePath());
    command += uR"( "$BASE" "$LOCAL" "$REMOTE" "$MERGED")"_s;
    QStringList done;
    for (const QString &setting : settingsOf(command)) {
        const qsizetype equals = setting.indexOf(u'=');
        if (git(u"."_s, {u"config"_s, place, setting.first(equals), setting.sliced(equals + 1)}).code != 0)
            return call.fail({base::Errc::NotFound,
                              u"Git took no setting: there is no repository here, or no git. Go to a repository, or "
                              "add --global."_s,
                              {}});
        done += setting.first(equals);
    }
    return call.answer(u"Set up: git mergetool --tool=backflow\n"_s,
                       {{u"tool"_s, u"backflow"_s}, {u"settings"_s, done.join(u", "_s)}});
}

int uninstall(Invocation &call)
{
    const QString place = call.isSet(u"global"_s) ? u"--global"_s : u"--local"_s;
    // 128: there is no such section, and so nothing to take out.
    const int code = git(u"."_s, {u"config"_s, place, u"--remove-section"_s, u"mergetool.backflow"_s}).code;
    return call.answer(code == 0 ? u"Taken out.\n"_s : u"It was not set up: nothing changed.\n"_s,
                       {{u"changed"_s, code == 0}});
}

int show(Invocation &call)
{
    const QString program = call.isSet(u"program"_s) ? call.value(u"program"_s) : inBinaries(u"backflow"_s);
    if (!QFileInfo(program).isExecutable())
        return call.fail(
            {base::Errc::NotFound, u"The desktop program is not at %1. Name it with --program."_s.arg(program), {}},
            ExitCode(kNotMerged));
    const QString folder = QFileInfo(call.at(3)).absolutePath();
    const QStringList words{
        u"--mergetool"_s, u"--target-name"_s, targetName(folder), u"--source-name"_s, sourceName(folder, call.at(3)),
        u"--"_s,          call.at(0),         call.at(1),         call.at(2),         call.at(3)};
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(program, words);
    if (!window.waitForStarted() || !window.waitForFinished(-1))
        return call.fail({base::Errc::Io, u"%1 cannot be started: %2"_s.arg(program, window.errorString()), {}},
                         ExitCode(kNotMerged));
    return window.exitStatus() == QProcess::NormalExit && window.exitCode() == 0 ? Ok : kNotMerged;
}

} // namespace

int commandMergeTool(const QStringList &arguments)
{
    Invocation call(u"mergetool"_s,
                    u"Opens the resolver on a file that a merge left undecided: what \"git mergetool --tool=backflow\" "
                    "calls. Exit code 0 once the result is written, 1 when the window was closed before; the file is "
                    "then as it was, and what was decided is kept for the next time."_s);
    call.argument(u"base"_s, u"The common version; an empty file where there is none."_s,
                  u"[base local remote merged]"_s);
    call.argument(u"local"_s, u"The version merged into; its layout is kept."_s, u""_s);
    call.argument(u"remote"_s, u"The version that is merged."_s, u""_s);
    call.argument(u"merged"_s, u"Where the result goes; its name says what kind of file it is."_s, u""_s);
    call.option(u"install"_s, u"Make it known to Git: git mergetool --tool=backflow."_s);
    call.option(u"uninstall"_s, u"Take that out again."_s);
    call.option(u"global"_s, u"For all repositories of the user; with --install and --uninstall."_s);
    call.option(u"program"_s, u"The desktop program (default: the one beside backflowctl)."_s, u"file"_s);
    if (const auto over = call.parse(arguments, 0, 4))
        return *over;
    if (call.isSet(u"install"_s))
        return install(call);
    if (call.isSet(u"uninstall"_s))
        return uninstall(call);
    if (call.positional().size() != 4)
        return call.usage(u"Four files are needed: base, local, remote, merged."_s);
    return show(call);
}

} // namespace backflow::ctl
