#include "core/base/secretbytes.h"

#include <cstring>
#include <new>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace backflow::base {

void wipe(void *bytes, std::size_t length)
{
    volatile char *at = static_cast<volatile char *>(bytes);
    for (std::size_t i = 0; i < length; ++i)
        at[i] = 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

SecretBytes::SecretBytes(const QByteArray &bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : static_cast<char *>(::operator new(static_cast<std::size_t>(bytes.size()))))
    , m_length(static_cast<std::size_t>(bytes.size()))
{
    if (!m_bytes)
        return;
    std::memcpy(m_bytes, bytes.constData(), m_length);
    // Best effort: a person may lock few pages.
#ifdef Q_OS_UNIX
    (void)mlock(m_bytes, m_length);
#endif
#ifdef Q_OS_WIN
    VirtualLock(m_bytes, m_length);
#endif
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_length(std::exchange(other.m_length, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_length = std::exchange(other.m_length, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    clear();
}

QByteArray SecretBytes::reveal() const
{
    return m_bytes ? QByteArray(m_bytes, static_cast<qsizetype>(m_length)) : QByteArray();
}

void SecretBytes::clear()
{
    if (!m_bytes)
        return;
    // Neighbours on the page may be locked, too: it stays locked.
    wipe(m_bytes, m_length);
    ::operator delete(m_bytes);
    m_bytes = nullptr;
    m_length = 0;
}

} // namespace backflow::base
