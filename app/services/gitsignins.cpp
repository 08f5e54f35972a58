#include "app/services/gitsignins.h"

#include "app/services/gitsignin.h"
#include "core/git/helperremote.h"
#include "core/git/openrepository.h"
#include "core/git/remotesentences.h"

#include <QCoreApplication>
#include <QMutex>
#include <map>

namespace backflow::services {

using namespace Qt::StringLiterals;
using base::Errc;
using git::RemoteCredential;
using git::RemotePlace;

namespace {

constexpr QByteArrayView kVersion("1\n");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::services)
};

QString keyOf(const RemotePlace &place)
{
    return u"git/%1/%2:%3"_s.arg(place.scheme, place.host).arg(place.port);
}

QByteArray bytesOf(const RemoteCredential &credential)
{
    QByteArray secret = credential.secret.reveal();
    const QByteArray bytes = kVersion.toByteArray() + credential.user.toUtf8() + '\n' + secret;
    base::wipe(secret);
    return bytes;
}

std::optional<RemoteCredential> credentialOf(const QByteArray &bytes)
{
    const qsizetype line = bytes.indexOf('\n', kVersion.size());
    if (!bytes.startsWith(kVersion) || line < 0)
        return std::nullopt;
    QByteArray secret = bytes.sliced(line + 1);
    RemoteCredential credential{QString::fromUtf8(bytes.sliced(kVersion.size(), line - kVersion.size())),
                                base::SecretBytes(secret)};
    base::wipe(secret);
    return credential;
}

RemoteCredential copyOf(const RemoteCredential &credential)
{
    QByteArray secret = credential.secret.reveal();
    RemoteCredential copy{credential.user, base::SecretBytes(secret)};
    base::wipe(secret);
    return copy;
}

bool isWebAddress(const QString &url)
{
    const RemotePlace place = git::placeOf(url);
    return place.scheme == "https"_L1 || place.scheme == "http"_L1;
}

QString shownPlace(const RemotePlace &place)
{
    const int usual = place.scheme == "https"_L1 ? 443 : 80;
    return place.port == usual || place.port == 0 ? place.host : u"%1:%2"_s.arg(place.host).arg(place.port);
}

/// Whether the server lets this person in: for publishing, or, where they may only read, for reading.
git::Said<void> tried(const QString &path, const RemotePlace &place, const RemoteCredential &credential,
                      async::Monitor &monitor)
{
    bool asked = false;
    const git::AskCredential answer = [&](const RemotePlace &) -> std::optional<RemoteCredential> {
        asked = true;
        return copyOf(credential);
    };
    git::HelperRemote talk(path, place, answer);
    const auto written = talk.push({}, monitor);
    if (written)
        return {};
    asked = false;
    const auto read = talk.tips(monitor);
    // Who may read without a sign-in has shown nothing by reading.
    return read && asked ? git::Said<void>() : git::Said<void>(std::unexpected(written.error()));
}

} // namespace

struct GitSignIns::Shared {
    QMutex mutex;
    /// Those that no keychain took.
    std::map<QString, RemoteCredential> here;
};

GitSignIns::GitSignIns(OpenStore store, QString path)
    : m_open(std::move(store))
    , m_path(std::move(path))
    , m_shared(std::make_shared<Shared>())
{
}

base::Result<QString> GitSignIns::url() const
{
    const auto repository = git::openRepository(m_path);
    return repository ? (*repository)->remoteUrl() : base::failure(repository);
}

git::AskCredential GitSignIns::asked() const
{
    return [self = *this](const RemotePlace &place) -> std::optional<RemoteCredential> {
        if (auto outside = gitSignIn()(place))
            return outside;
        base::Result<RemoteCredential> kept = self.kept(place);
        return kept ? std::optional(*std::move(kept)) : std::nullopt;
    };
}

base::Result<RemoteCredential> GitSignIns::kept(const RemotePlace &place) const
{
    const QString key = keyOf(place);
    {
        const QMutexLocker lock(&m_shared->mutex);
        if (const auto here = m_shared->here.find(key); here != m_shared->here.end())
            return copyOf(here->second);
    }
    const auto store = m_open();
    if (!store)
        return base::failure(store);
    base::Result<QByteArray> bytes = (*store)->read(key);
    if (!bytes)
        return base::failure(bytes);
    std::optional<RemoteCredential> credential = credentialOf(*bytes);
    base::wipe(*bytes);
    if (!credential)
        return base::failure(Errc::NotFound, Tr::tr("The sign-in that is kept for the Git server cannot be read."));
    return *std::move(credential);
}

