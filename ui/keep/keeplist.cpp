#include "ui/keep/keeplist.h"

#include "core/promotion/shownnames.h"
#include "ui/keep/keeprules.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>

namespace backflow::ui::keep {

using widgets::ViewState;

KeepList::KeepList(widgets::AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_note(new widgets::InlineBanner(*context.theme, QStringLiteral("keepNote"), this))
    , m_list(new QTreeWidget(this))
    , m_remove(widgets::secondaryButton(QStringLiteral("keepRemove"), tr("Remove"), this))
{
    setObjectName(QStringLiteral("keepDialog"));
    setWindowTitle(tr("Meant to differ"));
    resize(900, 420);
    m_list->setObjectName(QStringLiteral("keepList"));
    m_list->setAccessibleName(tr("Rules of what is meant to differ"));
    m_list->setHeaderLabels({tr("Environment"), tr("Component"), tr("Entry"), tr("Why"), tr("By"), tr("Until")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_states = new widgets::StateStack(*context.theme, QStringLiteral("keepStates"), m_list, this);
    auto *close = widgets::quietButton(QStringLiteral("keepClose"), tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace4, theme::kSpace4, theme::kSpace4);
    column->setSpacing(theme::kSpace2);
    auto *words = widgets::textLabel(
        *context.theme, tr("What these rules name is neither due nor drift, and no promotion takes it along."), this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_note);
    column->addWidget(m_states, 1);
    column->addLayout(buttons);
    widgets::guardControl(m_remove, *context.navigator,
                          [this] { return widgets::whyNot(m_context, governance::Capability::EditPipeline); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, &KeepList::remove);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &KeepList::update);
    fill();
}

void KeepList::fill()
{
    const QDateTime now = m_context.backends ? m_context.backends->clock().now() : QDateTime::currentDateTimeUtc();
    m_list->clear();
    for (const model::KeepRule &rule : std::as_const(m_context.pipeline.keeps)) {
        const QString until =
            !rule.expires ? tr("without an end")
                          : QLocale().toString(rule.expires->toLocalTime().addSecs(-1).date(), QLocale::ShortFormat);
        auto *item = new QTreeWidgetItem(
            m_list,
            {rule.environment.isEmpty() ? tr("Any") : rule.environment, tr("%1 (%2)").arg(rule.fullName, rule.type),
             rule.element.isEmpty() ? tr("all of it") : rule.element, promotion::shownText(rule.reason),
             promotion::shownPerson(rule.author), rule.hasEnded(now) ? tr("%1, has ended").arg(until) : until});
        item->setData(0, Qt::UserRole, rule.id);
        for (int cell = 0; cell < m_list->columnCount(); ++cell)
            item->setToolTip(cell, item->text(cell));
    }
    for (const int narrow : {0, 1, 2, 4, 5})
        m_list->resizeColumnToContents(narrow);
    if (m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
        m_states->setReady();
    } else {
        m_states->setState(
            ViewState::Empty,
            {theme::Icon::Ok, tr("Nothing is meant to differ. Differences are kept from the comparison."), {}});
    }
    update();
}

void KeepList::update()
{
    const qsizetype chosen = m_list->selectedItems().size();
    m_remove->setText(chosen > 1 ? tr("Remove %Ln", nullptr, int(chosen)) : tr("Remove"));
    widgets::setUnavailable(m_remove, chosen == 0 ? tr("Choose a rule in the list.")
                                      : m_context.hooks.savePipeline
                                          ? QString()
                                          : tr("The pipeline of this workspace cannot be changed here."));
}

void KeepList::remove()
{
    QSet<QString> gone;
    const auto chosen = m_list->selectedItems();
    for (const QTreeWidgetItem *item : chosen)
        gone.insert(item->data(0, Qt::UserRole).toString());
    QSet<QString> environments;
    QList<model::KeepRule> left;
    for (const model::KeepRule &rule : std::as_const(m_context.pipeline.keeps)) {
        if (gone.contains(rule.id))
            environments.insert(rule.environment);
        else
            left.append(rule);
    }
    widgets::setUnavailable(m_remove, tr("Being removed…"));
    const QString title = tr("Remove %Ln rules of what is meant to differ", nullptr, int(gone.size()));
    saveRules(m_context, left, title, this, [this, environments](const base::Result<> &saved) {
        if (!saved) {
            m_note->tell(widgets::Severity::Error, saved.error().message);
            update();
            return;
        }
        fill();
        for (const QString &environment : environments)
            Q_EMIT removed(environment);
    });
}

} // namespace backflow::ui::keep
