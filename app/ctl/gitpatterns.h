#pragma once

#include <QByteArrayList>
#include <QString>

namespace backflow::ctl {

/// Patterns of .gitattributes for one kind of file: `xml` (metadata in both formats), `json`, `code`. The first one is
/// in every set-up of that kind. Empty for a kind that is not known.
QByteArrayList gitPatterns(const QString &kind);

} // namespace backflow::ctl
