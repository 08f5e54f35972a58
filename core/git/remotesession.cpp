#include "core/git/remotesession.h"

#include "core/git/giterror.h"
#include "core/git/oids.h"

#include <QCoreApplication>
#include <git2.h>
#include <git2/sys/errors.h>
#include <vector>

namespace backflow::git {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

/// Pointers into the given names; they must outlive it.
class StringArray final
{
public:
    explicit StringArray(const QList<QByteArray> &names)
    {
        for (const QByteArray &name : names)
            m_pointers.push_back(const_cast<char *>(name.constData()));
        m_array = {m_pointers.data(), m_pointers.size()};
    }
    const git_strarray *get() const { return &m_array; }

private:
    std::vector<char *> m_pointers;
    git_strarray m_array{};
};

} // namespace

struct RemoteSession::Callbacks {
    async::Monitor &monitor;
    int credentialsAsked = 0;
    QHash<QByteArray, QString> answers;

    /// A key of the user's agent, once; whatever else the server wants cannot be given.
    static int credentials(git_credential **credential, const char *, const char *userFromUrl, unsigned allowed,
                           void *payload)
    {
        auto *self = static_cast<Callbacks *>(payload);
        if ((allowed & GIT_CREDENTIAL_SSH_KEY) && self->credentialsAsked++ == 0)
            return git_credential_ssh_key_from_agent(credential, userFromUrl ? userFromUrl : "git");
        git_error_set_str(GIT_ERROR_NET, "no sign-in to offer");
        return GIT_EAUTH;
    }

    static int received(const git_indexer_progress *progress, void *payload)
    {
        auto *self = static_cast<Callbacks *>(payload);
        self->monitor.advance(progress->indexed_objects, progress->total_objects);
        return self->monitor.stopped() ? GIT_EUSER : 0;
    }

    static int packing(int, uint32_t, uint32_t, void *payload)
    {
        return static_cast<Callbacks *>(payload)->monitor.stopped() ? GIT_EUSER : 0;
    }

    static int sent(unsigned current, unsigned total, size_t, void *payload)
    {
        auto *self = static_cast<Callbacks *>(payload);
        self->monitor.advance(current, total);
        return self->monitor.stopped() ? GIT_EUSER : 0;
    }

    static int answered(const char *reference, const char *refusal, void *payload)
    {
        auto *self = static_cast<Callbacks *>(payload);
        self->answers.insert(reference, refusal ? QString::fromUtf8(refusal) : QString());
        return 0;
    }

    void fill(git_remote_callbacks &callbacks)
    {
        callbacks.credentials = credentials;
        callbacks.transfer_progress = received;
        callbacks.pack_progress = packing;
        callbacks.push_transfer_progress = sent;
        callbacks.push_update_reference = answered;
        callbacks.payload = this;
    }
};

RemoteSession::RemoteSession(Handle<git_remote> remote, async::Monitor &monitor)
    : m_remote(std::move(remote))
    , m_callbacks(std::make_unique<Callbacks>(monitor))
{
}

RemoteSession::~RemoteSession() = default;

base::Result<std::unique_ptr<RemoteSession>> RemoteSession::open(git_repository *repository, async::Monitor &monitor)
{
    Handle<git_remote> remote;
    const int code = git_remote_lookup(out(remote), repository, "origin");
    if (code == GIT_ENOTFOUND)
        return base::failure(base::Errc::NotFound, Tr::tr("No Git server is set for this pipeline."));
    if (code < 0)
        return gitFailure(code, Tr::tr("The address of the Git server could not be read."));
    return std::unique_ptr<RemoteSession>(new RemoteSession(std::move(remote), monitor));
}

QString RemoteSession::url() const
{
    return QString::fromUtf8(git_remote_url(m_remote.get()));
}

std::unexpected<base::Error> RemoteSession::failed(int code, const QString &what) const
{
    if (code == GIT_EUSER || m_callbacks->monitor.stopped())
        return std::unexpected(async::canceled());
    return gitFailure(code, what);
}

base::Result<> RemoteSession::fetch(const QList<QByteArray> &refspecs)
{
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    m_callbacks->fill(options.callbacks);
    options.prune = GIT_FETCH_PRUNE;
    options.update_fetchhead = 0;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    const StringArray specs(refspecs);
    if (const int code = git_remote_fetch(m_remote.get(), specs.get(), &options, nullptr); code < 0)
        return failed(code, Tr::tr("Nothing was fetched from the Git server."));
    return {};
}

base::Result<QHash<QByteArray, model::CommitId>> RemoteSession::connectForPush()
{
    git_remote_connect_options options = GIT_REMOTE_CONNECT_OPTIONS_INIT;
    m_callbacks->fill(options.callbacks);
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    const QString what = Tr::tr("Nothing was published to the Git server.");
    if (const int code = git_remote_connect_ext(m_remote.get(), GIT_DIRECTION_PUSH, &options); code < 0)
        return failed(code, what);
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    if (const int code = git_remote_ls(&heads, &count, m_remote.get()); code < 0)
        return failed(code, what);
    QHash<QByteArray, model::CommitId> advertised;
    for (size_t i = 0; i < count; ++i)
        advertised.insert(heads[i]->name, commitIdOf(heads[i]->oid));
    return advertised;
}

base::Result<QHash<QByteArray, QString>> RemoteSession::upload(const QList<QByteArray> &refspecs)
{
    git_push_options options = GIT_PUSH_OPTIONS_INIT;
    m_callbacks->fill(options.callbacks);
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    m_callbacks->answers.clear();
    const StringArray specs(refspecs);
    if (const int code = git_remote_upload(m_remote.get(), specs.get(), &options); code < 0)
        return failed(code, Tr::tr("Publishing to the Git server was cut short; fetch to see what it took."));
    return m_callbacks->answers;
}

} // namespace backflow::git
