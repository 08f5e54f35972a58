#include "ui/compare/sidesbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace backflow::ui::compare {

SidesBar::SidesBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_source(new QComboBox(this))
    , m_targetBox(new QWidget(this))
    , m_targetRow(new widgets::FlowLayout(m_targetBox, theme::kSpace1))
    , m_add(widgets::iconButton(theme, QStringLiteral("compareAddTarget"), theme::Icon::Add, tr("Add a target"), this))
    , m_swap(widgets::iconButton(theme, QStringLiteral("compareSwap"), theme::Icon::Swap,
                                 tr("Swap source and target (Alt+S)"), this))
{
    m_source->setObjectName(QStringLiteral("compareSourceCombo"));
    m_source->setAccessibleName(tr("Source environment"));
    m_targetBox->setObjectName(QStringLiteral("compareTargets"));
    m_targetBox->setAccessibleName(tr("Target environments"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_swap->setShortcut(QKeySequence(tr("Alt+S")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(widgets::textLabel(theme, tr("Source"), this, theme::TextStyle::Body, theme::Role::Muted));
    row->addWidget(m_source);
    row->addWidget(widgets::textLabel(theme, tr("with"), this, theme::TextStyle::Body, theme::Role::Muted));
    row->addWidget(m_targetBox, 1);
    connect(m_source, &QComboBox::activated, this, [this] {
        m_targets = below(source());
        rebuildTargets();
        Q_EMIT changed();
    });
    connect(m_swap, &QToolButton::clicked, this, &SidesBar::swap);
}

QString SidesBar::highest() const
{
    for (const model::Environment &environment : m_pipeline.environments) {
        if (m_pipeline.higherNeighbours(environment.name).isEmpty() && !below(environment.name).isEmpty())
            return environment.name;
    }
    return m_pipeline.environments.isEmpty() ? QString() : m_pipeline.environments.front().name;
}

QStringList SidesBar::below(const QString &source) const
{
    return m_pipeline.allBelow(source).first(qMin<qsizetype>(kMostTargets, m_pipeline.allBelow(source).size()));
}

void SidesBar::setPipeline(const model::Pipeline &pipeline)
{
    const QString kept = source();
    m_pipeline = pipeline;
    m_source->clear();
    for (const model::Environment &environment : pipeline.environments)
        m_source->addItem(environment.name);
    const QStringList targets = m_targets;
    setSides(pipeline.find(kept) ? kept : highest(), pipeline.find(kept) ? targets : QStringList());
}

void SidesBar::setSides(const QString &source, const QStringList &targets)
{
    m_source->setCurrentText(source);
    m_targets.clear();
    for (const QString &target : targets.isEmpty() ? below(source) : targets) {
        if (m_pipeline.find(target) && target != source && m_targets.size() < kMostTargets)
            m_targets.append(target);
    }
    rebuildTargets();
}

QString SidesBar::source() const
{
    return m_source->currentText();
}

void SidesBar::swap()
{
    if (m_targets.isEmpty())
        return;
    const QString target = m_targets.front();
    setSides(target, {source()});
    Q_EMIT changed();
}

void SidesBar::rebuildTargets()
{
    const auto old = m_targetBox->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : old) {
        m_targetRow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (const QString &target : std::as_const(m_targets)) {
        QPushButton *button = widgets::secondaryButton(QStringLiteral("compareTarget_") + target, target, m_targetBox);
        button->setIcon(m_theme.icon(theme::Icon::Close, theme::Role::Muted));
        button->setAccessibleName(tr("Target %1. Press to leave it out").arg(target));
        button->setToolTip(tr("Leave %1 out").arg(target));
        widgets::setUnavailable(button, m_targets.size() > 1 ? QString() : tr("A comparison needs one target."));
        connect(button, &QPushButton::clicked, this, [this, target] {
            m_targets.removeAll(target);
            rebuildTargets();
            Q_EMIT changed();
        });
        m_targetRow->addWidget(button);
    }
    for (QToolButton *last : {m_add, m_swap}) {
        m_targetRow->removeWidget(last);
        m_targetRow->addWidget(last);
    }
    offerTargets();
    widgets::setUnavailable(m_swap, m_targets.isEmpty() ? tr("There is no target yet.") : QString());
}

void SidesBar::offerTargets()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    for (const model::Environment &environment : std::as_const(m_pipeline.environments)) {
        if (environment.name == source() || m_targets.contains(environment.name))
            continue;
        menu->addAction(environment.name, this, [this, name = environment.name] {
            m_targets.append(name);
            rebuildTargets();
            Q_EMIT changed();
        });
    }
    widgets::setUnavailable(m_add, menu->isEmpty() ? tr("Every environment is in the comparison.")
                                   : m_targets.size() >= kMostTargets
                                       ? tr("At most %1 targets fit side by side.").arg(kMostTargets)
                                       : QString());
}

} // namespace backflow::ui::compare
