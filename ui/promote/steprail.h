#pragma once

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

/// The seven steps of a back promotion, where one stands, and what a step still needs.
enum class Step { Where, What, Review, Decide, Check, Deploy, Result };
inline constexpr int kSteps = 7;

class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(const theme::Theme &theme, QWidget *parent = nullptr);

    void setCurrent(Step step);
    Step current() const { return m_current; }
    /// `mark`: "✓", "≠2" or empty; `words`: the same for those who hear it. `blocked`: why one cannot go there; empty =
    /// one can.
    void setStep(Step step, const QString &mark, const QString &words, const QString &blocked);
    static QString name(Step step);

Q_SIGNALS:
    void stepPressed(backflow::ui::promote::Step step);

private:
    void restyle();

    const theme::Theme &m_theme;
    QList<QToolButton *> m_buttons;
    QStringList m_marks;
    QStringList m_words;
    Step m_current = Step::Where;
};

} // namespace backflow::ui::promote
