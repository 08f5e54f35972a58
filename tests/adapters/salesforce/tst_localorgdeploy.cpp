#include "tests/adapters/salesforce/localorgfixture.h"

using namespace backflow;
using base::Errc;
using model::DeployTransport;
using ports::DeployState;

/// Deployments through the adapter into an org that really checks and changes what it holds: the same over REST and
/// over SOAP.
class TestLocalOrgDeploy : public LocalOrgFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init() { startOrg(); }
    void cleanup() { stopOrg(); }

    void deploysAndFindsItAgain();
    void aFailedDeployTellsWhereAndWhy();
    void aDeployWaitsItsTurn();
    void testsAndCoverageAreTold();
    void validatesAndThenDeploysQuickly();
    void aQuickDeployIsRefusedWhenTheOrgMovedOn();
    void cancelsARunningDeploy();
    void anEndedDeployIsNotCanceled();
    void aLargePackageArrivesWhole();
    void anExpiredSessionIsRenewedInTheMiddleOfADeploy();
    void aSessionThatExpiresOnTheSubmissionIsRenewedAndSentOnce();
    void aLostAnswerIsUnknownAndTheOrgRanItOnce();
    void aLostAnswerToAQuickDeployIsUnknownToo();
    void aRequestThatNeverArrivedIsUnknownToo();
    void answersCutAnywhereNeverLookLikeSuccess();
    void pollingRidesOutFaults();
    void refusalsAreToldApart();
    void theOtherInterfaceIsNeverTouched();

private:
    static bool overRest()
    {
        QFETCH_GLOBAL(const DeployTransport, transport);
        return transport == DeployTransport::Rest;
    }
    std::unique_ptr<ports::OrgGateway> open()
    {
        return gateway(session(), overRest() ? DeployTransport::Rest : DeployTransport::Soap);
    }
    /// The calls as fault rules name them.
    static QString submitOp()
    {
        return overRest() ? QStringLiteral("POST /metadata/deployRequest") : QStringLiteral("deploy");
    }
    static QString quickOp()
    {
        return overRest() ? QStringLiteral("POST /metadata/deployRequest") : QStringLiteral("deployRecentValidation");
    }
    static QString statusOp()
    {
        return overRest() ? QStringLiteral("GET /metadata/deployRequest") : QStringLiteral("checkDeployStatus");
    }
    void faultAt(const QString &op, const QJsonObject &what, int times = 1)
    {
        fault({{QStringLiteral("op"), op}, {QStringLiteral("times"), times}}, what);
    }
    int submissions() const
    {
        int count = 0;
        for (const localorg::RequestEntry &entry : m_org->requests()) {
            const bool rest = entry.op.startsWith(QLatin1StringView("POST ")) &&
                              entry.op.endsWith(QLatin1StringView("/metadata/deployRequest"));
            count += rest || entry.op == QLatin1StringView("deploy") ||
                             entry.op == QLatin1StringView("deployRecentValidation")
                         ? 1
                         : 0;
        }
        return count;
    }
    base::Result<QString> validated(ports::OrgGateway &open, const QByteArray &zip)
    {
        ports::DeployOptions options;
        options.checkOnly = true;
        options.testLevel = ports::TestLevel::RunLocalTests;
        auto id = open.submitDeploy(zip, options, m_monitor);
        if (!id)
            return id;
        const auto status = awaitEnd(open, *id);
        if (!status)
            return base::failure(status);
        return status->success ? id : base::failure(Errc::OrgFault, status->errorMessage);
    }
};

void TestLocalOrgDeploy::initTestCase_data()
{
    QTest::addColumn<DeployTransport>("transport");
    QTest::newRow("REST") << DeployTransport::Rest;
    QTest::newRow("SOAP") << DeployTransport::Soap;
}

