#include "ui/automation/ruleeditor.h"

#include "core/automation/rulewords.h"
#include "ui/automation/gaterow.h"
#include "ui/automation/triggerform.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::automation {

using backflow::automation::Action;
using backflow::automation::Gate;
using backflow::automation::NotifyWhen;
using backflow::automation::Rule;

RuleEditor::RuleEditor(const theme::Theme &theme, const model::Pipeline &pipeline, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_pipeline(pipeline)
    , m_area(new QScrollArea(this))
    , m_sentence(widgets::textLabel(theme, {}, this))
    , m_save(widgets::primaryButton(QStringLiteral("ruleEditorSave"), tr("Keep the rule"), this))
{
    setObjectName(QStringLiteral("ruleEditor"));
    setMinimumWidth(fontMetrics().height() * 36);
    m_area->setObjectName(QStringLiteral("ruleEditorArea"));
    m_area->setAccessibleName(tr("What the rule is"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setBackgroundRole(QPalette::Window);
    QWidget *fields = makeFields();
    fields->setBackgroundRole(QPalette::Window);
    m_area->setWidget(fields);
    m_sentence->setObjectName(QStringLiteral("ruleSentence"));
    m_sentence->setWordWrap(true);
    auto *cancel = widgets::quietButton(QStringLiteral("ruleEditorCancel"), tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace4, theme::kSpace4, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_area, 1);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const base::Result<Rule> made = rule();
        if (!made)
            return;
        accept();
        Q_EMIT saved(*made);
    });
}

QWidget *RuleEditor::makeFields()
{
    auto *fields = new QWidget(this);
    auto *form = m_form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, theme::kSpace2, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto named = [](auto *field, const char *name, const QString &accessible) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(accessible);
        return field;
    };
    m_name = named(new QLineEdit(fields), "ruleName", tr("Name of the rule"));
    form->addRow(tr("Name"), m_name);
    m_source = named(new QComboBox(fields), "ruleSource", tr("Where changes come from"));
    form->addRow(tr("From"), m_source);
    m_targetBox = new QWidget(fields);
    new widgets::FlowLayout(m_targetBox, theme::kSpace3);
    form->addRow(tr("To"), m_targetBox);
    m_does = named(new QComboBox(fields), "ruleDoes", tr("How far it goes"));
    m_does->addItem(tr("Look what is due, and say so"), int(Action::Check));
    m_does->addItem(tr("Make the plan, and leave it to a person"), int(Action::Prepare));
    m_does->addItem(tr("Deploy what needs no decision"), int(Action::Deploy));
    form->addRow(tr("It should"), m_does);
    QStringList environments;
    for (const model::Environment &environment : std::as_const(m_pipeline.environments)) {
        environments += environment.name;
        if (!m_pipeline.allBelow(environment.name).isEmpty())
            m_source->addItem(environment.name);
    }
    m_trigger = new TriggerForm(m_theme, environments, fields);
    form->addRow(tr("When"), m_trigger);
    m_beforeBox = makeGates(QStringLiteral("ruleBefore"), false);
    form->addRow(tr("Only if"), m_beforeBox);
    m_afterBox = makeGates(QStringLiteral("ruleAfter"), true);
    form->addRow(tr("Afterwards"), m_afterBox);
    m_read = named(new QCheckBox(tr("Read the orgs first"), fields), "ruleRead", tr("Read the orgs first"));
    m_needed =
        named(new QCheckBox(tr("Bring along what is needed"), fields), "ruleNeeded", tr("Bring along what is needed"));
    m_deletions = named(new QCheckBox(tr("Take away what the source removed"), fields), "ruleDeletions",
                        tr("Take away what the source removed"));
    for (QCheckBox *box : {m_read, m_needed, m_deletions})
        form->addRow(QString(), box);
    m_tell = named(new QComboBox(fields), "ruleTell", tr("When the team is told"));
    m_tell->addItem(tr("When something needs a person"), int(NotifyWhen::Problems));
    m_tell->addItem(tr("After every run"), int(NotifyWhen::Always));
    m_tell->addItem(tr("Never"), int(NotifyWhen::Never));
    form->addRow(tr("Tell the team"), m_tell);
    m_note = named(new QLineEdit(fields), "ruleNoteText", tr("Note, goes into the plans"));
    form->addRow(tr("Note"), m_note);
    connect(m_source, &QComboBox::currentIndexChanged, this, &RuleEditor::fillTargets);
    for (QLineEdit *edit : {m_name, m_note})
        connect(edit, &QLineEdit::textChanged, this, &RuleEditor::check);
    for (QComboBox *box : {m_does, m_tell})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleEditor::check);
    connect(m_trigger, &TriggerForm::changed, this, &RuleEditor::check);
    return fields;
}

QWidget *RuleEditor::makeGates(const QString &name, bool after)
{
    auto *box = new QWidget(this);
    box->setObjectName(name);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace1);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::kSpace1);
    column->addLayout(rows);
    (after ? m_afterRows : m_beforeRows) = rows;
    auto *add = widgets::quietButton(after ? QStringLiteral("ruleAddAfter") : QStringLiteral("ruleAddBefore"),
                                     tr("Add a condition"), box);
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this, after] {
        using backflow::automation::GateKind;
        addGate(after, Gate{.id = {}, .kind = after ? GateKind::Http : GateKind::Validation});
        check();
    });
    return box;
}

