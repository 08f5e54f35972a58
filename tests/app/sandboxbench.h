#pragma once

#include "tests/app/bench.h"

namespace backflow::tests {

/// A production org with a sandbox that it refreshes, both on the map and signed in to; Dev1 lies below Production.
class SandboxBench : public Bench
{
public:
    explicit SandboxBench(int age = 40)
    {
        localorg::Options dev;
        dev.root = path(QStringLiteral("dev1"));
        dev.orgId = QStringLiteral("00D000000000501");
        dev.orgName = QStringLiteral("dev1");
        dev.username = QStringLiteral("admin@acme.example.dev1");
        dev.strictTokens = true;
        dev.deployTime = std::chrono::milliseconds(50);
        m_dev1 = std::shared_ptr<localorg::LocalOrg>(*localorg::LocalOrg::start(dev));
        localorg::Options production = dev;
        production.root = path(QStringLiteral("production"));
        production.orgId = QStringLiteral("00D000000000500");
        production.orgName = QStringLiteral("Acme");
        production.username = QStringLiteral("admin@acme.example");
        production.production = true;
        production.refreshTime = std::chrono::milliseconds(300);
        production.sandboxes = {{QStringLiteral("dev1"), dev.orgId, QDateTime::currentDateTimeUtc().addDays(-age)}};
        m_production = *localorg::LocalOrg::start(production);
        m_production->connectSandbox(QStringLiteral("dev1"), m_dev1);
        signInAgain();
    }

    localorg::LocalOrg &production() { return *m_production; }
    localorg::LocalOrg &dev1() { return *m_dev1; }

    /// What a person does who opens a new session; the access token stands in a variable, as on a build server.
    void signInAgain()
    {
        environment().insert(QStringLiteral("BACKFLOW_ACCESS_TOKEN_PRODUCTION"), m_production->accessToken());
        environment().insert(QStringLiteral("BACKFLOW_ACCESS_TOKEN_DEV1"), m_dev1->accessToken());
    }

    void makePlaces() const
    {
        QCOMPARE(ctl({QStringLiteral("init")}).exitCode, 0);
        add(QStringLiteral("Production"), m_production->url(),
            {QStringLiteral("--kind"), QStringLiteral("production")});
        add(QStringLiteral("Dev1"), m_dev1->url(), {QStringLiteral("--below"), QStringLiteral("Production")});
    }
    Called read(const QString &environment) const
    {
        return ctl(QStringList{QStringLiteral("retrieve"), environment} + kTypes);
    }
    using Bench::read;

    /// Components of Dev1 that are due from production.
    QStringList due() const
    {
        const Called compared = ctl(
            {QStringLiteral("compare"), QStringLiteral("Production"), QStringLiteral("Dev1"), QStringLiteral("--due")});
        QStringList names;
        for (const QJsonValue &row : compared.json.value(QStringLiteral("rows")).toArray())
            names += row[QStringLiteral("type")].toString() + u':' + row[QStringLiteral("fullName")].toString();
        return names;
    }

    inline static const QStringList kTypes{QStringLiteral("--type"), QStringLiteral("ApexClass"),
                                           QStringLiteral("--type"), QStringLiteral("PermissionSet")};

private:
    void add(const QString &name, const QUrl &url, const QStringList &more) const
    {
        const QString address = url.toString();
        const Called added = ctl(QStringList{QStringLiteral("env"), QStringLiteral("add"), name,
                                             QStringLiteral("--url"), address, QStringLiteral("--login-url"), address} +
                                 more);
        QVERIFY2(added.exitCode == 0, added.out.constData());
        const Called in = ctl({QStringLiteral("env"), QStringLiteral("login"), name, QStringLiteral("--method"),
                               QStringLiteral("token")});
        QVERIFY2(in.exitCode == 0, in.out.constData());
    }

    std::shared_ptr<localorg::LocalOrg> m_dev1;
    std::unique_ptr<localorg::LocalOrg> m_production;
};

} // namespace backflow::tests
