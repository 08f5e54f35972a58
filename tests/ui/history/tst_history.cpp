#include "tests/core/promotion/company.h"
#include "tests/support/fakebackends.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakerepository.h"
#include "ui/diff/diffview.h"
#include "ui/history/historydetail.h"
#include "ui/history/historyexport.h"
#include "ui/history/historyfilter.h"
#include "ui/history/historypage.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/statuslabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>
#include <QTreeView>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::history;

namespace {

promotion::HistoryEvent recorded(int minute, const char *who, const char *where, const char *what, const char *action,
                                 const char *id = "")
{
    promotion::HistoryEvent made;
    made.when = QDateTime(QDate(2026, 11, 20), QTime(10, minute, 7), QTimeZone::UTC);
    made.who = QString::fromLatin1(who);
    made.where = QString::fromLatin1(where);
    made.what = QString::fromLatin1(what);
    made.action = QString::fromLatin1(action);
    made.promotion = QString::fromLatin1(id);
    made.reason = QStringLiteral("HF-212");
    made.record = QJsonObject{{QStringLiteral("seq"), minute}, {QStringLiteral("reasonCode"), QStringLiteral("x")}};
    return made;
}

std::shared_ptr<const Events> sample()
{
    return std::make_shared<const Events>(Events{
        recorded(14, "Ana", "Dev1", "Sales User: Rating edit to yes", "decision", "P1"),
        recorded(12, "Bo", "UAT", "Back promotion from Production to UAT: done", "promotion", "P1"),
        recorded(10, "Bo", "UAT", "Read UAT: 3 changed", "retrieve"),
    });
}

struct Fixture {
    explicit Fixture(theme::Theme &theme, std::shared_ptr<const ports::Backends> backends = nullptr)
        : highlighting(theme)
        , context(std::make_shared<widgets::AppContext>())
    {
        context->theme = &theme;
        context->highlighting = &highlighting;
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
        context->backends = std::move(backends);
        pool.setMaxThreadCount(1); // the fakes have no locks
        page = std::make_unique<HistoryPage>(context);
        page->resize(1100, 700);
        page->show();
    }
    ~Fixture()
    {
        page.reset();
        pool.waitForDone();
    }
    template <class T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    theme::Highlighting highlighting;
    widgets::Navigator navigator;
    jobs::JobList jobs;
    QThreadPool pool;
    std::shared_ptr<widgets::AppContext> context;
    std::unique_ptr<HistoryPage> page;
};

std::shared_ptr<support::FakeBackends> emptyWorkspace()
{
    auto backends = std::make_shared<support::FakeBackends>();
    const auto store = std::make_shared<support::FakeStore>();
    const auto disk = std::make_shared<support::FakeDisk>();
    backends->openRepository = [store]() -> base::Result<std::unique_ptr<ports::Repository>> {
        return std::make_unique<support::FakeRepository>(store);
    };
    backends->openJournal = [disk]() -> base::Result<std::unique_ptr<ports::JournalStore>> {
        return std::make_unique<support::FakeJournal>(disk);
    };
    return backends;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void pageNarrowsAndSaysSo();
    void nothingOnRecordIsSaid();
    void storyAndRecordOfTheChosenEvent();
    void relatedEventsOfOnePromotion();
    void emptyChainIsVerified();
    void brokenChainStaysInSight();
    void csvQuotesAndDisarmsFormulas();
    void manyEventsFilterQuickly();
    void jsonLinesProveThemselves();
    void thePageEscapesWhatComesFromOutside();
    void theFileNameChoosesTheFormat_data();
    void theFileNameChoosesTheFormat();
    void whatChangedIsShownAsItWas();
    void whyNothingIsShownIsSaid_data();
    void whyNothingIsShownIsSaid();
    void searchFindsComponentsOfTheRecord();

private:
    theme::Theme m_theme;
};

void TestHistory::filters_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << Filter{} << 3;
    QTest::newRow("text in what") << Filter{.text = QStringLiteral("rating")} << 1;
    QTest::newRow("text in why") << Filter{.text = QStringLiteral("hf-212")} << 3;
    QTest::newRow("who") << Filter{.who = QStringLiteral("Bo")} << 2;
    QTest::newRow("where") << Filter{.where = QStringLiteral("Dev1")} << 1;
    QTest::newRow("how") << Filter{.action = QStringLiteral("retrieve")} << 1;
    QTest::newRow("promotion") << Filter{.promotion = QStringLiteral("P1")} << 2;
    QTest::newRow("since") << Filter{.since = QDateTime(QDate(2026, 11, 20), QTime(10, 11), QTimeZone::UTC)} << 2;
    QTest::newRow("together") << Filter{.text = QStringLiteral("uat"), .who = QStringLiteral("Ana")} << 0;
}

