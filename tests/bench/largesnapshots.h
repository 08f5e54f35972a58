#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace backflow::bench {

/// An org of about so many components (fields counted) as a snapshot holds it: path → bytes. Apex, layouts, objects
/// with ten fields each, flows, reports in folders, custom metadata, permission sets with entries. Of the components
/// every `nth`, beginning with the `first`, is otherwise than in other environments; 0 = none. The same numbers give
/// the same bytes.
QMap<QString, QByteArray> largeSnapshot(int components, int nth, int first = 0);

} // namespace backflow::bench
