#include "ui/environments/comparemenu.h"

#include "core/promotion/sides.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace backflow::ui::environments {

CompareMenu::CompareMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("envCompareMenu"));
    setToolTipsVisible(true);
}

void CompareMenu::setEnvironment(const model::Pipeline &pipeline, const QString &environment)
{
    clear(); // deletes the actions, they are its own
    m_environments.clear();
    const QStringList above = pipeline.higherNeighbours(environment);
    const QStringList below = pipeline.allBelow(environment);
    QStringList names = above + below;
    for (const model::Environment &one : pipeline.environments) {
        if (one.name != environment && !names.contains(one.name))
            names += one.name;
    }
    const QStringList first = above.isEmpty() ? below.mid(0, promotion::kMostTargets) : above.mid(0, 1);
    for (const QString &name : std::as_const(names)) {
        const QString words = above.contains(name)   ? tr("%1 (above)").arg(name)
                              : below.contains(name) ? tr("%1 (below)").arg(name)
                                                     : name;
        QAction *action = addAction(QString(words).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("envCompareWith") + name);
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(first.contains(name));
        connect(action, &QAction::toggled, this, &CompareMenu::updateActions);
        m_environments += action;
    }
    addSeparator();
    m_start = addAction(tr("Compare"));
    m_start->setObjectName(QStringLiteral("envCompareStart"));
    connect(m_start, &QAction::triggered, this, [this] { Q_EMIT chosen(ticked()); });
    updateActions();
}

QStringList CompareMenu::ticked() const
{
    QStringList names;
    for (const QAction *action : m_environments) {
        if (action->isChecked())
            names += action->data().toString();
    }
    return names;
}

void CompareMenu::updateActions()
{
    const QStringList names = ticked();
    const bool full = names.size() >= promotion::kMostTargets;
    for (QAction *action : std::as_const(m_environments)) {
        action->setEnabled(action->isChecked() || !full);
        action->setToolTip(action->isEnabled()
                               ? QString()
                               : tr("At most %1 environments fit side by side.").arg(promotion::kMostTargets));
    }
    m_start->setEnabled(!names.isEmpty());
    m_start->setText(names.isEmpty()
                         ? tr("Tick what to compare with")
                         : tr("Compare with %1").arg(names.join(tr(", ")).replace(u'&', QStringLiteral("&&"))));
}

void CompareMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (!action || !action->isCheckable() || !action->isEnabled()) {
        QMenu::mouseReleaseEvent(event);
        return;
    }
    setActiveAction(action);
    action->toggle();
}

void CompareMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    const bool presses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!presses || !action || !action->isCheckable() || !action->isEnabled()) {
        QMenu::keyPressEvent(event);
        return;
    }
    action->toggle();
}

} // namespace backflow::ui::environments
