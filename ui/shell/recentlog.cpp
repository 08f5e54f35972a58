#include "ui/shell/recentlog.h"

#include <QMutex>
#include <QTime>
#include <QtLogging>

namespace backflow::ui::shell {

namespace {

constexpr qsizetype kMostLines = 200;

struct Kept {
    QMutex mutex;
    QStringList lines;
    QtMessageHandler before = nullptr;
};

// A message handler is a bare function of the whole program, so what it keeps is the program's as well.
Kept &kept()
{
    static Kept one;
    return one;
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Kept &all = kept();
    if (type != QtDebugMsg && type != QtInfoMsg) {
        const QMutexLocker lock(&all.mutex);
        all.lines += QTime::currentTime().toString(QStringLiteral("HH:mm:ss ")) + text;
        if (all.lines.size() > kMostLines)
            all.lines.removeFirst();
    }
    if (all.before)
        all.before(type, context, text);
}

} // namespace

void keepRecentLog()
{
    Kept &all = kept();
    if (const QtMessageHandler before = qInstallMessageHandler(keep); before != keep)
        all.before = before;
}

QStringList recentLog()
{
    const QMutexLocker lock(&kept().mutex);
    return kept().lines;
}

} // namespace backflow::ui::shell
