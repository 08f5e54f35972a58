#include "ui/diff/diffview.h"

#include "ui/diff/aboutpanel.h"
#include "ui/diff/binaryview.h"
#include "ui/diff/codepane.h"
#include "ui/diff/diffcopies.h"
#include "ui/diff/diffexport.h"
#include "ui/diff/diffmenus.h"
#include "ui/diff/diffprint.h"
#include "ui/diff/difftoolbar.h"
#include "ui/diff/entrymodel.h"
#include "ui/diff/entrypage.h"
#include "ui/diff/entrytree.h"
#include "ui/diff/findbar.h"
#include "ui/diff/hiddenline.h"
#include "ui/diff/reviewlist.h"
#include "ui/diff/sameplace.h"
#include "ui/diff/sidebyside.h"
#include "ui/diff/unified.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/settingkeys.h"
#include "ui/widgets/statestack.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QThreadPool>
#include <algorithm>

namespace backflow::ui::diff {

using widgets::ViewState;

namespace {
/// Below this width of the view what differs needs the room.
constexpr int kRoomForAbout = 1000;
/// Width of the panel, in letters.
constexpr int kAboutWords = 26;

/// Keeps a name in one piece where lines run from the other side.
QString apart(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}
} // namespace

DiffView::DiffView(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_job(this)
    , m_sameJob(this)
    , m_menus(new DiffMenus(this))
    , m_copies(new DiffCopies([this] { return copySource(); }, *context.pool, this))
    , m_export(new DiffExport(
          context, [this] { return printed(); }, this))
    , m_toolbar(new DiffToolbar(*context.theme, *m_menus, this))
    , m_note(new widgets::InlineBanner(*context.theme, QStringLiteral("diffNote"), this))
    , m_before(new widgets::ElidedLabel(*context.theme, {}, this, theme::TextStyle::Caption, theme::Role::BeforeSide))
    , m_hidden(new HiddenLine(*context.theme, this))
    , m_pages(new QStackedWidget(this))
    , m_entries(new EntryModel(this))
    , m_entryPage(new EntryPage(*context.theme, m_entries, this))
    , m_tree(m_entryPage->tree())
    , m_text(new SideBySide(*context.theme, context.highlighting, this))
    , m_unified(new Unified(*context.theme, context.highlighting, this))
    , m_review(new ReviewList(this))
    , m_binary(new BinaryView(*context.theme, this))
    , m_about(new AboutPanel(*context.theme, this))
    , m_find(new FindBar(*context.theme, this))
{
    setObjectName(QStringLiteral("diffView"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_entryPage, m_text, m_unified, m_review, m_binary})
        m_pages->addWidget(page);
    m_before->setObjectName(QStringLiteral("diffBefore"));
    m_before->hide();
    m_options.ignoreLineEnds = true;
    m_states = new widgets::StateStack(*context.theme, QStringLiteral("diffStates"), m_pages, this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_states, 1);
    middle->addWidget(m_about);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(m_note);
    column->addLayout(middle, 1);
    auto *before = new QHBoxLayout;
    before->setContentsMargins(theme::kSpace3, theme::kSpace1, theme::kSpace3, 0);
    before->addWidget(m_before);
    column->addLayout(before);
    column->addWidget(m_hidden);
    column->addWidget(m_find);
    makeActions();
    connectToolbar();
    connectMenus();
    offerCopies();
    connect(m_hidden, &HiddenLine::showWanted, this, &DiffView::showHidden);
    connect(m_states, &widgets::StateStack::actionPressed, this, [this] {
        DiffOptions options = m_options;
        options.layOutAnyway = true;
        takeOptions(options);
    });
    connect(m_tree, &EntryTree::currentEntryChanged, this, &DiffView::updateCounter);
    connect(m_entries, &EntryModel::sameWanted, this, &DiffView::readSame);
    for (TextDiff *text : {static_cast<TextDiff *>(m_text), static_cast<TextDiff *>(m_unified)})
        connect(text, &TextDiff::currentChanged, this, &DiffView::updateCounter);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        const int first = index.data(EntryModel::FirstLineRole).toInt();
        const int second = index.data(EntryModel::SecondLineRole).toInt();
        setMode(Mode::Text);
        text()->goToLine(first > 0, (first > 0 ? first : second) - 1);
    });
    connect(m_find, &FindBar::queryChanged, this, &DiffView::updateFind);
    connect(m_find, &FindBar::closed, this, [this] { text()->find({}); });
    connect(m_find, &FindBar::nextWanted, this, [this](bool backward) {
        text()->findNext(backward);
        m_find->setHits(text()->currentFound(), text()->foundCount());
    });
    if (context.settings) {
        if (context.settings->value(widgets::kStartWithKey).toString() == QLatin1String("text"))
            m_wanted = Mode::Text;
        if (context.settings->value(widgets::kSidesKey).toString() == QLatin1String("one"))
            m_layout = Layout::OneColumn;
    }
    m_menus->setOptions(m_options);
    m_toolbar->setIgnored(DiffMenus::ignoredWords(m_options));
    m_toolbar->setContext(m_text->context());
    m_toolbar->setBeside(m_layout == Layout::Beside);
    showEmpty(tr("Choose a component to see how it differs."));
}

