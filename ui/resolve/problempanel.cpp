#include "ui/resolve/problempanel.h"

#include "core/merge/threeway.h"
#include "ui/resolve/resulteditor.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plainaccess.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

namespace backflow::ui::resolve {

using merge::ResultProblem;

namespace {

constexpr int kPauseMs = 300;
constexpr qsizetype kMostListed = 500;

} // namespace

ProblemPanel::ProblemPanel(const theme::Theme &theme, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_head(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_list(new QListWidget(this))
    , m_pause(new QTimer(this))
    , m_job(this)
{
    m_list->setObjectName(QStringLiteral("mergeProblems"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    QPushButton *back = widgets::secondaryButton(QStringLiteral("mergeProblemsBack"), tr("Back to decisions"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    column->setSpacing(theme::kSpace2);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &ProblemPanel::check);
    connect(back, &QPushButton::clicked, this, &ProblemPanel::backWanted);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT lineChosen(item->data(Qt::UserRole).toInt()); });
    showProblems({});
}

void ProblemPanel::watch(std::shared_ptr<const merge::SessionFile> file, const std::optional<QByteArray> &written,
                         const QHash<QString, merge::Choice> &choices)
{
    m_file = std::move(file);
    m_written = written;
    m_choices = choices;
    m_pause->start();
}

void ProblemPanel::setMoreProblems(const MoreProblems &more)
{
    m_more = more;
    if (m_file)
        m_pause->start();
}

void ProblemPanel::clear()
{
    m_pause->stop();
    m_job.stop();
    m_file.reset();
    showProblems({});
}

void ProblemPanel::check()
{
    if (!m_file)
        return;
    auto job = async::start(m_pool,
                            [file = m_file, written = m_written, choices = m_choices, more = m_more](async::Monitor &) {
                                QByteArray bytes = written.value_or(QByteArray());
                                if (!written) {
                                    for (const merge::Piece &piece : merge::preview(file->outcome, choices))
                                        bytes += piece.bytes;
                                }
                                QList<ResultProblem> problems = merge::problemsIn(*file, bytes, merge::Open::Allowed);
                                if (more)
                                    problems += more(*file, bytes);
                                return base::Result<QList<ResultProblem>>(std::move(problems));
                            });
    m_job.run(std::move(job), [this](const base::Result<QList<ResultProblem>> &problems) {
        if (problems)
            showProblems(*problems);
    });
}

QString ProblemPanel::summary() const
{
    return tr("Checks (%Ln problems) ▸", nullptr, m_count);
}

void ProblemPanel::takeFocus()
{
    if (m_list->count() > 0 && !m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProblemPanel::showProblems(const QList<ResultProblem> &problems)
{
    const int before = m_count;
    m_count = int(problems.size());
    m_list->clear();
    for (const ResultProblem &problem : problems.first(std::min(kMostListed, problems.size()))) {
        auto *item = new QListWidgetItem(problemWords(problem), m_list);
        item->setData(Qt::UserRole, problem.line);
    }
    m_head->setText(m_count == 0 ? tr("The result as decided so far: no problems")
                                 : tr("The result as decided so far: %Ln problems", nullptr, m_count));
    m_list->setAccessibleName(m_head->text());
    if (m_count > before) {
        QAccessibleEvent told(m_list, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
        widgets::announce(m_list, m_head->text());
    }
    if (m_count != before)
        Q_EMIT countChanged(m_count);
}

} // namespace backflow::ui::resolve