void TestLocalOrgDeploy::deploysAndFindsItAgain()
{
    const auto org = open();
    const QByteArray changed = "public class Hello { /* ünd <more> & \"more\" */ }\n";
    const auto id = org->submitDeploy(deployZip(changed), {}, m_monitor);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    const auto status = awaitEnd(*org, *id);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
    QCOMPARE(status->state, DeployState::Succeeded);
    QCOMPARE(status->components.size(), 1);
    QVERIFY(status->components.constFirst().changed);
    QCOMPARE(status->components.constFirst().fullName, QStringLiteral("Hello"));
    QVERIFY(status->completedDate.isValid());
    QCOMPARE(m_org->ledger().size(), 1);
    model::Manifest manifest;
    manifest.add(QStringLiteral("ApexClass"), QStringLiteral("*"));
    const auto answer = org->retrieve(manifest, m_monitor);
    QVERIFY(answer);
    const auto entries = archive::readZip(answer->zip);
    QVERIFY(std::ranges::any_of(*entries, [&](const archive::ZipEntry &entry) { return entry.bytes == changed; }));
    // The way a lost id is found again.
    const auto rows = org->query(QStringLiteral("SELECT Id, Status, CheckOnly FROM DeployRequest"), true, m_monitor);
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->constFirst().value(QStringLiteral("Id")).toString(), *id);
}

void TestLocalOrgDeploy::aFailedDeployTellsWhereAndWhy()
{
    const auto org = open();
    const auto id = org->submitDeploy(deployZip("public class Hello {\n"), {}, m_monitor);
    QVERIFY(id);
    const auto status = awaitEnd(*org, *id);
    QVERIFY(status);
    QCOMPARE(status->state, DeployState::Failed);
    QVERIFY(!status->success);
    QVERIFY(std::ranges::any_of(status->components, [](const ports::DeployedComponent &row) {
        return row.fullName == QLatin1StringView("Hello") && !row.success && !row.problem.isEmpty() && row.line > 0;
    }));
}

