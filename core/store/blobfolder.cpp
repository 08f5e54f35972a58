#include "core/store/blobfolder.h"

#include "core/base/canonicaljson.h"
#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

namespace backflow::store {
namespace {

using base::Errc;
using base::Result;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::store)
};

/// File name of a blob, or nothing when `name` cannot be one: what comes from a record is never used as a path.
QString fileNameOf(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^sha256:([0-9a-f]{64})$"));
    return form.match(name).captured(1);
}

} // namespace

Result<QString> BlobFolder::put(const QByteArray &bytes) const
{
    const QString name = base::sha256Name(bytes);
    const QString path = m_folder + u'/' + fileNameOf(name);
    // A file that is there but holds something else is a damaged copy: it is put right by writing again.
    if (const auto held = base::readWhole(path); held && *held == bytes)
        return name;
    if (const auto written = base::writeDurably(path, bytes); !written)
        return base::failure(written);
    return name;
}

void BlobFolder::sweep() const
{
    // The names that base::writeDurably gives to what is not finished; a day lets every living writer finish.
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList leftovers =
        QDir(m_folder).entryInfoList({QStringLiteral(".backflow-*")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : leftovers) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.absoluteFilePath());
    }
}

Result<QByteArray> BlobFolder::get(const QString &name) const
{
    const QString file = fileNameOf(name);
    if (file.isEmpty())
        return base::failure(Errc::NotFound, Tr::tr("“%1” does not name stored content.").arg(name));
    auto bytes = base::readWhole(m_folder + u'/' + file);
    if (!bytes && bytes.error().code == Errc::NotFound)
        return base::failure(Errc::NotFound, Tr::tr("The stored content %1 is missing from %2.").arg(name, m_folder));
    if (bytes && base::sha256Name(*bytes) != name)
        return base::failure(Errc::Corrupt,
                             Tr::tr("The stored content %1 in %2 is damaged. It was not used; restore the "
                                    "folder from a backup.")
                                 .arg(name, m_folder));
    return bytes;
}

} // namespace backflow::store
