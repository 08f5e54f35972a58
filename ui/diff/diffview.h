#pragma once

#include "core/async/job.h"
#include "ui/diff/filediff.h"

#include <QWidget>
#include <functional>

class QStackedWidget;
class QTemporaryDir;

namespace backflow::ui::widgets {
class ElidedLabel;
class InlineBanner;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::diff {

class AboutPanel;
class BinaryView;
class DiffCopies;
class DiffExport;
class DiffMenus;
class DiffToolbar;
class EntryModel;
class EntryPage;
class EntryTree;
class FindBar;
class HiddenLine;
class ReviewList;
class SideBySide;
class TextDiff;
class Unified;
struct CopySource;
struct PrintedDiff;
struct SideNames;

/// Shows how one component differs between two environments or two times: in entries and words where it can be taken
/// apart, as text beside each other otherwise. Differences are computed on a worker; the old view stays until then.
class DiffView final : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(const widgets::AppContext &context, QWidget *parent = nullptr);
    ~DiffView() override;

    void showContent(DiffContent content);
    void showLoading(const QString &title);
    void showError(const QString &title, const base::Error &error);
    /// Nothing is chosen: `sentence` says what to do.
    void showEmpty(const QString &sentence);

    enum class Mode { Entries, Text };
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    enum class Layout { Beside, OneColumn };
    Layout layoutOfText() const { return m_layout; }
    void setLayoutOfText(Layout layout);
    void setWraps(bool wraps);
    const DiffOptions &options() const { return m_options; }

    int changeCount() const;
    /// False when there is no further change; the notice says so, and asked again it wants the neighbour.
    bool goToNext();
    bool goToPrevious();
    /// To an entry by its path in its file, as soon as it is shown.
    void goToEntry(const QString &file, const QString &entry);
    /// Names of what comes before and after in the list this component was chosen from; empty = nothing. `place` among
    /// `of`, from 1; 0 = that is not told.
    void setNeighbours(const QString &previous, const QString &next, int place = 0, int of = 0);
    void setReviewShown(bool shown);
    bool isReviewShown() const;

    const DiffCopies &copies() const { return *m_copies; }

    /// There is something to be printed.
    bool hasDifference() const { return !m_content.files.empty() && m_content.unreadable.isEmpty(); }
    /// Asks for a printer, or for the file of a PDF; nothing happens where there is nothing to print.
    void print();
    void exportPdf();

Q_SIGNALS:
    /// What was asked for last is on screen.
    void shown();
    void modeChanged();
    /// Past the last change (1) or before the first (-1): the next component is asked for.
    void neighbourWanted(int by);
    /// What differs is meant to: this entry of that file; no entry means the component.
    void keepWanted(const QString &file, const QString &entry);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectToolbar();
    void connectMenus();
    void offerCopies();
    void makeActions();
    CopySource copySource() const;
    PrintedDiff printed() const;
    SideNames names() const;
    TextDiff *text() const;
    /// Beside each other there are two, of one there is a column.
    bool isBeside() const;
    void fillText();
    void fillReview();
    void goToReviewed(int change);
    void openFind();
    void keepPlaceWhile(const std::function<void()> &change);
    void applyMode(Mode mode);
    void chooseFile(int index);
    void chooseWantedEntry();
    void compute();
    void present(std::shared_ptr<const FileDiff> diff);
    void presentNote(const FileDiff &diff);
    bool entriesUseful() const;
    QString sameSentence(const FileDiff &diff) const;
    bool step(int by);
    void updateCounter();
    void updateFind();
    void updateAbout();
    int currentChange() const;
    /// What is not listed, class by class, in words; each can be shown.
    QStringList hiddenClasses() const;
    void updateHidden();
    void showHidden();
    void takeOptions(const DiffOptions &options);
    void askForLine();
    void presentKind(const FileDiff &diff);
    void readSame();
    void openInEditor();
    void askToKeep();

    const widgets::AppContext &m_context;
    DiffContent m_content;
    std::shared_ptr<const FileDiff> m_diff;
    DiffOptions m_options;
    Mode m_mode = Mode::Entries;
    /// What the person chose; followed as long as the file allows it.
    Mode m_wanted = Mode::Entries;
    int m_file = 0;
    async::Latest<std::shared_ptr<const FileDiff>> m_job;
    async::Latest<std::vector<EntryRow>> m_sameJob;
    /// Files that were given to an editor; they go with the view.
    std::shared_ptr<const QTemporaryDir> m_given;

    DiffMenus *m_menus;
    DiffCopies *m_copies;
    DiffExport *m_export;
    DiffToolbar *m_toolbar;
    widgets::InlineBanner *m_note;
    /// What the current entry said before.
    widgets::ElidedLabel *m_before;
    HiddenLine *m_hidden;
    widgets::StateStack *m_states;
    QStackedWidget *m_pages;
    EntryModel *m_entries;
    EntryPage *m_entryPage;
    EntryTree *m_tree;
    SideBySide *m_text;
    Unified *m_unified;
    ReviewList *m_review;
    BinaryView *m_binary;
    AboutPanel *m_about;
    FindBar *m_find;
    Layout m_layout = Layout::Beside;
    /// The text views that have the current content already: a large one is laid out only where it is looked at.
    bool m_besideFilled = false;
    bool m_columnFilled = false;
    QString m_previousName;
    QString m_nextName;
    /// Which end was met: the next step in that direction leaves the component.
    int m_edge = 0;
    /// Entry to be gone to when its file is shown.
    QString m_wantedEntry;
};

} // namespace backflow::ui::diff
