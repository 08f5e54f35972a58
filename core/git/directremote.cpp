#include "core/git/directremote.h"

#include "core/base/faults.h"
#include "core/git/library.h"
#include "core/git/oids.h"
#include "core/git/quarantine.h"
#include "core/git/remotesession.h"

#include <QFile>
#include <git2.h>

namespace backflow::git {
namespace {

using Advertised = QHash<QByteArray, model::CommitId>;

/// What is known before anything is sent; nothing when it has to be tried. A branch is never rewound: history that
/// teammates have seen stays.
std::optional<PushOutcome> decidedHere(git_repository *repository, const PushLine &line, const Advertised &advertised)
{
    const auto there = advertised.constFind(line.reference);
    const bool exists = there != advertised.constEnd();
    if (exists != line.expected.has_value() || (exists && *there != *line.expected))
        return PushOutcome{PushOutcome::Kind::MovedThere, {}};
    if (!line.tip)
        return exists ? std::nullopt : std::optional(PushOutcome{PushOutcome::Kind::NothingToDo, {}});
    if (!exists || *line.tip == *there)
        return std::nullopt;
    const git_oid to = oidOf(line.tip->raw());
    const git_oid from = oidOf(there->raw());
    if (git_graph_descendant_of(repository, &to, &from) != 1)
        return PushOutcome{PushOutcome::Kind::NotBuiltOn, {}};
    return std::nullopt;
}

QByteArray specOf(const PushLine &line)
{
    return (line.tip ? line.tip->toHex() : QByteArray()) + ':' + line.reference;
}

PushOutcome outcomeOf(const PushLine &line, const QHash<QByteArray, QString> &answers)
{
    const auto answer = answers.constFind(line.reference);
    if (answer == answers.constEnd())
        return {PushOutcome::Kind::NoAnswer, {}};
    return {answer->isEmpty() ? PushOutcome::Kind::Taken : PushOutcome::Kind::Refused, *answer};
}

} // namespace

DirectRemote::DirectRemote(QString path, AskCredential ask, std::function<void()> uploading)
    : m_path(std::move(path))
    , m_ask(std::move(ask))
    , m_uploading(std::move(uploading))
{
}

DirectRemote::~DirectRemote() = default;

Said<git_repository *> DirectRemote::repository()
{
    setUpLibrary();
    if (!m_repository) {
        const int code =
            git_repository_open_ext(out(m_repository), QFile::encodeName(m_path).constData(),
                                    GIT_REPOSITORY_OPEN_NO_SEARCH | GIT_REPOSITORY_OPEN_NO_DOTGIT, nullptr);
        if (code < 0)
            return std::unexpected(lastFailure(code));
    }
    return m_repository.get();
}

/// Nothing that the program reads changes before all that came was looked at: objects wait in a folder of their own,
/// and references follow last.
Said<void> DirectRemote::fetch(const QList<QByteArray> &refspecs, async::Monitor &monitor)
{
    const auto opened = repository();
    if (!opened)
        return std::unexpected(opened.error());
    const auto quarantine = Quarantine::open(m_path);
    if (!quarantine)
        return std::unexpected(quarantine.error());
    Said<QList<Arrival>> arrivals = received((*quarantine)->repository(), refspecs, monitor);
    if (!arrivals)
        return std::unexpected(arrivals.error());
    if (Said<void> fit = looked(**quarantine, *arrivals, monitor); !fit)
        return fit;
    base::faults::point(QLatin1StringView("git-helper-looked"));
    if (Said<void> taken = (*quarantine)->takeOver(); !taken)
        return taken;
    base::faults::point(QLatin1StringView("git-helper-taken"));
    return follow(*opened, *arrivals, refspecs);
}

Said<QList<Arrival>> DirectRemote::received(git_repository *into, const QList<QByteArray> &refspecs,
                                            async::Monitor &monitor)
{
    const auto session = RemoteSession::open(into, m_ask, monitor);
    if (!session)
        return std::unexpected(session.error());
    return (*session)->download(refspecs).transform(
        [&refspecs](const Advertised &advertised) { return arrivalsOf(advertised, refspecs); });
}

Said<void> DirectRemote::looked(const Quarantine &quarantine, const QList<Arrival> &arrivals, async::Monitor &monitor)
{
    const Said<Handle<git_odb>> arrived = quarantine.arrived();
    if (!arrived)
        return std::unexpected(arrived.error());
    Handle<git_odb> known;
    if (const int code = git_repository_odb(out(known), m_repository.get()); code < 0)
        return std::unexpected(lastFailure(code));
    return checkArrivals(arrivals, arrived->get(), known.get(), monitor);
}

Said<QList<PushOutcome>> DirectRemote::push(const QList<PushLine> &lines, async::Monitor &monitor)
{
    const auto opened = repository();
    if (!opened)
        return std::unexpected(opened.error());
    const auto session = RemoteSession::open(*opened, m_ask, monitor);
    if (!session)
        return std::unexpected(session.error());
    if (auto connected = (*session)->connect(true); !connected)
        return std::unexpected(connected.error());
    const auto advertised = (*session)->advertised();
    if (!advertised)
        return std::unexpected(advertised.error());
    base::faults::point(QLatin1StringView("git-helper-connected"));
    QList<PushOutcome> outcomes;
    QList<QByteArray> specs;
    QList<qsizetype> sent;
    for (const PushLine &line : lines) {
        const std::optional<PushOutcome> decided = decidedHere(*opened, line, *advertised);
        outcomes += decided.value_or(PushOutcome());
        if (decided)
            continue;
        specs += specOf(line);
        sent += outcomes.size() - 1;
    }
    if (specs.isEmpty())
        return outcomes;
    if (m_uploading)
        m_uploading();
    base::faults::point(QLatin1StringView("git-helper-uploading"));
    const auto answers = (*session)->upload(specs);
    if (!answers)
        return std::unexpected(answers.error());
    base::faults::point(QLatin1StringView("git-helper-uploaded"));
    for (const qsizetype index : sent)
        outcomes[index] = outcomeOf(lines.at(index), *answers);
    return outcomes;
}

Said<QHash<QByteArray, model::CommitId>> DirectRemote::tips(async::Monitor &monitor)
{
    const auto opened = repository();
    if (!opened)
        return std::unexpected(opened.error());
    const auto session = RemoteSession::open(*opened, m_ask, monitor);
    if (!session)
        return std::unexpected(session.error());
    if (auto connected = (*session)->connect(false); !connected)
        return std::unexpected(connected.error());
    return (*session)->advertised();
}

} // namespace backflow::git
