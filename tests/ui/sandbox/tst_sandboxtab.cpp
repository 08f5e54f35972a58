// The advisor's tab of sandboxes, and the way through a refresh, over orgs in memory.
#include "tests/core/promotion/company.h"
#include "tests/support/patience.h"
#include "tests/ui/readingwindow.h"
#include "tests/ui/screenlooks.h"
#include "ui/jobs/joblist.h"
#include "ui/sandbox/checklistview.h"
#include "ui/sandbox/refreshwizard.h"
#include "ui/sandbox/sandboxtab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using backflow::ui::sandbox::RefreshWizard;
using backflow::ui::sandbox::SandboxTab;

class TestSandboxTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNumbersStandInTheList();
    void thresholdsChangeWhatIsAdvised();
    void aBackPromotionStartsFromHere();
    void aRefreshWantsSavedWorkAReasonAndTheName();
    void aRefreshThatIsFoundIsConnected();
    void whereThereIsNoSandboxItSaysSo();
    void theKeyboardReachesAllAndEveryControlHasAName();
};

namespace {

const QString kNewOrg = QStringLiteral("00D000000000009");

/// The company, whose production org answers queries about its sandboxes.
class Orgs final : public ports::Backends
{
public:
    explicit Orgs(std::shared_ptr<tests::Company> company)
        : m_company(std::move(company))
    {
    }
    base::Result<std::unique_ptr<ports::Repository>> repository() const override { return m_company->repository(); }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override { return m_company->journal(); }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override { return m_company->secrets(); }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override
    {
        if (environment.isProduction())
            return std::make_unique<support::FakeOrg>(m_company->orgs.value(environment.name));
        return m_company->gateway(environment);
    }
    const ports::Clock &clock() const override { return m_company->clock(); }
    QString personName() const override { return m_company->personName(); }
    QString personEmail() const override { return m_company->personEmail(); }

private:
    std::shared_ptr<tests::Company> m_company;
};

/// Production above Dev1, which is a developer sandbox 41 days old.
struct Fixture {
    theme::Theme theme;
    widgets::Navigator navigator;
    jobs::JobList jobs;
    QThreadPool pool;
    std::shared_ptr<tests::Company> company = tests::Company::make();
    std::shared_ptr<widgets::AppContext> context = std::make_shared<widgets::AppContext>();
    std::unique_ptr<SandboxTab> tab;

    Fixture()
    {
        pool.setMaxThreadCount(1);
        company->pipeline.environments[0].kind = model::EnvironmentKind::Production;
        company->pipeline.environments[0].orgId = model::OrgId::fromString(QStringLiteral("00D000000000001"));
        company->pipeline.environments[1].orgId = model::OrgId::fromString(QStringLiteral("00D000000000002"));
        company->live();
        company->org(QStringLiteral("UAT")).sandboxInfos = {
            QJsonObject{{QStringLiteral("Id"), QStringLiteral("0GQ000000000001")},
                        {QStringLiteral("SandboxName"), QStringLiteral("dev1")},
                        {QStringLiteral("LicenseType"), QStringLiteral("DEVELOPER")},
                        {QStringLiteral("SourceId"), QJsonValue()}}};
        copied(QStringLiteral("00D000000000002"), company->time.now().addDays(-41));
        context->theme = &theme;
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
        context->backends = std::make_shared<Orgs>(company);
        context->pipeline = company->pipeline;
        context->hooks.savePipeline = [](const model::Pipeline &) { return base::Result<>(); };
        context->hooks.signIn = [](const model::Environment &environment, const widgets::SignIn &,
                                   async::Monitor &) -> base::Result<model::Environment> {
            model::Environment signedIn = environment;
            signedIn.username = QStringLiteral("ada@example.test.dev1");
            return signedIn;
        };
        tab = std::make_unique<SandboxTab>(context);
        tab->resize(1000, 800);
        tab->show();
    }
    ~Fixture()
    {
        tab.reset();
        pool.waitForDone();
    }

    void copied(const QString &org, const QDateTime &at) const
    {
        const QString when = at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("+0000");
        company->org(QStringLiteral("UAT"))
            .sandboxes.prepend(QJsonObject{{QStringLiteral("Id"), QStringLiteral("0GR") + org.mid(3)},
                                           {QStringLiteral("SandboxInfoId"), QStringLiteral("0GQ000000000001")},
                                           {QStringLiteral("SandboxName"), QStringLiteral("dev1")},
                                           {QStringLiteral("SandboxOrganization"), org},
                                           {QStringLiteral("Status"), QStringLiteral("Completed")},
                                           {QStringLiteral("CreatedDate"), when},
                                           {QStringLiteral("StartDate"), when},
                                           {QStringLiteral("EndDate"), when}});
    }
    template <class T>
    T *find(const char *name) const
    {
        return tab->findChild<T *>(QString::fromLatin1(name));
    }
    QTreeWidget *list() const { return find<QTreeWidget>("advisorList"); }
    QString advised() const { return list()->topLevelItem(0)->text(1); }
    bool measure() const
    {
        auto *button = find<QPushButton>("advisorMeasure");
        button->click();
        return tests::waitFor([&] { return button->isEnabled() && list()->topLevelItemCount() == 1; });
    }
    RefreshWizard *wizard() const { return tab->findChild<RefreshWizard *>(); }
};

} // namespace

