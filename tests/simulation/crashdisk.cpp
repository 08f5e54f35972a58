#include "tests/simulation/crashdisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <sys/stat.h>

namespace backflow::tests {

namespace {

constexpr qsizetype kSector = 512;

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

} // namespace

CrashDisk::CrashDisk(const QString &folder)
    : m_root(QFileInfo(folder).canonicalFilePath())
{
    QDirIterator all(m_root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString name = path.mid(m_root.size() + 1);
        struct stat info{};
        if (all.fileInfo().isDir() || stat(QFile::encodeName(path).constData(), &info) != 0) {
            m_folders += name;
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        File &held = m_files[info.st_ino];
        held.safe = held.seen = file.readAll();
        m_names.insert(name, info.st_ino);
    }
    m_safeNames = m_names;
}

bool CrashDisk::load(const QString &logFile)
{
    QFile file(logFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString below = m_root + u'/';
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() < 6)
            return false;
        Entry entry;
        entry.kind = words[0][0];
        entry.inode = words[1].toULongLong();
        entry.number = words[2].toLongLong();
        entry.time = words[4].toLongLong();
        entry.path = QString::fromUtf8(line.trimmed().mid(words.mid(0, 5).join(' ').size() + 1));
        entry.bytes = file.read(words[3].toLongLong());
        if (entry.bytes.size() != words[3].toLongLong() || file.read(1) != "\n")
            return false;
        if (entry.path == m_root)
            entry.path.clear();
        else if (entry.path.startsWith(below))
            entry.path = entry.path.mid(below.size());
        if (entry.kind == 'R' && QString::fromUtf8(entry.bytes).startsWith(below))
            entry.bytes = entry.bytes.mid(below.toUtf8().size());
        m_log += entry;
    }
    return true;
}

void CrashDisk::playTo(qsizetype entries)
{
    for (; m_played < entries; ++m_played)
        play(m_log[m_played]);
}

void CrashDisk::play(const Entry &entry)
{
    switch (entry.kind) {
    case 'K':
        // Written through a mapping: the only place where that can be seen.
        if (m_files[entry.inode].seen == entry.bytes)
            return;
        [[fallthrough]];
    case 'W':
    case 'T': {
        File &file = m_files[entry.inode];
        apply(file.seen, entry, false, nullptr);
        file.pending += entry;
        return;
    }
    case 'S': {
        File &file = m_files[entry.inode];
        file.safe = file.seen = entry.bytes;
        file.pending.clear();
        return;
    }
    case 'M':
        m_folders += entry.path;
        return;
    case 'D': {
        QList<Entry> left;
        for (const Entry &name : std::as_const(m_pendingNames)) {
            const QString where = folderOf(name.kind == 'R' ? QString::fromUtf8(name.bytes) : name.path);
            if (where == entry.path)
                apply(m_safeNames, name);
            else
                left += name;
        }
        m_pendingNames = left;
        return;
    }
    default: {
        Entry named = entry;
        // A rename takes along whatever the name stands for now.
        if (entry.kind == 'R')
            named.inode = m_names.value(entry.path);
        apply(m_names, named);
        m_pendingNames += named;
    }
    }
}

void CrashDisk::apply(QMap<QString, quint64> &names, const Entry &entry)
{
    if (entry.kind == 'C')
        names.insert(entry.path, entry.inode);
    if (entry.kind == 'U' || entry.kind == 'R')
        names.remove(entry.path);
    if (entry.kind == 'R' && entry.inode != 0)
        names.insert(QString::fromUtf8(entry.bytes), entry.inode);
}

void CrashDisk::apply(QByteArray &content, const Entry &entry, bool torn, QRandomGenerator *dice)
{
    if (entry.kind == 'T') {
        content.resize(entry.number, '\0');
        return;
    }
    if (entry.kind == 'K') {
        content = torn ? entry.bytes.left(entry.bytes.size() / 2 / kSector * kSector) : entry.bytes;
        return;
    }
    qsizetype length = entry.bytes.size();
    if (torn && length > 0)
        length = qMin(length, dice->bounded(int(length / kSector) + 1) * kSector);
    if (content.size() < entry.number + length)
        content.resize(entry.number + length, '\0');
    content.replace(entry.number, length, entry.bytes.left(length));
}

QMap<QString, QByteArray> CrashDisk::image(Loss loss, QRandomGenerator &dice) const
{
    const auto arrives = [loss, &dice] { return loss == Loss::None || (loss != Loss::All && dice.bounded(2) == 0); };
    QMap<QString, quint64> names = m_safeNames;
    for (const Entry &name : m_pendingNames) {
        if (arrives())
            apply(names, name);
    }
    QMap<QString, QByteArray> files;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const File file = m_files.value(it.value());
        QByteArray content = file.safe;
        for (const Entry &entry : file.pending) {
            if (arrives())
                apply(content, entry, loss == Loss::Tear && dice.bounded(2) == 0, &dice);
        }
        files.insert(it.key(), content);
    }
    return files;
}

void CrashDisk::materialise(const QMap<QString, QByteArray> &image, const QString &folder) const
{
    const QDir root(folder);
    for (const QString &name : m_folders)
        root.mkpath(name);
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        root.mkpath(QFileInfo(it.key()).path());
        QFile file(root.filePath(it.key()));
        if (file.open(QIODevice::WriteOnly))
            file.write(it.value());
    }
}

} // namespace backflow::tests
