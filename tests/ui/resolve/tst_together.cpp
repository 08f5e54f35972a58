// Two people on one draft: one decides, the other watches or takes over. And what counts as before where they share no
// history.
#include "core/governance/standing.h"
#include "core/promotion/draftsession.h"
#include "tests/support/patience.h"
#include "tests/ui/resolve/workspace.h"
#include "tests/ui/screenchecks.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace backflow;
using merge::Take;
using testing::Seat;
using tests::Company;

namespace {

const QString kUat = QStringLiteral("UAT");
const QString kDev = QStringLiteral("Dev1");

/// Dev1 began with what UAT was before it was ever read: UAT changed A since, Dev1 changed B, and both changed Tax.
std::shared_ptr<Company> strangers()
{
    auto company = Company::make();
    company->put(kDev, QStringLiteral("Tax"), "class Tax { }\n");
    company->putSet(kDev, {{"Account.A", false}, {"Account.B", false}});
    company->put(kUat, QStringLiteral("Tax"), "class Tax { Integer fromUat; }\n");
    company->putSet(kUat, {{"Account.A", true}, {"Account.B", false}});
    if (!company->retrieve(kDev) || !company->retrieve(kUat))
        return nullptr;
    company->put(kDev, QStringLiteral("Tax"), "class Tax { Integer fromDev; }\n");
    company->putSet(kDev, {{"Account.A", false}, {"Account.B", true}});
    return company->retrieve(kDev) ? company : nullptr;
}

} // namespace

class TestTogether final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whoComesSecondSeesWhoDecidesAndCannot();
    void whoMayNotDecideLooksAndIsToldWhy();
    void watchingFollowsWhatIsDecided();
    void takingOverHandsItOnAndTellsTheOther();
    void whoLeavesGivesItBack();
    void whatCountsAsBeforeIsChosenAndUndone();
    void anotherTimeIsChosenInADialogThatCounts();
    void whatMovesMeanwhileIsCounted();

private:
    QString makeDraft() const
    {
        async::NullMonitor monitor;
        const auto desk = std::make_shared<testing::Desk>(m_company, m_folder->path(), QStringLiteral("Cy"));
        const auto draft = promotion::makeDraft(desk, m_company->pipeline, kUat, kDev,
                                                {{QStringLiteral("ApexClass"), QStringLiteral("Tax")},
                                                 {QStringLiteral("PermissionSet"), QStringLiteral("Sales")}},
                                                {}, monitor);
        return draft ? draft->id : QString();
    }
    std::unique_ptr<Seat> sit(const char *name) const
    {
        auto seat = std::make_unique<Seat>(m_company, m_folder->path(), QString::fromLatin1(name));
        seat->page->openDraft(m_draft);
        return seat;
    }

    std::shared_ptr<Company> m_company;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_draft;
    std::unique_ptr<Seat> m_cy;
    std::unique_ptr<Seat> m_ana;
};

void TestTogether::init()
{
    m_company = strangers();
    QVERIFY(m_company);
    m_folder = std::make_unique<QTemporaryDir>();
    m_draft = makeDraft();
    QVERIFY(!m_draft.isEmpty());
    m_cy = sit("Cy");
    QTRY_VERIFY(m_cy->isOpen(m_draft));
    // The turn is his before anybody else comes.
    m_cy->pool.waitForDone();
    QTRY_VERIFY(m_cy->desk->journal().value()->draft(QStringLiteral("turn"), m_draft));
}

void TestTogether::cleanup()
{
    m_ana.reset();
    m_cy.reset();
}

void TestTogether::whoComesSecondSeesWhoDecidesAndCannot()
{
    QVERIFY(!m_cy->sees<QWidget>("mergeTurnNotice"));
    m_ana = sit("Ana");
    QTRY_VERIFY(m_ana->sees<QWidget>("mergeTurnNotice"));
    const QString words = m_ana->find<QLabel>("mergeTurnText")->text();
    QVERIFY2(words.startsWith(QLatin1String("Cy is deciding this promotion since")), qPrintable(words));
    QVERIFY(m_ana->sees<QPushButton>("mergeTurnWatch"));
    QVERIFY(m_ana->sees<QPushButton>("mergeTurnTake"));
    QVERIFY(m_ana->session().isLocked());
    auto *card = m_ana->find<QRadioButton>("mergeCardSource");
    QVERIFY(!card->isEnabled());
    QVERIFY(card->toolTip().contains(QLatin1String("Cy")));
    QVERIFY(m_ana->find<QPushButton>("mergeFinishButton")->toolTip().contains(QLatin1String("Cy")));
    QTest::keyClick(m_ana->find<QListView>("mergeDecisionList"), Qt::Key_1);
    m_ana->session().choose(0, {Take::Source, {}});
    QCOMPARE(m_ana->session().decided(), 0);
    tests::checkNames(*m_ana->page);
}

