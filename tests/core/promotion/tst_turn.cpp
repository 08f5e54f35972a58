// Whose turn it is to decide a draft: two programs on one workspace, a takeover, one that dies.
#include "core/promotion/turn.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::promotion;
using namespace Qt::StringLiterals;

namespace {

const QString kDraft = u"01JD4Z6T0000000000000000AA"_s;

Decider named(const QString &who)
{
    return {who, u"atlas"_s, QDateTime(QDate(2026, 11, 23), QTime(9, 30), QTimeZone::UTC), who + u"-nonce"_s};
}

std::unique_ptr<ports::JournalStore> open(const QString &folder)
{
    auto journal = store::openJournal(folder);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().message));
    return *std::move(journal);
}

/// Another program: takes the turn, says so, and keeps it until it is told to go on.
int holdTurn(const QStringList &words)
{
    const auto journal = open(words.at(2));
    const auto turn = takeTurn(*journal, kDraft, named(words.at(3)));
    QTextStream(stdout) << (turn && turn->mine ? "held" : "refused") << Qt::endl;
    QTextStream(stdin).readLine();
    return 0;
}

} // namespace

class TestTurn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theFirstHasItAndIsNamedToTheSecond();
    void itIsFreeWhenItIsGivenBack();
    void aTakeoverIsNoticedByWhoHadIt();
    void anotherProgramHoldsItUntilItDies();
    void housekeepingWaitsForWhoDecides();
    void recordsOfOthersAreSeen();

private:
    QString folder() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTurn::theFirstHasItAndIsNamedToTheSecond()
{
    const auto here = open(folder());
    const auto there = open(folder());
    const auto first = takeTurn(*here, kDraft, named(u"Cy"_s));
    QVERIFY(first && first->mine && first->lease);
    const auto second = takeTurn(*there, kDraft, named(u"Ana"_s));
    QVERIFY(second);
    QVERIFY(!second->mine);
    QVERIFY(!second->lease);
    QCOMPARE(second->holder, std::optional(named(u"Cy"_s)));
    // Another draft is another turn.
    QVERIFY(takeTurn(*there, u"other"_s, named(u"Ana"_s))->mine);
}

void TestTurn::itIsFreeWhenItIsGivenBack()
{
    const auto here = open(folder());
    auto first = takeTurn(*here, kDraft, named(u"Cy"_s));
    QVERIFY(giveTurnBack(*here, kDraft, named(u"Cy"_s).nonce));
    first->lease.reset();
    const auto seen = lookAtTurn(*here, kDraft, named(u"Ana"_s).nonce, nullptr);
    QVERIFY(seen && !seen->mine && !seen->holder);
    QVERIFY(takeTurn(*here, kDraft, named(u"Ana"_s))->mine);
}

void TestTurn::aTakeoverIsNoticedByWhoHadIt()
{
    const auto here = open(folder());
    const auto there = open(folder());
    auto cy = takeTurn(*here, kDraft, named(u"Cy"_s));
    auto ana = takeTurnOver(*there, kDraft, named(u"Ana"_s));
    QVERIFY(ana && ana->mine);
    QVERIFY(!ana->lease); // Cy's program runs and has not looked yet
    const auto seen = lookAtTurn(*here, kDraft, named(u"Cy"_s).nonce, std::move(cy->lease));
    QVERIFY(seen && !seen->mine);
    ana = lookAtTurn(*there, kDraft, named(u"Ana"_s).nonce, nullptr);
    QVERIFY(ana->mine && ana->lease);
    QCOMPARE(lookAtTurn(*here, kDraft, named(u"Cy"_s).nonce, nullptr)->holder, std::optional(named(u"Ana"_s)));
    // Giving back what is another's by now takes nothing away.
    QVERIFY(giveTurnBack(*here, kDraft, named(u"Cy"_s).nonce));
    QVERIFY(lookAtTurn(*there, kDraft, named(u"Ana"_s).nonce, ana->lease)->mine);
}

void TestTurn::anotherProgramHoldsItUntilItDies()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder(), u"Cy"_s});
    QVERIFY(other.waitForStarted());
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAllStandardOutput().trimmed(), "held");
    const auto here = open(folder());
    const auto refused = takeTurn(*here, kDraft, named(u"Ana"_s));
    QVERIFY(refused && !refused->mine);
    QCOMPARE(refused->holder->who, u"Cy"_s);
    other.kill();
    QVERIFY(other.waitForFinished());
    // Its record is still there; that it runs no more is what counts.
    QVERIFY(!lookAtTurn(*here, kDraft, named(u"Ana"_s).nonce, nullptr)->holder);
    QVERIFY(takeTurn(*here, kDraft, named(u"Ana"_s))->mine);
}

void TestTurn::housekeepingWaitsForWhoDecides()
{
    const auto here = open(folder());
    QVERIFY(freeTurn(*here, kDraft));
    auto turn = takeTurn(*here, kDraft, named(u"Cy"_s));
    QVERIFY(!freeTurn(*here, kDraft));
    turn->lease.reset();
    QVERIFY(freeTurn(*here, kDraft));
}

void TestTurn::recordsOfOthersAreSeen()
{
    const auto here = open(folder());
    QCOMPARE(*lastRecordOf(*here, kDraft), 0);
    QVERIFY(here->putDraft(u"session/"_s + kDraft, u"0000000007"_s, {}));
    QCOMPARE(*lastRecordOf(*open(folder()), kDraft), 7);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--hold"_s)
        return holdTurn(words);
    TestTurn test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_turn.moc"
