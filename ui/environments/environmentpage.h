#pragma once

#include "core/async/job.h"
#include "ui/environments/environmentfacts.h"

#include <QWidget>
#include <memory>

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

class SignInForm;

/// One environment: what its last snapshot holds, the readings before it, and the connection to the org.
/// Objects: `envPage`, `envTabs`, `envRetrieveButton`, `envTypes`, `envReadings`.
class EnvironmentPage final : public QWidget
{
    Q_OBJECT

public:
    EnvironmentPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);
    QString environment() const { return m_name; }
    void setFacts(const EnvironmentFacts &facts);

public Q_SLOTS:
    void showEnvironment(const QString &name);
    void retrieve();

private:
    QWidget *overviewTab();
    QWidget *readingsTab();
    QWidget *connectionTab();
    void updateConnection();
    void readFactsAgain();
    void signIn();
    void signedIn(const model::Environment &environment);

    std::shared_ptr<widgets::AppContext> m_context;
    QString m_name;
    widgets::PageHeader *m_header;
    widgets::InlineBanner *m_banner;
    QTabWidget *m_tabs;
    widgets::StateStack *m_overview = nullptr;
    widgets::StateStack *m_readingsStack = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_types = nullptr;
    QTreeWidget *m_readings = nullptr;
    widgets::StatusLabel *m_connection = nullptr;
    QLabel *m_org = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_user = nullptr;
    SignInForm *m_form = nullptr;
    async::Latest<EnvironmentFacts> m_latest;
    async::Latest<model::Environment> m_signIn;
};

} // namespace backflow::ui::environments
