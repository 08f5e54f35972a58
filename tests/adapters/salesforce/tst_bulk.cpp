// Records over REST and Bulk API 2.0, against a local org: what a client relies on, call by call.

#include "core/salesforce/gateway.h"
#include "tests/adapters/salesforce/localorgfixture.h"

#include <QJsonArray>

using namespace backflow;
using namespace Qt::StringLiterals;
using ports::BulkJob;
using ports::IngestOrder;
using ports::IngestRows;

namespace {

QJsonArray fields()
{
    return {
        QJsonObject{{u"name"_s, u"Id"_s}, {u"type"_s, u"id"_s}, {u"updateable"_s, false}},
        QJsonObject{{u"name"_s, u"LastName"_s}, {u"type"_s, u"string"_s}, {u"length"_s, 10}, {u"nillable"_s, false}},
        QJsonObject{{u"name"_s, u"Email"_s}, {u"type"_s, u"email"_s}, {u"length"_s, 40}, {u"unique"_s, true}}};
}

QByteArray id(int row)
{
    return "003" + QByteArray::number(row).rightJustified(12, '0') + "AAA";
}

QByteArray records(int rows)
{
    QByteArray csv("Id,LastName,Email\n");
    for (int i = 0; i < rows; ++i)
        csv += id(i) + ",Name" + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@corp.test\n";
    return csv;
}

} // namespace

class TestBulk : public LocalOrgFixture
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { stopOrg(); }
    void describesAndCounts();
    void aQueryStaysWhatItWas();
    void whatTheOrgRefusesIsTold();
    void anAbortedJobDoesNothing();
    void aSealedJobCannotBeAborted();
    void aJobThatBreaksOffTellsWhatIsLeft();
    void onlyASandboxProvesItself();

private:
    std::unique_ptr<ports::BulkData> bulk()
    {
        auto opened = salesforce::openSharedBulk(net::makeHttp(), session(), {}, *m_clock);
        Q_ASSERT(opened);
        return std::move(*opened);
    }
    void fill(int rows)
    {
        startOrg();
        QVERIFY(m_org->setRecords(u"Contact"_s, fields(), records(rows)));
    }
    QString filled(ports::BulkData &bulk, const QByteArray &csv)
    {
        const auto proof = bulk.proveSandbox(m_monitor);
        const auto job = bulk.startIngest(*proof, {u"Contact"_s}, m_monitor);
        if (!job || !bulk.fillIngest(*job, csv, m_monitor))
            return {};
        return *job;
    }
    BulkJob ended(ports::BulkData &bulk, const QString &job)
    {
        for (;;) {
            const auto state = bulk.ingestJob(job, m_monitor);
            if (!state || state->hasEnded())
                return state.value_or(BulkJob());
        }
    }
};

void TestBulk::describesAndCounts()
{
    fill(7);
    const auto org = bulk();
    const auto contact = org->describe(u"Contact"_s, m_monitor);
    QVERIFY(contact);
    QCOMPARE(contact->fields.size(), 3);
    const ports::FieldDescription *name = contact->field(u"lastname"_s);
    QVERIFY(name && name->length == 10 && !name->nillable && name->updateable);
    QVERIFY(!contact->field(u"Id"_s)->updateable && contact->field(u"Email"_s)->unique);
    QCOMPARE(org->describe(u"Kontact"_s, m_monitor).error().code, base::Errc::NotFound);
    QCOMPARE(org->count(u"Contact"_s, {}, m_monitor).value_or(-1), 7);
    QCOMPARE(org->count(u"Contact"_s, u"Email = 'p3@corp.test'"_s, m_monitor).value_or(-1), 1);
    const auto rows = org->rows(u"SELECT Id, Email FROM Contact LIMIT 2"_s, m_monitor);
    QVERIFY(rows && rows->size() == 2);
    QCOMPARE(rows->constFirst()["Email"_L1].toString(), u"p0@corp.test"_s);
}

void TestBulk::aQueryStaysWhatItWas()
{
    fill(25);
    const auto org = bulk();
    const auto query = org->startQuery(u"SELECT Id, LastName FROM Contact"_s, m_monitor);
    QVERIFY(query);
    const auto first = org->queryPage(*query, {}, 10, m_monitor);
    QVERIFY(first && first->rows == 10 && !first->next.isEmpty());
    const QString job = filled(*org, "Id,LastName\n" + id(0) + ",Other\n");
    QVERIFY(org->sealIngest(job, m_monitor));
    QCOMPARE(ended(*org, job).processed, 1);
    QCOMPARE(org->queryPage(*query, {}, 10, m_monitor)->csv, first->csv);
    const auto last = org->queryPage(*query, org->queryPage(*query, first->next, 10, m_monitor)->next, 10, m_monitor);
    QVERIFY(last && last->rows == 5 && last->next.isEmpty());
    QCOMPARE(m_org->writes(u"Contact"_s).at(0), 1);
    QCOMPARE(org->queryPage(u"750000000009999AAA"_s, {}, 10, m_monitor).error().code, base::Errc::NotFound);
}

