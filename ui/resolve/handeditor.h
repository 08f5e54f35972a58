#pragma once

#include "core/merge/mergevalues.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace backflow::ui::theme {
class Highlighting;
}

namespace backflow::ui::resolve {

class EntryForm;

/// Writing a result by hand: an entry as a form, anything as text; checked 300 ms after typing stops. Leaving keeps
/// what was typed until another decision is opened.
class HandEditor final : public QWidget
{
    Q_OBJECT

public:
    HandEditor(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent = nullptr);

    void open(const merge::Decision &decision, const QByteArray &text, bool structured, const QString &path);
    QByteArray text() const;

Q_SIGNALS:
    void accepted(const QByteArray &text);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTabs();
    /// The form where the text is an entry that fits into one.
    void showForm(bool wanted);
    void check();
    void accept();

    theme::Highlighting *m_highlighting;
    merge::Decision m_decision;
    bool m_structured = false;
    EntryForm *m_form;
    QPushButton *m_asForm = nullptr;
    QPushButton *m_asText = nullptr;
    QPlainTextEdit *m_edit;
    QLabel *m_problems;
    QPushButton *m_accept;
    QTimer *m_pause;
};

} // namespace backflow::ui::resolve
