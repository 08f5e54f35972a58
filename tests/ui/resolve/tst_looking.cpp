#include "core/snapshot/seen.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakerepository.h"
#include "tests/support/patience.h"
#include "tests/ui/resolve/openpage.h"
#include "ui/resolve/componentbar.h"
#include "ui/resolve/lastchanges.h"
#include "ui/resolve/panefind.h"
#include "ui/resolve/resolvetop.h"
#include "ui/resolve/sidechanges.h"
#include "ui/resolve/textpane.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

using namespace backflow;
using namespace backflow::ui::resolve;

/// Looking at what is there: finding words, what a side changed, going from component to component.
class TestLooking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void linesAreFound_data();
    void linesAreFound();
    void wordsAreFoundInAllPanes();
    void whatASideChangedIsSaidInWords();
    void keysShowWhatASideChanged();
    void componentsAreGoneThrough();
    void thePlaceAmongTheComponentsIsTold();
    void oneComponentHasNoPlace();
    void cardsTellWhoChangedItLast();
    void whoChangedItLastIsWhatTheOrgTold();

private:
    std::unique_ptr<testing::OpenPage> m_open;
};

void TestLooking::init()
{
    m_open = std::make_unique<testing::OpenPage>();
    m_open->open(testing::draftOf({testing::accountService(), testing::salesUser()}));
    m_open->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->page.get()));
}

void TestLooking::linesAreFound_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<std::vector<int>>("lines");
    QTest::newRow("none") << QStringLiteral("zzz") << std::vector<int>{};
    QTest::newRow("several in a line count once") << QStringLiteral("a") << std::vector<int>{0, 2};
    QTest::newRow("empty") << QString() << std::vector<int>{};
    QTest::newRow("a pattern") << QStringLiteral("^b") << std::vector<int>{1};
    QTest::newRow("last line") << QStringLiteral("end") << std::vector<int>{3};
}

void TestLooking::linesAreFound()
{
    QFETCH(QString, pattern);
    QFETCH(std::vector<int>, lines);
    const TextLines text("aXa\r\nbb\r\nca\r\nend");
    QCOMPARE(linesWith(text, QRegularExpression(pattern, QRegularExpression::MultilineOption)), lines);
}

void TestLooking::wordsAreFoundInAllPanes()
{
    m_open->show(QStringLiteral("Account.Rating"));
    auto *source = m_open->find<TextPane>("mergePaneSource");
    QTRY_VERIFY(source->toPlainText().contains(QLatin1String("Account.Zone__c")));
    m_open->press(Qt::Key_F, Qt::ControlModifier);
    auto *edit = m_open->page->findChild<QLineEdit *>(QStringLiteral("diffFindEdit"));
    QVERIFY(edit && edit->isVisible());
    QTest::keyClicks(edit, QStringLiteral("zone__c")); // in UAT and in the result, which takes it over
    bool told = false;
    for (const QLabel *label : edit->parentWidget()->findChildren<QLabel *>())
        told |= label->text() == QLatin1String("2 hits");
    QVERIFY(told);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(source->lines().at(source->caret().line).contains(QLatin1String("Account.Zone__c")) ||
            m_open->find<TextPane>("mergePaneResult")->caret().line > 0);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
}

void TestLooking::whatASideChangedIsSaidInWords()
{
    m_open->show(QStringLiteral("Account.Rating"));
    const QStringList source = sideChanges(m_open->session(), m_open->page->currentDecision(), true);
    QVERIFY2(
        source.contains(QStringLiteral("≠ Field permission Account.Rating: edit no · read yes → edit no · read no")),
        qPrintable(source.join(u'\n')));
    QVERIFY(source.contains(QStringLiteral("+ Field permission Account.Zone__c: added")));
    QVERIFY(!source.join(u'\n').contains(QLatin1String("Score__c")));
    const QStringList target = sideChanges(m_open->session(), m_open->page->currentDecision(), false);
    QVERIFY(target.contains(QStringLiteral("+ Field permission Account.Score__c: added")));
    QVERIFY(!target.join(u'\n').contains(QLatin1String("Zone__c")));
}

void TestLooking::keysShowWhatASideChanged()
{
    m_open->show(QStringLiteral("Account.Rating"));
    m_open->press(Qt::Key_1, Qt::ShiftModifier);
    auto *changes = m_open->page->findChild<SideChanges *>();
    QVERIFY(changes && changes->isVisible());
    QCOMPARE(changes->accessibleName(), QStringLiteral("What UAT changed since the last common version"));
    QVERIFY(changes->findChild<QListWidget *>()->count() >= 3);
    QTest::keyClick(changes, Qt::Key_Escape);
    QTRY_VERIFY(!m_open->page->findChild<SideChanges *>());
    QVERIFY(!m_open->choice()); // it only looks
    m_open->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->page.get()));
    m_open->press(Qt::Key_2, Qt::ShiftModifier);
    changes = m_open->page->findChild<SideChanges *>();
    QVERIFY(changes && changes->accessibleName().contains(QLatin1String("Dev1")));
    changes->close();
}

