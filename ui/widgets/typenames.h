#pragma once

#include <QString>

namespace backflow::ui::widgets {

/// "permission set", "Apex class": what one component of a metadata type is called in a sentence; made from the type's
/// own name when we know no better.
QString typeWord(const QString &type);
/// "Permission set": the same where it stands alone, in a column.
QString typeTitle(const QString &type);
/// Name of several, where it is known: "Permission sets"; else empty.
QString knownTypeWords(const QString &type);

} // namespace backflow::ui::widgets