DiffView::~DiffView() = default;

void DiffView::showContent(DiffContent content)
{
    m_content = std::move(content);
    m_toolbar->setTitle(m_content.title);
    m_toolbar->setNames(m_content.secondIsNewer
                            ? tr("%1 → %2").arg(apart(m_content.firstName), apart(m_content.secondName))
                            : tr("%1 ⇄ %2").arg(apart(QStringLiteral("● ") + m_content.firstName),
                                                apart(QStringLiteral("◆ ") + m_content.secondName)));
    int firstDifferent = -1;
    QStringList fileNames;
    QStringList paths;
    for (int i = 0; i < int(m_content.files.size()); ++i) {
        const FilePair &pair = m_content.files[size_t(i)];
        const bool same = pair.first == pair.second;
        if (!same && firstDifferent < 0)
            firstDifferent = i;
        const QString name = QFileInfo(pair.path).fileName();
        fileNames.append(same ? tr("%1 (same)").arg(name) : name);
        paths.append(pair.path);
    }
    m_file = std::max(firstDifferent, 0);
    m_toolbar->setFiles(fileNames, paths, m_file);
    m_menus->setPlaces(m_content.places);
    updateAbout();
    if (!m_content.unreadable.isEmpty()) {
        m_job.stop();
        m_note->dismiss();
        m_diff.reset();
        m_hidden->setText({}, false);
        m_states->setState(m_content.noAccess ? ViewState::NoAccess : ViewState::Error,
                           {m_content.noAccess ? theme::Icon::Locked : theme::Icon::Failed, m_content.unreadable, {}});
        updateCounter();
        Q_EMIT shown();
        return;
    }
    if (m_content.files.empty()) {
        showEmpty(tr("Neither side holds this component."));
        return;
    }
    m_options.layOutAnyway = false;
    compute();
}

void DiffView::takeOptions(const DiffOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_menus->setOptions(options);
    m_toolbar->setIgnored(DiffMenus::ignoredWords(options));
    compute(); // what is shown stays until the answer is there
}

void DiffView::chooseFile(int index)
{
    m_file = index;
    m_options.layOutAnyway = false;
    compute();
}

void DiffView::compute()
{
    if (m_file >= int(m_content.files.size()))
        return;
    using Answer = std::shared_ptr<const FileDiff>;
    auto job = async::start(
        *m_context.pool,
        [pair = m_content.files[size_t(m_file)], options = m_options, known = m_diff,
         names = std::pair(m_content.firstName, m_content.secondName)](async::Monitor &) -> base::Result<Answer> {
            return std::make_shared<const FileDiff>(computeFileDiff(pair, options, names, known.get()));
        });
    m_job.run(std::move(job), [this](const base::Result<Answer> &answer) {
        if (answer)
            present(*answer);
    });
}

bool DiffView::entriesUseful() const
{
    return m_diff && m_diff->structured && m_diff->changedEntries > 0;
}

void DiffView::present(std::shared_ptr<const FileDiff> diff)
{
    m_diff = std::move(diff);
    m_sameJob.stop();
    m_entries->setContent(m_diff->groups, m_diff->sameEntries, m_content.firstName, m_content.secondName,
                          m_content.secondIsNewer);
    for (TextDiff *text : {static_cast<TextDiff *>(m_text), static_cast<TextDiff *>(m_unified)})
        text->setNames(m_content.firstName, m_content.secondName, m_content.secondIsNewer);
    m_besideFilled = false;
    m_columnFilled = false;
    m_edge = 0;
    const QString noEntries = tr("This file is compared as text.");
    const QString noText = tr("There is no text to show.");
    const bool onRequest = m_diff->kind == FileKind::Huge && entriesUseful();
    m_toolbar->setMissing(entriesUseful() ? QString() : noEntries, m_diff->hasText() || onRequest ? QString() : noText);
    applyMode(!entriesUseful() ? Mode::Text : m_diff->kind == FileKind::Huge ? Mode::Entries : m_wanted);
    presentNote(*m_diff);
    if (m_mode == Mode::Entries)
        m_tree->setCurrentEntry(0);
    chooseWantedEntry();
    presentKind(*m_diff);
    Q_EMIT shown();
}

TextDiff *DiffView::text() const
{
    return isBeside() ? static_cast<TextDiff *>(m_text) : m_unified;
}

bool DiffView::isBeside() const
{
    const bool both = !m_diff || (m_diff->onFirst && m_diff->onSecond);
    return m_layout == Layout::Beside && both;
}

