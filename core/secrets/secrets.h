#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/ports/secretstore.h"

#include <QMutex>
#include <QString>
#include <map>
#include <memory>

namespace backflow::secrets {

/// The keychain of this computer's user (macOS Keychain, Windows Credential Manager, Secret Service or KWallet),
/// entries under the service name `backflow`. Blocks the calling thread, which needs no event loop; not for the GUI
/// thread. Plain files are never a fallback. Errors: Unsupported when there is no keychain, with what to start.
base::Result<std::unique_ptr<ports::SecretStore>> openKeychain();

/// What the stores of one process keep in memory instead of a keychain. Gone with the process.
class SecretMemory final
{
public:
    base::Result<QByteArray> read(const QString &key) const;
    void write(const QString &key, const QByteArray &secret);
    void remove(const QString &key);

private:
    mutable QMutex m_mutex;
    std::map<QString, base::SecretBytes> m_secrets;
};

/// For machines without a keychain where somebody asked for it: CI, containers, the demonstration. Stores over the same
/// memory see each other's secrets, on any thread.
std::unique_ptr<ports::SecretStore> openMemory(std::shared_ptr<SecretMemory> memory);

} // namespace backflow::secrets
