#include "core/salesforce/faults.h"

#include "core/base/redact.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Error;

constexpr qsizetype kWordsKept = 200;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::salesforce)
};

struct KnownCode {
    const char *code;
    Errc errc;
    const char *sentence;
};

// Codes of the SOAP and REST interfaces that ask for something of their own; any other code is an OrgFault.
constexpr std::array kKnownCodes = {
    KnownCode{
        "INVALID_SESSION_ID", Errc::Unauthorized,
        QT_TRANSLATE_NOOP("backflow::salesforce", "The org does not accept this session any more. Sign in again.")},
    KnownCode{"UNABLE_TO_LOCK_ROW", Errc::OrgBusy,
              QT_TRANSLATE_NOOP("backflow::salesforce",
                                "Something else is changing the org's setup right now. Try again in a minute.")},
    KnownCode{"ALREADY_IN_PROCESS", Errc::OrgBusy,
              QT_TRANSLATE_NOOP("backflow::salesforce",
                                "Another change to the org's setup is still running. Try again when it has ended.")},
    KnownCode{"SERVER_UNAVAILABLE", Errc::OrgBusy,
              QT_TRANSLATE_NOOP("backflow::salesforce", "The org is not available right now. Try again in a minute.")},
    KnownCode{"REQUEST_LIMIT_EXCEEDED", Errc::OrgBusy,
              QT_TRANSLATE_NOOP("backflow::salesforce",
                                "The org's limit of API requests is used up. Try again when it has recovered.")},
    KnownCode{"LIMIT_EXCEEDED", Errc::TooLarge,
              QT_TRANSLATE_NOOP("backflow::salesforce", "That is more than the org takes at once. Ask for less.")},
    KnownCode{"EXCEEDED_ID_LIMIT", Errc::TooLarge,
              QT_TRANSLATE_NOOP("backflow::salesforce", "That is more than the org takes at once. Ask for less.")},
    KnownCode{"INSUFFICIENT_ACCESS", Errc::Denied,
              QT_TRANSLATE_NOOP("backflow::salesforce",
                                "The signed-in user lacks a permission in the org: “Modify Metadata Through Metadata "
                                "API Functions” and “API Enabled” are needed. Ask an admin of the org.")},
    KnownCode{"INSUFFICIENT_ACCESS_OR_READONLY", Errc::Denied,
              QT_TRANSLATE_NOOP("backflow::salesforce",
                                "The signed-in user may not do that in the org. Ask an admin of the org.")},
    KnownCode{"API_DISABLED_FOR_ORG", Errc::Denied,
              QT_TRANSLATE_NOOP("backflow::salesforce", "The org's edition or the user's profile has no API access.")},
    KnownCode{"UNSUPPORTED_API_VERSION", Errc::Unsupported,
              QT_TRANSLATE_NOOP("backflow::salesforce", "The org does not speak this API version.")},
    KnownCode{"GONE", Errc::Unsupported,
              QT_TRANSLATE_NOOP("backflow::salesforce", "The org does not speak this API version any more.")},
    KnownCode{"INVALID_CROSS_REFERENCE_KEY", Errc::NotFound,
              QT_TRANSLATE_NOOP("backflow::salesforce", "The org does not know that id.")},
    KnownCode{"INVALID_ID_FIELD", Errc::NotFound,
              QT_TRANSLATE_NOOP("backflow::salesforce", "The org does not know that id, or keeps it no longer.")},
    KnownCode{"NOT_FOUND", Errc::NotFound,
              QT_TRANSLATE_NOOP("backflow::salesforce", "The org does not have what was asked for.")},
};

QString firstWords(const QByteArray &body)
{
    return base::redact(QString::fromUtf8(body.left(4 * kWordsKept)).simplified().left(kWordsKept));
}

bool isPassingStatus(int status)
{
    return status == 408 || status == 420 || status == 429 || status == 502 || status == 503 || status == 504;
}

} // namespace