void DiffView::fillText()
{
    bool &filled = isBeside() ? m_besideFilled : m_columnFilled;
    if (filled || !m_diff)
        return;
    filled = true;
    text()->setContent({std::make_shared<const DiffRows>(m_diff->rows), m_content.files[size_t(m_file)].path,
                        m_diff->firstPlaces, m_diff->secondPlaces});
}

void DiffView::setMode(Mode mode)
{
    if (mode == Mode::Text && m_diff && m_diff->kind == FileKind::Huge) {
        m_wanted = mode;
        DiffOptions options = m_options; // asked for, so it is laid out
        options.layOutAnyway = true;
        takeOptions(options);
        return;
    }
    // One stays where one is.
    const Mode before = m_mode;
    const EntryRow *entry = before == Mode::Entries ? m_entries->rowOf(m_tree->currentIndex()) : nullptr;
    const int change = before == Mode::Text ? text()->currentChange() : -1;
    applyMode(mode);
    if (!m_diff || m_mode == before)
        return;
    if (entry && entry->state != backflow::compare::EntryState::Same)
        text()->goToChange(changeOfEntry(m_diff->rows, *entry));
    else if (change >= 0)
        m_tree->setCurrentEntry(entryOfChange(m_diff->rows, change, m_entries->groups()));
}

void DiffView::applyMode(Mode mode)
{
    if (mode == Mode::Entries && m_diff && !entriesUseful())
        mode = Mode::Text;
    else if (entriesUseful())
        m_wanted = mode;
    m_mode = mode;
    if (mode == Mode::Text)
        fillText();
    m_pages->setCurrentWidget(mode == Mode::Entries ? static_cast<QWidget *>(m_entryPage) : text());
    m_toolbar->setMode(mode == Mode::Entries, !m_diff || (m_diff->onFirst && m_diff->onSecond));
    m_menus->setReview(false);
    updateHidden();
    updateCounter();
    Q_EMIT modeChanged();
}

int DiffView::changeCount() const
{
    if (!m_diff)
        return 0;
    return m_mode == Mode::Entries ? m_diff->changedEntries : int(m_diff->rows.changes.size());
}

int DiffView::currentChange() const
{
    return m_mode == Mode::Entries ? m_tree->currentEntry() : text()->currentChange();
}

bool DiffView::step(int by)
{
    const int next = currentChange() + by;
    if (m_diff && next >= 0 && next < changeCount()) {
        m_edge = 0;
        if (m_mode == Mode::Entries)
            m_tree->setCurrentEntry(next);
        else
            text()->goToChange(next);
        return true;
    }
    const bool more = !(by > 0 ? m_nextName : m_previousName).isEmpty();
    if (m_edge == by && more) {
        m_edge = 0;
        Q_EMIT neighbourWanted(by);
        return false;
    }
    m_edge = more ? by : 0;
    updateCounter();
    return false;
}

bool DiffView::goToNext()
{
    return step(1);
}

bool DiffView::goToPrevious()
{
    return step(-1);
}

void DiffView::setNeighbours(const QString &previous, const QString &next, int place, int of)
{
    m_previousName = previous;
    m_nextName = next;
    m_edge = 0;
    m_toolbar->setPlace(place, of, previous, next);
    updateCounter();
}

void DiffView::updateCounter()
{
    const int count = changeCount();
    const int at = currentChange();
    QString words;
    if (m_edge != 0)
        words = (m_edge > 0 ? tr("Last change. Again: %1") : tr("First change. Again: %1"))
                    .arg(m_edge > 0 ? m_nextName : m_previousName);
    else if (count > 0)
        words = tr("Change %L1 of %L2").arg(std::max(at, 0) + 1).arg(count);
    else if (m_diff && m_diff->kind == FileKind::Binary && m_diff->firstBinary.hash != m_diff->secondBinary.hash)
        words = tr("Content differs");
    else if (m_diff)
        words = tr("No change");
    const EntryRow *row = m_diff && m_mode == Mode::Entries ? m_entries->rowOf(m_tree->currentIndex()) : nullptr;
    m_before->setText(row && !row->before.isEmpty() ? tr("%1 before: %2").arg(row->label, row->before) : QString());
    m_before->setVisible(!m_before->text().isEmpty());
    m_toolbar->setCounter(words, at > 0 || (m_diff && !m_previousName.isEmpty()),
                          at + 1 < count || (m_diff && !m_nextName.isEmpty()));
}

void DiffView::updateAbout()
{
    m_about->setContent(m_content.about);
    m_about->setVisible(!m_content.about.empty() && m_menus->showsAbout() && width() > kRoomForAbout);
    m_about->setFixedWidth(fontMetrics().averageCharWidth() * kAboutWords);
    m_toolbar->setOffers(!m_content.files.empty(), m_content.canKeep,
                         !m_content.about.empty() && width() > kRoomForAbout);
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_toolbar->fit(size());
    updateAbout();
}

} // namespace backflow::ui::diff
