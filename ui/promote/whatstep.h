#pragma once

#include "core/model/componentkey.h"
#include "core/promotion/draft.h"
#include "ui/promote/duegrid.h"
#include "ui/promote/wishes.h"

#include <QList>
#include <QSet>
#include <QWidget>
#include <memory>
#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace backflow::ui::compare {
class NeededPanel;
}
namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class SelectionBar;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::promote {

class GridPane;
class RollbackList;

/// Step 2: the grid of what is due of what was chosen, with a tick for each component and entry; and why it goes. Of a
/// draft that takes a promotion back: its components.
class WhatStep final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatStep(const widgets::AppContext &context, QWidget *parent = nullptr);

    /// The grid follows the choice of step 1. `due`: without offers nothing has been counted yet. `since`: with
    /// Choice::Since, what has changed; nothing = that is not known yet.
    void setChoice(Choice choice, const DueOffers &due, const QStringList &stories,
                   const std::optional<QSet<model::ComponentKey>> &since);
    /// Why what is due could not be counted; empty = it was.
    void setProblem(const QString &problem);
    /// Picked elsewhere. `entries`: components of which only those flow.
    void setPicked(const QList<model::ComponentKey> &selection, const promotion::EntryPicks &entries = {});
    void setRollback(const promotion::Draft &draft);
    bool isRollback() const { return m_rollback; }
    /// Other components are ticked than the draft takes back.
    bool rollbackChanged() const;

    void take(const Wishes &wishes);
    void putInto(Wishes &wishes) const;

    /// Empty = everything due.
    QList<model::ComponentKey> selection() const;
    promotion::DraftOptions options() const;
    QString blocked() const;

Q_SIGNALS:
    void changed();
    void pickWanted();
    /// What is due could not be counted, and somebody wants it tried again.
    void countWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    // whatlayout.cpp
    QWidget *makeGrid(const widgets::AppContext &context);
    QWidget *makeReasons(const theme::Theme &theme);

    void fill();
    std::shared_ptr<const compare::GridIndex> wantedRows() const;
    QSet<model::ComponentKey> wantedTicks() const;
    bool belongs(const promotion::DueComponent &due) const;
    QList<model::ComponentKey> shownRemovals() const;
    QList<model::ComponentKey> ticked() const;
    bool isEverythingTicked() const;
    void takeTicks();
    void tickAll(bool ticked);
    void deletionsToggled();
    /// What is needed comes along, or not: the tick and the list of it say the same.
    void neededToggled(bool along);
    void neededChanged();
    /// Beside the ticked ones, chosen one by one.
    QList<model::ComponentKey> chosenAdditions() const;
    void refresh();

    Choice m_choice = Choice::Everything;
    DueOffers m_due;
    QStringList m_stories;
    std::optional<QSet<model::ComponentKey>> m_since;
    QList<model::ComponentKey> m_picked;
    promotion::EntryPicks m_entries;
    /// What a person unticked of what was due, kept while the grid is filled anew.
    QSet<model::ComponentKey> m_unticked;
    /// What was ticked when one left it, until what is due is known again.
    std::optional<QSet<model::ComponentKey>> m_kept;
    /// Ticks come from here, not from a person.
    bool m_filling = false;
    bool m_rollback = false;
    GridPane *m_grid;
    compare::NeededPanel *m_basket;
    RollbackList *m_takeBack;
    QStackedWidget *m_lists;
    widgets::SelectionBar *m_bar;
    QCheckBox *m_deletions;
    QCheckBox *m_needed;
    QWidget *m_reasons;
    QLineEdit *m_note;
    QLineEdit *m_workItem;
};

} // namespace backflow::ui::promote
