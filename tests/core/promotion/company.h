#pragma once

#include "core/archive/zip.h"
#include "core/governance/auditchain.h"
#include "core/metadata/convert.h"
#include "core/metadata/packagexml.h"
#include "core/promotion/draft.h"
#include "core/promotion/engine.h"
#include "core/promotion/history.h"
#include "core/snapshot/snapshots.h"
#include "tests/support/fakebackends.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakerepository.h"

#include <QTest>

namespace backflow::tests {

/// What the org does with the next submissions, and what it makes of deployments.
struct DeployScript {
    enum class Answer {
        Accept,      ///< takes it and says so
        LoseAnswer,  ///< takes it; the answer gets lost
        LoseRequest, ///< never gets it; the client cannot tell
        Refuse,      ///< says that it does not take it
    };
    QList<Answer> answers;
    base::Errc refusal = base::Errc::OrgBusy;
    ports::DeployState end = ports::DeployState::Succeeded;
    int pollsToEnd = 2;
    /// Polls that fail like this before one succeeds.
    QList<base::Errc> pollErrors;
    /// Of the list of deployments.
    std::optional<base::Errc> queryError;
    /// The org's clock; nothing = as at the beginning.
    std::optional<QDateTime> orgTime;
    /// Called when a submission comes in, before anything else.
    std::function<void()> onSubmit;
    /// Of asking to cancel.
    std::optional<base::Errc> cancelError;
    /// What else the org says at the end.
    std::function<void(ports::DeployStatus &)> onEnd;
    /// Called at each poll, with its number.
    std::function<void(int)> onPoll;
    /// Says that it took everything and changes nothing.
    bool appliesNothing = false;
    /// Names of those whose deployments are under way in the org, beside ours.
    QStringList othersAtWork;

    struct Deployment {
        QString id;
        ports::DeployStatus status;
        QByteArray zip;
        int polls = 0;
        bool checkOnly = false;
        bool cancelAsked = false;
    };
    /// Every deployment the org took, in order: its ledger.
    QList<Deployment> taken;
    int submissions = 0;
};

/// A FakeOrg that takes deployments of Apex classes and permission sets.
class DeployingOrg final : public ports::OrgGateway
{
public:
    DeployingOrg(std::shared_ptr<support::FakeOrgState> state, std::shared_ptr<DeployScript> script)
        : m_state(state)
        , m_script(std::move(script))
        , m_org(std::move(state))
    {
    }
    base::Result<ports::OrgIdentity> identity(async::Monitor &m) override { return m_org.identity(m); }
    base::Result<ports::OrgDescription> describe(async::Monitor &m) override { return m_org.describe(m); }
    base::Result<QList<ports::FileProperties>> list(const QList<ports::ListQuery> &queries, QStringList *refused,
                                                    async::Monitor &m) override
    {
        return m_org.list(queries, refused, m);
    }
    base::Result<ports::RetrieveAnswer> retrieve(const model::Manifest &manifest, async::Monitor &m) override
    {
        return m_org.retrieve(manifest, m);
    }
    base::Result<QString> quickDeploy(const QString &validation, async::Monitor &m) override
    {
        const auto &taken = m_script->taken;
        for (qsizetype i = 0; i < taken.size(); ++i) {
            const bool overtaken =
                std::any_of(taken.begin() + i, taken.end(), [](const auto &d) { return !d.checkOnly; });
            if (taken.at(i).id == validation && taken.at(i).status.success && !overtaken)
                return submitDeploy(QByteArray(taken.at(i).zip), {}, m);
        }
        return base::failure(base::Errc::NotFound, QStringLiteral("no recent validation"));
    }
    base::Result<QList<ports::OrgLimit>> limits(async::Monitor &m) override { return m_org.limits(m); }
    base::Result<QDateTime> orgTime(async::Monitor &) override
    {
        return m_script->orgTime.value_or(QDateTime::fromMSecsSinceEpoch(1'795'413'600'000, QTimeZone::UTC));
    }

