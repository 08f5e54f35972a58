// What counts as the last common version where none is known: chosen, merged anew, taken back.
#include "core/promotion/before.h"
#include "tests/core/promotion/company.h"

#include <QTest>
#include <algorithm>

using namespace backflow;
using namespace backflow::promotion;
using tests::Company;

namespace {

const QString kUat = QStringLiteral("UAT");
const QString kDev = QStringLiteral("Dev1");
const model::ComponentKey kTax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
const model::ComponentKey kSales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
const merge::Actor kAna{QStringLiteral("Ana"), QDateTime::fromMSecsSinceEpoch(1'795'413'600'000, QTimeZone::UTC)};

/// Dev1 began with what UAT was before it was ever read. UAT changed A since, Dev1 changed B, and both changed Tax.
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

QString make(const std::shared_ptr<Company> &company)
{
    async::NullMonitor monitor;
    const auto draft = makeDraft(company, company->pipeline, kUat, kDev, {kTax, kSales}, {}, monitor);
    return draft ? draft->id : QString();
}

DraftSession load(const std::shared_ptr<Company> &company, const QString &id)
{
    async::NullMonitor monitor;
    auto session = loadSession(*company, company->pipeline, id, monitor);
    Q_ASSERT(session);
    return *std::move(session);
}

Moment firstOf(const QList<Moment> &moments)
{
    return *std::ranges::find_if(moments, &Moment::first);
}

} // namespace

class TestBefore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDifferenceIsAskedAndMomentsAreOffered();
    void whatOneSideChangedSinceMergesByItself();
    void itIsTakenBackWithAllThatWasDecided();
    void bringingInKeepsWhatCounts();
    void whatHasBegunStays();
    void discardingForgetsIt();
};

void TestBefore::everyDifferenceIsAskedAndMomentsAreOffered()
{
    const auto company = strangers();
    const QString id = make(company);
    const DraftSession session = load(company, id);
    QCOMPARE(session.draft.decisions(), 3); // Tax, A, B
    QCOMPARE(withoutHistory(**company->journal(), session.draft), (QList<model::ComponentKey>{kTax, kSales}));
    const auto moments = momentsFor(*company, company->pipeline, session.draft);
    QVERIFY(moments);
    QCOMPARE(moments->size(), 3);
    QCOMPARE(moments->at(0).environment, kDev);
    QVERIFY(moments->at(0).when > moments->at(1).when);
    QVERIFY(!moments->at(0).first);
    QVERIFY(moments->at(1).first);
    QCOMPARE(moments->at(2).environment, kUat);
    async::NullMonitor monitor;
    QCOMPARE(*decisionsWith(*company, id, firstOf(*moments), monitor), 1);
    QCOMPARE(load(company, id).draft.decisions(), 3); // looking changes nothing
}

void TestBefore::whatOneSideChangedSinceMergesByItself()
{
    const auto company = strangers();
    const QString id = make(company);
    const Moment first = firstOf(*momentsFor(*company, company->pipeline, load(company, id).draft));
    async::NullMonitor monitor;
    const auto counted = countAsBefore(*company, company->pipeline, id, first, monitor);
    QVERIFY2(counted, counted ? "" : qPrintable(counted.error().message));
    QCOMPARE(counted->draft.decisions(), 1);
    QCOMPARE(countedBefore(**company->journal(), id), std::optional(first));
    // The same after a restart, and the components are still those without a history of their own.
    const DraftSession again = load(company, id);
    QCOMPARE(again.draft.decisions(), 1);
    QCOMPARE(again.session.find(again.session.decision({0, 0}).id).has_value(), true);
    QCOMPARE(withoutHistory(**company->journal(), again.draft).size(), 2);
    // And back to nothing.
    const auto none = countAsBefore(*company, company->pipeline, id, std::nullopt, monitor);
    QCOMPARE(none->draft.decisions(), 3);
    QVERIFY(!countedBefore(**company->journal(), id));
}

void TestBefore::itIsTakenBackWithAllThatWasDecided()
{
    const auto company = strangers();
    const QString id = make(company);
    DraftSession session = load(company, id);
    const auto records = [&](DraftSession &of, const merge::Session::Kept &record) {
        QVERIFY(keepRecord(**company->journal(), id, of.next++, *record));
    };
    for (int f = 0; f < session.session.fileCount(); ++f) {
        for (const merge::Decision &decision : session.session.file(f).outcome.decisions)
            records(session, *session.session.choose(decision.id, {merge::Take::Source, {}}, kAna));
    }
    records(session, session.session.undo());
    const merge::SessionState before = session.session.state();
    const auto undoSteps = session.session.undoSteps();
    const auto redoSteps = session.session.redoSteps();
    QVERIFY(!stepBeforeThat(**company->journal(), id));
    const Moment first = firstOf(*momentsFor(*company, company->pipeline, session.draft));
    async::NullMonitor monitor;
    DraftSession counted = *countAsBefore(*company, company->pipeline, id, first, monitor);
    QCOMPARE(*stepBeforeThat(**company->journal(), id), undoSteps.last().number);
    const auto back = takeBackBefore(*company, company->pipeline, id, monitor);
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    QVERIFY(back->session.state() == before);
    QCOMPARE(back->session.undoSteps(), undoSteps);
    QCOMPARE(back->session.redoSteps(), redoSteps);
    QCOMPARE(back->draft.decisions(), 3);
    QVERIFY(!countedBefore(**company->journal(), id));
    QVERIFY(!stepBeforeThat(**company->journal(), id));
    QCOMPARE(takeBackBefore(*company, company->pipeline, id, monitor).error().code, base::Errc::NotFound);
}

void TestBefore::bringingInKeepsWhatCounts()
{
    const auto company = strangers();
    const QString id = make(company);
    const Moment first = firstOf(*momentsFor(*company, company->pipeline, load(company, id).draft));
    async::NullMonitor monitor;
    QVERIFY(countAsBefore(*company, company->pipeline, id, first, monitor));
    company->putSet(kDev, {{"Account.A", false}, {"Account.B", true}, {"Account.C", true}});
    QVERIFY(company->retrieve(kDev));
    const auto moved = bringIn(company, company->pipeline, id, monitor);
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
    QCOMPARE(moved->draft.decisions(), 1);
    QCOMPARE(countedBefore(**company->journal(), id), std::optional(first));
    QVERIFY(!stepBeforeThat(**company->journal(), id)); // what it would bring back is no more
}

void TestBefore::whatHasBegunStays()
{
    const auto company = strangers();
    const QString id = make(company);
    async::NullMonitor monitor;
    QVERIFY((*company->journal())->append(id, 1, QStringLiteral("PLANNED"), {}, company->time.now()));
    const auto refused = countAsBefore(*company, company->pipeline, id, std::nullopt, monitor);
    QCOMPARE(refused.error().code, base::Errc::AlreadyExists);
}

void TestBefore::discardingForgetsIt()
{
    const auto company = strangers();
    const QString id = make(company);
    const Moment first = firstOf(*momentsFor(*company, company->pipeline, load(company, id).draft));
    async::NullMonitor monitor;
    QVERIFY(countAsBefore(*company, company->pipeline, id, first, monitor));
    QVERIFY(discardDraft(**company->journal(), id));
    QVERIFY(!countedBefore(**company->journal(), id));
    QVERIFY(!stepBeforeThat(**company->journal(), id));
}

QTEST_GUILESS_MAIN(TestBefore)
#include "tst_before.moc"
