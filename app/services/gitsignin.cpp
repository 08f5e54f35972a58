#include "app/services/gitsignin.h"

namespace backflow::services {

git::AskCredential gitSignIn()
{
    return [](const git::RemotePlace &) -> std::optional<git::RemoteCredential> {
        QByteArray token = qgetenv("BACKFLOW_GIT_TOKEN");
        if (token.isEmpty())
            return std::nullopt;
        git::RemoteCredential credential{qEnvironmentVariable("BACKFLOW_GIT_USER", QStringLiteral("git")),
                                         base::SecretBytes(token)};
        base::wipe(token);
        return credential;
    };
}

} // namespace backflow::services
