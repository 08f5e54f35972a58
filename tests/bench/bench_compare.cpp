// Comparing whole orgs. First two snapshots of 50,000 components with 500 changed: manifest of differences, whole
// process, beside `git diff --name-status` on the same commits and sfdx-git-delta where it is installed. Then six
// environments of 20,000 components against a seventh, from stored snapshots. Prints two tables and the bars.
// Arguments: folder of sfdx-git-delta's npm installation (may be empty), how often each program runs (9).

#include "app/services/services.h"
#include "app/services/workspace.h"
#include "core/async/monitor.h"
#include "core/git/openrepository.h"
#include "core/promotion/sides.h"
#include "tests/bench/largesnapshots.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>
#include <algorithm>
#include <cstdio>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

using namespace backflow;
using bench::largeSnapshot;
using namespace Qt::StringLiterals;

namespace {

/// A program with its arguments and what its runs took.
struct Program {
    const char *name;
    std::vector<QByteArray> arguments;
    std::vector<double> wall;
    std::vector<double> processor;
    long peakKib = 0;
    int code = 0;
};

double seconds(const timeval &time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

/// Whole process, from its start to its end as the parent sees it. Output is thrown away.
void runOnce(Program &program)
{
    std::vector<char *> arguments;
    for (QByteArray &argument : program.arguments)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", 1, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", 1, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t process = 0;
    if (posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
        qFatal("%s cannot be started", arguments[0]);
    int status = 0;
    rusage usage{};
    wait4(process, &status, 0, &usage);
    program.wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    program.processor.push_back(seconds(usage.ru_utime) + seconds(usage.ru_stime));
    program.peakKib = std::max(program.peakKib, usage.ru_maxrss);
    program.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    posix_spawn_file_actions_destroy(&actions);
}

/// This program anew, for work whose memory must not count where children inherit their parent's peak. Its exit code.
int runSelf(std::vector<QByteArray> texts)
{
    texts.insert(texts.begin(), QCoreApplication::applicationFilePath().toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    pid_t process = 0;
    if (posix_spawn(&process, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0)
        qFatal("this program cannot be started again");
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

model::CommitId commit(ports::Repository &repository, const model::Environment &environment,
                       const QMap<QString, QByteArray> &files)
{
    ports::CommitDraft draft;
    draft.branch = environment.snapshotBranch();
    draft.fromEmpty = true;
    for (const auto &[path, bytes] : files.asKeyValueRange())
        draft.put.insert(path, bytes);
    draft.put.insert(u"sfdx-project.json"_s,
                     R"({"packageDirectories":[{"path":"force-app","default":true}],"sourceApiVersion":"66.0"})");
    draft.message = u"Retrieve "_s + environment.name;
    draft.authorName = u"Ada Admin"_s;
    draft.authorEmail = u"ada@example.com"_s;
    draft.when = QDateTime(QDate(2026, 11, 23), QTime(6, 0), QTimeZone::UTC);
    async::NullMonitor monitor;
    auto made = repository.commit(draft, monitor);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

services::Workspace workspaceOf(const QString &folder, const QStringList &names)
{
    auto workspace = services::Workspace::create(folder, u"bench"_s);
    model::Pipeline pipeline = workspace->pipeline();
    for (const QString &name : names) {
        model::Environment environment;
        environment.name = name;
        pipeline.environments += environment;
    }
    if (!workspace->setPipeline(pipeline))
        qFatal("the workspace cannot be written");
    return *std::move(workspace);
}

QByteArray refOf(const services::Workspace &workspace, qsizetype environment)
{
    return workspace.pipeline().environments.at(environment).snapshotBranch().toLatin1();
}

void print(const Program &program, const Program &ours)
{
    std::printf("%-30s %9.1f %9.1f %9.1f   %6.1f   %4d\n", program.name, median(program.wall),
                median(program.processor), double(program.peakKib) / 1024, median(program.wall) / median(ours.wall),
                program.code);
}

/// 50,000 components, every hundredth otherwise.
int makeTwo(const QString &folder)
{
    const services::Workspace workspace = workspaceOf(folder, {u"UAT"_s, u"Production"_s});
    auto repository = git::openRepository(workspace.repositoryPath()).value();
    const auto &environments = workspace.pipeline().environments;
    commit(*repository, environments.at(0), largeSnapshot(50'000, 0));
    commit(*repository, environments.at(1), largeSnapshot(50'000, 100));
    return 0;
}

/// The rival: its function alone and its command, both in a process of its own each time.
std::vector<Program> deltaPrograms(const QString &deltaFolder, const services::Workspace &workspace,
                                   const QString &folder)
{
    const QByteArray place = QFileInfo(deltaFolder).absoluteFilePath().toLocal8Bit();
    if (deltaFolder.isEmpty() || !QFileInfo::exists(deltaFolder + u"/node_modules/sfdx-git-delta/lib/main.js"_s))
        return {};
    // It wants a working copy with the source's folder in it, though it reads the commits alone.
    const QByteArray clone = folder.toLocal8Bit() + "/clone";
    Program make{
        "git clone",
        {"git", "clone", "--quiet", "--no-checkout", "--shared", workspace.repositoryPath().toLocal8Bit(), clone},
        {},
        {}};
    runOnce(make);
    QDir().mkpath(folder + u"/clone/force-app"_s);
    QDir().mkpath(folder + u"/delta"_s);
    const QByteArray own = place + "/node_modules/.bin/node";
    const QByteArray node = QFileInfo::exists(QFile::decodeName(own)) ? own : QByteArray("node");
    std::vector<Program> programs;
    for (const auto &[name, mode] :
         {std::pair("sfdx-git-delta, its function", "function"), std::pair("sfdx-git-delta, its command", "command")})
        programs.push_back(
            {name,
             {node, BACKFLOW_SOURCE_DIR "/tests/bench/sgd.mjs", mode, place + "/node_modules/sfdx-git-delta", clone,
              "origin/" + refOf(workspace, 0), "origin/" + refOf(workspace, 1), folder.toLocal8Bit() + "/delta"},
             {},
             {}});
    return programs;
}

bool twoSnapshots(const QString &ctl, const QString &deltaFolder, int times)
{
    const QTemporaryDir folder;
    runSelf({"--make-two", folder.path().toLocal8Bit()});
    const services::Workspace workspace = services::Workspace::open(folder.path()).value();
    const QByteArray path = workspace.repositoryPath().toLocal8Bit();
    const QByteArray manifest = folder.filePath(u"manifest"_s).toLocal8Bit();
    const QByteArray program = ctl.toLocal8Bit();
    const QByteArray place = folder.path().toLocal8Bit();
    std::vector<Program> programs = {
        {"git diff --name-status",
         {"git", "--git-dir=" + path, "diff", "--name-status", refOf(workspace, 0), refOf(workspace, 1)},
         {},
         {}},
        {"backflowctl compare manifest",
         {program, "compare", "Production", "UAT", "--workspace", place, "--quiet", "--manifest", manifest},
         {},
         {}},
        {"backflowctl compare --json",
         {program, "compare", "Production", "UAT", "--workspace", place, "--quiet", "--json"},
         {},
         {}}};
    for (Program &one : deltaPrograms(deltaFolder, workspace, folder.path()))
        programs.push_back(std::move(one));
    for (int i = 0; i < times; ++i) {
        for (Program &one : programs)
            runOnce(one);
    }
    std::printf("Two snapshots of 50,000 components, 500 changed: whole process, medians of %d runs, taken in turn\n"
                "%-30s %9s %9s %9s   %6s   %4s\n",
                times, "", "wall ms", "cpu ms", "peak MB", "times", "exit");
    for (const Program &one : programs)
        print(one, programs[1]);
    const Program &git = programs[0];
    const Program &ours = programs[1];
    const double toGit = median(ours.wall) / median(git.wall);
    std::printf(
        "compare takes %.1f times as long as git diff, %.1f times its processor time (at most 4 is asked for)\n", toGit,
        median(ours.processor) / median(git.processor));
    if (programs.size() < 5) {
        std::printf("sfdx-git-delta is not there\n\n");
        return false;
    }
    const Program &delta = programs[3];
    const double toDelta = median(delta.wall) / median(ours.wall);
    std::printf("sfdx-git-delta takes %.1f times as long as compare, %.1f times its processor time (at least 20 is "
                "asked for); as the command it is, %.1f times\n\n",
                toDelta, median(delta.processor) / median(ours.processor),
                median(programs[4].wall) / median(ours.wall));
    return toGit <= 4 && toDelta >= 20;
}

/// Peak memory of this process since it began, MB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// Six targets of 20,000 components, each with 1,000 of its own, in a process of its own so that its memory counts.
int sixEnvironments(const QString &folder)
{
    auto workspace = services::Workspace::open(folder);
    const services::Services services(*workspace);
    promotion::CompareRequest request;
    const auto spec = [](const QString &name) {
        return snapshot::SideSpec{snapshot::SideKind::Environment, name, {}, {}, name};
    };
    request.source = spec(u"Source"_s);
    for (int i = 1; i <= 6; ++i)
        request.targets.push_back(spec(u"Env%1"_s.arg(i)));
    QElapsedTimer timer;
    timer.start();
    qint64 first = -1;
    qint64 firstDifferent = -1;
    request.onRows = [&](std::span<const compare::Row *const> rows) {
        const auto differs = [](const compare::Row *row) {
            return std::ranges::any_of(row->cells,
                                       [](const compare::Cell &c) { return c.state != compare::CellState::Same; });
        };
        if (first < 0)
            first = timer.elapsed();
        if (firstDifferent < 0 && std::ranges::any_of(rows, differs))
            firstDifferent = timer.elapsed();
    };
    async::NullMonitor monitor;
    auto compared = promotion::compareSides(services.backends(), workspace->pipeline(), request, monitor);
    if (!compared)
        qFatal("%s", qPrintable(compared.error().message));
    const qint64 complete = timer.elapsed();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%6zu rows: first %lld ms, first that differ %lld ms, complete %lld ms (cpu %.0f ms), peak %.0f MB\n",
                compared->comparison.rows.size(), static_cast<long long>(first), static_cast<long long>(firstDifferent),
                static_cast<long long>(complete), seconds(usage.ru_utime) + seconds(usage.ru_stime), peakMemory());
    return first <= 300 && complete <= 2000 && peakMemory() <= 500 ? 0 : 1;
}

int makeSix(const QString &folder)
{
    QStringList names{u"Source"_s};
    for (int i = 1; i <= 6; ++i)
        names += u"Env%1"_s.arg(i);
    const services::Workspace workspace = workspaceOf(folder, names);
    auto repository = git::openRepository(workspace.repositoryPath()).value();
    for (qsizetype i = 0; i < names.size(); ++i)
        commit(*repository, workspace.pipeline().environments.at(i),
               largeSnapshot(20'000, i == 0 ? 0 : 20, int(i) * 3));
    return 0;
}

bool manyEnvironments(int times)
{
    const QTemporaryDir folder;
    runSelf({"--make-six", folder.path().toLocal8Bit()});
    std::printf("Six environments of 20,000 components, a twentieth of each its own, against a seventh: from stored "
                "snapshots\n");
    std::fflush(stdout);
    bool good = true;
    for (int i = 0; i < times; ++i)
        good = runSelf({"--six", folder.path().toLocal8Bit()}) == 0 && good;
    std::printf("asked for: first rows 300 ms, complete 2,000 ms, 500 MB\n");
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--six"_L1)
        return sixEnvironments(arguments.value(2));
    if (arguments.value(1) == "--make-six"_L1)
        return makeSix(arguments.value(2));
    if (arguments.value(1) == "--make-two"_L1)
        return makeTwo(arguments.value(2));
    const QString ctl =
        QFileInfo(QCoreApplication::applicationDirPath() + "/../bin/backflowctl"_L1).canonicalFilePath();
    if (ctl.isEmpty())
        qFatal("backflowctl is not built");
    const int times = qMax(1, arguments.value(2, u"9"_s).toInt());
    const bool two = twoSnapshots(ctl, arguments.value(1), times);
    const bool many = manyEnvironments(qMax(1, times / 3));
    return two && many ? 0 : 1;
}
