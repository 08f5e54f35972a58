#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace backflow::base {

/// Writes a file so that after a power cut it holds either the old or the new bytes: temporary name beside it, flush,
/// rename, flush of the folder. Errors: DiskFull, ReadOnly, Io; the old file is then untouched.
Result<> writeDurably(const QString &path, const QByteArray &bytes);

/// Reads a whole file. Errors: NotFound, TooLarge (more than `cap` bytes; 0 = no cap), Io.
Result<QByteArray> readWhole(const QString &path, qint64 cap = 0);

/// The sentence and the code for a failed file operation, from the `errno` of this thread.
Error fileError(const QString &path, int errnoValue);

} // namespace backflow::base
