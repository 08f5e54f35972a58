#include "ui/history/historyexporting.h"

#include "core/governance/asking.h"
#include "core/promotion/historyindexing.h"
#include "ui/history/historypdf.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/settingkeys.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>
#include <QSettings>

namespace backflow::ui::history {

namespace {

base::Result<promotion::ExportSummary> writeAll(const ports::Backends &backends, const ports::HistoryQuery &query,
                                                const promotion::ExportFacts &facts, const QString &path,
                                                async::Monitor &monitor)
{
    if (const auto may = governance::ask(backends, governance::Capability::ExportAudit); !may)
        return base::failure(may);
    const auto index = promotion::openRecordedHistory(backends);
    if (!index)
        return base::failure(index);
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return writePdf(**index, query, facts, path, monitor);
    return promotion::exportToFile(**index, query, promotion::exportFormatOf(path), facts, path, monitor);
}

} // namespace

HistoryExporting::HistoryExporting(const widgets::AppContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_window(parent)
{
}

void HistoryExporting::ask(const ports::HistoryQuery &query, const QString &words)
{
    auto *dialog = new QFileDialog(m_window, tr("Export what is shown of the history"));
    dialog->setObjectName(QStringLiteral("historyExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Only a dialog of our own has room for the box.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("Records as JSON lines (*.jsonl)"),
                            tr("Page for reading and printing (*.html)"), tr("Document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    auto *mask = new QCheckBox(tr("Put “Person 1”, “Person 2” for people's names"), dialog);
    mask->setObjectName(QStringLiteral("historyMaskNames"));
    if (m_context.settings)
        mask->setChecked(m_context.settings->value(widgets::kMaskNamesKey).toBool());
    if (QLayout *layout = dialog->layout())
        layout->addWidget(mask);
    dialog->selectFile(QStringLiteral("history.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, query, words, mask](const QString &path) { write(query, words, path, mask->isChecked()); });
    dialog->open();
}

void HistoryExporting::write(const ports::HistoryQuery &query, const QString &words, const QString &path,
                             bool maskNames)
{
    if (!m_context.backends)
        return;
    const promotion::ExportFacts facts{words, QDateTime::currentDateTimeUtc(), m_context.backends->personName(),
                                       maskNames};
    auto work = [backends = m_context.backends, query, facts, path](async::Monitor &monitor) {
        return writeAll(*backends, query, facts, path, monitor);
    };
    const auto done = [](const promotion::ExportSummary &summary) {
        return jobs::JobEnd{jobs::JobState::Done, tr("%Ln events written", nullptr, int(summary.rows))};
    };
    const auto job = jobs::run(*m_context.jobs, *m_context.pool,
                               tr("Export of the history to %1").arg(QFileInfo(path).fileName()), work, done);
    async::deliver(job, this, [this, path](const base::Result<promotion::ExportSummary> &written) {
        if (written)
            m_context.navigator->notify(tr("%Ln events written to %1", nullptr, int(written->rows)).arg(path));
        else if (written.error().code != base::Errc::Canceled)
            Q_EMIT failed(written.error().message);
    });
}

} // namespace backflow::ui::history
