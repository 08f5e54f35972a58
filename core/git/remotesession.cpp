#include "core/git/remotesession.h"

#include "core/git/hostkeys.h"
#include "core/git/oids.h"

#include <git2.h>
#include <git2/sys/errors.h>
#include <vector>

namespace backflow::git {
namespace {

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
    const AskCredential &ask;
    RemotePlace place;
    int keysAsked = 0;
    int secretsAsked = 0;
    QHash<QByteArray, QString> answers;
    /// What the server showed over ssh and was not taken for.
    std::optional<HostKey> stranger{};

    /// Nobody is here who could be asked: what is not known is refused, with what a person needs to know it.
    static int shown(git_cert *certificate, int valid, const char *, void *payload)
    {
        auto *self = static_cast<Callbacks *>(payload);
        if (!valid)
            self->stranger = hostKeyOf(certificate, self->place, readKnownHosts());
        return GIT_PASSTHROUGH;
    }

    /// A key of the user's agent or the secret for this place, each once; whatever else a server wants cannot be given.
    static int credentials(git_credential **credential, const char *url, const char *userFromUrl, unsigned allowed,
                           void *payload)
    {
        auto *self = static_cast<Callbacks *>(payload);
        if (placeOf(QString::fromUtf8(url)) != self->place) {
            git_error_set_str(GIT_ERROR_NET, "another host asked for the sign-in");
            return GIT_EAUTH;
        }
        if ((allowed & GIT_CREDENTIAL_SSH_KEY) && self->keysAsked++ == 0)
            return git_credential_ssh_key_from_agent(credential, userFromUrl ? userFromUrl : "git");
        // Over plain http anybody on the way would read it.
        const bool mayBeTold = self->place.scheme == QLatin1StringView("https") || isThisMachine(self->place.host);
        if ((allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) && mayBeTold && self->ask && self->secretsAsked++ == 0) {
            if (const auto answer = self->ask(self->place)) {
                QByteArray secret = answer->secret.reveal();
                const int code = git_credential_userpass_plaintext_new(credential, answer->user.toUtf8().constData(),
                                                                       secret.constData());
                base::wipe(secret);
                return code;
            }
        }
        git_error_set_str(GIT_ERROR_NET, "no sign-in to offer");
        return GIT_EAUTH;
    }

    static bool isThisMachine(const QString &host)
    {
        return host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("::1");
    }

    static int received(const git_indexer_progress *progress, void *payload)
    {
        auto *self = static_cast<Callbacks *>(payload);
        self->monitor.advance(progress->indexed_objects, progress->total_objects);
        return self->monitor.stopped() ? GIT_EUSER : 0;
    }

    /// The server's own words while it prepares: they show that it lives.
    static int said(const char *, int, void *payload)
    {
        auto *self = static_cast<Callbacks *>(payload);
        self->monitor.advance(0, 0);
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
        callbacks.certificate_check = shown;
        callbacks.sideband_progress = said;
        callbacks.transfer_progress = received;
        callbacks.pack_progress = packing;
        callbacks.push_transfer_progress = sent;
        callbacks.push_update_reference = answered;
        callbacks.payload = this;
    }
};

RemoteFailure lastFailure(int code)
{
    const git_error *error = git_error_last();
    RemoteFailure failure;
    failure.code = code;
    failure.klass = error ? error->klass : GIT_ERROR_NONE;
    failure.text = error ? QString::fromLocal8Bit(error->message) : QString();
    return failure;
}

RemoteSession::RemoteSession(Handle<git_remote> remote, const AskCredential &ask, async::Monitor &monitor)
    : m_remote(std::move(remote))
    , m_callbacks(std::make_unique<Callbacks>(monitor, ask, placeOf(QString::fromUtf8(git_remote_url(m_remote.get())))))
{
}

RemoteSession::~RemoteSession() = default;

Said<std::unique_ptr<RemoteSession>> RemoteSession::open(git_repository *repository, const AskCredential &ask,
                                                         async::Monitor &monitor)
{
    Handle<git_remote> remote;
    const int code = git_remote_lookup(out(remote), repository, "origin");
    if (code == GIT_ENOTFOUND)
        return std::unexpected(RemoteFailure{.kind = RemoteFailure::Kind::NoRemote});
    if (code < 0)
        return std::unexpected(lastFailure(code));
    return std::unique_ptr<RemoteSession>(new RemoteSession(std::move(remote), ask, monitor));
}

std::unexpected<RemoteFailure> RemoteSession::failed(int code, bool uploading) const
{
    RemoteFailure failure = lastFailure(code);
    if (code == GIT_EUSER || m_callbacks->monitor.stopped())
        failure = {.kind = RemoteFailure::Kind::Stopped};
    else if (m_callbacks->stranger)
        failure = failureOf(*m_callbacks->stranger);
    failure.uploading = uploading;
    return std::unexpected(failure);
}

Said<QHash<QByteArray, model::CommitId>> RemoteSession::download(const QList<QByteArray> &refspecs)
{
    if (Said<void> connected = connect(false); !connected)
        return std::unexpected(connected.error());
    auto told = advertised();
    if (!told)
        return told;
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    m_callbacks->fill(options.callbacks);
    options.update_fetchhead = 0;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    const StringArray specs(refspecs);
    if (const int code = git_remote_download(m_remote.get(), specs.get(), &options); code < 0)
        return failed(code);
    git_remote_disconnect(m_remote.get());
    return told;
}

Said<void> RemoteSession::connect(bool forPush)
{
    git_remote_connect_options options = GIT_REMOTE_CONNECT_OPTIONS_INIT;
    m_callbacks->fill(options.callbacks);
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    const git_direction direction = forPush ? GIT_DIRECTION_PUSH : GIT_DIRECTION_FETCH;
    if (const int code = git_remote_connect_ext(m_remote.get(), direction, &options); code < 0)
        return failed(code);
    return {};
}

Said<QHash<QByteArray, model::CommitId>> RemoteSession::advertised()
{
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    if (const int code = git_remote_ls(&heads, &count, m_remote.get()); code < 0)
        return failed(code);
    QHash<QByteArray, model::CommitId> advertised;
    for (size_t i = 0; i < count; ++i)
        advertised.insert(heads[i]->name, commitIdOf(heads[i]->oid));
    return advertised;
}

Said<QHash<QByteArray, QString>> RemoteSession::upload(const QList<QByteArray> &refspecs)
{
    git_push_options options = GIT_PUSH_OPTIONS_INIT;
    m_callbacks->fill(options.callbacks);
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    m_callbacks->answers.clear();
    const StringArray specs(refspecs);
    if (const int code = git_remote_upload(m_remote.get(), specs.get(), &options); code < 0)
        return failed(code, true);
    return m_callbacks->answers;
}

} // namespace backflow::git
