// Ways into a promotion and out of it: what is chosen, up the pipeline, back again, and what became of it.
#include "tests/support/patience.h"
#include "tests/ui/promote/promotefixture.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/needed.h"
#include "ui/promote/fanoutmodel.h"
#include "ui/promote/plancounts.h"
#include "ui/promote/resultmodel.h"
#include "ui/promote/whatstep.h"
#include "ui/widgets/lineslist.h"
#include "ui/widgets/statestack.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::promote;
using tests::PromoteFixture;
using Phase = TargetRun::Phase;

class TestPromoteWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<theme::Theme>(); }
    void whatIsDueIsCounted();
    void untickedStaysBehind();
    void whatIsNeededIsListedInTheStep();
    void theGridFiltersGroupsAndSorts();
    void oneEntryOfAComponentFlowsByItself();
    void onlyWhatChangedSince();
    void storiesOfTheSource();
    void upwardsIsAnOrdinaryPromotion();
    void whoMayNotBeATargetIsSaid();
    void someComponentsAreTakenBack();
    void whatCannotBeTakenBackSaysWhy();
    void whatChangedIsShownInPlace();
    void successThatChangedNothingIsAWarning();
    void theNextTargetIsOffered();
    void everythingIsThereAlready();
    void testsOfOneTarget();

private:
    static void tick(PromoteFixture &f, const QString &name)
    {
        auto *targets = f.find<QListWidget>("promoTargets");
        for (int i = 0; i < targets->count(); ++i) {
            if (targets->item(i)->data(Qt::UserRole).toString() == name) {
                targets->item(i)->setCheckState(Qt::Checked);
                return;
            }
        }
        QFAIL("no such target");
    }
    static ui::compare::ComparisonModel &grid(PromoteFixture &f)
    {
        return *static_cast<ui::compare::ComparisonModel *>(f.find<QTreeView>("promoDueGrid")->model());
    }
    static QModelIndex rowNamed(PromoteFixture &f, const QString &name)
    {
        const QAbstractItemModel &model = grid(f);
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, 0, parent);
                if (index.data().toString() == name)
                    return index;
            }
        }
        return {};
    }
    static QString line(const QModelIndex &index)
    {
        const int state = index.data(Qt::CheckStateRole).toInt();
        return (state == Qt::Checked ? u'+' : state == Qt::PartiallyChecked ? u'~' : u'-') + index.data().toString();
    }
    /// What the grid shows, through all groups; of a draft that takes something back, its list.
    static QStringList listed(PromoteFixture &f)
    {
        QStringList names;
        const QAbstractItemModel *list = f.find<QTableView>("promoDueTable")->model();
        if (f.find<QTableView>("promoDueTable")->isVisible()) {
            for (int row = 0; row < list->rowCount(); ++row)
                names.append(line(list->index(row, 0)));
            return names;
        }
        const QAbstractItemModel &model = grid(f);
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                names.append(line(model.index(row, 0, parent)));
        }
        return names;
    }
    static void go(PromoteFixture &f) { f.find<QPushButton>("promoContinueButton")->click(); }
    static void deployed(PromoteFixture &f)
    {
        QTRY_COMPARE(f.run().phase(), Phase::Ready);
        f.find<QPushButton>("promoSkipCheckButton")->click();
        f.find<QPushButton>("promoDeployButton")->click();
        QTRY_COMPARE(f.run().phase(), Phase::Ended);
    }
    std::unique_ptr<theme::Theme> m_theme;
};

void TestPromoteWays::whatIsDueIsCounted()
{
    PromoteFixture f(*m_theme);
    f.page->startNew();
    QCOMPARE(f.find<QComboBox>("promoSource")->currentText(), QStringLiteral("UAT"));
    tick(f, QStringLiteral("Dev1"));
    auto *everything = f.find<QRadioButton>("promoEverything");
    QTRY_COMPARE(everything->text(), QStringLiteral("Everything that is due (3)"));
    go(f);
    QCOMPARE(f.page->step(), Step::What);
    QTRY_COMPARE(listed(f), (QStringList{QStringLiteral("+Fresh"), QStringLiteral("+Tax"), QStringLiteral("+Sales")}));
    QVERIFY(f.find<QLabel>("promoSelectionText")->text().contains(QLatin1String("1 touches work not yet promoted")));
    go(f);
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QCOMPARE(f.run().draft()->components.size(), 3U);
}

