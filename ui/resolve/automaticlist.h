#pragma once

#include "core/promotion/draft.h"
#include "ui/theme/theme.h"

#include <QTreeWidget>
#include <optional>

namespace backflow::ui::resolve {

/// What was merged without asking, by reason, in words. The sum of its rows is the count shown elsewhere.
class AutomaticList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit AutomaticList(QWidget *parent = nullptr);
    void setDraft(const promotion::Draft &draft);

    /// An automatic merge: the file it is in, and its id.
    struct Merge {
        QString path;
        QString automatic;
    };
    /// Nothing where none is chosen, or one that cannot be decided otherwise.
    std::optional<Merge> currentMerge() const;
};

} // namespace backflow::ui::resolve
