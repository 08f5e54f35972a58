#pragma once

#include <QString>

namespace backflow::xml {

/// The sentence in the user's language.
QString words(const char *text);

} // namespace backflow::xml
