#pragma once

#include "core/automation/rule.h"

#include <QList>
#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::automation {

/// When a rule runs: when somebody says so, by a schedule, or on an event. Objects: `ruleWhen`, `ruleTimes`,
/// `ruleZone`, `ruleDay<n>`, `ruleMonthDays`, `ruleExcept`, `ruleGrace`, `ruleEvent`, `ruleEventPlace`.
class TriggerForm final : public QWidget
{
    Q_OBJECT

public:
    TriggerForm(const theme::Theme &theme, const QStringList &environments, QWidget *parent = nullptr);

    void setTrigger(const backflow::automation::Trigger &trigger);
    /// Errors: InvalidInput, in words for the person who types.
    base::Result<backflow::automation::Trigger> trigger() const;

Q_SIGNALS:
    void changed();

private:
    void showPart();
    QWidget *makeSchedule(const theme::Theme &theme);
    QWidget *makeEvent(const theme::Theme &theme, const QStringList &environments);
    base::Result<backflow::automation::Schedule> schedule() const;

    /// What is not asked (first and last day) stays.
    backflow::automation::Schedule m_schedule;
    QComboBox *m_when;
    /// By TriggerKind; what somebody starts by hand asks nothing more.
    QMap<int, QWidget *> m_parts;
    QLineEdit *m_times = nullptr;
    QComboBox *m_zone = nullptr;
    QList<QCheckBox *> m_weekdays;
    QLineEdit *m_monthDays = nullptr;
    QLineEdit *m_except = nullptr;
    QSpinBox *m_grace = nullptr;
    QComboBox *m_event = nullptr;
    QComboBox *m_place = nullptr;
};

} // namespace backflow::ui::automation
