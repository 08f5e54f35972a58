#include "core/secrets/secrets.h"

#include <QCoreApplication>
#include <QMutexLocker>

namespace backflow::secrets {
namespace {

using base::Errc;
using base::Result;

class MemoryStore final : public ports::SecretStore
{
public:
    explicit MemoryStore(std::shared_ptr<SecretMemory> memory)
        : m_memory(std::move(memory))
    {
    }
    Result<QByteArray> read(const QString &key) override { return m_memory->read(key); }
    Result<> write(const QString &key, const QByteArray &secret) override
    {
        m_memory->write(key, secret);
        return {};
    }
    Result<> remove(const QString &key) override
    {
        m_memory->remove(key);
        return {};
    }

private:
    std::shared_ptr<SecretMemory> m_memory;
};

} // namespace

Result<QByteArray> SecretMemory::read(const QString &key) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return base::failure(
            Errc::NotFound,
            QCoreApplication::translate("backflow::secrets", "Nothing is kept for %1. Sign in first.").arg(key));
    return found->second.reveal();
}

void SecretMemory::write(const QString &key, const QByteArray &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert_or_assign(key, base::SecretBytes(secret));
}

void SecretMemory::remove(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.erase(key);
}

std::unique_ptr<ports::SecretStore> openMemory(std::shared_ptr<SecretMemory> memory)
{
    return std::make_unique<MemoryStore>(std::move(memory));
}

} // namespace backflow::secrets
