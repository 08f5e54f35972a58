#pragma once
// The desktop as it runs, over real adapters and local orgs, and the way of somebody who brings everything down.

#include "app/services/services.h"
#include "tests/support/loopwatch.h"
#include "ui/jobs/joblist.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QSettings>
#include <QThreadPool>
#include <QUrl>
#include <functional>
#include <memory>

namespace backflow::tests {

class Desk final
{
public:
    struct Place {
        QString name;
        QUrl url;
        QByteArray token;
    };

    /// The first place stands above all others.
    Desk(const QString &folder, const QList<Place> &places);
    ~Desk();

    /// Read both orgs, compare them, plan, check and deploy everything, read again and look at every page; `change` is
    /// called between the deployment and the second reading. Empty, or what went wrong.
    QString bringEverythingDown(support::LoopWatch &watch, const std::function<void()> &change);

    ui::shell::MainWindow &window() { return *m_window; }

private:
    QString openWorkspace(const QString &folder, const QList<Place> &places);
    QString promote(support::LoopWatch &watch);
    void lookAround(support::LoopWatch &watch, const QString &when);
    void press(const char *button);
    /// Runs the event loop until nothing runs any more.
    void settle();
    bool waitFor(const std::function<bool()> &done);

    QList<Place> m_places;
    QString m_problem;
    ui::theme::Theme m_theme;
    ui::theme::Highlighting m_highlighting;
    ui::widgets::Navigator m_navigator;
    ui::jobs::JobList m_jobs;
    QThreadPool m_pool;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<QSettings> m_settings;
    std::shared_ptr<ui::widgets::AppContext> m_context;
    std::unique_ptr<ui::shell::MainWindow> m_window;
};

} // namespace backflow::tests
