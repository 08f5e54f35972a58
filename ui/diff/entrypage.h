#pragma once

#include "ui/theme/theme.h"

#include <QWidget>
#include <vector>

namespace backflow::ui::diff {

class EntryModel;
class EntryTree;
class OverviewRuler;

/// The entries of a file, and beside them the whole list as a strip.
class EntryPage final : public QWidget
{
    Q_OBJECT

public:
    EntryPage(const theme::Theme &theme, EntryModel *model, QWidget *parent = nullptr);
    EntryTree *tree() const { return m_tree; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateMarks();
    void updateWindow();
    void goToRow(int row);

    EntryModel *m_model;
    EntryTree *m_tree;
    OverviewRuler *m_ruler;
    /// By mark: the entry it stands for, as EntryModel::entries() numbers them.
    std::vector<int> m_entryOf;
};

} // namespace backflow::ui::diff
