#pragma once

#include <QByteArray>
#include <QString>

namespace backflow::merge {

/// A metadata file as lines that a line diff can show: one line an entry whose properties belong together, one line a
/// leaf elsewhere, each with its whole path; what has no order sorted. Two files that mean the same read the same, but
/// for comments. What is not metadata XML, or not well-formed, comes back as it is.
QByteArray readable(const QString &path, const QByteArray &bytes);

} // namespace backflow::merge
