#include "app/localorg/localorg.h"
#include "core/base/faults.h"
#include "core/governance/auditchain.h"
#include "core/promotion/progress.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/simulation/person.h"
#include "tests/support/fakeclock.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Person;

/// Two to four people at machines of their own, one Git server, two orgs, and days on which anything may go wrong. All
/// of them run in one thread under one clock that moves only when somebody waits: wherever one is told about a step,
/// another may come in between, so that a seed plays the same day each time.
///
/// As it stands it plays some days of one seed; `./run simulate [SEED] [DAYS]` (BACKFLOW_SIMULATE_SEED,
/// BACKFLOW_SIMULATE_DAYS).
class TestSimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void days();
};

namespace {

class StopSwitch final : public async::Monitor
{
public:
    bool stopped() const override { return stop; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
    bool stop = false;
};

class World final
{
public:
    explicit World(int seed)
        : m_dice(quint32(seed))
    {
        qputenv("BACKFLOW_SECRETS", "memory");
        m_uat = org(u"uat"_s, u"00D000000000001"_s);
        m_dev = org(u"dev"_s, u"00D000000000002"_s);
        for (int i = 0; i < kClasses; ++i) {
            write(u"uat"_s, i, "start");
            write(u"dev"_s, i, "start");
        }
        tokens();
        base::faults::cutPowerAfter(-1);
        const int people = 2 + int(m_dice.bounded(3));
        static const QStringList names{u"Ada"_s, u"Grace"_s, u"Edsger"_s, u"Barbara"_s};
        for (int i = 0; i < people; ++i) {
            m_people.push_back(std::make_unique<Person>(names[i], m_folder.filePath(names[i]), m_server.url(),
                                                        tests::pairOf(m_uat->url(), m_dev->url()), m_clock));
            m_busy += false;
        }
    }

    int people() const { return int(m_people.size()); }
    QMap<QString, int> told;

    void day()
    {
        for (int i = 0, moments = 3 + int(m_dice.bounded(5)); i < moments; ++i) {
            somethingHappens();
            pass(std::chrono::minutes(1 + m_dice.bounded(90)));
        }
        mend();
        endEverything();
        pass(std::chrono::hours(12));
    }
    /// Empty when all that must hold holds.
    QString broken() const;

private:
    static constexpr int kClasses = 6;

    std::unique_ptr<localorg::LocalOrg> org(const QString &name, const QString &id) const
    {
        localorg::Options options;
        options.root = m_folder.filePath(name);
        options.orgId = id;
        options.orgName = name;
        options.strictTokens = true;
        options.deployTime = std::chrono::milliseconds(20);
        return *localorg::LocalOrg::start(options);
    }
    /// Everywhere: a lock is over when the org says so, too.
    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        const std::chrono::milliseconds ahead(QDateTime::currentDateTimeUtc().msecsTo(m_clock.now()));
        m_uat->setClockAhead(ahead);
        m_dev->setClockAhead(ahead);
    }
    void tokens()
    {
        qputenv("BACKFLOW_ACCESS_TOKEN_UAT", m_uat->issueToken(u"admin@localorg.test"_s).toUtf8());
        qputenv("BACKFLOW_ACCESS_TOKEN_DEV", m_dev->issueToken(u"admin@localorg.test"_s).toUtf8());
    }
    void write(const QString &org, int number, const QByteArray &word)
    {
        const QString file = m_folder.filePath(u"%1/classes/C%2.cls"_s.arg(org).arg(number));
        QDir().mkpath(QFileInfo(file).path());
        QFile code(file);
        QVERIFY(code.open(QIODevice::WriteOnly));
        code.write("public class C" + QByteArray::number(number) + " {\n    // " + word + "\n}\n");
        QFile meta(file + u"-meta.xml"_s);
        QVERIFY(meta.open(QIODevice::WriteOnly));
        meta.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ApexClass "
                   "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <apiVersion>66.0</apiVersion>\n    "
                   "<status>Active</status>\n</ApexClass>\n");
    }

