#include "core/model/environment.h"
#include "tests/support/patience.h"
#include "tests/ui/history/historyfixture.h"
#include "tests/ui/screenchecks.h"
#include "ui/diff/diffcopies.h"
#include "ui/diff/diffview.h"
#include "ui/history/historydetail.h"
#include "ui/history/historyexporting.h"
#include "ui/history/historymodel.h"
#include "ui/history/momentsdialog.h"
#include "ui/widgets/lineslist.h"
#include "ui/widgets/statestack.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::history;
using tests::HistoryFixture;
using tests::KeptCompany;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<KeptCompany> company()
{
    auto kept = std::make_shared<KeptCompany>();
    kept->live();
    return kept;
}

/// A person with a mouse, who counts.
struct Hand {
    int clicks = 0;

    void on(QWidget *widget, const QPoint &at)
    {
        QVERIFY(widget->rect().contains(at));
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        ++clicks;
    }
};

int rowOf(const QTableView &table, const QString &words)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, HistoryModel::WhatColumn).data().toString().contains(words))
            return row;
    return -1;
}

} // namespace

/// What an auditor does with the history, by mouse and by keyboard alone.
class TestHistoryKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void evidenceOfOneChangeInThreeClicks();
    void evidenceByKeyboardAlone();
    void keysOfTheTable();
    void alongTheEventsOfOneComponent();
    void twoMomentsOfAnEnvironment();
    void anExportProvesItself_data();
    void anExportProvesItself();
    void thePdfIsOne();
    void theDialogOffersEveryForm();
    void nothingHereChangesAnOrg();
    void namesAndFocus();

private:
    theme::Theme m_theme;
};

void TestHistoryKeys::initTestCase()
{
    qputenv("TZ", "UTC");
    m_theme.install(*qApp);
}

void TestHistoryKeys::evidenceOfOneChangeInThreeClicks()
{
    HistoryFixture f(m_theme, company());
    Hand hand;
    ++hand.clicks; // "History" in the rail: the page is open
    auto *table = f.find<QTableView>("historyTable");
    const int row = rowOf(*table, u"Back-promotion from UAT to Dev1: done"_s);
    QVERIFY(row >= 0);
    hand.on(table->viewport(), table->visualRect(table->model()->index(row, HistoryModel::WhatColumn)).center());
    f.idle();
    auto *tabs = f.find<QTabWidget>("historyTabs")->tabBar();
    hand.on(tabs, tabs->tabRect(HistoryDetail::Change).center());
    f.idle();
    QCOMPARE(f.find<widgets::LinesList>("historyChanges")->count(), 2);
    auto *diff = f.find<diff::DiffView>("historyDiff");
    QTRY_VERIFY(diff->changeCount() > 0);
    QVERIFY(diff->copies().patch().contains("+class Tax { Integer hotfix; }"_L1));
    QVERIFY(f.find<HistoryDetail>("historyDetail")->story().contains("Why: the hotfix"_L1));
    QVERIFY2(hand.clicks <= 3, qPrintable(QString::number(hand.clicks)));
}

void TestHistoryKeys::evidenceByKeyboardAlone()
{
    HistoryFixture f(m_theme, company());
    auto *table = f.find<QTableView>("historyTable");
    QCOMPARE(f.page->focusWidget(), table); // which the shell gives the focus to when it shows the page
    table->setFocus();
    f.page->activateWindow();
    QTRY_VERIFY(table->hasFocus());
    const int row = rowOf(*table, u"Back-promotion from UAT to Dev1: done"_s);
    while (table->currentIndex().row() < row)
        QTest::keyClick(table, Qt::Key_Down);
    f.idle();
    QTest::keyClick(table, Qt::Key_D);
    f.idle();
    QCOMPARE(f.find<QTabWidget>("historyTabs")->currentIndex(), int(HistoryDetail::Change));
    auto *diff = f.find<diff::DiffView>("historyDiff");
    QTRY_VERIFY(diff->copies().patch().contains("+class Tax { Integer hotfix; }"_L1));
}

