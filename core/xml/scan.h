#pragma once

#include <QtTypes>

namespace backflow::xml {

/// The first `<`, `&` or `]` in [p, end), or end: where character data needs a look.
const char *findTextStop(const char *p, const char *end);

/// The first of two bytes in [p, end), or end.
const char *findEither(const char *p, const char *end, char one, char other);

/// How many bytes [a, aEnd) and [b, bEnd) have in common from their beginnings.
qsizetype commonLength(const char *a, const char *aEnd, const char *b, const char *bEnd);

qsizetype countByte(const char *p, const char *end, char byte);

/// The first byte in [p, end) that is not plainly allowed (tab, line ends and printable ASCII are), or end.
const char *skipPlain(const char *p, const char *end);

} // namespace backflow::xml
