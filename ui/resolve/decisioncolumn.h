#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace backflow::ui::resolve {

class ComponentBar;
class DecisionList;
class DecisionModel;
class ResolveSession;

/// The list of decisions with its filter, and below it what was merged, what is wrong and what is the same.
class DecisionColumn final : public widgets::Card
{
    Q_OBJECT

public:
    explicit DecisionColumn(const theme::Theme &theme, QWidget *parent = nullptr);

    /// Null: nothing is shown.
    void setSession(ResolveSession *session);
    void setCurrent(int decision);
    /// Counts after a change.
    void showCounts(const ResolveSession &session);
    void setChecks(const QString &summary);
    void takeFocus();
    QWidget *list() const;

Q_SIGNALS:
    void decisionChosen(int decision);
    /// A letter or digit without modifiers.
    void letterPressed(int key);
    void automaticPressed();
    /// To the first decision of the component beside.
    void componentWanted(bool backward);
    void checksPressed();

private:
    const ResolveSession *m_session = nullptr;
    // In the order of Tab.
    DecisionModel *m_model;
    QToolButton *m_filter;
    ComponentBar *m_component;
    DecisionList *m_list;
    QPushButton *m_automatic;
    QPushButton *m_checks;
    QLabel *m_same;
    int m_current = -1;
};

} // namespace backflow::ui::resolve
