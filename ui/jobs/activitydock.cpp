#include "ui/jobs/activitydock.h"

#include "ui/jobs/jobdelegate.h"
#include "ui/jobs/joblist.h"
#include "ui/jobs/joblogview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace backflow::ui::jobs {

namespace {
constexpr int kClockMs = 1000;
}

ActivityDock::ActivityDock(const theme::Theme &theme, JobList *jobs, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_jobs(jobs)
    , m_title(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_empty(widgets::textLabel(theme, tr("Nothing running."), this, theme::TextStyle::Body, theme::Role::Muted))
    , m_shown(new QComboBox(this))
    , m_open(widgets::quietButton(QStringLiteral("activityOpen"), tr("Open"), this))
    , m_details(widgets::quietButton(QStringLiteral("activityDetails"), tr("Details…"), this))
    , m_list(new QListView(this))
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("activityDock"));
    m_title->setObjectName(QStringLiteral("activityTitle"));
    auto *close = widgets::iconButton(theme, QStringLiteral("activityClose"), theme::Icon::ChevronDown,
                                      tr("Hide Activity (Ctrl+J)"), this);
    connect(close, &QToolButton::clicked, this, &ActivityDock::closeRequested);
    m_list->setObjectName(QStringLiteral("activityList"));
    m_list->setModel(jobs);
    m_list->setItemDelegate(new JobDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setObjectName(QStringLiteral("activityEmpty"));
    m_empty->setWordWrap(true);
    m_shown->setObjectName(QStringLiteral("activityShown"));
    m_shown->setAccessibleName(tr("Which are shown"));
    m_shown->addItems({tr("All"), tr("Running"), tr("Needs you")});
    connect(m_shown, &QComboBox::currentIndexChanged, this, &ActivityDock::updateTitle);
    connect(m_open, &QPushButton::clicked, this, [this] { m_jobs->open(currentId()); });
    connect(m_details, &QPushButton::clicked, this, &ActivityDock::showDetails);
    connect(m_list, &QListView::activated, this, &ActivityDock::showDetails);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityDock::updateCommands);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme::kSpace4, theme::kSpace1, theme::kSpace2, 0);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_open);
    top->addWidget(m_details);
    top->addWidget(m_shown);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new widgets::Divider(theme, this));
    column->addLayout(top);
    m_empty->setContentsMargins(theme::kSpace4, theme::kSpace2, theme::kSpace4, theme::kSpace3);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    column->addWidget(m_list, 1);
    setMinimumHeight(76);

    m_clock->setInterval(kClockMs);
    connect(m_clock, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(jobs, &JobList::countsChanged, this, &ActivityDock::updateTitle);
    connect(jobs, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { updateButtons(first, last); });
    connect(jobs, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        updateButtons(first.row(), last.row());
        updateCommands();
    });
    updateTitle();
    updateCommands();
}

void ActivityDock::updateTitle()
{
    const int running = m_jobs->running();
    const int needs = m_jobs->needsYou();
    QStringList parts;
    if (running > 0)
        parts += tr("%Ln running", nullptr, running);
    if (needs > 0)
        parts += tr("%Ln needs you", nullptr, needs);
    m_title->setText(parts.isEmpty() ? tr("Activity") : tr("Activity (%1)").arg(parts.join(QStringLiteral(" · "))));
    m_list->setAccessibleName(parts.isEmpty() ? tr("Activity, nothing running")
                                              : tr("Activity, %1").arg(parts.join(QStringLiteral(", "))));
    const bool any = m_jobs->rowCount() > 0;
    filter();
    bool rows = false;
    for (int i = 0; i < m_jobs->rowCount(); ++i)
        rows |= !m_list->isRowHidden(i);
    m_list->setVisible(rows);
    m_empty->setVisible(!rows);
    m_shown->setVisible(any);
    m_open->setVisible(any);
    m_details->setVisible(any);
    m_empty->setText(any                ? tr("Nothing of this kind. Show all to see the rest.")
                     : m_last.isEmpty() ? tr("Nothing running.")
                                        : tr("Nothing running. Last: %1.").arg(m_last));
    if (running > 0)
        m_clock->start();
    else
        m_clock->stop(); // nothing moves, nothing is painted
    m_list->viewport()->update();
}

void ActivityDock::setLast(const QString &sentence)
{
    m_last = sentence;
    updateTitle();
}

int ActivityDock::currentId() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.data(JobList::IdRole).toInt() : 0;
}

void ActivityDock::updateCommands()
{
    const int id = currentId();
    const QString none = id > 0 ? QString() : tr("Choose a row first.");
    widgets::setUnavailable(m_details, none);
    widgets::setUnavailable(m_open, !none.isEmpty()       ? none
                                    : m_jobs->canOpen(id) ? QString()
                                                          : tr("This one leads nowhere else; Details has its log."));
}

void ActivityDock::showDetails()
{
    openJobLog(m_theme, *m_jobs, currentId(), this);
}

void ActivityDock::filter()
{
    for (int i = 0; i < m_jobs->rowCount(); ++i) {
        const auto state = static_cast<JobState>(m_jobs->index(i, 0).data(JobList::StateRole).toInt());
        const bool running = state == JobState::Running || state == JobState::Stopping;
        const bool needs = state == JobState::NeedsYou || state == JobState::LostSight;
        const int shown = m_shown->currentIndex();
        m_list->setRowHidden(i, (shown == 1 && !running) || (shown == 2 && !needs));
    }
}

void ActivityDock::updateButtons(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const QModelIndex index = m_jobs->index(i, 0);
        const JobRow *row = m_jobs->row(index.data(JobList::IdRole).toInt());
        if (!row)
            continue;
        const bool cancelable = row->state == JobState::Running && row->cancelable;
        QWidget *holder = m_list->indexWidget(index);
        if (!cancelable) {
            if (holder)
                m_list->setIndexWidget(index, nullptr);
            continue;
        }
        if (holder)
            continue;
        holder = new QWidget;
        auto *cancel =
            widgets::secondaryButton(QStringLiteral("jobCancelButton_%1").arg(row->id), tr("Cancel"), holder);
        cancel->setAccessibleName(tr("Cancel %1").arg(row->title));
        connect(cancel, &QPushButton::clicked, m_jobs, [jobs = m_jobs, id = row->id] { jobs->cancel(id); });
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 2, theme::kSpace2, 2);
        line->addStretch(1);
        line->addWidget(cancel);
        m_list->setIndexWidget(index, holder);
    }
}

} // namespace backflow::ui::jobs
