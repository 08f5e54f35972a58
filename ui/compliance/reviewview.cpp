#include "ui/compliance/reviewview.h"

#include "core/base/moments.h"
#include "core/promotion/shownnames.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/typenames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::compliance {

namespace core = backflow::compliance;
using widgets::ViewState;

namespace {

/// What the record keeps of a note.
constexpr int kNoteLength = 500;
constexpr int kSearchWidth = 220;

QString holderWords(const model::ComponentKey &holder)
{
    return ReviewView::tr("%1 (%2)").arg(holder.fullName, widgets::typeWord(holder.type));
}

} // namespace

ReviewView::ReviewView(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_environment(new QComboBox(this))
    , m_powerful(new QCheckBox(tr("Only powerful rights"), this))
    , m_search(new QLineEdit(this))
    , m_readPeople(widgets::secondaryButton(QStringLiteral("reviewReadPeople"), tr("Read the users"), this))
    , m_banner(new widgets::InlineBanner(*context.theme, QStringLiteral("reviewBanner"), this))
    , m_words(widgets::textLabel(*context.theme, {}, this))
    , m_tabs(new QTabWidget(this))
    , m_reading(this)
{
    m_environment->setObjectName(QStringLiteral("reviewEnvironment"));
    m_environment->setAccessibleName(tr("Environment"));
    m_powerful->setObjectName(QStringLiteral("reviewOnlyPowerful"));
    m_powerful->setChecked(true);
    m_search->setObjectName(QStringLiteral("reviewSearch"));
    m_search->setAccessibleName(tr("Search in rights and people"));
    m_search->setPlaceholderText(tr("Search in rights and people"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearchWidth);
    m_words->setObjectName(QStringLiteral("reviewWords"));
    m_words->setWordWrap(true);
    m_readPeople->setToolTip(tr("Asks the org who its active users are and which permission sets they have"));
    m_tabs->setObjectName(QStringLiteral("reviewTabs"));
    m_tabs->setAccessibleName(tr("Parts of the review"));
    m_rights = list("reviewRights", tr("Rights"), {tr("Who"), tr("Gives")});
    m_people = list("reviewPeople", tr("People"), {tr("Person"), tr("Name of the user"), tr("Has")});
    m_changes = list("reviewChanges", tr("Changes since the last sign-off"), {tr("Changed since the last sign-off")});
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(statesOf(m_changes), tr("Changes"));
    m_tabs->addTab(statesOf(m_rights), tr("Rights"));
    m_tabs->addTab(statesOf(m_people), tr("People"));
    auto *content = new QWidget(this);
    auto *inContent = new QVBoxLayout(content);
    inContent->setContentsMargins(0, 0, 0, 0);
    inContent->setSpacing(theme::kSpace2);
    inContent->addWidget(m_words);
    inContent->addWidget(m_tabs, 1);
    inContent->addWidget(signOffBar());
    m_states = new widgets::StateStack(*context.theme, QStringLiteral("reviewStates"), content, this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kSpace2);
    bar->addWidget(m_environment);
    bar->addWidget(m_readPeople);
    bar->addWidget(m_powerful);
    bar->addStretch(1);
    bar->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addLayout(bar);
    column->addWidget(m_banner);
    column->addWidget(m_states, 1);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ReviewView::read);
    connect(m_powerful, &QCheckBox::toggled, this, &ReviewView::showRows);
    connect(m_search, &QLineEdit::textChanged, this, &ReviewView::showRows);
    connect(m_readPeople, &QPushButton::clicked, this, &ReviewView::readPeople);
    connect(m_states, &widgets::StateStack::actionPressed, this, &ReviewView::refresh);
    widgets::guardControl(m_readPeople, *context.navigator, [this] {
        return widgets::whyNot(m_context, governance::Capability::Retrieve, m_environment->currentText());
    });
    updateButtons();
}

QTreeWidget *ReviewView::list(const char *name, const QString &accessibleName, const QStringList &columns)
{
    auto *tree = new QTreeWidget(m_tabs);
    tree->setObjectName(QString::fromLatin1(name));
    tree->setAccessibleName(accessibleName);
    tree->setHeaderLabels(columns);
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setSortingEnabled(columns.size() > 1);
    tree->header()->setStretchLastSection(true);
    return tree;
}

QWidget *ReviewView::statesOf(QTreeWidget *list)
{
    auto *states =
        new widgets::StateStack(*m_context.theme, list->objectName() + QStringLiteral("States"), list, m_tabs);
    m_lists.insert(list, states);
    connect(states, &widgets::StateStack::actionPressed, this, [this] {
        m_powerful->setChecked(false);
        m_search->clear();
    });
    return states;
}

QWidget *ReviewView::signOffBar()
{
    auto *bar = new QWidget(this);
    m_note = new QLineEdit(bar);
    m_note->setObjectName(QStringLiteral("reviewNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A note, if you like; it goes on record"));
    m_note->setMaxLength(kNoteLength);
    m_signOff = widgets::primaryButton(QStringLiteral("reviewSignOff"), tr("Sign off"), bar);
    m_signOff->setToolTip(tr("Puts on record that you looked at who may do what here"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_note, 1);
    row->addWidget(m_signOff);
    connect(m_signOff, &QPushButton::clicked, this, &ReviewView::signOff);
    widgets::guardControl(m_signOff, *m_context.navigator, [this] {
        return widgets::whyNot(m_context, governance::Capability::VerifyAudit, m_environment->currentText());
    });
    return bar;
}

const model::Environment *ReviewView::environment() const
{
    return m_context.pipeline.find(m_environment->currentText());
}

void ReviewView::refresh()
{
    const QString chosen = m_environment->currentText();
    {
        const QSignalBlocker quiet(m_environment);
        m_environment->clear();
        for (const model::Environment &one : std::as_const(m_context.pipeline.environments))
            m_environment->addItem(one.name);
        m_environment->setCurrentIndex(std::max(0, m_environment->findText(chosen)));
    }
    read();
}

void ReviewView::read()
{
    const model::Environment *where = environment();
    if (!m_context.backends || !where) {
        m_read.reset();
        m_states->setState(ViewState::Empty, {theme::Icon::Person, tr("There is no environment yet."), {}});
        updateButtons();
        return;
    }
    m_states->setState(ViewState::Loading);
    auto job =
        async::start(*m_context.pool,
                     [backends = m_context.backends, where = *where](async::Monitor &monitor) -> base::Result<Read> {
                         auto state = core::accessOf(*backends, where, monitor);
                         if (!state)
                             return base::failure(state);
                         const auto journal = backends->journal();
                         if (!journal)
                             return base::failure(journal);
                         auto review = core::lastReview(**journal, where);
                         if (!review)
                             return base::failure(review);
                         return Read{*std::move(state), *std::move(review)};
                     });
    m_reading.run(job, [this](base::Result<Read> read) { take(std::move(read)); });
}

void ReviewView::take(base::Result<Read> read)
{
    if (!read) {
        m_read.reset();
        const bool never = read.error().code == base::Errc::NotFound;
        m_states->setState(never ? ViewState::Empty : ViewState::Error,
                           {never ? theme::Icon::Never : theme::Icon::Failed, read.error().message,
                            never ? QString() : tr("Try again")});
        updateButtons();
        return;
    }
    m_read = *std::move(read);
    m_states->setReady();
    fill();
}

void ReviewView::fill()
{
    const core::AccessState &state = m_read->state;
    QStringList lines;
    const QList<core::AccessChange> changes =
        m_read->review ? core::accessChanges(m_read->review->state, state) : QList<core::AccessChange>();
    if (m_read->review) {
        lines += tr("Signed off %1 by %2.")
                     .arg(base::momentWords(m_read->review->at), promotion::shownPerson(m_read->review->by));
        lines += changes.isEmpty() ? tr("Nothing has changed since.")
                                   : tr("%Ln thing(s) changed since.", nullptr, int(changes.size()));
    } else {
        lines += tr("Nobody has signed off yet who may do what in %1.").arg(state.environment);
    }
    if (!state.peopleAt.isValid())
        lines += tr("Who the users are was never read: only what profiles and permission sets give is known.");
    const QStringList unused = core::unusedPowerful(state);
    if (!unused.isEmpty())
        lines += tr("Powerful and given to nobody: %1.").arg(unused.join(tr(", ")));
    m_words->setText(lines.join(u' '));
    m_changes->clear();
    for (const core::AccessChange &change : changes) {
        auto *item = new QTreeWidgetItem(m_changes, {change.words});
        if (change.powerful)
            item->setIcon(0, m_context.theme->icon(theme::Icon::Warning, theme::Role::Warning));
    }
    m_rights->clear();
    for (const core::AccessGrant &grant : state.grants) {
        auto *item = new QTreeWidgetItem(m_rights, {holderWords(grant.holder), grant.words()});
        item->setData(0, Qt::UserRole, core::isPowerful(grant));
        if (core::isPowerful(grant))
            item->setIcon(1, m_context.theme->icon(theme::Icon::Shield, theme::Role::Warning));
    }
    m_people->clear();
    for (const core::AccessAssignment &one : state.assignments)
        new QTreeWidgetItem(m_people, {promotion::shownPerson(one.person), promotion::shownText(one.username),
                                       holderWords(one.holder)});
    for (QTreeWidget *tree : {m_rights, m_people}) {
        tree->sortByColumn(0, Qt::AscendingOrder);
        for (int column = 0; column + 1 < tree->columnCount(); ++column)
            tree->resizeColumnToContents(column);
    }
    m_tabs->setTabText(0, tr("Changes (%L1)").arg(changes.size()));
    showRows();
    updateButtons();
}

QString ReviewView::whyEmpty(const QTreeWidget *list) const
{
    if (!m_read)
        return {};
    if (list == m_changes)
        return m_read->review ? tr("Nothing has changed since the last sign-off.")
                              : tr("Nobody has signed off yet, so there is nothing to compare with.");
    if (list == m_rights)
        return tr("No profile and no permission set of this environment was read.");
    return m_read->state.peopleAt.isValid()
               ? tr("No active user has any of it.")
               : tr("Who the users are was never read: “%1” asks the org.").arg(m_readPeople->text());
}

void ReviewView::showRows()
{
    const QString wanted = m_search->text().trimmed();
    for (QTreeWidget *tree : {m_changes, m_rights, m_people}) {
        bool any = false;
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = tree->topLevelItem(row);
            bool shown = tree != m_rights || !m_powerful->isChecked() || item->data(0, Qt::UserRole).toBool();
            if (shown && !wanted.isEmpty()) {
                shown = false;
                for (int column = 0; column < tree->columnCount(); ++column)
                    shown = shown || item->text(column).contains(wanted, Qt::CaseInsensitive);
            }
            item->setHidden(!shown);
            any = any || shown;
        }
        widgets::StateStack *states = m_lists.value(tree);
        if (any)
            states->setReady();
        else if (tree->topLevelItemCount() > 0)
            states->setState(ViewState::FilteredEmpty,
                             {theme::Icon::Filter, tr("Nothing here matches."), tr("Show all")});
        else
            states->setState(ViewState::Empty, {theme::Icon::Shield, whyEmpty(tree), {}});
    }
}

void ReviewView::readPeople()
{
    const model::Environment *where = environment();
    if (!where || m_atWork)
        return;
    m_atWork = true;
    updateButtons();
    auto work = [backends = m_context.backends, where = *where](async::Monitor &monitor) {
        return core::readPeople(*backends, where, monitor);
    };
    const auto done = [](const QList<core::AccessAssignment> &people) {
        return jobs::JobEnd{jobs::JobState::Done, tr("%Ln assignment(s) read", nullptr, int(people.size()))};
    };
    const auto job =
        jobs::run(*m_context.jobs, *m_context.pool, tr("Reading the users of %1").arg(where->name), work, done);
    async::deliver(job, this, [this](const base::Result<QList<core::AccessAssignment>> &people) {
        m_atWork = false;
        if (!people && people.error().code != base::Errc::Canceled)
            m_banner->tell(widgets::Severity::Error, people.error().message);
        read();
    });
}

void ReviewView::signOff()
{
    const model::Environment *where = environment();
    if (!where || !m_read || m_atWork)
        return;
    m_atWork = true;
    updateButtons();
    auto work = [backends = m_context.backends, where = *where, hash = m_read->state.hash(), note = m_note->text()](
                    async::Monitor &monitor) { return core::signOff(*backends, where, hash, note, monitor); };
    const auto job = jobs::run(*m_context.jobs, *m_context.pool, tr("Sign-off of the access to %1").arg(where->name),
                               work, tr("On record"));
    async::deliver(job, this, [this](const base::Result<core::AccessReview> &review) {
        m_atWork = false;
        if (!review)
            m_banner->tell(widgets::Severity::Error, review.error().message);
        else
            m_note->clear();
        read();
    });
}

void ReviewView::updateButtons()
{
    const QString running = m_atWork ? tr("It is running.") : QString();
    widgets::setUnavailable(m_readPeople, environment() ? running : tr("There is no environment yet."));
    widgets::setUnavailable(m_signOff, m_read ? running : tr("There is nothing to sign off."));
}

} // namespace backflow::ui::compliance
