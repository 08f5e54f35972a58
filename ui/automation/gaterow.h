#pragma once

#include "core/automation/rule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::automation {

/// One condition of a rule: its kind, and what that kind asks. Objects, behind the name given: `Kind`, `Level`,
/// `Coverage`, `Count`, `Severity`, `Url`, `Task`, `Remove`.
class GateRow final : public QWidget
{
    Q_OBJECT

public:
    /// `after`: a condition for afterwards, of which there are fewer kinds.
    GateRow(const theme::Theme &theme, const QString &objectName, bool after, QWidget *parent = nullptr);

    void setGate(const backflow::automation::Gate &gate);
    /// Members that the row does not ask stay as they were given.
    backflow::automation::Gate gate() const;

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    QWidget *makeTests(const QString &name);
    void showKind();

    backflow::automation::Gate m_gate;
    QComboBox *m_kind;
    QStackedWidget *m_asked;
    QComboBox *m_level = nullptr;
    QSpinBox *m_coverage = nullptr;
    QSpinBox *m_count;
    QComboBox *m_severity;
    QLineEdit *m_url;
    QLineEdit *m_task;
};

} // namespace backflow::ui::automation
