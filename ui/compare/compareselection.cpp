// What is chosen and looked at in ComparePage.
#include "ui/compare/comparepage.h"

#include "ui/compare/comparesession.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/entryneeds.h"
#include "ui/compare/lookedat.h"
#include "ui/compare/neededpanel.h"
#include "ui/compare/sidesbar.h"
#include "ui/diff/diffview.h"
#include "ui/diff/readpair.h"
#include "ui/keep/keeplist.h"
#include "ui/keep/keeprules.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/selectionbar.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace backflow::ui::compare {

QStringList ComparePage::receivers() const
{
    QStringList names;
    // What an environment was once is looked at, not promoted.
    for (const QString &target : m_sides->isNow() ? m_sides->targets() : QStringList()) {
        if (m_context.pipeline.direction(m_sides->source(), target) == model::Direction::Back)
            names.append(target);
    }
    return names;
}

void ComparePage::updateSelection()
{
    const TickTotals totals = m_model->tickTotals();
    QStringList parts{totals.selected == 0 ? tr("Nothing selected. Tick what should flow on.")
                                           : tr("%Ln selected", nullptr, totals.selected)};
    if (totals.inPart > 0)
        parts.append(tr("%Ln of them in part", nullptr, totals.inPart));
    parts += m_needed->barParts();
    for (size_t target = 0; target < totals.risky.size(); ++target) {
        if (totals.risky[target] > 0) {
            parts.append(tr("%1 would overwrite newer work in %2")
                             .arg(totals.risky[target])
                             .arg(m_model->comparison()->targets[target]->environment()));
        }
    }
    if (totals.removals > 0)
        parts.append(tr("%Ln deletions", nullptr, totals.removals));
    if (totals.idle > 0)
        parts.append(tr("%Ln with nothing due", nullptr, totals.idle));
    if (totals.selected > CompareSession::kMostTicks)
        parts.append(
            tr("the first %1 come back with the next start").arg(QLocale().toString(int(CompareSession::kMostTicks))));
    m_selection->setParts(parts);
    const QString none = tr("Tick at least one component.");
    widgets::setUnavailable(m_clear, totals.selected > 0 ? QString() : none);
    widgets::setUnavailable(
        m_next, totals.selected == 0 ? none
                : receivers().isEmpty()
                    ? m_sides->isNow() ? tr("No target lies below %1, so nothing can flow back.").arg(m_sides->source())
                                       : tr("This is the past. Compare as of now to promote.")
                    : QString());
}

void ComparePage::startNext()
{
    if (m_needed->mustBeSeen())
        return m_needed->look();
    const QStringList targets = receivers();
    const QList<model::ComponentKey> keys = m_model->tickedKeys() + m_needed->additions();
    const promotion::EntryPicks entries = m_model->pickedEntries();
    if (targets.size() == 1)
        m_context.navigator->startBackPromotion(m_sides->source(), targets.front(), keys, entries);
    else
        m_context.navigator->startFanOut(m_sides->source(), targets, keys, entries);
}

std::optional<ComparePage::Looked> ComparePage::looked() const
{
    const std::optional<model::ComponentKey> key = m_tree->currentKey();
    const QModelIndex index = key ? m_model->indexOf(*key) : QModelIndex();
    if (!m_model->comparison() || !index.isValid() || !m_context.backends)
        return std::nullopt;
    const Row &row = *m_model->rowOf(index);
    int target = m_tree->currentTarget();
    // Standing on the name means: where it differs first.
    const bool onTarget = m_tree->currentIndex().column() >= ComparisonModel::FirstTarget &&
                          m_tree->currentIndex().column() < ComparisonModel::FirstTarget + m_model->targetCount();
    const GridEntry *entry = m_model->entryOf(m_tree->currentIndex());
    const auto same = [&](int at) {
        return (entry ? entry->sides[size_t(at)].state : row.cells[size_t(at)].state) == CellState::Same;
    };
    while (!onTarget && target + 1 < int(row.cells.size()) && same(target))
        ++target;
    return Looked{*key, target};
}

