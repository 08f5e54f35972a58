#pragma once

#include "core/async/job.h"
#include "core/ports/backends.h"
#include "core/promotion/turn.h"

#include <QObject>
#include <memory>
#include <optional>

class QThreadPool;
class QTimer;

namespace backflow::ui::resolve {

/// Holds the turn of deciding one draft while it is open here, and looks every second or two who has it. Watching, it
/// also tells when somebody else has decided something.
class TurnKeeper final : public QObject
{
    Q_OBJECT

public:
    TurnKeeper(std::shared_ptr<const ports::Backends> backends, const QString &draft, QThreadPool &pool,
               QObject *parent = nullptr);
    /// Gives the turn back.
    ~TurnKeeper() override;

    const QString &draft() const { return m_draft; }
    /// Until it is known otherwise.
    bool isMine() const { return m_mine; }
    /// Somebody had it here, and somebody else took it.
    bool wasTaken() const { return m_wasTaken; }
    /// Whose it is where it is not mine; nothing: nobody's.
    const std::optional<promotion::Decider> &other() const { return m_other; }
    void take();
    void takeOver();
    /// The last record that is known here: what comes behind it was decided elsewhere.
    void setKnownRecord(qint64 number) { m_knownRecord = number; }
    void setWatching(bool watching) { m_watching = watching; }

Q_SIGNALS:
    void changed();
    /// While watching.
    void decidedElsewhere();

private:
    struct Seen {
        promotion::Turn turn;
        qint64 lastRecord = 0;
    };
    void look();
    void seen(const base::Result<Seen> &seen);
    void run(base::Result<promotion::Turn> (*how)(ports::JournalStore &, const QString &, const promotion::Decider &));

    std::shared_ptr<const ports::Backends> m_backends;
    QString m_draft;
    QThreadPool &m_pool;
    promotion::Decider m_me;
    std::shared_ptr<ports::JournalStore::Lease> m_lease;
    std::optional<promotion::Decider> m_other;
    QTimer *m_timer;
    async::Latest<Seen> m_job;
    qint64 m_knownRecord = 0;
    bool m_mine = true;
    bool m_wasTaken = false;
    /// It was known once whose turn it is.
    bool m_asked = false;
    bool m_watching = false;
};

} // namespace backflow::ui::resolve