void TestLocalOrgDeploy::aDeployWaitsItsTurn()
{
    faultAt(submitOp(), {{QStringLiteral("holdMs"), 60'000}});
    const auto org = open();
    const auto first = org->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    const auto second = org->submitDeploy(deployZip("public class Hello { /* 2 */ }\n"), {}, m_monitor);
    QVERIFY(first && second);
    const auto waiting = org->deployStatus(*second, m_monitor);
    QVERIFY2(waiting, qPrintable(waiting ? QString() : waiting.error().detail));
    QCOMPARE(waiting->state, DeployState::Pending);
    QVERIFY(!waiting->done);
    QVERIFY(org->cancelDeploy(*first, m_monitor));
    QCOMPARE(awaitEnd(*org, *second)->state, DeployState::Succeeded);
}

void TestLocalOrgDeploy::testsAndCoverageAreTold()
{
    const QByteArray test = "@IsTest private class HelloTest {\n"
                            "    @IsTest static void says() { System.assertEquals('hi', Hello.word()); }\n}\n";
    ports::DeployOptions options;
    options.testLevel = ports::TestLevel::RunSpecifiedTests;
    options.runTests = {QStringLiteral("HelloTest")};
    const auto org = open();
    const auto id =
        org->submitDeploy(deployZip(kClass, {{QStringLiteral("classes/HelloTest.cls"), test},
                                             {QStringLiteral("classes/HelloTest.cls-meta.xml"), kClassMeta}}),
                          options, m_monitor);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    const auto status = awaitEnd(*org, *id);
    QVERIFY(status);
    QCOMPARE(status->testsTotal, 1);
    QCOMPARE(status->testsCompleted, 1);
    QCOMPARE(status->state, DeployState::Succeeded);
    QVERIFY(std::ranges::any_of(status->coverage, [](const ports::CodeCoverage &row) {
        return row.name == QLatin1StringView("Hello") && row.locations > 0;
    }));
}

void TestLocalOrgDeploy::validatesAndThenDeploysQuickly()
{
    const auto org = open();
    const auto validation = validated(*org, deployZip("public class Hello { }\n"));
    QVERIFY2(validation, qPrintable(validation ? QString() : validation.error().message));
    QVERIFY(org->deployStatus(*validation, m_monitor)->checkOnly);
    const auto quick = org->quickDeploy(*validation, m_monitor);
    QVERIFY2(quick, qPrintable(quick ? QString() : quick.error().detail));
    QVERIFY(*quick != *validation);
    const auto done = awaitEnd(*org, *quick);
    QVERIFY(done);
    QCOMPARE(done->state, DeployState::Succeeded);
    QVERIFY(!done->checkOnly);
}

void TestLocalOrgDeploy::aQuickDeployIsRefusedWhenTheOrgMovedOn()
{
    const auto org = open();
    const auto validation = validated(*org, deployZip("public class Hello { }\n"));
    QVERIFY(validation);
    const auto other = org->submitDeploy(deployZip("public class Hello { /* other */ }\n"), {}, m_monitor);
    QCOMPARE(awaitEnd(*org, *other)->state, DeployState::Succeeded);
    const auto quick = org->quickDeploy(*validation, m_monitor);
    QVERIFY(!quick);
    QVERIFY(quick.error().code != Errc::Unknown);
    QCOMPARE(m_org->ledger().size(), 2);
}

void TestLocalOrgDeploy::cancelsARunningDeploy()
{
    faultAt(submitOp(), {{QStringLiteral("holdMs"), 60'000}});
    const auto org = open();
    const auto id = org->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QVERIFY(id);
    const auto asked = org->cancelDeploy(*id, m_monitor);
    QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().detail));
    const auto status = awaitEnd(*org, *id);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
    QCOMPARE(status->state, DeployState::Canceled);
    QVERIFY(!status->success);
    QCOMPARE(status->canceledByName, QStringLiteral("Ada Admin"));
}

void TestLocalOrgDeploy::anEndedDeployIsNotCanceled()
{
    const auto org = open();
    const auto id = org->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QCOMPARE(awaitEnd(*org, *id)->state, DeployState::Succeeded);
    QVERIFY(!org->cancelDeploy(*id, m_monitor));
    QCOMPARE(org->deployStatus(*id, m_monitor)->state, DeployState::Succeeded);
}

void TestLocalOrgDeploy::aLargePackageArrivesWhole()
{
    // Noise does not pack, so that the body has the size it seems to have.
    QByteArray noise(12'000'000, Qt::Uninitialized);
    quint32 seed = 1;
    for (char &byte : noise) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>('a' + (seed >> 24) % 26);
    }
    const QByteArray zip = deployZip("public class Hello { /* " + noise + " */ }\n");
    const auto org = open();
    const auto id = org->submitDeploy(zip, {}, m_monitor);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    QCOMPARE(awaitEnd(*org, *id)->state, DeployState::Succeeded);
    QFile file(m_dir->filePath(QStringLiteral("classes/Hello.cls")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(noise));
}

void TestLocalOrgDeploy::anExpiredSessionIsRenewedInTheMiddleOfADeploy()
{
    const auto org = open();
    QVERIFY(org->describe(m_monitor));
    m_org->expireSessions();
    const auto id = org->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    QCOMPARE(m_renewals, 1);
    m_org->expireSessions();
    QCOMPARE(awaitEnd(*org, *id)->state, DeployState::Succeeded);
    QCOMPARE(m_renewals, 2);
    m_org->expireSessions();
    QVERIFY(org->query(QStringLiteral("SELECT Id FROM Organization"), false, m_monitor));
    QCOMPARE(m_renewals, 3);
    QCOMPARE(m_org->ledger().size(), 1);
}

void TestLocalOrgDeploy::aSessionThatExpiresOnTheSubmissionIsRenewedAndSentOnce()
{
    faultAt(submitOp(), {{QStringLiteral("expireSession"), true}});
    const auto id = open()->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    QCOMPARE(m_renewals, 1);
    QCOMPARE(submissions(), 2);
    QCOMPARE(m_org->ledger().size(), 1);
}

void TestLocalOrgDeploy::aLostAnswerIsUnknownAndTheOrgRanItOnce()
{
    faultAt(submitOp(), {{QStringLiteral("dropAnswer"), true}});
    const auto org = open();
    // Over a connection that was used before: the case in which Qt would send the request again on its own.
    QVERIFY(org->limits(m_monitor));
    const auto id = org->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QCOMPARE(id.error().code, Errc::Unknown);
    QCOMPARE(submissions(), 1);
    QCOMPARE(m_org->ledger().size(), 1);
}

void TestLocalOrgDeploy::aLostAnswerToAQuickDeployIsUnknownToo()
{
    const auto org = open();
    const auto validation = validated(*org, deployZip("public class Hello { }\n"));
    QVERIFY(validation);
    faultAt(quickOp(), {{QStringLiteral("dropAnswer"), true}});
    QCOMPARE(org->quickDeploy(*validation, m_monitor).error().code, Errc::Unknown);
    QCOMPARE(submissions(), 2);
    QCOMPARE(m_org->ledger().size(), 2);
}

void TestLocalOrgDeploy::aRequestThatNeverArrivedIsUnknownToo()
{
    faultAt(submitOp(), {{QStringLiteral("dropBefore"), true}});
    const auto id = open()->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QCOMPARE(id.error().code, Errc::Unknown);
    QVERIFY(m_org->ledger().isEmpty());
    QCOMPARE(submissions(), 1);
}

void TestLocalOrgDeploy::answersCutAnywhereNeverLookLikeSuccess()
{
    for (const int bytes : {0, 1, 20, 60, 100, 200, 300}) {
        faultAt(submitOp(), {{QStringLiteral("cutAfterBytes"), bytes}});
        const auto id = open()->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
        QVERIFY2(!id, qPrintable(QStringLiteral("%1 bytes: %2").arg(bytes).arg(id.value_or(QString()))));
        QCOMPARE(id.error().code, Errc::Unknown);
    }
}

void TestLocalOrgDeploy::pollingRidesOutFaults()
{
    const auto org = open();
    const auto id = org->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QVERIFY(id);
    const QList<QJsonObject> faults = {
        {{QStringLiteral("dropAnswer"), true}},
        {{QStringLiteral("cutAfterBytes"), 40}},
        {{QStringLiteral("http"), 503}},
        {{QStringLiteral("http"), 502}, {QStringLiteral("contentType"), QStringLiteral("text/html")}},
        {{QStringLiteral("expireSession"), true}},
    };
    for (const QJsonObject &what : faults) {
        faultAt(statusOp(), what);
        const auto status = org->deployStatus(*id, m_monitor);
        QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
    }
    QCOMPARE(awaitEnd(*org, *id)->state, DeployState::Succeeded);
    QCOMPARE(submissions(), 1);
}

void TestLocalOrgDeploy::refusalsAreToldApart()
{
    const auto refusal = [](int status, const char *code) {
        return overRest() ? QJsonObject{{QStringLiteral("restError"),
                                         QJsonObject{{QStringLiteral("status"), status},
                                                     {QStringLiteral("code"), QString::fromLatin1(code)},
                                                     {QStringLiteral("message"), QStringLiteral("no")}}}}
                          : QJsonObject{{QStringLiteral("soapFault"),
                                         QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)},
                                                     {QStringLiteral("message"), QStringLiteral("no")}}}};
    };
    const QList<std::pair<QJsonObject, Errc>> rows = {
        {refusal(400, "UNABLE_TO_LOCK_ROW"), Errc::OrgBusy}, {refusal(403, "INSUFFICIENT_ACCESS"), Errc::Denied},
        {refusal(503, "SERVER_UNAVAILABLE"), Errc::OrgBusy}, {refusal(500, "UNKNOWN_EXCEPTION"), Errc::Unknown},
        {{{QStringLiteral("http"), 502}}, Errc::Unknown},    {{{QStringLiteral("http"), 403}}, Errc::OrgFault}};
    for (const auto &[what, code] : rows) {
        faultAt(submitOp(), what);
        const auto id = open()->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
        QVERIFY(!id);
        QCOMPARE(id.error().code, code);
    }
    QVERIFY(m_org->ledger().isEmpty());
}

void TestLocalOrgDeploy::theOtherInterfaceIsNeverTouched()
{
    const auto org = open();
    const auto id = org->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QVERIFY(awaitEnd(*org, *id));
    QCOMPARE(asked(QStringLiteral("deployRequest")) > 0, overRest());
    QCOMPARE(asked(QStringLiteral("checkDeployStatus")) > 0, !overRest());
}

QTEST_GUILESS_MAIN(TestLocalOrgDeploy)

#include "tst_localorgdeploy.moc"
