#include "ui/compare/exportmenu.h"

#include "core/base/durablefile.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace backflow::ui::compare {

namespace {

using Format = ExportMenu::Format;

constexpr int kPdfResolution = 300;

base::Result<> writePdf(const GridView &view, const QString &path, async::Monitor &monitor)
{
    QSaveFile file(path);
    const auto unwritten = [&] {
        return base::failure(base::Errc::Io,
                             ExportMenu::tr("%1 could not be written: %2.").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritten();
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(view.title);
        pdf.setCreator(QStringLiteral("Backflow ") + QStringLiteral(BACKFLOW_VERSION));
        pdf.setResolution(kPdfResolution);
        pdf.setPageLayout(
            {QPageSize(QPageSize::A4), QPageLayout::Landscape, {12, 12, 12, 12}, QPageLayout::Millimeter});
        if (const base::Result<> printed = printOut(view, pdf, monitor); !printed)
            return printed;
    }
    if (!file.commit())
        return unwritten();
    return {};
}

base::Result<> write(const GridView &view, const QString &path, async::Monitor &monitor)
{
    const Format format = ExportMenu::formatOf(path);
    if (format == Format::Pdf)
        return writePdf(view, path, monitor);
    const auto bytes = format == Format::Html ? toHtml(view, monitor) : toCsv(view, monitor);
    if (!bytes)
        return base::failure(bytes);
    return base::writeDurably(path, *bytes);
}

} // namespace

ExportMenu::Format ExportMenu::formatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return Format::Pdf;
    const bool html = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
                      path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
    return html ? Format::Html : Format::Csv;
}

ExportMenu::ExportMenu(const widgets::AppContext &context, std::function<GridView()> view, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
    , m_view(std::move(view))
{
    setObjectName(QStringLiteral("compareExport"));
    setIcon(context.theme->icon(theme::Icon::Export));
    setToolTip(tr("Export or print what is shown"));
    setAccessibleName(toolTip());
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("compareExportMenu"));
    menu->addAction(tr("As a table for spreadsheets (CSV)…"), this, [this] { askForFile(Format::Csv); });
    menu->addAction(tr("As a page (HTML)…"), this, [this] { askForFile(Format::Html); });
    menu->addAction(tr("As PDF…"), this, [this] { askForFile(Format::Pdf); });
    menu->addSeparator();
    menu->addAction(tr("Print…\tCtrl+P"), this, &ExportMenu::print);
    setMenu(menu);
}

void ExportMenu::askForFile(Format format)
{
    if (!m_view().index)
        return;
    const QString ending = format == Format::Csv    ? QStringLiteral("csv")
                           : format == Format::Html ? QStringLiteral("html")
                                                    : QStringLiteral("pdf");
    auto *dialog = new QFileDialog(this, tr("Export what is shown"));
    dialog->setObjectName(QStringLiteral("compareExportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("*.") + ending);
    dialog->selectFile(tr("comparison") + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportMenu::exportTo);
    dialog->open();
}

void ExportMenu::exportTo(const QString &path)
{
    const auto view = std::make_shared<const GridView>(m_view());
    if (!view->index)
        return;
    auto work = [view, path](async::Monitor &monitor) { return write(*view, path, monitor); };
    auto job = jobs::run(*m_context.jobs, *m_context.pool, tr("Export to %1").arg(QFileInfo(path).fileName()),
                         std::move(work), tr("Written"));
    async::deliver(std::move(job), this,
                   [this, path](const base::Result<> &result) { ended(path, tr("Written to %1.").arg(path), result); });
}

void ExportMenu::print()
{
    if (!m_view().index)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("comparePrint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { printOn(printer); });
    // The dialog looks at the printer as long as it lives.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void ExportMenu::printOn(const std::shared_ptr<QPrinter> &printer)
{
    const auto view = std::make_shared<const GridView>(m_view());
    if (!view->index)
        return;
    printer->setDocName(view->title);
    auto work = [view, printer](async::Monitor &monitor) -> base::Result<> {
        base::Result<> printed = printOut(*view, *printer, monitor);
        if (!printed)
            printer->abort();
        return printed;
    };
    auto job = jobs::run(*m_context.jobs, *m_context.pool, tr("Print the comparison"), std::move(work), tr("Printed"));
    async::deliver(std::move(job), this,
                   [this](const base::Result<> &result) { ended({}, tr("Sent to the printer."), result); });
}

void ExportMenu::ended(const QString &path, const QString &done, const base::Result<> &result)
{
    if (result)
        m_context.navigator->notify(done);
    else if (result.error().code != base::Errc::Canceled)
        m_context.navigator->notify(result.error().message);
    Q_EMIT exported(path, result);
}

} // namespace backflow::ui::compare
