#include "ui/resolve/abandoning.h"

#include "core/promotion/abandon.h"
#include "ui/resolve/abandondialog.h"
#include "ui/resolve/resolvesession.h"
#include "ui/widgets/appcontext.h"

namespace backflow::ui::resolve {

Abandoning::Abandoning(const widgets::AppContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_job(this)
{
}

void Abandoning::ask(const ResolveSession &session)
{
    const QString id = session.draft().id;
    if (session.decided() <= kFreelyAbandoned) {
        abandon(id);
        return;
    }
    auto *dialog = new AbandonDialog(*m_context.theme, session.decided(), session.draft().target, m_window);
    connect(dialog, &QDialog::accepted, this, [this, id] { abandon(id); });
    dialog->open();
}

void Abandoning::abandon(const QString &draft)
{
    auto job = async::start(*m_context.pool, [backends = m_context.backends, draft](async::Monitor &) {
        const auto journal = backends->journal();
        return journal ? promotion::abandonDraft(**journal, draft, backends->personName(), backends->clock().now())
                       : base::failure(journal);
    });
    m_job.run(std::move(job), [this](const base::Result<> &abandoned) {
        if (abandoned)
            Q_EMIT this->abandoned();
        else
            Q_EMIT failed(abandoned.error().message);
    });
}

} // namespace backflow::ui::resolve
