#pragma once

#include "core/masking/runjournal.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backflow::masking {

/// A record that was written, for reading back: which it is and a digest of what it holds since.
struct WrittenSample {
    QString id;
    QString digest;
};

/// What one object's records came to. Numbers and codes of the org alone.
struct ObjectOutcome {
    QString object;
    qint64 rows = 0;
    qint64 masked = 0;
    qint64 deleted = 0;
    /// Nothing in any of the fields, so nothing was written.
    qint64 empty = 0;
    qint64 failed = 0;
    /// The org's code → how many.
    QMap<QString, qint64> reasons;
    /// Rows that had to be sent again: locks, jobs that broke off.
    qint64 sentAgain = 0;
    int jobs = 0;
    bool whole = false;
    QList<WrittenSample> samples;
};

/// Some rows that go through the org together.
struct BatchState {
    int number = 0;
    QString locator;
    QString next;
    qint64 rows = 0;
    /// Jobs that were begun for it, oldest first.
    QStringList jobs;
    bool done = false;
};

struct ObjectState {
    /// The query whose answer is gone through.
    QString query;
    QList<BatchState> batches;
    ObjectOutcome outcome;
};

/// A run as its journal tells it.
struct RunState {
    enum class Stage { Running, Paused, Interrupted, Done };
    QString run;
    QString plan;
    QString environment;
    QString orgId;
    QDateTime began;
    QDateTime ended;
    Stage stage = Stage::Interrupted;
    int rowsPerJob = 0;
    /// Its end came on record.
    bool told = false;
    /// Times it was gone on with.
    int resumed = 0;
    /// While it was worked on, as far as the journal knows.
    qint64 milliseconds = 0;
    QMap<QString, ObjectState> objects;

    qint64 masked() const;
    qint64 failed() const;
};

/// `running`, `paused`, `interrupted`, `done`.
QString stageName(RunState::Stage stage);

/// Errors: Corrupt when the lines make no run.
base::Result<RunState> stateOf(const QList<RunLine> &lines);

} // namespace backflow::masking
