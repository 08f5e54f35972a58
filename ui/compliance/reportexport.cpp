#include "ui/compliance/reportexport.h"

#include "core/base/durablefile.h"
#include "core/compliance/auditreport.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <cerrno>

namespace backflow::ui::compliance {

namespace core = backflow::compliance;

namespace {

constexpr int kDpi = 150;

void writePdf(QIODevice *device, const QByteArray &html)
{
    QPdfWriter writer(device);
    writer.setResolution(kDpi);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(36, 36, 36, 36)));
    writer.setCreator(QStringLiteral("Backflow " BACKFLOW_VERSION));
    writer.setTitle(ReportExport::tr("Audit report"));
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 9));
    document.setHtml(QString::fromUtf8(html));
    document.print(&writer);
}

base::Result<core::AuditReport> writeAll(const ports::Backends &backends, const model::Pipeline &pipeline,
                                         const QString &path, async::Monitor &monitor)
{
    auto report = core::makeReport(backends, pipeline, monitor);
    if (!report)
        return report;
    const bool pdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const QByteArray bytes = core::reportBytes(*report, core::reportFormatOf(path));
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(base::fileError(path, errno));
    if (pdf)
        writePdf(&file, bytes);
    else if (file.write(bytes) != bytes.size())
        return std::unexpected(base::fileError(path, errno));
    if (!file.commit())
        return std::unexpected(base::fileError(path, errno));
    return report;
}

} // namespace

ReportExport::ReportExport(const widgets::AppContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_window(parent)
{
}

void ReportExport::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Write the audit report"));
    dialog->setObjectName(QStringLiteral("auditReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Page for reading and printing (*.html)"), tr("Document (*.pdf)"),
                            tr("Comma-separated values (*.csv)"), tr("For programs (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    dialog->selectFile(QStringLiteral("audit.html"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportExport::write);
    dialog->open();
}

void ReportExport::write(const QString &path)
{
    if (!m_context.backends)
        return;
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, path](async::Monitor &monitor) {
        return writeAll(*backends, pipeline, path, monitor);
    };
    const auto done = [](const core::AuditReport &report) {
        return jobs::JobEnd{jobs::JobState::Done, core::auditWords(report.audit)};
    };
    const auto job = jobs::run(*m_context.jobs, *m_context.pool,
                               tr("Audit report to %1").arg(QFileInfo(path).fileName()), work, done);
    async::deliver(job, this, [this, path](const base::Result<core::AuditReport> &report) {
        if (report)
            m_context.navigator->notify(tr("The audit report is in %1").arg(path));
        else if (report.error().code != base::Errc::Canceled)
            Q_EMIT failed(report.error().message);
    });
}

} // namespace backflow::ui::compliance
