#include "comparefixture.h"

#include "ui/compare/comparisonfilter.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/filtermenu.h"
#include "ui/diff/diffview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statestack.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::compare;
using tests::CompareFixture;
using widgets::ViewState;

class TestComparePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesTheHighestWithAllBelowWhenShown();
    void chipTotalsSumToAll();
    void savedFiltersShowWhatTheyHold();
    void aComponentIsFoundWhereverItStands();
    void theDiffLeadsOnToTheNextComponent();
    void keysToggleChipsAndTick();
    void theSelectionBarCountsWhatItCosts();
    void nextAsksForTheTargetsBelow();
    void aSearchWithoutHitsOffersToClearIt();
    void theCurrentRowAndTheTicksSurviveARefresh();
    void thePreviewShowsTheCurrentRow();
    void anErrorIsSaidInPlace();
    void everyControlHasANameAndNoSideIsPositional();
    void everyButtonHasRoom_data();
    void everyButtonHasRoom();

private:
    static bool show(CompareFixture &f);
    static void tick(CompareFixture &f, const QString &name);
    std::unique_ptr<theme::Theme> m_theme;
};

void TestComparePage::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
}

bool TestComparePage::show(CompareFixture &f)
{
    f.page->show();
    return QTest::qWaitFor([&f] { return f.page->model()->comparison() != nullptr; });
}

void TestComparePage::tick(CompareFixture &f, const QString &name)
{
    const QModelIndex index = f.page->model()->indexOf({QStringLiteral("ApexClass"), name});
    QVERIFY(index.isValid());
    f.page->model()->setTicked({index}, true);
}

void TestComparePage::comparesTheHighestWithAllBelowWhenShown()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    QCOMPARE(f.find<QComboBox>("compareSourceCombo")->currentText(), QStringLiteral("UAT"));
    QCOMPARE(f.page->model()->targetCount(), 2);
    auto *tree = f.find<ComparisonTree>("compareGrid");
    QCOMPARE(tree->accessibleName(), QStringLiteral("Comparison of UAT with Dev1, Dev2; 11 components"));
}

void TestComparePage::chipTotalsSumToAll()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    int sum = 0;
    for (const widgets::Chip *chip : f.page->findChildren<widgets::Chip *>())
        sum += chip->objectName() == QLatin1String("compareChipAll") ||
                       chip->objectName() == QLatin1String("compareChipDue")
                   ? 0
                   : chip->count();
    QCOMPARE(sum, f.find<widgets::Chip>("compareChipAll")->count());
    QCOMPARE(sum, 11);
    QCOMPARE(f.find<widgets::Chip>("compareChipConflict")->count(), 1);
    QVERIFY(!f.find<widgets::Chip>("compareChipSame")->isChecked());
    QVERIFY(!f.find<widgets::Chip>("compareChipOrderOnly")->isChecked());
}

void TestComparePage::savedFiltersShowWhatTheyHold()
{
    const QTemporaryDir folder;
    CompareFixture f(*m_theme);
    f.context.workspaceFolder = folder.path();
    QVERIFY(show(f));
    auto *menu = f.find<FilterMenu>("compareFilterMenu");
    QCOMPARE(menu->text(), QStringLiteral("View ▾"));
    f.find<widgets::Chip>("compareChipNew")->click();
    Q_EMIT menu->groupingChosen(Grouping::State);
    const int shown = f.page->filter()->shownRows();
    menu->saveAs(QStringLiteral("No news"));
    QCOMPARE(menu->text(), QStringLiteral("No news ▾"));
    f.find<widgets::Chip>("compareChipNew")->click();
    QCOMPARE(menu->text(), QStringLiteral("No news ● ▾"));
    QVERIFY(f.page->filter()->shownRows() > shown);
    Q_EMIT menu->groupingChosen(Grouping::Type);
    menu->choose(QStringLiteral("No news"));
    QCOMPARE(menu->text(), QStringLiteral("No news ▾"));
    QCOMPARE(f.page->filter()->shownRows(), shown);
    QCOMPARE(f.page->model()->grouping(), Grouping::State);
    QVERIFY(!f.find<widgets::Chip>("compareChipNew")->isChecked());
    // They are there when the workspace is opened again.
    const QString path = folder.filePath(QStringLiteral("compare-filters.json"));
    QTRY_VERIFY(loadSavedFilters(path).value_or(QList<SavedFilter>()).size() == 1);
    menu->reload();
    QCOMPARE(menu->filters().size(), 0);
    QTRY_COMPARE(menu->filters().size(), 1);
}

