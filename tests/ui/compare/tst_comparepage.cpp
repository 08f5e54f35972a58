#include "tests/ui/compare/comparedesk.h"
#include "tests/ui/screenchecks.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/difftabs.h"
#include "ui/compare/gridfacts.h"
#include "ui/diff/diffview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::compare;
using tests::CompareFixture;
using widgets::ViewState;

namespace {
QList<std::pair<QAccessible::Event, QString>> announced;
void hear(QAccessibleEvent *event)
{
    if (event->object())
        announced.append({event->type(), event->object()->objectName()});
}
} // namespace

class TestComparePage final : public QObject, private tests::CompareDesk
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheHighestWithAllBelowWhenShown();
    void chipTotalsSumToAll();
    void aComponentIsFoundWhereverItStands();
    void keysToggleChipsAndTick();
    void theSelectionBarCountsWhatItCosts();
    void nextAsksForTheTargetsBelow();
    void aSearchWithoutHitsOffersToClearIt();
    void theCurrentRowAndTheTicksSurviveARefresh();
    void anErrorIsSaidInPlace();
    void whatOnlyOneSideWasReadWithIsCounted();
    void everyControlHasANameAndNoSideIsPositional();
    void tabVisitsEveryControl();
    void looksRightInEveryTheme();
    void groupsCountWhatDiffersInEachTarget();
    void whoChangedItIsKnownFromTheOrg();
    void announcesSelectionAndResults();
    void ticksAndFiltersOutliveTheWindow();
    void everyButtonHasRoom_data();
    void everyButtonHasRoom();
};

void TestComparePage::comparesTheHighestWithAllBelowWhenShown()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    QCOMPARE(f.find<QComboBox>("compareSourceCombo")->currentText(), QStringLiteral("UAT"));
    QCOMPARE(f.page->model()->targetCount(), 2);
    auto *tree = f.find<ComparisonTree>("compareGrid");
    QCOMPARE(tree->accessibleName(), QStringLiteral("Comparison of UAT with Dev1, Dev2; 11 components"));
}

void TestComparePage::chipTotalsSumToAll()
{
    CompareFixture f(m_theme);
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

void TestComparePage::aComponentIsFoundWhereverItStands()
{
    CompareFixture f(m_theme);
    f.page->showComponent({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const model::ComponentKey tax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    QTRY_VERIFY(tree->currentKey() == tax);
    QVERIFY(f.find<widgets::Chip>("compareChipSame")->isChecked());
}

void TestComparePage::keysToggleChipsAndTick()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const int before = f.page->model()->shownRows();
    QTest::keyClick(tree, Qt::Key_6); // Same
    QVERIFY(f.page->model()->shownRows() > before);
    QTest::keyClick(tree, Qt::Key_6);
    QCOMPARE(f.page->model()->shownRows(), before);
    tree->setCurrentKey({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(f.page->model()->tickTotals().selected, 1);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(f.page->model()->tickTotals().selected, 0);
}

void TestComparePage::theSelectionBarCountsWhatItCosts()
{
    CompareFixture f(m_theme);
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
    CompareFixture f(m_theme);
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
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    // What is hidden because it is the same is an answer, not a miss.
    f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("casero"));
    QCOMPARE(f.find<widgets::StateStack>("compareStates")->state(), ViewState::Empty);
    const auto labels = f.find<widgets::StateStack>("compareStates")->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(
            QLatin1String("UAT and Dev1, Dev2 hold the same in this filter, 1 component. Checked "));
    }));
    f.find<widgets::Chip>("compareChipNew")->click(); // now something that differs might be hidden, too
    QCOMPARE(f.find<widgets::StateStack>("compareStates")->state(), ViewState::FilteredEmpty);
    f.find<widgets::Chip>("compareChipNew")->click();
    f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("zebra"));
    auto *states = f.find<widgets::StateStack>("compareStates");
    QCOMPARE(states->state(), ViewState::FilteredEmpty);
    f.find<QPushButton>("compareStatesPlaceholderButton")->click();
    QCOMPARE(states->state(), ViewState::Ready);
    QVERIFY(f.find<QLineEdit>("compareSearch")->text().isEmpty());
}

