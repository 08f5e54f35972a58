#include "ui/automation/gaterow.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

namespace backflow::ui::automation {

using backflow::automation::Gate;
using backflow::automation::GateKind;

namespace {

constexpr int kMostPeople = 10;

} // namespace

GateRow::GateRow(const theme::Theme &theme, const QString &objectName, bool after, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_asked(new QStackedWidget(this))
    , m_count(new QSpinBox(this))
    , m_severity(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_task(new QLineEdit(this))
{
    setObjectName(objectName);
    m_kind->setObjectName(objectName + QStringLiteral("Kind"));
    m_kind->setAccessibleName(tr("Kind of condition"));
    const auto add = [this](GateKind kind, const QString &words, QWidget *asked) {
        m_kind->addItem(words, int(kind));
        m_asked->addWidget(asked);
    };
    if (!after)
        add(GateKind::Validation, tr("The org's check passes"), new QWidget(m_asked));
    add(GateKind::Tests, tr("Tests pass"), makeTests(objectName));
    m_count->setObjectName(objectName + QStringLiteral("Count"));
    m_count->setAccessibleName(tr("How many people approve"));
    m_count->setRange(1, kMostPeople);
    if (!after)
        add(GateKind::Approval, tr("Others approve"), m_count);
    else
        m_count->hide();
    m_severity->setObjectName(objectName + QStringLiteral("Severity"));
    m_severity->setAccessibleName(tr("From which severity on a finding counts"));
    for (const auto &[name, words] : {std::pair(QStringLiteral("low"), tr("Low")),
                                      {QStringLiteral("medium"), tr("Medium")},
                                      {QStringLiteral("high"), tr("High")},
                                      {QStringLiteral("critical"), tr("Critical")}})
        m_severity->addItem(words, name);
    add(GateKind::Compliance, tr("No compliance rule is broken"), m_severity);
    m_url->setObjectName(objectName + QStringLiteral("Url"));
    m_url->setAccessibleName(tr("Address that is asked"));
    m_url->setPlaceholderText(QStringLiteral("https://ci.example.com/ready"));
    add(GateKind::Http, tr("A web address says yes"), m_url);
    m_task->setObjectName(objectName + QStringLiteral("Task"));
    m_task->setAccessibleName(tr("What a person does"));
    m_task->setPlaceholderText(tr("What a person does, once in each org"));
    add(GateKind::Task, tr("Somebody did this"), m_task);
    auto *remove = widgets::iconButton(theme, objectName + QStringLiteral("Remove"), theme::Icon::Close,
                                       tr("Remove the condition"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_kind);
    row->addWidget(m_asked, 1);
    row->addWidget(remove);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GateRow::showKind);
    connect(m_count, &QSpinBox::valueChanged, this, &GateRow::changed);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &GateRow::changed);
    connect(m_url, &QLineEdit::textChanged, this, &GateRow::changed);
    connect(m_task, &QLineEdit::textChanged, this, &GateRow::changed);
    connect(remove, &QToolButton::clicked, this, &GateRow::removeWanted);
}

QWidget *GateRow::makeTests(const QString &name)
{
    auto *tests = new QWidget(m_asked);
    auto *row = new QHBoxLayout(tests);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    m_level = new QComboBox(tests);
    m_level->setObjectName(name + QStringLiteral("Level"));
    m_level->setAccessibleName(tr("Which tests run"));
    using ports::TestLevel;
    for (const auto &[level, words] : {std::pair(TestLevel::RunLocalTests, tr("Local tests")),
                                       {TestLevel::RunRelevantTests, tr("Relevant tests")},
                                       {TestLevel::RunAllTestsInOrg, tr("All tests")}})
        m_level->addItem(words, int(level));
    m_coverage = new QSpinBox(tests);
    m_coverage->setObjectName(name + QStringLiteral("Coverage"));
    m_coverage->setAccessibleName(tr("How much of the code they reach at least"));
    m_coverage->setRange(0, 100);
    m_coverage->setSuffix(tr(" %"));
    m_coverage->setSpecialValueText(tr("any coverage"));
    row->addWidget(m_level, 1);
    row->addWidget(m_coverage);
    connect(m_level, &QComboBox::currentIndexChanged, this, &GateRow::changed);
    connect(m_coverage, &QSpinBox::valueChanged, this, &GateRow::changed);
    return tests;
}

void GateRow::setGate(const Gate &gate)
{
    m_gate = gate;
    m_level->setCurrentIndex(std::max(0, m_level->findData(int(gate.level))));
    m_coverage->setValue(gate.coverage);
    m_count->setValue(gate.count);
    m_severity->setCurrentIndex(std::max(0, m_severity->findData(gate.atLeast)));
    m_url->setText(gate.url.toString());
    m_task->setText(gate.task);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(gate.kind))));
    showKind();
}

Gate GateRow::gate() const
{
    Gate gate = m_gate;
    gate.kind = GateKind(m_kind->currentData().toInt());
    gate.level = ports::TestLevel(m_level->currentData().toInt());
    gate.coverage = m_coverage->value();
    gate.count = m_count->value();
    gate.atLeast = m_severity->currentData().toString();
    gate.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    gate.task = m_task->text().trimmed();
    return gate;
}

void GateRow::showKind()
{
    m_asked->setCurrentIndex(m_kind->currentIndex());
    Q_EMIT changed();
}

} // namespace backflow::ui::automation