    base::Result<QString> submitDeploy(const QByteArray &zip, const ports::DeployOptions &options,
                                       async::Monitor &) override
    {
        using enum DeployScript::Answer;
        ++m_script->submissions;
        if (m_script->onSubmit)
            m_script->onSubmit();
        const auto answer = m_script->answers.isEmpty() ? Accept : m_script->answers.takeFirst();
        if (answer == Refuse)
            return base::failure(m_script->refusal, QStringLiteral("not now"));
        if (answer == LoseRequest)
            return base::failure(base::Errc::Unknown, QStringLiteral("connection lost"));
        DeployScript::Deployment deployment;
        deployment.id = QStringLiteral("0Af%1").arg(m_script->taken.size() + 1, 12, 10, QLatin1Char('0'));
        deployment.zip = zip;
        deployment.checkOnly = options.checkOnly;
        deployment.status.id = deployment.id;
        deployment.status.checkOnly = options.checkOnly;
        deployment.status.state = ports::DeployState::InProgress;
        m_script->taken += deployment;
        if (answer == LoseAnswer)
            return base::failure(base::Errc::Unknown, QStringLiteral("connection lost"));
        return deployment.id;
    }

    base::Result<ports::DeployStatus> deployStatus(const QString &id, async::Monitor &) override
    {
        if (!m_script->pollErrors.isEmpty())
            return base::failure(m_script->pollErrors.takeFirst(), QStringLiteral("no answer"));
        for (DeployScript::Deployment &deployment : m_script->taken) {
            if (deployment.id != id)
                continue;
            ++deployment.polls;
            if (m_script->onPoll)
                m_script->onPoll(deployment.polls);
            if (!deployment.status.done && deployment.polls >= m_script->pollsToEnd)
                finish(deployment);
            return deployment.status;
        }
        return base::failure(base::Errc::NotFound, QStringLiteral("no such deployment"));
    }

    base::Result<> cancelDeploy(const QString &id, async::Monitor &) override
    {
        if (m_script->cancelError)
            return base::failure(*m_script->cancelError, QStringLiteral("cannot be canceled any more"));
        for (DeployScript::Deployment &deployment : m_script->taken)
            deployment.cancelAsked |= deployment.id == id;
        return {};
    }

    base::Result<QList<QJsonObject>> query(const QString &soql, bool tooling, async::Monitor &monitor) override
    {
        for (auto table = m_state->tables.cbegin(); table != m_state->tables.cend(); ++table) {
            if (soql.contains(QLatin1String("FROM ") + table.key()))
                return m_org.query(soql, tooling, monitor);
        }
        if (soql.contains(QLatin1String("FROM SourceMember")))
            return base::failure(base::Errc::OrgFault, QStringLiteral("not tracked"), QStringLiteral("INVALID_TYPE"));
        if (soql.contains(QLatin1String("FROM SetupAuditTrail")) || soql.contains(QLatin1String("FROM SandboxProcess")))
            return m_org.query(soql, tooling, monitor);
        if (m_script->queryError)
            return base::failure(*m_script->queryError, QStringLiteral("not allowed"));
        QList<QJsonObject> rows;
        if (!tooling || !soql.contains(QLatin1String("FROM DeployRequest")))
            return rows;
        if (soql.contains(QLatin1String("Status IN"))) {
            for (const QString &who : std::as_const(m_script->othersAtWork))
                rows += QJsonObject{{QStringLiteral("Id"), QStringLiteral("0Af999999999999")},
                                    {QStringLiteral("Status"), QStringLiteral("InProgress")},
                                    {QStringLiteral("CreatedBy"), QJsonObject{{QStringLiteral("Name"), who}}}};
            return rows;
        }
        for (const DeployScript::Deployment &deployment : std::as_const(m_script->taken)) {
            if (!deployment.checkOnly)
                rows += QJsonObject{{QStringLiteral("Id"), deployment.id}};
        }
        return rows;
    }

private:
    void finish(DeployScript::Deployment &deployment)
    {
        ports::DeployStatus &status = deployment.status;
        status.done = true;
        status.state = deployment.cancelAsked ? ports::DeployState::Canceled : m_script->end;
        status.success = status.state == ports::DeployState::Succeeded;
        const auto entries = *archive::readZip(deployment.zip);
        QMap<QString, QByteArray> files;
        for (const archive::ZipEntry &entry : entries)
            files.insert(entry.name, entry.bytes);
        const model::Manifest manifest = *metadata::readManifest(files.value(QStringLiteral("package.xml")));
        model::Manifest gone;
        if (files.contains(QStringLiteral("destructiveChangesPost.xml")))
            gone = *metadata::readManifest(files.value(QStringLiteral("destructiveChangesPost.xml")));
        for (const model::Manifest &part : {manifest, gone}) {
            for (auto type = part.types.begin(); type != part.types.end(); ++type) {
                for (const QString &member : type.value())
                    report(status, type.key(), member);
            }
        }
        status.componentsTotal = int(status.components.size());
        if (status.success && !deployment.checkOnly && !m_script->appliesNothing)
            apply(files, gone);
        if (m_script->onEnd)
            m_script->onEnd(status);
    }

