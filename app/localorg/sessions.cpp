#include "app/localorg/sessions.h"

#include <QRandomGenerator>
#include <utility>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

QString randomWord(int letters)
{
    static constexpr QLatin1StringView kLetters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString word;
    for (int i = 0; i < letters; ++i)
        word += QChar(kLetters.at(QRandomGenerator::system()->bounded(kLetters.size())));
    return word;
}

} // namespace

Sessions::Sessions(State &state, QString orgId15, bool strict)
    : m_state(state)
    , m_orgId(std::move(orgId15))
    , m_strict(strict)
{
}

QString Sessions::issue(const QString &userId)
{
    const QString token = m_orgId + "!AQ"_L1 + randomWord(40);
    m_issued.insert(token, userId);
    return token;
}

QString Sessions::issueRefresh(const QString &userId)
{
    const QString token = "5Aep861"_L1 + randomWord(60);
    m_state.refreshTokens.insert(token, userId);
    return token;
}

QString Sessions::userOf(const QString &accessToken)
{
    if (m_refused.contains(accessToken))
        return {};
    m_seen.insert(accessToken);
    if (const auto it = m_issued.constFind(accessToken); it != m_issued.cend())
        return *it;
    const qsizetype mark = accessToken.indexOf(u'!');
    const bool own = mark >= 15 && sameId(accessToken.left(mark), m_orgId) && accessToken.size() > mark + 1;
    return own && !m_strict ? m_state.owner().id : QString();
}

QString Sessions::userOfRefresh(const QString &refreshToken) const
{
    return m_state.refreshTokens.value(refreshToken);
}

void Sessions::revoke(const QString &token)
{
    m_issued.remove(token);
    m_state.refreshTokens.remove(token);
    m_refused.insert(token);
}

void Sessions::expireAll()
{
    for (const QString &token : std::as_const(m_seen))
        m_refused.insert(token);
    const auto issued = m_issued.keys();
    for (const QString &token : issued)
        m_refused.insert(token);
    m_issued.clear();
    m_seen.clear();
}

QString Sessions::issueCode(const Code &code)
{
    const QString word = "aPrx"_L1 + randomWord(32);
    m_codes.insert(word, code);
    return word;
}

std::optional<Sessions::Code> Sessions::takeCode(const QString &code)
{
    const auto it = m_codes.constFind(code);
    if (it == m_codes.cend())
        return std::nullopt;
    const Code taken = *it;
    m_codes.erase(it);
    return taken;
}

} // namespace backflow::localorg
