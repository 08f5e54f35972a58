// How the map leaves the program.
#include "core/async/job.h"
#include "ui/pipeline/mapexport.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QThreadPool>

namespace backflow::ui::pipeline {

void PipelinePage::exportMap()
{
    auto *dialog = new QFileDialog(this, tr("Export the map"));
    dialog->setObjectName(QStringLiteral("exportMapDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Drawing (*.svg)"), tr("Picture (*.png)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), -1).chopped(1));
    });
    dialog->selectFile(QStringLiteral("pipeline.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto write = [bytes = mapPicture(*m_view, path), path](async::Monitor &) -> base::Result<> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                return base::failure(
                    base::Errc::Io,
                    tr("The map could not be written: %1. Choose another place.").arg(file.errorString()));
            return {};
        };
        async::deliver(async::start(*m_context->pool, write), this, [this, path](const base::Result<> &written) {
            if (written)
                m_context->navigator->notify(tr("Map written to %1").arg(path));
            else
                m_banner->tell(widgets::Severity::Error, written.error().message);
        });
    });
    dialog->open();
}

} // namespace backflow::ui::pipeline
