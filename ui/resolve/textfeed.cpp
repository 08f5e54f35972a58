#include "ui/resolve/textfeed.h"

#include "ui/resolve/resolvesession.h"

namespace backflow::ui::resolve {

TextFeed::TextFeed(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_job(this)
{
}

void TextFeed::compute(const ResolveSession &shown, int decision)
{
    using Answer = std::shared_ptr<const MergeText>;
    const QString path = fileAt(shown.draft(), shown.decisions()[size_t(decision)]).path;
    const merge::Session &session = shown.session();
    const Answer last = path == m_path ? m_text : nullptr;
    auto job =
        async::start(m_pool,
                     [file = session.sharedFile(session.fileAt(path)), written = session.text(path), last,
                      choices = shown.draft().choices](async::Monitor &) -> base::Result<Answer> {
                         return std::make_shared<const MergeText>(computeMergeText(file, written, choices, last.get()));
                     });
    m_job.run(std::move(job), [this, path](const base::Result<Answer> &text) {
        m_text = *text;
        m_path = path;
        Q_EMIT computed(m_text, path);
    });
}

void TextFeed::forget()
{
    m_job.stop();
    m_text.reset();
    m_path.clear();
}

} // namespace backflow::ui::resolve
