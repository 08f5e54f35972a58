#pragma once

#include <QByteArray>
#include <QIODevice>
#include <algorithm>
#include <utility>

namespace backflow::net {

/// A request body that can be read once. QNetworkAccessManager repeats a request on its own when the connection drops
/// before an answer, POST included, by rewinding the body; from a body that cannot be rewound it gives up instead.
class UploadDevice final : public QIODevice
{
public:
    explicit UploadDevice(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool touched() const { return m_touched; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    bool reset() override { return !m_touched; }
    bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_touched = true;
        if (atEnd())
            return -1;
        const qint64 count = qMin(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_touched = false;
};

} // namespace backflow::net
