// Toolbar, menus, copying and the list of changes of DiffView.
#include "ui/diff/diffcopies.h"
#include "ui/diff/diffexport.h"
#include "ui/diff/diffmenus.h"
#include "ui/diff/diffprint.h"
#include "ui/diff/difftoolbar.h"
#include "ui/diff/diffview.h"
#include "ui/diff/entrymodel.h"
#include "ui/diff/entrytree.h"
#include "ui/diff/findbar.h"
#include "ui/diff/reviewlist.h"
#include "ui/diff/sidebyside.h"
#include "ui/diff/unified.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTemporaryDir>

namespace backflow::ui::diff {

void DiffView::connectToolbar()
{
    connect(m_toolbar, &DiffToolbar::modeChosen, this,
            [this](bool entries) { setMode(entries ? Mode::Entries : Mode::Text); });
    connect(m_toolbar, &DiffToolbar::layoutChosen, this,
            [this](bool beside) { setLayoutOfText(beside ? Layout::Beside : Layout::OneColumn); });
    connect(m_toolbar, &DiffToolbar::fileChosen, this, &DiffView::chooseFile);
    connect(m_toolbar, &DiffToolbar::stepWanted, this, &DiffView::step);
    connect(m_toolbar, &DiffToolbar::neighbourWanted, this, &DiffView::neighbourWanted);
    connect(m_toolbar, &DiffToolbar::findWanted, this, &DiffView::openFind);
    connect(m_toolbar, &DiffToolbar::keepWanted, this, &DiffView::askToKeep);
    connect(m_review, &ReviewList::chosen, this, &DiffView::goToReviewed);
    connect(m_review, &ReviewList::copied, m_copies, &DiffCopies::copy);
    connect(m_review, &ReviewList::left, this, [this] { setReviewShown(false); });
}

void DiffView::connectMenus()
{
    connect(m_menus, &DiffMenus::optionsChosen, this, &DiffView::takeOptions);
    connect(m_menus, &DiffMenus::layoutChosen, this, [this] { setLayoutOfText(Layout::Beside); });
    connect(m_menus, &DiffMenus::layoutToggled, this,
            [this] { setLayoutOfText(m_layout == Layout::Beside ? Layout::OneColumn : Layout::Beside); });
    connect(m_menus, &DiffMenus::wrapChosen, this, [this](bool on) {
        setWraps(on);
        if (on)
            setLayoutOfText(Layout::OneColumn);
    });
    connect(m_menus, &DiffMenus::contextChosen, this, [this](int lines) {
        for (TextDiff *view : {static_cast<TextDiff *>(m_text), static_cast<TextDiff *>(m_unified)})
            view->setContext(lines);
        m_toolbar->setContext(lines);
    });
    connect(m_menus, &DiffMenus::reviewChosen, this, &DiffView::setReviewShown);
    connect(m_menus, &DiffMenus::aboutChosen, this, &DiffView::updateAbout);
    connect(m_menus, &DiffMenus::placeChosen, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_menus, &DiffMenus::editorWanted, this, &DiffView::openInEditor);
}

void DiffView::offerCopies()
{
    m_copies->offerIn(*m_menus);
    connect(m_copies, &DiffCopies::copied, this, [this] {
        if (m_context.navigator)
            m_context.navigator->notify(tr("Copied."));
    });
    m_menus->offerCopySeparator();
    const auto whyNot = [this] {
        return hasDifference() ? QString() : tr("No component is shown that can be compared.");
    };
    m_menus->offerCopy(tr("Export as PDF…"), whyNot, [this] { exportPdf(); });
    m_menus->offerCopy(tr("Print…\tCtrl+P"), whyNot, [this] { print(); });
}

CopySource DiffView::copySource() const
{
    CopySource source{.diff = m_diff, .names = names(), .entries = m_mode == Mode::Entries};
    if (!source.entries) {
        source.selection = text()->selectedText();
        source.change = text()->currentChange();
        return source;
    }
    const QModelIndex parent = m_tree->currentIndex().parent();
    source.row = m_entries->rowOf(m_tree->currentIndex());
    source.group = parent.isValid() ? m_entries->groupLabel(parent) : QString();
    return source;
}

void DiffView::makeActions()
{
    widgets::PageCommands commands(this, tr("Difference"));
    const auto action = [&](const char *name, const QString &text, const QString &key, std::function<void()> run) {
        commands.add(name, text, {QKeySequence(key)}, std::move(run));
    };
    commands.add("diffNextChange", tr("Next change"), {QKeySequence(tr("Alt+Down")), QKeySequence(tr("F7"))},
                 [this] { goToNext(); });
    commands.add("diffPreviousChange", tr("Previous change"),
                 {QKeySequence(tr("Alt+Up")), QKeySequence(tr("Shift+F7"))}, [this] { goToPrevious(); });
    action("diffNextComponent", tr("Next component"), tr("Ctrl+Alt+Down"), [this] {
        if (!m_nextName.isEmpty())
            Q_EMIT neighbourWanted(1);
    });
    action("diffPreviousComponent", tr("Previous component"), tr("Ctrl+Alt+Up"), [this] {
        if (!m_previousName.isEmpty())
            Q_EMIT neighbourWanted(-1);
    });
    action("diffMode", tr("Entries or text"), tr("F4"),
           [this] { setMode(m_mode == Mode::Entries ? Mode::Text : Mode::Entries); });
    commands.add("diffFind", tr("Find in this view"), {QKeySequence(QKeySequence::Find)}, [this] { openFind(); });
    action("diffFindNext", tr("Find next"), tr("F3"), [this] { Q_EMIT m_find->nextWanted(false); });
    action("diffFindPrevious", tr("Find previous"), tr("Shift+F3"), [this] { Q_EMIT m_find->nextWanted(true); });
    action("diffGoToLine", tr("Go to line"), tr("Ctrl+G"), [this] { askForLine(); });
    action("diffUnfold", tr("Show unchanged lines"), tr("Ctrl+E"), [this] { text()->expandAll(); });
}

void DiffView::keepPlaceWhile(const std::function<void()> &change)
{
    const int current = m_mode == Mode::Text ? text()->currentChange() : -1;
    change();
    if (m_mode == Mode::Text && current >= 0)
        text()->goToChange(current);
}

void DiffView::setLayoutOfText(Layout layout)
{
    keepPlaceWhile([&] {
        m_layout = layout;
        m_menus->setBeside(layout == Layout::Beside);
        m_toolbar->setBeside(layout == Layout::Beside);
        setMode(Mode::Text);
    });
    updateFind();
}

void DiffView::setWraps(bool wraps)
{
    m_unified->setWraps(wraps);
    m_menus->setWraps(wraps);
}

void DiffView::openFind()
{
    setMode(Mode::Text);
    m_find->open();
    updateFind();
}

void DiffView::updateFind()
{
    if (!m_find->isVisible())
        return;
    const TextDiff::Query query{m_find->text(), m_find->isRegex(), m_find->onlyChanges()};
    const int hits = text()->find(query);
    if (query.regex && !QRegularExpression(query.text).isValid())
        m_find->setUnreadable();
    else
        m_find->setHits(0, hits);
}

SideNames DiffView::names() const
{
    return {m_content.firstName, m_content.secondName, m_content.secondIsNewer};
}

PrintedDiff DiffView::printed() const
{
    return {hasDifference() ? m_content : DiffContent(), m_options, m_text->context(), QDateTime::currentDateTime()};
}

void DiffView::print()
{
    m_export->print();
}

void DiffView::exportPdf()
{
    m_export->askForFile();
}

/// What a list around it prints has the same key: inside a difference the difference is meant.
bool DiffView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hasDifference() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Print)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (hasDifference() && event->matches(QKeySequence::Print))
        print();
    else
        QWidget::keyPressEvent(event);
}

