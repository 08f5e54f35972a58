#pragma once

#include "app/localorg/localorg.h"
#include "core/archive/zip.h"
#include "core/net/http.h"
#include "core/salesforce/gateway.h"
#include "core/salesforce/signin.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// A local org with one Apex class, and gateways to it. Time passes only where the adapter waits.
class LocalOrgFixture : public QObject
{
protected:
    static inline const QByteArray kClass = "public class Hello { public static String word() { return 'hi'; } }\n";

    void startOrg(backflow::localorg::Options options = {})
    {
        using namespace backflow;
        m_renewals = 0;
        m_clock = std::make_unique<support::FakeClock>(QDateTime::currentDateTimeUtc());
        m_dir = std::make_unique<QTemporaryDir>();
        put(QStringLiteral("classes/Hello.cls"), kClass);
        put(QStringLiteral("classes/Hello.cls-meta.xml"), kClassMeta);
        options.root = m_dir->path();
        auto org = localorg::LocalOrg::start(options);
        QVERIFY2(org, qPrintable(org ? QString() : org.error().message));
        m_org = std::move(*org);
    }
    void stopOrg()
    {
        m_org.reset();
        m_dir.reset();
    }
    void put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir->filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(path));
        file.write(bytes);
    }

    std::unique_ptr<backflow::ports::OrgGateway>
    gateway(backflow::salesforce::Session session,
            backflow::model::DeployTransport transport = backflow::model::DeployTransport::Automatic)
    {
        auto opened = backflow::salesforce::openGateway(
            backflow::net::makeHttp(), std::move(session),
            [this](const backflow::salesforce::Session &) { ++m_renewals; }, *m_clock, transport);
        Q_ASSERT(opened);
        return std::move(*opened);
    }
    backflow::salesforce::Session session() const
    {
        backflow::salesforce::Session session;
        session.instanceUrl = m_org->url();
        session.loginUrl = m_org->url();
        session.clientId = backflow::salesforce::kDefaultClientId;
        session.accessToken = m_org->accessToken().toUtf8();
        session.refreshToken = m_org->issueRefreshToken(QStringLiteral("admin@localorg.test")).toUtf8();
        return session;
    }
    backflow::base::Result<backflow::ports::DeployStatus> awaitEnd(backflow::ports::OrgGateway &gateway,
                                                                   const QString &id)
    {
        for (;;) {
            auto status = gateway.deployStatus(id, m_monitor);
            if (!status || status->done)
                return status;
            m_clock->wait(std::chrono::seconds(1));
        }
    }
    void fault(const QJsonObject &match, const QJsonObject &what)
    {
        const auto set =
            m_org->setFaults({QJsonObject{{QStringLiteral("match"), match}, {QStringLiteral("do"), what}}});
        QVERIFY2(set, qPrintable(set ? QString() : set.error().message));
    }
    int asked(const QString &op) const
    {
        int count = 0;
        for (const backflow::localorg::RequestEntry &entry : m_org->requests())
            count += entry.op.contains(op) ? 1 : 0;
        return count;
    }

    static QByteArray packageXml(const QByteArray &members)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package "
               "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n<types>" +
               members + "<name>ApexClass</name></types>\n<version>66.0</version>\n</Package>\n";
    }
    /// Of a package with the class Hello and whatever else is named.
    static QByteArray deployZip(const QByteArray &code, QList<backflow::archive::ZipEntry> more = {})
    {
        QByteArray members = "<members>Hello</members>";
        for (const backflow::archive::ZipEntry &entry : std::as_const(more)) {
            if (entry.name.endsWith(QLatin1StringView(".cls")))
                members += "<members>" + entry.name.mid(8).chopped(4).toUtf8() + "</members>";
        }
        more += {{QStringLiteral("package.xml"), packageXml(members)},
                 {QStringLiteral("classes/Hello.cls"), code},
                 {QStringLiteral("classes/Hello.cls-meta.xml"), kClassMeta}};
        const auto zip = backflow::archive::writeZip(more);
        if (!zip)
            qFatal("%s", qPrintable(zip.error().message));
        return *zip;
    }

    static inline const QByteArray kClassMeta =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
        "    <apiVersion>66.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n";

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<backflow::localorg::LocalOrg> m_org;
    std::unique_ptr<backflow::support::FakeClock> m_clock;
    backflow::async::NullMonitor m_monitor;
    int m_renewals = 0;
};
