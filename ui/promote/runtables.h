#pragma once

class QAbstractItemModel;
class QTableView;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

/// The look that the tables about targets and what became of them share: outcomes in their colours, a thin bar under
/// the words of a target that runs.
void prepareTable(QTableView *table, QAbstractItemModel *model, const theme::Theme &theme);

} // namespace backflow::ui::promote
