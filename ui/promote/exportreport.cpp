#include "ui/promote/exportreport.h"

#include "core/async/job.h"
#include "ui/promote/reporthtml.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThreadPool>

namespace backflow::ui::promote {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::promote)
};

} // namespace

base::Result<> writeReport(const promotion::Report &report, const QString &path)
{
    const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes = json ? QJsonDocument(promotion::toJson(report)).toJson() : reportHtml(report);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return base::failure(
            base::Errc::Io,
            Tr::tr("The report could not be written: %1. Choose another place.").arg(file.errorString()));
    }
    return {};
}

void exportReport(const promotion::Report &report, const widgets::AppContext &context, QWidget *parent,
                  std::function<void(const QString &)> failed)
{
    auto *dialog = new QFileDialog(parent, Tr::tr("Export report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Tr::tr("Web page (*.html)"), Tr::tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("back-promotion-%1-%2.html").arg(report.source, report.target));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [report, &context, parent, failed](const QString &path) {
            auto job =
                async::start(*context.pool, [report, path](async::Monitor &) { return writeReport(report, path); });
            async::deliver(job, parent, [&context, path, failed](const base::Result<> &written) {
                if (written)
                    context.navigator->notify(Tr::tr("Report written to %1").arg(path));
                else
                    failed(written.error().message);
            });
        });
    dialog->open();
}

} // namespace backflow::ui::promote
