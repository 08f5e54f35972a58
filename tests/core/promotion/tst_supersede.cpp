// A newer plan in the place of one that waits.
#include "core/promotion/supersede.h"

#include "core/promotion/sharedplans.h"
#include "tests/core/promotion/promotionrun.h"

#include <QTest>

using namespace backflow;
using namespace backflow::promotion;
using tests::Promotion;

namespace {

const QString kNewer = QStringLiteral("7ZZZZZZZZZZZZZZZZZZZZZZZZZ");

base::Result<Report> reportOf(Promotion &p, const QString &id)
{
    return report(**p.company->journal(), id);
}

} // namespace

class TestSupersede : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFrozenPlanSaysWhatStandsInItsPlace();
    void itCannotBeRunAnyMore();
    void whatHasBegunStays();
    void whatWasNeverFrozenIsOnlyForgotten();
    void itIsNotOfferedToColleagues();
    void onlyWhatIsCoveredGivesWay();
};

void TestSupersede::aFrozenPlanSaysWhatStandsInItsPlace()
{
    Promotion p;
    p.plan();
    QVERIFY(*supersede(*p.company, p.id, kNewer, p.monitor));
    const auto told = reportOf(p, p.id);
    QVERIFY(told);
    QCOMPARE(told->supersededBy, kNewer);
    QCOMPARE(told->state, State::Abandoned);
    QVERIFY(told->endedAt.isValid());
    QVERIFY(told->summary.contains(QLatin1String("A newer plan stands in the place of this one")));
    QCOMPARE(toJson(*told)[QStringLiteral("supersededBy")].toString(), kNewer);
    QVERIFY(!*supersede(*p.company, p.id, QStringLiteral("7ZZ"), p.monitor)); // once
    QCOMPARE(reportOf(p, p.id)->supersededBy, kNewer);
}

void TestSupersede::itCannotBeRunAnyMore()
{
    Promotion p;
    p.plan();
    QVERIFY(*supersede(*p.company, p.id, kNewer, p.monitor));
    (void)p.run();
    QVERIFY(p.company->script().taken.isEmpty());
    QCOMPARE(reportOf(p, p.id)->state, State::Abandoned);
}

void TestSupersede::whatHasBegunStays()
{
    Promotion p;
    p.plan();
    QVERIFY(p.run());
    const Report before = *reportOf(p, p.id);
    QVERIFY(!*supersede(*p.company, p.id, kNewer, p.monitor));
    QCOMPARE(reportOf(p, p.id)->state, before.state);
    QVERIFY(reportOf(p, p.id)->supersededBy.isEmpty());
}

void TestSupersede::whatWasNeverFrozenIsOnlyForgotten()
{
    Promotion p;
    const QString id = p.draft()->id;
    QVERIFY(takePlaceOf(*p.company, id, kNewer, p.monitor));
    QVERIFY(drafts(**p.company->journal())->isEmpty());
    QVERIFY(!reportOf(p, id));
}

void TestSupersede::itIsNotOfferedToColleagues()
{
    Promotion p;
    p.plan();
    QVERIFY(sharePlan(*p.company, p.company->pipeline, p.id, p.monitor));
    QCOMPARE(sharedPlans(*p.company, false, p.monitor)->size(), 1);
    QVERIFY(*supersede(*p.company, p.id, kNewer, p.monitor));
    QVERIFY(sharedPlans(*p.company, false, p.monitor)->isEmpty());
}

void TestSupersede::onlyWhatIsCoveredGivesWay()
{
    Promotion p;
    const auto frozen = [&p](const QList<model::ComponentKey> &keys) {
        p.company->time.advance(std::chrono::seconds(1));
        const auto draft = makeDraft(p.company, p.company->pipeline, QStringLiteral("UAT"), QStringLiteral("Dev1"),
                                     keys, {}, p.monitor);
        return *freeze(*p.company, p.company->pipeline, *draft, p.monitor);
    };
    const model::ComponentKey tax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    const model::ComponentKey fresh{QStringLiteral("ApexClass"), QStringLiteral("Fresh")};
    const Plan one = frozen({tax});
    const Plan other = frozen({fresh});
    const Plan both = frozen({tax, fresh});
    QCOMPARE(*supersedeCovered(*p.company, other, p.monitor), 0);
    QCOMPARE(*supersedeCovered(*p.company, both, p.monitor), 2);
    QCOMPARE(reportOf(p, one.id)->supersededBy, both.id);
    QCOMPARE(reportOf(p, other.id)->supersededBy, both.id);
    QCOMPARE(reportOf(p, both.id)->state, State::Planned);
}

QTEST_GUILESS_MAIN(TestSupersede)
#include "tst_supersede.moc"