void TestComparePage::aComponentIsFoundWhereverItStands()
{
    CompareFixture f(*m_theme);
    f.page->showComponent({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const model::ComponentKey tax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    QTRY_VERIFY(tree->currentKey() == tax);
    QVERIFY(f.find<widgets::Chip>("compareChipSame")->isChecked());
}

void TestComparePage::theDiffLeadsOnToTheNextComponent()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    auto *preview = f.find<diff::DiffView>("comparePreview");
    const auto first = tree->currentKey();
    const auto next = tree->neighbour(1);
    QVERIFY(first && next);
    Q_EMIT preview->neighbourWanted(1);
    QVERIFY(tree->currentKey() == next);
    Q_EMIT preview->neighbourWanted(-1);
    QVERIFY(tree->currentKey() == first);
    QVERIFY(!tree->neighbour(-1));
}

void TestComparePage::keysToggleChipsAndTick()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const int before = f.page->filter()->shownRows();
    QTest::keyClick(tree, Qt::Key_6); // Same
    QVERIFY(f.page->filter()->shownRows() > before);
    QTest::keyClick(tree, Qt::Key_6);
    QCOMPARE(f.page->filter()->shownRows(), before);
    tree->setCurrentKey({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(f.page->model()->tickTotals().selected, 1);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(f.page->model()->tickTotals().selected, 0);
}

void TestComparePage::theSelectionBarCountsWhatItCosts()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *bar = f.find<widgets::SelectionBar>("selectionBar");
    auto *next = f.find<QPushButton>("compareNextButton");
    QVERIFY(!next->isEnabled());
    QCOMPARE(next->toolTip(), QStringLiteral("Tick at least one component."));
    tick(f, QStringLiteral("LeadScore"));
    tick(f, QStringLiteral("OrderHelper"));
    QCOMPARE(bar->text(), QStringLiteral("2 selected · 1 would overwrite newer work in Dev1 · 1 deletion"));
    QVERIFY(next->isEnabled());
}

void TestComparePage::nextAsksForTheTargetsBelow()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    tick(f, QStringLiteral("Tax"));
    const QSignalSpy several(&f.navigator, &widgets::Navigator::fanOutRequested);
    const QSignalSpy one(&f.navigator, &widgets::Navigator::backPromotionRequested);
    f.find<QPushButton>("compareNextButton")->click();
    QCOMPARE(several.count(), 1);
    QCOMPARE(several.front().at(1).toStringList(), (QStringList{QStringLiteral("Dev1"), QStringLiteral("Dev2")}));
    f.find<QPushButton>("compareTarget_Dev2")->click();
    QTRY_COMPARE(f.page->model()->targetCount(), 1);
    f.find<QPushButton>("compareNextButton")->click();
    QCOMPARE(one.count(), 1);
    QCOMPARE(one.front().at(1).toString(), QStringLiteral("Dev1"));
    QCOMPARE(one.front().at(2).value<QList<model::ComponentKey>>().size(), 1);
}

void TestComparePage::aSearchWithoutHitsOffersToClearIt()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("zebra"));
    auto *states = f.find<widgets::StateStack>("compareStates");
    QCOMPARE(states->state(), ViewState::FilteredEmpty);
    f.find<QPushButton>("compareStatesPlaceholderButton")->click();
    QCOMPARE(states->state(), ViewState::Ready);
    QVERIFY(f.find<QLineEdit>("compareSearch")->text().isEmpty());
}

void TestComparePage::theCurrentRowAndTheTicksSurviveARefresh()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const model::ComponentKey key{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    tree->setCurrentKey(key);
    tick(f, QStringLiteral("Tax"));
    const auto before = f.page->model()->comparison();
    f.page->refresh();
    QTRY_VERIFY(f.page->model()->comparison() != before);
    QCOMPARE(tree->currentKey(), std::optional(key));
    QCOMPARE(f.page->model()->tickedKeys(), QList<model::ComponentKey>{key});
}

