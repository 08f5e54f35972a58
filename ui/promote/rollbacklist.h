#pragma once

#include "core/model/componentkey.h"
#include "core/promotion/draft.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class StateStack;
}

namespace backflow::ui::promote {

class DueModel;

/// The components of a draft that takes a promotion back, with a tick each; what cannot be taken back says why.
/// Objects: `promoDueTable`, `promoWhatExplain`.
class RollbackList final : public QWidget
{
    Q_OBJECT

public:
    explicit RollbackList(const theme::Theme &theme, QWidget *parent = nullptr);
    void setDraft(const promotion::Draft &draft);
    QList<model::ComponentKey> ticked() const;
    /// Other components are ticked than the draft takes back.
    bool isChanged() const;
    int removals() const;
    int risky() const;
    void tickAllShown(bool ticked);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void spreadColumns();
    void resizeEvent(QResizeEvent *event) override;

    QSet<model::ComponentKey> m_takenBack;
    DueModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLabel *m_explain;
    QLineEdit *m_filter;
    QTableView *m_table;
    widgets::StateStack *m_states;
};

} // namespace backflow::ui::promote
