#include "core/masking/runjournal.h"

#include "core/base/canonicaljson.h"
#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <cerrno>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

constexpr qsizetype kIdLength = 18;
constexpr qint64 kMostBytes = 256LL * 1024 * 1024;

bool flushed(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

QString journalPath(const QString &folder)
{
    return folder + "/journal.ndjson"_L1;
}

struct ReadLines {
    QList<RunLine> lines;
    QString last;
    /// Bytes of what is whole.
    qint64 whole = 0;
};

base::Result<ReadLines> readLines(const QString &folder)
{
    const auto bytes = base::readWhole(journalPath(folder), kMostBytes);
    if (!bytes)
        return base::failure(bytes);
    ReadLines read;
    while (read.whole < bytes->size()) {
        const qsizetype end = bytes->indexOf('\n', read.whole);
        if (end < 0)
            break; // the program or the power went while it was written: what it announces was not begun
        const QByteArray line = bytes->sliced(read.whole, end - read.whole);
        QJsonObject json = QJsonDocument::fromJson(line).object();
        if (json.isEmpty() || json.value("prev"_L1).toString() != read.last)
            return base::failure(base::Errc::Corrupt,
                                 Tr::tr("The journal of this masking run was altered at line %1. Nothing was changed. "
                                        "See in the org what is masked, and start a new run.")
                                     .arg(read.lines.size() + 1));
        read.last = base::sha256Name(line);
        const QString kind = json.take("kind"_L1).toString();
        json.remove("prev"_L1);
        read.lines.append({kind, json});
        read.whole = end + 1;
    }
    return read;
}

} // namespace

RunJournal::RunJournal(QString folder, QByteArray plan)
    : m_folder(std::move(folder))
    , m_plan(std::move(plan))
    , m_lock(m_folder + "/lock"_L1)
    , m_file(journalPath(m_folder))
{
    // A lock is as old as its run; whether its process lives is what counts.
    m_lock.setStaleLockTime(0);
}

base::Result<> RunJournal::begin(bool anew)
{
    if (!m_lock.tryLock(0))
        return base::failure(base::Errc::Conflict, Tr::tr("Another program is working on this masking run."));
    if (!anew) {
        auto read = readLines(m_folder);
        if (!read)
            return base::failure(read);
        m_lines = std::move(read->lines);
        m_last = read->last;
        if (m_file.size() > read->whole && !m_file.resize(read->whole))
            return std::unexpected(base::fileError(m_file.fileName(), errno));
    }
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return std::unexpected(base::fileError(m_file.fileName(), errno));
    return {};
}

base::Result<std::unique_ptr<RunJournal>> RunJournal::create(const QString &folder, const QByteArray &plan)
{
    if (QFile::exists(journalPath(folder)))
        return base::failure(base::Errc::AlreadyExists, Tr::tr("There is a masking run of this name already."));
    errno = 0;
    if (!QDir().mkpath(folder))
        return std::unexpected(base::fileError(folder, errno));
    if (const auto written = base::writeDurably(folder + "/plan.json"_L1, plan); !written)
        return base::failure(written);
    std::unique_ptr<RunJournal> journal(new RunJournal(folder, plan));
    if (const auto begun = journal->begin(true); !begun)
        return base::failure(begun);
    return journal;
}

base::Result<std::unique_ptr<RunJournal>> RunJournal::open(const QString &folder)
{
    const auto plan = base::readWhole(folder + "/plan.json"_L1);
    if (!plan)
        return base::failure(plan);
    std::unique_ptr<RunJournal> journal(new RunJournal(folder, *plan));
    if (const auto begun = journal->begin(false); !begun)
        return base::failure(begun);
    return journal;
}

base::Result<QList<RunLine>> RunJournal::read(const QString &folder)
{
    return readLines(folder).transform([](const ReadLines &read) { return read.lines; });
}

base::Result<> RunJournal::append(const QString &kind, const QJsonObject &facts)
{
    const std::lock_guard guard(m_mutex);
    QJsonObject json = facts;
    json.insert(u"kind"_s, kind);
    json.insert(u"prev"_s, m_last);
    const auto line = base::canonicalJson(json);
    if (!line)
        return base::failure(line);
    errno = 0;
    if (m_file.write(*line + '\n') != line->size() + 1 || !flushed(m_file))
        return std::unexpected(base::fileError(m_file.fileName(), errno));
    m_last = base::sha256Name(*line);
    m_lines.append({kind, facts});
    return {};
}

base::Result<> RunJournal::putIds(const QString &name, const QList<QByteArray> &ids)
{
    QByteArray bytes;
    bytes.reserve(ids.size() * kIdLength);
    for (const QByteArray &id : ids)
        bytes += id.leftJustified(kIdLength, ' ', true);
    return base::writeDurably(m_folder + u'/' + name + ".ids"_L1, bytes);
}

base::Result<QList<QByteArray>> RunJournal::ids(const QString &name) const
{
    const auto bytes = base::readWhole(m_folder + u'/' + name + ".ids"_L1);
    if (!bytes)
        return base::failure(bytes);
    QList<QByteArray> ids;
    ids.reserve(bytes->size() / kIdLength);
    for (qsizetype at = 0; at + kIdLength <= bytes->size(); at += kIdLength)
        ids += bytes->sliced(at, kIdLength).trimmed();
    return ids;
}

} // namespace backflow::masking
