#include "ui/jobs/leavedialog.h"

#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::jobs {

namespace {

constexpr int kNamed = 6;
constexpr int kWidth = 480;

bool runs(const JobRow &row)
{
    return row.state == JobState::Running || row.state == JobState::Stopping;
}

QList<int> runningOf(const JobList &jobs)
{
    QList<int> ids;
    for (int i = 0; i < jobs.rowCount(); ++i) {
        const int id = jobs.index(i, 0).data(JobList::IdRole).toInt();
        const JobRow *row = jobs.row(id);
        if (row && runs(*row))
            ids += id;
    }
    return ids;
}

} // namespace

LeaveDialog::LeaveDialog(const theme::Theme &theme, JobList &jobs, QWidget *parent)
    : QDialog(parent)
    , m_jobs(jobs)
    , m_question(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_running(widgets::textLabel(theme, {}, this))
{
    setObjectName(QStringLiteral("leaveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close Backflow?"));
    QLabel *words = widgets::textLabel(
        theme,
        tr("What was sent to an org goes on there, and is looked at when Backflow is opened again. Everything else "
           "stands where its last step left it; nothing is lost."),
        this, theme::TextStyle::Body, theme::Role::Muted);
    for (QLabel *label : {m_question, m_running, words})
        label->setWordWrap(true);
    m_running->setObjectName(QStringLiteral("leaveRunning"));
    QPushButton *stay = widgets::primaryButton(QStringLiteral("leaveStay"), tr("Stay"), this);
    QPushButton *stop = widgets::secondaryButton(QStringLiteral("leaveStop"), tr("Stop the jobs and close"), this);
    QPushButton *close = widgets::secondaryButton(QStringLiteral("leaveClose"), tr("Close"), this);
    stay->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(stay, QDialogButtonBox::RejectRole);
    buttons->addButton(stop, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::DestructiveRole);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(stop, &QPushButton::clicked, this, &LeaveDialog::stopAll);
    connect(close, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT leave();
    });
    connect(&jobs, &JobList::countsChanged, this, &LeaveDialog::jobsChanged);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_running, words, buttons})
        column->addWidget(part);
    setMinimumWidth(kWidth);
    describe();
}

void LeaveDialog::describe()
{
    const QList<int> ids = runningOf(m_jobs);
    m_question->setText(m_stopping ? tr("%n job(s) are being stopped.", nullptr, int(ids.size()))
                                   : tr("%n job(s) are running.", nullptr, int(ids.size())));
    QStringList lines;
    for (const int id : ids.first(qMin(ids.size(), kNamed))) {
        const JobRow *row = m_jobs.row(id);
        lines += row->words.isEmpty() ? row->title : row->title + QStringLiteral(" · ") + row->words;
    }
    if (ids.size() > kNamed)
        lines += tr("and %n more", nullptr, int(ids.size()) - kNamed);
    m_running->setText(lines.join(u'\n'));
}

void LeaveDialog::jobsChanged()
{
    if (m_jobs.running() > 0) {
        describe();
        return;
    }
    // Whoever asked for the end has it; whoever was still thinking sees how the jobs ended.
    if (!m_stopping) {
        reject();
        return;
    }
    accept();
    Q_EMIT leave();
}

void LeaveDialog::stopAll()
{
    m_stopping = true;
    const QList<int> ids = runningOf(m_jobs);
    for (const int id : ids)
        m_jobs.cancel(id);
    jobsChanged();
}

} // namespace backflow::ui::jobs
