#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <initializer_list>

namespace backflow::model {

/// A member that a stored object may have.
struct JsonMember {
    QLatin1StringView name;
    QJsonValue::Type type = QJsonValue::String;
};

/// Every member is one of `known` and of its type; any may be missing. What a program does not understand it would
/// lose with the next save, so that it is refused instead. `what` names the object. Errors: InvalidInput.
base::Result<> checkMembers(const QJsonObject &json, std::initializer_list<JsonMember> known, const QString &what);

/// A name people read and choose by: 1 to 80 characters, none of them a control or one that changes the direction of
/// what follows it. Errors: InvalidInput.
base::Result<> checkName(const QString &name);

/// Empty, or where an org may be: https, or http on this machine, without a user's name in it. Errors: InvalidInput.
base::Result<> checkOrgAddress(const QString &address, const QString &what);

} // namespace backflow::model
