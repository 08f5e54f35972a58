#include "ui/resolve/draftlist.h"

#include "core/base/moments.h"
#include "core/promotion/shownnames.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>
#include <numeric>

namespace backflow::ui::resolve {

using widgets::ViewState;

namespace {

constexpr int kDraftIdRole = Qt::UserRole + 1;
constexpr int kGivenUpRole = Qt::UserRole + 2;

QString stateWords(int undecided)
{
    return undecided == 0 ? DraftList::tr("everything decided")
                          : DraftList::tr("%Ln decisions left", nullptr, undecided);
}

} // namespace

DraftList::DraftList(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_job(this)
    , m_takeUpJob(this)
{
    auto *header = new widgets::PageHeader(*context.theme, tr("Resolve"), this);
    QPushButton *practise =
        widgets::secondaryButton(QStringLiteral("resolvePractise"), tr("Practise on a sample conflict"), header);
    connect(practise, &QPushButton::clicked, this, &DraftList::practiceWanted);
    header->addControl(practise);
    header->setSubtitle(tr("What two environments changed differently, and only a person can settle."));
    auto *card = new widgets::Card(*context.theme, this);
    m_drafts = new QListWidget(card);
    m_drafts->setObjectName(QStringLiteral("resolveDrafts"));
    m_drafts->setAccessibleName(tr("Back-promotions with decisions"));
    m_drafts->setFrameShape(QFrame::NoFrame);
    m_states = new widgets::StateStack(*context.theme, QStringLiteral("resolveListStates"), m_drafts, card);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(theme::kSpace1, theme::kSpace1, theme::kSpace1, theme::kSpace1);
    inCard->addWidget(m_states);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace3);
    column->addWidget(header);
    column->addWidget(card, 1);
    connect(m_drafts, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QString id = item->data(kDraftIdRole).toString();
        if (item->data(kGivenUpRole).toBool())
            takeUp(id);
        else
            Q_EMIT draftChosen(id);
    });
    connect(m_states, &widgets::StateStack::actionPressed, this, [this](ViewState state) {
        if (state == ViewState::Empty)
            m_context.navigator->openPage(widgets::Page::Compare);
        else
            refresh();
    });
}

void DraftList::refresh()
{
    if (!m_context.backends) {
        m_states->setState(ViewState::Empty, {theme::Icon::Resolve, tr("No workspace is open."), {}});
        return;
    }
    m_dirty = false;
    auto job = async::start(*m_context.pool,
                            [backends = m_context.backends,
                             pipeline = m_context.pipeline](async::Monitor &monitor) -> base::Result<Waiting> {
                                auto drafts = openDrafts(*backends, pipeline, monitor);
                                if (!drafts)
                                    return base::failure(drafts);
                                // Without them the list is as good.
                                return Waiting{*std::move(drafts),
                                               givenUp(*backends).value_or(QList<promotion::AbandonedDraft>())};
                            });
    m_job.run(std::move(job), [this](const base::Result<Waiting> &drafts) {
        if (drafts)
            showDrafts(*drafts);
        else
            m_states->setState(ViewState::Error, {theme::Icon::Failed, drafts.error().message, tr("Try again")});
    });
}

void DraftList::takeUp(const QString &id)
{
    auto job = async::start(*m_context.pool, [backends = m_context.backends, id](async::Monitor &) {
        const auto journal = backends->journal();
        return journal ? promotion::takeUpAgain(**journal, id) : base::failure(journal);
    });
    m_takeUpJob.run(std::move(job), [this](const base::Result<> &taken) {
        if (taken)
            m_context.navigator->tellPromotionsChanged();
        else
            m_states->setState(ViewState::Error, {theme::Icon::Failed, taken.error().message, tr("Try again")});
    });
}

void DraftList::addGivenUp(const QList<promotion::AbandonedDraft> &drafts)
{
    for (const promotion::AbandonedDraft &draft : drafts) {
        const auto date = [](const QDateTime &when) {
            return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
        };
        auto *item = new QListWidgetItem(m_context.theme->icon(theme::Icon::History, theme::Role::Muted),
                                         tr("%1 → %2: abandoned %3 by %4. Open it to take it up again, until %5.")
                                             .arg(draft.summary.source, draft.summary.target, date(draft.when),
                                                  promotion::shownPerson(draft.who), date(draft.until())),
                                         m_drafts);
        item->setData(kDraftIdRole, draft.summary.id);
        item->setData(kGivenUpRole, true);
        item->setSizeHint({100, theme::kListRowHeight});
    }
}

void DraftList::showDrafts(const Waiting &waiting)
{
    const QList<OpenDraft> &drafts = waiting.drafts;
    m_drafts->clear();
    m_left.clear();
    for (const OpenDraft &draft : drafts) {
        m_left.insert(draft.summary.id, draft.undecided);
        if (draft.decisions == 0)
            continue;
        auto *item = new QListWidgetItem(
            m_context.theme->icon(draft.undecided > 0 ? theme::Icon::Conflict : theme::Icon::Ok,
                                  draft.undecided > 0 ? theme::Role::ConflictMark : theme::Role::Ok),
            tr("%1 → %2: %3, started %4 by %5")
                .arg(draft.summary.source, draft.summary.target, stateWords(draft.undecided),
                     base::momentWords(draft.summary.startedAt), promotion::shownPerson(draft.summary.startedBy)),
            m_drafts);
        item->setData(kDraftIdRole, draft.summary.id);
        item->setSizeHint({100, theme::kListRowHeight});
    }
    addGivenUp(waiting.givenUp);
    m_context.navigator->setBadge(widgets::Page::Resolve, total());
    if (m_drafts->count() > 0) {
        m_drafts->setCurrentRow(0);
        m_states->setReady();
    } else {
        m_states->setState(ViewState::Empty,
                           {theme::Icon::Ok, tr("Nothing waits for a decision."), tr("Start from a comparison")});
    }
}

int DraftList::total() const
{
    return std::accumulate(m_left.begin(), m_left.end(), 0);
}

int DraftList::setLeft(const QString &draft, int left)
{
    m_left.insert(draft, left);
    return total();
}

void DraftList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_dirty)
        refresh();
}

} // namespace backflow::ui::resolve
