#pragma once

#include <QDateTime>
#include <QString>

namespace backflow::base {

/// A new ULID: 26 characters of Crockford base 32, 48 bits of time (ms, UTC) then 80 random bits, so ids sort by time.
/// Source of the format: the public ULID specification.
QString newUlid(const QDateTime &at);

/// True for 26 characters of the ULID alphabet whose first one is at most '7'.
bool isUlid(const QString &text);

} // namespace backflow::base
