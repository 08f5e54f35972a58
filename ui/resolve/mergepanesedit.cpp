// How MergePanes has its result written by hand.
#include "core/merge/words.h"
#include "ui/resolve/mergepanes.h"
#include "ui/resolve/resulteditor.h"
#include "ui/resolve/textpane.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::resolve {

void MergePanes::makeEditor()
{
    auto *column = static_cast<QVBoxLayout *>(m_panes[Result].frame->layout());
    column->addWidget(m_editor, 1);
    m_editor->hide();
    m_backToDecisions->hide();
    m_backToDecisions->setToolTip(tr("What was written by hand goes; Undo brings it back."));
    static_cast<QHBoxLayout *>(column->itemAt(0)->layout())->addWidget(m_backToDecisions);
    TextPane *result = m_panes[Result].code;
    result->setEditable(true);
    result->setStandIn([this](int line, bool first) { return noteOf(line, first); });
    connect(result, &TextPane::editWanted, this, [this, result](const QString &typed) {
        Q_EMIT editWanted(m_text->result.at(result->caret().line).decision, typed);
    });
    connect(m_backToDecisions, &QPushButton::clicked, this, &MergePanes::backToDecisionsWanted);
    connect(m_editor, &ResultEditor::left, this, &MergePanes::endEditing);
    connect(m_editor, &ResultEditor::accepted, this, [this](const QByteArray &text) {
        endEditing();
        Q_EMIT resultWritten(text);
    });
}

/// A place that is not decided is a line in the text to be written, however many it fills here.
int MergePanes::writtenLineOf(int line) const
{
    const auto &runs = m_text->result.runs;
    int written = 0;
    for (size_t i = 0; i < runs.size() && runs[i].begin <= line; ++i) {
        const int end = i + 1 < runs.size() ? runs[i + 1].begin : m_text->result.lines.size();
        written += runs[i].first.undecided ? 1 : std::min(end, line) - runs[i].begin;
    }
    return written;
}

void MergePanes::editResult(std::shared_ptr<const merge::SessionFile> file, const QByteArray &text,
                            const QString &typed)
{
    TextPane *result = m_panes[Result].code;
    const TextPlace caret = result->caret();
    result->hide();
    m_editor->show();
    showSides();
    m_editor->open(std::move(file), text, writtenLineOf(caret.line), caret.column, typed);
    Q_EMIT editing();
}

void MergePanes::endEditing()
{
    if (!isEditing())
        return;
    m_editor->hide();
    m_panes[Result].code->show();
    showSides();
    m_panes[Result].code->setFocus(Qt::OtherFocusReason);
}

void MergePanes::setMoreProblems(const MoreProblems &more)
{
    m_editor->setMoreProblems(more);
}

// Somebody who pastes an open place elsewhere has to see that it is one, and what was meant to be chosen from.
std::optional<QString> MergePanes::noteOf(int line, bool first) const
{
    const PaneLine mark = m_text->result.at(line);
    if (!mark.undecided)
        return std::nullopt;
    if (!first && line != m_text->result.places[size_t(mark.decision)].begin)
        return QString();
    const merge::SessionFile &file = *m_text->sides->file;
    return tr("[undecided: %1]")
        .arg(merge::decisionSentence(file.type, file.outcome.decisions[size_t(mark.decision)], m_sourceName,
                                     m_targetName)
                 .simplified());
}

bool MergePanes::isEditing() const
{
    return !m_editor->isHidden();
}

int MergePanes::decisionAtCaret() const
{
    return m_text->result.at(m_panes[Result].code->caret().line).decision;
}

void MergePanes::takeFocus()
{
    m_panes[Result].code->setFocus(Qt::OtherFocusReason);
}

void MergePanes::showResultLine(int line)
{
    int shown = 0;
    while (shown + 1 < m_text->result.lines.size() && writtenLineOf(shown + 1) < line)
        ++shown;
    m_panes[Result].code->scrollToLine(shown);
}

} // namespace backflow::ui::resolve