void TestTogether::whoMayNotDecideLooksAndIsToldWhy()
{
    m_cy.reset(); // nobody else holds the turn
    auto standing = std::make_shared<governance::Standing>();
    standing->state = governance::Standing::State::Trusted;
    governance::PolicyFile policy = governance::startingPolicy(
        {QStringLiteral("Rel"), {QStringLiteral("rel@example.test")}, {}, {QStringLiteral("admin")}, {}},
        m_company->time.now());
    policy.people +=
        {QStringLiteral("Vic"), {QStringLiteral("person@example.test")}, {}, {QStringLiteral("viewer")}, {}};
    standing->policy = std::make_shared<const governance::PolicyFile>(policy);
    standing->actor = {QStringLiteral("Vic"), QStringLiteral("person@example.test"), {}};
    m_ana = std::make_unique<Seat>(m_company, m_folder->path(), QStringLiteral("Vic"));
    m_ana->context.policy = {true, standing, {}};
    m_ana->page->openDraft(m_draft);
    QTRY_VERIFY(m_ana->isOpen(m_draft));
    QTRY_VERIFY(m_ana->sees<QWidget>("mergeTurnNotice"));
    const QString words = m_ana->find<QLabel>("mergeTurnText")->text();
    QVERIFY2(words.contains(QLatin1String("Rel")), qPrintable(words));
    QVERIFY(m_ana->session().isLocked());
    QCOMPARE(m_ana->find<QPushButton>("mergeFinishButton")->toolTip(), words);
    m_ana->session().choose(0, {Take::Source, {}});
    QCOMPARE(m_ana->session().decided(), 0);
    m_ana->pool.waitForDone();
    // Looking takes nobody's turn.
    QVERIFY(m_ana->find<QPushButton>("mergeTurnTake") == nullptr);
}

void TestTogether::watchingFollowsWhatIsDecided()
{
    m_ana = sit("Ana");
    QTRY_VERIFY(m_ana->sees<QPushButton>("mergeTurnWatch"));
    m_ana->find<QPushButton>("mergeTurnWatch")->click();
    QVERIFY(m_ana->find<QLabel>("mergeTurnText")->text().contains(QLatin1String("watching Cy")));
    m_cy->session().choose(1, {Take::Target, {}});
    QTRY_COMPARE(m_ana->session().decided(), 1);
    QVERIFY(m_ana->session().choice(1));
    QVERIFY(m_ana->session().isLocked());
}

void TestTogether::takingOverHandsItOnAndTellsTheOther()
{
    m_cy->session().choose(0, {Take::Source, {}});
    m_ana = sit("Ana");
    QTRY_VERIFY(m_ana->sees<QPushButton>("mergeTurnTake"));
    m_ana->find<QPushButton>("mergeTurnTake")->click();
    QTRY_VERIFY(!m_ana->session().isLocked());
    QTRY_VERIFY(!m_ana->sees<QWidget>("mergeTurnNotice"));
    QTRY_COMPARE(m_ana->session().decided(), 1); // Cy's is there
    QTRY_VERIFY(m_cy->session().isLocked());
    const QString words = m_cy->find<QLabel>("mergeTurnText")->text();
    QVERIFY2(words.startsWith(QLatin1String("Ana took this promotion over at")), qPrintable(words));
    m_ana->session().choose(1, {Take::Target, {}});
    QTRY_VERIFY(m_ana->session().saved());
    // And back, with what she decided.
    m_cy->find<QPushButton>("mergeTurnTake")->click();
    QTRY_VERIFY(!m_cy->session().isLocked());
    QTRY_COMPARE(m_cy->session().decided(), 2);
    m_cy->session().choose(2, {Take::Target, {}});
    QTRY_VERIFY(m_cy->session().saved());
    QTRY_VERIFY(m_ana->session().isLocked());
}

