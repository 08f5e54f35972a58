#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QLockFile>
#include <QString>
#include <QStringList>
#include <memory>
#include <mutex>

namespace backflow::masking {

/// One line of a run's journal: `kind` and what belongs to it.
struct RunLine {
    QString kind;
    QJsonObject facts;
};

/// What a run has done, line by line, each on disk before the step that it announces: ids and counts, never a value.
/// A line names the hash of the one before it. One process at a time; functions may be called from any thread.
class RunJournal final
{
public:
    /// A new one in a folder of its own. Errors: AlreadyExists, those of files.
    static base::Result<std::unique_ptr<RunJournal>> create(const QString &folder, const QByteArray &plan);
    /// Errors: NotFound, Conflict (another process works on it), Corrupt. A last line that was cut short is no line.
    static base::Result<std::unique_ptr<RunJournal>> open(const QString &folder);
    /// The lines alone, also while another process writes.
    static base::Result<QList<RunLine>> read(const QString &folder);

    const QList<RunLine> &lines() const { return m_lines; }
    const QByteArray &plan() const { return m_plan; }
    const QString &folder() const { return m_folder; }
    /// On disk when it returns.
    base::Result<> append(const QString &kind, const QJsonObject &facts);
    /// Ids of records, 18 characters each, under a name; on disk when it returns.
    base::Result<> putIds(const QString &name, const QList<QByteArray> &ids);
    base::Result<QList<QByteArray>> ids(const QString &name) const;

private:
    RunJournal(QString folder, QByteArray plan);
    base::Result<> begin(bool anew);

    QString m_folder;
    QByteArray m_plan;
    QLockFile m_lock;
    QFile m_file;
    QList<RunLine> m_lines;
    QString m_last;
    std::mutex m_mutex;
};

} // namespace backflow::masking
