#include "core/promotion/draftjson.h"
#include "tests/support/fakebackends.h"
#include "tests/support/fakejournal.h"
#include "tests/support/patience.h"
#include "tests/ui/resolve/openpage.h"
#include "tests/ui/screenchecks.h"
#include "ui/resolve/abandondialog.h"
#include "ui/resolve/finishpanel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace backflow;
using merge::Take;

/// What a merge comes to, and the steps that led there.
class TestFinishing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void theLastDecisionShowsWhatItComesTo();
    void whoChoseWhatIsListed();
    void whatTheTargetLosesIsListed();
    void checksRunOverAllFiles();
    void finishIsTwoStepsWhenItWasLeft();
    void stepsAreListedAndLedTo();
    void whatIsDecidedIsSuggestedAgainUnlessToldOtherwise();
    void manyDecisionsAreAbandonedByTypingTheTarget();
    void whatIsAbandonedLeavesThePageAndWaitsToBeTakenUp();
    void namesAreComplete();

private:
    QTreeWidget *tree() const { return m_open->find<QTreeWidget>("mergeFinishList"); }
    QTreeWidgetItem *group(const QString &begin) const
    {
        for (int i = 0; i < tree()->topLevelItemCount(); ++i) {
            if (tree()->topLevelItem(i)->text(0).startsWith(begin))
                return tree()->topLevelItem(i);
        }
        return nullptr;
    }
    void decideAll(Take take) const
    {
        for (int i = 0; i < m_open->session().count(); ++i)
            m_open->session().choose(i, {take, {}});
    }

    std::unique_ptr<testing::OpenPage> m_open;
};

void TestFinishing::init()
{
    m_open = std::make_unique<testing::OpenPage>();
    m_open->open(testing::draftOf({testing::salesUser(), testing::accountService()}));
}

void TestFinishing::theLastDecisionShowsWhatItComesTo()
{
    auto *panel = m_open->find<QWidget>("mergeFinishPanel");
    const int count = m_open->session().count();
    for (int i = 0; i + 1 < count; ++i)
        m_open->session().choose(i, {Take::Target, {}});
    QVERIFY(!panel->isVisible());
    m_open->session().choose(count - 1, {Take::Target, {}});
    QVERIFY(panel->isVisible());
    const QSignalSpy opened(&m_open->navigator, &ui::widgets::Navigator::promotionRequested);
    m_open->find<QPushButton>("mergeFinishContinue")->click();
    QCOMPARE(opened.count(), 1);
    m_open->find<QPushButton>("mergeFinishBack")->click();
    QVERIFY(!panel->isVisible());
}

void TestFinishing::whoChoseWhatIsListed()
{
    decideAll(Take::Target);
    QTreeWidgetItem *decisions = group(QStringLiteral("Decisions (5)"));
    QVERIFY(decisions);
    QCOMPARE(decisions->childCount(), 5);
    QCOMPARE(decisions->child(0)->text(1), QStringLiteral("Kept Dev1"));
    QVERIFY(decisions->child(0)->text(2).startsWith(QLatin1String("Ana, ")));
    QTreeWidgetItem *automatic = group(QStringLiteral("Merged automatically"));
    int sum = 0;
    for (int i = 0; i < automatic->childCount(); ++i)
        sum += automatic->child(i)->text(0).section(u'(', -1).chopped(1).toInt();
    QCOMPARE(sum, m_open->session().automatic());
    Q_EMIT tree()->itemActivated(decisions->child(2), 0);
    QCOMPARE(m_open->page->currentDecision(), 2);
    QVERIFY(!tree()->isVisible());
}

void TestFinishing::whatTheTargetLosesIsListed()
{
    decideAll(Take::Target);
    QVERIFY(group(QStringLiteral("Dev1 loses no value of its own")));
    QVERIFY(ui::resolve::lossesOf(m_open->session()).isEmpty());
    m_open->show(QStringLiteral("Account.Rating"));
    m_open->session().choose(m_open->page->currentDecision(), {Take::Source, {}});
    m_open->find<QPushButton>("mergeFinishButton")->click();
    QTreeWidgetItem *losses = group(QStringLiteral("What Dev1 will lose: 1 value"));
    QVERIFY(losses);
    QCOMPARE(losses->child(0)->text(0), QStringLiteral("Field permission Account.Rating: edit yes · read yes"));
}

void TestFinishing::checksRunOverAllFiles()
{
    m_open->show(QStringLiteral("Account.Rating"));
    const int rating = m_open->page->currentDecision();
    decideAll(Take::Target);
    m_open->session().choose(rating, {Take::Edited, testing::fieldEntry("Account.Rating", true, false).trimmed()});
    m_open->find<QPushButton>("mergeFinishButton")->click();
    QTRY_VERIFY(group(QStringLiteral("Checks: 1 problem")));
    m_open->session().choose(rating, {Take::Target, {}});
    m_open->find<QPushButton>("mergeFinishButton")->click();
    QTRY_VERIFY(group(QStringLiteral("Checks: 0 problems")));
}

