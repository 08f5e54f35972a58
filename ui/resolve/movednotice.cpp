#include "ui/resolve/movednotice.h"

#include "core/base/moments.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

MovedNotice::MovedNotice(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new widgets::InlineBanner(*context.theme, QStringLiteral("mergeMoved"), this))
    , m_job(this)
{
    setObjectName(QStringLiteral("mergeMovedNotice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_banner, &widgets::InlineBanner::closed, this, &QWidget::hide);
    connect(context.navigator, &widgets::Navigator::environmentChanged, this, &MovedNotice::look);
    hide();
}

void MovedNotice::showDraft(std::shared_ptr<const LoadedDraft> loaded)
{
    m_job.stop();
    m_loaded = std::move(loaded);
    say(m_loaded ? m_loaded->moved : MovedSides());
}

void MovedNotice::setLocked(const QString &reason)
{
    m_locked = reason;
    if (auto *bring = findChild<QPushButton *>(QStringLiteral("mergeBringIn")))
        widgets::setUnavailable(bring, m_locked);
}

// Somebody reads an org again while this is being decided.
void MovedNotice::look(const QString &environment)
{
    if (!m_loaded || m_loaded->practice || !m_context.backends ||
        (environment != m_loaded->session.draft.source && environment != m_loaded->session.draft.target))
        return;
    auto job = async::start(*m_context.pool,
                            [backends = m_context.backends, pipeline = m_context.pipeline, loaded = m_loaded](
                                async::Monitor &) { return movedSince(*backends, pipeline, loaded->session.draft); });
    m_job.run(std::move(job), [this](const base::Result<MovedSides> &moved) {
        if (moved)
            say(*moved);
    });
}

void MovedNotice::say(const MovedSides &moved)
{
    m_banner->dismiss();
    setVisible(!moved.names.isEmpty());
    if (moved.names.isEmpty())
        return;
    QStringList words;
    for (const QString &name : moved.names) {
        const QDateTime read = name == m_loaded->session.draft.source ? m_loaded->sourceRead : m_loaded->targetRead;
        const QString since = base::momentWords(read);
        const int count = moved.changed.value(name, -1);
        words.append(
            count < 0 ? tr("%1 has been read again since %2.").arg(name, since)
                      : tr("%1 changed %Ln components of this promotion since %2.", nullptr, count).arg(name, since));
    }
    words.append(tr("What has the same values stays decided."));
    m_banner->tell(widgets::Severity::Info, words.join(u' '));
    QPushButton *bring = m_banner->addAction(tr("Bring in"));
    bring->setObjectName(QStringLiteral("mergeBringIn"));
    widgets::setUnavailable(bring, m_locked);
    connect(bring, &QPushButton::clicked, this, &MovedNotice::bringInWanted);
    m_banner->setCloseable(true);
}

} // namespace backflow::ui::resolve