void TestComparePage::theCurrentRowAndTheTicksSurviveARefresh()
{
    CompareFixture f(m_theme);
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

void TestComparePage::anErrorIsSaidInPlace()
{
    CompareFixture f(m_theme);
    f.company->add(QStringLiteral("Dev3"), QStringLiteral("00D000000000004"));
    f.company->pipeline.edges += model::Edge{QStringLiteral("Dev3"), QStringLiteral("UAT")};
    f.context.pipeline = f.company->pipeline;
    Q_EMIT f.navigator.workspaceChanged();
    f.page->show();
    f.navigator.openCompare(QStringLiteral("UAT"), QStringLiteral("Dev3"));
    auto *states = f.find<widgets::StateStack>("compareStates");
    QTRY_COMPARE(states->state(), ViewState::Error); // Dev3 was never retrieved
}

void TestComparePage::whatOnlyOneSideWasReadWithIsCounted()
{
    CompareFixture f(m_theme);
    f.company->put(QStringLiteral("UAT"), QStringLiteral("pay__Bill"), "class Bill { }\n");
    f.company->org(QStringLiteral("UAT"))
        .components[QStringLiteral("ApexClass")][QStringLiteral("pay__Bill")]
        .manageableState = QStringLiteral("installed");
    async::NullMonitor monitor;
    QVERIFY(snapshot::take(*f.company, *f.company->pipeline.find(QStringLiteral("UAT")), {.managed = true}, monitor));
    QVERIFY(show(f));
    QVERIFY(!f.page->model()->comparison()->source->isWithoutManaged());
    const QString subtitle = f.find<widgets::ElidedLabel>("pageSubtitle")->text();
    QVERIFY2(subtitle.contains(QStringLiteral("1 component of managed packages is left out")), qPrintable(subtitle));
}

void TestComparePage::everyControlHasANameAndNoSideIsPositional()
{
    static const QRegularExpression kForbidden(
        QStringLiteral("\\b(ours|theirs|mine|local|remote|incoming|current change|left|right|HEAD)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    CompareFixture f(m_theme);
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

void TestComparePage::tabVisitsEveryControl()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    QTRY_VERIFY(f.find<diff::DiffView>("comparePreview")->changeCount() > 0);
    tests::checkNames(*f.page);
    tests::checkFocus(*f.page);
}

void TestComparePage::looksRightInEveryTheme()
{
    CompareFixture f(m_theme);
    f.page->setAutoFillBackground(true);
    QVERIFY(show(f));
    tick(f, QStringLiteral("LeadScore"));
    tests::checkThemes(m_theme, *f.page);
}

void TestComparePage::groupsCountWhatDiffersInEachTarget()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    ComparisonModel *model = f.page->model();
    const QModelIndex classes = model->index(0, 0);
    QCOMPARE(classes.data().toString(), QStringLiteral("Apex classes (5)"));
    const auto cell = [&](int target, int role) {
        return classes.siblingAtColumn(ComparisonModel::FirstTarget + target).data(role).toString();
    };
    QCOMPARE(cell(0, Qt::DisplayRole), QStringLiteral("4 ±  1 ≠"));
    QCOMPARE(cell(0, Qt::AccessibleTextRole), QStringLiteral("4 differ, 1 conflict"));
    QCOMPARE(cell(1, Qt::DisplayRole), QStringLiteral("4 ±")); // Experiment is in Dev1 alone
    QCOMPARE(model->headerData(ComparisonModel::Component, Qt::Horizontal).toString(),
             QStringLiteral("Component (group: Type)"));
    model->setGroupings({Grouping::State, Grouping::Person});
    QCOMPARE(model->headerData(ComparisonModel::Component, Qt::Horizontal).toString(),
             QStringLiteral("Component (group: State, Person)"));
    f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("tax"));
    QCOMPARE(model->index(0, ComparisonModel::FirstTarget).data().toString(), QStringLiteral("1 ±"));
}

void TestComparePage::whoChangedItIsKnownFromTheOrg()
{
    CompareFixture f(m_theme);
    const auto comparison = f.comparison();
    async::NullMonitor monitor;
    const GridFacts facts = loadFacts(*f.company, f.company->pipeline, *comparison, monitor);
    // What the fake orgs list has a date, and nobody's name where they give none.
    const auto index = makeGridIndex(comparison, facts);
    QCOMPARE(index->rows(), 11);
    QVERIFY(facts.promoted.isEmpty());
    QCOMPARE(facts.sides.size(), size_t(3));
    QCOMPARE(facts.labels.value({QStringLiteral("PermissionSet"), QStringLiteral("Sales")}), QStringLiteral("Sales"));
    QCOMPARE(facts.labels.size(), 1); // code has none
    const model::ComponentKey tax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    const int row = index->find(tax);
    qint64 bytes = 0;
    for (const model::Part &part : comparison->source->find(tax)->parts)
        bytes += (*f.company->repository())->content(part.content)->size();
    QVERIFY(bytes > 0);
    QCOMPARE(index->sizes[size_t(row)], bytes);
    QVERIFY(facts.stories.isEmpty());
    promotion::DraftOptions options;
    options.workItem = QStringLiteral("HF-212");
    const auto draft = promotion::makeDraft(f.company, f.company->pipeline, QStringLiteral("UAT"),
                                            QStringLiteral("Dev1"), {tax}, options, monitor);
    QVERIFY(draft);
    const GridFacts planned = loadFacts(*f.company, f.company->pipeline, *comparison, monitor);
    QCOMPARE(planned.inOpenPromotion, (QSet<model::ComponentKey>{tax}));
    QCOMPARE(planned.stories.value(tax), QStringLiteral("HF-212"));
    // A promotion on record tells when it came to a target.
    const auto repository = f.company->repository();
    for (const char *action : {"promote.intent", "promote.result"}) {
        const QJsonArray components{QJsonObject{{QStringLiteral("component"), tax.toString()}}};
        const governance::AuditEntry entry{
            QString::fromLatin1(action),
            QStringLiteral("Ada"),
            QStringLiteral("ada@example.test"),
            f.company->time.now(),
            QStringLiteral("P1"),
            {{QStringLiteral("to"), QJsonObject{{QStringLiteral("env"), QStringLiteral("Dev1")}}},
             {QStringLiteral("outcome"), QStringLiteral("Released")},
             {QStringLiteral("components"), components}}};
        QVERIFY(governance::appendAudit(**repository, entry, monitor));
    }
    const GridFacts ended = loadFacts(*f.company, f.company->pipeline, *comparison, monitor);
    QCOMPARE(ended.promoted.value(tax), f.company->time.now().toMSecsSinceEpoch());
}

void TestComparePage::announcesSelectionAndResults()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(hear);
    announced.clear();
    tick(f, QStringLiteral("Tax"));
    QVERIFY(announced.contains(std::pair(QAccessible::NameChanged, QStringLiteral("selectionBar"))));
    announced.clear();
    Q_EMIT f.navigator.environmentChanged(QStringLiteral("UAT"));
    QTRY_VERIFY(announced.contains(std::pair(QAccessible::Alert, QStringLiteral("compareNewResults"))));
    QAccessible::installUpdateHandler(nullptr);
}

