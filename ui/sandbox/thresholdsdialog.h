#pragma once

#include "core/sandbox/thresholds.h"

#include <QDialog>
#include <QList>

class QSpinBox;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::sandbox {

/// The numbers by which a refresh is advised. Objects: `advisorThresholds`, `thresholdMany`, `thresholdOwn`,
/// `thresholdMeasured`, `thresholdInterval<i>` and `thresholdData<i>` for each kind of sandbox, `thresholdDefaults`,
/// `thresholdSave`, `thresholdCancel`.
class ThresholdsDialog final : public QDialog
{
    Q_OBJECT

public:
    ThresholdsDialog(const theme::Theme &theme, const backflow::sandbox::Thresholds &thresholds, QWidget *parent);

Q_SIGNALS:
    void chosen(const backflow::sandbox::Thresholds &thresholds);

private:
    QSpinBox *spin(const QString &objectName, const QString &name, int least, int most);
    void fill(const backflow::sandbox::Thresholds &thresholds);
    backflow::sandbox::Thresholds chosenNow() const;

    backflow::sandbox::Thresholds m_before;
    QSpinBox *m_many;
    QSpinBox *m_own;
    QSpinBox *m_measured;
    QList<QSpinBox *> m_intervals;
    QList<QSpinBox *> m_dataDays;
};

} // namespace backflow::ui::sandbox
