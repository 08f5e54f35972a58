// Sign-ins of an org: imported once each, kept when the org has forgotten them, begun anew for another org.

#include "core/snapshot/loginhistory.h"
#include "tests/core/promotion/company.h"

#include <QTest>

using namespace backflow;
using namespace backflow::snapshot;
using namespace Qt::StringLiterals;
using base::Errc;
using tests::Company;

namespace {

QJsonObject login(const QString &id, const QString &at, const QString &status = u"Success"_s)
{
    return {{u"Id"_s, id},
            {u"UserId"_s, u"005000000000001AAA"_s},
            {u"LoginTime"_s, at},
            {u"LoginType"_s, u"Application"_s},
            {u"SourceIp"_s, u"192.0.2.7"_s},
            {u"CountryIso"_s, u"DE"_s},
            {u"Status"_s, status},
            {u"Application"_s, u"Browser"_s}};
}

} // namespace

class TestLoginHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachIsKeptOnce();
    void whatTheOrgForgotStays();
    void lateRowsFindTheirMonth();
    void anotherOrgBeginsAnew();
    void anOrgThatDoesNotTellLosesNothing();
    void aUserWithoutANameIsToldByTheId();
    void sinceLeavesOutWhatIsOlder();

private:
    const model::Environment &dev() const { return *m_company->pipeline.find(u"Dev1"_s); }
    QList<QJsonObject> &logins() { return m_company->org(u"Dev1"_s).tables[u"LoginHistory"_s]; }
    LoginHistory import()
    {
        const auto imported = importLogins(*m_company, dev(), m_monitor);
        return imported.value_or(LoginHistory());
    }
    QStringList ids(const QDateTime &since = {})
    {
        const auto journal = m_company->journal();
        const auto rows = loginRows(**journal, *loadLogins(**journal, dev()), since);
        QStringList list;
        for (const LoginRow &row : *rows)
            list += row.id;
        return list;
    }

    std::shared_ptr<Company> m_company;
    async::NullMonitor m_monitor;
};

void TestLoginHistory::init()
{
    m_company = Company::make();
    m_company->org(u"Dev1"_s).tables[u"User"_s] = {
        QJsonObject{{u"Id"_s, u"005000000000001AAA"_s}, {u"Name"_s, u"Ada Admin"_s}}};
    logins() = {login(u"a"_s, u"2026-10-31T23:59:00.000+0000"_s), login(u"b"_s, u"2026-11-01T00:01:00.000+0000"_s)};
}

void TestLoginHistory::eachIsKeptOnce()
{
    const LoginHistory first = import();
    QCOMPARE(first.rows, 2);
    QCOMPARE(first.fresh, 2);
    QCOMPARE(first.months, (QStringList{u"2026-10"_s, u"2026-11"_s}));
    logins() += login(u"c"_s, u"2026-11-02T09:00:00.000+0000"_s, u"Invalid Password"_s);
    const LoginHistory second = import();
    QCOMPARE(second.rows, 3);
    QCOMPARE(second.fresh, 1);
    QCOMPARE(import().fresh, 0);
    QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    const auto journal = m_company->journal();
    const auto rows = loginRows(**journal, second);
    QCOMPARE(rows->last().user, u"Ada Admin"_s);
    QCOMPARE(rows->last().status, u"Invalid Password"_s);
    QCOMPARE(importedLogins(**journal)->size(), 1);
}

void TestLoginHistory::whatTheOrgForgotStays()
{
    import();
    logins() = {login(u"c"_s, u"2027-06-01T09:00:00.000+0000"_s)};
    const LoginHistory later = import();
    QCOMPARE(later.rows, 3);
    QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestLoginHistory::lateRowsFindTheirMonth()
{
    import();
    logins() = {login(u"late"_s, u"2026-10-31T23:59:30.000+0000"_s)};
    QCOMPARE(import().fresh, 1);
    QCOMPARE(ids(), (QStringList{u"a"_s, u"late"_s, u"b"_s}));
}

void TestLoginHistory::anotherOrgBeginsAnew()
{
    import();
    m_company->org(u"Dev1"_s).identity.orgId = model::OrgId::fromString(u"00D000000000009"_s);
    logins() = {login(u"new"_s, u"2026-11-03T09:00:00.000+0000"_s)};
    const LoginHistory anew = import();
    QCOMPARE(anew.rows, 1);
    QCOMPARE(ids(), QStringList{u"new"_s});
}

void TestLoginHistory::anOrgThatDoesNotTellLosesNothing()
{
    import();
    m_company->org(u"Dev1"_s).before = [](const QString &call) -> base::Result<> {
        return call == "query LoginHistory"_L1 ? base::failure(Errc::OrgFault, u"You may not see that."_s)
                                               : base::Result<>();
    };
    const auto refused = importLogins(*m_company, dev(), m_monitor);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::OrgFault);
    QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s}));
}

void TestLoginHistory::aUserWithoutANameIsToldByTheId()
{
    m_company->org(u"Dev1"_s).tables[u"User"_s] = {};
    const LoginHistory imported = import();
    const auto rows = loginRows(**m_company->journal(), imported);
    QVERIFY(rows->first().user.isEmpty());
    QCOMPARE(rows->first().userId, u"005000000000001AAA"_s);
}

void TestLoginHistory::sinceLeavesOutWhatIsOlder()
{
    import();
    QCOMPARE(ids(QDateTime::fromString(u"2026-11-01T00:00:00Z"_s, Qt::ISODate)), QStringList{u"b"_s});
}

QTEST_GUILESS_MAIN(TestLoginHistory)
#include "tst_loginhistory.moc"
