#include "tests/support/patience.h"
#include "tests/ui/environments/environmentfixture.h"
#include "ui/environments/comparemenu.h"
#include "ui/environments/environmentfacts.h"
#include "ui/environments/environmentform.h"
#include "ui/theme/highlighting.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimeZone>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::environments;
using tests::Company;
using Fixture = tests::EnvironmentFixture;

class TestEnvironments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsCountTypesAndReadings();
    void whatCouldNotBeReadIsListedWithTheReason();
    void neverReadOffersToRead();
    void theHeadingTellsWhatItIsCreatedFrom();
    void comparesWithWhatIsChosen();
    void failedReadingSaysWhatTheOrgSaid();
    void tokenSignInGoesThroughTheHookAndIsSaved();
    void tokenLeavesItsField();
    void refusedSignInIsSaidInPlace();
    void signInButtonSaysWhatIsMissing();
    void newEnvironmentMustFitThePipeline();

private:
    theme::Theme m_theme;
};

void TestEnvironments::factsCountTypesAndReadings()
{
    const auto company = Company::make();
    company->live();
    const auto facts = readFacts(*company, *company->pipeline.find(QStringLiteral("UAT")));
    QVERIFY(facts);
    QCOMPARE(facts->components, 4);
    QCOMPARE(facts->types.first().type, QStringLiteral("ApexClass"));
    QCOMPARE(facts->types.first().components, 3);
    QCOMPARE(facts->readings.size(), 2);
    QCOMPARE(facts->readings.first().who, QStringLiteral("Ada Admin"));
    QVERIFY(facts->readings.first().when > facts->readings.last().when);
}

void TestEnvironments::whatCouldNotBeReadIsListedWithTheReason()
{
    Fixture f(m_theme);
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Tax"), "class Tax { }\n");
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Rate"), "class Rate { }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    const QString words = QStringLiteral("You do not have access to 'ApexClass' named 'Tax'.");
    f.company->org(QStringLiteral("UAT")).refusals.insert(QStringLiteral("ApexClass:Tax"), words);
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Tax"), "class Tax { Integer newer; }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    f.navigator.openEnvironment(QStringLiteral("UAT"));
    QTRY_COMPARE(f.find<widgets::StateStack>("envOverview")->state(), widgets::ViewState::Ready);
    auto *list = f.find<QTreeWidget>("envUnread");
    QVERIFY(!list->isHidden() && !f.find<QLabel>("envUnreadWords")->isHidden());
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Tax"));
    QCOMPARE(list->topLevelItem(0)->text(2), words);
    f.company->org(QStringLiteral("UAT")).refusals.clear();
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    f.navigator.tellEnvironmentChanged(QStringLiteral("UAT"));
    QTRY_VERIFY(list->isHidden());
}

void TestEnvironments::neverReadOffersToRead()
{
    Fixture f(m_theme);
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Tax"), "class Tax { }\n");
    f.navigator.openEnvironment(QStringLiteral("UAT"));
    auto *overview = f.find<widgets::StateStack>("envOverview");
    QTRY_COMPARE(overview->state(), widgets::ViewState::Empty);
    QSignalSpy changed(&f.navigator, &widgets::Navigator::environmentChanged);
    f.find<QPushButton>("envOverviewPlaceholderButton")->click();
    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(overview->state(), widgets::ViewState::Ready);
    const auto *types = f.find<QTreeWidget>("envTypes");
    QCOMPARE(types->topLevelItemCount(), 1);
    QCOMPARE(types->topLevelItem(0)->text(0), QStringLiteral("Apex classes"));
    QCOMPARE(f.find<QTreeWidget>("envReadings")->topLevelItemCount(), 1);
}

