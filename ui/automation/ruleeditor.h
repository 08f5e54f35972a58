#pragma once

#include "core/automation/rule.h"
#include "core/model/pipeline.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::automation {

class GateRow;
class TriggerForm;

/// Everything a rule is, and below it the same in one sentence. Objects: `ruleEditor`, `ruleName`, `ruleSource`,
/// `ruleTarget-<name>`, `ruleDoes`, `ruleRead`, `ruleDeletions`, `ruleNeeded`, `ruleTell`, `ruleNoteText`,
/// `ruleBefore`, `ruleAfter`, `ruleAddBefore`, `ruleAddAfter`, `ruleSentence`, `ruleEditorSave`, `ruleEditorCancel`;
/// those of its parts.
class RuleEditor final : public QDialog
{
    Q_OBJECT

public:
    RuleEditor(const theme::Theme &theme, const model::Pipeline &pipeline, QWidget *parent = nullptr);

    void edit(const backflow::automation::Rule &rule, bool isNew);

Q_SIGNALS:
    void saved(const backflow::automation::Rule &rule);

private:
    QWidget *makeFields();
    QWidget *makeGates(const QString &name, bool after);
    void fillTargets();
    void addGate(bool after, const backflow::automation::Gate &gate);
    void renumber(QList<backflow::automation::Gate> &gates, const QList<backflow::automation::Gate> &others) const;
    base::Result<backflow::automation::Rule> rule() const;
    void check();
    void fit();

    const theme::Theme &m_theme;
    model::Pipeline m_pipeline;
    backflow::automation::Rule m_rule;
    QScrollArea *m_area;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_source = nullptr;
    QWidget *m_targetBox = nullptr;
    QList<QCheckBox *> m_targets;
    QComboBox *m_does = nullptr;
    TriggerForm *m_trigger = nullptr;
    QCheckBox *m_read = nullptr;
    QCheckBox *m_deletions = nullptr;
    QCheckBox *m_needed = nullptr;
    QComboBox *m_tell = nullptr;
    QLineEdit *m_note = nullptr;
    QWidget *m_beforeBox = nullptr;
    QWidget *m_afterBox = nullptr;
    QVBoxLayout *m_beforeRows = nullptr;
    QVBoxLayout *m_afterRows = nullptr;
    QList<GateRow *> m_before;
    QList<GateRow *> m_after;
    int m_rows = 0;
    QLabel *m_sentence;
    QPushButton *m_save;
};

} // namespace backflow::ui::automation
