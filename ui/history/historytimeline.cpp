#include "ui/history/historytimeline.h"

#include "core/promotion/historyindexing.h"
#include "core/promotion/historywords.h"
#include "core/promotion/shownnames.h"
#include "ui/history/historymodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/typenames.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace backflow::ui::history {

using promotion::ComponentLife;
using promotion::EntryOrigin;
using promotion::Origin;
using widgets::ViewState;

namespace {

/// Of an event that touched more than these nobody looks for one in a list.
constexpr int kMostComponents = 1000;

enum Column { EntryColumn, ValueColumn, WhenColumn, WhoColumn, SureColumn, WhyColumn, ColumnCount };

QString whoOf(const Origin &origin)
{
    const QString who = promotion::shownPerson(origin.who);
    return origin.behalf.isEmpty() ? who
                                   : HistoryTimeline::tr("%1 (for %2)").arg(who, promotion::shownPerson(origin.behalf));
}

/// The row as a sentence, for those who hear it.
void speak(QTreeWidgetItem *item, const QString &what, const Origin &origin)
{
    const QString said = HistoryTimeline::tr("%1: %2, by %3").arg(what, whenWords(origin.when), whoOf(origin));
    item->setData(EntryColumn, Qt::AccessibleTextRole, said);
}

void addEntry(QTreeWidgetItem *parent, const EntryOrigin &entry)
{
    const Origin &origin = entry.origin;
    auto *item = new QTreeWidgetItem(parent, {entry.label, entry.gone ? HistoryTimeline::tr("(gone)") : entry.value,
                                              whenWords(origin.when), whoOf(origin),
                                              promotion::sureShort(origin.source), origin.why});
    for (int column = 0; column < ColumnCount; ++column)
        item->setToolTip(column, column == SureColumn ? promotion::sureWords(origin.source) : item->text(column));
    speak(item, entry.label, origin);
}

QString summaryOf(const ComponentLife &life)
{
    if (!life.firstRead.isValid())
        return HistoryTimeline::tr("never found there");
    if (!life.there)
        return HistoryTimeline::tr("no longer there");
    if (life.changes.size() <= 1)
        return HistoryTimeline::tr("as it was first read");
    return HistoryTimeline::tr("changed %Ln times since it was first read", nullptr, int(life.changes.size() - 1));
}

void addLife(QTreeWidget *tree, const ComponentLife &life)
{
    auto *item = new QTreeWidgetItem(tree, {life.environment, summaryOf(life)});
    QFont font = tree->font();
    font.setBold(true);
    item->setFont(EntryColumn, font);
    if (!life.changes.isEmpty()) {
        const Origin &last = life.changes.constFirst();
        item->setText(WhenColumn, whenWords(last.when));
        item->setText(WhoColumn, whoOf(last));
        item->setText(SureColumn, promotion::sureShort(last.source));
        item->setToolTip(SureColumn, promotion::sureWords(last.source));
        item->setText(WhyColumn, last.why);
    }
    for (const EntryOrigin &entry : life.entries)
        addEntry(item, entry);
    if (life.unchanged > 0) {
        auto *rest = new QTreeWidgetItem(
            item, {HistoryTimeline::tr("%Ln entries as they were first read", nullptr, life.unchanged),
                   {},
                   whenWords(life.firstRead)});
        rest->setFirstColumnSpanned(false);
    }
    item->setExpanded(true);
}

} // namespace

HistoryTimeline::HistoryTimeline(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_component(new QComboBox(this))
    , m_production(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Strong))
    , m_tree(new QTreeWidget(this))
    , m_job(this)
{
    setObjectName(QStringLiteral("historyTimelinePage"));
    m_component->setObjectName(QStringLiteral("historyComponent"));
    m_component->setAccessibleName(tr("Component"));
    m_component->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_component->setMinimumContentsLength(28);
    m_production->setObjectName(QStringLiteral("historyProduction"));
    m_production->setWordWrap(true);
    m_production->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tree->setObjectName(QStringLiteral("historyTimeline"));
    m_tree->setAccessibleName(tr("Who changed each entry last, in every environment"));
    m_tree->setHeaderLabels({tr("Entry"), tr("Now"), tr("Last changed"), tr("By"), tr("Known by"), tr("Why")});
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_stack = new widgets::StateStack(*context.theme, QStringLiteral("historyTimelineStates"), m_tree, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kSpace3);
    head->addWidget(m_component);
    head->addWidget(m_production, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace1, 0, 0);
    column->setSpacing(theme::kSpace1);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_component, &QComboBox::currentIndexChanged, this, [this] {
        read();
        Q_EMIT componentChosen(component());
    });
    clear();
}

QString HistoryTimeline::component() const
{
    return m_component->currentData().toString();
}

void HistoryTimeline::clear()
{
    m_job.stop();
    const QSignalBlocker blocker(m_component);
    m_component->clear();
    m_component->hide();
    m_production->clear();
    m_tree->clear();
    m_stack->setState(ViewState::Empty, {theme::Icon::History, tr("This event names no component."), {}});
}

void HistoryTimeline::showLife(const promotion::HistoryEvent &event, const QString &component)
{
    m_event = event;
    QStringList names = event.components.mid(0, kMostComponents);
    if (!component.isEmpty() && !names.contains(component))
        names.prepend(component);
    if (names.isEmpty() || !m_context.backends) {
        clear();
        Q_EMIT shown();
        return;
    }
    {
        const QSignalBlocker blocker(m_component);
        m_component->clear();
        for (const QString &name : std::as_const(names))
            m_component->addItem(tr("%1 (%2)").arg(name.section(u':', 1), widgets::typeWord(name.section(u':', 0, 0))),
                                 name);
        m_component->setCurrentIndex(std::max(0, m_component->findData(component)));
        m_component->show();
    }
    read();
}

void HistoryTimeline::read()
{
    const auto key = model::ComponentKey::fromString(component());
    if (!key)
        return;
    m_stack->setState(ViewState::Loading);
    m_production->clear();
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, key = *key,
                 event = m_event](async::Monitor &monitor) -> base::Result<promotion::ComponentStory> {
        const auto index = promotion::openHistory(*backends);
        if (!index)
            return base::failure(index);
        return promotion::componentStory(*backends, **index, pipeline, key, event, monitor);
    };
    m_job.run(async::start(*m_context.pool, work), [this](const base::Result<promotion::ComponentStory> &story) {
        if (story)
            take(*story);
        else
            m_stack->setState(ViewState::Empty, {theme::Icon::History, story.error().message, {}});
        Q_EMIT shown();
    });
}

void HistoryTimeline::take(const promotion::ComponentStory &story)
{
    m_tree->clear();
    m_production->setText(story.productionSentence());
    for (const ComponentLife &life : story.environments)
        addLife(m_tree, life);
    const int padding = 2 * theme::kSpace3;
    const auto room = [this](int column) { // names are long
        return std::max(160, column == EntryColumn ? m_stack->width() * 2 / 5 : m_stack->width() / 4);
    };
    for (const int column : {EntryColumn, ValueColumn, WhoColumn, SureColumn}) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::min(m_tree->columnWidth(column) + theme::kSpace2, room(column)));
    }
    m_tree->setColumnWidth(WhenColumn, whenWidth(m_tree->fontMetrics()) + padding);
    m_stack->setReady();
    if (QTreeWidgetItem *first = m_tree->topLevelItem(0))
        m_tree->setCurrentItem(first);
}

} // namespace backflow::ui::history
