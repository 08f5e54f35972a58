#include "core/base/faults.h"

#ifdef BACKFLOW_FAULTS

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <csignal>
#include <cstdlib>

namespace backflow::base::faults {
namespace {

struct Script {
    QByteArray killAt = qgetenv("BACKFLOW_KILL_AT");
    QByteArray failAt = qgetenv("BACKFLOW_FAIL_AT");
    QByteArray trace = qgetenv("BACKFLOW_FAULT_TRACE");
    qint64 failNumber = failAt.left(failAt.indexOf('!') < 0 ? failAt.indexOf('+') : failAt.indexOf('!')).toLongLong();
    bool failAfterwards = failAt.contains('!');
    bool failFromThen = failAt.endsWith('+');

    /// Operations until the power goes; below zero: never. Once asked for, ports are watched for good.
    qint64 power = -1;
    bool played = false;
    bool out = false;

    QMutex mutex;
    QHash<QByteArray, int> seen;
    qint64 operations = 0;

    void write(const QByteArray &line) const
    {
        // Opened for each line: what was written is there when the process dies at the next place.
        QFile file(QString::fromLocal8Bit(trace));
        if (file.open(QIODevice::Append))
            file.write(line + '\n');
    }
};

Script &script()
{
    static Script one;
    return one;
}

[[noreturn]] void die()
{
#ifdef SIGKILL
    std::raise(SIGKILL);
#endif
    std::_Exit(137);
}

} // namespace

bool active()
{
    const Script &asked = script();
    return asked.played || !(asked.killAt.isEmpty() && asked.failAt.isEmpty() && asked.trace.isEmpty());
}

void point(QLatin1StringView name)
{
    if (!active())
        return;
    Script &asked = script();
    const QMutexLocker lock(&asked.mutex);
    const QByteArray plain(name.data(), name.size());
    const QByteArray numbered = plain + '#' + QByteArray::number(++asked.seen[plain]);
    if (!asked.trace.isEmpty())
        asked.write("point " + numbered);
    if (asked.killAt == plain || asked.killAt == numbered)
        die();
}

Failure failureOf(QLatin1StringView operation)
{
    if (!active())
        return Failure::None;
    Script &asked = script();
    const QMutexLocker lock(&asked.mutex);
    const qint64 number = ++asked.operations;
    if (asked.power == 0) {
        asked.out = true;
        return Failure::Instead;
    }
    asked.power -= asked.power > 0 ? 1 : 0;
    if (!asked.trace.isEmpty())
        asked.write("op " + QByteArray::number(number) + ' ' + QByteArray(operation.data(), operation.size()));
    const bool hit =
        asked.failNumber > 0 && (asked.failFromThen ? number >= asked.failNumber : number == asked.failNumber);
    if (!hit)
        return Failure::None;
    return asked.failAfterwards ? Failure::Afterwards : Failure::Instead;
}

void cutPowerAfter(qint64 operations)
{
    Script &asked = script();
    const QMutexLocker lock(&asked.mutex);
    asked.played = true;
    asked.power = operations;
    asked.out = false;
}

bool powerIsOut()
{
    Script &asked = script();
    const QMutexLocker lock(&asked.mutex);
    return asked.out;
}

} // namespace backflow::base::faults

#else

namespace backflow::base::faults {

bool active()
{
    return false;
}

void point(QLatin1StringView) {}

Failure failureOf(QLatin1StringView)
{
    return Failure::None;
}

void cutPowerAfter(qint64) {}

bool powerIsOut()
{
    return false;
}

} // namespace backflow::base::faults

#endif
