#pragma once

#include "core/async/job.h"
#include "core/merge/checkresult.h"
#include "ui/resolve/kepttexts.h"
#include "ui/resolve/references.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QThreadPool;
class QTimer;

namespace backflow::ui::theme {
class Highlighting;
}

namespace backflow::ui::resolve {

class CheckedEdit;

/// The whole result of a file written by hand: what is wrong with it is listed 300 ms after typing stops, and marked
/// where it stands. What blocks keeps it from being used. What was typed and left is there again the next time.
class ResultEditor final : public QWidget
{
    Q_OBJECT

public:
    ResultEditor(const theme::Theme &theme, theme::Highlighting *highlighting, QThreadPool &pool,
                 QWidget *parent = nullptr);

    /// The caret stands at that place, and `typed` is typed there.
    void open(std::shared_ptr<const merge::SessionFile> file, const QByteArray &text, int line, int column,
              const QString &typed);
    QByteArray text() const;
    /// What else is looked for; the text is checked anew.
    void setMoreProblems(const MoreProblems &more);
    /// The text that is checked has been typed last.
    bool isChecked() const;

Q_SIGNALS:
    void accepted(const QByteArray &text);
    void left();
    /// The problems in the list are those of the text.
    void checked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void leave();
    void check();
    void showProblems(const QList<merge::ResultProblem> &problems);

    const theme::Theme &m_theme;
    theme::Highlighting *m_highlighting;
    QThreadPool &m_pool;
    std::shared_ptr<const merge::SessionFile> m_file;
    MoreProblems m_more;
    CheckedEdit *m_edit;
    QLabel *m_count;
    QListWidget *m_list;
    QPushButton *m_anew;
    QPushButton *m_accept;
    QTimer *m_pause;
    async::Latest<QList<merge::ResultProblem>> m_job;
    int m_problems = 0;
    QByteArray m_lineEnd = "\n";
    /// What was decided, before anything was typed.
    QByteArray m_start;
    KeptTexts m_kept;
};

/// "Line 12: …", with the sign of how bad it is.
QString problemWords(const merge::ResultProblem &problem);

} // namespace backflow::ui::resolve
