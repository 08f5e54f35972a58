#include "core/governance/standing.h"

#include <QVersionNumber>
#include <array>

namespace backflow::governance {

const Person *Standing::person() const
{
    return policy ? policy->person(actor.key, actor.email) : nullptr;
}

bool Standing::proven() const
{
    const Person *who = person();
    return who && !actor.key.isEmpty() && who->keys.contains(actor.key);
}

QStringList Standing::roles() const
{
    const Person *who = person();
    if (who)
        return who->roles;
    return policy ? policy->everyone : QStringList();
}

QString Standing::roleTitles() const
{
    QStringList titles;
    const QStringList ids = roles();
    for (const QString &id : ids) {
        const Role *role = policy->role(id);
        titles += role && !role->title.isEmpty() ? role->title : id;
    }
    return titles.join(QStringLiteral(", "));
}

QString stateName(Standing::State state)
{
    static constexpr std::array kNames = {"none", "trusted", "untrusted", "expired"};
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(state)));
}

bool olderVersion(const QString &version, const QString &than)
{
    return QVersionNumber::fromString(version) < QVersionNumber::fromString(than);
}

} // namespace backflow::governance
