#include "ui/promote/orderbar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace backflow::ui::promote {

OrderBar::OrderBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(widgets::textLabel(theme, tr("Targets at a time"), this))
    , m_atOnce(new QSpinBox(this))
    , m_onFailure(new QComboBox(this))
    , m_start(widgets::secondaryButton(QStringLiteral("fanoutStartButton"), tr("Start"), this))
    , m_pause(widgets::secondaryButton(QStringLiteral("fanoutPause"), tr("Pause"), this))
    , m_matrix(widgets::secondaryButton(QStringLiteral("fanoutMatrixButton"), tr("Matrix"), this))
{
    setObjectName(QStringLiteral("fanoutOrder"));
    m_atOnce->setObjectName(QStringLiteral("fanoutAtOnce"));
    m_atOnce->setAccessibleName(m_words->text());
    m_atOnce->setToolTip(tr("More wait their turn: an org that is asked too much refuses."));
    m_atOnce->setRange(1, DeployQueue::kMostAtOnce);
    m_atOnce->setValue(DeployQueue::kAtOnce);
    m_words->setBuddy(m_atOnce);
    m_onFailure->setObjectName(QStringLiteral("fanoutOnFailure"));
    m_onFailure->setAccessibleName(tr("If one fails"));
    m_onFailure->addItem(tr("If one fails: go on"), int(DeployQueue::OnFailure::GoOn));
    m_onFailure->addItem(tr("If one fails: start no more"), int(DeployQueue::OnFailure::StartNoMore));
    m_matrix->setCheckable(true);
    m_matrix->setToolTip(tr("Every component beside every environment"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_words);
    row->addWidget(m_atOnce);
    row->addWidget(m_onFailure);
    row->addWidget(m_start);
    row->addWidget(m_pause);
    row->addStretch(1);
    row->addWidget(m_matrix);
    connect(m_matrix, &QPushButton::toggled, this, &OrderBar::matrixToggled);
    connect(m_atOnce, &QSpinBox::valueChanged, this, [this](int count) {
        if (m_queue)
            m_queue->setAtOnce(count);
        Q_EMIT atOnceChanged(count);
    });
    connect(m_onFailure, &QComboBox::activated, this, [this] {
        if (m_queue)
            m_queue->setOnFailure(DeployQueue::OnFailure(m_onFailure->currentData().toInt()));
    });
    connect(m_start, &QPushButton::clicked, this, &OrderBar::startPressed);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_queue)
            m_queue->setPaused(!m_queue->isPaused());
    });
}

void OrderBar::setQueue(DeployQueue *queue)
{
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    if (!queue) {
        refreshPause();
        return;
    }
    m_queue->setOnFailure(DeployQueue::OnFailure(m_onFailure->currentData().toInt()));
    m_queue->setAtOnce(m_atOnce->value());
    connect(m_queue, &DeployQueue::changed, this, &OrderBar::refreshPause);
    refreshPause();
}

void OrderBar::setAtOnce(int count)
{
    m_atOnce->setValue(count);
}

int OrderBar::atOnce() const
{
    return m_atOnce->value();
}

void OrderBar::update(Step step, int targets)
{
    setVisible(targets > 1);
    const bool deploying = step == Step::Deploy;
    for (QWidget *control :
         {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_atOnce), static_cast<QWidget *>(m_onFailure),
          static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_pause)})
        control->setVisible(deploying);
    refreshPause();
}

void OrderBar::refreshPause()
{
    const bool paused = m_queue && m_queue->isPaused();
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    widgets::setUnavailable(m_pause, m_queue && (m_queue->isWaiting() || paused)
                                         ? QString()
                                         : tr("No target waits. What runs in an org goes on; cancel it there."));
}

} // namespace backflow::ui::promote
