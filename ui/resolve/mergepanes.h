#pragma once

#include "ui/resolve/mergetext.h"
#include "ui/resolve/panefind.h"
#include "ui/resolve/references.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <array>
#include <memory>

class QPushButton;
class QThreadPool;

namespace backflow::ui::theme {
class Highlighting;
}
namespace backflow::ui::diff {
class FindBar;
class OverviewRuler;
struct LineLook;
struct LineTint;
} // namespace backflow::ui::diff
namespace backflow::ui::widgets {
class ElidedLabel;
}

namespace backflow::ui::resolve {

class ResultEditor;
class TextPane;

/// Source | result | target as texts: tinted where they collide, hatched where nothing is decided, scrolled together.
class MergePanes final : public QWidget
{
    Q_OBJECT

public:
    MergePanes(const theme::Theme &theme, theme::Highlighting *highlighting, QThreadPool &pool,
               QWidget *parent = nullptr);

    /// `file`: where the result is written to; empty = it is deployed to the target.
    void setNames(const QString &source, const QString &target, const QString &file = {});
    /// Keeps the place when it is the same file as before.
    void setText(std::shared_ptr<const MergeText> text, const QString &path);
    void clear();
    /// Brings a decision of the file level in all three.
    void showDecision(int decision);
    /// Of the file, that the result's caret stands in; -1 = none.
    int decisionAtCaret() const;
    void takeFocus();
    /// In a narrow window only the result is shown; the cards have the sides' values.
    void setOnlyResult(bool only);
    /// The last common version as a fourth pane.
    void setBeforeShown(bool shown);
    bool isBeforeShown() const { return m_beforeShown; }
    /// The result as a text to be written, the caret where it is in the result.
    void editResult(std::shared_ptr<const merge::SessionFile> file, const QByteArray &text, const QString &typed);
    void endEditing();
    bool isEditing() const;
    /// What else is wrong with a text that is written by hand.
    void setMoreProblems(const MoreProblems &more);
    /// Looks for words in every pane that is seen.
    void openFind();
    /// 1-based line of the text as it would be written: a place that is not decided is one line there.
    void showResultLine(int line);

Q_SIGNALS:
    /// A line of that decision was pressed.
    void decisionPressed(int decision);
    /// Somebody types in the result: where a decision stands (else -1), and what.
    void editWanted(int decision, const QString &typed);
    void beforeShown(bool shown);
    /// Words are looked for: the texts have to be seen.
    void findOpened();
    /// A text is being written by hand.
    void editing();
    void resultWritten(const QByteArray &text);
    void backToDecisionsWanted();

private:
    enum Which { Source, Result, Target, Before };
    static constexpr std::array kPanes = {Before, Source, Result, Target};
    struct Pane {
        QWidget *frame = nullptr;
        widgets::ElidedLabel *label = nullptr;
        TextPane *code = nullptr;
    };
    Pane makePane(theme::Highlighting *highlighting, const char *objectName, theme::Role role);
    const PaneText &textOf(Which which) const;
    diff::LineLook lookOf(Which which, int line) const;
    void follow(Which which);
    int toResult(Which which, int line) const;
    int fromResult(Which which, int line) const;
    /// Result line → line of that pane; not for the result itself.
    const std::vector<int> &mapTo(Which which) const;
    void updateMarks();
    void showSides();
    void makeEditor();
    void makeFind();
    void find();
    void findNext(bool backward);
    int writtenLineOf(int line) const;
    std::optional<QString> noteOf(int line, bool first) const;
    QList<diff::LineTint> wordsOf(Which which, int line, int decision) const;

    const theme::Theme &m_theme;
    std::shared_ptr<const MergeText> m_text;
    QString m_path;
    QString m_sourceName;
    QString m_targetName;
    std::array<Pane, 4> m_panes;
    diff::FindBar *m_find;
    std::vector<FoundLine> m_found;
    int m_foundAt = -1;
    ResultEditor *m_editor;
    QPushButton *m_backToDecisions;
    diff::OverviewRuler *m_ruler;
    int m_decision = -1;
    bool m_following = false;
    bool m_beforeShown = false;
    bool m_onlyResult = false;
};

} // namespace backflow::ui::resolve
