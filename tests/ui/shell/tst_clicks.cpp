// How many actions the journeys of each day take, counted as a person makes them: a click, or a key pressed.
#include "tests/support/patience.h"
#include "tests/ui/shell/person.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/pipeline/edgeitem.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/targetrun.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace backflow;
using namespace backflow::ui;
using promote::TargetRun;
using tests::Hand;
using tests::Person;
using tests::WindowFixture;

class TestClicks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheMapToADeployedBackPromotion();
    void pickedComponentsToManyTargets();
    void conflictsOfWhichARuleCoversMost();

private:
    static void addSandboxes(WindowFixture &f, int last)
    {
        for (int i = 2; i <= last; ++i) {
            const QString name = QStringLiteral("Dev%1").arg(i);
            f.company->add(name, QStringLiteral("00D00000000001%1").arg(i));
            f.company->pipeline.edges += model::Edge{name, QStringLiteral("UAT")};
            QVERIFY(f.company->retrieve(name));
        }
    }
    static const QList<TargetRun *> &runs(WindowFixture &f)
    {
        return f.window->findChild<promote::PromotePage *>()->runs();
    }
};

void TestClicks::fromTheMapToADeployedBackPromotion()
{
    WindowFixture f;
    f.show();
    pipeline::PipelinePage *page = f.window->pages().pipeline;
    QTRY_VERIFY(page->state().find(QStringLiteral("Dev1"))->toReceive > 0);
    QTRY_VERIFY(f.idle());
    Person admin(f, Hand::Mouse);
    pipeline::PipelineView *map = page->view();
    const QRectF pill = map->edgesInto(QStringLiteral("Dev1")).first()->pillRect();
    QVERIFY(!pill.isEmpty());
    admin.clickAt(map->viewport(), map->mapFromScene(pill.center()));
    QTRY_COMPARE(f.window->page(), widgets::Page::Promotions);
    QTRY_COMPARE(runs(f).front()->phase(), TargetRun::Phase::Ready);
    admin.press("promoSkipCheckButton");
    admin.press("promoDeployButton");
    QTRY_COMPARE(runs(f).front()->phase(), TargetRun::Phase::Ended);
    QCOMPARE(runs(f).front()->result()->ending, promotion::Ending::Done);
    QVERIFY2(admin.actions() <= 3, qPrintable(QString::number(admin.actions())));
}

void TestClicks::pickedComponentsToManyTargets()
{
    WindowFixture f;
    f.company->live();
    addSandboxes(f, 5);
    f.show(false);
    f.open();
    QTRY_VERIFY(f.idle());
    Person admin(f, Hand::Mouse);
    admin.goTo(widgets::Page::Compare, "navCompare", 2);
    auto *grid = f.find<QTreeView>("compareGrid");
    QTRY_VERIFY(grid->model()->rowCount() > 0);
    QTRY_VERIFY(f.idle());
    const QStringList wanted{QStringLiteral("Fresh"), QStringLiteral("Tax")};
    for (const QString &name : wanted) {
        const QModelIndexList found = grid->model()->match(grid->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                           Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        admin.tick(grid, found.first());
    }
    admin.press("compareNextButton");
    QTRY_COMPARE(runs(f).size(), 5);
    for (const TargetRun *run : runs(f))
        QTRY_COMPARE(run->phase(), TargetRun::Phase::Ready);
    admin.press("promoSkipCheckButton");
    admin.press("promoDeployButton");
    for (const TargetRun *run : runs(f)) {
        QTRY_COMPARE(run->phase(), TargetRun::Phase::Ended);
        QCOMPARE(run->result()->ending, promotion::Ending::Done);
    }
    QCOMPARE(f.company->body(QStringLiteral("Dev5"), QStringLiteral("Fresh")), QByteArray("class Fresh { }\n"));
    QVERIFY2(admin.actions() <= 4 + int(wanted.size()), qPrintable(QString::number(admin.actions())));
}

void TestClicks::conflictsOfWhichARuleCoversMost()
{
    WindowFixture f;
    f.company->live();
    // Four entries that both have added, differently, and a class that both have changed.
    constexpr int kRuled = 4;
    QMap<QByteArray, bool> above{{"Account.A", false}, {"Account.B", false}, {"Account.C", false}};
    QMap<QByteArray, bool> below = above;
    for (int i = 0; i < kRuled; ++i) {
        above.insert("Account.N" + QByteArray::number(i), true);
        below.insert("Account.N" + QByteArray::number(i), false);
    }
    f.company->putSet(QStringLiteral("UAT"), above);
    f.company->putSet(QStringLiteral("Dev1"), below);
    f.company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { String own; }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    QVERIFY(f.company->retrieve(QStringLiteral("Dev1")));
    f.show(false);
    f.open();
    f.navigator.startBackPromotion(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    QTRY_COMPARE(runs(f).front()->phase(), TargetRun::Phase::Ready);
    const int conflicts = runs(f).front()->undecided();
    QCOMPARE(conflicts, kRuled + 1);
    f.find<QPushButton>("promoContinueButton")->click(); // one stands before what has to be decided
    Person developer(f, Hand::Mouse);
    developer.press("promoResolveButton");
    QTRY_COMPARE(f.window->page(), widgets::Page::Resolve);
    auto *rules = f.find<QPushButton>("mergeRulesButton");
    QTRY_VERIFY(rules->isVisible() && rules->isEnabled());
    // The class stands first; once it is decided the next one comes by itself.
    const auto *list = f.find<QAbstractItemView>("mergeDecisionList");
    const QModelIndex first = list->currentIndex();
    developer.strike(Qt::Key_1);
    QTRY_VERIFY(list->currentIndex() != first);
    developer.choose("mergeRulesButton", QStringLiteral("Keep UAT for every “Field permission”"));
    QTRY_VERIFY(f.window->findChild<QDialog *>(QStringLiteral("mergeRuleDialog")));
    QCOMPARE(f.find<QPushButton>("mergeRuleApply")->text(), QStringLiteral("Settle 4 decisions"));
    developer.press("mergeRuleApply");
    QTRY_VERIFY(f.idle());
    f.navigator.openPromotion(runs(f).front()->id());
    QTRY_COMPARE(runs(f).front()->undecided(), 0);
    QVERIFY2(developer.actions() <= 4 + (conflicts - kRuled), qPrintable(QString::number(developer.actions())));
}

QTEST_MAIN(TestClicks)
#include "tst_clicks.moc"
