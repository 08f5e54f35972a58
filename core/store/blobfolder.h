#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace backflow::store {

/// Files named by the SHA-256 of what they hold. Durable when put() returns, checked again whenever read.
class BlobFolder final
{
public:
    explicit BlobFolder(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// `sha256:…`. Errors: DiskFull, ReadOnly, Io.
    base::Result<QString> put(const QByteArray &bytes) const;
    /// Errors: NotFound, Corrupt, Io.
    base::Result<QByteArray> get(const QString &name) const;

    /// Removes what a killed process left half written, a day ago or longer.
    void sweep() const;

private:
    QString m_folder;
};

} // namespace backflow::store
