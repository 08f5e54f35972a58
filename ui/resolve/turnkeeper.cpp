#include "ui/resolve/turnkeeper.h"

#include <QSysInfo>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

namespace backflow::ui::resolve {

namespace {

constexpr int kLookMs = 2000;
/// While the one before has not let go yet, and while one watches.
constexpr int kLookSoonMs = 700;

} // namespace

TurnKeeper::TurnKeeper(std::shared_ptr<const ports::Backends> backends, const QString &draft, QThreadPool &pool,
                       QObject *parent)
    : QObject(parent)
    , m_backends(std::move(backends))
    , m_draft(draft)
    , m_pool(pool)
    , m_me{m_backends->personName(), QSysInfo::machineHostName(), m_backends->clock().now(),
           QUuid::createUuid().toString(QUuid::WithoutBraces)}
    , m_timer(new QTimer(this))
    , m_job(this)
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &TurnKeeper::look);
}

// The record first, the handle last: in between nobody can take it for free.
TurnKeeper::~TurnKeeper()
{
    m_job.stop();
    if (!m_mine)
        return;
    async::start(m_pool,
                 [backends = m_backends, draft = m_draft, nonce = m_me.nonce,
                  lease = std::move(m_lease)](async::Monitor &) -> base::Result<> {
                     const auto journal = backends->journal();
                     return journal ? promotion::giveTurnBack(**journal, draft, nonce) : base::failure(journal);
                 });
}

void TurnKeeper::run(base::Result<promotion::Turn> (*how)(ports::JournalStore &, const QString &,
                                                          const promotion::Decider &))
{
    m_timer->stop();
    auto job = async::start(
        m_pool, [backends = m_backends, draft = m_draft, me = m_me, how](async::Monitor &) -> base::Result<Seen> {
            const auto journal = backends->journal();
            if (!journal)
                return base::failure(journal);
            base::Result<promotion::Turn> turn = how(**journal, draft, me);
            return turn ? base::Result<Seen>(Seen{*std::move(turn), 0}) : base::failure(turn);
        });
    m_job.run(std::move(job), [this](const base::Result<Seen> &answer) { seen(answer); });
}

void TurnKeeper::take()
{
    run(&promotion::takeTurn);
}

void TurnKeeper::takeOver()
{
    m_me.since = m_backends->clock().now();
    m_wasTaken = false;
    run(&promotion::takeTurnOver);
}

void TurnKeeper::look()
{
    auto job = async::start(m_pool,
                            [backends = m_backends, draft = m_draft, nonce = m_me.nonce, held = m_lease,
                             watching = m_watching](async::Monitor &) mutable -> base::Result<Seen> {
                                const auto journal = backends->journal();
                                if (!journal)
                                    return base::failure(journal);
                                base::Result<promotion::Turn> turn =
                                    promotion::lookAtTurn(**journal, draft, nonce, std::move(held));
                                if (!turn)
                                    return base::failure(turn);
                                const base::Result<qint64> last =
                                    watching ? promotion::lastRecordOf(**journal, draft) : base::Result<qint64>(0);
                                return Seen{*std::move(turn), last.value_or(0)};
                            });
    m_job.run(std::move(job), [this](const base::Result<Seen> &answer) { seen(answer); });
}

// What cannot be read now is looked at again: a turn is a courtesy, the records themselves are safe without it.
void TurnKeeper::seen(const base::Result<Seen> &seen)
{
    if (seen) {
        const bool first = !m_asked;
        const bool was = m_mine;
        const std::optional<promotion::Decider> before = m_other;
        m_mine = seen->turn.mine;
        m_lease = seen->turn.lease;
        m_other = m_mine ? std::nullopt : seen->turn.holder;
        m_wasTaken = !m_mine && (m_wasTaken || (was && m_asked));
        m_asked = true;
        if (first || was != m_mine || before != m_other)
            Q_EMIT changed();
        if (m_watching && !m_mine && seen->lastRecord > m_knownRecord)
            Q_EMIT decidedElsewhere();
    }
    const bool soon = m_watching || (m_mine && !m_lease);
    m_timer->start(soon ? kLookSoonMs : kLookMs);
}

} // namespace backflow::ui::resolve
