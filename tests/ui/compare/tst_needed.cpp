#include "core/metadata/convert.h"
#include "tests/support/fakebackends.h"
#include "tests/support/fakerepository.h"
#include "tests/support/patience.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/neededlist.h"
#include "ui/compare/neededpanel.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/selectionbar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace backflow;
using namespace backflow::ui;
using namespace Qt::StringLiterals;
using namespace backflow::ui::compare;

namespace {

model::ComponentKey keyOf(const QString &text)
{
    return *model::ComponentKey::fromString(text);
}

/// UAT has Relief, which leans on Rates, which leans on Money; Dev has none of them, and Old, which Leans leans on.
struct Fixture {
    Fixture()
        : store(std::make_shared<support::FakeStore>())
        , backends(std::make_shared<support::FakeBackends>())
    {
        backends->openRepository = [store = store] { return std::make_unique<support::FakeRepository>(store); };
        const auto source = snapshot(u"UAT"_s, {{u"Relief"_s, "class Relief { Rates r; Gone__c g; }"},
                                                {u"Rates"_s, "class Rates { Money m; }"},
                                                {u"Money"_s, "class Money {}"}});
        const auto target = snapshot(u"Dev"_s, {{u"Old"_s, "class Old {}"}, {u"Leans"_s, "class Leans { Old old; }"}});
        auto made = backflow::compare::compareSnapshots(
            source, {target}, {nullptr}, [this] { return backends->repository(); }, monitor);
        comparison = std::make_shared<const backflow::compare::Comparison>(*std::move(made));
        context.backends = backends;
        context.theme = &theme;
        context.jobs = &jobs;
        context.pool = &pool;
        context.navigator = &navigator;
    }

    std::shared_ptr<const model::Snapshot> snapshot(const QString &environment,
                                                    const QMap<QString, QByteArray> &classes) const
    {
        std::vector<model::SnapshotEntry> entries;
        for (auto it = classes.begin(); it != classes.end(); ++it) {
            const QString path = metadata::kPackageRoot + u"classes/%1.cls"_s.arg(it.key());
            entries.push_back(
                {*metadata::componentOfPath(path), {{path, support::FakeRepository(store).put(it.value())}}});
        }
        return std::make_shared<const model::Snapshot>(environment, std::nullopt, QDateTime(), std::move(entries));
    }

    async::NullMonitor monitor;
    std::shared_ptr<support::FakeStore> store;
    std::shared_ptr<support::FakeBackends> backends;
    std::shared_ptr<const backflow::compare::Comparison> comparison;
    /// The application keeps it as long as it lives.
    theme::Theme &theme = *new theme::Theme(qApp);
    jobs::JobList jobs;
    QThreadPool pool;
    widgets::Navigator navigator;
    widgets::AppContext context;
};

QStringList rowsOf(const NeededList &list)
{
    QStringList lines;
    for (int i = 0; i < list.rowCount(); ++i)
        lines += list.index(i, NeededList::Component).data().toString() + u" | "_s +
                 list.index(i, NeededList::Because).data().toString() + u" | "_s +
                 list.index(i, NeededList::Where).data().toString();
    return lines;
}

} // namespace

/// What ticked components need: listed apart, with the reason, under three modes.
class TestNeeded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void additionsAreListedApartWithTheirReason();
    void anAdditionCanBeLeftOut();
    void inTheModeThatAsksTheNextStepWaits();
    void onlyWhatIsTickedMeansThat();
    void deletionsTellWhoRefersToThem();
    void theGridsTicksAreFollowed();
    void theNextStepTakesWhatIsNeededAlong_data();
    void theNextStepTakesWhatIsNeededAlong();
    void whatCannotBeReadIsSaid();
    void threeThousandRowsAreShownAtOnce();
};

