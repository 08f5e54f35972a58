#pragma once

#include "core/merge/jsontree.h"
#include "core/merge/mergevalues.h"

namespace backflow::merge {

/// Line end and step of indentation of a document, told by its first lines.
Layout layoutOf(const JsonTree &tree);

/// What one version wrote, with the line ends and the indentation of another. Only white space between tokens can hold
/// a line end in JSON, so no text is touched.
QByteArray relaidJson(QByteArrayView bytes, const Layout &from, const Layout &to);

/// Bytes of a merged document without the commas that a choice which leaves nothing has left over.
QByteArray withoutLooseCommas(QByteArrayView json);

/// What stands between the parts of an object or an array.
struct JsonSeparators {
    QByteArray first;   ///< between the opening bracket and the first part
    QByteArray between; ///< between two parts, with the comma
    QByteArray last;    ///< between the last part and the closing bracket
};

/// As the container has it; what it is too short to tell is taken from `other` (nullptr = none), a container with more
/// in it in the other version, whose layout is `from`.
JsonSeparators separatorsOf(const JsonTree &tree, int container, const Layout &layout, const JsonTree *other,
                            int otherContainer, const Layout &from);

} // namespace backflow::merge
