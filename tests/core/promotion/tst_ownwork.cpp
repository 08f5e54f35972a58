// Whether the source may replace what a target changed itself: asked for, undoable, and on record in the plan.
#include "core/promotion/draftsession.h"
#include "core/promotion/ownwork.h"
#include "core/promotion/planjson.h"
#include "tests/core/promotion/promotionrun.h"

#include <QTest>

using namespace backflow;
using namespace backflow::promotion;
using tests::Promotion;

namespace {

const model::ComponentKey kSales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};

base::Result<Draft> reload(Promotion &p, const QString &id)
{
    return loadDraft(*p.company, p.company->pipeline, id, p.monitor);
}

} // namespace

class TestOwnWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMergeKeepsItUnasked();
    void replacingIsOneStepThatCanBeTakenBack();
    void takingBackRestoresWhatWasWrittenByHand();
    void takingBackHoldsAfterOtherSteps();
    void thePlanSaysSo();
    void thePlanWithoutItIsAsItWas();
};

void TestOwnWork::theMergeKeepsItUnasked()
{
    Promotion p;
    const auto draft = p.draft();
    QVERIFY(draft);
    QVERIFY(!replacesOwnWork(*draft));
    QVERIFY(replacedOwnWork(*draft).isEmpty());
}

void TestOwnWork::replacingIsOneStepThatCanBeTakenBack()
{
    Promotion p;
    const QString id = p.draft()->id;
    const auto step = replaceOwnWork(*p.company, p.company->pipeline, id, true, p.monitor);
    QVERIFY(step);
    QVERIFY(step->number > 0);
    QVERIFY(replacesOwnWork(*reload(p, id)));
    QCOMPARE(replacedOwnWork(*reload(p, id)), QList<model::ComponentKey>{kSales});
    const auto session = loadSession(*p.company, p.company->pipeline, id, p.monitor);
    QCOMPARE(session->session.undoSteps().size(), 1);
    QCOMPARE(session->session.undoLabel(), QStringLiteral("UAT replaces what Dev1 changed itself"));
    QCOMPARE(session->session.undoSteps().last().who, QStringLiteral("Ada Admin"));
    // Again is nothing new.
    QCOMPARE(replaceOwnWork(*p.company, p.company->pipeline, id, true, p.monitor)->number, 0);
    QVERIFY(takeBack(*p.company, p.company->pipeline, id, *step, p.monitor));
    QVERIFY(!replacesOwnWork(*reload(p, id)));
    QVERIFY(loadSession(*p.company, p.company->pipeline, id, p.monitor)->session.canRedo());
}

void TestOwnWork::takingBackRestoresWhatWasWrittenByHand()
{
    Promotion p;
    const QString id = p.draft()->id;
    auto session = loadSession(*p.company, p.company->pipeline, id, p.monitor);
    const QByteArray own = tests::permissionSet({{"Account.A", true}, {"Account.B", true}, {"Account.C", true}});
    const int file = [&] {
        for (int i = 0; i < session->session.fileCount(); ++i)
            if (session->session.file(i).component == kSales.toString())
                return i;
        return -1;
    }();
    const QString path = session->session.file(file).path;
    const auto kept = session->session.write(path, own, {QStringLiteral("Ada"), p.company->time.now()});
    QVERIFY(keepRecord(**p.company->journal(), id, session->next, **kept));
    const auto step = replaceOwnWork(*p.company, p.company->pipeline, id, true, p.monitor);
    QVERIFY(step);
    QVERIFY(takeBack(*p.company, p.company->pipeline, id, *step, p.monitor));
    const auto after = loadSession(*p.company, p.company->pipeline, id, p.monitor);
    QCOMPARE(after->session.text(path), std::optional(own));
}

void TestOwnWork::takingBackHoldsAfterOtherSteps()
{
    Promotion p;
    const QString id = p.draft()->id;
    const auto first = replaceOwnWork(*p.company, p.company->pipeline, id, true, p.monitor);
    QVERIFY(first);
    QVERIFY(replaceOwnWork(*p.company, p.company->pipeline, id, false, p.monitor));
    QVERIFY(replaceOwnWork(*p.company, p.company->pipeline, id, true, p.monitor));
    QVERIFY(takeBack(*p.company, p.company->pipeline, id, *first, p.monitor));
    QVERIFY(!replacesOwnWork(*reload(p, id)));
}

void TestOwnWork::thePlanSaysSo()
{
    Promotion p;
    const QString id = p.draft()->id;
    QVERIFY(replaceOwnWork(*p.company, p.company->pipeline, id, true, p.monitor));
    const auto plan = freeze(*p.company, p.company->pipeline, *reload(p, id), p.monitor);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QStringList said;
    for (const PlanItem &item : plan->items)
        if (item.replacesOwnWork)
            said += item.key.fullName;
    QCOMPARE(said, QStringList{kSales.fullName});
    // It comes back from what is stored, and the stored plan is still the one that was frozen.
    const auto stored = loadPlan(**p.company->journal(), id);
    QVERIFY(stored);
    QCOMPARE(stored->items, plan->items);
    QCOMPARE(stored->hash, plan->hash);
    p.id = id;
    const auto report = p.run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(p.company->set(QStringLiteral("Dev1")), p.company->set(QStringLiteral("UAT")));
}

void TestOwnWork::thePlanWithoutItIsAsItWas()
{
    Promotion p;
    const auto plan = freeze(*p.company, p.company->pipeline, *p.draft(), p.monitor);
    QVERIFY(plan);
    QVERIFY(!planBytes(*plan)->contains("replacesOwnWork"));
}

QTEST_GUILESS_MAIN(TestOwnWork)
#include "tst_ownwork.moc"