void ComparePage::showPreview()
{
    const std::optional<Looked> now = looked();
    if (!now) {
        m_previewJob.stop();
        m_looked.reset();
        m_preview->showEmpty(tr("Choose a component to see how it differs."));
        return;
    }
    if (now == m_looked) {
        if (const GridEntry *entry = m_model->entryOf(m_tree->currentIndex()))
            m_preview->goToEntry(entry->pick.file, entry->pick.entry);
        return;
    }
    m_looked = now;
    showIn(m_preview, *now);
}

void ComparePage::showIn(diff::DiffView *view, const Looked &looked)
{
    const auto comparison = m_model->comparison();
    const auto other = comparison->targets[size_t(looked.target)];
    auto job = async::start(
        *m_context.pool,
        [backends = m_context.backends, comparison, other, target = size_t(looked.target),
         key = looked.key](async::Monitor &monitor) -> base::Result<std::vector<diff::FilePair>> {
            if (!comparison->openContents)
                return diff::readFilePairs(*backends, comparison->source->find(key), other->find(key), monitor);
            const auto contents = comparison->openContents(); // folders and zips are in no repository
            if (!contents)
                return base::failure(contents);
            const auto *ancestors = comparison->ancestorsOf(target);
            return diff::readFilePairs(**contents, comparison->source->find(key), other->find(key), monitor,
                                       ancestors ? ancestors->ancestor(key) : std::nullopt);
        });
    diff::DiffContent content = contentOf(*m_model->gridIndex(), looked.key, looked.target, m_context.pipeline);
    const auto show = [this, view, content](base::Result<std::vector<diff::FilePair>> pairs) mutable {
        if (!pairs) {
            view->showError(content.title, pairs.error());
            return;
        }
        content.files = *std::move(pairs);
        view->showContent(std::move(content));
        if (view != m_preview)
            return;
        showNeighbours();
        if (const GridEntry *entry = m_model->entryOf(m_tree->currentIndex()))
            view->goToEntry(entry->pick.file, entry->pick.entry);
    };
    if (view == m_preview)
        m_previewJob.run(std::move(job), show);
    else
        async::deliver(std::move(job), view, show);
}

int ComparePage::targetNamed(const QString &environment) const
{
    for (int target = 0; target < m_model->targetCount(); ++target) {
        if (m_model->comparison()->targets[size_t(target)]->environment() == environment)
            return target;
    }
    return -1;
}

void ComparePage::openTab()
{
    const std::optional<Looked> now = looked();
    if (!now)
        return;
    m_diffs->parentWidget()->show();
    m_diffs->open({now->key, m_model->comparison()->targets[size_t(now->target)]->environment()});
}

void ComparePage::fillTab(diff::DiffView *view, const DiffTabs::Tab &tab)
{
    const int target = targetNamed(tab.target);
    if (target < 0 || m_model->gridIndex()->find(tab.key) < 0)
        view->showEmpty(tr("%1 is not compared with %2 now.").arg(tab.key.fullName, tab.target));
    else
        showIn(view, {tab.key, target});
}

void ComparePage::keepInTab(const DiffTabs::Tab &tab, const QString &entry)
{
    const QModelIndex row = m_model->indexOf(tab.key);
    if (const int target = targetNamed(tab.target); row.isValid() && target >= 0) {
        m_tree->setCurrentIndex(row.siblingAtColumn(ComparisonModel::FirstTarget + target));
        askToKeep(entry);
    }
}

void ComparePage::openWindow()
{
    const std::optional<Looked> now = looked();
    if (!now)
        return;
    auto *view = new diff::DiffView(m_context, this);
    view->setObjectName(QStringLiteral("diffWindow"));
    view->setWindowFlag(Qt::Window);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->setAutoFillBackground(true);
    view->setWindowTitle(tr("%1 (%2)").arg(now->key.fullName, typeWord(now->key.type)));
    view->resize(size().expandedTo({900, 600}));
    view->show();
    showIn(view, *now);
}

