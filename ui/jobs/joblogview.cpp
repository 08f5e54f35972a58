#include "ui/jobs/joblogview.h"

#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace backflow::ui::jobs {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::jobs)
};
} // namespace

QDialog *openJobLog(const theme::Theme &theme, JobList &jobs, int id, QWidget *parent)
{
    const JobRow *row = jobs.row(id);
    if (!row)
        return nullptr;
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("jobLogView"));
    dialog->setWindowTitle(row->title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QPlainTextEdit(jobs.logText(id), dialog);
    text->setObjectName(QStringLiteral("jobLogText"));
    text->setAccessibleName(Tr::tr("Log of %1").arg(row->title));
    text->setReadOnly(true);
    text->setFont(theme.font(theme::TextStyle::Mono));
    auto *copy = widgets::secondaryButton(QStringLiteral("jobLogCopy"), Tr::tr("Copy"), dialog);
    auto *open = widgets::secondaryButton(QStringLiteral("jobLogOpen"), Tr::tr("Open"), dialog);
    auto *close = widgets::primaryButton(QStringLiteral("jobLogClose"), Tr::tr("Close"), dialog);
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    buttons->addButton(open, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    open->setVisible(jobs.canOpen(id));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(copy, &QPushButton::clicked, text,
                     [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    QObject::connect(open, &QPushButton::clicked, &jobs, [&jobs, id, dialog] {
        dialog->accept();
        jobs.open(id);
    });
    QObject::connect(&jobs, &QAbstractItemModel::dataChanged, text, [&jobs, id, text] {
        const QString now = jobs.logText(id);
        if (now == text->toPlainText() || now.isEmpty())
            return;
        const bool atEnd = text->verticalScrollBar()->value() == text->verticalScrollBar()->maximum();
        text->setPlainText(now);
        if (atEnd)
            text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum());
    });
    dialog->resize(640, 420);
    dialog->open();
    return dialog;
}

} // namespace backflow::ui::jobs
