// How DiffView presents a file that is no plain difference, what it ignores, class by class, and the way to a place.
#include "ui/diff/binaryview.h"
#include "ui/diff/difftoolbar.h"
#include "ui/diff/diffview.h"
#include "ui/diff/entrymodel.h"
#include "ui/diff/entrytree.h"
#include "ui/diff/hiddenline.h"
#include "ui/diff/textdiff.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statestack.h"

#include <QInputDialog>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace backflow::ui::diff {

using widgets::ViewState;

void DiffView::showLoading(const QString &title)
{
    m_job.stop();
    m_toolbar->setTitle(title);
    m_states->setState(ViewState::Loading, {theme::Icon::Running, tr("Reading both sides"), {}});
    updateCounter();
}

void DiffView::showError(const QString &title, const base::Error &error)
{
    m_job.stop();
    m_toolbar->setTitle(title);
    m_states->setState(ViewState::Error, {theme::Icon::Failed, error.message, {}});
    updateCounter();
}

void DiffView::showEmpty(const QString &sentence)
{
    m_job.stop();
    m_diff.reset();
    m_content.files.clear();
    m_content.about.clear();
    m_content.places.clear();
    m_content.canKeep = false;
    m_note->dismiss();
    m_hidden->setText({}, false);
    m_toolbar->setFiles({}, {}, 0);
    m_toolbar->setTitle(tr("Nothing chosen"));
    m_toolbar->setNames({});
    setNeighbours({}, {});
    updateAbout();
    m_states->setState(ViewState::Empty, {theme::Icon::Compare, sentence, {}});
    updateCounter();
}

QString DiffView::sameSentence(const FileDiff &diff) const
{
    if (diff.kind == FileKind::Same)
        return tr("%1 and %2 hold the same file.").arg(m_content.firstName, m_content.secondName);
    if (diff.movedEntries == 1)
        return tr("No difference that matters. 1 entry stands in another place.");
    if (diff.movedEntries > 1)
        return tr("No difference that matters. %1 entries stand in another order.").arg(diff.movedEntries);
    if (diff.hidden.defaults > 0)
        return tr("No difference that matters. %Ln default values are written out.", nullptr, diff.hidden.defaults);
    if (diff.hidden.entities > 0)
        return tr("No difference that matters. The same characters are escaped otherwise.");
    return tr("No difference that matters. Only white space or line ends differ.");
}

void DiffView::presentKind(const FileDiff &diff)
{
    if (diff.kind == FileKind::Binary) {
        m_binary->setContent(diff, m_content);
        m_pages->setCurrentWidget(m_binary);
    }
    if (diff.kind != FileKind::Huge || entriesUseful()) {
        m_states->setReady();
        return;
    }
    const QLocale locale;
    const auto side = [&](const BinarySide &content) {
        return content.there ? tr("%1, %2").arg(locale.formattedDataSize(content.size), content.hash) : tr("not there");
    };
    m_states->setState(ViewState::Empty, {theme::Icon::File,
                                          tr("This file is too large to lay out at once. %1: %2. %3: %4.")
                                              .arg(m_content.firstName, side(diff.firstBinary), m_content.secondName,
                                                   side(diff.secondBinary)),
                                          tr("Show the text")});
}

void DiffView::presentNote(const FileDiff &diff)
{
    m_note->dismiss();
    using widgets::Severity;
    if (!diff.onFirst || !diff.onSecond) {
        const QString there = diff.onFirst ? m_content.firstName : m_content.secondName;
        const QString missing = diff.onFirst ? m_content.secondName : m_content.firstName;
        m_note->tell(Severity::Info, tr("Only %1 has this file; %2 does not.").arg(there, missing));
    } else if (!diff.duplicates.isEmpty()) {
        m_note->tell(Severity::Error, diff.duplicates.first(std::min<qsizetype>(3, diff.duplicates.size())).join(u' '));
    } else if (diff.kind == FileKind::Same || (diff.structured && diff.changedEntries == 0)) {
        m_note->tell(Severity::Success, sameSentence(diff));
        if (diff.movedEntries > 0 || diff.hidden.defaults > 0 || diff.hidden.entities > 0)
            connect(m_note->addAction(tr("Show")), &QPushButton::clicked, this, [this] {
                DiffOptions options = m_options;
                options.ignoreOrder = options.ignoreDefaults = options.ignoreEntities = false;
                takeOptions(options);
            });
    } else if (!diff.note.isEmpty()) {
        m_note->tell(Severity::Warning, tr("%1 Showing text.").arg(diff.note));
    }
    updateHidden();
}

void DiffView::readSame()
{
    auto work = [diff = m_diff](async::Monitor &) -> base::Result<std::vector<EntryRow>> {
        return sameEntriesOf(*diff);
    };
    m_sameJob.run(async::start(*m_context.pool, work), [this](base::Result<std::vector<EntryRow>> rows) {
        if (rows)
            m_entries->setSame(*std::move(rows));
    });
}

