#include "core/git/giterror.h"

#include "core/base/redact.h"

#include <QCoreApplication>
#include <array>
#include <cerrno>
#include <cstring>
#include <git2.h>
#include <optional>

namespace backflow::git {
namespace {

using base::Errc;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

/// libgit2 appends the system's own words to its text and keeps no number, so the words are compared.
std::optional<Errc> systemRefusal(const QString &text)
{
    struct Row {
        int number;
        Errc code;
    };
    static constexpr std::array rows = {
        Row{ENOSPC, Errc::DiskFull},      Row{EFBIG, Errc::DiskFull},
#ifdef EDQUOT
        Row{EDQUOT, Errc::DiskFull},
#endif
        Row{EROFS, Errc::ReadOnly},       Row{EACCES, Errc::ReadOnly},      Row{EPERM, Errc::ReadOnly},
        Row{ECONNREFUSED, Errc::Offline}, Row{ECONNRESET, Errc::Offline},   Row{ECONNABORTED, Errc::Offline},
        Row{ENETUNREACH, Errc::Offline},  Row{EHOSTUNREACH, Errc::Offline}, Row{ETIMEDOUT, Errc::Offline},
        Row{EPIPE, Errc::Offline},
    };
    for (const Row &row : rows) {
        if (text.endsWith(QString::fromLocal8Bit(std::strerror(row.number))))
            return row.code;
    }
    return std::nullopt;
}

Errc codeOf(int code, int klass, const QString &text)
{
    if (const auto refusal = systemRefusal(text))
        return *refusal;
    switch (code) {
    case GIT_EMODIFIED:
    case GIT_EEXISTS:
        return Errc::Conflict;
    case GIT_EAUTH:
        return Errc::Unauthorized;
    case GIT_EOWNER:
        return Errc::Denied;
    case GIT_EMISMATCH:
        return Errc::Corrupt;
    case GIT_EREADONLY:
        return Errc::ReadOnly;
    case GIT_EINVALIDSPEC:
        return Errc::InvalidInput;
    case GIT_ENOTSUPPORTED:
        return Errc::Unsupported;
    case GIT_TIMEOUT:
    case GIT_ECERTIFICATE:
        return Errc::Offline;
    default:
        break;
    }
    switch (klass) {
    case GIT_ERROR_NET:
    case GIT_ERROR_HTTP:
    case GIT_ERROR_SSH:
    case GIT_ERROR_SSL:
        return Errc::Offline;
    case GIT_ERROR_ODB:
    case GIT_ERROR_ZLIB:
    case GIT_ERROR_OBJECT:
    case GIT_ERROR_TREE:
    case GIT_ERROR_INDEXER:
    case GIT_ERROR_REFERENCE:
        return Errc::Corrupt;
    default:
        return Errc::Io;
    }
}

QString reason(Errc code)
{
    switch (code) {
    case Errc::DiskFull:
        return Tr::tr("There is no space left on the disk; free some and try again.");
    case Errc::ReadOnly:
        return Tr::tr("The repository cannot be written: permission is missing or the disk is read-only.");
    case Errc::Corrupt:
        return Tr::tr("The local repository is damaged; fetch it again or restore its folder from a backup.");
    case Errc::Conflict:
        return Tr::tr("Somebody else changed the branch in the meantime; look at the new state and try again.");
    case Errc::Unauthorized:
        return Tr::tr("The Git server asks for a sign-in that is missing or was refused. Sign in under Settings, "
                      "Privacy and audit, or "
                      "with “backflowctl remote sign-in”.");
    case Errc::Offline:
        return Tr::tr("The Git server cannot be reached; check the network and the remote's address.");
    case Errc::Denied:
        return Tr::tr("The folder belongs to another user of this machine.");
    case Errc::InvalidInput:
        return Tr::tr("The name is not one that Git allows.");
    case Errc::Unsupported:
        return Tr::tr("The repository uses a Git feature that is not supported here.");
    default:
        return Tr::tr("Nothing was changed; the log holds the details.");
    }
}

} // namespace

base::Error gitError(int code, int klass, const QString &text, const QString &what)
{
    const Errc errc = codeOf(code, klass, text);
    return {errc, what + u' ' + reason(errc),
            base::redact(QStringLiteral("libgit2 %1/%2: %3").arg(code).arg(klass).arg(text))};
}

base::Error gitError(int code, const QString &what)
{
    const git_error *error = git_error_last();
    const QString text = error ? QString::fromLocal8Bit(error->message) : QString();
    return gitError(code, error ? error->klass : GIT_ERROR_NONE, text, what);
}

} // namespace backflow::git
