#include "app/ctl/scarcity.h"

#include "app/ctl/console.h"
#include "app/ctl/exitcodes.h"

#include <QByteArrayView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtLogging>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Libraries take about 150 MB of addresses, each of up to some ten threads 8 MB, an org's content what it has.
constexpr quint64 kLeastMegabytes = 512;

bool g_json = false;
QtMessageHandler g_before = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (g_before)
        g_before(type, context, text);
    if (!text.startsWith("QThread::start: Thread creation error"_L1))
        return;
    const QString sentence = u"The system gives this program no more threads (see ulimit -u and ulimit -v). It ends "
                             u"here; what was under way "
                             "is taken up again by the same command or by \"backflowctl resume\"."_s;
    if (g_json)
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, u"io"_s},
                                                                                   {u"message"_s, sentence},
                                                                                   {u"detail"_s, text},
                                                                                   {u"exitCode"_s, int(Failed)}}}})
                                    .toJson(QJsonDocument::Indented)));
    printError(u"backflowctl: "_s + sentence);
    std::_Exit(Failed);
}

} // namespace

base::Result<> enoughAddressSpace()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return {};
    if (const quint64 megabytes = limit.rlim_cur / (1024 * 1024); megabytes < kLeastMegabytes)
        return base::failure(base::Errc::Unsupported,
                             u"This program may have %1 MB of addresses (ulimit -v) and needs at least %2 MB. Nothing "
                             "was done."_s.arg(megabytes)
                                 .arg(kLeastMegabytes));
#endif
    return {};
}

void endWithoutThreads(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        g_json = g_json || QByteArrayView(argv[i]) == "--json";
    g_before = qInstallMessageHandler(hear);
}

} // namespace backflow::ctl
