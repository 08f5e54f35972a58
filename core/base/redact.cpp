#include "core/base/redact.h"

#include <QRegularExpression>
#include <array>

namespace backflow::base {

QString redact(QString text)
{
    static const std::array patterns = {
        QRegularExpression(QStringLiteral(R"(00D[A-Za-z0-9]{12,15}(!|%21)[A-Za-z0-9._%-]+)")),
        QRegularExpression(QStringLiteral(R"(\b5Aep[A-Za-z0-9._=-]{8,})")),
        QRegularExpression(QStringLiteral(R"(\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)")),
        QRegularExpression(QStringLiteral(R"((?<=[Bb]earer )[^\s"',]+)")),
        QRegularExpression(QStringLiteral(R"(force://[^\s"']+)")),
        QRegularExpression(QStringLiteral(
            R"(\b(access_token|refresh_token|client_secret|code_verifier|assertion|password|sid|code)=[^&\s"']+)")),
        QRegularExpression(QStringLiteral(R"((?<=<sessionId>)[^<]+)")),
        QRegularExpression(QStringLiteral(R"((?<="access_token":")[^"]+)")),
        QRegularExpression(QStringLiteral(R"((?<="refresh_token":")[^"]+)")),
        QRegularExpression(QStringLiteral(R"((?<=://)[^/\s:@]+:[^/\s@]+(?=@))")),
    };
    for (const QRegularExpression &pattern : patterns)
        text.replace(pattern, QStringLiteral("[removed]"));
    return text;
}

} // namespace backflow::base
