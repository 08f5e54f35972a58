#include "core/secrets/secrets.h"

#include "core/base/redact.h"
#include "core/secrets/sessionbus.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutexLocker>
#include <QThread>
#include <QWaitCondition>
#include <chrono>
#include <functional>
#include <optional>
#include <qt6keychain/keychain.h>

namespace backflow::secrets {
namespace {

using base::Errc;
using base::Error;
using base::Result;

const QString kService = QStringLiteral("backflow");
/// As long as a person may take over the system's question for a password.
constexpr std::chrono::seconds kPatience{60};
#ifdef Q_OS_LINUX
/// A bus that runs answers at once, on a busy machine a little later.
constexpr std::chrono::seconds kBusPatience{3};
#endif

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::secrets)
};

/// The thread on which all of QtKeychain's jobs run, for as long as the application lives. The library has one queue
/// per process, which belongs to the thread of the first job and stands still without that thread's event loop.
class KeychainThread final
{
public:
    static KeychainThread &instance()
    {
        // Outlives the application object on purpose: the library's queue keeps belonging to this very QThread.
        static auto *const thread = new KeychainThread;
        thread->run();
        return *thread;
    }
    void post(std::function<void()> work) { QMetaObject::invokeMethod(m_worker, std::move(work)); }

private:
    KeychainThread()
        : m_worker(new QObject)
    {
        m_thread.setObjectName(QStringLiteral("backflow-keychain"));
        m_worker->moveToThread(&m_thread);
    }
    void run()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_thread.isRunning())
            return;
        m_thread.start();
        qAddPostRoutine([] { instance().stop(); });
    }
    void stop()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QMutex m_mutex;
    QThread m_thread;
    QObject *m_worker;
};

struct Outcome {
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    QByteArray data;
};

/// Where the caller waits for the keychain's thread.
class Mailbox final
{
public:
    void put(Outcome outcome)
    {
        const QMutexLocker lock(&m_mutex);
        m_outcome = std::move(outcome);
        m_filled.wakeAll();
    }
    std::optional<Outcome> take(std::chrono::milliseconds patience)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_outcome)
            m_filled.wait(&m_mutex, QDeadlineTimer(patience));
        return std::move(m_outcome);
    }

private:
    QMutex m_mutex;
    QWaitCondition m_filled;
    std::optional<Outcome> m_outcome;
};

/// `make` gives a job that was not started; `data` takes what it read.
template <class MakeJob, class Data>
std::optional<Outcome> run(const QString &key, MakeJob make, Data data)
{
    const auto mailbox = std::make_shared<Mailbox>();
    KeychainThread::instance().post([=] {
        // A job that is deleted before the system answers leaves a callback behind, so it deletes itself, however late.
        auto *job = make();
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, mailbox, data](QKeychain::Job *) {
            mailbox->put({.error = job->error(), .words = job->errorString(), .data = data(*job)});
        });
        job->start();
    });
    return mailbox->take(kPatience);
}

#ifdef Q_OS_LINUX
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}
#endif

std::unexpected<Error> noKeychain(const QString &words)
{
#ifdef Q_OS_LINUX
    const QString sentence = Tr::tr(
        "No keychain is running on this computer, so nothing was saved. Start one, for example with “gnome-keyring-"
        "daemon --unlock --components=secrets” in a D-Bus session, or sign in for this session only with "
        "BACKFLOW_SECRETS=memory.");
#else
    const QString sentence =
        Tr::tr("The keychain of this computer cannot be used, so nothing was saved. Sign in for this "
               "session only with BACKFLOW_SECRETS=memory.");
#endif
    return base::failure(Errc::Unsupported, sentence, base::redact(words));
}

/// The Secret Service's absence reaches us as an unspecific error; D-Bus names it in the text alone.
bool saysNoService(const QString &words)
{
#ifdef Q_OS_LINUX
    if (!hasSessionBus())
        return true;
#endif
    return words.contains(QLatin1StringView("org.freedesktop.secrets")) ||
           words.contains(QLatin1StringView("ServiceUnknown")) || words.contains(QLatin1StringView("D-Bus"));
}

std::unexpected<Error> failed(const std::optional<Outcome> &outcome, const QString &key)
{
    if (!outcome)
        return base::failure(
            Errc::Denied,
            Tr::tr("The keychain did not answer within a minute. It may wait for its password: unlock it, "
                   "then try again."));
    switch (outcome->error) {
    case QKeychain::EntryNotFound:
        return base::failure(Errc::NotFound, Tr::tr("The keychain holds nothing for %1. Sign in first.").arg(key));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return base::failure(Errc::Denied,
                             Tr::tr("The keychain is locked or access was refused. Unlock it, then try again."),
                             base::redact(outcome->words));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return noKeychain(outcome->words);
    default:
        break;
    }
    if (saysNoService(outcome->words))
        return noKeychain(outcome->words);
    return base::failure(Errc::Io, Tr::tr("The keychain reported an error: %1").arg(base::redact(outcome->words)));
}

class Keychain final : public ports::SecretStore
{
public:
    Result<QByteArray> read(const QString &key) override
    {
        const auto outcome = run(
            key, [] { return new QKeychain::ReadPasswordJob(kService); },
            [](const QKeychain::ReadPasswordJob &job) { return job.binaryData(); });
        if (!outcome || outcome->error != QKeychain::NoError)
            return failed(outcome, key);
        return outcome->data;
    }

    Result<> write(const QString &key, const QByteArray &secret) override
    {
        const auto outcome = run(
            key,
            [secret] {
                auto *job = new QKeychain::WritePasswordJob(kService);
                job->setBinaryData(secret);
                return job;
            },
            [](const QKeychain::WritePasswordJob &) { return QByteArray(); });
        if (!outcome || outcome->error != QKeychain::NoError)
            return failed(outcome, key);
        return {};
    }

    Result<> remove(const QString &key) override
    {
        const auto outcome = run(
            key, [] { return new QKeychain::DeletePasswordJob(kService); },
            [](const QKeychain::DeletePasswordJob &) { return QByteArray(); });
        if (outcome && (outcome->error == QKeychain::NoError || outcome->error == QKeychain::EntryNotFound))
            return {};
        return failed(outcome, key);
    }
};

} // namespace

Result<std::unique_ptr<ports::SecretStore>> openKeychain()
{
#ifdef Q_OS_LINUX
    if (!hasSessionBus())
        return noKeychain(QStringLiteral("no D-Bus session"));
    if (!sessionBusAnswers(kBusPatience))
        return noKeychain(QStringLiteral("the D-Bus session does not answer"));
#endif
    if (!QKeychain::isAvailable())
        return noKeychain(QStringLiteral("no backend"));
    return std::make_unique<Keychain>();
}

} // namespace backflow::secrets
