#pragma once

#include <QString>

namespace backflow::merge {

/// "Field permission" for `fieldPermissions`; empty where the element's own name has to do.
QString knownElementWords(const QString &rootType, const QString &element);

/// "edit" for `editable`; empty where the property's own name has to do.
QString knownPropertyWords(const QString &property);

} // namespace backflow::merge
