#pragma once

#include "core/model/pipeline.h"

#include <QMenu>
#include <QStringList>

namespace backflow::ui::environments {

/// With which environments one is to be compared: they are ticked, the menu stays open meanwhile, and its last command
/// starts. Ticked at first is what is above, else what is below.
/// Objects: `envCompareMenu`; actions `envCompareWith<name>`, `envCompareStart`.
class CompareMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit CompareMenu(QWidget *parent = nullptr);
    /// The environments besides `environment`: those above first, then those below, then the others.
    void setEnvironment(const model::Pipeline &pipeline, const QString &environment);
    QStringList ticked() const;

Q_SIGNALS:
    void chosen(const QStringList &environments);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateActions();

    QList<QAction *> m_environments;
    QAction *m_start = nullptr;
};

} // namespace backflow::ui::environments
