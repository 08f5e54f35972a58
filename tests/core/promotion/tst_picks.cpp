#include "core/promotion/draftsession.h"
#include "core/promotion/engine.h"
#include "core/promotion/picks.h"
#include "tests/core/promotion/company.h"

#include <QTest>

using namespace backflow;
using namespace backflow::promotion;
using base::Errc;
using tests::Company;

namespace {

const QString kUat = QStringLiteral("UAT");
const QString kDev = QStringLiteral("Dev1");
const model::ComponentKey kSales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
const QString kFile = QStringLiteral("force-app/main/default/permissionsets/Sales.permissionset-meta.xml");

EntryPick field(const QString &name)
{
    return {kFile, QStringLiteral("fieldPermissions[Account.%1]").arg(name)};
}

/// UAT allows A and C; Dev1 has B of its own.
std::shared_ptr<Company> company()
{
    const auto made = Company::make();
    made->live();
    made->putSet(kUat, {{"Account.A", true}, {"Account.B", false}, {"Account.C", true}});
    if (!made->retrieve(kUat))
        qFatal("the higher environment cannot be read");
    return made;
}

base::Result<Draft> draftOf(const std::shared_ptr<Company> &company, const QList<EntryPick> &picks)
{
    async::NullMonitor monitor;
    DraftOptions options;
    options.entries.insert(kSales, picks);
    return makeDraft(company, company->pipeline, kUat, kDev, {kSales}, options, monitor);
}

void promote(const std::shared_ptr<Company> &company, const QList<EntryPick> &picks)
{
    async::NullMonitor monitor;
    const auto draft = draftOf(company, picks);
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    const auto plan = freeze(*company, company->pipeline, *draft, monitor);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(plan->items.front().entries, picks);
    const auto grant =
        governance::Authorizer({}).require<governance::Capability::Deploy>({*company->pipeline.find(kDev), plan->id});
    const auto report = run(*company, company->pipeline, plan->id, *grant, {}, monitor);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(report->state, State::Released);
}

compare::Cell cellOf(const std::shared_ptr<Company> &company)
{
    async::NullMonitor monitor;
    const auto comparison = compareEnvironments(company, company->pipeline, kUat, {kDev}, monitor);
    for (const compare::Row &row : comparison->rows) {
        if (row.key == kSales)
            return row.cells.front();
    }
    return {};
}

} // namespace

class TestPicks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneEntryFlowsAlone();
    void whatWasNotPickedIsStillDue();
    void theRestFlowsLater();
    void picksOutliveTheProgram();
    void withoutAFileTheEntryIsFound();
    void aFileThatWasNotPickedStays();
    void whatIsNotKnownInCommonStaysUnknown();
};

void TestPicks::oneEntryFlowsAlone()
{
    const auto c = company();
    promote(c, {field(QStringLiteral("A"))});
    QCOMPARE(c->set(kDev), tests::permissionSet({{"Account.A", true}, {"Account.B", true}, {"Account.C", false}}));
}

void TestPicks::whatWasNotPickedIsStillDue()
{
    const auto c = company();
    QVERIFY(cellOf(c).due);
    promote(c, {field(QStringLiteral("A"))});
    QVERIFY(cellOf(c).due);
    QCOMPARE(cellOf(c).state, compare::CellState::Different);
    QCOMPARE(cellOf(c).entries, 2); // C, and Dev1's own B
    promote(c, {field(QStringLiteral("C"))});
    QVERIFY(!cellOf(c).due);
    QCOMPARE(c->set(kDev), tests::permissionSet({{"Account.A", true}, {"Account.B", true}, {"Account.C", true}}));
}