    void somethingHappens()
    {
        switch (m_dice.bounded(7)) {
        case 0:
            write(u"uat"_s, int(m_dice.bounded(kClasses)), "u" + QByteArray::number(++m_words));
            ++told[u"changes in UAT"_s];
            break;
        case 1:
            if (m_inside == 0) {
                // By hand in the lower org: whatever becomes of it, it must not vanish without a trace.
                const int number = int(m_dice.bounded(kClasses));
                const QByteArray word = "hand" + QByteArray::number(++m_words) + "x";
                write(u"dev"_s, number, word);
                m_byHand[number] = word;
                ++told[u"changes by hand"_s];
            }
            break;
        case 2:
            trouble();
            break;
        default:
            somebodyPromotes();
        }
    }
    void trouble()
    {
        static const QList<QJsonObject> kinds{
            {{u"dropBefore"_s, true}},
            {{u"dropAnswer"_s, true}},
            {{u"http"_s, 503}, {u"body"_s, u"busy"_s}},
            {{u"soapFault"_s, QJsonObject{{u"code"_s, u"UNABLE_TO_LOCK_ROW"_s}, {u"message"_s, u"locked"_s}}}},
            {{u"outcome"_s, QJsonObject{{u"status"_s, u"Failed"_s}, {u"success"_s, false}}}},
            {{u"status"_s, QJsonArray{u"Pending"_s, u"InProgress"_s, u"InProgress"_s}}}};
        const int which = int(m_dice.bounded(9));
        ++told[u"troubles"_s];
        if (which == 6)
            m_server.stop();
        else if (which == 7)
            m_dev->expireSessions();
        else if (which == 8)
            m_powerCut = 1 + int(m_dice.bounded(140));
        else
            (void)m_dev->setFaults(
                {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"deploy"_s}}}, {u"do"_s, kinds[which]}}});
    }
    void mend()
    {
        base::faults::cutPowerAfter(-1);
        m_powerCut = -1;
        if (!m_server.running())
            QVERIFY(m_server.startAgain());
        (void)m_dev->setFaults({});
        tokens();
    }
    /// One who is not in the middle of something does something; others may come in between.
    void somebodyPromotes()
    {
        const int who = int(m_dice.bounded(people()));
        if (m_busy[who] || m_inside >= 2)
            return;
        m_busy[who] = true;
        ++m_inside;
        const Person &person = *m_people[size_t(who)];
        StopSwitch monitor;
        // The power of this one machine: others do not feel it, so it is off while they are inside.
        if (std::exchange(m_powerCut, -1) > 0 && m_inside == 1)
            base::faults::cutPowerAfter(1 + m_dice.bounded(140));
        QStringList open = person.unfinished().value_or(QStringList());
        if (open.isEmpty() && person.read(u"UAT"_s, monitor) && person.read(u"Dev"_s, monitor)) {
            const auto planned = person.plan(u"UAT"_s, u"Dev"_s, monitor);
            if (planned && !planned->isEmpty())
                open += *planned;
        }
        for (const QString &id : std::as_const(open))
            carryOn(person, id, monitor);
        --m_inside;
        m_busy[who] = false;
        if (base::faults::powerIsOut())
            ++told[u"power cuts"_s];
        if (m_inside == 0)
            base::faults::cutPowerAfter(-1);
    }
    void carryOn(const Person &person, const QString &id, StopSwitch &monitor)
    {
        promotion::Observer observer;
        observer.state = [&](promotion::State) {
            if (base::faults::powerIsOut())
                return;
            if (m_dice.bounded(12) == 0)
                somebodyPromotes();
            monitor.stop |= m_dice.bounded(60) == 0;
        };
        const auto report = person.carryOn(id, observer, monitor);
        if (report && promotion::isEnd(report->state))
            ++told[u"ended "_s + promotion::stateName(report->state)];
    }
    /// With all working again everybody brings to its end what they began.
    void endEverything()
    {
        StopSwitch monitor;
        for (int round = 0; round < 4; ++round) {
            for (const auto &person : m_people) {
                const QStringList open = person->unfinished().value_or(QStringList());
                for (const QString &id : open)
                    (void)person->carryOn(id, {}, monitor);
            }
            // Whoever holds a lease and lost it is waited for.
            pass(std::chrono::minutes(15));
        }
    }

    QRandomGenerator m_dice;
    QTemporaryDir m_folder;
    support::FakeClock m_clock{QDateTime::currentDateTimeUtc()};
    tests::GitServer m_server;
    std::unique_ptr<localorg::LocalOrg> m_uat;
    std::unique_ptr<localorg::LocalOrg> m_dev;
    std::vector<std::unique_ptr<Person>> m_people;
    QList<bool> m_busy;
    int m_inside = 0;
    int m_powerCut = -1;
    int m_words = 0;
    QMap<int, QByteArray> m_byHand;
};

