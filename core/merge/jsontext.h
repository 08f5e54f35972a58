#pragma once

#include "core/merge/jsontree.h"

namespace backflow::merge {

/// -1 = no hexadecimal digit.
int hexValue(char c);

/// 128 bits of hash; `salt` keeps texts, numbers and words that are spelled alike apart.
JsonMeaning hashed(QByteArrayView text, quint64 salt);
/// Depends on the order of the two.
JsonMeaning chained(const JsonMeaning &first, const JsonMeaning &second);

/// The inside of a string token that was read without an error, with its escapes resolved.
QByteArray decoded(QByteArrayView text);
JsonMeaning stringMeaning(QByteArrayView inside);

} // namespace backflow::merge
