#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace backflow::ports {

/// The system's keychain. Nothing secret is ever kept anywhere else.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// Blocks. Errors: NotFound, Denied (locked, refused), Unsupported (no keychain on this machine), Io.
    virtual base::Result<QByteArray> read(const QString &key) = 0;
    virtual base::Result<> write(const QString &key, const QByteArray &secret) = 0;
    /// Removing what is not there is a success.
    virtual base::Result<> remove(const QString &key) = 0;
};

} // namespace backflow::ports