void TestBulk::whatTheOrgRefusesIsTold()
{
    fill(5);
    const auto org = bulk();
    const QString job = filled(*org, "Id,LastName,Email\n" + id(0) + ",muchtoolongforit,\n" + id(1) + ",#N/A,\n" +
                                         id(2) + ",Good,new@corp.test\n" + id(3) + ",Good,p4@corp.test\n");
    QVERIFY(org->sealIngest(job, m_monitor));
    const BulkJob state = ended(*org, job);
    QCOMPARE(state.state, BulkJob::State::Complete);
    QCOMPARE(state.processed, 4);
    QCOMPARE(state.failed, 3);
    const QByteArray refused = org->ingestRows(job, IngestRows::Failed, m_monitor).value_or(QByteArray());
    for (const char *code : {"STRING_TOO_LONG", "REQUIRED_FIELD_MISSING", "DUPLICATE_VALUE"})
        QVERIFY2(refused.contains(code), refused.constData());
    const QByteArray good = org->ingestRows(job, IngestRows::Successful, m_monitor).value_or(QByteArray());
    QVERIFY2(good.contains(id(2)) && !good.contains(id(0)), good.constData());
    QVERIFY(m_org->records(u"Contact"_s).contains("new@corp.test"));
}

void TestBulk::anAbortedJobDoesNothing()
{
    fill(3);
    const auto org = bulk();
    const QString job = filled(*org, "Id,LastName\n" + id(0) + ",Other\n");
    QVERIFY(org->abortIngest(job, m_monitor));
    QVERIFY(org->abortIngest(job, m_monitor)); // asked again it is still so
    QVERIFY(!org->sealIngest(job, m_monitor));
    QCOMPARE(org->ingestJob(job, m_monitor)->state, BulkJob::State::Aborted);
    QCOMPARE(m_org->writes(u"Contact"_s).at(0), 0);
}

void TestBulk::aSealedJobCannotBeAborted()
{
    fill(3);
    const auto org = bulk();
    const QString job = filled(*org, "Id,LastName\n" + id(0) + ",Other\n");
    QVERIFY(org->sealIngest(job, m_monitor));
    const auto aborted = org->abortIngest(job, m_monitor);
    QVERIFY(!aborted);
    QCOMPARE(aborted.error().code, base::Errc::Conflict);
    QCOMPARE(ended(*org, job).processed, 1);
}

void TestBulk::aJobThatBreaksOffTellsWhatIsLeft()
{
    fill(6);
    fault({{u"op"_s, u"PATCH /jobs/ingest"_s}}, {{u"breakAfterRows"_s, 2}});
    const auto org = bulk();
    QByteArray csv("Id,LastName\n");
    for (int i = 0; i < 6; ++i)
        csv += id(i) + ",Other\n";
    const QString job = filled(*org, csv);
    QVERIFY(org->sealIngest(job, m_monitor));
    const BulkJob state = ended(*org, job);
    QCOMPARE(state.state, BulkJob::State::Failed);
    QCOMPARE(state.processed, 2);
    QVERIFY(!state.problem.isEmpty());
    const QByteArray left = org->ingestRows(job, IngestRows::Unprocessed, m_monitor).value_or(QByteArray());
    QVERIFY2(left.contains(id(2)) && left.contains(id(5)) && !left.contains(id(1)), left.constData());
}

void TestBulk::onlyASandboxProvesItself()
{
    localorg::Options options;
    options.production = true;
    startOrg(options);
    const auto org = bulk();
    const auto proof = org->proveSandbox(m_monitor);
    QVERIFY(!proof);
    QCOMPARE(proof.error().code, base::Errc::Denied);
    stopOrg();
    startOrg();
    const auto sandbox = bulk()->proveSandbox(m_monitor);
    QVERIFY(sandbox && sandbox->orgId());
    QCOMPARE(sandbox->orgId()->toString(), m_org->orgId());
    QVERIFY(!sandbox->expired());
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
