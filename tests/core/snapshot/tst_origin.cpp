#include "core/snapshot/origin.h"

#include "tests/core/snapshot/pipeline.h"
#include "tests/support/fakejournal.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::snapshot;

namespace {

/// Production, UAT copied from it, and Dev cloned from UAT.
struct Sandboxes : tests::Pipeline {
    Sandboxes()
    {
        backends.openJournal = [disk = disk] { return std::make_unique<support::FakeJournal>(disk); };
        add("Production", model::EnvironmentKind::Production, "00D000000000009");
        add("UAT", model::EnvironmentKind::Full, "00D000000000001");
        add("Dev", model::EnvironmentKind::Developer, "00D000000000002");
        backends.orgs.insert(QStringLiteral("Production"), production);
        tell("uat", "0GQ000000000001", "00D000000000001", {}, "2026-11-03T07:30:00.000+0000");
    }
    void add(const char *name, model::EnvironmentKind kind, const char *org)
    {
        model::Environment one;
        one.name = QString::fromLatin1(name);
        one.kind = kind;
        one.orgId = model::OrgId::fromString(QString::fromLatin1(org));
        pipeline.environments += one;
    }
    /// Newest first, as they are asked for.
    void tell(const char *name, const char *info, const char *org, const char *source, const char *end)
    {
        production->sandboxes.prepend(
            QJsonObject{{QStringLiteral("SandboxName"), QString::fromLatin1(name)},
                        {QStringLiteral("SandboxInfoId"), QString::fromLatin1(info)},
                        {QStringLiteral("SandboxOrganization"), QString::fromLatin1(org)},
                        {QStringLiteral("SourceId"), source ? QJsonValue(QString::fromLatin1(source)) : QJsonValue()},
                        {QStringLiteral("EndDate"), end ? QJsonValue(QString::fromLatin1(end)) : QJsonValue()}});
    }
    std::optional<Origin> origin(const char *name)
    {
        const auto found = originOf(backends, *pipeline.find(QString::fromLatin1(name)));
        return found ? std::optional(*found) : std::nullopt;
    }
    bool learn()
    {
        async::NullMonitor monitor;
        return learnOrigins(backends, pipeline, monitor).has_value();
    }
    model::Pipeline pipeline;
    std::shared_ptr<support::FakeOrgState> production = std::make_shared<support::FakeOrgState>();
    std::shared_ptr<support::FakeDisk> disk = std::make_shared<support::FakeDisk>();
};

QDateTime at(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::UTC);
}

} // namespace

class TestOrigin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productionTellsOfItsCopies();
    void aCloneIsOfItsSource();
    void aCopyUnderWayIsNone();
    void aRefreshedSandboxIsAnother();
    void whatIsKnownIsNotAskedForAgain();
    void anOrgThatMayNotBeAskedIsPassedOver();
};

void TestOrigin::productionTellsOfItsCopies()
{
    Sandboxes s;
    QVERIFY(!s.origin("UAT"));
    QVERIFY(s.learn());
    QCOMPARE(s.origin("UAT"), (Origin{QStringLiteral("Production"), at(11, 3, 7, 30)}));
    QVERIFY(!s.origin("Dev")); // nobody tells of it
    QVERIFY(!s.origin("Production"));
}

void TestOrigin::aCloneIsOfItsSource()
{
    Sandboxes s;
    s.tell("dev", "0GQ000000000002", "00D000000000002", "0GQ000000000001", "2026-11-20T10:00:00.000+0000");
    s.tell("other", "0GQ000000000003", "00D000000000003", "0GQ000000000077", "2026-11-21T10:00:00.000+0000");
    QVERIFY(s.learn());
    QCOMPARE(s.origin("Dev"), (Origin{QStringLiteral("UAT"), at(11, 20, 10, 0)}));
}

void TestOrigin::aCopyUnderWayIsNone()
{
    Sandboxes s;
    s.tell("uat", "0GQ000000000001", "00D000000000001", nullptr, nullptr);
    QVERIFY(s.learn());
    QCOMPARE(s.origin("UAT")->at, at(11, 3, 7, 30));
}

void TestOrigin::aRefreshedSandboxIsAnother()
{
    Sandboxes s;
    QVERIFY(s.learn());
    s.pipeline.environments[1].orgId = model::OrgId::fromString(QStringLiteral("00D000000000005"));
    QVERIFY(!s.origin("UAT"));
    s.tell("uat", "0GQ000000000001", "00D000000000005", nullptr, "2026-11-28T10:00:00.000+0000");
    QVERIFY(s.learn());
    QCOMPARE(s.origin("UAT")->at, at(11, 28, 10, 0));
}

void TestOrigin::whatIsKnownIsNotAskedForAgain()
{
    Sandboxes s;
    s.pipeline.environments.removeLast();
    int asked = 0;
    s.production->before = [&asked](const QString &) -> base::Result<> {
        ++asked;
        return {};
    };
    QVERIFY(s.learn());
    QCOMPARE(asked, 1);
    QVERIFY(s.learn());
    QCOMPARE(asked, 1);
}

void TestOrigin::anOrgThatMayNotBeAskedIsPassedOver()
{
    Sandboxes s;
    s.production->before = [](const QString &) -> base::Result<> {
        return base::failure(base::Errc::Denied, QStringLiteral("no access"));
    };
    QVERIFY(s.learn());
    QVERIFY(!s.origin("UAT"));
}

QTEST_GUILESS_MAIN(TestOrigin)
#include "tst_origin.moc"
