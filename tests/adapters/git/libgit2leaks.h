#pragma once

// libgit2 1.9.0 loses about 200 bytes when it cannot connect for a push. That is not ours to free, so the leak check of
// the address sanitizer leaves out what was allocated below that one call; it needs whole call stacks to see it.
#if defined(__SANITIZE_ADDRESS__)
extern "C" const char *__asan_default_options();
extern "C" const char *__lsan_default_suppressions();

extern "C" const char *__asan_default_options()
{
    return "fast_unwind_on_malloc=0";
}

extern "C" const char *__lsan_default_suppressions()
{
    return "leak:git_remote_connect_ext\n";
}
#endif