void TestNeeded::additionsAreListedApartWithTheirReason()
{
    Fixture f;
    NeededPanel panel(f.context);
    const QAbstractItemModelTester tester(panel.list());
    panel.setComparison(f.comparison);
    panel.setTicked({keyOf(u"ApexClass:Relief"_s)});
    QTRY_COMPARE(panel.list()->rowCount(), 3);
    QCOMPARE(rowsOf(*panel.list()).first(2),
             QStringList({u"Rates (Apex class) | Apex class Relief uses it | not in Dev"_s,
                          u"Money (Apex class) | Apex class Rates uses it | not in Dev"_s}));
    const QString nobodys = rowsOf(*panel.list()).last();
    QVERIFY2(nobodys.startsWith(u"Gone__c (object) | Apex class Relief uses it. Retrieve CustomObject:Gone__c"_s),
             qPrintable(nobodys));
    QVERIFY(nobodys.endsWith(u"| ⚠ not found anywhere"_s));
    QCOMPARE(panel.additions(), QList({keyOf(u"ApexClass:Money"_s), keyOf(u"ApexClass:Rates"_s)}));
    QCOMPARE(panel.barParts(), QStringList({u"+2 they need"_s, u"1 they need is nowhere"_s}));
    QVERIFY(!panel.mustBeSeen());
    const QModelIndex nowhere = panel.list()->index(2, NeededList::Component);
    QVERIFY(!nowhere.data(Qt::CheckStateRole).isValid());
    QVERIFY(nowhere.data(Qt::ToolTipRole).toString().contains(u"Retrieve CustomObject:Gone__c from UAT"_s));
    QCOMPARE(panel.list()->index(0, NeededList::Component).data(Qt::AccessibleTextRole).toString(),
             u"Rates (Apex class), Apex class Relief uses it, not in Dev; comes along"_s);
    panel.setTicked({keyOf(u"ApexClass:Relief"_s), keyOf(u"ApexClass:Rates"_s)});
    QTRY_COMPARE(panel.list()->rowCount(), 2);
    panel.setTicked({});
    QTRY_COMPARE(panel.list()->rowCount(), 0);
    QCOMPARE(panel.barParts(), QStringList());
}

