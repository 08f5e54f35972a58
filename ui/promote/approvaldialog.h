#pragma once

#include <QDialog>
#include <QString>

class QLineEdit;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

class TargetRun;

/// Asks for what goes on record with a question for an approval, or with an approval: why. Objects: `approvalFacts`,
/// `approvalNote`, `approvalGoOn`, `approvalLater`.
class ApprovalDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Act { Ask, Approve };
    ApprovalDialog(const theme::Theme &theme, Act act, const TargetRun &run, QWidget *parent);
    QString note() const;

private:
    QLineEdit *m_note;
};

} // namespace backflow::ui::promote
