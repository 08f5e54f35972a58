#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <algorithm>
#include <utility>

namespace backflow::net {

/// A request body in pieces, that can be read once. QNetworkAccessManager repeats a request on its own when the
/// connection drops before an answer, POST included, by rewinding the body; from a body that cannot be rewound it gives
/// up instead.
class UploadDevice final : public QIODevice
{
public:
    explicit UploadDevice(QList<QByteArray> pieces)
        : m_pieces(std::move(pieces))
    {
        for (const QByteArray &piece : std::as_const(m_pieces))
            m_left += piece.size();
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool touched() const { return m_touched; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_left + QIODevice::bytesAvailable(); }
    bool reset() override { return !m_touched; }
    bool atEnd() const override { return m_left == 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_touched = true;
        if (atEnd())
            return -1;
        qint64 done = 0;
        while (done < most && m_left > 0) {
            const QByteArray &piece = m_pieces.at(m_piece);
            const qint64 count = qMin(most - done, piece.size() - m_at);
            std::copy_n(piece.constData() + m_at, count, data + done);
            done += count;
            m_at += count;
            m_left -= count;
            if (m_at == piece.size())
                nextPiece();
        }
        return done;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// What was read is given back at once.
    void nextPiece()
    {
        m_pieces[m_piece++] = QByteArray();
        m_at = 0;
    }

    QList<QByteArray> m_pieces;
    qsizetype m_piece = 0;
    qint64 m_at = 0;
    qint64 m_left = 0;
    bool m_touched = false;
};

} // namespace backflow::net