void TestFinishing::finishIsTwoStepsWhenItWasLeft()
{
    decideAll(Take::Target);
    m_open->page->showDecision(1);
    const QSignalSpy opened(&m_open->navigator, &ui::widgets::Navigator::promotionRequested);
    m_open->find<QPushButton>("mergeFinishButton")->click();
    QCOMPARE(opened.count(), 0);
    QVERIFY(tree()->isVisible());
    m_open->find<QPushButton>("mergeFinishButton")->click();
    QCOMPARE(opened.count(), 1);
}

void TestFinishing::stepsAreListedAndLedTo()
{
    m_open->session().choose(0, {Take::Target, {}});
    m_open->session().choose(1, {Take::Source, {}});
    m_open->session().choose(0, {Take::Source, {}});
    m_open->press(Qt::Key_H);
    auto *steps = m_open->find<QListWidget>("undoView");
    QVERIFY(steps->isVisible());
    QCOMPARE(steps->count(), 4);
    QCOMPARE(steps->currentRow(), 3);
    QVERIFY(steps->item(1)->text().startsWith(QLatin1String("Description: keep Dev1")));
    Q_EMIT steps->itemActivated(steps->item(1));
    QCOMPARE(m_open->session().choice(0)->take, Take::Target);
    QVERIFY(!m_open->session().choice(1));
    QVERIFY(steps->item(3)->text().startsWith(QLatin1String("Undone: ")));
    Q_EMIT steps->itemActivated(steps->item(0));
    QCOMPARE(m_open->session().undecided(), m_open->session().count());
    Q_EMIT steps->itemActivated(steps->item(3));
    QCOMPARE(m_open->session().choice(0)->take, Take::Source);
}

void TestFinishing::whatIsDecidedIsSuggestedAgainUnlessToldOtherwise()
{
    auto *box = m_open->find<QCheckBox>("mergeRemember");
    m_open->page->showDecision(2);
    QVERIFY(!box->isVisible()); // nothing is chosen yet
    m_open->session().choose(2, {Take::Source, {}});
    m_open->page->showDecision(2);
    QVERIFY(box->isVisible() && box->isChecked());
    QCOMPARE(box->text(), QStringLiteral("Suggest the same next time UAT and Dev1 differ here"));
    box->click();
    const QString id = m_open->session().decision(2).id;
    QVERIFY(m_open->session().session().answer(id)->onlyOnce);
    QVERIFY(m_open->session().undoText().endsWith(QLatin1String("only this time")));
    m_open->session().choose(2, {Take::Target, {}}); // another choice is as little to be kept
    QVERIFY(m_open->session().session().answer(id)->onlyOnce);
    m_open->session().undo();
    m_open->session().undo();
    QVERIFY(box->isChecked());
    m_open->session().makeUndecided(2);
    m_open->session().chooseForAllUndecided(Take::Target);
    m_open->page->showDecision(2);
    QVERIFY(!box->isVisible()); // a rule is no judgement on a value
}

void TestFinishing::manyDecisionsAreAbandonedByTypingTheTarget()
{
    auto *dialog = new ui::resolve::AbandonDialog(m_open->theme, 11, QStringLiteral("Dev1"), m_open->page.get());
    dialog->open();
    auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("mergeAbandonAccept"));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("mergeAbandonName"));
    QVERIFY(!accept->isEnabled());
    QVERIFY(accept->toolTip().contains(QLatin1String("Dev1")));
    const QSignalSpy accepted(dialog, &QDialog::accepted);
    QTest::keyClicks(name, QStringLiteral("Dev"));
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(name, QStringLiteral("1"));
    QVERIFY(accept->isEnabled());
    accept->click();
    QCOMPARE(accepted.count(), 1);
}

void TestFinishing::whatIsAbandonedLeavesThePageAndWaitsToBeTakenUp()
{
    const auto disk = std::make_shared<support::FakeDisk>();
    auto backends = std::make_shared<support::FakeBackends>();
    backends->openJournal = [disk]() -> base::Result<std::unique_ptr<ports::JournalStore>> {
        return std::make_unique<support::FakeJournal>(disk);
    };
    const promotion::Draft draft = testing::draftOf({testing::salesUser()});
    support::FakeJournal journal(disk);
    QVERIFY(journal.putDraft(promotion::kDraftKind, draft.id, promotion::draftToJson(draft)));
    m_open->context.backends = backends;
    m_open->open(draft);
    QMenu *menu = m_open->find<QPushButton>("mergeMoreButton")->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    auto *list = m_open->find<QListWidget>("resolveDrafts");
    QTRY_VERIFY(!m_open->page->session());
    QTRY_COMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().contains(QLatin1String("abandoned")), qPrintable(list->item(0)->text()));
    QVERIFY(!journal.draft(promotion::kDraftKind, draft.id));
    Q_EMIT list->itemActivated(list->item(0));
    QTRY_VERIFY(journal.draft(promotion::kDraftKind, draft.id));
    m_open->pool.waitForDone();
}

void TestFinishing::namesAreComplete()
{
    decideAll(Take::Target);
    tests::checkNames(*m_open->page);
    m_open->press(Qt::Key_H);
    tests::checkNames(*m_open->page);
}

QTEST_MAIN(TestFinishing)
#include "tst_finishing.moc"
