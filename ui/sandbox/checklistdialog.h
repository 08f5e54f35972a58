#pragma once

#include <QDialog>
#include <QString>
#include <memory>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::sandbox {

/// The checklist of one environment by itself. Objects: `checklistDialog`, `checklistClose`.
class ChecklistDialog final : public QDialog
{
    Q_OBJECT

public:
    ChecklistDialog(std::shared_ptr<widgets::AppContext> context, const QString &environment, QWidget *parent);
};

} // namespace backflow::ui::sandbox
