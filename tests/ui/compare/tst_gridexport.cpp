#include "comparefixture.h"
#include "tests/support/patience.h"

#include "ui/compare/comparisonmodel.h"
#include "ui/compare/exportmenu.h"
#include "ui/compare/filterparts.h"
#include "ui/compare/gridsheet.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::compare;
using namespace Qt::StringLiterals;
using tests::CompareFixture;

/// What is shown, written down: as a table, as a page, on paper.
class TestGridExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void theTableHasWhatIsShownInItsOrder();
    void thePageSaysWhatItShows();
    void namesCannotTurnThePage();
    void filtersAreToldInWords();
    void aLargeGridHasPagesWithHeadings();
    void canceledNothingIsLeft();
    void theMenuWritesBesideTheWindow();
    void printingAsksForThePrinter();

private:
    std::unique_ptr<theme::Theme> m_theme;
};

namespace {

/// Components of one source and one target that has none of them.
std::shared_ptr<const GridIndex> indexOf(const QStringList &names)
{
    backflow::compare::Comparison comparison;
    comparison.source = std::make_shared<const model::Snapshot>(u"UAT"_s, std::nullopt, QDateTime(),
                                                                std::vector<model::SnapshotEntry>());
    comparison.targets = {std::make_shared<const model::Snapshot>(u"Dev1"_s, std::nullopt, QDateTime(),
                                                                  std::vector<model::SnapshotEntry>())};
    for (const QString &name : names) {
        comparison.rows.push_back(
            {{u"ApexClass"_s, name}, {backflow::compare::Cell{.state = CellState::New, .entries = 1, .due = true}}});
    }
    std::ranges::sort(comparison.rows, {}, &Row::key);
    return makeGridIndex(std::make_shared<const backflow::compare::Comparison>(std::move(comparison)));
}

GridView viewOf(const QStringList &names)
{
    GridView view;
    view.index = indexOf(names);
    ComparisonModel model;
    model.setIndex(view.index);
    view.arranged = model.arranged();
    view.columns = {ComparisonModel::Component, ComparisonModel::Type, ComparisonModel::FirstTarget};
    view.ticks = model.ticksByRow();
    view.title = u"Comparison of UAT with Dev1"_s;
    view.filter = u"New"_s;
    view.at = QDateTime(QDate(2026, 11, 18), QTime(9, 52));
    return view;
}

QStringList names(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"Component_%1_with_a_long_name_that_has_to_go_on_somewhere"_s.arg(i));
    return names;
}

class Stopped final : public async::Monitor
{
public:
    bool stopped() const override { return true; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
};

} // namespace

void TestGridExport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
}

void TestGridExport::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("call") << u"=cmd|'/c calc'!A1"_s << QByteArray("\"'=cmd|'/c calc'!A1\"");
    QTest::newRow("plus") << u"+1"_s << QByteArray("\"'+1\"");
    QTest::newRow("minus") << u"-1"_s << QByteArray("\"'-1\"");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("behind a space") << u"  =1"_s << QByteArray("\"'  =1\"");
    QTest::newRow("behind a tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("behind a mark of direction") << u"\u202E=1"_s << u"\"'\u202E=1\""_s.toUtf8();
    QTest::newRow("wide") << u"\uFF1D1"_s << u"\"'\uFF1D1\""_s.toUtf8();
    QTest::newRow("quotes") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("a name") << u"Tax"_s << QByteArray("\"Tax\"");
}

void TestGridExport::noCellIsAFormula()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, cell);
    async::NullMonitor monitor;
    const auto csv = toCsv(viewOf({name}), monitor);
    QVERIFY(csv);
    QCOMPARE(csv->mid(3).split('\n').value(1), cell + ",\"ApexClass\",\"new\"\r");
}