/// As the production org tells it; until then that is said.
void TestEnvironments::theHeadingTellsWhatItIsCreatedFrom()
{
    Fixture f(m_theme);
    const QDateTime copied(QDate(2026, 11, 3), QTime(12, 0), QTimeZone::UTC);
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    QVERIFY2(f.subtitle().endsWith(QStringLiteral("what it was created from is not known")), qPrintable(f.subtitle()));
    f.company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { }\n");
    const QString org = f.company->org(QStringLiteral("Dev1")).identity.orgId->toString().left(15);
    for (model::Environment &environment : f.context->pipeline.environments) {
        if (environment.name == QStringLiteral("UAT"))
            environment.kind = model::EnvironmentKind::Production;
        else
            environment.orgId = model::OrgId::fromString(org);
    }
    f.company->org(QStringLiteral("UAT")).sandboxes = {
        QJsonObject{{QStringLiteral("SandboxName"), QStringLiteral("dev1")},
                    {QStringLiteral("SandboxOrganization"), org},
                    {QStringLiteral("EndDate"), QStringLiteral("2026-11-03T12:00:00.000+0000")}}};
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    f.page->retrieve();
    const QString day = QLocale().toString(copied.toLocalTime().date(), QLocale::ShortFormat);
    QTRY_VERIFY2(f.subtitle().endsWith(QStringLiteral("created from UAT, ") + day), qPrintable(f.subtitle()));
}

void TestEnvironments::comparesWithWhatIsChosen()
{
    Fixture f(m_theme);
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    auto *menu = f.find<CompareMenu>("envCompareMenu");
    QCOMPARE(f.find<QPushButton>("envCompareButton")->menu(), menu);
    QSignalSpy asked(&f.navigator, &widgets::Navigator::compareWithRequested);
    menu->findChild<QAction *>(QStringLiteral("envCompareStart"))->trigger();
    QCOMPARE(asked.size(), 1);
    // What is above is the source of what is here.
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("UAT"));
    QCOMPARE(asked.first().at(1).toStringList(), QStringList{QStringLiteral("Dev1")});
    f.navigator.openEnvironment(QStringLiteral("UAT"));
    menu->findChild<QAction *>(QStringLiteral("envCompareStart"))->trigger();
    QCOMPARE(asked.last().at(0).toString(), QStringLiteral("UAT"));
    QCOMPARE(asked.last().at(1).toStringList(), QStringList{QStringLiteral("Dev1")});
}