void TestHistoryKeys::keysOfTheTable()
{
    HistoryFixture f(m_theme, company());
    auto *table = f.find<QTableView>("historyTable");
    auto *tabs = f.find<QTabWidget>("historyTabs");
    f.page->activateWindow();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_T);
    QCOMPARE(tabs->currentIndex(), int(HistoryDetail::Timeline));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(tabs->tabBar()->hasFocus());
    // Letters are words while one types.
    auto *search = f.find<QLineEdit>("historySearch");
    f.page->find();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"td[]"_s);
    QCOMPARE(search->text(), u"td[]"_s);
    QCOMPARE(tabs->currentIndex(), int(HistoryDetail::Timeline));
    search->clear();
    f.idle();
    QTest::keyClick(search, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QComboBox>("historyWhen")->view()->isVisible());
    f.find<QComboBox>("historyWhen")->hidePopup();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
    auto *dialog = f.page->findChild<QFileDialog *>(u"historyExportDialog"_s);
    QVERIFY(dialog);
    dialog->reject();
}

void TestHistoryKeys::alongTheEventsOfOneComponent()
{
    HistoryFixture f(m_theme, company());
    auto *table = f.find<QTableView>("historyTable");
    auto *detail = f.find<HistoryDetail>("historyDetail");
    table->setCurrentIndex(table->model()->index(0, 0));
    f.idle();
    QCOMPARE(detail->component(), u"ApexClass:Tax"_s);
    f.page->activateWindow();
    table->setFocus();
    QList<qint64> walked{detail->event().key};
    QSignalSpy told(&f.navigator, &widgets::Navigator::noticeGiven);
    while (told.isEmpty() && walked.size() < 20) {
        QTest::keyClick(table, Qt::Key_BracketLeft);
        f.idle();
        if (told.isEmpty())
            walked += detail->event().key;
    }
    QCOMPARE(told.constFirst().constFirst().toString(), u"Nothing earlier is on record of ApexClass:Tax."_s);
    QVERIFY(walked.size() >= 4);
    QVERIFY(std::ranges::is_sorted(walked, std::ranges::greater()));
    QTest::keyClick(table, Qt::Key_BracketRight);
    f.idle();
    QCOMPARE(detail->event().key, walked.at(walked.size() - 2));
    QCOMPARE(table->currentIndex().row(), rowOf(*table, detail->event().what));
}

void TestHistoryKeys::twoMomentsOfAnEnvironment()
{
    auto kept = company();
    HistoryFixture f(m_theme, kept);
    f.find<QPushButton>("historyMomentsButton")->click();
    auto *dialog = f.page->window()->findChild<MomentsDialog *>();
    QVERIFY(dialog);
    auto *place = dialog->findChild<QComboBox *>(u"historyMomentsPlace"_s);
    place->setCurrentText(u"Dev1"_s);
    const QDateTime now = kept->company->time.now();
    dialog->setMoments(now.addDays(-30), now);
    dialog->findChild<QPushButton *>(u"historyMomentsCompare"_s)->click();
    f.idle();
    auto *changes = dialog->findChild<widgets::LinesList *>(u"historyChanges"_s);
    QVERIFY(changes->count() >= 3); // all of it was new
    QVERIFY(dialog->findChild<QLabel *>(u"historyMomentsWords"_s)
                ->text()
                .startsWith("It was first read after the first moment."_L1));
    kept->company->time.advance(std::chrono::hours(5));
    kept->company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer later; }\n");
    QVERIFY(kept->company->retrieve(u"Dev1"_s));
    f.page->refresh();
    f.idle();
    dialog->setMoments(now, kept->company->time.now());
    dialog->findChild<QPushButton *>(u"historyMomentsCompare"_s)->click();
    f.idle();
    QCOMPARE(changes->count(), 1);
    QCOMPARE(changes->model()->index(0, 0).data().toString(), u"± Tax"_s);
    dialog->setMoments(now, now);
    dialog->compare();
    f.idle();
    QVERIFY(dialog->findChild<QLabel *>(u"historyChangeStatesPlaceholderSentence"_s)
                ->text()
                .contains("was not found changed"_L1));
    dialog->close();
}

void TestHistoryKeys::anExportProvesItself_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mask");
    QTest::newRow("csv") << u"h.csv"_s << false;
    QTest::newRow("json lines") << u"h.jsonl"_s << false;
    QTest::newRow("masked") << u"m.jsonl"_s << true;
    QTest::newRow("page") << u"h.html"_s << false;
}

