#pragma once

#include "core/automation/notify.h"
#include "core/automation/runner.h"
#include "core/promotion/drafts.h"
#include "tests/core/promotion/company.h"

namespace backflow::tests {

/// An answer that is written down, and what was asked for it.
class WrittenHttp final : public ports::Http
{
public:
    struct Script {
        QList<ports::HttpRequest> requests;
        base::Result<ports::HttpAnswer> answer = ports::HttpAnswer{.status = 200, .headers = {}, .body = "ok"};
    };
    explicit WrittenHttp(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {
    }
    base::Result<ports::HttpAnswer> send(const ports::HttpRequest &request, async::Monitor &) override
    {
        m_script->requests += request;
        return m_script->answer;
    }

private:
    std::shared_ptr<Script> m_script;
};

/// UAT above Dev1 with work due, and rules between them.
struct RuleBench {
    std::shared_ptr<Company> company = Company::make();
    std::shared_ptr<WrittenHttp::Script> web = std::make_shared<WrittenHttp::Script>();
    async::NullMonitor monitor;
    promotion::GateFunction compliance;

    /// `own`: Dev1 holds work of its own, as Company::live makes it.
    explicit RuleBench(bool own = false)
    {
        company->live();
        for (model::Environment &environment : company->pipeline.environments)
            environment.orgId = company->org(environment.name).identity.orgId;
        if (own)
            return;
        company->putSet(QStringLiteral("Dev1"), {{"Account.A", false}, {"Account.B", false}, {"Account.C", false}});
        QVERIFY(company->retrieve(QStringLiteral("Dev1")));
    }

    automation::Ground ground() const
    {
        automation::Ground ground;
        ground.backends = company;
        ground.pipeline = company->pipeline;
        ground.authorizer = [] { return governance::Authorizer({}); };
        ground.means.http = [web = web] { return std::make_unique<WrittenHttp>(web); };
        ground.means.compliance = compliance;
        return ground;
    }
    automation::Rule rule(automation::Action action) const
    {
        automation::Rule rule = automation::newRule(*company);
        rule.name = QStringLiteral("Nightly");
        rule.source = QStringLiteral("UAT");
        rule.targets = {QStringLiteral("Dev1")};
        rule.action = action;
        rule.readFirst = false;
        return rule;
    }
    /// On the branch, as a person would have made it.
    void save(const automation::Rule &rule)
    {
        const auto grant = governance::Authorizer({}).require<governance::Capability::EditPipeline>({});
        const auto saved = automation::saveRule(*company, company->pipeline, rule, *grant, monitor);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    }
    automation::RuleOutcome run(const automation::Rule &rule, bool asked = true,
                                const automation::RuleSettings &settings = {})
    {
        const auto outcome = automation::runRule(ground(), rule, settings, asked, monitor);
        if (!outcome) {
            QTest::qFail(qPrintable(outcome.error().message), __FILE__, __LINE__);
            return {};
        }
        return *outcome;
    }
    automation::TargetResult result(const automation::RuleOutcome &outcome) const
    {
        return outcome.state.targets.value(0);
    }
    QString step(const automation::RuleOutcome &outcome) const { return automation::stepName(result(outcome).step); }
    int deployments() const
    {
        int count = 0;
        for (const DeployScript::Deployment &deployment : company->scripts[QStringLiteral("Dev1")]->taken)
            count += deployment.checkOnly ? 0 : 1;
        return count;
    }
    QStringList drafts() const { return company->disk->drafts.value(QStringLiteral("promotion")).keys(); }
    QStringList actions() const
    {
        support::FakeRepository repository(company->store);
        QStringList list;
        const auto records = *governance::readAudit(repository, 0);
        for (const governance::AuditRecord &record : records)
            list.prepend(record.json.value(QLatin1String("action")).toString());
        return list;
    }
};

} // namespace backflow::tests