    static void report(ports::DeployStatus &status, const QString &type, const QString &member)
    {
        ports::DeployedComponent component;
        component.type = type;
        component.fullName = member;
        component.success = status.success;
        if (status.state == ports::DeployState::Failed)
            component.problem = QStringLiteral("Variable does not exist: x");
        status.components += component;
        status.componentsDeployed += status.success ? 1 : 0;
        status.componentErrors += status.success ? 0 : 1;
    }

    void apply(const QMap<QString, QByteArray> &files, const model::Manifest &gone)
    {
        for (auto it = files.begin(); it != files.end(); ++it) {
            const QString name = it.key().section(u'/', 1).section(u'.', 0, 0);
            if (it.key().startsWith(QLatin1String("classes/")))
                m_state->components[QStringLiteral("ApexClass")][name].files.insert(it.key(), it.value());
            else if (it.key().startsWith(QLatin1String("permissionsets/")))
                m_state->components[QStringLiteral("PermissionSet")][name].files.insert(it.key(), it.value());
        }
        for (auto type = gone.types.begin(); type != gone.types.end(); ++type) {
            for (const QString &member : type.value())
                m_state->remove(type.key(), member);
        }
    }

    std::shared_ptr<support::FakeOrgState> m_state;
    std::shared_ptr<DeployScript> m_script;
    support::FakeOrg m_org;
};

inline QByteArray permissionSet(const QMap<QByteArray, bool> &editable)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                     "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
    for (auto it = editable.begin(); it != editable.end(); ++it)
        xml += "    <fieldPermissions>\n        <editable>" + QByteArray(*it ? "true" : "false") +
               "</editable>\n        <field>" + it.key() +
               "</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
    return xml +
           "    <hasActivationRequired>false</hasActivationRequired>\n    <label>Sales</label>\n</PermissionSet>\n";
}

/// UAT above Dev1, each with an org that takes deployments; everything in memory, time stands still unless waited for.
class Company final : public ports::Backends
{
public:
    model::Pipeline pipeline;
    std::shared_ptr<support::FakeStore> store = std::make_shared<support::FakeStore>();
    std::shared_ptr<support::FakeDisk> disk = std::make_shared<support::FakeDisk>();
    support::FakeClock time;
    QMap<QString, std::shared_ptr<support::FakeOrgState>> orgs;
    QMap<QString, std::shared_ptr<DeployScript>> scripts;
    /// The person at this machine.
    QString name = QStringLiteral("Ada Admin");
    QString email = QStringLiteral("ada@example.test");
    std::function<std::unique_ptr<ports::Signer>()> openSigner;

    static std::shared_ptr<Company> make()
    {
        auto company = std::make_shared<Company>();
        company->add(QStringLiteral("UAT"), QStringLiteral("00D000000000001"));
        company->add(QStringLiteral("Dev1"), QStringLiteral("00D000000000002"));
        company->pipeline.edges += model::Edge{QStringLiteral("Dev1"), QStringLiteral("UAT")};
        return company;
    }

