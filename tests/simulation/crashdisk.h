#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

namespace backflow::tests {

/// What a power cut at one moment makes of what was not flushed yet.
enum class Loss {
    All,     ///< none of it arrived
    None,    ///< all of it had arrived by itself
    Reorder, ///< any part of it, later things without earlier ones
    Tear,    ///< likewise, and of writes only their first sectors (512 bytes)
};

/// A folder as a disk holds it, replayed from what tests/simulation/recorder wrote down: names and contents apart, each
/// with what was flushed and what was not. A name is safe once its folder was flushed, a content once its file was.
class CrashDisk final
{
public:
    /// As the folder is before the recorded run: all of it safe.
    explicit CrashDisk(const QString &folder);
    /// Reads the record. False when it is not whole.
    bool load(const QString &logFile);

    qsizetype size() const { return m_log.size(); }
    /// Nanoseconds since 1970 of an entry; the first one after it happened later.
    qint64 timeOf(qsizetype entry) const { return m_log[entry].time; }
    bool isFlush(qsizetype entry) const { return m_log[entry].kind == 'S' || m_log[entry].kind == 'D'; }

    /// Goes on to where so many entries have happened; never back.
    void playTo(qsizetype entries);
    /// Relative path → content, of what a cut at this moment could leave.
    QMap<QString, QByteArray> image(Loss loss, QRandomGenerator &dice) const;
    /// Writes an image into an empty folder, with the folders that were there.
    void materialise(const QMap<QString, QByteArray> &image, const QString &folder) const;

private:
    struct Entry {
        char kind = 0;
        quint64 inode = 0;
        qint64 number = 0;
        qint64 time = 0;
        QString path;
        QByteArray bytes;
    };
    struct File {
        QByteArray safe;
        QByteArray seen;
        /// W, T and K entries since the last flush.
        QList<Entry> pending;
    };
    static void apply(QByteArray &content, const Entry &entry, bool torn, QRandomGenerator *dice);
    static void apply(QMap<QString, quint64> &names, const Entry &entry);
    void play(const Entry &entry);

    QString m_root;
    QList<Entry> m_log;
    qsizetype m_played = 0;
    QHash<quint64, File> m_files;
    QMap<QString, quint64> m_names;
    QMap<QString, quint64> m_safeNames;
    QList<Entry> m_pendingNames;
    QStringList m_folders;
};

} // namespace backflow::tests
