#include "ui/resolve/turnnotice.h"

#include "core/base/moments.h"
#include "core/promotion/shownnames.h"
#include "ui/resolve/turnkeeper.h"
#include "ui/widgets/inlinebanner.h"

#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

namespace {

/// "Cy", "Cy (on atlas)" on another machine.
QString nameOf(const promotion::Decider &decider)
{
    const QString who = promotion::shownPerson(decider.who);
    return decider.host == QSysInfo::machineHostName() ? who : TurnNotice::tr("%1 (on %2)").arg(who, decider.host);
}

/// "09:30", with its date when it was another day.
QString timeOf(const promotion::Decider &decider)
{
    return base::nearMomentWords(decider.since, QDateTime::currentDateTimeUtc());
}

} // namespace

TurnNotice::TurnNotice(const theme::Theme &theme, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_banner(new widgets::InlineBanner(theme, QStringLiteral("mergeTurn"), this))
{
    setObjectName(QStringLiteral("mergeTurnNotice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    hide();
}

TurnNotice::~TurnNotice() = default;

void TurnNotice::setForbidden(const QString &reason)
{
    if (m_forbidden == reason)
        return;
    m_forbidden = reason;
    if (!reason.isEmpty()) {
        m_keeper.reset();
        m_banner->dismiss();
        m_banner->tell(widgets::Severity::Warning, reason);
        m_banner->setCloseable(false);
    }
    setVisible(!reason.isEmpty());
    Q_EMIT lockChanged();
}

void TurnNotice::follow(std::shared_ptr<const ports::Backends> backends, const QString &draft, qint64 lastRecord)
{
    if (!m_forbidden.isEmpty())
        return;
    const bool same = m_keeper && m_keeper->draft() == draft;
    if (!same) {
        leave();
        m_keeper = std::make_unique<TurnKeeper>(std::move(backends), draft, m_pool);
        connect(m_keeper.get(), &TurnKeeper::changed, this, &TurnNotice::changed);
        connect(m_keeper.get(), &TurnKeeper::decidedElsewhere, this, &TurnNotice::decidedElsewhere);
    }
    m_keeper->setKnownRecord(lastRecord);
    if (!same)
        m_keeper->take();
}

void TurnNotice::leave()
{
    m_keeper.reset();
    m_watching = false;
    m_forbidden.clear();
    hide();
}

QString TurnNotice::locked() const
{
    if (!m_forbidden.isEmpty())
        return m_forbidden;
    if (!m_keeper || m_keeper->isMine())
        return {};
    return m_keeper->other() ? tr("%1 is deciding this promotion.").arg(nameOf(*m_keeper->other()))
                             : tr("You are watching. Take the turn to decide.");
}

void TurnNotice::changed()
{
    if (m_keeper->isMine())
        m_watching = false;
    m_keeper->setWatching(m_watching);
    say();
    Q_EMIT lockChanged();
}

void TurnNotice::say()
{
    setVisible(!m_keeper->isMine());
    if (m_keeper->isMine())
        return;
    const auto &other = m_keeper->other();
    QString words;
    if (!other)
        words = tr("Nobody is deciding this promotion any more.");
    else if (m_watching)
        words = tr("You are watching %1. What is decided there is shown here as it happens.").arg(nameOf(*other));
    else if (m_keeper->wasTaken())
        words = tr("%1 took this promotion over at %2. What you decided is kept.").arg(nameOf(*other), timeOf(*other));
    else
        words = tr("%1 is deciding this promotion since %2.").arg(nameOf(*other), timeOf(*other));
    m_banner->dismiss();
    m_banner->tell(widgets::Severity::Warning, words);
    m_banner->setCloseable(false);
    if (other && !m_watching) {
        QPushButton *watch = m_banner->addAction(tr("Watch"));
        watch->setObjectName(QStringLiteral("mergeTurnWatch"));
        connect(watch, &QPushButton::clicked, this, [this] {
            m_watching = true;
            m_keeper->setWatching(true);
            say();
            Q_EMIT decidedElsewhere(); // what was decided since it was read
        });
    }
    QPushButton *take = m_banner->addAction(!other                 ? tr("Decide here")
                                            : m_keeper->wasTaken() ? tr("Take it back")
                                                                   : tr("Take over"));
    take->setObjectName(QStringLiteral("mergeTurnTake"));
    connect(take, &QPushButton::clicked, m_keeper.get(), &TurnKeeper::takeOver);
}

} // namespace backflow::ui::resolve
