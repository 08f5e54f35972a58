#include "app/ctl/convertoutput.h"
#include "core/base/durablefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

class ZipOutput final : public ConvertOutput
{
public:
    explicit ZipOutput(const QString &path)
        : m_file(path)
        , m_writer([this](const QByteArray &bytes) { return write(bytes); })
    {
    }

    Result<> open()
    {
        errno = 0;
        if (!m_file.open(QIODevice::WriteOnly))
            return std::unexpected(base::fileError(m_file.fileName(), errno));
        return {};
    }

    Result<> prepare(int /*slot*/, Outgoing &outgoing) override
    {
        for (metadata::MetadataFile &file : outgoing.unit.files) {
            outgoing.packed.append(archive::packFile(file.path, file.bytes));
            file.bytes.clear();
        }
        return {};
    }

    Result<> take(const Outgoing &outgoing) override
    {
        for (const archive::PackedFile &file : outgoing.packed) {
            if (auto added = m_writer.add(file); !added)
                return added;
        }
        m_files += static_cast<int>(outgoing.packed.size());
        return {};
    }

    Result<> takeFile(const QString &path, const QByteArray &bytes) override
    {
        ++m_files;
        return m_writer.add(archive::packFile(path, bytes));
    }

    Result<> finish(async::Monitor & /*monitor*/) override
    {
        if (auto done = m_writer.finish(); !done)
            return done;
        errno = 0;
        if (!m_file.commit())
            return std::unexpected(base::fileError(m_file.fileName(), errno));
        return {};
    }

private:
    Result<> write(const QByteArray &bytes)
    {
        errno = 0;
        if (m_file.write(bytes) != bytes.size())
            return std::unexpected(base::fileError(m_file.fileName(), errno));
        return {};
    }

    QSaveFile m_file;
    archive::ZipWriter m_writer;
};

} // namespace

Result<std::unique_ptr<ConvertOutput>> zipOutput(const QString &path, bool force)
{
    if (!force && QFileInfo::exists(path))
        return failure(base::Errc::AlreadyExists, u"%1 exists already; --force writes over it."_s.arg(path));
    if (QFileInfo(path).isDir())
        return failure(base::Errc::InvalidInput, u"%1 is a folder, not a zip."_s.arg(path));
    auto output = std::make_unique<ZipOutput>(path);
    if (auto opened = output->open(); !opened)
        return failure(opened);
    return output;
}

} // namespace backflow::ctl
