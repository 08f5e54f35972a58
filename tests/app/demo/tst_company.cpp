// The sample company as the window opens it: over HTTP, Git and the journal on disk.
#include "app/demo/company.h"
#include "app/demo/rules.h"
#include "app/services/services.h"
#include "core/automation/rulestore.h"
#include "core/release/overview.h"
#include "core/snapshot/orgrelease.h"
#include "core/snapshot/seen.h"
#include "core/snapshot/snapshots.h"

#include <QTemporaryDir>
#include <QTest>

using namespace backflow;

class TestCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itsOwnPeopleChangedWhatChanged();
    void everyOrgWasAskedForItsRelease();
    void whatWasNotReadIsAsIfItHadBeen();
    void itHasRules();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<demo::Company> m_company;
    std::unique_ptr<services::Services> m_program;
    async::NullMonitor m_monitor;
};

void TestCompany::initTestCase()
{
    auto company = demo::Company::start(m_folder.filePath(QStringLiteral("orgs")));
    QVERIFY2(company, company ? "" : qPrintable(company.error().message));
    m_company = *std::move(company);
    auto workspace =
        services::Workspace::create(m_folder.filePath(QStringLiteral("workspace")), m_company->pipeline().name);
    QVERIFY(workspace);
    QVERIFY(workspace->setPipeline(m_company->pipeline()));
    for (const model::Environment &environment : m_company->pipeline().environments)
        qputenv(services::tokenVariable(environment).constData(), m_company->accessToken(environment.name));
    m_program = std::make_unique<services::Services>(*workspace);
    const auto seeded = demo::seed(*m_company, *m_program->backends(), m_monitor);
    QVERIFY2(seeded, seeded ? "" : qPrintable(seeded.error().message + seeded.error().detail));
}

void TestCompany::itsOwnPeopleChangedWhatChanged()
{
    const auto journal = m_program->backends()->journal();
    QVERIFY(journal);
    const QSet<QString> people{QStringLiteral("Ana Ferreira"), QStringLiteral("Bo Lindqvist"),
                               QStringLiteral("Cy Okafor"), QStringLiteral("Di Marlowe")};
    for (const model::Environment &environment : m_company->pipeline().environments) {
        QVERIFY(people.contains(m_company->ownerOf(environment.name)));
        const auto seen = snapshot::loadSeen(**journal, snapshot::kSeenKind, environment.slug());
        QVERIFY2(seen, qPrintable(environment.name));
        QVERIFY(seen->stamps.size() > 300);
        for (const auto *known : {&seen->stamps, &seen->touched})
            for (auto it = known->cbegin(); it != known->cend(); ++it)
                QVERIFY2(it->isEmpty() || people.contains(it->by),
                         qPrintable(environment.name + u' ' + it.key().toString() + u' ' + it->by));
    }
    const auto production = snapshot::loadSeen(**journal, snapshot::kSeenKind, QStringLiteral("production"));
    const model::ComponentKey set{QStringLiteral("PermissionSet"), QStringLiteral("Sales_User")};
    QCOMPARE(production->stamps.value(set).by, QStringLiteral("Bo Lindqvist"));
    QVERIFY(!production->touched.contains(set));
    const auto dev1 = snapshot::loadSeen(**journal, snapshot::kSeenKind, QStringLiteral("dev1"));
    QCOMPARE(dev1->stamps.value(set).by, QStringLiteral("Ana Ferreira"));
}

void TestCompany::everyOrgWasAskedForItsRelease()
{
    const auto journal = m_program->backends()->journal();
    QVERIFY(journal);
    const auto overview = release::overviewOf(**journal, m_company->pipeline(), m_program->backends()->clock().now());
    QVERIFY(overview);
    QStringList early;
    for (const release::EnvironmentRelease &row : overview->environments) {
        QVERIFY2(!row.release.isEmpty() && !row.instance.isEmpty(), qPrintable(row.environment));
        if (row.preview == release::Preview::Yes)
            early += row.environment;
    }
    QCOMPARE(early, QStringList{QStringLiteral("Dev3")});
    // It is read like the others all the same.
    QCOMPARE(overview->commonVersion, QStringLiteral("66.0"));
}

/// Some orgs' past is a copy: the whole org, read afresh, has nothing else.
void TestCompany::whatWasNotReadIsAsIfItHadBeen()
{
    for (const model::Environment &environment : m_company->pipeline().environments) {
        snapshot::TakeOptions options;
        options.full = true;
        options.apiVersion = snapshot::readingVersion(*m_program->backends(), m_company->pipeline());
        const auto taken = snapshot::take(*m_program->backends(), environment, options, m_monitor);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        QVERIFY2(!taken->committed, qPrintable(environment.name));
    }
}

void TestCompany::itHasRules()
{
    const automation::Ground ground{
        m_program->backends(), m_company->pipeline(), [this] { return m_program->gate()->authorizer(); }, {}};
    const auto given = demo::giveRules(ground, m_monitor);
    QVERIFY2(given, given ? "" : qPrintable(given.error().message));
    const auto book = automation::readBook(*m_program->backends());
    QVERIFY(book);
    QCOMPARE(book->rules.size(), 2);
    const automation::Rule *morning = book->find(QStringLiteral("Every working morning"));
    QVERIFY(morning && morning->isOn && morning->readFirst);
    const automation::RunState run = book->runs.value(morning->id);
    QCOMPARE(run.targets.size(), 1);
    QCOMPARE(run.targets.constFirst().step, automation::Step::Tell);
    QVERIFY(run.targets.constFirst().due > 0 && !run.hasTrouble());
    const automation::Rule *hotfix = book->find(QStringLiteral("After a hotfix"));
    QVERIFY(hotfix && !hotfix->isOn);
    QVERIFY(!book->runs.contains(hotfix->id));
}

QTEST_GUILESS_MAIN(TestCompany)
#include "tst_company.moc"
