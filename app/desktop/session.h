#pragma once

#include "core/async/job.h"
#include "core/model/pipeline.h"
#include "core/promotion/programhooks.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <memory>

class QSettings;

namespace backflow::demo {
class Company;
}
namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::desktop {

/// What is open in the window: a workspace on disk, or the demonstration company. Fills the window's context and says
/// so through its navigator. The context must have its services (jobs, pool, navigator) and outlive the session.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(std::shared_ptr<ui::widgets::AppContext> context, QSettings &settings, QObject *parent = nullptr);
    ~Session() override;

    /// An empty folder becomes a workspace.
    void openWorkspace(const QString &folder);
    /// Starts the company's orgs in this process, in a folder that goes with the session.
    void openDemo();
    /// A short notice in every window.
    void say(const QString &sentence);

Q_SIGNALS:
    void opened();
    void failed(const QString &sentence);

private:
    struct Opened {
        promotion::ProgramHooks hooks;
        /// Of the demonstration only.
        std::shared_ptr<demo::Company> company;
        governance::Authorizer::Policy policy;
    };
    static base::Result<Opened> openFolder(const QString &folder);
    static base::Result<Opened> makeDemo(const QString &folder, async::Monitor &monitor);
    void adopt(const Opened &result);
    void fail(const base::Error &error);

    std::shared_ptr<ui::widgets::AppContext> m_context;
    QSettings &m_settings;
    // The company's orgs run below this folder, so it is removed after them.
    std::shared_ptr<QTemporaryDir> m_demoFolder;
    std::shared_ptr<demo::Company> m_company;
    async::Latest<Opened> m_opening;
};

} // namespace backflow::desktop