void TestEnvironments::failedReadingSaysWhatTheOrgSaid()
{
    Fixture f(m_theme);
    f.company->org(QStringLiteral("UAT")).before = [](const QString &) -> base::Result<> {
        return base::failure(base::Errc::Unauthorized, QStringLiteral("The session of UAT is over. Sign in again."));
    };
    f.navigator.openEnvironment(QStringLiteral("UAT"));
    f.page->retrieve();
    auto *banner = f.find<widgets::InlineBanner>("envBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->text(), QStringLiteral("The session of UAT is over. Sign in again."));
    f.find<QPushButton>("envBannerAction1")->click(); // the one next step: to the connection
    const auto *tabs = f.find<QTabWidget>("envTabs");
    QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
}

void TestEnvironments::tokenSignInGoesThroughTheHookAndIsSaved()
{
    Fixture f(m_theme);
    widgets::SignIn seen;
    model::Pipeline saved;
    f.context->hooks.signIn = [&seen](const model::Environment &environment, const widgets::SignIn &signIn,
                                      async::Monitor &) -> base::Result<model::Environment> {
        seen = signIn;
        model::Environment answer = environment;
        answer.username = QStringLiteral("ana@acme.test");
        answer.orgId = model::OrgId::fromString(QStringLiteral("00D000000000001"));
        return answer;
    };
    f.context->hooks.savePipeline = [&saved](const model::Pipeline &pipeline) -> base::Result<> {
        saved = pipeline;
        return {};
    };
    f.navigator.openEnvironment(QStringLiteral("UAT"));
    f.find<QTabWidget>("envTabs")->setCurrentIndex(EnvironmentPage::Connection);
    f.find<QRadioButton>("signInToken")->setChecked(true);
    f.find<QLineEdit>("signInInstance")->setText(QStringLiteral("https://acme.my.salesforce.com"));
    f.find<QLineEdit>("signInTokenText")->setText(QStringLiteral("00D000000000001!word"));
    f.find<QPushButton>("signInButton")->click();
    auto *banner = f.find<widgets::InlineBanner>("envBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->text(), QStringLiteral("Signed in to UAT as ana@acme.test."));
    QCOMPARE(seen.way, widgets::SignIn::Way::AccessToken);
    QCOMPARE(seen.token, QByteArray("00D000000000001!word"));
    QCOMPARE(saved.find(QStringLiteral("UAT"))->username, QStringLiteral("ana@acme.test"));
    QCOMPARE(f.context->pipeline.find(QStringLiteral("UAT"))->username, QStringLiteral("ana@acme.test"));
}

void TestEnvironments::tokenLeavesItsField()
{
    Fixture f(m_theme);
    f.context->hooks.signIn = [](const model::Environment &, const widgets::SignIn &,
                                 async::Monitor &) -> base::Result<model::Environment> {
        return base::failure(base::Errc::Unauthorized, QStringLiteral("no"));
    };
    f.navigator.openEnvironment(QStringLiteral("UAT"));
    f.find<QRadioButton>("signInToken")->setChecked(true);
    f.find<QLineEdit>("signInInstance")->setText(QStringLiteral("https://acme.my.salesforce.com"));
    auto *token = f.find<QLineEdit>("signInTokenText");
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    token->setText(QStringLiteral("secret"));
    f.find<QPushButton>("signInButton")->click();
    QVERIFY(token->text().isEmpty());
    QTRY_VERIFY(f.find<widgets::InlineBanner>("envBanner")->isVisible());
}

void TestEnvironments::refusedSignInIsSaidInPlace()
{
    Fixture f(m_theme);
    f.context->hooks.signIn = [](const model::Environment &, const widgets::SignIn &,
                                 async::Monitor &) -> base::Result<model::Environment> {
        return base::failure(base::Errc::Denied, QStringLiteral("Login closed in the browser. Try again."));
    };
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    f.find<QPushButton>("signInButton")->click();
    auto *banner = f.find<widgets::InlineBanner>("envBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->text(), QStringLiteral("Login closed in the browser. Try again."));
    QVERIFY(f.find<QPushButton>("signInButton")->isEnabled());
}

void TestEnvironments::signInButtonSaysWhatIsMissing()
{
    Fixture f(m_theme);
    f.context->hooks.signIn = [](const model::Environment &e, const widgets::SignIn &,
                                 async::Monitor &) -> base::Result<model::Environment> { return e; };
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    const auto *button = f.find<QPushButton>("signInButton");
    f.find<QRadioButton>("signInCli")->setChecked(true);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("Fill in the alias or the user name."));
    f.find<QLineEdit>("signInAlias")->setText(QStringLiteral("uat"));
    QVERIFY(button->isEnabled());
}

void TestEnvironments::newEnvironmentMustFitThePipeline()
{
    const auto company = Company::make();
    EnvironmentForm form(m_theme, company->pipeline);
    auto *name = form.findChild<QLineEdit *>(QStringLiteral("envFormName"));
    auto *add = form.findChild<QPushButton *>(QStringLiteral("envFormAdd"));
    QVERIFY(!add->isEnabled());
    QVERIFY(!add->toolTip().isEmpty());
    name->setText(QStringLiteral("uat")); // there is one already
    QVERIFY(!add->isEnabled());
    name->setText(QStringLiteral("QA"));
    QVERIFY(add->isEnabled());
    auto *above = form.findChild<QListWidget *>(QStringLiteral("envFormAbove"));
    above->item(0)->setCheckState(Qt::Checked);
    QSignalSpy accepted(&form, &QDialog::accepted);
    add->click();
    QCOMPARE(accepted.size(), 1);
    QVERIFY(form.pipeline().find(QStringLiteral("QA")));
    QCOMPARE(form.pipeline().higherNeighbours(QStringLiteral("QA")), QStringList{QStringLiteral("UAT")});
}

QTEST_MAIN(TestEnvironments)
#include "tst_environments.moc"
