#include "core/git/remotenames.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <QUrl>

namespace backflow::git {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

/// `user@host:path`, as ssh writes it. One letter before the colon is a drive.
bool isScpLike(const QString &url)
{
    const qsizetype colon = url.indexOf(u':');
    return colon > 1 && !url.first(colon).contains(u'/') && !url.first(colon).contains(u'\\');
}

int usualPort(const QString &scheme)
{
    static const QHash<QString, int> ports = {{QStringLiteral("https"), 443},
                                              {QStringLiteral("http"), 80},
                                              {QStringLiteral("ssh"), 22},
                                              {QStringLiteral("git"), 9418}};
    return ports.value(scheme, 0);
}

} // namespace

RemotePlace placeOf(const QString &url)
{
    if (!url.contains(QLatin1StringView("://"))) {
        if (!isScpLike(url))
            return {};
        const QString host = url.first(url.indexOf(u':')).section(u'@', -1);
        return {QStringLiteral("ssh"), host.toLower(), usualPort(QStringLiteral("ssh"))};
    }
    const QUrl parsed(url);
    const QString scheme = parsed.scheme().toLower();
    return {scheme, parsed.host().toLower(), parsed.port(usualPort(scheme))};
}

bool isLocalRemote(const QString &url)
{
    if (url.contains(QLatin1StringView("://")))
        return url.startsWith(QLatin1StringView("file:"), Qt::CaseInsensitive);
    return !isScpLike(url);
}

base::Result<> checkRemoteUrl(const QString &url)
{
    if (url.trimmed().isEmpty())
        return base::failure(base::Errc::InvalidInput, Tr::tr("The address of the remote is empty."));
    const qsizetype mark = url.indexOf(QLatin1StringView("://"));
    if (mark < 0) {
        if (url.contains(QLatin1StringView("::")))
            return base::failure(base::Errc::InvalidInput, Tr::tr("“%1” is not the address of a Git server.").arg(url));
        return {};
    }
    static const QStringList schemes = {QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("ssh"),
                                        QStringLiteral("git"), QStringLiteral("file")};
    if (!schemes.contains(url.first(mark).toLower())) {
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("“%1” is not an address Git can use. Use https://, ssh:// or git://.").arg(url));
    }
    if (!QUrl(url).password().isEmpty()) {
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("The address holds a password. Leave it out: it would be stored readably."));
    }
    return {};
}

} // namespace backflow::git
