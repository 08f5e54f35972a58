#include "ui/sandbox/checklistview.h"

#include "core/base/moments.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::sandbox {

namespace core = backflow::sandbox;
using core::ItemState;

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kLongestItem = 300;
enum Column { What, Settled };

} // namespace

ChecklistView::ChecklistView(std::shared_ptr<widgets::AppContext> context, const QString &environment, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_environment(environment)
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("checklistBanner"), this))
    , m_progress(new QProgressBar(this))
    , m_items(new QTreeWidget(this))
    , m_advice(widgets::textLabel(*m_context->theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_new(new QLineEdit(this))
    , m_add(widgets::secondaryButton(QStringLiteral("checklistAdd"), tr("Add"), this))
    , m_notNeeded(widgets::secondaryButton(QStringLiteral("checklistNotNeeded"), tr("Not needed here"), this))
    , m_changing(this)
{
    setObjectName(QStringLiteral("checklistView"));
    m_progress->setObjectName(QStringLiteral("checklistProgress"));
    m_progress->setAccessibleName(tr("Done after the refresh"));
    m_items->setObjectName(QStringLiteral("checklistItems"));
    m_items->setAccessibleName(tr("To do after the refresh of %1").arg(environment));
    m_items->setHeaderLabels({tr("To do"), tr("Done")});
    m_items->setRootIsDecorated(false);
    m_items->setAllColumnsShowFocus(true);
    m_items->setUniformRowHeights(true);
    m_items->header()->setStretchLastSection(false);
    m_items->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_items->header()->setSectionResizeMode(Settled, QHeaderView::ResizeToContents);
    m_advice->setObjectName(QStringLiteral("checklistAdvice"));
    m_advice->setWordWrap(true);
    m_new->setObjectName(QStringLiteral("checklistNew"));
    m_new->setAccessibleName(tr("Something of your own to do"));
    m_new->setPlaceholderText(tr("Something of your own, for every refresh"));
    m_new->setMaxLength(kLongestItem);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    row->addWidget(m_notNeeded);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addWidget(m_items, 1);
    column->addWidget(m_advice);
    column->addLayout(row);
    connect(m_items, &QTreeWidget::currentItemChanged, this, &ChecklistView::showCurrent);
    connect(m_items, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        settle(item->data(What, kIdRole).toString(),
               item->checkState(What) == Qt::Checked ? ItemState::Done : ItemState::Open);
    });
    const auto add = [this] {
        const QString title = m_new->text().trimmed();
        m_new->clear();
        if (!title.isEmpty())
            change([title](const ports::Backends &backends, const model::Environment &of) {
                const auto journal = backends.journal();
                return journal ? core::addItem(**journal, of, title) : base::failure(journal);
            });
    };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_new, &QLineEdit::returnPressed, this, add);
    connect(m_notNeeded, &QPushButton::clicked, this, [this] {
        if (const core::ChecklistItem *item = currentItem())
            settle(item->id, item->state == ItemState::NotNeeded ? ItemState::Open : ItemState::NotNeeded);
    });
    change([](const ports::Backends &backends, const model::Environment &of) {
        const auto journal = backends.journal();
        return journal ? core::checklistOf(**journal, of) : base::failure(journal);
    });
    showCurrent();
}

/// Reading it is a change of nothing.
void ChecklistView::change(const Change &what)
{
    const model::Environment *environment = m_context->pipeline.find(m_environment);
    if (!environment || !m_context->backends)
        return;
    auto work = [backends = m_context->backends, environment = *environment, what](async::Monitor &) {
        return what(*backends, environment);
    };
    m_changing.run(async::start(*m_context->pool, work), [this](const base::Result<core::Checklist> &list) {
        if (list)
            setChecklist(*list);
        else
            m_banner->tell(widgets::Severity::Error, list.error().message);
    });
}

void ChecklistView::settle(const QString &item, ItemState state)
{
    change([item, state](const ports::Backends &backends, const model::Environment &of) {
        return core::settle(backends, of, item, state, {});
    });
}

void ChecklistView::setChecklist(const core::Checklist &list)
{
    const core::ChecklistItem *before = currentItem();
    const QString current = before ? before->id : QString();
    m_list = list;
    m_progress->setRange(0, int(list.items.size()));
    m_progress->setValue(list.settled());
    m_progress->setFormat(
        tr("%1 of %2 done").arg(QLocale().toString(list.settled()), QLocale().toString(list.items.size())));
    const QSignalBlocker quiet(m_items);
    m_items->clear();
    for (const core::ChecklistItem &item : list.items) {
        auto *row = new QTreeWidgetItem(m_items);
        fillRow(row, item);
        if (item.id == current)
            m_items->setCurrentItem(row);
    }
    if (!m_items->currentItem() && m_items->topLevelItemCount() > 0)
        m_items->setCurrentItem(m_items->topLevelItem(0));
    showCurrent();
}

void ChecklistView::fillRow(QTreeWidgetItem *row, const core::ChecklistItem &item) const
{
    row->setData(What, kIdRole, item.id);
    row->setText(What, item.title);
    row->setToolTip(What, item.title);
    row->setCheckState(What, item.state == ItemState::Done ? Qt::Checked : Qt::Unchecked);
    if (item.state == ItemState::NotNeeded)
        row->setText(Settled, tr("not needed"));
    else if (item.state == ItemState::Done)
        row->setText(Settled, item.by.isEmpty() ? base::momentWords(item.at)
                                                : tr("%1, %2").arg(item.by, base::momentWords(item.at)));
}

const core::ChecklistItem *ChecklistView::currentItem() const
{
    const QTreeWidgetItem *row = m_items->currentItem();
    if (!row || !m_list)
        return nullptr;
    const auto found = std::ranges::find(m_list->items, row->data(What, kIdRole).toString(), &core::ChecklistItem::id);
    return found == m_list->items.end() ? nullptr : &*found;
}

void ChecklistView::showCurrent()
{
    const core::ChecklistItem *item = currentItem();
    m_advice->setText(item ? item->advice : QString());
    m_notNeeded->setText(item && item->state == ItemState::NotNeeded ? tr("Needed after all") : tr("Not needed here"));
    widgets::setUnavailable(m_notNeeded, !item                            ? tr("Choose a line first.")
                                         : item->state == ItemState::Done ? tr("It is done.")
                                                                          : QString());
}

} // namespace backflow::ui::sandbox
