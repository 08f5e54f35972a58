#pragma once

#include "ui/theme/theme.h"

#include <QListView>

namespace backflow::ui::resolve {

class DecisionModel;

/// The list one walks through: a sign, what it is about, how it stands. Single letters and digits act on the current
/// decision while the list has the focus.
class DecisionList final : public QListView
{
    Q_OBJECT

public:
    DecisionList(const theme::Theme &theme, DecisionModel *model, QWidget *parent = nullptr);
    int currentDecision() const;
    void setCurrentDecision(int decision);

Q_SIGNALS:
    void decisionChosen(int decision);
    /// A letter or digit without modifiers.
    void letterPressed(int key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    DecisionModel *m_model;
};

} // namespace backflow::ui::resolve
