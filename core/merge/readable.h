#pragma once

#include <QByteArray>
#include <QString>

namespace backflow::merge {

/// A metadata file as lines that a line diff can show: one line an entry whose properties belong together, one line a
/// leaf elsewhere, each with its whole path; what has no order sorted. Two files that mean the same read the same, but
/// for comments. Other text, and XML that is not well-formed, comes back as it is; of binary content one line that
/// tells it from any other.
QByteArray readable(const QString &path, const QByteArray &bytes);

} // namespace backflow::merge