void TestComparePage::thePreviewShowsTheCurrentRow()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *preview = f.find<diff::DiffView>("comparePreview");
    QSignalSpy shown(preview, &diff::DiffView::shown);
    f.find<ComparisonTree>("compareGrid")->setCurrentKey({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QTRY_VERIFY(shown.count() > 0);
    QCOMPARE(preview->mode(), diff::DiffView::Mode::Text);
    QCOMPARE(preview->changeCount(), 1);
    f.find<ComparisonTree>("compareGrid")->setCurrentKey({QStringLiteral("PermissionSet"), QStringLiteral("Sales")});
    QTRY_COMPARE(preview->mode(), diff::DiffView::Mode::Entries);
    QCOMPARE(preview->changeCount(), 2);
}

void TestComparePage::anErrorIsSaidInPlace()
{
    CompareFixture f(*m_theme);
    f.company->add(QStringLiteral("Dev3"), QStringLiteral("00D000000000004"));
    f.company->pipeline.edges += model::Edge{QStringLiteral("Dev3"), QStringLiteral("UAT")};
    f.context.pipeline = f.company->pipeline;
    Q_EMIT f.navigator.workspaceChanged();
    f.page->show();
    f.navigator.openCompare(QStringLiteral("UAT"), QStringLiteral("Dev3"));
    auto *states = f.find<widgets::StateStack>("compareStates");
    QTRY_COMPARE(states->state(), ViewState::Error); // Dev3 was never retrieved
}

void TestComparePage::everyControlHasANameAndNoSideIsPositional()
{
    static const QRegularExpression kForbidden(
        QStringLiteral("\\b(ours|theirs|mine|local|remote|incoming|current change|left|right|HEAD)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        QVERIFY2(!widget->accessibleName().contains(kForbidden), qPrintable(widget->accessibleName()));
        QVERIFY2(!widget->toolTip().contains(kForbidden), qPrintable(widget->toolTip()));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            QVERIFY2(!button->text().contains(kForbidden), qPrintable(button->text()));
            const bool own = !button->objectName().isEmpty();
            QVERIFY2(own || !button->isVisible() || qobject_cast<QLineEdit *>(button->parentWidget()),
                     qPrintable(button->text()));
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(!label->text().contains(kForbidden), qPrintable(label->text()));
    }
}

void TestComparePage::everyButtonHasRoom_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("what");
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(860, 580)}) {
            for (const char *what : {"code", "entries", "filtered"}) {
                QTest::addRow("%s %s %d", what, dark ? "dark" : "light", size.width())
                    << dark << size << QString::fromLatin1(what);
            }
        }
    }
}

void TestComparePage::everyButtonHasRoom()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(QString, what);
    m_theme->setPreference(dark ? theme::Preference::Dark : theme::Preference::Light);
    CompareFixture f(*m_theme);
    f.page->setAutoFillBackground(true);
    f.page->resize(size);
    QVERIFY(show(f));
    QSignalSpy shown(f.find<diff::DiffView>("comparePreview"), &diff::DiffView::shown);
    tick(f, QStringLiteral("LeadScore"));
    tick(f, QStringLiteral("Tax"));
    tick(f, QStringLiteral("OrderHelper"));
    const bool code = what == QLatin1String("code");
    f.find<ComparisonTree>("compareGrid")
        ->setCurrentKey(code ? model::ComponentKey{QStringLiteral("ApexClass"), QStringLiteral("LeadScore")}
                             : model::ComponentKey{QStringLiteral("PermissionSet"), QStringLiteral("Sales")});
    QTRY_VERIFY(shown.count() > 0);
    if (what == QLatin1String("filtered"))
        f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("zebra"));
    f.pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
    const QPixmap picture = f.page->grab();
    for (const QAbstractButton *button : f.page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !qobject_cast<QLineEdit *>(button->parentWidget()))
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
    }
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    if (!folder.isEmpty()) {
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
        QVERIFY(picture.save(QDir(folder).filePath(QStringLiteral("compare_%1.png").arg(name))));
    }
    QCOMPARE(picture.size(), f.page->size() * f.page->devicePixelRatio());
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