void TestPicks::theRestFlowsLater()
{
    const auto c = company();
    promote(c, {field(QStringLiteral("A"))});
    async::NullMonitor monitor;
    const auto draft = makeDraft(c, c->pipeline, kUat, kDev, {kSales}, {}, monitor);
    QVERIFY(draft);
    QCOMPARE(draft->undecided(), 0);
    const auto &file = draft->components.front().files.front();
    QStringList fromSource;
    for (const merge::AutoMerge &merge : file.outcome.automatic) {
        if (merge.reason == merge::AutoReason::OnlySourceChanged)
            fromSource.append(merge.path);
    }
    QCOMPARE(fromSource, QStringList{QStringLiteral("fieldPermissions[Account.C]")});
}

void TestPicks::picksOutliveTheProgram()
{
    const auto c = company();
    const auto draft = draftOf(c, {field(QStringLiteral("A"))});
    QVERIFY(draft);
    async::NullMonitor monitor;
    const auto back = loadDraft(*c, c->pipeline, draft->id, monitor);
    QVERIFY(back);
    QCOMPARE(back->options.entries, draft->options.entries);
    QCOMPARE(back->components.front().files.front().outcome, draft->components.front().files.front().outcome);
    // When a side moves on, the same entries are merged anew.
    c->putSet(kUat, {{"Account.A", true}, {"Account.B", true}, {"Account.C", true}});
    QVERIFY(c->retrieve(kUat));
    const auto anew = bringIn(c, c->pipeline, draft->id, monitor);
    QVERIFY2(anew, anew ? "" : qPrintable(anew.error().message));
    QCOMPARE(anew->draft.options.entries, draft->options.entries);
    QVERIFY(anew->draft.components.front().notes.join(u' ').contains(QLatin1String("fieldPermissions[Account.A]")));
}

void TestPicks::withoutAFileTheEntryIsFound()
{
    const auto c = company();
    promote(c, {{{}, QStringLiteral("fieldPermissions[Account.C]")}});
    QCOMPARE(c->set(kDev), tests::permissionSet({{"Account.A", false}, {"Account.B", true}, {"Account.C", true}}));
}

void TestPicks::aFileThatWasNotPickedStays()
{
    const QByteArray before = tests::permissionSet({{"Account.A", false}});
    const QByteArray after = tests::permissionSet({{"Account.A", true}});
    const merge::FileSet common{{QStringLiteral("a.xml"), before}, {QStringLiteral("b.xml"), before}};
    const merge::FileSet source{{QStringLiteral("a.xml"), after}, {QStringLiteral("c.xml"), after}};
    const auto picked = pickedSource({common, source, common},
                                     {{QStringLiteral("a.xml"), QStringLiteral("fieldPermissions[Account.A]")}});
    QVERIFY2(picked, picked ? "" : qPrintable(picked.error().message));
    QCOMPARE(picked->keys(), (QStringList{QStringLiteral("a.xml"), QStringLiteral("b.xml")}));
    QCOMPARE(picked->value(QStringLiteral("a.xml")), after);
    const auto file = pickedSource({common, source, common}, {{QStringLiteral("c.xml"), QString()}});
    QVERIFY(file);
    QCOMPARE(file->keys(), (QStringList{QStringLiteral("a.xml"), QStringLiteral("b.xml"), QStringLiteral("c.xml")}));
    QCOMPARE(file->value(QStringLiteral("a.xml")), before);
}

void TestPicks::whatIsNotKnownInCommonStaysUnknown()
{
    const merge::FileSet source{{QStringLiteral("a.xml"), "<A><l>1</l></A>"}};
    const merge::FileSet target{{QStringLiteral("a.xml"), "<A/>"}};
    const QList<EntryPick> picks{{QStringLiteral("a.xml"), QStringLiteral("l")}};
    const auto unknown = commonAfter({std::nullopt, source, target}, picks);
    QVERIFY(unknown && !unknown->has_value());
    const auto known = commonAfter({target, source, target}, picks);
    QVERIFY(known && known->has_value());
}

QTEST_GUILESS_MAIN(TestPicks)
#include "tst_picks.moc"
