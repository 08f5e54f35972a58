#include "ui/resolve/beforenotice.h"

#include "ui/resolve/beforedialog.h"
#include "ui/resolve/resolvesession.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::resolve {

BeforeNotice::BeforeNotice(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new widgets::InlineBanner(*context.theme, QStringLiteral("mergeNoHistory"), this))
    , m_job(this)
{
    setObjectName(QStringLiteral("mergeBeforeNotice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_banner, &widgets::InlineBanner::closed, this, &QWidget::hide);
    hide();
}

void BeforeNotice::showDraft(std::shared_ptr<const LoadedDraft> loaded)
{
    m_loaded = std::move(loaded);
    m_banner->dismiss();
    setVisible(canChoose());
    if (canChoose())
        say();
}

void BeforeNotice::say()
{
    const int count = m_loaded->withoutHistory;
    const bool all = count == int(m_loaded->session.draft.selection.size());
    if (m_loaded->before) {
        m_banner->tell(widgets::Severity::Info, tr("As before counts: %1.").arg(momentWords(*m_loaded->before)));
    } else {
        m_banner->tell(widgets::Severity::Info,
                       all ? tr("No shared history, so every difference is asked. Choose what counts as before:")
                           : tr("No shared history of %Ln components, so every difference in them is asked. Choose "
                                "what counts as before:",
                                nullptr, int(count)));
        const auto first = std::ranges::find_if(m_loaded->moments, &promotion::Moment::first);
        if (first != m_loaded->moments.end()) {
            QPushButton *suggested = m_banner->addAction(momentWords(*first));
            suggested->setObjectName(QStringLiteral("mergeBeforeSuggested"));
            connect(suggested, &QPushButton::clicked, this, [this, moment = *first] { this->count(moment); });
        }
    }
    QPushButton *other = m_banner->addAction(m_loaded->before ? tr("Change…") : tr("Another time…"));
    other->setObjectName(QStringLiteral("mergeBeforeChoose"));
    connect(other, &QPushButton::clicked, this, &BeforeNotice::choose);
    m_banner->setCloseable(true);
}

void BeforeNotice::choose()
{
    const promotion::Draft &draft = m_loaded->session.draft;
    auto *dialog = new BeforeDialog(*m_context.theme, m_context.backends, *m_context.pool, draft.id, m_loaded->moments,
                                    m_loaded->before, draft.decisions(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { count(dialog->moment()); });
    dialog->open();
}

bool BeforeNotice::isLastStep(const ResolveSession &session) const
{
    if (!m_loaded || !m_loaded->stepBefore)
        return false;
    const auto &steps = session.session().undoSteps();
    return steps.isEmpty() || steps.last().number <= *m_loaded->stepBefore;
}

void BeforeNotice::count(const std::optional<promotion::Moment> &moment)
{
    run(async::start(*m_context.pool, [backends = m_context.backends, pipeline = m_context.pipeline,
                                       id = m_loaded->session.draft.id, moment](async::Monitor &monitor) {
        return countWithTimes(*backends, pipeline, id, moment, monitor);
    }));
}

void BeforeNotice::takeBack()
{
    run(async::start(*m_context.pool,
                     [backends = m_context.backends, pipeline = m_context.pipeline, id = m_loaded->session.draft.id](
                         async::Monitor &monitor) { return takeBackWithTimes(*backends, pipeline, id, monitor); }));
}

void BeforeNotice::run(async::Job<std::shared_ptr<const LoadedDraft>> job)
{
    Q_EMIT working();
    m_job.run(std::move(job), [this](const base::Result<std::shared_ptr<const LoadedDraft>> &loaded) {
        if (loaded)
            Q_EMIT merged(*loaded);
        else
            Q_EMIT failed(loaded.error().message);
    });
}

} // namespace backflow::ui::resolve
