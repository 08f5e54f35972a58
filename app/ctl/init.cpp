#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"

#include <QDir>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandInit(const QStringList &arguments)
{
    Invocation call(u"init"_s,
                    u"Makes a workspace: the pipeline's file, the repository of snapshots and the journal."_s);
    call.argument(u"folder"_s, u"Where to make it (default: --workspace)."_s, u"[folder]"_s);
    call.option(u"name"_s, u"Name of the pipeline."_s, u"name"_s);
    call.option(u"remote"_s, u"URL of a Git repository that the team shares."_s, u"url"_s);
    if (const auto over = call.parse(arguments, 0, 1))
        return *over;
    const QString folder = call.at(0).isEmpty() ? call.folder() : call.at(0);
    const QString name = call.isSet(u"name"_s) ? call.value(u"name"_s) : QDir(folder).dirName();
    base::Result<services::Workspace> workspace = services::Workspace::create(folder, name);
    if (!workspace)
        return call.fail(workspace.error());
    const services::Opened services = services::openStored(*workspace);
    base::Result<std::unique_ptr<ports::Repository>> repository = services.backends->repository();
    if (!repository)
        return call.fail(repository.error());
    if (call.isSet(u"remote"_s)) {
        if (base::Result<> set = (*repository)->setRemoteUrl(call.value(u"remote"_s)); !set)
            return call.fail(set.error());
    }
    if (auto journal = services.backends->journal(); !journal)
        return call.fail(journal.error());
    return call.answer(u"Workspace \"%1\" in %2. Next: backflowctl env add"_s.arg(shown(name), workspace->folder()),
                       {{u"workspace"_s, workspace->folder()}, {u"name"_s, name}, {u"id"_s, workspace->id()}});
}

} // namespace backflow::ctl
