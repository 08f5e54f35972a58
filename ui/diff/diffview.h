#pragma once

#include "core/async/job.h"
#include "ui/diff/filediff.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace backflow::ui::widgets {
class ElidedLabel;
class InlineBanner;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::diff {

class EntryModel;
class EntryTree;
class FindBar;
class SideBySide;

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

    int changeCount() const;
    /// False when there is no further change; the notice says so.
    bool goToNext();
    bool goToPrevious();

Q_SIGNALS:
    /// What was asked for last is on screen.
    void shown();
    void modeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeToolbar();
    void makeActions();
    QToolButton *modeButton(const QString &objectName, const QString &text, Mode mode);
    void chooseFile(int index);
    void compute();
    void present(std::shared_ptr<const FileDiff> diff);
    void presentNote(const FileDiff &diff);
    bool entriesUseful() const;
    QString sameSentence(const FileDiff &diff) const;
    bool step(int by);
    void updateCounter();
    void updateFind(const QString &text);
    int currentChange() const;

    const widgets::AppContext &m_context;
    DiffContent m_content;
    std::shared_ptr<const FileDiff> m_diff;
    DiffOptions m_options;
    Mode m_mode = Mode::Entries;
    /// What the person chose; followed as long as the file allows it.
    Mode m_wanted = Mode::Entries;
    int m_file = 0;
    async::Latest<std::shared_ptr<const FileDiff>> m_job;

    widgets::ElidedLabel *m_title;
    widgets::ElidedLabel *m_names;
    QComboBox *m_files;
    QToolButton *m_entriesButton;
    QToolButton *m_textButton;
    QToolButton *m_spaceButton;
    QLabel *m_counter;
    QToolButton *m_previous;
    QToolButton *m_next;
    widgets::InlineBanner *m_note;
    /// What is not listed, in one quiet line, so that nothing vanishes unseen.
    QLabel *m_hidden;
    widgets::StateStack *m_states;
    QStackedWidget *m_pages;
    EntryModel *m_entries;
    EntryTree *m_tree;
    SideBySide *m_text;
    FindBar *m_find;
};

} // namespace backflow::ui::diff
