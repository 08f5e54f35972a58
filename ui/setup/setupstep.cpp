#include "ui/setup/setupstep.h"

#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace backflow::ui::setup {

SetupStep::SetupStep(std::shared_ptr<widgets::AppContext> context, const QString &title, const QString &words,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::kSpace3);
    m_column->addWidget(widgets::textLabel(*m_context->theme, title, this, theme::TextStyle::Title));
    auto *said = widgets::textLabel(*m_context->theme, words, this, theme::TextStyle::Body, theme::Role::Muted);
    said->setWordWrap(true);
    m_column->addWidget(said);
}

QString SetupStep::continueText() const
{
    return tr("Continue");
}

QLabel *SetupStep::problemLine(const QString &objectName)
{
    QLabel *line = widgets::textLabel(*m_context->theme, {}, this, theme::TextStyle::Body, theme::Role::Error);
    line->setObjectName(objectName);
    line->setWordWrap(true);
    line->hide();
    return line;
}

void SetupStep::showProblem(QLabel *line, const QString &sentence)
{
    line->setText(sentence);
    line->setAccessibleName(sentence);
    line->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(line, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SetupStep::savePipeline(const model::Pipeline &pipeline, QLabel *problem, std::function<void()> then)
{
    showProblem(problem, {});
    if (!m_context->hooks.savePipeline) { // no workspace yet: what was chosen waits for one
        m_context->pipeline = pipeline;
        then();
        return;
    }
    auto work = [save = m_context->hooks.savePipeline, pipeline](async::Monitor &) { return save(pipeline); };
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Save the pipeline"), work, tr("Saved"), false);
    async::deliver(job, this, [this, pipeline, problem, then = std::move(then)](const base::Result<> &saved) {
        if (!saved) {
            showProblem(problem, saved.error().message);
            return;
        }
        m_context->pipeline = pipeline;
        then();
    });
}

} // namespace backflow::ui::setup
