#pragma once

#include <QJsonObject>
#include <QString>
#include <functional>

namespace backflow::ui::widgets {

/// What a page lets the window remember of it. GUI thread.
class SessionPage
{
public:
    virtual ~SessionPage() = default;

    /// How it is looked at: comes back with the next start, in the same workspace.
    virtual QJsonObject keptState() const { return {}; }
    virtual void takeKept(const QJsonObject &) {}

    /// What is looked at in it (a promotion, a comparison), so that Back and Forward find it again; empty: nothing yet,
    /// which is no place of its own.
    virtual QString spot() const { return {}; }
    virtual void goToSpot(const QString &) {}

    /// A way to another spot is a jump, and one comes back from it; steps from row to row are none.
    enum class Way { Jump, Step };
    /// Set by the window.
    std::function<void(Way)> spotChanged;

protected:
    void tellSpot(Way way = Way::Jump) const
    {
        if (spotChanged)
            spotChanged(way);
    }
};

} // namespace backflow::ui::widgets
