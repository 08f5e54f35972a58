#include "app/ctl/gitsetup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    bool ran = false;
    int exitCode = -1;
    QString out;
    QString err;
};

Answer git(const QStringList &arguments)
{
    QProcess process;
    process.start(u"git"_s, arguments);
    Answer answer;
    if (!process.waitForStarted() || !process.waitForFinished(-1))
        return answer;
    answer.ran = true;
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.out = QString::fromUtf8(process.readAllStandardOutput());
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

std::unexpected<base::Error> noGit()
{
    return base::failure(base::Errc::Unsupported, u"The git program was not found; it has to be on the PATH."_s);
}

/// Where Git keeps a user's own files when the older places are not there.
QString configFolder()
{
    const QString xdg = qEnvironmentVariable("XDG_CONFIG_HOME");
    return xdg.isEmpty() ? QDir::home().filePath(u".config/git"_s) : QDir(xdg).filePath(u"git"_s);
}

QString userConfig()
{
    if (const QString given = qEnvironmentVariable("GIT_CONFIG_GLOBAL"); !given.isEmpty())
        return given;
    const QString own = QDir::home().filePath(u".gitconfig"_s);
    const QString other = configFolder() + u"/config"_s;
    return !QFileInfo::exists(own) && QFileInfo::exists(other) ? other : own;
}

} // namespace

base::Result<GitFiles> filesOfRepository(const QString &folder, bool shared)
{
    const QString from = QDir(folder).absolutePath();
    const Answer paths =
        git({u"-C"_s, from, u"rev-parse"_s, u"--git-path"_s, u"config"_s, u"--git-path"_s, u"info/attributes"_s});
    if (!paths.ran)
        return noGit();
    const QStringList lines = paths.out.split(u'\n', Qt::SkipEmptyParts);
    if (paths.exitCode != 0 || lines.size() != 2) {
        return base::failure(base::Errc::NotFound,
                             u"%1 is not in a Git repository. Name one with --repo, or set it up for yourself with "
                             "--global."_s.arg(from),
                             paths.err.trimmed());
    }
    GitFiles files;
    files.repository = from;
    files.where = u"this repository"_s;
    files.config = QDir(from).absoluteFilePath(lines[0]);
    files.attributes = QDir(from).absoluteFilePath(lines[1]);
    if (shared) {
        const Answer top = git({u"-C"_s, from, u"rev-parse"_s, u"--show-toplevel"_s});
        if (top.exitCode != 0)
            return base::failure(base::Errc::InvalidInput, u"A bare repository has no .gitattributes to share."_s);
        files.attributes = top.out.chopped(1) + u"/.gitattributes"_s;
    }
    return files;
}

base::Result<GitFiles> filesOfUser()
{
    const Answer named = git({u"config"_s, u"--global"_s, u"--type=path"_s, u"--get"_s, u"core.attributesFile"_s});
    if (!named.ran)
        return noGit();
    GitFiles files;
    files.where = u"the user"_s;
    files.config = userConfig();
    files.attributes = named.exitCode == 0 ? named.out.chopped(1) : configFolder() + u"/attributes"_s;
    return files;
}

base::Result<QString> mergeProgram(const QString &given)
{
    QString name = given;
    if (name.isEmpty()) {
        name = QCoreApplication::applicationDirPath() + u"/backflow-merge"_s;
#ifdef Q_OS_WIN
        name += u".exe"_s;
#endif
    }
    const QFileInfo info(name);
    if (!info.isFile() || !info.isExecutable()) {
        return base::failure(base::Errc::NotFound,
                             u"There is no program %1. Name the merge program with --program."_s.arg(name));
    }
    return info.absoluteFilePath();
}

QString effectiveAttribute(const GitFiles &files, const QString &attribute, const QString &file)
{
    const QString folder = files.repository.isEmpty() ? QDir::currentPath() : files.repository;
    const Answer answer = git({u"-C"_s, folder, u"check-attr"_s, u"-z"_s, attribute, u"--"_s, file});
    return answer.exitCode == 0 ? answer.out.section(QChar(0), 2, 2) : QString();
}

} // namespace backflow::ctl