QString World::broken() const
{
    QStringList known;
    int unknown = 0;
    for (const auto &person : m_people) {
        auto journal = person->backends()->journal().value();
        if (const auto chain = journal->verify(); !chain)
            return u"I1 %1: %2"_s.arg(person->name(), chain.error().message);
        const QStringList ids = journal->promotions().value();
        for (const QString &id : ids) {
            const auto progress = promotion::progressOf(*journal, id);
            if (!progress)
                return u"I2 %1: %2"_s.arg(person->name(), progress.error().message);
            if (progress->state >= promotion::State::Authorised && !progress->released)
                return u"I2 %1: %2 stands at %3"_s.arg(person->name(), id,
                                                       promotion::stateName(progress->shownState()));
            unknown += progress->shownState() == promotion::State::Unknown ? 1 : 0;
            if (!progress->deployId.isEmpty())
                known += progress->deployId.left(15);
        }
        auto repository = person->backends()->repository().value();
        const auto verdict = governance::verifyAuditChain(*repository, {});
        if (!verdict || verdict->kind != governance::AuditVerdict::Kind::Whole)
            return u"I6 %1: %2"_s.arg(person->name(), verdict ? verdict->finding : verdict.error().message);
        if (tests::runGit(person->repositoryPath(), {u"fsck"_s, u"--full"_s}).status != 0)
            return u"I8 "_s + person->name();
    }
    QStringList taken;
    const QList<localorg::LedgerEntry> ledger = m_dev->ledger();
    for (const localorg::LedgerEntry &entry : ledger) {
        if (!entry.checkOnly)
            taken += entry.id.left(15);
    }
    // Of one that ended as Unknown a person has to say whether the org took it; every other one is known, once.
    QStringList missing = taken;
    for (const QString &id : std::as_const(known)) {
        if (!missing.removeOne(id))
            return u"I3: %1 is known twice, or the org never took it"_s.arg(id);
    }
    if (missing.size() > unknown)
        return u"I4: no journal knows %1"_s.arg(missing.join(u' '));
    // Work of others that a promotion replaced is in a history.
    QByteArray everything;
    for (const auto &person : m_people)
        everything += tests::runGit(person->repositoryPath(),
                                    {u"cat-file"_s, u"--batch"_s, u"--batch-all-objects"_s, u"--buffer"_s})
                          .out;
    for (auto it = m_byHand.cbegin(); it != m_byHand.cend(); ++it) {
        QFile file(m_folder.filePath(u"dev/classes/C%1.cls"_s.arg(it.key())));
        if (!file.open(QIODevice::ReadOnly) ||
            (!file.readAll().contains(it.value()) && !everything.contains(it.value())))
            return u"lost: %1 in C%2"_s.arg(QString::fromUtf8(it.value())).arg(it.key());
    }
    return {};
}

} // namespace

void TestSimulation::days()
{
    const int seed = qMax(1, qEnvironmentVariableIntValue("BACKFLOW_SIMULATE_SEED"));
    const int days = qMax(3, qEnvironmentVariableIntValue("BACKFLOW_SIMULATE_DAYS"));
    // A world has some twenty days: then its history is long and the next seed begins a new one.
    constexpr int kDaysOfAWorld = 20;
    QMap<QString, int> told;
    QElapsedTimer time;
    time.start();
    for (int done = 0, world = seed; done < days; ++world) {
        World people(world);
        for (int day = 0; day < kDaysOfAWorld && done < days; ++day, ++done) {
            people.day();
            const QString wrong = people.broken();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, day %2: %3"_s.arg(world).arg(day + 1).arg(wrong)));
        }
        for (auto it = people.told.cbegin(); it != people.told.cend(); ++it)
            told[it.key()] += it.value();
        qInfo("seed %d: %d people, %d days so far, %lld s", world, people.people(), done + 0, time.elapsed() / 1000);
    }
    QStringList words;
    for (auto it = told.cbegin(); it != told.cend(); ++it)
        words += u"%1 %2"_s.arg(it.key()).arg(it.value());
    qInfo("%d days from seed %d: %s", days, seed, qPrintable(words.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
