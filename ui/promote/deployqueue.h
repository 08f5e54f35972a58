#pragma once

#include <QList>
#include <QObject>

namespace backflow::ui::promote {

class TargetRun;

/// Deploys to several targets, so many at a time. What runs in an org goes on whatever happens here; what waits can be
/// held back. GUI thread.
class DeployQueue final : public QObject
{
    Q_OBJECT

public:
    enum class OnFailure {
        GoOn,
        StartNoMore, ///< what waits is given back, undeployed
    };
    static constexpr int kAtOnce = 3;
    static constexpr int kMostAtOnce = 10;

    explicit DeployQueue(QObject *parent = nullptr);

    void setAtOnce(int count);
    int atOnce() const { return m_atOnce; }
    void setOnFailure(OnFailure what) { m_onFailure = what; }
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

    /// In this order. Those that cannot be deployed to are left out.
    void start(const QList<TargetRun *> &runs, bool quick);
    /// Takes one that waits out again.
    void drop(TargetRun *run);
    void clear();
    bool isWaiting() const { return !m_waiting.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void goOn();
    void ended(TargetRun *run);
    void number();

    QList<TargetRun *> m_waiting;
    QList<TargetRun *> m_running;
    int m_atOnce = kAtOnce;
    OnFailure m_onFailure = OnFailure::GoOn;
    bool m_paused = false;
    bool m_quick = false;
};

} // namespace backflow::ui::promote
