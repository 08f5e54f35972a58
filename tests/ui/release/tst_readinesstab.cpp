// The advisor's tab of releases, and what an upgrade changed, over orgs in memory.
#include "core/snapshot/orgrelease.h"
#include "tests/core/promotion/company.h"
#include "tests/support/patience.h"
#include "tests/ui/readingwindow.h"
#include "tests/ui/screenlooks.h"
#include "ui/jobs/joblist.h"
#include "ui/release/readinessmodel.h"
#include "ui/release/readinesstab.h"
#include "ui/release/upgradedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>
#include <QTreeWidget>

using namespace backflow;
using ui::release::ReadinessModel;
using ui::release::ReadinessTab;
using ui::release::UpgradeDialog;

class TestReadinessTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereNobodyWasAskedItSaysSo();
    void askingBringsTheChecks();
    void aWaiverAsksWhyAndIsKept();
    void anOwnerAndADateAreKept();
    void whatWasSeenIsEvidence();
    void aBackPromotionStartsFromHere();
    void aClockThatIsWrongIsTold();
    void anUpgradeIsToldRowByRow();
    void theKeyboardReachesAllAndEveryControlHasAName();
};

namespace {

/// UAT above Dev1.
struct Fixture {
    ui::theme::Theme theme;
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    std::shared_ptr<tests::Company> company = tests::Company::make();
    std::shared_ptr<ui::widgets::AppContext> context = std::make_shared<ui::widgets::AppContext>();
    std::unique_ptr<ReadinessTab> tab;

    explicit Fixture(bool asked = true)
    {
        pool.setMaxThreadCount(1);
        for (const char *name : {"UAT", "Dev1"})
            company->org(QString::fromLatin1(name)).identity.apiVersion = QStringLiteral("68.0");
        if (asked)
            ask();
        context->theme = &theme;
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
        context->backends = company;
        context->pipeline = company->pipeline;
        tab = std::make_unique<ReadinessTab>(context);
        tab->resize(1100, 800);
        tab->show();
    }
    ~Fixture()
    {
        tab.reset();
        pool.waitForDone();
    }
    void ask()
    {
        async::NullMonitor monitor;
        for (const model::Environment &environment : std::as_const(company->pipeline.environments))
            QVERIFY(snapshot::askRelease(*company, environment, monitor));
    }
    template <class T>
    T *child(const char *name) const
    {
        return tab->findChild<T *>(QString::fromLatin1(name));
    }
    ReadinessModel *model() const { return tab->findChild<ReadinessModel *>(); }
    void choose(const char *id) const
    {
        const int row = model()->rowOf(QString::fromLatin1(id));
        QVERIFY2(row >= 0, id);
        child<QTreeView>("readinessTable")->setCurrentIndex(model()->index(row, 0));
    }
    bool isReady() const
    {
        return child<ui::widgets::StateStack>("readinessStack") != nullptr && model()->rowCount() > 0;
    }
    void answer(const QString &text) const
    {
        auto *line = child<QLineEdit>("readinessFormReason");
        QVERIFY(line->isVisible());
        line->setText(text);
        child<QPushButton>("readinessFormConfirm")->click();
    }
    const backflow::release::Check *current() const { return tab->current(); }
};

} // namespace

void TestReadinessTab::whereNobodyWasAskedItSaysSo()
{
    Fixture fixture(false);
    auto *button = fixture.tab->findChild<QPushButton *>(QStringLiteral("readinessStackPlaceholderButton"));
    QVERIFY(button);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(fixture.model()->rowCount(), 0);
    button->click();
    QTRY_VERIFY(fixture.isReady());
}

void TestReadinessTab::askingBringsTheChecks()
{
    Fixture fixture;
    QTRY_VERIFY(fixture.isReady());
    auto *release = fixture.child<QComboBox>("readinessRelease");
    QCOMPARE(release->currentText(), QStringLiteral("Spring '27 (API 69.0)"));
    QCOMPARE(release->count(), 3);
    auto *orgs = fixture.child<QTreeWidget>("readinessOrgs");
    QCOMPARE(orgs->topLevelItemCount(), 2);
    QCOMPARE(orgs->topLevelItem(0)->text(1), QStringLiteral("Winter '27 (API 68.0)"));
    auto *progress = fixture.child<QProgressBar>("readinessProgress");
    QCOMPARE(progress->maximum(), fixture.model()->rowCount());
    QCOMPARE(progress->value(), 1); // all are read at one version
    // An upgrade in the night is there once it is asked for.
    fixture.company->org(QStringLiteral("Dev1")).identity.apiVersion = QStringLiteral("69.0");
    fixture.child<QPushButton>("readinessAsk")->click();
    QTRY_COMPARE(orgs->topLevelItem(1)->text(1), QStringLiteral("Spring '27 (API 69.0)"));
    QVERIFY(fixture.model()->rowOf(QStringLiteral("tests:Dev1")) >= 0);
}

void TestReadinessTab::aWaiverAsksWhyAndIsKept()
{
    Fixture fixture;
    QTRY_VERIFY(fixture.isReady());
    fixture.choose("notes");
    auto *waive = fixture.child<QPushButton>("readinessWaive");
    waive->click();
    auto *confirm = fixture.child<QPushButton>("readinessFormConfirm");
    QVERIFY(!confirm->isEnabled() || !confirm->toolTip().isEmpty());
    fixture.answer(QStringLiteral("Nobody uses what is new."));
    QTRY_VERIFY(fixture.current() && fixture.current()->waiver);
    QCOMPARE(fixture.current()->waiver->reason, QStringLiteral("Nobody uses what is new."));
    QVERIFY(fixture.child<QLabel>("readinessEvidence")->text().contains(QStringLiteral("Nobody uses what is new.")));
    waive->click();
    QTRY_VERIFY(fixture.current() && !fixture.current()->waiver);
}

