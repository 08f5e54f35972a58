#pragma once

#include <QString>

namespace backflow::ui::resolve {

/// API names and code have no blanks to wrap at. Lets a line end behind a dot and a single underscore and, in code,
/// behind opening brackets and commas; `__c` stays with its name. What is seen is the same.
QString breakable(const QString &text, bool isCode = false);

} // namespace backflow::ui::resolve