Error orgError(const QString &code, const QString &words)
{
    // The org puts its code in front of the words as well.
    const QString prefix = code + QStringLiteral(": ");
    const QString plain = words.startsWith(prefix) ? words.mid(prefix.size()) : words;
    const QString detail = base::redact(prefix + plain);
    for (const KnownCode &known : kKnownCodes) {
        if (code == QLatin1StringView(known.code))
            return {known.errc, Tr::tr(known.sentence), detail};
    }
    return {Errc::OrgFault, Tr::tr("The org refused: %1").arg(base::redact(plain.isEmpty() ? code : plain)), detail};
}

Error strayAnswer(const QUrl &asked, const ports::HttpAnswer &answer)
{
    const QString detail = QStringLiteral("HTTP %1 %2").arg(answer.status).arg(firstWords(answer.body));
    if (isPassingStatus(answer.status))
        return {Errc::OrgBusy, Tr::tr("%1 is not available right now. Try again in a minute.").arg(asked.host()),
                detail};
    if (answer.status >= 300 && answer.status < 400)
        return {Errc::OrgFault,
                Tr::tr("%1 sends us on to another address (%2), which is not followed. Sign in again to get the org's "
                       "present address.")
                    .arg(asked.host(), QUrl(QString::fromUtf8(answer.header("location"))).host()),
                detail};
    if (answer.status == 401)
        return {Errc::Unauthorized, Tr::tr("The org does not accept this session any more. Sign in again."), detail};
    return {Errc::OrgFault,
            Tr::tr("%1 answered with something that is not from Salesforce. Check the address, and whether the network "
                   "asks for a sign-in of its own.")
                .arg(asked.host()),
            detail};
}

Error restError(const QUrl &asked, const ports::HttpAnswer &answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer.body);
    if (json.isArray()) {
        const QJsonObject first = json.array().at(0).toObject();
        const QString code = first.value(QStringLiteral("errorCode")).toString();
        if (!code.isEmpty())
            return orgError(code, first.value(QStringLiteral("message")).toString());
    }
    const QString code = json.object().value(QStringLiteral("error")).toString();
    if (!code.isEmpty())
        return orgError(code, json.object().value(QStringLiteral("error_description")).toString());
    return strayAnswer(asked, answer);
}

bool isPassing(const Error &error)
{
    switch (error.code) {
    case Errc::Offline:
    case Errc::Timeout:
    case Errc::Malformed:
        return true;
    case Errc::OrgBusy:
        return !error.detail.startsWith(QLatin1StringView("REQUEST_LIMIT_EXCEEDED"));
    case Errc::OrgFault:
        // Whatever stands between us and the org; its own faults begin with their code.
        return error.detail.startsWith(QLatin1StringView("HTTP 5")) ||
               error.detail.startsWith(QLatin1StringView("HTTP 400")) ||
               error.detail.startsWith(QLatin1StringView("HTTP 200")) ||
               error.detail.startsWith(QLatin1StringView("INVALID_QUERY_LOCATOR"));
    default:
        return false;
    }
}

bool isRefusal(const Error &error)
{
    switch (error.code) {
    case Errc::Offline:
    case Errc::Canceled:
        return error.detail.startsWith(QLatin1StringView("before-send"));
    case Errc::Timeout:
    case Errc::Malformed:
    case Errc::Unknown:
        return false;
    case Errc::TooLarge:
        return !error.detail.startsWith(QLatin1StringView("after-send"));
    default:
        break;
    }
    // A status of 4xx is said before anything is done; 5xx and a stray 200 may come from a proxy that had already
    // passed the request on. The org's UNKNOWN_EXCEPTION may also come late.
    if (error.detail.startsWith(QLatin1StringView("HTTP 2")) || error.detail.startsWith(QLatin1StringView("HTTP 5")) ||
        error.detail.startsWith(QLatin1StringView("HTTP 408")))
        return false;
    return !error.detail.startsWith(QLatin1StringView("UNKNOWN_EXCEPTION"));
}

} // namespace backflow::salesforce