void TestHistory::filters()
{
    QFETCH(Filter, filter);
    QFETCH(int, rows);
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEvents(sample());
    HistoryFilter proxy;
    proxy.setSourceModel(&model);
    proxy.setFilter(filter);
    QCOMPARE(proxy.rowCount(), rows);
}

void TestHistory::pageNarrowsAndSaysSo()
{
    Fixture f(m_theme, emptyWorkspace());
    QTRY_COMPARE(f.pool.activeThreadCount(), 0);
    f.page->setEvents(sample());
    auto *table = f.find<QTreeView>("historyTable");
    QCOMPARE(table->accessibleName(), QStringLiteral("History, 3 events"));
    QTest::keyClicks(f.find<QLineEdit>("historySearch"), QStringLiteral("read"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->accessibleName(), QStringLiteral("History, 1 events, filtered"));
    QTest::keyClicks(f.find<QLineEdit>("historySearch"), QStringLiteral("zzz"));
    auto *stack = f.find<widgets::StateStack>("historyStack");
    QCOMPARE(stack->state(), widgets::ViewState::FilteredEmpty);
    f.find<QPushButton>("historyStackPlaceholderButton")->click();
    QCOMPARE(table->model()->rowCount(), 3);
    auto *who = f.find<QComboBox>("historyWho");
    who->setCurrentIndex(who->findText(QStringLiteral("Ana")));
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestHistory::nothingOnRecordIsSaid()
{
    Fixture f(m_theme, emptyWorkspace());
    auto *stack = f.find<widgets::StateStack>("historyStack");
    QTRY_COMPARE(stack->state(), widgets::ViewState::Empty);
    QSignalSpy asked(&f.navigator, &widgets::Navigator::pageRequested);
    f.find<QPushButton>("historyStackPlaceholderButton")->click();
    QCOMPARE(asked.size(), 1);
}

void TestHistory::storyAndRecordOfTheChosenEvent()
{
    Fixture f(m_theme, emptyWorkspace());
    QTRY_COMPARE(f.pool.activeThreadCount(), 0);
    f.page->setEvents(sample());
    auto *detail = f.find<HistoryDetail>("historyDetail");
    QCOMPARE(detail->story(), QStringLiteral("Sales User: Rating edit to yes\n20 Nov 2026 10:14:07 UTC, Ana, in Dev1.\n"
                                             "Why: HF-212\nPart of promotion P1."));
    QSignalSpy opened(&f.navigator, &widgets::Navigator::promotionRequested);
    f.find<QPushButton>("historyOpenPromotion")->click();
    QCOMPARE(opened[0][0].toString(), QStringLiteral("P1"));
    auto *table = f.find<QTreeView>("historyTable");
    table->setCurrentIndex(table->model()->index(2, 0));
    QVERIFY(detail->story().startsWith(QLatin1String("Read UAT")));
    QVERIFY(!f.find<QPushButton>("historyOpenPromotion")->isVisible());
}

void TestHistory::relatedEventsOfOnePromotion()
{
    Fixture f(m_theme, emptyWorkspace());
    QTRY_COMPARE(f.pool.activeThreadCount(), 0);
    f.page->setEvents(sample());
    f.navigator.openHistory(QStringLiteral("P1"));
    QCOMPARE(f.find<QTreeView>("historyTable")->model()->rowCount(), 2);
    f.find<QPushButton>("historyClearRelated")->click();
    QCOMPARE(f.find<QTreeView>("historyTable")->model()->rowCount(), 3);
}

void TestHistory::emptyChainIsVerified()
{
    Fixture f(m_theme, emptyWorkspace());
    f.find<QPushButton>("historyVerifyButton")->click();
    QTRY_COMPARE(f.find<widgets::StatusLabel>("historyIntegrity")->words(),
                 QStringLiteral("Chain verified, 0 records"));
}

void TestHistory::brokenChainStaysInSight()
{
    const auto backends = emptyWorkspace();
    backends->openJournal = []() -> base::Result<std::unique_ptr<ports::JournalStore>> {
        return base::failure(base::Errc::Corrupt, QStringLiteral("Record 7 does not match its hash."));
    };
    Fixture f(m_theme, backends);
    f.find<QPushButton>("historyVerifyButton")->click();
    auto *banner = f.find<widgets::InlineBanner>("historyBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->text(), QStringLiteral("Record 7 does not match its hash."));
    QCOMPARE(banner->severity(), widgets::Severity::Error);
    QVERIFY(!f.find<QAbstractButton>("historyBannerClose")->isVisible());
    QCOMPARE(f.find<widgets::StatusLabel>("historyIntegrity")->words(), QStringLiteral("Chain broken"));
}

void TestHistory::csvQuotesAndDisarmsFormulas()
{
    Events events{recorded(14, "Ana \"A\"", "Dev1", "=HYPERLINK(1)", "decision", "P1")};
    QCOMPARE(toCsv(events), QByteArray("when,who,where,what,how,why,promotion\r\n"
                                       "\"2026-11-20T10:14:07.000Z\",\"Ana \"\"A\"\"\",\"Dev1\",\"'=HYPERLINK(1)\","
                                       "\"decision\",\"HF-212\",\"P1\"\r\n"));
}

void TestHistory::manyEventsFilterQuickly()
{
    Events events;
    events.reserve(100000);
    for (int i = 0; i < 100000; ++i)
        events += recorded(i % 60, i % 7 ? "Ana" : "Bo", "UAT", "Read UAT: 3 changed", "retrieve");
    HistoryModel model;
    model.setEvents(std::make_shared<const Events>(std::move(events)));
    HistoryFilter proxy;
    proxy.setSourceModel(&model);
    QElapsedTimer timer;
    timer.start();
    proxy.setFilter({.text = QStringLiteral("changed"), .who = QStringLiteral("Bo")});
    qInfo() << "filter of 100000 events" << timer.elapsed() << "ms";
    QCOMPARE(proxy.rowCount(), 14286);
}

void TestHistory::jsonLinesProveThemselves()
{
    const ExportFacts facts{QStringLiteral("who: Bo"), QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC),
                            QStringLiteral("Ana")};
    const QByteArray bytes = toJsonLines(*sample(), facts);
    const qsizetype end = bytes.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(bytes.first(end)).object();
    const QByteArray records = bytes.sliced(end + 1);
    QCOMPARE(head.value(QLatin1String("records")).toInt(), 3);
    QCOMPARE(records.count('\n'), 3);
    QCOMPARE(head.value(QLatin1String("filter")).toString(), QStringLiteral("who: Bo"));
    QCOMPARE(head.value(QLatin1String("zone")).toString(), QStringLiteral("UTC"));
    QCOMPARE(head.value(QLatin1String("sha256")).toString().toLatin1(),
             QCryptographicHash::hash(records, QCryptographicHash::Sha256).toHex());
}

void TestHistory::thePageEscapesWhatComesFromOutside()
{
    const QByteArray page =
        toHtml({recorded(14, "<b>Ana</b>", "Dev1", "a & b <script>", "promotion")}, {{}, QDateTime(), {}});
    QVERIFY(!page.contains("<script>") && !page.contains("<b>"));
    QVERIFY(page.contains("&lt;b&gt;Ana&lt;/b&gt;") && page.contains("a &amp; b"));
    QVERIFY(page.contains("All events. 1 records"));
}

void TestHistory::theFileNameChoosesTheFormat_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << QStringLiteral("/a/b.csv") << int(ExportFormat::Csv);
    QTest::newRow("none") << QStringLiteral("/a/b") << int(ExportFormat::Csv);
    QTest::newRow("lines") << QStringLiteral("/a/b.JSONL") << int(ExportFormat::JsonLines);
    QTest::newRow("page") << QStringLiteral("/a/b.html") << int(ExportFormat::Html);
}

void TestHistory::theFileNameChoosesTheFormat()
{
    QFETCH(QString, path);
    QFETCH(int, format);
    QCOMPARE(int(exportFormatOf(path)), format);
}

void TestHistory::whatChangedIsShownAsItWas()
{
    const auto company = tests::Company::make();
    const auto head = [&] {
        const auto repository = company->repository();
        return **(*repository)->tip(company->pipeline.find(QStringLiteral("Dev1"))->snapshotBranch());
    };
    company->live();
    QVERIFY(company->retrieve(QStringLiteral("Dev1")));
    const model::CommitId before = head();
    company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { Integer rate = 7; }\n");
    QVERIFY(company->retrieve(QStringLiteral("Dev1")));
    const model::CommitId after = head();
    Fixture f(m_theme, company);
    const auto event = [](const char *action, const model::CommitId &commit) {
        promotion::HistoryEvent made = recorded(14, "Ana", "Dev1", "x", "promotion", "P9");
        made.record = {
            {QStringLiteral("action"), QString::fromLatin1(action)},
            {QStringLiteral("seen"), QJsonObject{{QStringLiteral("envHead"), QString::fromLatin1(commit.toHex())}}}};
        return made;
    };
    f.page->setEvents(
        std::make_shared<const Events>(Events{event("promote.result", after), event("promote.intent", before)}));
    const auto *changes = f.find<QListWidget>("historyChanges");
    QTRY_COMPARE(changes->count(), 1);
    QCOMPARE(changes->item(0)->text(), QStringLiteral("± Tax"));
    auto *diff = f.find<diff::DiffView>("historyDiff");
    QTRY_COMPARE(diff->changeCount(), 1);
    QVERIFY(diff->patch().contains(QLatin1String("+class Tax { Integer rate = 7; }")));
}

void TestHistory::whyNothingIsShownIsSaid_data()
{
    QTest::addColumn<QString>("promotion");
    QTest::addColumn<QString>("words");
    QTest::newRow("no promotion") << QString() << QStringLiteral("This event changed no environment.");
    QTest::newRow("no end") << QStringLiteral("P1") << QStringLiteral("The promotion has no end on record yet.");
}

void TestHistory::whyNothingIsShownIsSaid()
{
    QFETCH(QString, promotion);
    QFETCH(QString, words);
    Fixture f(m_theme, emptyWorkspace());
    f.page->setEvents(std::make_shared<const Events>(
        Events{recorded(1, "Ana", "Dev1", "x", "promotion", promotion.toLatin1().constData())}));
    const auto *said = f.find<QLabel>("historyChangeStatesPlaceholderSentence");
    QVERIFY(said);
    QCOMPARE(said->text(), words);
}

void TestHistory::searchFindsComponentsOfTheRecord()
{
    Events events = *sample();
    events[1].record.insert(
        QStringLiteral("components"),
        QJsonArray{QJsonObject{{QStringLiteral("component"), QStringLiteral("ApexClass:TaxService")}}});
    HistoryModel model;
    model.setEvents(std::make_shared<const Events>(events));
    HistoryFilter proxy;
    proxy.setSourceModel(&model);
    proxy.setFilter({.text = QStringLiteral("taxserv")});
    QCOMPARE(proxy.rowCount(), 1);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