void ComparePage::readEntriesOf(const model::ComponentKey &key)
{
    const auto index = m_model->gridIndex();
    const int row = index ? index->find(key) : -1;
    if (row < 0 || !index->has(row, GridIndex::HasEntries) || !m_context.backends)
        return;
    auto work = [comparison = index->comparison, key](async::Monitor &) { return readEntries(*comparison, key); };
    using Answer = base::Result<std::shared_ptr<const GridEntries>>;
    async::deliver(async::start(*m_context.pool, work), this, [this, key, index](Answer entries) {
        if (index != m_model->gridIndex())
            return; // a newer comparison has its own
        if (!entries)
            m_context.navigator->notify(entries.error().message);
        const auto read = entries ? *std::move(entries) : std::make_shared<const GridEntries>();
        m_model->setEntries(key, read);
        m_entryNeeds->find(key, read);
    });
}

void ComparePage::showNeighbours()
{
    const auto name = [this](int by) {
        const std::optional<model::ComponentKey> key = m_tree->neighbour(by);
        return key ? key->fullName : QString();
    };
    const std::optional<model::ComponentKey> key = m_tree->currentKey();
    m_preview->setNeighbours(name(-1), name(1), key ? m_model->placeOf(*key) : 0, m_model->shownRows());
}

void ComparePage::offerOnRow(const QPoint &at)
{
    const std::optional<Looked> now = looked();
    if (!now)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("compareRowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open the difference\tEnter"), m_tree, &ComparisonTree::opened);
    menu->addAction(tr("Open it in a tab\tCtrl+Enter"), m_tree, &ComparisonTree::tabWanted);
    menu->addAction(tr("Open it in a window\tShift+Enter"), m_tree, &ComparisonTree::windowWanted);
    menu->addSeparator();
    const QString target = m_model->comparison()->targets[size_t(now->target)]->environment();
    widgets::forbid(menu->addAction(tr("Keep it as it is in %1…\tK").arg(target), m_tree, &ComparisonTree::keepWanted),
                    widgets::whyNot(m_context, governance::Capability::EditPipeline));
    menu->addAction(tr("All that is meant to differ…"), this, &ComparePage::showKeeps);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void ComparePage::askToKeep(const QString &element)
{
    const std::optional<Looked> now = looked();
    if (!now)
        return;
    const QString target = m_model->comparison()->targets[size_t(now->target)]->environment();
    if (!m_context.pipeline.find(target) || !m_context.hooks.savePipeline) {
        m_context.navigator->notify(tr("%1 is no environment of this pipeline that can keep anything.").arg(target));
        return;
    }
    if (const QString no = widgets::whyNot(m_context, governance::Capability::EditPipeline); !no.isEmpty()) {
        m_context.navigator->notify(no);
        return;
    }
    const QString what = element.isEmpty() ? now->key.fullName : tr("%1 of %2").arg(element, now->key.fullName);
    const auto question = keep::question(m_context, tr("%1 keeps %2 as it is:").arg(target, what), tr("Keep it"));
    m_keep->ask(question, [this, key = now->key, target, element](const QString &reason, const QDate &until) {
        QList<model::KeepRule> rules = m_context.pipeline.keeps;
        rules += keep::newRule(m_context, target, key, element, reason, until);
        keep::saveRules(m_context, rules, tr("Keep %1 in %2").arg(key.fullName, target), this,
                        [this, target](const base::Result<> &saved) {
                            m_tree->setFocus(Qt::OtherFocusReason);
                            if (!saved)
                                m_context.navigator->notify(saved.error().message);
                            else
                                tellOfKeeps(target);
                        });
    });
}

/// Whoever made or took away a rule wants to see what it does, here and elsewhere.
void ComparePage::tellOfKeeps(const QString &environment)
{
    m_context.navigator->tellEnvironmentChanged(environment);
    refresh();
}

void ComparePage::showKeeps()
{
    auto *list = new keep::KeepList(m_context, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(list, &keep::KeepList::removed, this, &ComparePage::tellOfKeeps);
    list->open();
}

void ComparePage::showComponent(const model::ComponentKey &key)
{
    GridFilter all;
    all.states += {CellState::Same, CellState::OrderOnly, CellState::Kept};
    all.search = key.fullName;
    m_wanted = key;
    setFilter(all);
    chooseWanted();
}

void ComparePage::chooseWanted()
{
    if (!m_wanted || !m_model->indexOf(*m_wanted).isValid())
        return;
    m_tree->setCurrentKey(*std::exchange(m_wanted, std::nullopt));
}

} // namespace backflow::ui::compare