base::Result<promotion::GitServer> GitSignIns::server() const
{
    const base::Result<QString> remote = url();
    if (!remote)
        return base::failure(remote);
    promotion::GitServer server{*remote, {}, isWebAddress(*remote), false, false};
    if (!server.wantsSignIn)
        return server;
    const RemotePlace place = git::placeOf(*remote);
    if (const auto outside = gitSignIn()(place)) {
        server.user = outside->user;
        server.fromOutside = true;
        return server;
    }
    const base::Result<RemoteCredential> credential = kept(place);
    if (!credential)
        return server;
    server.user = credential->user;
    const QMutexLocker lock(&m_shared->mutex);
    server.thisProgramOnly = m_shared->here.contains(keyOf(place));
    return server;
}

base::Result<bool> GitSignIns::keep(const RemotePlace &place, const RemoteCredential &credential) const
{
    const QString key = keyOf(place);
    const auto store = m_open();
    base::Result<> written = store ? base::Result<>() : base::failure(store);
    if (store) {
        QByteArray bytes = bytesOf(credential);
        written = (*store)->write(key, bytes);
        base::wipe(bytes);
    }
    const QMutexLocker lock(&m_shared->mutex);
    if (written) {
        m_shared->here.erase(key);
        return true;
    }
    if (!m_sessionOnly || written.error().code != Errc::Unsupported)
        return base::failure(written);
    m_shared->here.insert_or_assign(key, copyOf(credential));
    return false;
}

base::Result<promotion::GitServer> GitSignIns::signIn(const QString &user, const QByteArray &secret,
                                                      async::Monitor &monitor) const
{
    const base::Result<QString> remote = url();
    if (!remote)
        return base::failure(remote);
    if (remote->isEmpty())
        return base::failure(Errc::NotFound, Tr::tr("No Git server is set for this pipeline."));
    if (!isWebAddress(*remote))
        return base::failure(Errc::Unsupported, Tr::tr("The Git server %1 is not reached over https: it wants no name "
                                                       "and password, but an SSH key.")
                                                    .arg(*remote));
    if (user.trimmed().isEmpty() || user.contains(u'\n') || secret.isEmpty() || secret.contains('\n'))
        return base::failure(Errc::InvalidInput, Tr::tr("A name and a password or token are needed, one line each."));
    const RemotePlace place = git::placeOf(*remote);
    const RemoteCredential credential{user.trimmed(), base::SecretBytes(secret)};
    if (const git::Said<void> taken = tried(m_path, place, credential, monitor); !taken) {
        const base::Error error = git::errorOf(taken.error(), git::RemoteAct::Fetch);
        if (error.code != Errc::Unauthorized)
            return std::unexpected(error);
        return base::failure(
            Errc::Unauthorized,
            Tr::tr("%1 does not take this name and password. Nothing was kept; try again.").arg(shownPlace(place)),
            error.detail);
    }
    const base::Result<bool> kept = keep(place, credential);
    if (!kept)
        return base::failure(kept);
    return promotion::GitServer{*remote, credential.user, true, !*kept, false};
}

base::Result<> GitSignIns::signOut() const
{
    const base::Result<QString> remote = url();
    if (!remote)
        return base::failure(remote);
    const QString key = keyOf(git::placeOf(*remote));
    bool wasHere = false;
    {
        const QMutexLocker lock(&m_shared->mutex);
        wasHere = m_shared->here.erase(key) > 0;
    }
    const auto store = m_open();
    if (!store)
        return wasHere && store.error().code == Errc::Unsupported ? base::Result<>() : base::failure(store);
    if (const base::Result<> removed = (*store)->remove(key); !removed)
        return removed;
    const base::Result<QByteArray> still = (*store)->read(key);
    if (still || still.error().code != Errc::NotFound)
        return base::failure(Errc::Io, Tr::tr("The keychain still holds the sign-in to the Git server; remove the "
                                              "entry “%1” there by hand.")
                                           .arg(key));
    return {};
}

} // namespace backflow::services
