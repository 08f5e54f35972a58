#pragma once

#include <QByteArray>
#include <QString>

namespace backflow::tests {

/// A TrueType font in which every character is a box of one width, a blank nothing: what is painted with it has the
/// same pixels on every machine. Tables as in the OpenType specification; sums of the tables are left 0.
QByteArray boxFont(const QString &family, bool bold);

/// Makes it the only font there is for programs that ask fontconfig, which this one does once it has made its
/// application: call it before. False where fontconfig is not asked or nothing can be written to `folder`.
bool useBoxFontAlone(const QString &folder);

} // namespace backflow::tests