void RuleEditor::addGate(bool after, const Gate &gate)
{
    auto *row =
        new GateRow(m_theme, QStringLiteral("ruleGate%1").arg(++m_rows), after, after ? m_afterBox : m_beforeBox);
    row->setGate(gate);
    (after ? m_afterRows : m_beforeRows)->addWidget(row);
    (after ? m_after : m_before) += row;
    connect(row, &GateRow::changed, this, &RuleEditor::check);
    connect(row, &GateRow::removeWanted, this, [this, row, after] {
        (after ? m_after : m_before).removeAll(row);
        row->hide();
        row->deleteLater();
        check();
    });
}

/// Everything below the source can be a target; those that were chosen stay chosen.
void RuleEditor::fillTargets()
{
    QStringList chosen = m_rule.targets;
    for (const QCheckBox *box : std::as_const(m_targets)) {
        chosen.removeAll(box->text());
        if (box->isChecked())
            chosen += box->text();
    }
    qDeleteAll(m_targets);
    m_targets.clear();
    const QStringList below = m_pipeline.allBelow(m_source->currentText());
    for (const QString &target : below) {
        auto *box = new QCheckBox(target, m_targetBox);
        box->setObjectName(QStringLiteral("ruleTarget-") + target);
        box->setChecked(chosen.contains(target, Qt::CaseInsensitive));
        m_targetBox->layout()->addWidget(box);
        m_targets += box;
        connect(box, &QCheckBox::toggled, this, &RuleEditor::check);
    }
    check();
}

void RuleEditor::edit(const Rule &rule, bool isNew)
{
    m_rule = rule;
    setWindowTitle(isNew ? tr("New rule") : tr("Rule “%1”").arg(rule.name));
    m_name->setText(rule.name);
    m_does->setCurrentIndex(std::max(0, m_does->findData(int(rule.action))));
    m_trigger->setTrigger(rule.trigger);
    m_read->setChecked(rule.readFirst);
    m_needed->setChecked(rule.withNeeded);
    m_deletions->setChecked(rule.withDeletions);
    m_tell->setCurrentIndex(std::max(0, m_tell->findData(int(rule.notify))));
    m_note->setText(rule.note);
    for (const Gate &gate : rule.before)
        addGate(false, gate);
    for (const Gate &gate : rule.after)
        addGate(true, gate);
    if (m_source->findText(rule.source) >= 0)
        m_source->setCurrentText(rule.source);
    fillTargets();
    fit();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// New conditions get a name of their own; those that have one keep it, and what was done for them.
void RuleEditor::renumber(QList<Gate> &gates, const QList<Gate> &others) const
{
    for (Gate &gate : gates) {
        if (!gate.id.isEmpty())
            continue;
        const auto isTaken = [&](const QString &id) {
            const auto has = [&id](const Gate &one) { return one.id == id; };
            return std::ranges::any_of(gates, has) || std::ranges::any_of(others, has);
        };
        const QString kind = backflow::automation::nameOf(gate.kind);
        QString id = kind;
        for (int i = 2; isTaken(id); ++i)
            id = kind + u'-' + QString::number(i);
        gate.id = id;
    }
}

base::Result<Rule> RuleEditor::rule() const
{
    Rule made = m_rule;
    made.name = m_name->text().trimmed();
    made.source = m_source->currentText();
    made.targets.clear();
    for (const QCheckBox *box : m_targets) {
        if (box->isChecked())
            made.targets += box->text();
    }
    made.action = Action(m_does->currentData().toInt());
    const base::Result<backflow::automation::Trigger> trigger = m_trigger->trigger();
    if (!trigger)
        return base::failure(trigger);
    made.trigger = *trigger;
    made.readFirst = m_read->isChecked();
    made.withNeeded = m_needed->isChecked();
    made.withDeletions = m_deletions->isChecked();
    made.notify = NotifyWhen(m_tell->currentData().toInt());
    made.note = m_note->text().trimmed();
    made.before.clear();
    made.after.clear();
    if (made.action != Action::Check) {
        for (const GateRow *row : m_before)
            made.before += row->gate();
    }
    if (made.action == Action::Deploy) {
        for (const GateRow *row : m_after)
            made.after += row->gate();
    }
    renumber(made.before, made.after);
    renumber(made.after, made.before);
    if (base::Result<> checked = backflow::automation::checkRule(made, m_pipeline); !checked)
        return base::failure(checked);
    return made;
}

void RuleEditor::check()
{
    const Action action = Action(m_does->currentData().toInt());
    m_form->setRowVisible(m_beforeBox, action != Action::Check);
    m_form->setRowVisible(m_afterBox, action == Action::Deploy);
    const base::Result<Rule> made = rule();
    m_sentence->setText(made ? backflow::automation::ruleWords(*made) : made.error().message);
    widgets::setLabelRole(m_sentence, made ? theme::Role::Text : theme::Role::Muted);
    widgets::setUnavailable(m_save, made ? QString() : made.error().message);
}

void RuleEditor::fit()
{
    QWidget &fields = *m_area->widget();
    fields.layout()->activate();
    const QSize wanted = fields.sizeHint();
    layout()->activate();
    const int around = sizeHint().height() - m_area->sizeHint().height() + fontMetrics().height() * 2;
    const int room = parentWidget() ? parentWidget()->window()->height() : wanted.height() + around;
    resize(std::max(width(), sizeHint().width()), std::min(wanted.height() + around, room));
}

} // namespace backflow::ui::automation
