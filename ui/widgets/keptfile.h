#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>

class QThreadPool;

namespace backflow::ui::widgets {

/// One file of a workspace that is written whole, off the GUI thread: one write at a time, so that the last one is the
/// last, none while it is being read, and none over a file that could not be read. Lives on its owner's thread.
class KeptFile final
{
public:
    /// `failed`: a sentence.
    KeptFile(QObject *owner, std::function<void(const QString &sentence)> failed);

    /// Another file, which is going to be read; an empty path keeps nothing. What the last one still has to take is
    /// written.
    void open(QThreadPool *pool, const QString &path);
    const QString &path() const { return m_path; }
    QThreadPool *pool() const { return m_pool; }
    /// True when something was to be written meanwhile: it is to be written again, with what was read.
    bool wasRead(bool readable);

    void write(const QByteArray &bytes);
    /// Elsewhere; no order is kept there.
    void writeTo(const QString &path, const QByteArray &bytes, std::function<void()> then = {});

private:
    struct Write {
        QString path;
        QByteArray bytes;
    };
    void begin(const Write &write);

    QObject *m_owner;
    std::function<void(const QString &)> m_failed;
    QThreadPool *m_pool = nullptr;
    QString m_path;
    /// The last wish of each file.
    QList<Write> m_waiting;
    bool m_reading = false;
    bool m_wished = false;
    bool m_readable = true;
    bool m_writing = false;
};

} // namespace backflow::ui::widgets
