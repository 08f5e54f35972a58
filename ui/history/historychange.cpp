#include "ui/history/historychange.h"

#include "core/snapshot/snapshots.h"
#include "ui/diff/diffview.h"
#include "ui/diff/readpair.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/statestack.h"

#include <QListWidget>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>

namespace backflow::ui::history {

using widgets::ViewState;

namespace {

constexpr int kListWidth = 260;

QString signOf(bool before, bool after)
{
    return !before ? QStringLiteral("+") : !after ? QStringLiteral("−") : QStringLiteral("±");
}

} // namespace

HistoryChange::HistoryChange(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_diff(new diff::DiffView(context, this))
    , m_job(this)
    , m_pairs(this)
{
    setObjectName(QStringLiteral("historyChange"));
    m_list->setObjectName(QStringLiteral("historyChanges"));
    m_list->setAccessibleName(tr("Components that changed"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_diff->setObjectName(QStringLiteral("historyDiff"));
    m_diff->setAccessibleName(tr("How the chosen component changed"));
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->setObjectName(QStringLiteral("historyChangeSplitter"));
    both->addWidget(m_list);
    both->addWidget(m_diff);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 3);
    both->setSizes({kListWidth, 3 * kListWidth});
    m_stack = new widgets::StateStack(*context.theme, QStringLiteral("historyChangeStates"), both, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryChange::showChosen);
}

HistoryChange::~HistoryChange() = default;

base::Result<HistoryChange::States> HistoryChange::read(const ports::Backends &backends, const QString &environment,
                                                        const model::CommitId &before, const model::CommitId &after)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto old = snapshot::load(**repository, environment, before);
    if (!old)
        return base::failure(old);
    const auto now = snapshot::load(**repository, environment, after);
    if (!now)
        return base::failure(now);
    States states{*old, *now, {}};
    for (const model::SnapshotEntry &entry : (*old)->entries()) {
        const model::SnapshotEntry *twin = (*now)->find(entry.key);
        if (!twin || *twin != entry)
            states.changes.push_back({entry.key, &entry, twin});
    }
    for (const model::SnapshotEntry &entry : (*now)->entries())
        if (!(*old)->find(entry.key))
            states.changes.push_back({entry.key, nullptr, &entry});
    std::ranges::sort(states.changes, {}, &Change::key);
    return states;
}

void HistoryChange::show(const QString &environment, const model::CommitId &before, const model::CommitId &after)
{
    if (!m_context.backends) {
        showNothing(tr("No workspace is open."));
        return;
    }
    m_pairs.stop();
    m_stack->setState(ViewState::Loading);
    auto work = [backends = m_context.backends, environment, before, after](async::Monitor &) {
        return read(*backends, environment, before, after);
    };
    m_job.run(async::start(*m_context.pool, work), [this](base::Result<States> states) {
        if (states)
            take(*std::move(states));
        else
            showNothing(tr("What it held then is not stored here any more. %1").arg(states.error().message));
    });
}

void HistoryChange::showNothing(const QString &reason)
{
    m_job.stop();
    m_pairs.stop();
    m_states = {};
    m_list->clear();
    m_stack->setState(ViewState::Empty, {theme::Icon::Compare, reason, {}});
    Q_EMIT shown();
}

void HistoryChange::take(States states)
{
    m_states = std::move(states);
    m_list->clear();
    for (const Change &change : m_states.changes) {
        auto *row = new QListWidgetItem(
            QStringLiteral("%1 %2").arg(signOf(change.before, change.after), change.key.fullName), m_list);
        row->setToolTip(change.key.toString());
        row->setData(Qt::AccessibleTextRole, tr("%1, %2, %3")
                                                 .arg(change.key.fullName, change.key.type,
                                                      !change.before  ? tr("added")
                                                      : !change.after ? tr("removed")
                                                                      : tr("changed")));
    }
    if (m_states.changes.empty()) {
        m_stack->setState(ViewState::Empty,
                          {theme::Icon::Ok, tr("The environment held the same before and after."), {}});
    } else {
        m_stack->setReady();
        m_list->setCurrentRow(0);
    }
    Q_EMIT shown();
}

void HistoryChange::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_states.changes.size()))
        return;
    const Change &change = m_states.changes[size_t(row)];
    diff::DiffContent content{
        tr("%1 (%2)").arg(change.key.fullName, change.key.type), tr("Before"), tr("After"), true, {}};
    const auto name = [this](int at) {
        return at >= 0 && at < m_list->count() ? m_states.changes[size_t(at)].key.fullName : QString();
    };
    m_diff->setNeighbours(name(row - 1), name(row + 1));
    // The entries belong to the snapshots, which the job keeps.
    auto work = [backends = m_context.backends, states = m_states, row](async::Monitor &monitor) {
        const Change &chosen = states.changes[size_t(row)];
        return diff::readFilePairs(*backends, chosen.before, chosen.after, monitor);
    };
    m_pairs.run(async::start(*m_context.pool, work),
                [this, content = std::move(content)](base::Result<std::vector<diff::FilePair>> pairs) mutable {
                    if (!pairs) {
                        m_diff->showError(content.title, pairs.error());
                        return;
                    }
                    content.files = *std::move(pairs);
                    m_diff->showContent(std::move(content));
                });
}

} // namespace backflow::ui::history
