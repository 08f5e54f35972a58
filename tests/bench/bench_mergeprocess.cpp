// The merge driver as Git starts it, one process a file, beside `git merge-file` on the same files in the same run.
// Prints medians and writes nothing. Arguments: how often each case is merged (3), and how many cases at most (all).

#include "tests/bench/mergecases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <spawn.h>
#include <sys/wait.h>

extern char **environ;

namespace {

using backflow::bench::MergeCase;

/// One program with its arguments; the three files are called O, A and B in the current folder.
struct Program {
    const char *name;
    std::vector<QByteArray> arguments;
    std::vector<double> milliseconds;
    int clean = 0;
    int conflicts = 0;
    int other = 0;
};

void write(const char *name, const QByteArray &bytes)
{
    QFile file(QString::fromUtf8(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", name);
}

/// Whole process: from its start to its end as the parent sees it. Gives its exit code, -1 for a signal.
int timed(const Program &program, const QByteArray &path, double &milliseconds)
{
    std::vector<char *> arguments;
    for (const QByteArray &argument : program.arguments)
        arguments.push_back(const_cast<char *>(argument == "%P" ? path.constData() : argument.constData()));
    arguments.push_back(nullptr);
    const auto begin = std::chrono::steady_clock::now();
    pid_t process = 0;
    if (posix_spawnp(&process, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0)
        qFatal("%s cannot be started", arguments[0]);
    int status = 0;
    waitpid(process, &status, 0);
    milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void merge(Program &program, const MergeCase &mergeCase, int times)
{
    double least = 1e9;
    int code = 0;
    for (int i = 0; i < times; ++i) {
        write("A", *mergeCase.versions.target);
        double milliseconds = 0;
        code = timed(program, mergeCase.path.toUtf8(), milliseconds);
        least = std::min(least, milliseconds);
    }
    program.milliseconds.push_back(least);
    // git merge-file gives the number of conflicts, up to 127.
    ++(code == 0 ? program.clean : code > 0 && code < 128 ? program.conflicts : program.other);
}

double part(std::vector<double> &times, double share)
{
    const auto place = times.begin() + qsizetype(double(times.size() - 1) * share);
    std::nth_element(times.begin(), place, times.end());
    return *place;
}

} // namespace

int main(int argc, char **argv)
{
    const int times = argc > 1 ? std::max(1, std::atoi(argv[1])) : 3;
    const size_t most = argc > 2 ? size_t(std::max(1, std::atoi(argv[2]))) : SIZE_MAX;
    const QString driver =
        QFileInfo(QFileInfo(QString::fromLocal8Bit(argv[0])).absolutePath() + QStringLiteral("/../bin/backflow-merge"))
            .canonicalFilePath();
    if (driver.isEmpty())
        qFatal("backflow-merge is not built");
    std::vector<MergeCase> cases = backflow::bench::mergeCases();
    cases.resize(std::min(cases.size(), most));
    const QTemporaryDir folder;
    if (!QDir::setCurrent(folder.path()))
        qFatal("no temporary folder");
    std::vector<Program> programs = {
        {"git merge-file", {"git", "merge-file", "-q", "A", "O", "B"}, {}},
        {"backflow-merge", {driver.toLocal8Bit(), "-q", "--style=merge", "O", "A", "B", "7", "%P"}, {}}};
    for (const MergeCase &mergeCase : cases) {
        write("O", *mergeCase.versions.ancestor);
        write("B", *mergeCase.versions.source);
        for (Program &program : programs)
            merge(program, mergeCase, times);
    }
    std::printf("%zu cases, the least of %d runs each; whole process, milliseconds\n", cases.size(), times);
    std::printf("%-16s %8s %8s %8s   %7s %9s %6s\n", "", "median", "p95", "most", "merged", "conflicts", "other");
    for (Program &program : programs) {
        std::printf("%-16s %8.2f %8.2f %8.2f   %7d %9d %6d\n", program.name, part(program.milliseconds, 0.5),
                    part(program.milliseconds, 0.95), part(program.milliseconds, 1), program.clean, program.conflicts,
                    program.other);
    }
    const double ratio = part(programs[1].milliseconds, 0.5) / part(programs[0].milliseconds, 0.5);
    std::printf("backflow-merge takes %.1f times as long as git merge-file (median; at most 5 is asked for)\n", ratio);
    return ratio <= 5 && programs[1].other == 0 ? 0 : 1;
}
