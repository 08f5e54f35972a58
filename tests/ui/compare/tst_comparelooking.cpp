#include "comparefixture.h"
#include "tests/support/patience.h"

#include "tests/ui/screenchecks.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/difftabs.h"
#include "ui/compare/rowssofar.h"
#include "ui/diff/diffview.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statestack.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::compare;
using tests::CompareFixture;
using widgets::ViewState;

/// Somebody looks around in a comparison: what stays open, what stays where it is, what cannot be seen.
class TestCompareLooking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void differencesStayOpenInTabs();
    void tabsComeBackAndFollowTheComparison();
    void whoLooksAroundIsAskedBeforeRowsMove();
    void whatCannotBeReadIsSaidInThePreview();

private:
    static bool show(CompareFixture &f);
    std::unique_ptr<theme::Theme> m_theme;
};

void TestCompareLooking::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
}

bool TestCompareLooking::show(CompareFixture &f)
{
    f.page->show();
    return QTest::qWaitFor([&f] { return f.page->isWhole(); });
}

void TestCompareLooking::differencesStayOpenInTabs()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    auto *bar = f.find<QTabBar>("compareTabs");
    auto *tabs = f.page->findChild<DiffTabs *>();
    QVERIFY(!bar->isVisible()); // one place needs no tabs
    const auto open = [&](const QString &name) {
        tree->setFocus();
        tree->setCurrentKey({QStringLiteral("ApexClass"), name});
        QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
        return f.page->findChildren<diff::DiffView *>(QStringLiteral("diffTab")).last();
    };
    diff::DiffView *tax = open(QStringLiteral("Tax"));
    QTRY_COMPARE(tax->changeCount(), 1);
    diff::DiffView *score = open(QStringLiteral("LeadScore"));
    QTRY_COMPARE(score->changeCount(), 1);
    QVERIFY(bar->isVisible() && score->isVisible() && !tax->isVisible());
    QCOMPARE(bar->count(), 3);
    QCOMPARE(bar->tabText(1), QStringLiteral("Tax"));
    QCOMPARE(bar->tabToolTip(2), QStringLiteral("LeadScore (Apex class), with Dev1"));
    // Opened again it is gone to; the grid goes its own way meanwhile.
    open(QStringLiteral("Tax"));
    QVERIFY(tax->isVisible());
    QCOMPARE(bar->count(), 3);
    tree->setCurrentKey({QStringLiteral("ApexClass"), QStringLiteral("ZoneFinder")});
    QVERIFY(tax->isVisible());
    QTest::keyClick(f.page.get(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(score->isVisible());
    QTest::keyClick(f.page.get(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(f.find<diff::DiffView>("comparePreview")->isVisible());
    QTest::keyClick(f.page.get(), Qt::Key_W, Qt::ControlModifier); // the preview stays
    QCOMPARE(bar->count(), 3);
    QTest::keyClick(f.page.get(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(score->isVisible());
    tests::checkNames(*f.page);
    QTest::keyClick(f.page.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs->tabs().size(), 1);
    tabs->closeCurrent();
    bar->findChild<QToolButton *>(QStringLiteral("diffTabClose"))->click();
    QVERIFY(tabs->tabs().isEmpty());
    QVERIFY(!bar->isVisible());
    QVERIFY(tabs->preview()->isVisible());
    // More than a dozen nobody finds again.
    for (int i = 0; i < 14; ++i)
        tabs->open({{QStringLiteral("ApexClass"), QString::number(i)}, QStringLiteral("Dev1")});
    QCOMPARE(tabs->tabs().size(), 12);
    QCOMPARE(tabs->tabs().front().key.fullName, QStringLiteral("2"));
    QCOMPARE(f.page->findChildren<diff::DiffView *>(QStringLiteral("diffTab")).last()->changeCount(), 0);
}

void TestCompareLooking::tabsComeBackAndFollowTheComparison()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    CompareFixture f(*m_theme);
    f.context.settings = &settings;
    f.context.workspaceFolder = folder.path();
    const auto again = [&] {
        f.page = std::make_unique<ComparePage>(f.context);
        f.page->resize(1280, 820);
        return show(f);
    };
    const DiffTabs::Tab tax{{QStringLiteral("ApexClass"), QStringLiteral("Tax")}, QStringLiteral("Dev2")};
    QVERIFY(again());
    f.page->findChild<DiffTabs *>()->open(tax);
    QTRY_COMPARE(settings.value(settings.allKeys().filter(QStringLiteral("/tabs")).value(0)).toStringList().size(), 1);
    QVERIFY(again());
    auto *tabs = f.page->findChild<DiffTabs *>();
    QTRY_COMPARE(tabs->tabs(), QList<DiffTabs::Tab>{tax});
    QVERIFY(tabs->preview()->isVisible()); // behind the preview
    tabs->step(1);
    auto *view = f.page->findChild<diff::DiffView *>(QStringLiteral("diffTab"));
    QTRY_COMPARE(view->changeCount(), 1);
    // Another comparison, in which it is not: said in place.
    f.page->open(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    QTRY_COMPARE(f.page->model()->targetCount(), 1);
    QTRY_COMPARE(view->changeCount(), 0);
    const auto labels = view->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == QLatin1String("Tax is not compared with Dev2 now.");
    }));
    f.page->open(QStringLiteral("UAT"), {});
    QTRY_COMPARE(view->changeCount(), 1);
}

void TestCompareLooking::whoLooksAroundIsAskedBeforeRowsMove()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    const auto comparison = f.comparison();
    RowsSoFar soFar(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")});
    soFar.begin(comparison->rows);
    std::vector<const Row *> rows;
    for (const Row &row : comparison->rows)
        rows.insert(rows.begin(), &row); // as they come, not by their names
    soFar.add(std::span(rows).first(1));
    const auto first = soFar.take();
    soFar.add(std::span(rows).subspan(1));
    const auto second = soFar.take();
    QVERIFY(first && second && second->rows() > first->rows());
    ComparisonModel *model = f.page->model();
    f.page->setSoFar(first);
    QCOMPARE(model->gridIndex(), first);
    f.page->setSoFar(second);
    QCOMPARE(model->gridIndex(), second); // nobody looks: it fills up
    // What came first stays first, in groups and among them.
    QCOMPARE(model->index(0, 0).data(ComparisonModel::KeyRole).toString(), QStringLiteral("PermissionSet"));
    QCOMPARE(model->index(0, 0, model->index(1, 0)).data().toString(), QStringLiteral("ZoneFinder"));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down);
    auto *bar = f.find<widgets::InlineBanner>("compareNewResults");
    f.page->setSoFar(first); // any other rows
    QCOMPARE(model->gridIndex(), second);
    QVERIFY(bar->isVisible());
    f.find<QPushButton>("compareNewResultsAction1")->click();
    QCOMPARE(model->gridIndex(), first);
    QVERIFY(!bar->isVisible());
    // The whole comparison asks as well.
    QTest::keyClick(tree, Qt::Key_Down);
    f.page->refresh();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(model->gridIndex(), first);
    f.find<QPushButton>("compareNewResultsAction1")->click();
    QCOMPARE(model->gridIndex()->rows(), 11);
    QVERIFY(tree->header()->sectionsClickable());
}

void TestCompareLooking::whatCannotBeReadIsSaidInThePreview()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    const model::ComponentKey tax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    backflow::compare::Comparison comparison = *f.comparison();
    const model::Snapshot &dev = *comparison.targets[0];
    comparison.targets[0] = std::make_shared<const model::Snapshot>(
        dev.environment(), dev.commit(), dev.takenAt(), dev.entries(),
        QHash<model::ComponentKey, model::Unread>{
            {tax, model::Unread{model::Unread::Why::NoAccess, QStringLiteral("no right to read classes")}}});
    for (Row &row : comparison.rows) {
        if (row.key == tax)
            row.cells[0] = Cell{.state = CellState::NoAccess};
    }
    f.page->setComparison(std::make_shared<const backflow::compare::Comparison>(std::move(comparison)));
    f.find<ComparisonTree>("compareGrid")->setCurrentKey(tax);
    auto *states = f.find<widgets::StateStack>("diffStates");
    QTRY_COMPARE(states->state(), ViewState::NoAccess);
    QVERIFY(f.find<QLabel>("diffStatesPlaceholderSentence")
                ->text()
                .endsWith(QStringLiteral("The org said: no right to read classes")));
    QCOMPARE(f.find<diff::DiffView>("comparePreview")->changeCount(), 0);
}

QTEST_MAIN(TestCompareLooking)
#include "tst_comparelooking.moc"
