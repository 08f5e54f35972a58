#pragma once

#include "core/promotion/draft.h"
#include "ui/theme/theme.h"

#include <QTreeWidget>

namespace backflow::ui::resolve {

/// What was merged without asking, by reason, in words. The sum of its rows is the count shown elsewhere.
class AutomaticList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit AutomaticList(QWidget *parent = nullptr);
    void setDraft(const promotion::Draft &draft);
};

} // namespace backflow::ui::resolve
