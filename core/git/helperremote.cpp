#include "core/git/helperremote.h"

#include "core/base/faults.h"
#include "core/git/frames.h"
#include "core/git/library.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QtEndian>
#include <atomic>
#include <chrono>

namespace backflow::git {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// How often a person's wish to stop is looked for while the helper says nothing.
constexpr std::chrono::milliseconds kLook = 20ms;
/// For an orderly end: what a fetch holds locked is given back.
constexpr std::chrono::milliseconds kGrace = 300ms;

/// Above libgit2's own patience, which speaks first where it applies.
std::chrono::milliseconds silencePatience()
{
    return std::chrono::milliseconds(serverPatienceMs() + serverPatienceMs() / 4);
}

/// Without what is only this process's: sign-ins, and what tests let go wrong here. What they let go wrong in
/// the helper is named git-helper-…; with #n, in the n-th that this process starts.
QProcessEnvironment helperEnvironment()
{
    static std::atomic_int started = 0;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("BACKFLOW_ACCESS_TOKEN"_L1) || name.startsWith("BACKFLOW_GIT_TOKEN"_L1))
            environment.remove(name);
    }
    environment.remove(u"BACKFLOW_FAIL_AT"_s);
    environment.remove(u"BACKFLOW_FAULT_TRACE"_s);
    const QString killAt = environment.value(u"BACKFLOW_KILL_AT"_s);
    const QString place = killAt.section(u'#', 0, 0);
    const int number = killAt.section(u'#', 1).toInt();
    environment.remove(u"BACKFLOW_KILL_AT"_s);
    if (const int now = ++started; place.startsWith("git-helper-"_L1) && (number == 0 || number == now))
        environment.insert(u"BACKFLOW_KILL_AT"_s, place);
    return environment;
}

std::unexpected<RemoteFailure> failed(RemoteFailure::Kind kind, bool uploading = false, const QString &text = {})
{
    return std::unexpected(RemoteFailure{.kind = kind, .text = text, .uploading = uploading});
}

/// One helper process and what was heard of it.
class Conversation final
{
public:
    Conversation(const RemotePlace &place, const AskCredential &ask, async::Monitor &monitor)
        : m_place(place)
        , m_ask(ask)
        , m_monitor(monitor)
    {
    }
    ~Conversation()
    {
        // It ends by itself after its last word; otherwise there is nothing more it may do.
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(-1);
        }
    }
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    Said<RemoteAnswer> hold(const RemoteRequest &request);

private:
    bool start(const QString &program);
    void say(FrameKind kind, const QByteArray &body = {}) { m_process.write(frameBytes(kind, body)); }
    /// Something that ends the conversation, or nothing.
    std::optional<Said<RemoteAnswer>> hear(const Frame &frame);
    std::optional<Said<RemoteAnswer>> hearAll();
    void answerAsk(const QByteArray &body);

    const RemotePlace &m_place;
    const AskCredential &m_ask;
    async::Monitor &m_monitor;
    QProcess m_process;
    FrameReader m_reader;
    QDeadlineTimer m_silence;
    bool m_uploading = false;
};

bool Conversation::start(const QString &program)
{
    base::faults::point("git-helper"_L1);
    m_process.setProcessEnvironment(helperEnvironment());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_UNIX
    m_process.setUnixProcessParameters(QProcess::UnixProcessFlag::UseVFork |
                                       QProcess::UnixProcessFlag::CloseFileDescriptors);
#endif
    m_process.start(program, QStringList());
    return m_process.waitForStarted();
}

void Conversation::answerAsk(const QByteArray &body)
{
    std::optional<RemoteCredential> credential;
    if (m_ask && placeOfBytes(body) == m_place)
        credential = m_ask(m_place);
    if (!credential) {
        say(FrameKind::NoCredential);
        return;
    }
    QByteArray bytes = toBytes(*credential);
    say(FrameKind::Credential, bytes);
    base::wipe(bytes);
}

