#include "core/secrets/dumpguard.h"

#include <QtGlobal>
#include <atomic>
#include <cstddef>
#include <cstdlib>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif
#ifdef Q_OS_MACOS
#include <sys/ptrace.h>
#include <sys/types.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

// Sanitizers bring an allocator of their own, and look into the process they are in.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define BACKFLOW_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define BACKFLOW_SANITIZED 1
#endif
#endif

#if defined(__GLIBC__) && !defined(BACKFLOW_SANITIZED)
#define BACKFLOW_SCRUBS 1
#include <cstring>
#include <malloc.h>
#endif

namespace {

std::atomic_bool scrubbing = false;

} // namespace

#ifdef BACKFLOW_SCRUBS

// glibc lets a program bring its own free and realloc and keeps its own under these names.
extern "C" void __libc_free(void *memory);                         // NOLINT: glibc's name
extern "C" void *__libc_realloc(void *memory, std::size_t length); // NOLINT: glibc's name

namespace {

/// What is larger is mapped by itself and given back to the system, which clears it.
constexpr std::size_t kMapped = 128 * 1024;

void scrub(void *memory)
{
    const std::size_t length = malloc_usable_size(memory);
    if (length < kMapped)
        explicit_bzero(memory, length);
}

} // namespace

extern "C" void free(void *memory) noexcept
{
    if (memory && scrubbing.load(std::memory_order_relaxed))
        scrub(memory);
    __libc_free(memory);
}

extern "C" void *realloc(void *memory, std::size_t length) noexcept
{
    if (!memory || length == 0 || !scrubbing.load(std::memory_order_relaxed))
        return __libc_realloc(memory, length);
    const std::size_t before = malloc_usable_size(memory);
    if (before >= kMapped || length <= before)
        return __libc_realloc(memory, length);
    // The old place would stay as it is.
    void *moved = std::malloc(length);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, before);
    free(memory);
    return moved;
}

#endif

namespace backflow::secrets {

void forbidDumps()
{
#ifndef BACKFLOW_SANITIZED
#ifndef NDEBUG
    if (qEnvironmentVariableIntValue("BACKFLOW_ALLOW_DUMPS") == 1)
        return;
#endif
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#if defined(Q_OS_MACOS) && defined(NDEBUG)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
#ifdef Q_OS_WIN
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
#endif
}

void scrubFreedMemory()
{
    scrubbing.store(true, std::memory_order_relaxed);
}

bool scrubsFreedMemory()
{
#ifdef BACKFLOW_SCRUBS
    return scrubbing.load(std::memory_order_relaxed);
#else
    return false;
#endif
}

} // namespace backflow::secrets
