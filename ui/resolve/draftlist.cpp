#include "ui/resolve/draftlist.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QListWidget>
#include <QLocale>
#include <QThreadPool>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

using widgets::ViewState;

namespace {

constexpr int kDraftIdRole = Qt::UserRole + 1;

QString stateWords(int undecided)
{
    return undecided == 0   ? DraftList::tr("everything decided")
           : undecided == 1 ? DraftList::tr("1 decision left")
                            : DraftList::tr("%1 decisions left").arg(undecided);
}

} // namespace

DraftList::DraftList(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_job(this)
{
    auto *header = new widgets::PageHeader(*context.theme, tr("Resolve"), this);
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
    connect(m_drafts, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT draftChosen(item->data(kDraftIdRole).toString()); });
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
                            [backends = m_context.backends, pipeline = m_context.pipeline](async::Monitor &monitor) {
                                return openDrafts(*backends, pipeline, monitor);
                            });
    m_job.run(std::move(job), [this](const base::Result<QList<OpenDraft>> &drafts) {
        if (drafts)
            showDrafts(*drafts);
        else
            m_states->setState(ViewState::Error, {theme::Icon::Failed, drafts.error().message, tr("Try again")});
    });
}

void DraftList::showDrafts(const QList<OpenDraft> &drafts)
{
    m_drafts->clear();
    int left = 0;
    for (const OpenDraft &draft : drafts) {
        left += draft.undecided;
        if (draft.decisions == 0)
            continue;
        auto *item = new QListWidgetItem(
            m_context.theme->icon(draft.undecided > 0 ? theme::Icon::Conflict : theme::Icon::Ok,
                                  draft.undecided > 0 ? theme::Role::ConflictMark : theme::Role::Ok),
            tr("%1 → %2: %3, started %4 by %5")
                .arg(draft.summary.source, draft.summary.target, stateWords(draft.undecided),
                     QLocale().toString(draft.summary.startedAt.toLocalTime(), QLocale::ShortFormat),
                     draft.summary.startedBy),
            m_drafts);
        item->setData(kDraftIdRole, draft.summary.id);
        item->setSizeHint({100, theme::kListRowHeight});
    }
    m_context.navigator->setBadge(widgets::Page::Resolve, left);
    if (m_drafts->count() > 0) {
        m_drafts->setCurrentRow(0);
        m_states->setReady();
    } else {
        m_states->setState(ViewState::Empty,
                           {theme::Icon::Ok, tr("Nothing waits for a decision."), tr("Start from a comparison")});
    }
}

void DraftList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_dirty)
        refresh();
}

} // namespace backflow::ui::resolve
