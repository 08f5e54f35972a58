#pragma once

#include "core/salesforce/gateway.h"
#include "core/salesforce/session.h"
#include "tests/adapters/salesforce/fakehttp.h"
#include "tests/support/fakeclock.h"

#include <memory>

namespace backflow::tests {

/// A gateway whose org answers from a script, in order. Time passes only where the adapter waits.
struct OrgScript {
    std::shared_ptr<FakeHttp::Log> log = std::make_shared<FakeHttp::Log>();
    support::FakeClock clock;
    async::NullMonitor monitor;
    QList<salesforce::Session> renewed;

    static salesforce::Session session()
    {
        salesforce::Session session;
        session.instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
        session.loginUrl = QUrl(QStringLiteral("https://login.salesforce.com"));
        session.accessToken = "00D000000000001!OLD";
        session.refreshToken = "5AepREFRESH";
        session.clientId = QStringLiteral("PlatformCLI");
        session.orgId = QStringLiteral("00D000000000001EAA");
        return session;
    }
    std::unique_ptr<ports::OrgGateway> gateway(const salesforce::Session &session = OrgScript::session())
    {
        return salesforce::openGateway(
                   std::make_unique<FakeHttp>(log), session,
                   [this](const salesforce::Session &changed) { renewed += changed; }, clock,
                   model::DeployTransport::Soap)
            .value();
    }
    void answers(std::initializer_list<FakeHttp::Answer> script) { log->script.assign(script); }
    void more(int times, const FakeHttp::Answer &answer)
    {
        log->script.insert(log->script.end(), size_t(times), answer);
    }

    static FakeHttp::Answer accepted()
    {
        return FakeHttp::result("deploy", "<result><done>false</done><id>" + id() + "</id></result>");
    }
    static FakeHttp::Answer status(const QByteArray &members, const QByteArray &of = id())
    {
        return FakeHttp::result("checkDeployStatus", "<result><id>" + of + "</id>" + members + "</result>");
    }
    static FakeHttp::Answer succeeded()
    {
        return status("<done>true</done><status>Succeeded</status><success>true</success>");
    }
    static FakeHttp::Answer retrieving()
    {
        return FakeHttp::result("retrieve", "<result><done>false</done><id>09S000000000001AAA</id></result>");
    }
    static FakeHttp::Answer retrieved(const QByteArray &zip = "PK")
    {
        return FakeHttp::result("checkRetrieveStatus",
                                "<result><done>true</done><success>true</success><status>Succeeded</status><zipFile>" +
                                    zip.toBase64() + "</zipFile></result>");
    }
    static FakeHttp::Answer token()
    {
        return FakeHttp::json(200, "{\"access_token\":\"00D000000000001!NEW\",\"token_type\":\"Bearer\","
                                   "\"instance_url\":\"https://acme.my.salesforce.com\",\"id\":\"https://"
                                   "login.salesforce.com/id/00D000000000001EAA/005000000000001AAA\"}");
    }
    static QByteArray id() { return "0Af000000000001AAA"; }
};

} // namespace backflow::tests