bool DiffView::isReviewShown() const
{
    return m_pages->currentWidget() == m_review;
}

void DiffView::setReviewShown(bool shown)
{
    if (shown == isReviewShown())
        return;
    if (!shown) {
        const bool focused = m_review->hasFocus();
        setMode(m_mode);
        if (focused)
            m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    fillReview();
    m_pages->setCurrentWidget(m_review);
    m_menus->setReview(true);
    m_review->setFocus(Qt::OtherFocusReason);
}

void DiffView::fillReview()
{
    QStringList sentences;
    if (m_diff && m_mode == Mode::Entries) {
        for (const EntryGroup &group : m_entries->groups()) {
            for (const EntryRow &row : group.rows)
                sentences.append(spokenOf(group.label, row, names()));
        }
    } else if (m_diff) {
        for (const RowRange &change : m_diff->rows.changes)
            sentences.append(spokenOf(m_diff->rows, change, m_diff->firstPlaces, m_diff->secondPlaces, names()));
    }
    m_review->setSentences(sentences, currentChange());
}

void DiffView::goToReviewed(int change)
{
    setReviewShown(false);
    if (m_mode == Mode::Entries)
        m_tree->setCurrentEntry(change);
    else
        text()->goToChange(change);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void DiffView::askToKeep()
{
    const EntryRow *row = m_mode == Mode::Entries ? m_entries->rowOf(m_tree->currentIndex()) : nullptr;
    if (m_file < int(m_content.files.size()))
        Q_EMIT keepWanted(m_content.files[size_t(m_file)].path, row ? row->path : QString());
}

/// Both sides as files of their own: they are to be read, so they cannot be written.
void DiffView::openInEditor()
{
    if (m_file >= int(m_content.files.size()))
        return;
    using Given = std::pair<std::shared_ptr<const QTemporaryDir>, QStringList>;
    auto work = [pair = m_content.files[size_t(m_file)],
                 names =
                     QStringList{m_content.firstName, m_content.secondName}](async::Monitor &) -> base::Result<Given> {
        const auto folder = std::make_shared<const QTemporaryDir>();
        QStringList paths;
        for (const auto &[name, bytes] : {std::pair(names.at(0), pair.first), std::pair(names.at(1), pair.second)}) {
            if (!bytes)
                continue;
            QString safe = name;
            safe.replace(QRegularExpression(QStringLiteral("[^\\w -]")), QStringLiteral("_"));
            const QString path = folder->filePath(safe) + u'/' + QFileInfo(pair.path).fileName();
            QFile file(path);
            if (!QDir().mkpath(folder->filePath(safe)) || !file.open(QIODevice::WriteOnly) ||
                file.write(*bytes) != bytes->size())
                return base::failure(base::Errc::Io, tr("%1 could not be written: %2.").arg(path, file.errorString()));
            file.setPermissions(QFile::ReadOwner);
            paths.append(path);
        }
        return Given(folder, paths);
    };
    async::deliver(async::start(*m_context.pool, work), this, [this](const base::Result<Given> &given) {
        if (!given) {
            m_note->tell(widgets::Severity::Error, given.error().message);
            return;
        }
        m_given = given->first;
        for (const QString &path : given->second)
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

} // namespace backflow::ui::diff