void TestGridExport::theTableHasWhatIsShownInItsOrder()
{
    CompareFixture f(*m_theme);
    ComparisonModel model;
    model.setComparison(f.comparison());
    model.setTicked({{u"ApexClass"_s, u"Tax"_s}}, true);
    model.sort(ComparisonModel::Component, Qt::DescendingOrder);
    GridView view{.index = model.gridIndex(),
                  .arranged = model.arranged(),
                  .columns = {ComparisonModel::FirstTarget + 1, ComparisonModel::Component},
                  .ticks = model.ticksByRow(),
                  .title = {},
                  .filter = {},
                  .at = {}};
    async::NullMonitor monitor;
    const auto csv = toCsv(view, monitor);
    QVERIFY(csv && csv->startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(csv->mid(3)).split(u"\r\n"_s);
    QCOMPARE(lines.value(0), u"\"Ticked\",\"Dev2\",\"Component\""_s);
    QCOMPARE(lines.size() - 2, model.shownRows()); // the heading, and nothing behind the last line
    QCOMPARE(lines.value(1), u"\"\",\"new\",\"ZoneFinder\""_s);
    QCOMPARE(lines.value(2), u"\"yes\",\"different\",\"Tax\""_s);
}

void TestGridExport::thePageSaysWhatItShows()
{
    async::NullMonitor monitor;
    GridView view = viewOf({u"Tax"_s, u"Rates"_s});
    view.ticks = {1, 0};
    const auto html = toHtml(view, monitor);
    QVERIFY(html);
    const QString page = QString::fromUtf8(*html);
    QVERIFY(page.contains(u"<h1>Comparison of UAT with Dev1</h1>"_s));
    QVERIFY(page.contains(u"Filter: New<br>"_s));
    QVERIFY(page.contains(u"2 of 2 components<br>"_s));
    QVERIFY(page.contains(u"Written 18/11/2026 09:52"_s));
    QVERIFY(page.contains(u"<th colspan=\"4\"><bdi>Apex classes (2)</bdi></th>"_s));
    QVERIFY(page.contains(u"<td><bdi>in part</bdi></td><td><bdi>Rates</bdi></td>"_s));
}

void TestGridExport::namesCannotTurnThePage()
{
    async::NullMonitor monitor;
    const auto html = toHtml(viewOf({u"<script>alert(1)</script>"_s, u"abc\u202Ecod.exe"_s}), monitor);
    QVERIFY(html);
    QVERIFY(!html->contains("<script>"));
    QVERIFY(QString::fromUtf8(*html).contains(u"<bdi>abc\u202Ecod.exe</bdi>"_s));
}

void TestGridExport::filtersAreToldInWords()
{
    QCOMPARE(filterWords({.states = {CellState::New, CellState::Conflict}}), u"New, Conflict"_s);
    GridFilter filter{.states = {CellState::New}, .onlyDue = true, .search = u" tax "_s};
    filter.people = {u"Bo"_s};
    filter.notInOpenPromotion = true;
    QCOMPARE(filterWords(filter), u"New · Due only · containing “tax” · Changed by Bo · Not in any open promotion"_s);
    GridFilter all;
    for (int state = 0; state < int(backflow::compare::kCellStates); ++state)
        all.states.insert(CellState(state));
    QCOMPARE(filterWords(all), u"All states"_s);
    QCOMPARE(partsOf(filter).size(), size_t(2));
    QVERIFY(partsOf(filter).front().without.people.isEmpty());
    QVERIFY(partsOf(filter).front().without.notInOpenPromotion);
}

void TestGridExport::aLargeGridHasPagesWithHeadings()
{
    const QTemporaryDir folder;
    async::NullMonitor monitor;
    const auto print = [&](const QString &path, int rows) -> int {
        QPdfWriter pdf(path);
        pdf.setResolution(100);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        const auto printed = printOut(viewOf(names(rows)), pdf, monitor);
        return printed ? 0 : 1;
    };
    const auto pages = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("/Type /Page\n")) : 0;
    };
    const QString small = folder.filePath(u"small.pdf"_s);
    const QString large = folder.filePath(u"large.pdf"_s);
    QCOMPARE(print(small, 5), 0);
    QCOMPARE(print(large, 1000), 0);
    QCOMPARE(pages(small), 1);
    QVERIFY2(pages(large) > 10, qPrintable(QString::number(pages(large))));
}

void TestGridExport::canceledNothingIsLeft()
{
    Stopped stopped;
    const GridView view = viewOf(names(3));
    QCOMPARE(toCsv(view, stopped).error().code, base::Errc::Canceled);
    QCOMPARE(toHtml(view, stopped).error().code, base::Errc::Canceled);
    const QTemporaryDir folder;
    QPdfWriter pdf(folder.filePath(u"a.pdf"_s));
    QCOMPARE(printOut(view, pdf, stopped).error().code, base::Errc::Canceled);
}

void TestGridExport::theMenuWritesBesideTheWindow()
{
    const QTemporaryDir folder;
    CompareFixture f(*m_theme);
    f.page->show();
    auto *menu = f.find<ExportMenu>("compareExport");
    QSignalSpy written(menu, &ExportMenu::exported);
    menu->exportTo(folder.filePath(u"early.csv"_s)); // there is nothing yet
    QTRY_VERIFY(f.page->isWhole());
    QCOMPARE(written.count(), 0);
    f.find<QLineEdit>("compareSearch")->setText(u"tax"_s);
    for (const QString &name : {u"a.csv"_s, u"a.html"_s, u"a.pdf"_s}) {
        written.clear();
        const QString shots = qEnvironmentVariable("BACKFLOW_SHOTS");
        const QString path = shots.isEmpty() ? folder.filePath(name) : shots + u"/compare_"_s + name;
        menu->exportTo(path);
        QCOMPARE(written.count(), 0); // not on this thread
        QTRY_COMPARE(written.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(name.endsWith(u"pdf"_s) ? bytes.startsWith("%PDF") : bytes.contains("Tax"));
        QVERIFY(!bytes.contains("LeadScore")); // the filter hides it
    }
    written.clear();
    QSignalSpy told(&f.navigator, &widgets::Navigator::noticeGiven);
    menu->exportTo(folder.filePath(u"no/such/folder/a.pdf"_s));
    QTRY_COMPARE(written.count(), 1);
    QCOMPARE(told.count(), 1);
    QVERIFY(told.front().front().toString().contains(u"a.pdf"_s));
    const QList<QAction *> offered = menu->menu()->actions();
    QCOMPARE(offered.size(), 5); // with a line before printing
    QCOMPARE(ExportMenu::formatOf(u"a.HTM"_s), ExportMenu::Format::Html);
}

void TestGridExport::printingAsksForThePrinter()
{
    CompareFixture f(*m_theme);
    f.page->show();
    f.find<ExportMenu>("compareExport")->print();
    QVERIFY(!f.page->findChild<QDialog *>(u"comparePrint"_s)); // there is nothing yet
    QTRY_VERIFY(f.page->isWhole());
    QTest::keyClick(f.page.get(), Qt::Key_P, Qt::ControlModifier);
    auto *dialog = f.page->findChild<QDialog *>(u"comparePrint"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!f.page->findChild<QDialog *>(u"comparePrint"_s));
}

QTEST_MAIN(TestGridExport)
#include "tst_gridexport.moc"
