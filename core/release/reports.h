#pragma once

#include "core/release/readiness.h"
#include "core/release/upgradereport.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace backflow::release {

/// As scripts read them: names that never change, times in UTC.
QJsonObject toJson(const EnvironmentRelease &row);
QJsonObject toJson(const Check &check);
QJsonObject toJson(const Readiness &readiness);
QJsonObject toJson(const UpgradeReport &report);

/// One page of HTML that stands by itself, for people: what was checked, what was found, who sees to it.
QByteArray readinessPage(const Readiness &readiness, const QString &pipeline, const QDateTime &now);
/// The same of what an upgrade changed.
QByteArray upgradePage(const UpgradeReport &report, const QDateTime &now);

/// "fieldPermissions[Account.Rating]", "the whole": what a row is about within its component.
QString entryWords(const UpgradeRow &row);
/// "edit no → yes", "added: …", "removed"; short enough for a row.
QString changeWords(const UpgradeRow &row);

} // namespace backflow::release