void TestNeeded::anAdditionCanBeLeftOut()
{
    Fixture f;
    NeededPanel panel(f.context);
    panel.setComparison(f.comparison);
    panel.setTicked({keyOf(u"ApexClass:Rates"_s)});
    QTRY_COMPARE(panel.list()->rowCount(), 1);
    QSignalSpy changed(&panel, &NeededPanel::changed);
    QVERIFY(panel.list()->setData(panel.list()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(panel.additions(), QList<model::ComponentKey>());
    QCOMPARE(panel.barParts(), QStringList(u"1 they need is left out"_s));
    // It stays left out when more is ticked.
    panel.setTicked({keyOf(u"ApexClass:Rates"_s), keyOf(u"ApexClass:Relief"_s)});
    QTRY_COMPARE(panel.list()->rowCount(), 2);
    QCOMPARE(panel.additions(), QList<model::ComponentKey>());
    QVERIFY(panel.list()->setData(panel.list()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(panel.additions(), QList({keyOf(u"ApexClass:Money"_s)}));
}

void TestNeeded::inTheModeThatAsksTheNextStepWaits()
{
    Fixture f;
    QWidget window;
    auto *bar = new widgets::SelectionBar(f.theme, &window);
    ComparisonModel model;
    auto *panel = new NeededPanel(f.context, &window);
    panel->attach(&model, bar);
    window.show();
    panel->setComparison(f.comparison);
    panel->findChild<QComboBox *>(u"neededModeCombo"_s)->setCurrentIndex(int(NeededMode::Ask));
    panel->setTicked({keyOf(u"ApexClass:Rates"_s)});
    QTRY_COMPARE(panel->list()->rowCount(), 1);
    QCOMPARE(panel->additions(), QList<model::ComponentKey>());
    QVERIFY(panel->mustBeSeen());
    panel->look();
    QVERIFY(panel->isVisible());
    QVERIFY(!panel->mustBeSeen());
    QVERIFY(panel->list()->setData(panel->list()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(panel->additions(), QList({keyOf(u"ApexClass:Money"_s)}));
    QCOMPARE(panel->findChild<QLabel *>(u"neededTitle"_s)->text(), u"Needed by the selection: 1 of 1 come along"_s);
}

void TestNeeded::onlyWhatIsTickedMeansThat()
{
    Fixture f;
    NeededPanel panel(f.context);
    panel.setComparison(f.comparison);
    panel.findChild<QComboBox *>(u"neededModeCombo"_s)->setCurrentIndex(int(NeededMode::None));
    panel.setTicked({keyOf(u"ApexClass:Relief"_s)});
    QTRY_COMPARE(panel.list()->rowCount(), 3);
    QCOMPARE(panel.additions(), QList<model::ComponentKey>());
    QCOMPARE(panel.barParts(), QStringList({u"2 they need are left out"_s, u"1 they need is nowhere"_s}));
    QVERIFY(!panel.mustBeSeen());
    QVERIFY(!panel.list()->setData(panel.list()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
}

void TestNeeded::deletionsTellWhoRefersToThem()
{
    Fixture f;
    NeededPanel panel(f.context);
    panel.setComparison(f.comparison);
    panel.setTicked({keyOf(u"ApexClass:Old"_s)});
    QTRY_COMPARE(panel.list()->rowCount(), 1);
    QCOMPARE(rowsOf(*panel.list()),
             QStringList(u"Leans (Apex class) | refers to Old, which goes: Apex class Leans uses "
                         "it | ⚠ stays in Dev"_s));
    QCOMPARE(panel.barParts(), QStringList(u"1 refers to a deletion"_s));
    QCOMPARE(panel.additions(), QList<model::ComponentKey>());
}

void TestNeeded::theGridsTicksAreFollowed()
{
    Fixture f;
    QWidget window;
    auto *bar = new widgets::SelectionBar(f.theme, &window);
    ComparisonModel model;
    NeededPanel panel(f.context, &window);
    panel.attach(&model, bar);
    auto *why = bar->findChild<QPushButton *>(u"compareNeededButton"_s);
    QVERIFY(why->isHidden());
    model.setComparison(f.comparison);
    model.setTicked({model.indexOf(keyOf(u"ApexClass:Relief"_s))}, true);
    QTRY_COMPARE(panel.list()->rowCount(), 3);
    QVERIFY(!why->isHidden());
    why->click();
    QVERIFY(!panel.isHidden());
    model.clearTicks();
    QTRY_COMPARE(panel.list()->rowCount(), 0);
    QVERIFY(why->isHidden());
    QVERIFY(panel.isHidden());
}

void TestNeeded::theNextStepTakesWhatIsNeededAlong_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestNeeded::theNextStepTakesWhatIsNeededAlong()
{
    QFETCH(bool, dark);
    Fixture f;
    f.theme.install(*qApp);
    f.theme.setPreference(dark ? theme::Preference::Dark : theme::Preference::Light);
    const theme::Highlighting highlighting(f.theme);
    f.context.highlighting = const_cast<theme::Highlighting *>(&highlighting);
    for (const QString &name : {u"UAT"_s, u"Dev"_s}) {
        model::Environment environment;
        environment.name = name;
        f.context.pipeline.environments.append(environment);
    }
    f.context.pipeline.edges = {model::Edge{u"Dev"_s, u"UAT"_s}};
    ComparePage page(f.context);
    page.setAutoFillBackground(true);
    page.resize(1280, 820);
    page.setComparison(f.comparison);
    page.show();
    page.model()->setTicked(
        {page.model()->indexOf(keyOf(u"ApexClass:Relief"_s)), page.model()->indexOf(keyOf(u"ApexClass:Old"_s))}, true);
    auto *bar = page.findChild<widgets::SelectionBar *>(u"selectionBar"_s);
    QTRY_VERIFY2(bar->text().contains(u"2 selected · +2 they need · 1 they need is nowhere · 1 refers to a deletion"_s),
                 qPrintable(bar->text()));
    page.findChild<QPushButton *>(u"compareNeededButton"_s)->click();
    if (const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS"); !folder.isEmpty())
        QVERIFY(page.grab().save(folder + u"/needed-%1.png"_s.arg(dark ? u"dark"_s : u"light"_s)));
    QList<model::ComponentKey> taken;
    connect(&f.navigator, &widgets::Navigator::backPromotionRequested, this,
            [&taken](const QString &, const QString &, const QList<model::ComponentKey> &keys) { taken = keys; });
    page.findChild<QPushButton *>(u"compareNextButton"_s)->click();
    std::ranges::sort(taken);
    QCOMPARE(taken, QList({keyOf(u"ApexClass:Money"_s), keyOf(u"ApexClass:Old"_s), keyOf(u"ApexClass:Rates"_s),
                           keyOf(u"ApexClass:Relief"_s)}));
}

void TestNeeded::whatCannotBeReadIsSaid()
{
    Fixture f;
    f.backends->openRepository = {};
    NeededPanel panel(f.context);
    panel.setComparison(f.comparison);
    panel.setTicked({keyOf(u"ApexClass:Relief"_s)});
    QTRY_COMPARE(panel.barParts(), QStringList(u"what they need could not be found out"_s));
    QCOMPARE(panel.findChild<QLabel *>(u"neededTitle"_s)->text(), u"The test gives none."_s);
}

void TestNeeded::threeThousandRowsAreShownAtOnce()
{
    std::vector<NeededRow> rows;
    for (int i = 0; i < 3'000; ++i) {
        const model::ComponentKey key{u"ApexClass"_s, u"C%1"_s.arg(i)};
        rows.push_back({.key = key, .component = key, .because = u"x"_s, .targets = {u"Dev"_s}, .advice = {}});
    }
    NeededList list;
    list.setRows(rows);
    QCOMPARE(list.additions().size(), 3'000);
    QCOMPARE(list.totals(), (NeededList::Totals{3'000, 3'000, 0, 0}));
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    list.setRows(rows);
    QCOMPARE(reset.size(), 0);
}

QTEST_MAIN(TestNeeded)
#include "tst_needed.moc"
