#pragma once

#include "app/localorg/localorg.h"
#include "app/localorg/state.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <chrono>
#include <memory>

namespace backflow::localorg {

/// The copies of a production org: rows of SandboxInfo and SandboxProcess (Tooling API), which its state keeps, and
/// the refreshes that are under way. Not thread-safe, as OrgCore.
class Sandboxes final
{
public:
    /// `state` outlives it. Takes over what the options tell and the state does not know yet.
    Sandboxes(State &state, const Options &options);

    QList<QJsonObject> infos() const;
    /// Oldest first.
    QList<QJsonObject> processes() const;

    /// The org that is made anew when that sandbox is refreshed; without one only rows change.
    void connect(const QString &name, const std::weak_ptr<LocalOrg> &org);
    std::shared_ptr<LocalOrg> org(const QString &name) const;

    /// Begins a refresh. `fault` may say how it is to end: `{"outcome": {"Status": "Stopped"}}`. Errors: InvalidInput,
    /// NotFound; the code of the fault is in detail.
    base::Result<> refresh(const QString &infoId, const QJsonObject &settings, const QJsonObject &fault);
    /// ACTIVATE or DISCARD, where a copy waits for it. Errors: InvalidInput, NotFound; code in detail.
    base::Result<> act(const QString &processId, const QString &action);
    /// Newest process of a sandbox by its name; empty when there is none.
    QJsonObject newest(const QString &name) const;

    bool isIdle() const { return m_running.isEmpty(); }
    /// Moves refreshes on by the clock. `root`: the production org's own folder. True when a row changed.
    bool advance(const QString &root);

private:
    struct Running {
        QString process;
        std::chrono::steady_clock::time_point since;
        /// How it ends; empty = well.
        QString ending;
        bool activating = false;
    };
    bool step(Running &running, const QString &root);
    void put(const QString &process, const QJsonObject &changes);
    void copyOver(const QString &process, const QString &root);
    QJsonObject rowOf(const QJsonArray &rows, const QString &id) const;

    State &m_state;
    std::chrono::milliseconds m_time;
    QString m_owner;
    QHash<QString, std::weak_ptr<LocalOrg>> m_orgs;
    QList<Running> m_running;
};

} // namespace backflow::localorg
