#pragma once

#include "ui/promote/deployqueue.h"
#include "ui/promote/steprail.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;
class QLabel;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

/// How several targets are gone through: how many at once, what happens when one fails, Pause; and the way to the
/// matrix. Objects: `fanoutAtOnce`, `fanoutOnFailure`, `fanoutStartButton`, `fanoutPause`, `fanoutMatrixButton`.
class OrderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderBar(const theme::Theme &theme, QWidget *parent = nullptr);

    /// The queue is driven by this bar from now on; it must outlive the bar's use. Null: none.
    void setQueue(DeployQueue *queue);
    void setAtOnce(int count);
    int atOnce() const;
    /// Shown for several targets alone.
    void update(Step step, int targets);

Q_SIGNALS:
    void matrixToggled(bool shown);
    void atOnceChanged(int count);
    void startPressed();

private:
    void refreshPause();

    DeployQueue *m_queue = nullptr;
    QLabel *m_words;
    QSpinBox *m_atOnce;
    QComboBox *m_onFailure;
    QPushButton *m_start;
    QPushButton *m_pause;
    QPushButton *m_matrix;
};

} // namespace backflow::ui::promote
