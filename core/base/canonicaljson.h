#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace backflow::base {

/// Canonical JSON: UTF-8, keys sorted by code unit, no white space, whole numbers only. The same value gives the same
/// bytes on every machine, so a hash over them is a name for the value.
/// Errors: InvalidInput when a number is not a whole number of at most 53 bits.
Result<QByteArray> canonicalJson(const QJsonObject &value);

/// `sha256:` followed by 64 lower-case hex digits.
QString sha256Name(const QByteArray &bytes);

} // namespace backflow::base
