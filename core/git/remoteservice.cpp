#include "core/git/remoteservice.h"

#include "core/base/faults.h"
#include "core/git/directremote.h"
#include "core/git/frames.h"
#include "core/git/remotemessages.h"

#include <QtEndian>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace backflow::git {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kProgressPause = 50ms;
/// Of memory that a hostile pack could make libgit2 ask for; a whole org's history takes some hundred megabytes.
constexpr quint64 kMostMemory = 4ULL * 1024 * 1024 * 1024;

/// How it ended, for whoever looks at the process; the caller goes by the frames alone.
enum Ending { Answered = 0, CallerGone = 3, NotUnderstood = 4 };

[[noreturn]] void end(Ending ending)
{
    // Nothing is torn down: another thread waits for input, and all that matters is written.
    std::fflush(stdout);
    std::_Exit(ending);
}

std::optional<Frame> readFrame()
{
    QByteArray head(kFrameHead, Qt::Uninitialized);
    if (std::fread(head.data(), 1, size_t(head.size()), stdin) != size_t(head.size()))
        return std::nullopt;
    const std::optional<quint32> length = bodyLength(head);
    if (!length)
        return std::nullopt;
    Frame frame{FrameKind(head.at(kFrameHead - 1)), QByteArray(*length, Qt::Uninitialized)};
    if (std::fread(frame.body.data(), 1, *length, stdin) != *length)
        return std::nullopt;
    return frame;
}

/// The caller, as this side sees it: what it said since the request, and what it is told. Two threads use it.
class Caller final : public async::Monitor
{
public:
    void write(FrameKind kind, const QByteArray &body = {})
    {
        const std::scoped_lock lock(m_output);
        const QByteArray bytes = frameBytes(kind, body);
        if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()) ||
            std::fflush(stdout) != 0)
            end(CallerGone);
    }

    /// Of a thread of its own, to the end of the process.
    [[noreturn]] void listen()
    {
        for (;;) {
            std::optional<Frame> frame = readFrame();
            if (!frame)
                end(CallerGone);
            if (frame->kind == FrameKind::Stop) {
                m_stopped = true;
            } else if (frame->kind == FrameKind::Credential || frame->kind == FrameKind::NoCredential) {
                const std::scoped_lock lock(m_input);
                m_reply = std::move(frame);
                m_replied.notify_one();
            }
        }
    }

    /// The secret for a place, as the caller gives it. Waits for a person where the caller does.
    std::optional<RemoteCredential> ask(const RemotePlace &place)
    {
        write(FrameKind::Ask, toBytes(place));
        std::unique_lock lock(m_input);
        m_replied.wait(lock, [this] { return m_reply.has_value(); });
        const std::optional<Frame> reply = std::exchange(m_reply, std::nullopt);
        return reply->kind == FrameKind::Credential ? credentialOf(reply->body) : std::nullopt;
    }

    bool stopped() const override { return m_stopped; }
    void advance(qint64 done, qint64 total) override
    {
        base::faults::point(QLatin1StringView("git-helper-receiving"));
        const auto now = std::chrono::steady_clock::now();
        if (now - m_told < kProgressPause && done != total)
            return;
        m_told = now;
        QByteArray body(16, Qt::Uninitialized);
        qToBigEndian(done, body.data());
        qToBigEndian(total, body.data() + 8);
        write(FrameKind::Progress, body);
    }
    void say(const QString &) override {}

private:
    std::mutex m_output;
    std::mutex m_input;
    std::condition_variable m_replied;
    std::optional<Frame> m_reply;
    std::atomic_bool m_stopped = false;
    std::chrono::steady_clock::time_point m_told;
};

Said<RemoteAnswer> answerTo(const RemoteRequest &request, Caller &caller)
{
    DirectRemote remote(
        request.path, [&caller](const RemotePlace &place) { return caller.ask(place); },
        [&caller] { caller.write(FrameKind::Uploading); });
    switch (request.operation) {
    case RemoteRequest::Operation::Fetch:
        return remote.fetch(request.refspecs, caller).transform([] { return RemoteAnswer(); });
    case RemoteRequest::Operation::Push:
        return remote.push(request.lines, caller).transform([](const QList<PushOutcome> &outcomes) {
            return RemoteAnswer{outcomes, {}};
        });
    case RemoteRequest::Operation::Tips:
        break;
    }
    return remote.tips(caller).transform(
        [](const QHash<QByteArray, model::CommitId> &tips) { return RemoteAnswer{{}, tips}; });
}

void prepareProcess()
{
    // Ctrl-C on a terminal goes to every process there; the caller decides what it means for this one.
    std::signal(SIGINT, SIG_IGN);
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // Files that are only looked at, packs above all, do not count.
    const rlimit memory{kMostMemory, kMostMemory};
    setrlimit(RLIMIT_DATA, &memory);
#endif
}

} // namespace

void serveRemote()
{
    prepareProcess();
    const std::optional<Frame> first = readFrame();
    if (!first)
        end(CallerGone);
    Caller caller;
    const auto request = first->kind == FrameKind::Request ? requestOf(first->body) : std::nullopt;
    if (!request) {
        caller.write(FrameKind::Failure, toBytes(RemoteFailure{.kind = RemoteFailure::Kind::Garbled}));
        end(NotUnderstood);
    }
    std::thread([&caller] { caller.listen(); }).detach();
    base::faults::point(QLatin1StringView("git-helper-started"));
    const Said<RemoteAnswer> answer = answerTo(*request, caller);
    base::faults::point(QLatin1StringView("git-helper-answering"));
    if (answer)
        caller.write(FrameKind::Answer, toBytes(*answer));
    else
        caller.write(FrameKind::Failure, toBytes(answer.error()));
    end(Answered);
}

} // namespace backflow::git
