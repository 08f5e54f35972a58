#pragma once

#include "ui/resolve/decisions.h"
#include "ui/resolve/references.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QThreadPool;

namespace backflow::ui::theme {
class Highlighting;
}
namespace backflow::ui::widgets {
class Card;
class ElidedLabel;
} // namespace backflow::ui::widgets

namespace backflow::ui::resolve {

class CombineBox;
class ConflictStrip;
class HandEditor;
class ResolveSession;
class SideCard;

/// One decision in words: what it is, how it was before, the two sides as radio cards, the other ways out (property by
/// property among them), and why a person is asked.
class DecisionPanel final : public QWidget
{
    Q_OBJECT

public:
    DecisionPanel(const theme::Theme &theme, theme::Highlighting *highlighting, QThreadPool &pool,
                  QWidget *parent = nullptr);

    /// `sourceOrigin`, `targetOrigin`: when those versions were read; may be empty.
    void showDecision(ResolveSession &session, int index, const QString &sourceOrigin, const QString &targetOrigin);
    /// Whom one can ask, and the story it belongs to; `noStory`: why that cannot be opened.
    void showPeople(const QString &who, const QString &story, const QString &noStory);
    /// Why nothing can be decided here; empty = it can.
    void setLocked(const QString &reason);
    HandEditor *editor() const { return m_editor; }
    /// Acts like a press of the button that the key stands for; false when the key means nothing here.
    bool pressKey(int key);
    void editByHand();
    const QWidget *card(bool ofSource) const;
    QList<QWidget *> cards() const;
    /// The pane with the text before is shown below.
    void setBeforeShown(bool shown);
    /// Tells again how tall it has to be.
    void fitHeight();

Q_SIGNALS:
    void chosen(const backflow::merge::Choice &choice);
    void undecidedWanted();
    void laterWanted();
    void suggestionWanted();
    void mergeAgainWanted();
    void beforeWanted(bool shown);
    /// A letter or digit on a card.
    void letterPressed(int key);
    void storyWanted();
    /// By mail, else as a text to paste.
    void questionWanted(bool byMail);
    /// What is chosen is to be suggested another time, or not.
    void rememberWanted(bool remembered);
    /// So tall it is without space to spare.
    void heightNeeded(int height);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeChoices(const theme::Theme &theme);
    QPushButton *otherButton(const char *objectName, const QString &text, merge::Take take);
    void showChoice(const std::optional<merge::Choice> &choice);
    void showOthers(const merge::Decision &decision);
    void showHints(const ResolveSession &session, int index);
    QWidget *makeSuggestion(const theme::Theme &theme);
    QWidget *makePeople();
    void nameBoth(const merge::Decision &decision, const QString &source, const QString &target);
    void showEditor(bool shown);
    void showCombine(bool shown);
    bool isCombined() const;
    QByteArray startOfEdit() const;

    ConflictStrip *m_strip;
    widgets::ElidedLabel *m_before;
    SideCard *m_source;
    SideCard *m_target;
    QPushButton *m_beforeButton = nullptr;
    QPushButton *m_removeButton = nullptr;
    QPushButton *m_bothButton = nullptr;
    QPushButton *m_bothTurned = nullptr;
    QPushButton *m_combineButton = nullptr;
    QPushButton *m_editButton = nullptr;
    QPushButton *m_laterButton = nullptr;
    QPushButton *m_undecideButton = nullptr;
    QPushButton *m_againButton = nullptr;
    QPushButton *m_story = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_beforePane;
    QLabel *m_reopened;
    QLabel *m_suggestion;
    QPushButton *m_useSuggestion;
    QWidget *m_suggestionRow;
    QLabel *m_why;
    QLabel *m_warnings;
    QCheckBox *m_remember;
    widgets::Card *m_whyCard;
    CombineBox *m_combine;
    HandEditor *m_editor;

    merge::Decision m_decision;
    std::optional<merge::Choice> m_choice;
    std::shared_ptr<const merge::SessionFile> m_file;
    bool m_showing = false;
};

} // namespace backflow::ui::resolve
