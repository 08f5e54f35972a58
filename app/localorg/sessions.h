#pragma once

#include "app/localorg/state.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace backflow::localorg {

/// Access tokens, refresh tokens and authorisation codes of one org.
class Sessions final
{
public:
    Sessions(State &state, QString orgId15, bool strict);

    QString issue(const QString &userId);
    QString issueRefresh(const QString &userId);
    /// Id of the token's user; empty when the token is refused.
    QString userOf(const QString &accessToken);
    /// Empty when the refresh token is unknown.
    QString userOfRefresh(const QString &refreshToken) const;
    void revoke(const QString &token);
    void expireAll();

    struct Code {
        QString userId;
        QString challenge;
        QString redirectUri;
        QString clientId;
    };
    QString issueCode(const Code &code);
    /// A code is good once.
    std::optional<Code> takeCode(const QString &code);

private:
    State &m_state;
    QString m_orgId;
    bool m_strict;
    QHash<QString, QString> m_issued;
    QSet<QString> m_seen;
    QSet<QString> m_refused;
    QHash<QString, Code> m_codes;
};

} // namespace backflow::localorg
