#include "ui/history/historychange.h"

#include "core/model/snapshot.h"
#include "core/promotion/historyindexing.h"
#include "ui/diff/diffview.h"
#include "ui/diff/readpair.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/lineslist.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/typenames.h"

#include <QLabel>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::history {

using widgets::ViewState;

namespace {

constexpr int kListWidth = 260;

QString signOf(const promotion::StateChange &change)
{
    return change.added ? QStringLiteral("+") : change.removed ? QStringLiteral("−") : QStringLiteral("±");
}

/// What one side holds of the files that differ.
model::SnapshotEntry side(const promotion::StateChange &change, std::optional<model::ContentId> ports::FileChange::*of)
{
    model::SnapshotEntry entry{change.key, {}};
    for (const ports::FileChange &file : change.files)
        if (file.*of)
            entry.parts.push_back({file.path, *(file.*of)});
    return entry;
}

} // namespace

HistoryChange::HistoryChange(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_remark(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_list(new widgets::LinesList(this))
    , m_diff(new diff::DiffView(context, this))
    , m_job(this)
    , m_pairs(this)
{
    setObjectName(QStringLiteral("historyChange"));
    m_remark->setObjectName(QStringLiteral("historyRemark"));
    m_remark->setWordWrap(true);
    m_remark->hide();
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
    column->addWidget(m_remark);
    column->addWidget(m_stack, 1);
    connect(m_list, &widgets::LinesList::currentRowChanged, this, &HistoryChange::showChosen);
    connect(m_diff, &diff::DiffView::neighbourWanted, this, [this](int by) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1)));
    });
}

HistoryChange::~HistoryChange() = default;

base::Result<HistoryChange::States> HistoryChange::read(ports::Repository &repository, promotion::EventStates states)
{
    States read{std::move(states), {}};
    if (!read.of.whyNone.isEmpty() || !read.of.after)
        return read;
    auto changes = promotion::changesBetween(repository, read.of.before, *read.of.after);
    if (!changes)
        return base::failure(changes);
    read.changes = *std::move(changes);
    return read;
}

void HistoryChange::run(const Work &work, const QString &component)
{
    m_pairs.stop();
    m_stack->setState(ViewState::Loading);
    m_job.run(async::start(*m_context.pool, work), [this, component](base::Result<States> states) {
        if (states)
            take(*std::move(states), component);
        else if (states.error().code == base::Errc::NotFound)
            showNothing(tr("What it held then is not stored here any more. Only the summary was recorded."));
        else
            showNothing(states.error().message);
    });
}

void HistoryChange::showChange(const promotion::HistoryEvent &event, const QString &component)
{
    if (!m_context.backends) {
        showNothing(tr("No workspace is open."));
        return;
    }
    run(
        [backends = m_context.backends, event](async::Monitor &) -> base::Result<States> {
            const auto repository = backends->repository();
            if (!repository)
                return base::failure(repository);
            const auto index = promotion::openHistory(*backends);
            if (!index)
                return base::failure(index);
            auto states = promotion::statesOf(**repository, **index, event);
            if (!states)
                return base::failure(states);
            return read(**repository, *std::move(states));
        },
        component.isEmpty() && event.components.size() == 1 ? event.components.front() : component);
}

void HistoryChange::showStates(const std::optional<model::CommitId> &before, const model::CommitId &after)
{
    run(
        [backends = m_context.backends, before, after](async::Monitor &) -> base::Result<States> {
            const auto repository = backends->repository();
            if (!repository)
                return base::failure(repository);
            return read(**repository, {before, after, {}, {}});
        },
        {});
}

void HistoryChange::showNothing(const QString &reason)
{
    m_job.stop();
    m_pairs.stop();
    m_states = std::make_shared<const States>();
    m_list->setLines(0, {});
    m_remark->hide();
    m_stack->setState(ViewState::Empty, {theme::Icon::Compare, reason, {}});
    Q_EMIT shown();
}

void HistoryChange::take(States states, const QString &component)
{
    if (!states.of.whyNone.isEmpty()) {
        showNothing(states.of.whyNone);
        return;
    }
    m_states = std::make_shared<const States>(std::move(states));
    m_remark->setText(m_states->of.remark);
    m_remark->setVisible(!m_states->of.remark.isEmpty());
    m_list->setLines(int(m_states->changes.size()), [shown = m_states](int row) {
        const promotion::StateChange &change = shown->changes[size_t(row)];
        return widgets::LinesList::Line{QStringLiteral("%1 %2").arg(signOf(change), change.key.fullName),
                                        change.key.toString(),
                                        tr("%1, %2, %3")
                                            .arg(change.key.fullName, widgets::typeWord(change.key.type),
                                                 change.added     ? tr("added")
                                                 : change.removed ? tr("removed")
                                                                  : tr("changed"))};
    });
    const auto wanted = std::ranges::find(m_states->changes, component,
                                          [](const promotion::StateChange &change) { return change.key.toString(); });
    if (m_states->changes.empty()) {
        m_stack->setState(ViewState::Empty,
                          {theme::Icon::Ok, tr("The environment held the same before and after."), {}});
    } else {
        m_stack->setReady();
        m_list->setCurrentRow(wanted == m_states->changes.end() ? 0 : int(wanted - m_states->changes.begin()));
    }
    Q_EMIT shown();
}

void HistoryChange::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_states->changes.size()))
        return;
    const promotion::StateChange &change = m_states->changes[size_t(row)];
    diff::DiffContent content{tr("%1 (%2)").arg(change.key.fullName, widgets::typeWord(change.key.type)),
                              tr("Before"),
                              tr("After"),
                              true,
                              {}};
    const auto name = [this](int at) {
        return at >= 0 && at < m_list->count() ? m_states->changes[size_t(at)].key.fullName : QString();
    };
    m_diff->setNeighbours(name(row - 1), name(row + 1), row + 1, m_list->count());
    auto work = [backends = m_context.backends, states = m_states, row](async::Monitor &monitor) {
        const promotion::StateChange &chosen = states->changes[size_t(row)];
        const model::SnapshotEntry before = side(chosen, &ports::FileChange::before);
        const model::SnapshotEntry after = side(chosen, &ports::FileChange::after);
        return diff::readFilePairs(*backends, before.parts.empty() ? nullptr : &before,
                                   after.parts.empty() ? nullptr : &after, monitor);
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
