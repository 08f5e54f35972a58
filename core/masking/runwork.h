#pragma once

#include "core/masking/masker.h"
#include "core/masking/run.h"
#include "core/masking/runjournal.h"
#include "core/ports/bulkdata.h"

#include <QList>
#include <memory>
#include <optional>
#include <vector>

namespace backflow::masking {

/// Beside the journal while somebody wants the run to pause.
inline constexpr QLatin1StringView kPauseFile("/pause");

/// A run at work: object by object, several batches of one at a time.
class RunWork final
{
public:
    struct Sides {
        const Ground &ground;
        const model::Environment &environment;
        RunControl &control;
        int width;
    };
    RunWork(Sides sides, RunJournal &journal, RunState state, Key key);

    /// True when everything was gone through, false when it was paused.
    base::Result<bool> run(const Plan &plan, const QList<ports::ObjectDescription> &org, async::Monitor &monitor);

private:
    struct Page {
        BatchState batch;
        QByteArray csv;
    };
    bool isPaused() const;
    base::Result<bool> object(const ObjectRule &rule, const ports::ObjectDescription &described,
                              async::Monitor &monitor);
    base::Result<QString> queryOf(const ObjectRule &rule, const ports::ObjectDescription &described, ObjectState &state,
                                  async::Monitor &monitor);
    base::Result<> awaitQuery(const QString &id, async::Monitor &monitor);
    base::Result<std::optional<Page>> nextPage(const QString &object, const QString &query, ObjectState &state,
                                               async::Monitor &monitor);
    base::Result<ports::BulkData *> bulkOf(int slot);

    Sides m_sides;
    RunJournal &m_journal;
    RunState m_state;
    Key m_key;
    /// One for each that works, the last one for reading.
    std::vector<std::unique_ptr<ports::BulkData>> m_bulks;
    qint64 m_rows = 0;
    qint64 m_total = 0;
    /// Of the object that is gone through.
    qsizetype m_nextOpen = 0;
    QString m_place;
    bool m_last = false;
    int m_number = 0;
};

/// Reads what the org says of the objects of the plan. An object it does not have is left out.
base::Result<QList<ports::ObjectDescription>> describeAll(ports::BulkData &bulk, const Plan &plan,
                                                          async::Monitor &monitor);

/// Records of an org that said of itself that it is a sandbox.
struct OpenSandbox {
    std::unique_ptr<ports::BulkData> bulk;
    /// 18 characters; empty when the org did not say.
    QString orgId;
};
/// Opens the environment's records and has the org say what it is: a sandbox, and the one that is meant.
base::Result<OpenSandbox> openSandbox(const ports::Backends &backends, const model::Environment &environment,
                                      async::Monitor &monitor);

} // namespace backflow::masking