void DiffView::goToEntry(const QString &file, const QString &entry)
{
    m_wantedEntry = entry;
    for (int i = 0; i < int(m_content.files.size()); ++i) {
        if (m_content.files[size_t(i)].path != file)
            continue;
        if (i != m_file) {
            m_toolbar->setCurrentFile(i);
            chooseFile(i);
        } else if (m_diff && !m_job.running()) {
            chooseWantedEntry();
        }
    }
}

void DiffView::chooseWantedEntry()
{
    const QString wanted = std::exchange(m_wantedEntry, QString());
    if (wanted.isEmpty() || !entriesUseful())
        return;
    int number = 0;
    for (const EntryGroup &group : m_entries->groups()) {
        for (const EntryRow &row : group.rows) {
            if (row.path == wanted)
                m_tree->setCurrentEntry(number);
            ++number;
        }
    }
}

QStringList DiffView::hiddenClasses() const
{
    QStringList classes;
    const auto add = [&classes](int count, const QString &words) {
        if (count > 0)
            classes.append(words);
    };
    if (m_mode == Mode::Entries) {
        if (m_options.ignoreOrder)
            add(m_diff->movedEntries, tr("%Ln entries only moved (order is ignored)", nullptr, m_diff->movedEntries));
        const backflow::compare::Hidden &hidden = m_diff->hidden;
        add(hidden.layout, tr("%Ln entries differ in white space alone", nullptr, hidden.layout));
        if (hidden.lineEnds > 0)
            classes.append(tr("line ends differ"));
        if (m_options.ignoreEntities)
            add(hidden.entities, tr("%Ln texts are escaped otherwise", nullptr, hidden.entities));
        add(hidden.comments, tr("%Ln comments differ", nullptr, hidden.comments));
        if (m_options.ignoreDefaults)
            add(hidden.defaults, tr("%Ln default values are written out", nullptr, hidden.defaults));
        return classes;
    }
    const DiffRows &rows = m_diff->rows;
    if (m_options.ignoreSpace)
        add(rows.spaceOnly, tr("%Ln lines differ in white space alone (ignored)", nullptr, rows.spaceOnly));
    if (m_options.ignoreComments)
        add(rows.commentOnly, tr("%Ln lines differ in comments alone (ignored)", nullptr, rows.commentOnly));
    if (m_options.ignoreLineEnds)
        add(rows.lineEnds, tr("%Ln lines end otherwise (ignored)", nullptr, rows.lineEnds));
    return classes;
}

void DiffView::updateHidden()
{
    const bool shown = m_diff && m_diff->kind != FileKind::Binary && (m_mode == Mode::Text || entriesUseful());
    const QStringList classes = shown ? hiddenClasses() : QStringList();
    const QString list = classes.join(QStringLiteral(" · "));
    const bool ignored = m_diff && (m_mode == Mode::Entries
                                        ? (m_options.ignoreOrder && m_diff->movedEntries > 0) || m_diff->layoutDiffers
                                        : !classes.isEmpty());
    m_hidden->setText(list.isEmpty() || m_mode == Mode::Text ? list : tr("Not listed: %1").arg(list), ignored);
}

void DiffView::showHidden()
{
    DiffOptions options = m_options;
    if (m_mode == Mode::Entries) {
        if (m_diff->movedEntries > 0 && options.ignoreOrder) {
            options.ignoreOrder = false;
            takeOptions(options);
            return;
        }
        const backflow::compare::Hidden &hidden = m_diff->hidden;
        const bool entities = hidden.entities > 0 && options.ignoreEntities;
        if (entities || (hidden.defaults > 0 && options.ignoreDefaults)) {
            options.ignoreEntities = options.ignoreDefaults = false;
            takeOptions(options);
            return;
        }
        setMode(Mode::Text); // layout is seen in the text
    }
    options.ignoreSpace = options.ignoreLineEnds = options.ignoreComments = false;
    takeOptions(options);
}

void DiffView::askForLine()
{
    setMode(Mode::Text);
    if (m_mode != Mode::Text || !m_diff || !m_diff->hasText())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("diffLineDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to line"));
    // Lines of what is shown on both sides' second half: that is what would be changed.
    const bool first = m_diff->rows.secondLines.isEmpty();
    const auto last = first ? m_diff->rows.firstLines.size() : m_diff->rows.secondLines.size();
    dialog->setLabelText(tr("Line in %1, up to %2").arg(first ? m_content.firstName : m_content.secondName).arg(last));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, std::max(1, int(last)));
    dialog->setOkButtonText(tr("Go"));
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this, first](int line) { text()->goToLine(first, line - 1); });
    dialog->open();
}

} // namespace backflow::ui::diff
