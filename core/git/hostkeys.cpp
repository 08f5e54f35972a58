#include "core/git/hostkeys.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <git2.h>

namespace backflow::git {
namespace {

constexpr qint64 kMostBytes = 4LL * 1024 * 1024;
constexpr int kUsualPort = 22;

QString kindOf(git_cert_ssh_raw_type_t type)
{
    switch (type) {
    case GIT_CERT_SSH_RAW_TYPE_RSA:
        return QStringLiteral("ssh-rsa");
    case GIT_CERT_SSH_RAW_TYPE_DSS:
        return QStringLiteral("ssh-dss");
    case GIT_CERT_SSH_RAW_TYPE_KEY_ECDSA_256:
        return QStringLiteral("ecdsa-sha2-nistp256");
    case GIT_CERT_SSH_RAW_TYPE_KEY_ECDSA_384:
        return QStringLiteral("ecdsa-sha2-nistp384");
    case GIT_CERT_SSH_RAW_TYPE_KEY_ECDSA_521:
        return QStringLiteral("ecdsa-sha2-nistp521");
    case GIT_CERT_SSH_RAW_TYPE_KEY_ED25519:
        return QStringLiteral("ssh-ed25519");
    default:
        return QStringLiteral("?");
    }
}

/// As the file names a server: the port stands there where it is not the usual one.
QByteArray nameOf(const QString &host, int port)
{
    const QByteArray name = host.toLower().toUtf8();
    return port == kUsualPort ? name : '[' + name + "]:" + QByteArray::number(port);
}

/// `|1|salt|hash`: HMAC-SHA1 of the name.
bool isHashOf(const QByteArray &pattern, const QByteArray &name)
{
    const QList<QByteArray> parts = pattern.split('|');
    if (parts.size() != 4 || parts.at(1) != "1")
        return false;
    return QMessageAuthenticationCode::hash(name, QByteArray::fromBase64(parts.at(2)), QCryptographicHash::Sha1) ==
           QByteArray::fromBase64(parts.at(3));
}

} // namespace

std::optional<HostKey> hostKeyOf(const git_cert *certificate, const RemotePlace &place, const QByteArray &knownHosts)
{
    if (!certificate || certificate->cert_type != GIT_CERT_HOSTKEY_LIBSSH2)
        return std::nullopt;
    const auto *key = reinterpret_cast<const git_cert_hostkey *>(certificate);
    HostKey shown{place.host, place.port, {}, {}, knowsHost(knownHosts, place.host, place.port)};
    if (key->type & GIT_CERT_SSH_RAW)
        shown.kind = kindOf(key->raw_type);
    if (key->type & GIT_CERT_SSH_SHA256) {
        const QByteArray hash(reinterpret_cast<const char *>(key->hash_sha256), sizeof(key->hash_sha256));
        shown.fingerprint =
            QStringLiteral("SHA256:") + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
    }
    return shown;
}

bool knowsHost(const QByteArray &knownHosts, const QString &host, int port)
{
    const QByteArray name = nameOf(host, port);
    const QList<QByteArray> lines = knownHosts.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        // A marker makes it something else than a key of that server.
        if (text.isEmpty() || text.startsWith('#') || text.startsWith('@'))
            continue;
        const QList<QByteArray> patterns = text.left(text.indexOf(' ')).split(',');
        for (const QByteArray &pattern : patterns) {
            if (pattern.startsWith('|') ? isHashOf(pattern, name) : pattern.toLower() == name)
                return true;
        }
    }
    return false;
}

QByteArray readKnownHosts()
{
    QFile file(QDir::home().filePath(QStringLiteral(".ssh/known_hosts")));
    return file.open(QIODevice::ReadOnly) ? file.read(kMostBytes) : QByteArray();
}

RemoteFailure failureOf(const HostKey &key)
{
    const QStringList facts{key.host, QString::number(key.port), key.kind, key.fingerprint};
    return {.kind = RemoteFailure::Kind::HostKey, .code = key.anotherIsKnown ? 1 : 0, .text = facts.join(u'\n')};
}

HostKey hostKeyOf(const RemoteFailure &failure)
{
    const QStringList facts = failure.text.split(u'\n');
    return {facts.value(0), facts.value(1).toInt(), facts.value(2), facts.value(3), failure.code != 0};
}

} // namespace backflow::git