void TestLooking::componentsAreGoneThrough()
{
    m_open->page->showDecision(3);
    m_open->press(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_open->page->currentDecision(), 0);
    m_open->press(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_open->page->currentDecision(), 1);
    m_open->press(Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_open->page->currentDecision(), 0);
}

void TestLooking::thePlaceAmongTheComponentsIsTold()
{
    const auto *bar = m_open->find<QWidget>("mergeComponentBar");
    const auto *words = m_open->find<QLabel>("mergeComponentPlace");
    auto *next = m_open->find<QToolButton>("mergeNextComponent");
    auto *previous = m_open->find<QToolButton>("mergePreviousComponent");
    m_open->page->showDecision(0);
    QVERIFY(bar->isVisible());
    QCOMPARE(words->text(), QStringLiteral("Component 1 of 2"));
    QCOMPARE(next->accessibleName(), QStringLiteral("Next component: Sales_User (permission set)"));
    const auto *subtitle =
        m_open->page->findChild<ResolveTop *>()->findChild<ui::widgets::ElidedLabel *>(QStringLiteral("pageSubtitle"));
    QVERIFY2(subtitle->text().contains(QStringLiteral(" · component 1 of 2 · ")), qPrintable(subtitle->text()));
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_open->page->currentDecision(), 1);
    QCOMPARE(words->text(), QStringLiteral("Component 2 of 2"));
    QVERIFY(subtitle->text().contains(QLatin1String("component 2 of 2")));
    QTest::mouseClick(previous, Qt::LeftButton);
    QCOMPARE(m_open->page->currentDecision(), 0);
    // Around the end.
    QCOMPARE(componentPlace(m_open->session(), 0).previous, componentPlace(m_open->session(), 0).next);
    QCOMPARE(componentPlace(m_open->session(), 99), ComponentPlace());
}

void TestLooking::oneComponentHasNoPlace()
{
    m_open->open(testing::draftOf({testing::salesUser()}));
    QVERIFY(!m_open->find<QWidget>("mergeComponentBar")->isVisible());
    QVERIFY(!m_open->page->findChild<ResolveTop *>()
                 ->findChild<ui::widgets::ElidedLabel *>(QStringLiteral("pageSubtitle"))
                 ->text()
                 .contains(QLatin1String("component")));
}

void TestLooking::cardsTellWhoChangedItLast()
{
    auto loaded =
        std::make_shared<ui::resolve::LoadedDraft>(*testing::loaded(testing::draftOf({testing::salesUser()})));
    const model::ComponentKey key = loaded->session.draft.selection.front();
    const QDateTime when(QDate(2026, 11, 18), QTime(12, 0), QTimeZone::UTC);
    loaded->sourceChanges.insert(key, {QStringLiteral("Bo"), when, QStringLiteral("HF-212")});
    m_open->open(loaded);
    const QString date = QLocale().toString(when.date(), QLocale::ShortFormat);
    const QString words = QStringLiteral("Bo · HF-212 · %1").arg(date);
    QCOMPARE(originWords(*loaded, key, true), words);
    QVERIFY(m_open->find<QWidget>("mergeCardSource")->accessibleName().endsWith(words));
    // Of the other side nobody is known: when it was read.
    QVERIFY(m_open->find<QWidget>("mergeCardTarget")->accessibleName().contains(QLatin1String("as of ")));
}

void TestLooking::whoChangedItLastIsWhatTheOrgTold()
{
    support::FakeJournal journal;
    support::FakeRepository repository;
    const model::ComponentKey key{QStringLiteral("PermissionSet"), QStringLiteral("Sales_User")};
    model::Environment environment;
    environment.name = QStringLiteral("UAT");
    snapshot::Seen seen;
    seen.stamps.insert(key, {1'000, QStringLiteral("Ana")});
    seen.touched.insert(key, {2'000, QStringLiteral("Bo")});
    QVERIFY(snapshot::saveSeen(journal, snapshot::kSeenKind, environment.slug(), seen));
    const LastChanges changes = lastChanges(repository, journal, environment, {key});
    QCOMPARE(changes.value(key).who, QStringLiteral("Bo"));
    QCOMPARE(changes.value(key).when.toMSecsSinceEpoch(), 2'000);
    QVERIFY(lastChanges(repository, journal, environment, {}).isEmpty());
}

QTEST_MAIN(TestLooking)
#include "tst_looking.moc"
