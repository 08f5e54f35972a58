#include "core/promotion/componentfiles.h"

#include "core/base/canonicaljson.h"
#include "core/compare/entries.h"

#include <QJsonObject>

namespace backflow::promotion {
namespace {

/// Orgs hand code back with LF line ends and without white space at the end.
QByteArray normalised(QByteArray text)
{
    text.replace("\r\n", "\n");
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

bool sameFile(const metadata::MetadataFile &a, const metadata::MetadataFile &b)
{
    if (a.path != b.path)
        return false;
    if (a.bytes == b.bytes)
        return true;
    const compare::FileDifference difference = compare::compareFiles(a.path, a.bytes, b.bytes);
    if (difference.structured)
        return difference.entries.empty();
    return !a.bytes.contains('\0') && normalised(a.bytes) == normalised(b.bytes);
}

} // namespace

base::Result<QList<metadata::MetadataFile>> filesOf(ports::Repository &repository,
                                                    const std::vector<model::Part> &parts)
{
    QList<metadata::MetadataFile> files;
    for (const model::Part &part : parts) {
        base::Result<QByteArray> bytes = repository.content(part.content);
        if (!bytes)
            return base::failure(bytes);
        files += metadata::MetadataFile{part.path, *std::move(bytes)};
    }
    return files;
}

QString contentHash(const QList<metadata::MetadataFile> &files)
{
    if (files.isEmpty())
        return {};
    QJsonObject hashes;
    for (const metadata::MetadataFile &file : files)
        hashes.insert(file.path, base::sha256Name(file.bytes));
    return base::sha256Name(base::canonicalJson(hashes).value());
}

bool sameMeaning(const QList<metadata::MetadataFile> &a, const QList<metadata::MetadataFile> &b)
{
    return std::ranges::equal(a, b, sameFile);
}

} // namespace backflow::promotion