void TestComparePage::ticksAndFiltersOutliveTheWindow()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const model::ComponentKey tax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    CompareFixture f(m_theme);
    f.context.settings = &settings;
    f.context.workspaceFolder = folder.path();
    const auto again = [&] {
        f.page = std::make_unique<ComparePage>(f.context);
        f.page->resize(1280, 820);
        return show(f);
    };
    QVERIFY(again());
    f.page->open(QStringLiteral("UAT"), QStringLiteral("Dev2"));
    QTRY_COMPARE(f.page->model()->targetCount(), 1);
    f.page->model()->setTicked({tax}, true);
    const model::ComponentKey sales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
    const promotion::EntryPicks picks{{sales,
                                       {{f.page->model()->comparison()->source->find(sales)->parts.front().path,
                                         QStringLiteral("fieldPermissions[Account.Rating]")}}}};
    f.page->model()->setPicked(picks);
    f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("ta"));
    QTRY_VERIFY(settings.allKeys().filter(QStringLiteral("ticks")).size() == 1);
    QVERIFY(again());
    QTRY_VERIFY(f.page->model()->isTicked(tax));
    QCOMPARE(f.page->model()->targetCount(), 1);
    QCOMPARE(f.find<QLineEdit>("compareSearch")->text(), QStringLiteral("ta"));
    QCOMPARE(f.page->model()->tickedKeys(), QList<model::ComponentKey>({tax, sales}));
    QCOMPARE(f.page->model()->pickedEntries(), picks);
    // An entry that is the same by now is nothing to be brought.
    f.find<QLineEdit>("compareSearch")->clear();
    promotion::EntryPicks stale = picks;
    stale[sales].append({picks[sales].front().file, QStringLiteral("fieldPermissions[Account.Gone]")});
    f.page->model()->setPicked(stale);
    f.find<ComparisonTree>("compareGrid")->expand(f.page->model()->indexOf(sales));
    QTRY_COMPARE(f.page->model()->pickedEntries(), picks);
    f.context.workspaceFolder += QStringLiteral("/other"); // there nobody was before
    QVERIFY(again());
    QVERIFY(f.page->model()->tickedKeys().isEmpty());
    QCOMPARE(f.page->model()->targetCount(), 2);
}

void TestComparePage::everyButtonHasRoom_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("what");
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(860, 580)}) {
            for (const char *what : {"code", "entries", "filtered", "tabs"}) {
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
    m_theme.setPreference(dark ? theme::Preference::Dark : theme::Preference::Light);
    CompareFixture f(m_theme);
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
    if (what == QLatin1String("entries")) {
        const model::ComponentKey sales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
        ComparisonModel *model = f.page->model();
        f.find<ComparisonTree>("compareGrid")->expand(model->indexOf(sales));
        QTRY_VERIFY(model->entriesKnown(model->indexOf(sales)));
        const QModelIndex kind = model->index(0, 0, model->indexOf(sales));
        model->setData(model->index(0, 0, kind), Qt::Checked, Qt::CheckStateRole);
        f.find<ComparisonTree>("compareGrid")->setCurrentIndex(model->index(0, 0, kind));
        QCOMPARE(model->pickedEntries().size(), 1);
    }
    if (what == QLatin1String("filtered"))
        f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("zebra"));
    if (what == QLatin1String("tabs")) {
        auto *tabs = f.page->findChild<DiffTabs *>();
        for (const char *name : {"LeadScore", "Tax", "ZoneFinder"})
            tabs->open({{QStringLiteral("ApexClass"), QString::fromLatin1(name)}, QStringLiteral("Dev1")});
        QTRY_COMPARE(f.page->findChildren<diff::DiffView *>(QStringLiteral("diffTab")).last()->changeCount(), 1);
    }
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
