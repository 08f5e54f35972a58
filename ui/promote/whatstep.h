#pragma once

#include "core/model/componentkey.h"
#include "core/promotion/draft.h"
#include "core/promotion/offers.h"
#include "ui/promote/wishes.h"

#include <QList>
#include <QSet>
#include <QWidget>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class SelectionBar;
class StateStack;
} // namespace backflow::ui::widgets

namespace backflow::ui::promote {

class DueModel;

/// Step 2: what is due of what was chosen, with a tick for each component; and why it goes. Of a draft that takes a
/// promotion back: its components.
class WhatStep final : public QWidget
{
    Q_OBJECT

public:
    using OffersPtr = std::shared_ptr<const promotion::Offers>;

    explicit WhatStep(const theme::Theme &theme, QWidget *parent = nullptr);

    /// The component list follows the choice of step 1. `since`: with Choice::Since, what has changed; nothing = that
    /// is not known yet.
    void setChoice(Choice choice, const QStringList &targets, const OffersPtr &offers, const QStringList &stories,
                   const std::optional<QSet<model::ComponentKey>> &since);
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

private:
    QWidget *makeTable(const theme::Theme &theme);
    QWidget *makeReasons(const theme::Theme &theme);
    void fill();
    QSet<model::ComponentKey> wantedTicks() const;
    bool belongs(const promotion::DueComponent &due) const;
    void tickAll(bool ticked);
    void deletionsToggled();
    void refresh();
    void spreadColumns();
    void resizeEvent(QResizeEvent *event) override;

    Choice m_choice = Choice::Everything;
    QStringList m_targets;
    OffersPtr m_offers;
    QStringList m_stories;
    std::optional<QSet<model::ComponentKey>> m_since;
    QList<model::ComponentKey> m_picked;
    promotion::EntryPicks m_entries;
    /// What a person unticked of what was due, kept while the list is filled anew.
    QSet<model::ComponentKey> m_unticked;
    bool m_rollback = false;
    QSet<model::ComponentKey> m_takenBack;
    DueModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QTableView *m_table;
    widgets::StateStack *m_states;
    QLineEdit *m_filter;
    widgets::SelectionBar *m_bar;
    QCheckBox *m_deletions;
    QCheckBox *m_needed;
    QLabel *m_explain;
    QWidget *m_reasons;
    QLineEdit *m_note;
    QLineEdit *m_workItem;
};

} // namespace backflow::ui::promote
