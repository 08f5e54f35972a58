#pragma once

#include "ui/setup/setupstep.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace backflow::ui::setup {

/// Where each environment stands: the highest on top, moved by drag or Alt+Up and Alt+Down. One that is ticked stands
/// beside the one above it, and both promote into the same.
/// Objects: `setupOrder`, `setupUp`, `setupDown`.
class OrderStep final : public SetupStep
{
    Q_OBJECT

public:
    OrderStep(std::shared_ptr<widgets::AppContext> context, QWidget *parent);
    void enter() override;
    void commit() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int step);
    void tell();
    /// Levels from the top; each promotes into the first of the level above.
    QList<QStringList> levels() const;

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QLabel *m_words;
    QLabel *m_problem;
    bool m_telling = false;
};

/// The environments from the top, those that stand side by side together: as the paths have them, or, where there are
/// none yet, production, then by size; sandboxes of one kind stand beside each other.
QList<QStringList> levelsOf(const model::Pipeline &pipeline);
/// The pipeline in that order, each promoting into the first of the level above.
model::Pipeline ordered(const model::Pipeline &pipeline, const QList<QStringList> &levels);

} // namespace backflow::ui::setup