std::optional<Said<RemoteAnswer>> Conversation::hear(const Frame &frame)
{
    switch (frame.kind) {
    case FrameKind::Progress:
        if (frame.body.size() == 16)
            m_monitor.advance(qFromBigEndian<qint64>(frame.body.constData()),
                              qFromBigEndian<qint64>(frame.body.constData() + 8));
        return std::nullopt;
    case FrameKind::Ask:
        answerAsk(frame.body);
        return std::nullopt;
    case FrameKind::Uploading:
        m_uploading = true;
        return std::nullopt;
    case FrameKind::Answer:
        if (const auto answer = answerOf(frame.body))
            return *answer;
        break;
    case FrameKind::Failure:
        if (const auto failure = failureOf(frame.body))
            return std::unexpected(*failure);
        break;
    default:
        break;
    }
    return failed(RemoteFailure::Kind::Garbled, m_uploading);
}

std::optional<Said<RemoteAnswer>> Conversation::hearAll()
{
    m_reader.feed(m_process.readAllStandardOutput());
    while (const std::optional<Frame> frame = m_reader.next()) {
        if (auto ending = hear(*frame))
            return ending;
        m_silence.setRemainingTime(silencePatience());
    }
    if (m_reader.isBroken())
        return failed(RemoteFailure::Kind::Garbled, m_uploading);
    return std::nullopt;
}

Said<RemoteAnswer> Conversation::hold(const RemoteRequest &request)
{
    const QString program = helperProgram();
    if (program.isEmpty() || !start(program))
        return failed(RemoteFailure::Kind::NoHelper, false, m_process.errorString());
    say(FrameKind::Request, toBytes(request));
    m_silence.setRemainingTime(silencePatience());
    std::optional<QDeadlineTimer> grace;
    for (;;) {
        m_process.waitForReadyRead(int(kLook.count()));
        // Asked before it is heard: the last words of one that has ended are all there then.
        const bool ended = m_process.state() == QProcess::NotRunning;
        if (auto ending = hearAll())
            return *ending;
        if (m_monitor.stopped() && !grace) {
            say(FrameKind::Stop);
            m_process.waitForBytesWritten(int(kLook.count()));
            grace = QDeadlineTimer(kGrace);
        }
        if (grace && (ended || grace->hasExpired()))
            return failed(RemoteFailure::Kind::Stopped, m_uploading);
        if (ended)
            return failed(RemoteFailure::Kind::Died, m_uploading,
                          u"exit code %1, %2"_s.arg(m_process.exitCode()).arg(m_process.errorString()));
        if (m_silence.hasExpired())
            return failed(RemoteFailure::Kind::Silent, m_uploading);
    }
}

QString lookForProgram()
{
#ifdef Q_OS_WIN
    const QString name = u"/backflow-git.exe"_s;
#else
    const QString name = u"/backflow-git"_s;
#endif
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, here + u'/' + QStringLiteral(BACKFLOW_LIBEXEC), here + u"/../bin"_s}) {
        const QFileInfo file(folder + name);
        if (file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

} // namespace

QString helperProgram()
{
    static const QString program = lookForProgram();
    return program;
}

HelperRemote::HelperRemote(QString path, RemotePlace place, AskCredential ask)
    : m_path(std::move(path))
    , m_place(std::move(place))
    , m_ask(std::move(ask))
{
}

Said<RemoteAnswer> HelperRemote::talk(const RemoteRequest &request, async::Monitor &monitor)
{
    if (monitor.stopped())
        return failed(RemoteFailure::Kind::Stopped);
    return Conversation(m_place, m_ask, monitor).hold(request);
}

Said<void> HelperRemote::fetch(const QList<QByteArray> &refspecs, async::Monitor &monitor)
{
    return talk({RemoteRequest::Operation::Fetch, m_path, refspecs, {}}, monitor).transform([](const auto &) {});
}

Said<QList<PushOutcome>> HelperRemote::push(const QList<PushLine> &lines, async::Monitor &monitor)
{
    Said<RemoteAnswer> answer = talk({RemoteRequest::Operation::Push, m_path, {}, lines}, monitor);
    if (answer && answer->outcomes.size() != lines.size())
        return failed(RemoteFailure::Kind::Garbled, true);
    return std::move(answer).transform([](RemoteAnswer &&heard) { return std::move(heard.outcomes); });
}

Said<QHash<QByteArray, model::CommitId>> HelperRemote::tips(async::Monitor &monitor)
{
    return talk({RemoteRequest::Operation::Tips, m_path, {}, {}}, monitor).transform([](RemoteAnswer heard) {
        return std::move(heard.tips);
    });
}

} // namespace backflow::git
