#pragma once

#include <QByteArray>
#include <cstddef>

namespace backflow::base {

/// Overwrites memory; the compiler does not take it away.
void wipe(void *bytes, std::size_t length);
/// Wipes what the array holds when nobody shares it, and empties it.
void wipe(QByteArray &bytes);

/// A secret in memory of its own: kept out of swap where the system lets it, wiped when it goes, moved but not copied,
/// and nothing prints it. Copies that Qt, TLS and the keychain's library make are out of its reach: what wipes those is
/// secrets::scrubFreedMemory.
class SecretBytes final
{
public:
    SecretBytes() = default;
    explicit SecretBytes(const QByteArray &bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    bool isEmpty() const { return m_length == 0; }
    std::size_t size() const { return m_length; }
    /// A copy for the moment in which it is needed.
    QByteArray reveal() const;

private:
    void clear();

    char *m_bytes = nullptr;
    std::size_t m_length = 0;
};

} // namespace backflow::base
