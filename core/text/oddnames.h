#pragma once

#include <QString>

namespace backflow::text {

/// The name of something as a person who decides about it has to see it: characters that turn the direction of text
/// around or that have no width stand as ⟨U+202E⟩, and a word of letters of two scripts that look alike says so behind
/// the name (“Аccount” with a Cyrillic first letter is another name than “Account”). Any other name is given as it is.
QString shownName(const QString &name);

/// `“А” is Cyrillic`: the letter that does not belong to the rest of its word; empty when all do.
QString strangeLetter(const QString &name);

} // namespace backflow::text
