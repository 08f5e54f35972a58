#include "ui/resolve/mergewindow.h"

#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QThreadPool>
#include <QTimer>

namespace backflow::ui::resolve {

// For those who measure how long opening takes: QT_LOGGING_RULES="backflow.start=true".
static Q_LOGGING_CATEGORY(startLog, "backflow.start", QtWarningMsg)

    MergeWindow::MergeWindow(MergeFiles files, theme::Theme &theme, theme::Highlighting *highlighting,
                             jobs::JobList &jobs, QThreadPool &pool, QWidget *parent)
    : QMainWindow(parent)
    , m_files(std::move(files))
    , m_loading(this)
    , m_writing(this)
{
    setObjectName(QStringLiteral("mergeWindow"));
    setWindowTitle(tr("Resolve: %1").arg(QFileInfo(m_files.result).fileName()));
    m_context.theme = &theme;
    m_context.highlighting = highlighting;
    m_context.navigator = &m_navigator;
    m_context.jobs = &jobs;
    m_context.pool = &pool;
    m_page = new ResolvePage(m_context, this);
    m_page->showLoading();
    setCentralWidget(m_page);
    resize(1280, 800);
    connect(
        m_page, &ResolvePage::panesShown, this,
        [this] { QTimer::singleShot(0, this, [] { qCDebug(startLog) << "texts shown"; }); }, Qt::SingleShotConnection);
    connect(&m_navigator, &widgets::Navigator::promotionRequested, this, &MergeWindow::write);
}

// The page looks into the context, so it goes first.
MergeWindow::~MergeWindow()
{
    delete m_page;
}

void MergeWindow::load()
{
    auto job = async::start(*m_context.pool, [files = m_files](async::Monitor &monitor) mutable -> base::Result<Read> {
        files.ledger = ledgerPlace(files);
        auto draft = loadMergeFiles(files, monitor);
        if (!draft)
            return base::failure(draft);
        return Read{*std::move(draft), files.ledger};
    });
    m_loading.run(std::move(job), [this](const base::Result<Read> &read) {
        if (!read) {
            m_page->showProblem(read.error().message);
            Q_EMIT failed(read.error().message);
            return;
        }
        m_files.ledger = read->ledger;
        m_page->showDraft(read->draft, keepInLedger(read->ledger));
        QTimer::singleShot(0, this, [] { qCDebug(startLog) << "decisions shown"; });
        Q_EMIT loaded();
    });
}

void MergeWindow::write()
{
    auto job = async::start(*m_context.pool, [files = m_files, draft = m_page->session()->draft()](async::Monitor &) {
        return writeMerge(files, draft);
    });
    m_writing.run(std::move(job), [this](const base::Result<> &written) {
        if (!written) {
            m_page->tell(written.error().message);
            return;
        }
        if (!std::exchange(m_ended, true))
            Q_EMIT ended(0);
    });
}

// Nothing is lost: what was decided is kept, and the next start over the same three versions goes on from there.
void MergeWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    if (!std::exchange(m_ended, true))
        Q_EMIT ended(1);
}

} // namespace backflow::ui::resolve
