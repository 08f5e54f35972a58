#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace backflow::bench {

/// Writes an org of about so many components (fields and folders counted) into a folder, as `app/localorg` serves it:
/// Apex, layouts, objects with ten fields each, flows, reports in folders, resources, permission sets, custom metadata,
/// and profiles that speak of a good part of it. The same numbers give the same bytes. Files are dated a month back.
/// Gives false when the folder cannot be written.
bool writeLargeOrg(const QString &folder, int components);

/// The same with mostly fields: 20,000 components of it go into an empty org in one deployment.
bool writeDeployableOrg(const QString &folder, int components);

/// Changes a hundred components of a large org, spread over the types, and gives them as type and full name.
QList<std::pair<QString, QString>> changeHundred(const QString &folder, int components);
/// The same in a deployable one.
bool changeHundredDeployable(const QString &folder, int components);

} // namespace backflow::bench
