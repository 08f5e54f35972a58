#pragma once

#include "core/async/job.h"
#include "core/merge/mergevalues.h"
#include "ui/resolve/kepttexts.h"
#include "ui/resolve/references.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QThreadPool;
class QTimer;

namespace backflow::ui::theme {
class Highlighting;
}

namespace backflow::ui::resolve {

class CheckedEdit;
class EntryForm;

/// Writing a result by hand: an entry as a form, anything as text; checked 300 ms after typing stops. Leaving keeps
/// what was typed: it is there when the same decision is written again.
class HandEditor final : public QWidget
{
    Q_OBJECT

public:
    HandEditor(const theme::Theme &theme, theme::Highlighting *highlighting, QThreadPool &pool,
               QWidget *parent = nullptr);

    /// `text` stands in the place of the decision.
    void open(const merge::Decision &decision, const QByteArray &text, std::shared_ptr<const merge::SessionFile> file);
    /// What else is looked for; the text is checked anew.
    void setMoreProblems(const MoreProblems &more);
    QByteArray text() const;

Q_SIGNALS:
    void accepted(const QByteArray &text);
    void left();
    /// Somebody writes: what takes long to know is wanted now.
    void opened();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTabs();
    bool isStructured() const;
    /// The form where the text is an entry that fits into one.
    void showForm(bool wanted);
    void check();
    void lookFurther();
    void showProblems();
    void accept();
    void leave();

    theme::Highlighting *m_highlighting;
    QThreadPool &m_pool;
    merge::Decision m_decision;
    /// In the place of the decision before anything was typed.
    QByteArray m_start;
    KeptTexts m_kept;
    std::shared_ptr<const merge::SessionFile> m_file;
    MoreProblems m_more;
    /// Of the text as it was checked last.
    QList<merge::ResultProblem> m_own;
    QList<merge::ResultProblem> m_further;
    int m_told = 0;
    async::Latest<QList<merge::ResultProblem>> m_job;
    EntryForm *m_form;
    QPushButton *m_asForm = nullptr;
    QPushButton *m_asText = nullptr;
    CheckedEdit *m_edit;
    QLabel *m_problems;
    QPushButton *m_anew;
    QPushButton *m_accept;
    QTimer *m_pause;
};

} // namespace backflow::ui::resolve