void TestTogether::whoLeavesGivesItBack()
{
    m_cy->page->showDraft(nullptr, {});
    m_cy->pool.waitForDone();
    QVERIFY(!m_cy->desk->journal().value()->draft(QStringLiteral("turn"), m_draft));
    m_ana = sit("Ana");
    QTRY_VERIFY(m_ana->isOpen(m_draft));
    m_ana->pool.waitForDone();
    m_ana->session().choose(0, {Take::Source, {}});
    QCOMPARE(m_ana->session().decided(), 1);
    QVERIFY(!m_ana->sees<QWidget>("mergeTurnNotice"));
}

void TestTogether::whatCountsAsBeforeIsChosenAndUndone()
{
    QCOMPARE(m_cy->session().count(), 3);
    QVERIFY(m_cy->sees<QWidget>("mergeBeforeNotice"));
    const QString words = m_cy->find<QLabel>("mergeNoHistoryText")->text();
    QVERIFY2(words.startsWith(QLatin1String("No shared history, so every difference is asked.")), qPrintable(words));
    m_cy->session().choose(0, {Take::Source, {}});
    QTRY_VERIFY(m_cy->session().saved());
    auto *suggested = m_cy->find<QPushButton>("mergeBeforeSuggested");
    QVERIFY(suggested->text().startsWith(QLatin1String("Dev1 as it was read first")));
    suggested->click();
    QTRY_COMPARE(m_cy->session().count(), 1);
    QVERIFY(m_cy->find<QLabel>("mergeNoHistoryText")->text().startsWith(QLatin1String("As before counts: Dev1")));
    auto *undo = m_cy->find<QPushButton>("mergeUndoButton");
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->toolTip(), QStringLiteral("Undo: what counts as before"));
    // What is done after it is undone before it.
    m_cy->session().choose(0, {Take::Target, {}});
    QTRY_VERIFY(m_cy->session().saved());
    undo->click();
    QCOMPARE(m_cy->session().count(), 1);
    QCOMPARE(m_cy->session().decided(), 0);
    QTRY_VERIFY(m_cy->session().saved());
    undo->click();
    QTRY_COMPARE(m_cy->session().count(), 3);
    QCOMPARE(m_cy->session().decided(), 1);
    QVERIFY(m_cy->find<QLabel>("mergeNoHistoryText")->text().startsWith(QLatin1String("No shared history")));
}

void TestTogether::anotherTimeIsChosenInADialogThatCounts()
{
    m_cy->find<QPushButton>("mergeBeforeChoose")->click();
    auto *dialog = m_cy->find<QDialog>("mergeBeforeDialog");
    QVERIFY(dialog);
    tests::checkNames(*dialog);
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("mergeBeforeList"));
    const auto *count = dialog->findChild<QLabel *>(QStringLiteral("mergeBeforeCount"));
    auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("mergeBeforeAccept"));
    QCOMPARE(list->count(), 4); // nothing, Dev1 twice, UAT once
    QVERIFY(!accept->isEnabled());
    list->setCurrentRow(2);
    QTRY_COMPARE(count->text(), QStringLiteral("1 decision, instead of 3 now."));
    QVERIFY(accept->isEnabled());
    QCOMPARE(m_cy->session().count(), 3);
    accept->click();
    QTRY_COMPARE(m_cy->session().count(), 1);
}

void TestTogether::whatMovesMeanwhileIsCounted()
{
    QVERIFY(!m_cy->sees<QWidget>("mergeMovedNotice"));
    m_cy->pool.waitForDone();
    m_company->put(kDev, QStringLiteral("Tax"), "class Tax { Integer fromDevAgain; }\n");
    QVERIFY(m_company->retrieve(kDev));
    m_cy->navigator.tellEnvironmentChanged(kDev);
    QTRY_VERIFY(m_cy->sees<QWidget>("mergeMovedNotice"));
    const QString words = m_cy->find<QLabel>("mergeMovedText")->text();
    QVERIFY2(words.startsWith(QLatin1String("Dev1 changed 1 component of this promotion since")), qPrintable(words));
    m_cy->session().choose(0, {Take::Source, {}});
    QTRY_VERIFY(m_cy->session().saved());
    m_cy->find<QPushButton>("mergeBringIn")->click();
    QTRY_VERIFY(m_cy->page->session() && m_cy->session().session().reopened().size() == 1);
    const QString again = m_cy->find<QLabel>("mergeBannerText")->text();
    QVERIFY2(again.startsWith(QLatin1String("1 decision is open again")), qPrintable(again));
    QVERIFY(!m_cy->sees<QWidget>("mergeMovedNotice"));
}

QTEST_MAIN(TestTogether)
#include "tst_together.moc"