void TestReadinessTab::anOwnerAndADateAreKept()
{
    Fixture fixture;
    QTRY_VERIFY(fixture.isReady());
    fixture.choose("fixes:Dev1");
    fixture.child<QPushButton>("readinessOwner")->click();
    fixture.answer(QStringLiteral("Bo Builder"));
    QTRY_COMPARE(fixture.current()->owner, QStringLiteral("Bo Builder"));
    const int row = fixture.model()->rowOf(QStringLiteral("fixes:Dev1"));
    QCOMPARE(fixture.model()->index(row, ReadinessModel::Owner).data().toString(), QStringLiteral("Bo Builder"));
}

void TestReadinessTab::whatWasSeenIsEvidence()
{
    Fixture fixture;
    QTRY_VERIFY(fixture.isReady());
    fixture.choose("notes");
    auto *seen = fixture.child<QPushButton>("readinessSeen");
    QVERIFY(seen->isVisible());
    seen->click();
    fixture.answer(QStringLiteral("Read to the end"));
    QTRY_COMPARE(fixture.current()->state(), backflow::release::CheckState::Passed);
    // What a program can look at is not done by hand.
    fixture.choose("fixes:Dev1");
    QVERIFY(!seen->isVisible());
}

void TestReadinessTab::aBackPromotionStartsFromHere()
{
    Fixture fixture;
    QTRY_VERIFY(fixture.isReady());
    QSignalSpy started(&fixture.navigator, &ui::widgets::Navigator::backPromotionRequested);
    fixture.choose("fixes:Dev1");
    fixture.child<QPushButton>("readinessStep")->click();
    QCOMPARE(started.count(), 1);
    QCOMPARE(started.first().at(0).toString(), QStringLiteral("UAT"));
    QCOMPARE(started.first().at(1).toString(), QStringLiteral("Dev1"));
}

void TestReadinessTab::aClockThatIsWrongIsTold()
{
    Fixture fixture;
    QTRY_VERIFY(fixture.isReady());
    backflow::release::Readiness readiness;
    readiness.version = QStringLiteral("69.0");
    readiness.overview.clockProblem = QStringLiteral("The clock is wrong.");
    readiness.checks = fixture.model()->checks();
    fixture.tab->setReadiness(readiness);
    auto *text = fixture.tab->findChild<QLabel *>(QStringLiteral("readinessBannerText"));
    QVERIFY(text);
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("The clock is wrong.")));
}

void TestReadinessTab::anUpgradeIsToldRowByRow()
{
    Fixture fixture;
    QTRY_VERIFY(fixture.isReady());
    auto *dialog = new UpgradeDialog(fixture.context, QStringLiteral("UAT"), fixture.tab.get());
    dialog->show();
    backflow::release::UpgradeReport report;
    report.environment = QStringLiteral("UAT");
    report.limits = {QStringLiteral("The trail was not read.")};
    backflow::release::UpgradeRow upgraded{.key = {QStringLiteral("Settings"), QStringLiteral("Security")},
                                           .file = QStringLiteral("settings/Security.settings-meta.xml"),
                                           .entry = QStringLiteral("enableNewThing"),
                                           .element = QStringLiteral("enableNewThing"),
                                           .entryKey = {},
                                           .before = {},
                                           .after = {},
                                           .cause = backflow::release::Cause::Upgrade,
                                           .sureness = backflow::release::Sureness::Sure,
                                           .because = {QStringLiteral("It is in none that was not.")},
                                           .who = {},
                                           .when = {}};
    backflow::release::UpgradeRow byHand = upgraded;
    byHand.cause = backflow::release::Cause::ByHand;
    byHand.because = {QStringLiteral("Bo saved it.")};
    report.rows = {upgraded, byHand};
    // What is read meanwhile ends first: nothing is known of an upgrade.
    QTRY_VERIFY(fixture.pool.activeThreadCount() == 0);
    QCoreApplication::processEvents();
    dialog->setReport(report);
    auto *table = dialog->findChild<QTreeWidget *>(QStringLiteral("upgradeTable"));
    QCOMPARE(table->topLevelItemCount(), 2);
    auto *because = dialog->findChild<QLabel *>(QStringLiteral("upgradeBecause"));
    QCOMPARE(because->text(), QStringLiteral("It is in none that was not."));
    table->setCurrentItem(table->topLevelItem(1));
    QCOMPARE(because->text(), QStringLiteral("Bo saved it."));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("upgradeSummary"))
                ->text()
                .contains(QStringLiteral("The trail was not read.")));
    QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("upgradeTarget"))->currentText(), QStringLiteral("Dev1"));
}

void TestReadinessTab::theKeyboardReachesAllAndEveryControlHasAName()
{
    Fixture fixture;
    fixture.theme.install(*qApp);
    QTRY_VERIFY(fixture.isReady());
    tests::ReadingWindow window(*fixture.tab);
    for (const QSize size : {QSize(1100, 800), QSize(800, 560)}) {
        window.resize(size);
        QCoreApplication::processEvents();
        tests::checkNames(*fixture.tab);
        tests::checkFocus(*fixture.tab);
        QCOMPARE(tests::crowded(*fixture.tab).join(u'\n'), QString());
    }
    tests::checkThemes(fixture.theme, *fixture.tab);
}

QTEST_MAIN(TestReadinessTab)
#include "tst_readinesstab.moc"
