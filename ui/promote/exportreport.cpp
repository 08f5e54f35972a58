#include "ui/promote/exportreport.h"

#include "core/async/job.h"
#include "core/promotion/planfile.h"
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
    std::function<base::Result<>(const QString &path, async::Monitor &monitor)> write;
    /// Its ending; empty = one of the kinds of documents.
    QString suffix = {};
};

void askAndWrite(const SaveAs &what, const widgets::AppContext &context, QWidget *parent,
                 const std::function<void(const QString &)> &failed)
{
    auto *dialog = new QFileDialog(parent, what.title);
    dialog->setObjectName(QStringLiteral("promoSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const bool document = what.suffix.isEmpty();
    if (document)
        dialog->setNameFilters({Tr::tr("Web page (*.html)"), Tr::tr("PDF (*.pdf)"), Tr::tr("Text in Markdown (*.md)"),
                                Tr::tr("JSON (*.json)")});
    else
        dialog->setNameFilter(Tr::tr("Plan files (*.%1)").arg(what.suffix));
    dialog->setDefaultSuffix(document ? QStringLiteral("html") : what.suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), -1).chopped(1));
    });
    dialog->selectFile(what.name + u'.' + dialog->defaultSuffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [what, &context, parent, failed](const QString &path) {
        auto job =
            async::start(*context.pool, [what, path](async::Monitor &monitor) { return what.write(path, monitor); });
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
                 Tr::tr("Report written to %1"),
                 [report](const QString &path, async::Monitor &) { return writeReport(report, path); }},
                context, parent, failed);
}

void exportPlan(const Drafts &drafts, const widgets::AppContext &context, QWidget *parent,
                std::function<void(const QString &)> failed)
{
    if (drafts.isEmpty())
        return;
    askAndWrite({Tr::tr("Export plan"), QStringLiteral("plan-%1").arg(drafts.first()->source),
                 Tr::tr("Plan written to %1"),
                 [drafts](const QString &path, async::Monitor &) { return writePlan(drafts, path); }},
                context, parent, failed);
}

base::Result<> writePlanFiles(const ports::Backends &backends, const model::Pipeline &pipeline, const Drafts &drafts,
                              const QString &path, async::Monitor &monitor)
{
    const QString ending = u'.' + promotion::kPlanSuffix;
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    for (const auto &draft : drafts) {
        const auto plan = promotion::freeze(backends, pipeline, *draft, monitor);
        if (!plan)
            return base::failure(plan);
        const auto bytes = promotion::planFileOf(**journal, plan->id);
        if (!bytes)
            return base::failure(bytes);
        const QString stem = path.endsWith(ending) ? path.chopped(ending.size()) : path;
        const QString place = drafts.size() == 1 ? stem + ending : stem + u'-' + draft->target + ending;
        if (base::Result<> written = writeBytes(*bytes, place); !written)
            return written;
    }
    return {};
}

void exportPlanFile(const Drafts &drafts, const widgets::AppContext &context, QWidget *parent,
                    std::function<void(const QString &)> failed)
{
    if (drafts.isEmpty() || !context.backends)
        return;
    const QString name = drafts.size() == 1
                             ? QStringLiteral("%1-%2").arg(drafts.first()->source, drafts.first()->target)
                             : drafts.first()->source;
    askAndWrite({Tr::tr("Save as a plan file"), name, Tr::tr("Plan written to %1"),
                 [drafts, backends = context.backends, pipeline = context.pipeline](const QString &path,
                                                                                    async::Monitor &monitor) {
                     return writePlanFiles(*backends, pipeline, drafts, path, monitor);
                 },
                 promotion::kPlanSuffix},
                context, parent, failed);
}

} // namespace backflow::ui::promote