void TestHistoryKeys::anExportProvesItself()
{
    QFETCH(QString, name);
    QFETCH(bool, mask);
    auto kept = company();
    HistoryFixture f(m_theme, kept);
    HistoryExporting exporting(*f.context, f.page);
    const QString path = kept->folder.filePath(name);
    exporting.write({}, u"everything"_s, path, mask);
    f.idle();
    QCOMPARE(f.jobs.row(1)->state, jobs::JobState::Done);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // The rows as anybody would cut them out, without this program.
    const qsizetype first = name.endsWith("csv"_L1)    ? bytes.indexOf("\r\n") + 2
                            : name.endsWith("html"_L1) ? bytes.indexOf("</th></tr>\n") + 11
                                                       : 0;
    const qsizetype last = name.endsWith("csv"_L1)    ? bytes.indexOf("\"# ")
                           : name.endsWith("html"_L1) ? bytes.indexOf("</table>")
                                                      : bytes.lastIndexOf('\n', -2) + 1;
    const QByteArray sum =
        QCryptographicHash::hash(bytes.sliced(first, last - first), QCryptographicHash::Sha256).toHex();
    QVERIFY2(bytes.sliced(last).contains(sum), bytes.sliced(last).constData());
    QVERIFY(bytes.sliced(last).contains("everything"));
    QCOMPARE(bytes.contains("Ada Admin\",\"what\"") || bytes.first(last).contains("Ada Admin"), !mask);
}

void TestHistoryKeys::thePdfIsOne()
{
    auto kept = company();
    HistoryFixture f(m_theme, kept);
    HistoryExporting exporting(*f.context, f.page);
    QSignalSpy failed(&exporting, &HistoryExporting::failed);
    const QString path = kept->folder.filePath(u"h.pdf"_s);
    exporting.write({}, {}, path, false);
    f.idle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-") && bytes.contains("%%EOF"));
    // Where it cannot be written that is said.
    exporting.write({}, {}, u"/nowhere/h.pdf"_s, false);
    f.idle();
    QCOMPARE(failed.size(), 1);
}

void TestHistoryKeys::theDialogOffersEveryForm()
{
    HistoryFixture f(m_theme, company());
    f.find<QPushButton>("historyExportButton")->click();
    auto *dialog = f.page->findChild<QFileDialog *>(u"historyExportDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters().size(), 4);
    QVERIFY(dialog->findChild<QCheckBox *>(u"historyMaskNames"_s)->isVisible());
    dialog->reject();
}

void TestHistoryKeys::nothingHereChangesAnOrg()
{
    auto kept = company();
    HistoryFixture f(m_theme, kept);
    const auto repository = kept->company->repository();
    const auto branches = (*repository)->branches({});
    QMap<QString, QString> tips;
    for (const QString &branch : *branches)
        tips.insert(branch, (**(*repository)->tip(branch)).toString());
    // Everything that can be pressed is pressed, but what only opens a dialog.
    for (QAbstractButton *button : f.page->findChildren<QAbstractButton *>()) {
        const QString name = button->objectName();
        if (!button->isVisible() || !button->isEnabled() || name == "historyExportButton"_L1 ||
            name == "historyMomentsButton"_L1 || name.startsWith("historySaved"_L1) || name.startsWith("diff"_L1) ||
            button->inherits("QToolButton"))
            continue;
        button->click();
        f.idle();
    }
    for (auto it = tips.begin(); it != tips.end(); ++it)
        QCOMPARE((**(*repository)->tip(it.key())).toString(), it.value());
    QCOMPARE(kept->company->script().submissions, 0);
}

void TestHistoryKeys::namesAndFocus()
{
    HistoryFixture f(m_theme, company());
    for (int tab = 0; tab < 4; ++tab) {
        f.find<HistoryDetail>("historyDetail")->openTab(HistoryDetail::Tab(tab));
        f.idle();
        tests::checkNames(*f.page);
        tests::checkFocus(*f.page);
    }
    tests::checkThemes(m_theme, *f.page);
}

QTEST_MAIN(TestHistoryKeys)
#include "tst_historykeys.moc"
