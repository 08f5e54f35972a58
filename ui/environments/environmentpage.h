#pragma once

#include "core/async/job.h"
#include "core/promotion/environmentwork.h"
#include "ui/environments/environmentfacts.h"
#include "ui/widgets/sessionpage.h"

#include <QWidget>
#include <memory>
#include <optional>

class QFormLayout;
class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace backflow::ui::widgets {
struct AppContext;
class InlineBanner;
class PageHeader;
class StateStack;
class StatusLabel;
} // namespace backflow::ui::widgets

namespace backflow::ui::environments {

class CompareMenu;
class DriftTab;
class SignInForm;
class WaitingTab;

/// One environment: what its last snapshot holds, what drifted in its org, what waits to come down and to go up, the
/// readings before it, who may do what, and the connection to the org. Everything but reading the org works without it.
/// Objects: `envPage`, `envTabs`, `envCompareButton`, `envRetrieveButton`, `envBackPromoteButton`, `envTypes`,
/// `envReadings`, `envAccess`.
class EnvironmentPage final : public QWidget, public widgets::SessionPage
{
    Q_OBJECT

public:
    EnvironmentPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);
    enum Tab { Overview, Drift, ToReceive, ToPromote, History, Access, Connection };

    QString environment() const { return m_name; }
    void showTab(Tab tab);
    void setFacts(const EnvironmentFacts &facts);

    QJsonObject keptState() const override;
    void takeKept(const QJsonObject &kept) override;

public Q_SLOTS:
    void showEnvironment(const QString &name);
    void retrieve();
    /// Looks again at what is stored of it.
    void refresh();

private:
    void makeTabs();
    void makeHeader();
    QWidget *overviewTab();
    QWidget *readingsTab();
    void readAgain();
    void showUnread(const EnvironmentFacts &facts);
    void readFactsAgain();
    void readWorkAgain();
    void showWork(const promotion::EnvironmentWork &work);
    void updateTitles();
    void updateBackPromote();
    void updateHeader(const std::optional<snapshot::Origin> &origin);
    void compareWith(const QStringList &others);

    // environmentpage_connection.cpp
    QWidget *accessTab();
    void updateAccess();
    QWidget *connectionTab();
    void updateConnection();
    void signIn();
    void signedIn(const model::Environment &environment);

    std::shared_ptr<widgets::AppContext> m_context;
    QString m_name;
    widgets::PageHeader *m_header;
    widgets::InlineBanner *m_banner;
    QTabWidget *m_tabs = nullptr;
    widgets::StateStack *m_overview = nullptr;
    widgets::StateStack *m_readingsStack = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_unreadWords = nullptr;
    QTreeWidget *m_unread = nullptr;
    QTreeWidget *m_types = nullptr;
    QTreeWidget *m_readings = nullptr;
    widgets::StatusLabel *m_connection = nullptr;
    QLabel *m_org = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_branch = nullptr;
    QFormLayout *m_facts = nullptr;
    QLabel *m_user = nullptr;
    SignInForm *m_form = nullptr;
    QLabel *m_access = nullptr;
    QPushButton *m_compare = nullptr;
    CompareMenu *m_compareMenu = nullptr;
    QPushButton *m_backPromote = nullptr;
    DriftTab *m_drift = nullptr;
    WaitingTab *m_receive = nullptr;
    WaitingTab *m_promote = nullptr;
    /// Nothing until it is known.
    std::optional<promotion::EnvironmentWork> m_work;
    async::Latest<EnvironmentFacts> m_latest;
    async::Latest<promotion::EnvironmentWork> m_latestWork;
    async::Latest<model::Environment> m_signIn;
};

} // namespace backflow::ui::environments