    base::Result<std::unique_ptr<ports::Repository>> repository() const override
    {
        return std::make_unique<support::FakeRepository>(store);
    }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override
    {
        return std::make_unique<support::FakeJournal>(disk);
    }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override
    {
        return base::failure(base::Errc::Unsupported, QStringLiteral("no secrets here"));
    }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override
    {
        return std::make_unique<DeployingOrg>(orgs.value(environment.name), scripts.value(environment.name));
    }
    const ports::Clock &clock() const override { return time; }
    QString personName() const override { return name; }
    QString personEmail() const override { return email; }
    std::unique_ptr<ports::Signer> signer() const override { return openSigner ? openSigner() : nullptr; }

    support::FakeOrgState &org(const QString &name) { return *orgs[name]; }
    DeployScript &script(const QString &name = QStringLiteral("Dev1")) { return *scripts[name]; }

    void add(const QString &name, const QString &orgId)
    {
        model::Environment environment;
        environment.name = name;
        pipeline.environments += environment;
        orgs[name] = std::make_shared<support::FakeOrgState>();
        orgs[name]->identity.apiVersion = QStringLiteral("66.0");
        orgs[name]->identity.orgId = model::OrgId::fromString(orgId);
        scripts[name] = std::make_shared<DeployScript>();
    }
    void put(const QString &place, const QString &name, const QByteArray &body)
    {
        const QString file = QStringLiteral("classes/%1.cls").arg(name);
        org(place).put(QStringLiteral("ApexClass"), name,
                       {{file, body},
                        {file + QStringLiteral("-meta.xml"),
                         "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ApexClass "
                         "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    "
                         "<apiVersion>66.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n"}});
    }
    void putSet(const QString &place, const QMap<QByteArray, bool> &editable)
    {
        org(place).put(QStringLiteral("PermissionSet"), QStringLiteral("Sales"), permissionSet(editable));
    }
    QByteArray body(const QString &place, const QString &name)
    {
        return org(place)
            .components.value(QStringLiteral("ApexClass"))
            .value(name)
            .files.value(QStringLiteral("classes/%1.cls").arg(name));
    }
    QByteArray set(const QString &place)
    {
        return org(place)
            .components.value(QStringLiteral("PermissionSet"))
            .value(QStringLiteral("Sales"))
            .files.value(QStringLiteral("permissionsets/Sales.permissionset"));
    }

    base::Result<snapshot::TakeReport> retrieve(const QString &name)
    {
        async::NullMonitor monitor;
        time.advance(std::chrono::seconds(1));
        return snapshot::take(*this, *pipeline.find(name), {}, monitor);
    }

    /// Both orgs equal and retrieved; then a hotfix in UAT, work of Dev1's own, and both retrieved again.
    void live()
    {
        for (const QString &place : {QStringLiteral("UAT"), QStringLiteral("Dev1")}) {
            put(place, QStringLiteral("Tax"), "class Tax { }\n");
            put(place, QStringLiteral("Old"), "class Old { }\n");
            putSet(place, {{"Account.A", false}, {"Account.B", false}, {"Account.C", false}});
            QVERIFY(retrieve(place));
        }
        put(QStringLiteral("UAT"), QStringLiteral("Tax"), "class Tax { Integer hotfix; }\n");
        put(QStringLiteral("UAT"), QStringLiteral("Fresh"), "class Fresh { }\n");
        putSet(QStringLiteral("UAT"), {{"Account.A", true}, {"Account.B", false}, {"Account.C", false}});
        putSet(QStringLiteral("Dev1"), {{"Account.A", false}, {"Account.B", true}, {"Account.C", false}});
        QVERIFY(retrieve(QStringLiteral("UAT")));
        QVERIFY(retrieve(QStringLiteral("Dev1")));
    }
};

} // namespace backflow::tests
