#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

/// Asks what a person has found in the org about a deployment whose answer was lost: it ran under an id, or it never
/// arrived. Objects: `settleRan`, `settleId`, `settleNever`, `settleGoOn`.
class SettleDialog final : public QDialog
{
    Q_OBJECT

public:
    SettleDialog(const theme::Theme &theme, const QString &target, QWidget *parent);
    /// Empty: it never arrived.
    QString deployId() const;

private:
    void refresh();

    QRadioButton *m_ran;
    QLineEdit *m_id;
    QRadioButton *m_never;
    QPushButton *m_goOn;
};

/// 15 or 18 letters and digits that begin as ids of deployments do.
bool isDeployId(const QString &text);

} // namespace backflow::ui::promote
