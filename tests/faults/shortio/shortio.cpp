// Preloaded into a program (LD_PRELOAD), it makes the system slow of hand, as the standard lets it be: a read or write
// of more than one byte does half of what was asked, and every fifth one is interrupted before it has done anything. A
// line a kind is appended to BACKFLOW_SHORT_LOG when a program ends: how often.

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic_long halved = 0;
std::atomic_long interrupted = 0;

/// Standard input and output are spared, and what is not a file: there others wait for whole lines.
bool isFile(int fd)
{
    struct stat info{};
    return fd > 2 && fstat(fd, &info) == 0 && S_ISREG(info.st_mode);
}

/// How much of it is done this time; -1 when a signal came first.
long share(int fd, size_t count)
{
    static std::atomic_long calls = 0;
    const int error = errno;
    const bool file = isFile(fd);
    errno = error;
    if (!file || count < 2)
        return long(count);
    if (++calls % 5 == 0) {
        ++interrupted;
        errno = EINTR;
        return -1;
    }
    ++halved;
    return long(count / 2);
}

struct Teller {
    ~Teller()
    {
        const char *name = std::getenv("BACKFLOW_SHORT_LOG");
        const long file =
            name ? syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
        if (file < 0)
            return;
        const std::string line =
            "halved " + std::to_string(halved.load()) + " interrupted " + std::to_string(interrupted.load()) + '\n';
        syscall(SYS_write, file, line.data(), line.size());
        syscall(SYS_close, file);
    }
} teller;

} // namespace

extern "C" {

ssize_t write(int fd, const void *data, size_t count)
{
    const long part = share(fd, count);
    return part < 0 ? -1 : syscall(SYS_write, fd, data, part);
}
ssize_t pwrite(int fd, const void *data, size_t count, off_t at)
{
    const long part = share(fd, count);
    return part < 0 ? -1 : syscall(SYS_pwrite64, fd, data, part, at);
}
ssize_t pwrite64(int fd, const void *data, size_t count, off64_t at)
{
    return pwrite(fd, data, count, at);
}
ssize_t read(int fd, void *data, size_t count)
{
    const long part = share(fd, count);
    return part < 0 ? -1 : syscall(SYS_read, fd, data, part);
}
ssize_t pread(int fd, void *data, size_t count, off_t at)
{
    const long part = share(fd, count);
    return part < 0 ? -1 : syscall(SYS_pread64, fd, data, part, at);
}
ssize_t pread64(int fd, void *data, size_t count, off64_t at)
{
    return pread(fd, data, count, at);
}

} // extern "C"
