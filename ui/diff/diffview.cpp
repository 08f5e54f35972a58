#include "ui/diff/diffview.h"

#include "ui/diff/binaryview.h"
#include "ui/diff/codepane.h"
#include "ui/diff/entrymodel.h"
#include "ui/diff/entrytree.h"
#include "ui/diff/findbar.h"
#include "ui/diff/sidebyside.h"
#include "ui/diff/unified.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statestack.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>
#include <algorithm>

namespace backflow::ui::diff {

using widgets::ViewState;

DiffView::DiffView(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_job(this)
    , m_title(new widgets::ElidedLabel(*context.theme, {}, this, theme::TextStyle::Strong))
    , m_names(new widgets::ElidedLabel(*context.theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_files(new QComboBox(this))
    , m_entriesButton(modeButton(QStringLiteral("diffEntriesButton"), tr("Entries"), Mode::Entries))
    , m_textButton(modeButton(QStringLiteral("diffTextButton"), tr("Text"), Mode::Text))
    , m_spaceButton(new QToolButton(this))
    , m_counter(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_previous(widgets::iconButton(*context.theme, QStringLiteral("diffPrevious"), theme::Icon::ArrowUp,
                                     tr("Previous change (Alt+Up)"), this))
    , m_next(widgets::iconButton(*context.theme, QStringLiteral("diffNext"), theme::Icon::ArrowDown,
                                 tr("Next change (Alt+Down)"), this))
    , m_note(new widgets::InlineBanner(*context.theme, QStringLiteral("diffNote"), this))
    , m_hidden(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_showHidden(widgets::quietButton(QStringLiteral("diffShowHidden"), tr("Show"), this))
    , m_hiddenRow(new QWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_entries(new EntryModel(this))
    , m_tree(new EntryTree(*context.theme, m_entries, this))
    , m_text(new SideBySide(*context.theme, context.highlighting, this))
    , m_unified(new Unified(*context.theme, context.highlighting, this))
    , m_review(new QListWidget(this))
    , m_binary(new BinaryView(*context.theme, this))
    , m_find(new FindBar(*context.theme, this))
{
    setObjectName(QStringLiteral("diffView"));
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_unified);
    m_pages->addWidget(m_review);
    m_pages->addWidget(m_binary);
    m_options.ignoreLineEnds = true;
    m_review->setObjectName(QStringLiteral("diffReviewList"));
    m_review->setAccessibleName(tr("All changes in words"));
    m_review->setFrameShape(QFrame::NoFrame);
    m_review->setWordWrap(true);
    m_review->setAlternatingRowColors(true);
    connect(m_review, &QListWidget::itemActivated, this, &DiffView::goToReviewed);
    m_states = new widgets::StateStack(*context.theme, QStringLiteral("diffStates"), m_pages, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolbar());
    column->addWidget(m_note);
    column->addWidget(m_states, 1);
    column->addWidget(m_hiddenRow);
    column->addWidget(m_find);
    makeActions();
    m_hidden->setObjectName(QStringLiteral("diffHidden"));
    auto *hidden = new QHBoxLayout(m_hiddenRow);
    hidden->setContentsMargins(theme::kSpace3, 0, theme::kSpace3, theme::kSpace1);
    hidden->addWidget(m_hidden, 1);
    hidden->addWidget(m_showHidden);
    m_showHidden->setAccessibleName(tr("Show what is ignored"));
    m_hiddenRow->hide();
    connect(m_showHidden, &QPushButton::clicked, this, &DiffView::showHidden);

    connect(m_files, &QComboBox::activated, this, &DiffView::chooseFile);
    connect(m_spaceButton, &QToolButton::toggled, this, [this](bool ignore) {
        DiffOptions options = m_options;
        options.ignoreSpace = ignore;
        takeOptions(options);
    });
    connect(m_states, &widgets::StateStack::actionPressed, this, [this] {
        DiffOptions options = m_options;
        options.layOutAnyway = true;
        takeOptions(options);
    });
    connect(m_tree, &EntryTree::currentEntryChanged, this, &DiffView::updateCounter);
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
    showEmpty(tr("Choose a component to see how it differs."));
}

DiffView::~DiffView() = default;

void DiffView::showContent(DiffContent content)
{
    m_content = std::move(content);
    m_title->setText(m_content.title);
    m_names->setText(m_content.secondIsNewer ? tr("%1 → %2").arg(m_content.firstName, m_content.secondName)
                                             : tr("● %1 ⇄ ◆ %2").arg(m_content.firstName, m_content.secondName));
    m_files->clear();
    int firstDifferent = -1;
    for (int i = 0; i < int(m_content.files.size()); ++i) {
        const FilePair &pair = m_content.files[size_t(i)];
        const bool same = pair.first == pair.second;
        if (!same && firstDifferent < 0)
            firstDifferent = i;
        const QString name = QFileInfo(pair.path).fileName();
        m_files->addItem(same ? tr("%1 (same)").arg(name) : name);
        m_files->setItemData(i, pair.path, Qt::ToolTipRole);
    }
    m_files->setVisible(m_content.files.size() > 1);
    if (m_content.files.empty()) {
        showEmpty(tr("Neither side holds this component."));
        return;
    }
    m_file = std::max(firstDifferent, 0);
    m_options.layOutAnyway = false;
    m_files->setCurrentIndex(m_file);
    compute();
}

void DiffView::takeOptions(const DiffOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_spaceButton->setChecked(options.ignoreSpace);
    for (auto it = m_ignores.begin(); it != m_ignores.end(); ++it)
        it.key()->setChecked(options.*it.value());
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
        [pair = m_content.files[size_t(m_file)], options = m_options,
         names = std::pair(m_content.firstName, m_content.secondName)](async::Monitor &) -> base::Result<Answer> {
            return std::make_shared<const FileDiff>(computeFileDiff(pair, options, names));
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
    m_entries->setContent(m_diff->groups, m_content.firstName, m_content.secondName, m_content.secondIsNewer);
    for (TextDiff *text : {static_cast<TextDiff *>(m_text), static_cast<TextDiff *>(m_unified)})
        text->setNames(m_content.firstName, m_content.secondName, m_content.secondIsNewer);
    m_besideFilled = false;
    m_columnFilled = false;
    m_edge = 0;
    const QString noEntries = tr("This file is compared as text.");
    const QString noText = tr("There is no text to show.");
    const bool onRequest = m_diff->kind == FileKind::Huge && entriesUseful();
    widgets::setUnavailable(m_entriesButton, entriesUseful() ? QString() : noEntries);
    widgets::setUnavailable(m_textButton, m_diff->hasText() || onRequest ? QString() : noText);
    applyMode(!entriesUseful() ? Mode::Text : m_diff->kind == FileKind::Huge ? Mode::Entries : m_wanted);
    presentNote(*m_diff);
    if (m_mode == Mode::Entries)
        m_tree->setCurrentEntry(0);
    chooseWantedEntry();
    presentKind(*m_diff);
    Q_EMIT shown();
}

void DiffView::showLoading(const QString &title)
{
    m_job.stop();
    m_title->setText(title);
    m_states->setState(ViewState::Loading, {theme::Icon::Running, tr("Reading both sides"), {}});
    updateCounter();
}

void DiffView::showError(const QString &title, const base::Error &error)
{
    m_job.stop();
    m_title->setText(title);
    m_states->setState(ViewState::Error, {theme::Icon::Failed, error.message, {}});
    updateCounter();
}

void DiffView::showEmpty(const QString &sentence)
{
    m_job.stop();
    m_diff.reset();
    m_content.files.clear();
    m_files->hide();
    m_note->dismiss();
    m_hiddenRow->hide();
    m_title->setText(tr("Nothing chosen"));
    m_names->setText({});
    m_states->setState(ViewState::Empty, {theme::Icon::Compare, sentence, {}});
    updateCounter();
}

TextDiff *DiffView::text() const
{
    return m_layout == Layout::Beside ? static_cast<TextDiff *>(m_text) : m_unified;
}

void DiffView::fillText()
{
    bool &filled = m_layout == Layout::Beside ? m_besideFilled : m_columnFilled;
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
    applyMode(mode);
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
    m_pages->setCurrentWidget(mode == Mode::Entries ? static_cast<QWidget *>(m_tree) : text());
    (mode == Mode::Entries ? m_entriesButton : m_textButton)->setChecked(true);
    m_reviewAction->setChecked(false);
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

void DiffView::setNeighbours(const QString &previous, const QString &next)
{
    m_previousName = previous;
    m_nextName = next;
    m_edge = 0;
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
        words = tr("Change %1 of %2").arg(std::max(at, 0) + 1).arg(count);
    else if (m_diff && m_diff->kind == FileKind::Binary && m_diff->firstBinary.hash != m_diff->secondBinary.hash)
        words = tr("Content differs");
    else if (m_diff)
        words = tr("No change");
    if (words != m_counter->text()) {
        m_counter->setText(words);
        QAccessibleEvent named(m_counter, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
    }
    m_previous->setEnabled(at > 0 || (m_diff && !m_previousName.isEmpty()));
    m_next->setEnabled(at + 1 < count || (m_diff && !m_nextName.isEmpty()));
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow place the names stand above the columns anyway.
    m_names->setVisible(width() > 1100);
    m_title->setVisible(width() > 640); // where it is this narrow, a list beside it has the name
    m_spaceButton->setVisible(width() > 860);
    m_files->setMaximumWidth(std::clamp(width() / 4, 120, 320));
}

} // namespace backflow::ui::diff