void TestSandboxTab::theNumbersStandInTheList()
{
    Fixture f;
    QTRY_COMPARE(f.list()->topLevelItemCount(), 1);
    QCOMPARE(f.advised(), QStringLiteral("Not measured yet"));
    QVERIFY(f.measure());
    QCOMPARE(f.advised(), QStringLiteral("Back-promote"));
    const QTreeWidgetItem *row = f.list()->topLevelItem(0);
    QCOMPARE(row->text(2), QStringLiteral("3")); // Tax, Fresh, Sales
    QCOMPARE(row->text(3), QStringLiteral("1")); // Sales
    QCOMPARE(row->text(5), QStringLiteral("41 days ago"));
    QCOMPARE(row->text(6), QStringLiteral("today"));
    auto *why = f.find<QTreeWidget>("advisorWhy");
    QVERIFY(why->topLevelItemCount() >= 6);
    QVERIFY(why->topLevelItem(0)->text(0).startsWith(QStringLiteral("3 components")));
    QCOMPARE(why->topLevelItem(0)->text(1), QStringLiteral("3"));
    QCOMPARE(why->topLevelItem(0)->text(2), QStringLiteral("150"));
    QVERIFY(f.find<QLabel>("advisorLoss")->text().contains(QStringLiteral("loses the changes in 1 component")));
    auto *how = f.find<QPushButton>("advisorHow");
    QVERIFY(!f.find<QLabel>("advisorHowText")->isVisible());
    how->click();
    QVERIFY(f.find<QLabel>("advisorHowText")->isVisible());
    QVERIFY(f.find<QLabel>("advisorHowText")->text().contains(QStringLiteral("150")));
}

void TestSandboxTab::thresholdsChangeWhatIsAdvised()
{
    Fixture f;
    QVERIFY(f.measure());
    f.find<QPushButton>("advisorThresholdsButton")->click();
    auto *many = f.find<QSpinBox>("thresholdMany");
    QVERIFY(many);
    QCOMPARE(many->value(), 150);
    many->setValue(3);
    f.find<QPushButton>("thresholdSave")->click();
    QTRY_COMPARE(f.advised(), QStringLiteral("Refresh"));
    // The tick about its data is one of them.
    f.find<QPushButton>("advisorThresholdsButton")->click();
    QTRY_VERIFY(f.find<QSpinBox>("thresholdMany") && f.find<QSpinBox>("thresholdMany")->value() == 3);
    f.find<QPushButton>("thresholdDefaults")->click();
    f.find<QSpinBox>("thresholdData0")->setValue(41);
    f.find<QPushButton>("thresholdSave")->click();
    QTRY_COMPARE(f.advised(), QStringLiteral("Back-promote"));
    f.find<QCheckBox>("advisorDataNeeded")->click();
    QTRY_COMPARE(f.advised(), QStringLiteral("Refresh"));
}

void TestSandboxTab::aBackPromotionStartsFromHere()
{
    Fixture f;
    QVERIFY(f.measure());
    QSignalSpy started(&f.navigator, &widgets::Navigator::backPromotionRequested);
    f.find<QPushButton>("advisorBackPromote")->click();
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().at(0).toString(), QStringLiteral("UAT"));
    QCOMPARE(started.first().at(1).toString(), QStringLiteral("Dev1"));
    QCOMPARE(f.find<QPushButton>("advisorSave")->text(), QStringLiteral("Save the 1 change first"));
}

void TestSandboxTab::aRefreshWantsSavedWorkAReasonAndTheName()
{
    Fixture f;
    QVERIFY(f.measure());
    f.find<QPushButton>("advisorPlan")->click();
    RefreshWizard *wizard = f.wizard();
    QVERIFY(wizard);
    QTRY_COMPARE(wizard->step(), RefreshWizard::Before);
    auto *start = wizard->findChild<QPushButton *>(QStringLiteral("refreshStart"));
    QVERIFY(!start->isEnabled());
    wizard->findChild<QLineEdit *>(QStringLiteral("refreshReason"))->setText(QStringLiteral("the sprint begins"));
    wizard->findChild<QLineEdit *>(QStringLiteral("refreshName"))->setText(QStringLiteral("Dev1"));
    QVERIFY(!start->isEnabled()); // its work is not saved
    wizard->findChild<QPushButton *>(QStringLiteral("refreshSave"))->click();
    auto *lost = wizard->findChild<QTreeWidget *>(QStringLiteral("refreshLost"));
    QTRY_COMPARE(lost->topLevelItemCount(), 1);
    QCOMPARE(lost->topLevelItem(0)->text(0), QStringLiteral("Sales"));
    QTRY_VERIFY(start->isEnabled());
    wizard->findChild<QLineEdit *>(QStringLiteral("refreshName"))->setText(QStringLiteral("dev1"));
    QVERIFY(!start->isEnabled());
    wizard->reject();
}

