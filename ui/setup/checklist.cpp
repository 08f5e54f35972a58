#include "ui/setup/checklist.h"

#include "core/promotion/engine.h"
#include "core/promotion/history.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>

namespace backflow::ui::setup {

using widgets::Navigator;

namespace {

/// A list that is as high as its rows are.
class FittingList final : public QListWidget
{
public:
    using QListWidget::QListWidget;
    QSize sizeHint() const override
    {
        int height = 2;
        for (int row = 0; row < count(); ++row)
            height += sizeHintForRow(row);
        // Rows of wrapped words are higher where they stand than they say.
        if (count() > 0)
            height = std::max(height, visualItemRect(item(count() - 1)).bottom() + verticalOffset() + 3);
        return {180, height};
    }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListWidget::resizeEvent(event);
        doItemsLayout(); // wrapped words take other heights
        updateGeometry();
    }
};

base::Result<bool> promotedSince(const ports::Backends &backends, const QDateTime &since)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto reports = promotion::reports(**journal);
    if (!reports)
        return base::failure(reports);
    return std::ranges::any_of(*reports, [&](const promotion::Report &report) {
        return report.startedAt >= since &&
               (report.ending == promotion::Ending::Done || report.ending == promotion::Ending::DoneWithWarnings);
    });
}

} // namespace

Checklist::Checklist(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_title(widgets::textLabel(*m_context->theme, {}, this, theme::TextStyle::Strong))
    , m_list(new FittingList(this))
    , m_since(m_context->backends ? m_context->backends->clock().now() : QDateTime::currentDateTimeUtc())
    , m_done(Count, false)
    , m_looking(this)
{
    setObjectName(QStringLiteral("setupChecklistPanel"));
    m_title->setObjectName(QStringLiteral("setupChecklistTitle"));
    m_title->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("setupChecklist"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *hide = widgets::quietButton(QStringLiteral("setupChecklistHide"), tr("Hide this list"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace4, theme::kSpace4, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addWidget(hide, 0, Qt::AlignLeft);
    column->addWidget(new widgets::Divider(*m_context->theme, this));
    for (int i = 0; i < Count; ++i)
        new QListWidgetItem(m_list); // the list owns its items
    const Navigator *navigator = m_context->navigator;
    connect(hide, &QPushButton::clicked, this, &Checklist::hideRequested);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { act(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { act(m_list->row(item)); });
    connect(navigator, &Navigator::environmentRequested, this, &Checklist::tellLookedAt);
    connect(navigator, &Navigator::compareRequested, this, [this](const QString &source, const QString &target) {
        if (source == m_source && (target == m_target || target.isEmpty()))
            setDone(Compare);
    });
    connect(navigator, &Navigator::decisionsTold, this, [this](bool canUndo, bool canRedo) {
        if (canUndo)
            setDone(Decide);
        if (canRedo && m_done[Decide])
            setDone(Undo);
    });
    connect(navigator, &Navigator::promotionsChanged, this, &Checklist::lookForPromotion);
    connect(m_context->theme, &theme::Theme::themeChanged, this, &Checklist::fill);
    fill();
}

void Checklist::setPair(const QString &source, const QString &target)
{
    if (m_source == source && m_target == target)
        return;
    m_source = source;
    m_target = target;
    fill();
}

void Checklist::tellLookedAt(const QString &environment)
{
    if (!m_target.isEmpty() && environment == m_target)
        setDone(SeeDue);
}

bool Checklist::isComplete() const
{
    return !m_done.contains(false);
}

void Checklist::setDone(int item)
{
    if (std::exchange(m_done[item], true))
        return;
    fill();
}

void Checklist::fill()
{
    const QStringList words{tr("See what is due in %1").arg(m_target), tr("Compare %1 with %2").arg(m_source, m_target),
                            tr("Make one decision"), tr("Undo it"), tr("Run the (simulated) promotion")};
    for (int i = 0; i < Count; ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setText(words[i]);
        item->setIcon(m_context->theme->icon(m_done[i] ? theme::Icon::Ok : theme::Icon::Never,
                                             m_done[i] ? theme::Role::Ok : theme::Role::Neutral));
        item->setData(Qt::AccessibleTextRole, m_done[i] ? tr("Done: %1").arg(words[i]) : tr("To do: %1").arg(words[i]));
        item->setForeground(m_context->theme->color(m_done[i] ? theme::Role::Muted : theme::Role::Text));
    }
    const auto done = m_done.count(true);
    m_title->setText(isComplete()
                         ? tr("You have seen it all")
                         : tr("Try it: %1 of %2 done").arg(QLocale().toString(done), QLocale().toString(Count)));
    m_list->setAccessibleName(m_title->text());
    m_list->updateGeometry();
}

void Checklist::act(int item)
{
    Navigator *navigator = m_context->navigator;
    switch (item) {
    case SeeDue:
        Q_EMIT environmentWanted(m_target);
        break;
    case Compare:
        navigator->openCompare(m_source, m_target);
        break;
    case Decide:
    case Undo:
    case Promote:
        navigator->startBackPromotion(m_source, m_target);
        break;
    default:
        break;
    }
}

void Checklist::lookForPromotion()
{
    if (m_done[Promote] || !m_context->backends)
        return;
    auto work = [backends = m_context->backends, since = m_since](async::Monitor &) {
        return promotedSince(*backends, since);
    };
    m_looking.run(async::start(*m_context->pool, work), [this](const base::Result<bool> &promoted) {
        if (promoted && *promoted)
            setDone(Promote);
    });
}

} // namespace backflow::ui::setup
