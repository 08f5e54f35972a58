#pragma once

#include "ui/theme/theme.h"

#include <QTreeView>

namespace backflow::ui::diff {

class EntryModel;

/// The differing entries of a file in words.
class EntryTree final : public QTreeView
{
    Q_OBJECT

public:
    EntryTree(const theme::Theme &theme, EntryModel *model, QWidget *parent = nullptr);
    /// Moves on to the next or previous entry; false at the end.
    bool step(int by);
    /// 0-based number of the current entry among all; -1 = none.
    int currentEntry() const;
    void setCurrentEntry(int entry);

Q_SIGNALS:
    void currentEntryChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openGroups();
    void spreadColumns();

    EntryModel *m_model;
};

} // namespace backflow::ui::diff
