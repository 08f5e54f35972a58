#include "core/base/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace backflow::base {

void keepMemory()
{
#ifdef __GLIBC__
    constexpr int kPiece = 8 * 1024 * 1024;
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_TRIM_THRESHOLD, 64 * kPiece);
    mallopt(M_TOP_PAD, kPiece);
    mallopt(M_MMAP_THRESHOLD, 4 * kPiece);
#endif
}

} // namespace backflow::base
