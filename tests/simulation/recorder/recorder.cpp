// Preloaded into a program (LD_PRELOAD), it writes down what that does to the files below one folder and when it has
// them flushed, so that a test can make what a power cut at any moment could have left (tests/simulation/crashdisk.h).
//
//   BACKFLOW_RECORD_ROOT  the folder, as the kernel names it
//   BACKFLOW_RECORD_LOG   file that entries are appended to: a line `kind inode number length time path`, then the
//   bytes
//
// Kinds: W bytes written at a place, T cut to a length, K content when closed, S content when flushed,
// C new name of a file, R renamed (from, NUL, to), U name removed, M folder made, D folder flushed.

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

namespace {

template <class F>
F next(F, const char *name)
{
    return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

struct Log {
    std::string root = std::getenv("BACKFLOW_RECORD_ROOT") ? std::getenv("BACKFLOW_RECORD_ROOT") : "";
    int file = -1;
    std::mutex mutex;

    Log()
    {
        if (const char *name = std::getenv("BACKFLOW_RECORD_LOG"); name != nullptr && !root.empty())
            file = int(syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }
    void add(char kind, unsigned long inode, long long number, const std::string &path, const std::string &bytes)
    {
        if (file < 0)
            return;
        timespec now{};
        clock_gettime(CLOCK_REALTIME, &now);
        std::string entry;
        entry += kind;
        entry += ' ' + std::to_string(inode) + ' ' + std::to_string(number) + ' ' + std::to_string(bytes.size()) + ' ' +
                 std::to_string(now.tv_sec * 1'000'000'000LL + now.tv_nsec) + ' ' + path + '\n' + bytes + '\n';
        const std::lock_guard lock(mutex);
        size_t done = 0;
        while (done < entry.size()) {
            const long count = syscall(SYS_write, file, entry.data() + done, entry.size() - done);
            if (count <= 0)
                return;
            done += size_t(count);
        }
    }
};

Log &log()
{
    static Log *one = new Log;
    return *one;
}

bool below(const std::string &path)
{
    const std::string &root = log().root;
    return log().file >= 0 && path.compare(0, root.size(), root) == 0;
}

/// Absolute, from a name that may be relative to `folder`.
std::string absolute(int folder, const char *name)
{
    if (name[0] == '/')
        return name;
    char buffer[4096];
    if (folder == AT_FDCWD)
        return getcwd(buffer, sizeof buffer) ? std::string(buffer) + '/' + name : std::string(name);
    const std::string link = "/proc/self/fd/" + std::to_string(folder);
    const ssize_t length = readlink(link.c_str(), buffer, sizeof buffer);
    return length < 0 ? std::string(name) : std::string(buffer, size_t(length)) + '/' + name;
}

std::string pathOf(int fd)
{
    char buffer[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t length = readlink(link.c_str(), buffer, sizeof buffer);
    return length < 0 ? std::string() : std::string(buffer, size_t(length));
}

struct Seen {
    std::string path;
    struct stat info{};
    bool ours = false;
};

Seen seen(int fd)
{
    const int error = errno;
    Seen found;
    if (log().file >= 0 && fd >= 0 && fd != log().file) {
        found.path = pathOf(fd);
        found.ours = below(found.path) && fstat(fd, &found.info) == 0;
    }
    errno = error;
    return found;
}

std::string contentOf(int fd, off_t size)
{
    std::string bytes(size_t(size), '\0');
    size_t done = 0;
    const std::string again = "/proc/self/fd/" + std::to_string(fd);
    const int reader = int(syscall(SYS_openat, AT_FDCWD, again.c_str(), O_RDONLY | O_CLOEXEC));
    while (reader >= 0 && done < bytes.size()) {
        const long count = syscall(SYS_pread64, reader, bytes.data() + done, bytes.size() - done, done);
        if (count <= 0)
            break;
        done += size_t(count);
    }
    if (reader >= 0)
        syscall(SYS_close, reader);
    return bytes;
}

void wrote(int fd, const void *data, ssize_t count, off_t at)
{
    if (count <= 0)
        return;
    if (const Seen file = seen(fd); file.ours)
        log().add('W', file.info.st_ino, at, file.path, std::string(static_cast<const char *>(data), size_t(count)));
}

/// Where the next plain write goes.
off_t placeOf(int fd, ssize_t justWritten)
{
    const int error = errno;
    const off_t place = lseek(fd, 0, SEEK_CUR);
    errno = error;
    return place - justWritten;
}

int opened(int fd, const std::string &path, int flags, bool existed)
{
    if (fd < 0 || !below(path) || (flags & O_ACCMODE) == O_RDONLY)
        return fd;
    const Seen file = seen(fd);
    if (!file.ours || S_ISDIR(file.info.st_mode))
        return fd;
    if (!existed && (flags & O_TMPFILE) != O_TMPFILE)
        log().add('C', file.info.st_ino, 0, path, {});
    else if (existed && (flags & O_TRUNC) != 0)
        log().add('T', file.info.st_ino, 0, path, {});
    return fd;
}

bool exists(const std::string &path)
{
    const int error = errno;
    struct stat info{};
    const bool found = lstat(path.c_str(), &info) == 0;
    errno = error;
    return found;
}

int openAt(int folder, const char *name, int flags, mode_t mode)
{
    if (log().file < 0 || (flags & (O_CREAT | O_TRUNC | O_WRONLY | O_RDWR)) == 0)
        return int(syscall(SYS_openat, folder, name, flags, mode));
    const std::string path = absolute(folder, name);
    const bool existed = exists(path);
    return opened(int(syscall(SYS_openat, folder, name, flags, mode)), path, flags, existed);
}

mode_t modeOf(int flags, va_list rest)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? mode_t(va_arg(rest, int)) : 0;
}

int flushed(int fd, int result)
{
    if (result != 0)
        return result;
    const Seen file = seen(fd);
    if (!file.ours)
        return result;
    if (S_ISDIR(file.info.st_mode))
        log().add('D', file.info.st_ino, 0, file.path, {});
    else
        log().add('S', file.info.st_ino, 0, file.path, contentOf(fd, file.info.st_size));
    return result;
}

int cutTo(int fd, off_t length, int result)
{
    if (result == 0) {
        if (const Seen file = seen(fd); file.ours)
            log().add('T', file.info.st_ino, length, file.path, {});
    }
    return result;
}

int renamed(const std::string &from, const std::string &to, int result)
{
    if (result == 0 && (below(from) || below(to)))
        log().add('R', 0, 0, from, to);
    return result;
}

int removed(const std::string &path, int result)
{
    if (result == 0 && below(path))
        log().add('U', 0, 0, path, {});
    return result;
}

int linked(const std::string &to, int result)
{
    if (result == 0 && below(to)) {
        struct stat info{};
        if (stat(to.c_str(), &info) == 0)
            log().add('C', info.st_ino, 0, to, {});
    }
    return result;
}

int made(const std::string &path, int result)
{
    if (result == 0 && below(path))
        log().add('M', 0, 0, path, {});
    return result;
}

} // namespace

extern "C" {

#define BACKFLOW_OPEN(NAME)                                                                                            \
    int NAME(const char *name, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = modeOf(flags, rest);                                                                       \
        va_end(rest);                                                                                                  \
        return openAt(AT_FDCWD, name, flags, mode);                                                                    \
    }
#define BACKFLOW_OPENAT(NAME)                                                                                          \
    int NAME(int folder, const char *name, int flags, ...)                                                             \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = modeOf(flags, rest);                                                                       \
        va_end(rest);                                                                                                  \
        return openAt(folder, name, flags, mode);                                                                      \
    }
BACKFLOW_OPEN(open)
BACKFLOW_OPEN(open64)
BACKFLOW_OPENAT(openat)
BACKFLOW_OPENAT(openat64)

int creat(const char *name, mode_t mode)
{
    return openAt(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int creat64(const char *name, mode_t mode)
{
    return openAt(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

int close(int fd)
{
    if (const Seen file = seen(fd); file.ours && S_ISREG(file.info.st_mode)) {
        const int flags = fcntl(fd, F_GETFL);
        if (flags >= 0 && (flags & O_ACCMODE) != O_RDONLY && file.path.find("-shm") == std::string::npos)
            log().add('K', file.info.st_ino, 0, file.path, contentOf(fd, file.info.st_size));
    }
    return int(syscall(SYS_close, fd));
}

ssize_t write(int fd, const void *data, size_t count)
{
    const ssize_t done = syscall(SYS_write, fd, data, count);
    if (done > 0 && log().file >= 0) {
        if (const Seen file = seen(fd); file.ours)
            wrote(fd, data, done, placeOf(fd, done));
    }
    return done;
}
ssize_t pwrite(int fd, const void *data, size_t count, off_t at)
{
    const ssize_t done = syscall(SYS_pwrite64, fd, data, count, at);
    wrote(fd, data, done, at);
    return done;
}
ssize_t pwrite64(int fd, const void *data, size_t count, off64_t at)
{
    return pwrite(fd, data, count, at);
}

int ftruncate(int fd, off_t length)
{
    return cutTo(fd, length, int(syscall(SYS_ftruncate, fd, length)));
}
int ftruncate64(int fd, off64_t length)
{
    return cutTo(fd, length, int(syscall(SYS_ftruncate, fd, length)));
}
int posix_fallocate64(int fd, off64_t at, off64_t length)
{
    struct stat info{};
    if (fstat(fd, &info) != 0)
        return errno;
    return info.st_size >= at + length ? 0 : cutTo(fd, at + length, int(syscall(SYS_ftruncate, fd, at + length)));
}
int posix_fallocate(int fd, off_t at, off_t length)
{
    return posix_fallocate64(fd, at, length);
}

int fsync(int fd)
{
    return flushed(fd, int(syscall(SYS_fsync, fd)));
}
int fdatasync(int fd)
{
    return flushed(fd, int(syscall(SYS_fdatasync, fd)));
}

int rename(const char *from, const char *to)
{
    return renamed(absolute(AT_FDCWD, from), absolute(AT_FDCWD, to), int(syscall(SYS_rename, from, to)));
}
int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    return renamed(absolute(fromFolder, from), absolute(toFolder, to),
                   int(syscall(SYS_renameat, fromFolder, from, toFolder, to)));
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return renamed(absolute(fromFolder, from), absolute(toFolder, to),
                   int(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags)));
}

int unlink(const char *name)
{
    return removed(absolute(AT_FDCWD, name), int(syscall(SYS_unlink, name)));
}
int unlinkat(int folder, const char *name, int flags)
{
    return removed(absolute(folder, name), int(syscall(SYS_unlinkat, folder, name, flags)));
}
int rmdir(const char *name)
{
    return removed(absolute(AT_FDCWD, name), int(syscall(SYS_rmdir, name)));
}

int link(const char *from, const char *to)
{
    return linked(absolute(AT_FDCWD, to), int(syscall(SYS_link, from, to)));
}
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    return linked(absolute(toFolder, to), int(syscall(SYS_linkat, fromFolder, from, toFolder, to, flags)));
}

int mkdir(const char *name, mode_t mode)
{
    return made(absolute(AT_FDCWD, name), int(syscall(SYS_mkdir, name, mode)));
}
int mkdirat(int folder, const char *name, mode_t mode)
{
    return made(absolute(folder, name), int(syscall(SYS_mkdirat, folder, name, mode)));
}

} // extern "C"
