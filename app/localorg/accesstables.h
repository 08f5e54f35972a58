#pragma once

#include "app/localorg/orgcore.h"

#include <QJsonObject>
#include <QList>

namespace backflow::localorg {

/// Rows of LoginHistory: whoever changed something in Setup had signed in to do it.
QList<QJsonObject> loginHistory(OrgCore &org);
/// Rows of PermissionSetAssignment: permission sets dealt out to the users, one to the first, two to the second, ….
QList<QJsonObject> permissionSetAssignments(OrgCore &org);
/// `Profile` of a User's row.
QJsonObject profileOfUsers(OrgCore &org);

} // namespace backflow::localorg
