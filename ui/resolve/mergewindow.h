#pragma once

#include "core/async/job.h"
#include "ui/resolve/mergefiles.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QMainWindow>
#include <memory>

class QThreadPool;

namespace backflow::ui::resolve {

class ResolvePage;

/// A window with the resolver alone, over three files: what `git mergetool` opens. Shows itself before anything is
/// read; the result is written when everything is decided and the person finishes.
class MergeWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What is handed in outlives the window.
    MergeWindow(MergeFiles files, theme::Theme &theme, theme::Highlighting *highlighting, jobs::JobList &jobs,
                QThreadPool &pool, QWidget *parent = nullptr);
    ~MergeWindow() override;

    /// Reads and merges, off the GUI thread.
    void load();
    ResolvePage &page() { return *m_page; }

Q_SIGNALS:
    /// All decisions are listed.
    void loaded();
    void failed(const QString &sentence);
    /// 0: the result is written; 1: it is as it was. Once.
    void ended(int code);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Read {
        std::shared_ptr<const LoadedDraft> draft;
        QString ledger;
    };
    void write();

    MergeFiles m_files;
    widgets::Navigator m_navigator;
    widgets::AppContext m_context;
    ResolvePage *m_page = nullptr;
    async::Latest<Read> m_loading;
    async::Latest<void> m_writing;
    bool m_ended = false;
};

} // namespace backflow::ui::resolve
