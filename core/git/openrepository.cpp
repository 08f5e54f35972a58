#include "core/git/openrepository.h"

#include "core/git/folders.h"
#include "core/git/giterror.h"
#include "core/git/gitrepository.h"
#include "core/git/handles.h"
#include "core/git/library.h"
#include "core/git/tidypacks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <algorithm>
#include <git2.h>

namespace backflow::git {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

/// Every folder that is written to later. Made now, because a folder that Git makes on the way is not flushed.
QStringList neededFolders()
{
    QStringList folders = {
        QStringLiteral("objects/pack"),
        QStringLiteral("objects/info"),
        QStringLiteral("refs/tags"),
        QStringLiteral("refs/heads/backflow/org"),
        QStringLiteral("refs/heads/backflow/lock"),
        QStringLiteral("refs/remotes/origin/backflow/org"),
        QStringLiteral("refs/remotes/origin/backflow/lock"),
    };
    for (int i = 0; i < 256; ++i)
        folders += QStringLiteral("objects/%1").arg(i, 2, 16, QLatin1Char('0'));
    return folders;
}

/// True when there is nothing at the path, or only what an interrupted start of ours can have left there.
bool mayBeMade(const QString &path)
{
    static const QSet<QString> ours = {
        QStringLiteral("HEAD"), QStringLiteral("config"),  QStringLiteral("description"), QStringLiteral("hooks"),
        QStringLiteral("info"), QStringLiteral("objects"), QStringLiteral("refs"),
    };
    const QStringList names = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return std::ranges::all_of(names, [](const QString &name) { return ours.contains(name); });
}

/// For people and tools that run the git program on the folder: nothing of theirs may run, repack behind our back, or
/// write without a flush.
int writeSettings(git_repository *repository)
{
    Handle<git_config> config;
    int code = git_repository_config(out(config), repository);
    const auto set = [&](const char *name, const char *value) {
        if (code >= 0)
            code = git_config_set_string(config.get(), name, value);
    };
    set("core.hooksPath", "hooks-are-not-run");
    set("core.fsync", "all");
    set("core.logAllRefUpdates", "false");
    set("gc.auto", "0");
    set("maintenance.auto", "false");
    set("receive.denyNonFastForwards", "true");
    return code;
}

base::Result<> make(const QString &path)
{
    if (QFileInfo(path).exists() && !QFileInfo(path).isDir())
        return base::failure(
            base::Errc::InvalidInput,
            Tr::tr("%1 is a file, but a Git repository is expected there. Nothing was changed.").arg(path));
    if (!mayBeMade(path)) {
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("The folder %1 holds files but no repository. Choose an empty folder.").arg(path));
    }
    if (auto made = makeFoldersDurably(QFileInfo(path).absolutePath(), {QFileInfo(path).fileName()}); !made)
        return made;
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKPATH;
    options.initial_head = "main";
    Handle<git_repository> repository;
    int code = git_repository_init_ext(out(repository), QFile::encodeName(path).constData(), &options);
    if (code >= 0)
        code = writeSettings(repository.get());
    if (code < 0)
        return gitFailure(code, Tr::tr("The repository %1 could not be made.").arg(path));
    // Git's own files may be read by everybody; what orgs hold is none of other users' business.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (auto made = makeFoldersDurably(path, neededFolders()); !made)
        return made;
    // libgit2 flushes what it puts under objects and refs, and nothing else.
    for (const char *name : {"/HEAD", "/config", ""})
        flushPath(path + QString::fromLatin1(name));
    return {};
}

/// The repositories that were opened here before, by any thread.
class Opened
{
public:
    bool contains(const QString &folder)
    {
        const QMutexLocker lock(&m_mutex);
        return m_folders.contains(folder);
    }
    /// False when it was there.
    bool insert(const QString &folder)
    {
        const QMutexLocker lock(&m_mutex);
        const auto before = m_folders.size();
        m_folders.insert(folder);
        return m_folders.size() > before;
    }
    /// Held while a folder is opened the first time: threads that come upon it at once make it once, and none of them
    /// reads it half made.
    QMutex &first() { return m_first; }

private:
    QMutex m_mutex;
    QMutex m_first;
    QSet<QString> m_folders;
};

Opened &opened()
{
    static Opened folders;
    return folders;
}

/// What libgit2 reads differently from Git, or Backflow cannot keep its promises on.
base::Result<> checkKind(git_repository *repository, const QString &path)
{
    const auto refuse = [&](const QString &sentence) {
        return base::failure(base::Errc::Unsupported, sentence.arg(path));
    };
    if (git_repository_is_bare(repository) != 1)
        return refuse(Tr::tr("%1 has a working tree. Backflow keeps its own bare repository; choose another folder."));
    if (git_repository_is_shallow(repository) == 1)
        return refuse(Tr::tr("%1 is a shallow clone, without its history. Use a complete clone."));
    if (QFileInfo(path + QStringLiteral("/objects/info/alternates")).size() > 0)
        return refuse(Tr::tr("%1 borrows objects from another repository. Use a complete clone."));
    return {};
}

} // namespace

void trustStoredObjects()
{
    setUpLibrary();
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
}

base::Result<std::unique_ptr<ports::Repository>> openRepository(const QString &path, AskCredential ask)
{
    setUpLibrary();
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    constexpr unsigned flags = GIT_REPOSITORY_OPEN_NO_SEARCH | GIT_REPOSITORY_OPEN_NO_DOTGIT;
    Handle<git_repository> repository;
    const auto open = [&] {
        return git_repository_open_ext(out(repository), QFile::encodeName(folder).constData(), flags, nullptr);
    };
    const QMutexLocker first(opened().contains(folder) ? nullptr : &opened().first());
    int code = open();
    if (code == GIT_ENOTFOUND) {
        if (auto made = make(folder); !made)
            return base::failure(made);
        code = open();
    }
    if (code < 0)
        return gitFailure(code, Tr::tr("The repository %1 could not be opened.").arg(folder));
    if (auto fit = checkKind(repository.get(), folder); !fit)
        return base::failure(fit);
    // Also for one that was made elsewhere, or not to the end. A repository that cannot be written can still be read.
    // Looked at once: every thread opens its own, and nobody takes these folders away.
    if (opened().insert(folder))
        (void)makeFoldersDurably(folder, neededFolders());
    sweepLeftovers(folder);
    return std::make_unique<GitRepository>(std::move(repository), folder, std::move(ask));
}

} // namespace backflow::git
