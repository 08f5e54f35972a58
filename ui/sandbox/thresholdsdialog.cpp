#include "ui/sandbox/thresholdsdialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace backflow::ui::sandbox {

namespace core = backflow::sandbox;

namespace {

constexpr int kMostChanges = 9999;
constexpr int kMostDays = 3650;
constexpr int kWidthInLines = 34;

} // namespace

ThresholdsDialog::ThresholdsDialog(const theme::Theme &theme, const core::Thresholds &thresholds, QWidget *parent)
    : QDialog(parent)
    , m_before(thresholds)
    , m_many(spin(QStringLiteral("thresholdMany"), tr("Components due or drifted"), 1, kMostChanges))
    , m_own(spin(QStringLiteral("thresholdOwn"), tr("Components with changes of its own"), 0, kMostChanges))
    , m_measured(spin(QStringLiteral("thresholdMeasured"), tr("Days until a measurement is old"), 1, kMostDays))
{
    setObjectName(QStringLiteral("advisorThresholds"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Thresholds"));
    setMinimumWidth(fontMetrics().height() * kWidthInLines);
    auto *words = widgets::textLabel(theme,
                                     tr("A refresh is advised from that many components due or drifted on, unless more "
                                        "of the sandbox's own would be "
                                        "lost. How often production allows a refresh depends on the licence: look it "
                                        "up there before you rely on it."),
                                     this);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Refresh from, components due or drifted"), m_many);
    form->addRow(tr("As long as of its own no more than"), m_own);
    form->addRow(tr("A measurement is old after, days"), m_measured);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::kSpace4);
    const auto head = [&](const QString &text, int column) {
        grid->addWidget(widgets::textLabel(theme, text, this, theme::TextStyle::Caption, theme::Role::Muted), 0,
                        column);
    };
    head(tr("Kind"), 0);
    head(tr("Days between refreshes"), 1);
    head(tr("Data may be, days old"), 2);
    for (qsizetype i = 0; i < thresholds.kinds.size(); ++i) {
        const QString kind = widgets::kindWords(thresholds.kinds.at(i).kind);
        const int row = int(i) + 1;
        m_intervals += spin(QStringLiteral("thresholdInterval%1").arg(i), tr("Days between refreshes, %1").arg(kind), 0,
                            kMostDays);
        m_dataDays +=
            spin(QStringLiteral("thresholdData%1").arg(i), tr("Data may be, days old, %1").arg(kind), 1, kMostDays);
        grid->addWidget(widgets::textLabel(theme, kind, this), row, 0);
        grid->addWidget(m_intervals.last(), row, 1);
        grid->addWidget(m_dataDays.last(), row, 2);
    }
    auto *save = widgets::primaryButton(QStringLiteral("thresholdSave"), tr("Save"), this);
    auto *defaults = widgets::quietButton(QStringLiteral("thresholdDefaults"), tr("As they were at first"), this);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(widgets::secondaryButton(QStringLiteral("thresholdCancel"), tr("Cancel"), this),
                       QDialogButtonBox::RejectRole);
    buttons->addButton(defaults, QDialogButtonBox::ResetRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(words);
    column->addLayout(form);
    column->addLayout(grid);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const core::Thresholds now = chosenNow();
        accept();
        Q_EMIT chosen(now);
    });
    connect(defaults, &QPushButton::clicked, this, [this] { fill(core::Thresholds()); });
    fill(thresholds);
    m_many->setFocus();
}

QSpinBox *ThresholdsDialog::spin(const QString &objectName, const QString &name, int least, int most)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    return box;
}

void ThresholdsDialog::fill(const core::Thresholds &thresholds)
{
    m_many->setValue(thresholds.manyChanges);
    m_own->setValue(thresholds.fewOwn);
    m_measured->setValue(thresholds.measuredDays);
    for (qsizetype i = 0; i < std::min(m_intervals.size(), thresholds.kinds.size()); ++i) {
        m_intervals.at(i)->setValue(thresholds.kinds.at(i).intervalDays);
        m_dataDays.at(i)->setValue(thresholds.kinds.at(i).dataDays);
    }
}

core::Thresholds ThresholdsDialog::chosenNow() const
{
    core::Thresholds now = m_before;
    now.manyChanges = m_many->value();
    now.fewOwn = m_own->value();
    now.measuredDays = m_measured->value();
    for (qsizetype i = 0; i < m_intervals.size(); ++i) {
        now.kinds[i].intervalDays = m_intervals.at(i)->value();
        now.kinds[i].dataDays = m_dataDays.at(i)->value();
    }
    return now;
}

} // namespace backflow::ui::sandbox
