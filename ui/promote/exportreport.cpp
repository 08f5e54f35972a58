#include "ui/promote/exportreport.h"

#include "core/async/job.h"
#include "ui/promote/reporthtml.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QThreadPool>

namespace backflow::ui::promote {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::promote)
};

bool ends(const QString &path, const char *with)
{
    return path.endsWith(QLatin1String(with), Qt::CaseInsensitive);
}

struct SaveAs {
    QString title;
    /// Without an ending.
    QString name;
    /// Of a file that was written: "Report written to %1".
    QString written;
    std::function<base::Result<>(const QString &path)> write;
};

void askAndWrite(const SaveAs &what, const widgets::AppContext &context, QWidget *parent,
                 const std::function<void(const QString &)> &failed)
{
    auto *dialog = new QFileDialog(parent, what.title);
    dialog->setObjectName(QStringLiteral("promoSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Tr::tr("Web page (*.html)"), Tr::tr("PDF (*.pdf)"), Tr::tr("Text in Markdown (*.md)"),
                            Tr::tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), -1).chopped(1));
    });
    dialog->selectFile(what.name + QStringLiteral(".html"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [what, &context, parent, failed](const QString &path) {
        auto job = async::start(*context.pool, [what, path](async::Monitor &) { return what.write(path); });
        async::deliver(job, parent, [&context, what, path, failed](const base::Result<> &written) {
            if (written)
                context.navigator->notify(what.written.arg(path));
            else
                failed(written.error().message);
        });
    });
    dialog->open();
}

} // namespace

base::Result<> writeReport(const promotion::Report &report, const QString &path)
{
    if (ends(path, ".json"))
        return writeBytes(QJsonDocument(promotion::toJson(report)).toJson(), path);
    if (ends(path, ".pdf") || ends(path, ".md"))
        return writeDocument(reportText(report), path);
    return writeBytes(reportHtml(report), path);
}

base::Result<> writePlan(const Drafts &drafts, const QString &path)
{
    return ends(path, ".json") ? writeBytes(planJson(drafts), path) : writeDocument(planText(drafts), path);
}

void exportReport(const promotion::Report &report, const widgets::AppContext &context, QWidget *parent,
                  std::function<void(const QString &)> failed)
{
    askAndWrite({Tr::tr("Export report"), QStringLiteral("back-promotion-%1-%2").arg(report.source, report.target),
                 Tr::tr("Report written to %1"), [report](const QString &path) { return writeReport(report, path); }},
                context, parent, failed);
}

void exportPlan(const Drafts &drafts, const widgets::AppContext &context, QWidget *parent,
                std::function<void(const QString &)> failed)
{
    if (drafts.isEmpty())
        return;
    askAndWrite({Tr::tr("Export plan"), QStringLiteral("plan-%1").arg(drafts.first()->source),
                 Tr::tr("Plan written to %1"), [drafts](const QString &path) { return writePlan(drafts, path); }},
                context, parent, failed);
}

} // namespace backflow::ui::promote
