#include "core/promotion/abandon.h"
#include "core/promotion/draftjson.h"
#include "tests/support/fakejournal.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::promotion;

class TestAbandon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsAbandonedWaitsNoMoreAndIsListed();
    void itIsTakenUpAsItWas();
    void afterThirtyDaysItIsForgotten();
    void whatIsNotThereCannotBeAbandoned();

private:
    QStringList waiting()
    {
        QStringList ids;
        const auto list = drafts(*m_journal);
        for (const DraftSummary &draft : list.value_or(QList<DraftSummary>()))
            ids.append(draft.id);
        return ids;
    }

    std::unique_ptr<support::FakeJournal> m_journal;
    const QString m_id = QStringLiteral("01JD4Z6T0000000000000000AA");
    const QDateTime m_when{QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC};
};

void TestAbandon::init()
{
    m_journal = std::make_unique<support::FakeJournal>();
    const auto commit = [](char digit) { return *model::CommitId::fromHex(QByteArray(40, digit)); };
    const Draft draft{.id = m_id,
                      .source = QStringLiteral("UAT"),
                      .target = QStringLiteral("Dev1"),
                      .sourceCommit = commit('a'),
                      .targetCommit = commit('b'),
                      .selection = {{QStringLiteral("Layout"), QStringLiteral("Account-Sales")}},
                      .options = {},
                      .startedAt = m_when.addDays(-1),
                      .startedBy = QStringLiteral("Ana"),
                      .rollbackOf = {},
                      .ancestors = {},
                      .choices = {},
                      .components = {}};
    QVERIFY(m_journal->putDraft(kDraftKind, m_id, draftToJson(draft)));
    QVERIFY(m_journal->putDraft(QStringLiteral("session/") + m_id, QStringLiteral("1"), {{QStringLiteral("k"), 1}}));
    QCOMPARE(waiting(), QStringList{m_id});
}

void TestAbandon::whatIsAbandonedWaitsNoMoreAndIsListed()
{
    QVERIFY(abandonDraft(*m_journal, m_id, QStringLiteral("Bo"), m_when));
    QVERIFY(waiting().isEmpty());
    const auto list = abandonedDrafts(*m_journal, m_when.addDays(29));
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->front().summary.target, QStringLiteral("Dev1"));
    QCOMPARE(list->front().summary.components, 1);
    QCOMPARE(list->front().who, QStringLiteral("Bo"));
    QCOMPARE(list->front().when, m_when);
}

void TestAbandon::itIsTakenUpAsItWas()
{
    const QJsonObject before = *m_journal->draft(kDraftKind, m_id);
    QVERIFY(abandonDraft(*m_journal, m_id, QStringLiteral("Bo"), m_when));
    QVERIFY(takeUpAgain(*m_journal, m_id));
    QCOMPARE(*m_journal->draft(kDraftKind, m_id), before);
    QVERIFY(m_journal->draft(QStringLiteral("session/") + m_id, QStringLiteral("1"))); // with what was decided
    QVERIFY(abandonedDrafts(*m_journal, m_when)->isEmpty());
    QCOMPARE(takeUpAgain(*m_journal, m_id).error().code, base::Errc::NotFound);
}

void TestAbandon::afterThirtyDaysItIsForgotten()
{
    QVERIFY(abandonDraft(*m_journal, m_id, QStringLiteral("Bo"), m_when));
    QVERIFY(abandonedDrafts(*m_journal, m_when.addDays(kAbandonedDays))->isEmpty());
    QVERIFY(!m_journal->draft(QStringLiteral("session/") + m_id, QStringLiteral("1")));
    QCOMPARE(takeUpAgain(*m_journal, m_id).error().code, base::Errc::NotFound);
}

void TestAbandon::whatIsNotThereCannotBeAbandoned()
{
    QCOMPARE(abandonDraft(*m_journal, QStringLiteral("none"), {}, m_when).error().code, base::Errc::NotFound);
}

QTEST_GUILESS_MAIN(TestAbandon)
#include "tst_abandon.moc"
