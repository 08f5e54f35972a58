#include "app/merge/files.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace backflow::mergedriver {

namespace {

/// Git hands over small files; those it calls big never reach a merge driver.
constexpr qint64 kMost = 1'000'000'000;

struct Closer {
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

std::string why()
{
    return errno == 0 ? std::string("unknown reason") : std::string(std::strerror(errno));
}

} // namespace

std::optional<QByteArray> readFile(const std::string &name, std::string &problem)
{
    errno = 0;
    std::error_code error;
    const auto size = std::filesystem::file_size(name, error);
    const File file(error ? nullptr : std::fopen(name.c_str(), "rb"));
    if (!file) {
        problem = name + " cannot be read: " + (error ? error.message() : why());
        return std::nullopt;
    }
    if (size > quint64(kMost)) {
        problem = name + " is too large: more than 1 GB.";
        return std::nullopt;
    }
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    if (std::fread(bytes.data(), 1, size, file.get()) != size) {
        problem = name + " cannot be read to its end: " + why();
        return std::nullopt;
    }
    return bytes;
}

bool replaceFile(const std::string &name, const QByteArray &bytes, std::string &problem)
{
    namespace fs = std::filesystem;
    std::error_code error;
    // A link stays a link.
    const fs::path place = fs::is_symlink(name, error) ? fs::canonical(name, error) : fs::path(name);
    const fs::path beside = place.string() + ".backflow-new";
    errno = 0;
    File file(error ? nullptr : std::fopen(beside.string().c_str(), "wb"));
    const bool written =
        file && std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file.get()) == size_t(bytes.size());
    if (!written || std::fclose(file.release()) != 0) {
        problem = name + " cannot be written: " + (error ? error.message() : why());
        file.reset();
        fs::remove(beside, error);
        return false;
    }
    fs::permissions(beside, fs::status(place, error).permissions(), error);
    fs::rename(beside, place, error);
    if (error) {
        problem = name + " cannot be replaced: " + error.message();
        fs::remove(beside, error);
        return false;
    }
    return true;
}

} // namespace backflow::mergedriver