void TestSandboxTab::aRefreshThatIsFoundIsConnected()
{
    Fixture f;
    QVERIFY(f.measure());
    f.find<QPushButton>("advisorSave")->click();
    QTRY_COMPARE(f.jobs.running(), 0);
    // Somebody else had it refreshed: production tells of another org, which answers at the old address.
    f.copied(kNewOrg, f.company->time.now());
    auto &org = f.company->org(QStringLiteral("Dev1"));
    org.components = f.company->org(QStringLiteral("UAT")).components;
    org.identity.orgId = model::OrgId::fromString(kNewOrg);
    QSignalSpy badge(&f.navigator, &widgets::Navigator::badgeChanged);
    QVERIFY(f.measure());
    QCOMPARE(f.advised(), QStringLiteral("Refreshed: connect it again"));
    QCOMPARE(badge.last().at(1).toInt(), 1);
    QVERIFY(f.find<widgets::InlineBanner>("advisorBanner")->isVisible());
    f.find<QPushButton>("advisorConnect")->click();
    RefreshWizard *wizard = f.wizard();
    QTRY_COMPARE(wizard->step(), RefreshWizard::Connect);
    wizard->findChild<QRadioButton *>(QStringLiteral("refreshOtherWay"))->click();
    wizard->findChild<QPushButton *>(QStringLiteral("signInButton"))->click();
    QTRY_COMPARE(wizard->step(), RefreshWizard::After);
    QCOMPARE(f.context->pipeline.environments[1].orgId, model::OrgId::fromString(kNewOrg));
    QVERIFY(wizard->findChild<QLabel *>(QStringLiteral("refreshDone"))->text().contains(kNewOrg));
    auto *progress = wizard->findChild<QProgressBar *>(QStringLiteral("checklistProgress"));
    auto *items = wizard->findChild<QTreeWidget *>(QStringLiteral("checklistItems"));
    QTRY_VERIFY(items->topLevelItemCount() >= 11);
    QVERIFY(progress && progress->maximum() >= 11);
    const int settled = progress->value();
    items->topLevelItem(4)->setCheckState(0, Qt::Checked);
    QTRY_COMPARE(progress->value(), settled + 1);
    QSignalSpy opened(&f.navigator, &widgets::Navigator::promotionRequested);
    auto *restore = wizard->findChild<QPushButton *>(QStringLiteral("refreshRestore"));
    QVERIFY(restore->isVisible());
    restore->click();
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(f.list()->topLevelItemCount() == 1 && f.advised() != QStringLiteral("Refreshed: connect it again"));
    QTRY_VERIFY(f.find<QPushButton>("advisorChecklist")->isVisible());
}

void TestSandboxTab::whereThereIsNoSandboxItSaysSo()
{
    Fixture f;
    f.context->pipeline.environments.removeLast();
    f.context->pipeline.edges.clear();
    Q_EMIT f.navigator.workspaceChanged();
    auto *stack = f.find<widgets::StateStack>("advisorStack");
    QVERIFY(stack);
    QTRY_COMPARE(stack->state(), widgets::ViewState::Empty);
}

void TestSandboxTab::theKeyboardReachesAllAndEveryControlHasAName()
{
    Fixture f;
    f.theme.install(*qApp);
    QVERIFY(f.measure());
    tests::ReadingWindow window(*f.tab);
    QCoreApplication::processEvents();
    const auto check = [](QWidget &screen) {
        tests::checkNames(screen);
        tests::checkFocus(screen);
        QCOMPARE(tests::crowded(screen).join(u'\n'), QString());
    };
    check(*f.tab);
    tests::checkThemes(f.theme, *f.tab);
    window.resize(760, 520);
    QCoreApplication::processEvents();
    check(*f.tab);
    f.find<QPushButton>("advisorThresholdsButton")->click();
    QTRY_VERIFY(f.find<QSpinBox>("thresholdMany")->isVisible());
    check(*f.find<QSpinBox>("thresholdMany")->window());
}

QTEST_MAIN(TestSandboxTab)
#include "tst_sandboxtab.moc"
