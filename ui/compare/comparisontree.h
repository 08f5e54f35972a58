#pragma once

#include "core/model/componentkey.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QTreeView>
#include <optional>

namespace backflow::ui::compare {

class ComparisonFilter;

/// The grid of a comparison: types, components, a column per target. Space ticks wherever one stands in a row.
class ComparisonTree final : public QTreeView
{
    Q_OBJECT

public:
    ComparisonTree(const theme::Theme &theme, ComparisonFilter *filter, QWidget *parent = nullptr);

    /// Opens every group but those a person has closed.
    void openGroups();
    /// Nothing when a group or nothing is current.
    std::optional<model::ComponentKey> currentKey() const;
    void setCurrentKey(const model::ComponentKey &key);
    /// The component above (-1) or below (1) the current one, across groups.
    std::optional<model::ComponentKey> neighbour(int by) const;
    /// Number of the target whose column is current; 0 outside the target columns.
    int currentTarget() const;
    void spreadColumns();

Q_SIGNALS:
    void currentRowChanged();
    void opened();
    void previewToggled();
    /// 1 to 7: a filter chip by its key.
    void chipKey(int number);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggleCurrent();

    ComparisonFilter *m_filter;
    QSet<QString> m_closed;
    bool m_opening = false;
};

} // namespace backflow::ui::compare
