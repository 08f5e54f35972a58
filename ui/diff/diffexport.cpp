#include "ui/diff/diffexport.h"

#include "ui/diff/diffprint.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>

namespace backflow::ui::diff {

namespace {

constexpr int kPdfResolution = 300;

base::Result<> writePdf(const PrintedDiff &diff, const QString &path, async::Monitor &monitor)
{
    QSaveFile file(path);
    const auto unwritten = [&] {
        return base::failure(base::Errc::Io,
                             DiffExport::tr("%1 could not be written: %2.").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritten();
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(diff.content.title);
        pdf.setCreator(QStringLiteral("Backflow ") + QStringLiteral(BACKFLOW_VERSION));
        pdf.setResolution(kPdfResolution);
        pdf.setPageLayout(
            {QPageSize(QPageSize::A4), QPageLayout::Landscape, {12, 12, 12, 12}, QPageLayout::Millimeter});
        if (const base::Result<> printed = printOut(diff, pdf, monitor); !printed)
            return printed;
    }
    if (!file.commit())
        return unwritten();
    return {};
}

} // namespace

DiffExport::DiffExport(const widgets::AppContext &context, std::function<PrintedDiff()> what, QWidget *owner)
    : QObject(owner)
    , m_context(context)
    , m_what(std::move(what))
    , m_owner(owner)
{
}

std::shared_ptr<const PrintedDiff> DiffExport::take()
{
    auto diff = std::make_shared<const PrintedDiff>(m_what());
    return diff->content.files.empty() ? nullptr : diff;
}

void DiffExport::askForFile()
{
    const auto diff = take();
    if (!diff)
        return;
    auto *dialog = new QFileDialog(m_owner, tr("Export the difference"));
    dialog->setObjectName(QStringLiteral("diffExportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(QStringLiteral("*.pdf"));
    QString name = diff->content.title;
    name.replace(QRegularExpression(QStringLiteral("[^\\w .()-]")), QStringLiteral("_"));
    dialog->selectFile(name + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &DiffExport::exportTo);
    dialog->open();
}

void DiffExport::exportTo(const QString &path)
{
    const auto diff = take();
    if (!diff)
        return;
    auto work = [diff, path](async::Monitor &monitor) { return writePdf(*diff, path, monitor); };
    auto job = jobs::run(*m_context.jobs, *m_context.pool, tr("Export to %1").arg(QFileInfo(path).fileName()),
                         std::move(work), tr("Written"));
    async::deliver(std::move(job), this,
                   [this, path](const base::Result<> &result) { ended(path, tr("Written to %1.").arg(path), result); });
}

void DiffExport::print()
{
    if (!take())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), m_owner);
    dialog->setObjectName(QStringLiteral("diffPrint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { printOn(printer); });
    // The dialog looks at the printer as long as it lives.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void DiffExport::printOn(const std::shared_ptr<QPrinter> &printer)
{
    const auto diff = take();
    if (!diff)
        return;
    printer->setDocName(diff->content.title);
    auto work = [diff, printer](async::Monitor &monitor) -> base::Result<> {
        base::Result<> printed = printOut(*diff, *printer, monitor);
        if (!printed)
            printer->abort();
        return printed;
    };
    auto job = jobs::run(*m_context.jobs, *m_context.pool, tr("Print the difference"), std::move(work), tr("Printed"));
    async::deliver(std::move(job), this,
                   [this](const base::Result<> &result) { ended({}, tr("Sent to the printer."), result); });
}

void DiffExport::ended(const QString &path, const QString &done, const base::Result<> &result)
{
    if (m_context.navigator && result)
        m_context.navigator->notify(done);
    else if (m_context.navigator && result.error().code != base::Errc::Canceled)
        m_context.navigator->notify(result.error().message);
    Q_EMIT exported(path, result);
}

} // namespace backflow::ui::diff