void TestPromoteWays::untickedStaysBehind()
{
    PromoteFixture f(*m_theme);
    f.page->startNew();
    tick(f, QStringLiteral("Dev1"));
    go(f);
    QTRY_COMPARE(listed(f).size(), 3);
    QVERIFY(grid(f).setData(rowNamed(f, QStringLiteral("Tax")), Qt::Unchecked, Qt::CheckStateRole));
    f.find<QLineEdit>("promoDueFilter")->setText(QStringLiteral("sal"));
    QCOMPARE(listed(f), QStringList{QStringLiteral("+Sales")});
    f.find<QPushButton>("promoTickNone")->click(); // just what is shown
    f.find<QLineEdit>("promoDueFilter")->clear();
    QCOMPARE(listed(f), (QStringList{QStringLiteral("+Fresh"), QStringLiteral("-Tax"), QStringLiteral("-Sales")}));
    go(f);
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QCOMPARE(f.run().draft()->selection.size(), 1);
    // One comes back to the same ticks.
    f.find<QPushButton>("promoBackButton")->click();
    QTRY_COMPARE(listed(f), (QStringList{QStringLiteral("+Fresh"), QStringLiteral("-Tax"), QStringLiteral("-Sales")}));
}

void TestPromoteWays::whatIsNeededIsListedInTheStep()
{
    PromoteFixture f(*m_theme);
    // Relief leans on Rates and on Money; none of them is in Dev1.
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Relief"), "class Relief { Rates rates; Money money; }\n");
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Rates"), "class Rates { }\n");
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Money"), "class Money { }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    f.page->startNew();
    tick(f, QStringLiteral("Dev1"));
    go(f);
    QTRY_COMPARE(listed(f).size(), 6);
    f.find<QPushButton>("promoTickNone")->click();
    QVERIFY(grid(f).setData(rowNamed(f, QStringLiteral("Relief")), Qt::Checked, Qt::CheckStateRole));
    const auto *bar = f.find<QLabel>("promoSelectionText");
    QTRY_VERIFY2(bar->text().contains(QLatin1String("2 they need are left out")), qPrintable(bar->text()));
    auto *what = f.page->findChild<WhatStep *>();
    QCOMPARE(what->selection().size(), 1);
    // The tick and the list of what is needed say the same.
    auto *needed = f.find<QCheckBox>("promoNeeded");
    needed->click();
    QTRY_VERIFY2(bar->text().contains(QLatin1String("+2 they need")), qPrintable(bar->text()));
    QVERIFY(what->options().withNeeded);
    QCOMPARE(what->selection().size(), 1);
    f.find<QPushButton>("promoNeededButton")->click();
    auto *list = f.find<QTreeView>("promoNeededList");
    QVERIFY(list->isVisible());
    QMap<QString, QModelIndex> rows;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        rows.insert(list->model()->index(row, 0).data().toString(), list->model()->index(row, 0));
    QCOMPARE(rows.keys(), (QStringList{QStringLiteral("Money (Apex class)"), QStringLiteral("Rates (Apex class)")}));
    // One of them stays behind: then the others are chosen one by one.
    QVERIFY(list->model()->setData(rows.first(), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(what->selection(), (QList{model::ComponentKey{QStringLiteral("ApexClass"), QStringLiteral("Relief")},
                                       model::ComponentKey{QStringLiteral("ApexClass"), QStringLiteral("Rates")}}));
    QVERIFY(!what->options().withNeeded);
    go(f);
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QCOMPARE(f.run().draft()->components.size(), 2U);
    // Who wants to be asked cannot go on unasked.
    f.find<QPushButton>("promoBackButton")->click();
    QTRY_VERIFY(listed(f).contains(QStringLiteral("+Relief")));
    auto *mode = f.find<QComboBox>("promoNeededModeCombo");
    mode->setCurrentIndex(mode->findData(int(ui::compare::NeededMode::None)));
    QVERIFY(!needed->isChecked());
}

void TestPromoteWays::theGridFiltersGroupsAndSorts()
{
    PromoteFixture f(*m_theme);
    f.page->startNew();
    tick(f, QStringLiteral("Dev1"));
    go(f);
    QTRY_COMPARE(listed(f).size(), 3);
    // Chips are filters with totals; what is filtered away stays ticked.
    auto *fresh = f.find<QAbstractButton>("promoDueChipNew");
    QVERIFY(fresh->accessibleName().contains(u'1'));
    fresh->click();
    QCOMPARE(listed(f), (QStringList{QStringLiteral("+Tax"), QStringLiteral("+Sales")}));
    fresh->click();
    // The whole of it counts as everything, also what becomes due until the plan is made.
    auto *what = f.page->findChild<WhatStep *>();
    QVERIFY(what->selection().isEmpty());
    grid(f).setGroupings({ui::compare::Grouping::Risk});
    QCOMPARE(grid(f).rowCount(), 2);
    grid(f).setGroupings({ui::compare::Grouping::Type});
    f.find<QTreeView>("promoDueGrid")->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(listed(f), (QStringList{QStringLiteral("+Tax"), QStringLiteral("+Fresh"), QStringLiteral("+Sales")}));
    QMenu *view = f.find<QToolButton>("promoDueView")->menu();
    Q_EMIT view->aboutToShow();
    QStringList offered;
    for (const QAction *action : view->actions())
        offered += action->text();
    QVERIFY(offered.contains(ui::compare::groupingWords(ui::compare::Grouping::Story)));
    QVERIFY(offered.contains(QStringLiteral("Columns")));
    const QAbstractItemModelTester sound(&grid(f), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPromoteWays::oneEntryOfAComponentFlowsByItself()
{
    PromoteFixture f(*m_theme);
    f.company->putSet(QStringLiteral("UAT"), {{"Account.A", true}, {"Account.B", false}, {"Account.C", true}});
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    f.page->startNew();
    tick(f, QStringLiteral("Dev1"));
    go(f);
    QTRY_COMPARE(listed(f).size(), 3);
    const QPersistentModelIndex sales = rowNamed(f, QStringLiteral("Sales"));
    f.find<QTreeView>("promoDueGrid")->expand(sales);
    QTRY_VERIFY(grid(f).entriesKnown(sales));
    const QModelIndex kind = grid(f).index(0, 0, sales);
    QModelIndex entry;
    for (int row = 0; row < grid(f).rowCount(kind); ++row) {
        if (grid(f).index(row, 0, kind).data().toString().contains(QLatin1String("Account.C")))
            entry = grid(f).index(row, 0, kind);
    }
    QVERIFY(entry.isValid());
    QVERIFY(grid(f).setData(entry, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(listed(f).contains(QStringLiteral("~Sales")));
    go(f);
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    const promotion::EntryPicks picks = f.run().draft()->options.entries;
    QCOMPARE(picks.keys(), (QList{model::ComponentKey{QStringLiteral("PermissionSet"), QStringLiteral("Sales")}}));
    QStringList entries;
    for (const promotion::EntryPick &pick : *picks.cbegin())
        entries += pick.entry;
    QVERIFY2(!entries.join(u' ').contains(QLatin1String("Account.C")), qPrintable(entries.join(u' ')));
    // One comes back to the same ticks.
    f.find<QPushButton>("promoBackButton")->click();
    QTRY_VERIFY(listed(f).contains(QStringLiteral("~Sales")));
}

void TestPromoteWays::onlyWhatChangedSince()
{
    PromoteFixture f(*m_theme);
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Newest"), "class Newest { }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    f.page->startNew();
    tick(f, QStringLiteral("Dev1"));
    auto *since = f.find<QRadioButton>("promoSince");
    QTRY_VERIFY(since->isEnabled());
    since->click();
    QVERIFY(f.find<QComboBox>("promoMoment")->count() >= 2);
    f.find<QComboBox>("promoMoment")->setCurrentIndex(0); // the reading before the last one
    go(f);
    QTRY_COMPARE(listed(f), QStringList{QStringLiteral("+Newest")});
}

void TestPromoteWays::storiesOfTheSource()
{
    PromoteFixture f(*m_theme);
    // Dev1's own class goes up under a number; then Dev2 lacks it.
    f.company->put(QStringLiteral("Dev1"), QStringLiteral("Story"), "class Story { }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("Dev1")));
    f.page->startNew(QStringLiteral("Dev1"), QStringLiteral("UAT"));
    f.find<QRadioButton>("promoPicked")->click();
    f.navigator.startBackPromotion(QStringLiteral("Dev1"), QStringLiteral("UAT"),
                                   {{QStringLiteral("ApexClass"), QStringLiteral("Story")}});
    f.find<QAbstractButton>("promoStep2")->click();
    f.find<QLineEdit>("promoWorkItem")->setText(QStringLiteral("US-7"));
    QTRY_VERIFY(f.find<QPushButton>("promoContinueButton")->isEnabled());
    go(f);
    deployed(f);
    QCOMPARE(f.run().words(), QStringLiteral("Done"));
    QCOMPARE(f.run().result()->workItem, QStringLiteral("US-7"));
    f.pool.waitForDone();
    f.page->startNew(QStringLiteral("UAT"), QStringLiteral("Dev2"));
    auto *stories = f.find<QListWidget>("promoStoryList");
    QTRY_COMPARE(stories->count(), 1);
    QCOMPARE(stories->item(0)->text(), QStringLiteral("US-7, 1 component due"));
    stories->item(0)->setCheckState(Qt::Checked);
    QVERIFY(f.find<QRadioButton>("promoStories")->isChecked());
    go(f);
    QTRY_COMPARE(listed(f), QStringList{QStringLiteral("+Story")});
}

void TestPromoteWays::upwardsIsAnOrdinaryPromotion()
{
    PromoteFixture f(*m_theme);
    f.page->startNew(QStringLiteral("Dev1"));
    tick(f, QStringLiteral("UAT"));
    QVERIFY(f.find<QLabel>("promoWhereHint")->text().contains(QLatin1String("ordinary promotion")));
    go(f);
    QTRY_VERIFY(listed(f).contains(QStringLiteral("+Sales")));
    go(f);
    deployed(f);
    QCOMPARE(f.run().words(), QStringLiteral("Done"));
    QCOMPARE(f.jobs.index(0).data(jobs::JobList::TitleRole).toString(), QStringLiteral("Promotion Dev1 → UAT"));
    QVERIFY(f.company->set(QStringLiteral("UAT")).contains("Account.B"));
    QVERIFY(f.company->set(QStringLiteral("UAT")).contains("<editable>true</editable>\n        <field>Account.A"));
}

void TestPromoteWays::whoMayNotBeATargetIsSaid()
{
    PromoteFixture f(*m_theme);
    f.context.pipeline.environments[0].kind = model::EnvironmentKind::Production; // UAT
    f.page->startNew(QStringLiteral("Dev1"));
    const auto *targets = f.find<QListWidget>("promoTargets");
    QCOMPARE(targets->count(), 1);
    QVERIFY(!(targets->item(0)->flags() & Qt::ItemIsEnabled));
    QVERIFY(!targets->item(0)->toolTip().isEmpty());
    QVERIFY(f.find<QLabel>("promoWhereHint")->text().contains(targets->item(0)->toolTip()));
}

void TestPromoteWays::someComponentsAreTakenBack()
{
    PromoteFixture f(*m_theme);
    f.start();
    deployed(f);
    f.find<QPushButton>("promoRollbackButton")->click();
    QTRY_VERIFY(f.run().draft() && !f.run().draft()->rollbackOf.isEmpty());
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.find<QAbstractButton>("promoStep2")->click();
    QCOMPARE(f.page->step(), Step::What);
    QCOMPARE(listed(f), (QStringList{QStringLiteral("+Fresh"), QStringLiteral("+Tax"), QStringLiteral("+Sales")}));
    QAbstractItemModel *model = f.find<QTableView>("promoDueTable")->model();
    QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model->setData(model->index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    go(f);
    QTRY_COMPARE(f.run().draft()->selection.size(), 1);
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QVERIFY(f.find<QLabel>("promoLeftAloneText")
                ->text()
                .startsWith(QLatin1String("Of 3 deployed components 1 will be taken back. Not these:")));
    // What was left out by choice can be ticked again.
    f.find<QAbstractButton>("promoStep2")->click();
    QCOMPARE(listed(f), (QStringList{QStringLiteral("+Fresh"), QStringLiteral("-Tax"), QStringLiteral("-Sales")}));
    QVERIFY(model->index(1, 0).flags() & Qt::ItemIsEnabled);
    go(f);
    f.find<QCheckBox>("promoRemovalsSeen")->click();
    deployed(f);
    QCOMPARE(f.run().words(), QStringLiteral("Done"));
    QVERIFY(f.company->body(QStringLiteral("Dev1"), QStringLiteral("Fresh")).isEmpty());
    QCOMPARE(f.company->body(QStringLiteral("Dev1"), QStringLiteral("Tax")), "class Tax { Integer hotfix; }\n");
}

void TestPromoteWays::whatCannotBeTakenBackSaysWhy()
{
    PromoteFixture f(*m_theme);
    f.start();
    deployed(f);
    f.company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { }\n"); // put back by hand
    f.find<QPushButton>("promoRollbackButton")->click();
    QTRY_VERIFY(f.run().draft() && !f.run().draft()->rollbackOf.isEmpty());
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QCOMPARE(f.run().draft()->leftAlone.size(), 1);
    QVERIFY(
        f.find<QLabel>("promoLeftAloneText")->text().contains(QLatin1String("Tax: Somebody has put it back since")));
    f.find<QAbstractButton>("promoStep2")->click();
    const QAbstractItemModel *model = f.find<QTableView>("promoDueTable")->model();
    QVERIFY(!(model->index(1, 0).flags() & Qt::ItemIsEnabled));
}

void TestPromoteWays::whatChangedIsShownInPlace()
{
    PromoteFixture f(*m_theme);
    f.start();
    deployed(f);
    QTRY_COMPARE(f.page->step(), Step::Result);
    auto *button = f.find<QPushButton>("promoChangesButton");
    QVERIFY(button->isVisible());
    button->click();
    auto *changes = f.find<widgets::LinesList>("historyChanges");
    QTRY_COMPARE(changes->count(), 3);
    QVERIFY(changes->isVisible());
    f.find<QPushButton>("promoChangesBack")->click();
    QVERIFY(f.find<QTableView>("fanoutTable")->isVisible());
}

void TestPromoteWays::successThatChangedNothingIsAWarning()
{
    PromoteFixture f(*m_theme);
    f.company->script().appliesNothing = true;
    f.start({{QStringLiteral("ApexClass"), QStringLiteral("Fresh")}});
    deployed(f);
    QVERIFY2(f.run().words() != QStringLiteral("Done"), qPrintable(f.run().words()));
    QCOMPARE(f.run().words(), QStringLiteral("Done, with warnings"));
    QTRY_COMPARE(f.page->step(), Step::Result);
    const QAbstractItemModel *results = f.find<QTableView>("promoResultTable")->model();
    QCOMPARE(results->index(0, ResultModel::Outcome).data().toString(), QStringLiteral("✕ not applied"));
    QVERIFY(f.find<QLabel>("promoDetail")->text().contains(QLatin1String("reads back differently")));
    QVERIFY(!f.find<QPushButton>("promoRollbackButton")->isEnabled() ||
            f.run().result()->ending == promotion::Ending::DoneWithWarnings);
}

void TestPromoteWays::theNextTargetIsOffered()
{
    PromoteFixture f(*m_theme);
    f.start();
    deployed(f);
    auto *next = f.find<QPushButton>("promoNextDue");
    QTRY_VERIFY(next->isVisible());
    QVERIFY2(next->text().startsWith(QLatin1String("Next: Dev2 (")), qPrintable(next->text()));
    next->click();
    QCOMPARE(f.run().target(), QStringLiteral("Dev2"));
    QCOMPARE(f.page->step(), Step::Review);
}

void TestPromoteWays::everythingIsThereAlready()
{
    PromoteFixture f(*m_theme);
    const QList<model::ComponentKey> fresh{{QStringLiteral("ApexClass"), QStringLiteral("Fresh")}};
    for (const QString &name : {QStringLiteral("Dev1"), QStringLiteral("Dev2")}) {
        f.company->put(name, QStringLiteral("Fresh"), "class Fresh { }\n");
        QVERIFY(f.company->retrieve(name));
    }
    f.navigator.startFanOut(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")}, fresh);
    for (const TargetRun *run : f.page->runs())
        QTRY_COMPARE(run->phase(), Phase::Ready);
    QTRY_COMPARE(f.find<QPushButton>("promoContinueButton")->toolTip(),
                 QStringLiteral("All 2 targets already hold this change."));
    QCOMPARE(f.find<QLabel>("fanoutSummary")->text(), QStringLiteral("2 with nothing to do"));
}

void TestPromoteWays::testsOfOneTarget()
{
    PromoteFixture f(*m_theme);
    f.navigator.startFanOut(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")}, {});
    for (const TargetRun *run : f.page->runs())
        QTRY_COMPARE(run->phase(), Phase::Ready);
    f.page->runs()[1]->setTestLevel(ports::TestLevel::RunLocalTests);
    const QAbstractItemModel *plan = f.find<QTableView>("promoPlanTable")->model();
    const int tests = int(std::size(kPlanLines));
    QCOMPARE(plan->index(tests, 1).data().toString(), QStringLiteral("As the org decides"));
    QCOMPARE(plan->index(tests, 2).data().toString(), QStringLiteral("All of our own"));
    QCOMPARE(plan->index(tests + 2, 1).data().toString(), QStringLiteral("No approval rule"));
}

QTEST_MAIN(TestPromoteWays)
#include "tst_promoteways.moc"
