#pragma once

#include "app/localorg/localorg.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace backflow::tests {

/// What one call of backflowctl came to.
struct Called {
    /// -1 when it was killed.
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json;
};

/// Two real local orgs, UAT above Dev, a workspace on disk, and backflowctl as the program it is.
class Bench
{
public:
    Bench()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("BACKFLOW_SECRETS"), QStringLiteral("memory"));
        m_environment.insert(QStringLiteral("BACKFLOW_SIGNING_KEY"), QStringLiteral("none"));
        m_environment.insert(QStringLiteral("BACKFLOW_USER_NAME"), QStringLiteral("Ada Admin"));
        m_environment.insert(QStringLiteral("BACKFLOW_WORKSPACE"), path(QStringLiteral("workspace")));
        m_environment.insert(QStringLiteral("BACKFLOW_POLL_MS"), QStringLiteral("20"));
        m_environment.insert(QStringLiteral("BACKFLOW_PACE"), QStringLiteral("50"));
        m_environment.insert(QStringLiteral("BACKFLOW_QUIET_SECONDS"), QStringLiteral("0"));
        startOrgs();
    }

    /// All that every program said so far.
    const QByteArray &said() const { return m_said; }

    /// `rest` or `soap`, before the workspace is made.
    void setDeployOver(const QString &transport) { m_deployOver = transport; }
    /// A Git repository the team shares, before the workspace is made.
    void setRemote(const QString &url) { m_remote = url; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    localorg::LocalOrg &uat() { return *m_uat; }
    localorg::LocalOrg &dev() { return *m_dev; }
    QProcessEnvironment &environment() { return m_environment; }

    /// Runs backflowctl with --json; `extra` are variables for this call alone.
    Called ctl(const QStringList &arguments, const QMap<QString, QString> &extra = {}) const
    {
        return program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"),
                       arguments + QStringList{QStringLiteral("--json"), QStringLiteral("--quiet")}, extra);
    }
    Called program(const QString &name, const QStringList &arguments, const QMap<QString, QString> &extra = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = m_environment;
        for (auto it = extra.begin(); it != extra.end(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.start(name, arguments);
        Called called;
        if (!process.waitForStarted() || !process.waitForFinished(-1))
            return called;
        called.out = process.readAllStandardOutput();
        called.err = process.readAllStandardError();
        m_said += called.out + called.err;
        called.json = QJsonDocument::fromJson(called.out).object();
        called.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return called;
    }

    void write(const QString &org, const QString &file, const QByteArray &bytes) const
    {
        const QString name = path(org + u'/' + file);
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile out(name);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QByteArray read(const QString &org, const QString &file) const
    {
        QFile in(path(org + u'/' + file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(absent)");
    }
    void writeClass(const QString &org, const QString &name, const QByteArray &body) const
    {
        const QString file = QStringLiteral("classes/%1.cls").arg(name);
        write(org, file, body);
        write(org, file + QStringLiteral("-meta.xml"),
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ApexClass "
              "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <apiVersion>66.0</apiVersion>\n    "
              "<status>Active</status>\n</ApexClass>\n");
    }
    static QByteArray permissionSet(const QByteArray &description, const QMap<QByteArray, bool> &classes)
    {
        QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                         "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
        for (auto it = classes.begin(); it != classes.end(); ++it)
            xml += "    <classAccesses>\n        <apexClass>" + it.key() + "</apexClass>\n        <enabled>" +
                   QByteArray(it.value() ? "true" : "false") + "</enabled>\n    </classAccesses>\n";
        return xml + "    <description>" + description +
               "</description>\n    <hasActivationRequired>false</hasActivationRequired>\n    "
               "<label>Sales</label>\n</PermissionSet>\n";
    }

    Called retrieve(const QString &environment) const
    {
        return ctl({QStringLiteral("retrieve"), environment, QStringLiteral("--type"), QStringLiteral("ApexClass"),
                    QStringLiteral("--type"), QStringLiteral("PermissionSet")});
    }

    /// A workspace over both orgs.
    void makeWorkspace(const QString &teamBranch = {}) const
    {
        QCOMPARE(ctl(m_remote.isEmpty() ? QStringList{QStringLiteral("init")}
                                        : QStringList{QStringLiteral("init"), QStringLiteral("--remote"), m_remote})
                     .exitCode,
                 0);
        QCOMPARE(ctl({QStringLiteral("env"), QStringLiteral("add"), QStringLiteral("UAT"), QStringLiteral("--kind"),
                      QStringLiteral("full"), QStringLiteral("--url"), m_uat->url().toString()})
                     .exitCode,
                 0);
        QCOMPARE(ctl({QStringLiteral("env"), QStringLiteral("add"), QStringLiteral("Dev"), QStringLiteral("--below"),
                      QStringLiteral("UAT"), QStringLiteral("--url"), m_dev->url().toString(),
                      QStringLiteral("--team-branch"), teamBranch, QStringLiteral("--deploy-over"), m_deployOver})
                     .exitCode,
                 0);
    }

    /// A common past, a hotfix in UAT, work of Dev's own, and one real conflict (the description); all retrieved.
    void live(const QString &teamBranch = {}) const
    {
        for (const QString &org : {QStringLiteral("uat"), QStringLiteral("dev")}) {
            writeClass(org, QStringLiteral("Tax"), "public class Tax {\n    Integer rate = 19;\n}\n");
            writeClass(org, QStringLiteral("Mail"), "public class Mail {\n}\n");
            write(org, kSet, permissionSet("as released", {{"Mail", false}, {"Tax", false}}));
        }
        makeWorkspace(teamBranch);
        QCOMPARE(retrieve(QStringLiteral("UAT")).exitCode, 0);
        QCOMPARE(retrieve(QStringLiteral("Dev")).exitCode, 0);
        writeClass(QStringLiteral("uat"), QStringLiteral("Tax"), "public class Tax {\n    Integer rate = 16;\n}\n");
        writeClass(QStringLiteral("uat"), QStringLiteral("Relief"), "public class Relief {\n}\n");
        write(QStringLiteral("uat"), kSet, permissionSet("hotfix", {{"Mail", false}, {"Tax", true}}));
        write(QStringLiteral("dev"), kSet, permissionSet("work", {{"Mail", true}, {"Tax", false}}));
        QCOMPARE(retrieve(QStringLiteral("UAT")).exitCode, 0);
        QCOMPARE(retrieve(QStringLiteral("Dev")).exitCode, 0);
    }

    /// Plans everything due and decides for UAT; gives the plan's id.
    QString decidedPlan() const
    {
        const Called planned = ctl({QStringLiteral("plan"), QStringLiteral("UAT"), QStringLiteral("Dev"),
                                    QStringLiteral("--note"), QStringLiteral("the hotfix")});
        const QString id = planned.json.value(QStringLiteral("id")).toString();
        const Called resolved =
            ctl({QStringLiteral("resolve"), id, QStringLiteral("--take"), QStringLiteral("source")});
        return resolved.exitCode == 0 ? id : QString();
    }

    /// Deployments Dev really took, checks left out.
    int deploys() const
    {
        int count = 0;
        const QList<localorg::LedgerEntry> ledger = m_dev->ledger();
        for (const localorg::LedgerEntry &entry : ledger)
            count += entry.checkOnly ? 0 : 1;
        return count;
    }

    inline static const QString kSet = QStringLiteral("permissionsets/Sales.permissionset");

protected:
    /// Where they were before, if they ran before.
    void startOrgs()
    {
        m_uat = org(QStringLiteral("uat"), QStringLiteral("00D000000000001"), m_uatPort);
        m_dev = org(QStringLiteral("dev"), QStringLiteral("00D000000000002"), m_devPort);
        m_uatPort = m_uat->port();
        m_devPort = m_dev->port();
        m_environment.insert(QStringLiteral("BACKFLOW_ACCESS_TOKEN_UAT"), m_uat->accessToken());
        m_environment.insert(QStringLiteral("BACKFLOW_ACCESS_TOKEN_DEV"), m_dev->accessToken());
    }
    void stopOrgs()
    {
        m_uat.reset();
        m_dev.reset();
    }

private:
    std::unique_ptr<localorg::LocalOrg> org(const QString &name, const QString &id, quint16 port) const
    {
        localorg::Options options;
        options.root = path(name);
        options.port = port;
        options.orgId = id;
        options.orgName = name;
        options.strictTokens = true;
        options.deployTime = std::chrono::milliseconds(50);
        return *localorg::LocalOrg::start(options);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<localorg::LocalOrg> m_uat;
    std::unique_ptr<localorg::LocalOrg> m_dev;
    quint16 m_uatPort = 0;
    quint16 m_devPort = 0;
    QString m_deployOver = QStringLiteral("auto");
    QString m_remote;
    QProcessEnvironment m_environment;
    mutable QByteArray m_said;
};

} // namespace backflow::tests
