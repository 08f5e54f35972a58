#include "core/async/monitor.h"
#include "core/base/faults.h"
#include "core/base/memory.h"
#include "core/net/systemclock.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/simulation/person.h"
#include "tests/simulation/slope.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Holding;
using tests::Person;

/// One process promotes without end while something breaks every five seconds: it grows neither in memory nor in
/// descriptors nor in threads, and no deployment is lost or done twice.
///
/// As it stands it runs for some seconds; `./run soak [MINUTES]` for half an hour (BACKFLOW_SOAK_MINUTES,
/// BACKFLOW_SOAK_SEED).
class TestSoak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promotesForLong();
};

namespace {

/// Waits a hundredth of what it is asked to.
class HastyClock final : public ports::Clock
{
public:
    QDateTime now() const override { return m_clock.now(); }
    std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    void wait(std::chrono::milliseconds time) const override { m_clock.wait(time / 100); }

private:
    net::SystemClock m_clock;
};

/// A local org as a program of its own: what it remembers is not counted as ours.
class OrgProgram final
{
public:
    OrgProgram(const QString &folder, const QString &id)
        : m_folder(folder)
        , m_id(id)
    {
        start();
    }
    ~OrgProgram() { kill(); }
    OrgProgram(const OrgProgram &) = delete;
    OrgProgram &operator=(const OrgProgram &) = delete;

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    void start()
    {
        m_process.start(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflow-localorg"),
                        {u"--root"_s, m_folder, u"--org-id"_s, m_id, u"--port"_s, QString::number(m_port),
                         u"--deploy-ms"_s, u"50"_s});
        QVERIFY(m_process.waitForReadyRead(60'000));
        m_port = quint16(QUrl(QString::fromUtf8(m_process.readLine()).trimmed()).port());
        QVERIFY(m_port > 0);
    }
    /// Does nothing while it is dead.
    void setFaults(const QJsonArray &rules) const
    {
        if (m_process.state() != QProcess::Running)
            return;
        const QByteArray body = QJsonDocument(rules).toJson();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        socket.waitForConnected(5000);
        socket.write("POST /localorg/faults HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
        while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(5000)) {
        }
        QVERIFY2(socket.readAll().startsWith("HTTP/1.1 2"), body.constData());
    }
    void write(const QString &name, const QByteArray &body) const
    {
        const QString file = u"%1/classes/%2.cls"_s.arg(m_folder, name);
        QDir().mkpath(QFileInfo(file).path());
        QFile code(file);
        QVERIFY(code.open(QIODevice::WriteOnly));
        code.write(body);
        QFile meta(file + u"-meta.xml"_s);
        QVERIFY(meta.open(QIODevice::WriteOnly));
        meta.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ApexClass "
                   "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <apiVersion>66.0</apiVersion>\n    "
                   "<status>Active</status>\n</ApexClass>\n");
    }
    /// Ids of the deployments it took, checks left out.
    QStringList taken() const
    {
        QFile file(m_folder + u"/.localorg/ledger.ndjson"_s);
        QStringList ids;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                const QJsonObject entry = QJsonDocument::fromJson(line).object();
                const QString id = entry.value("id"_L1).toString();
                if (!id.isEmpty() && !entry.value("checkOnly"_L1).toBool() && !ids.contains(id))
                    ids += id;
            }
        }
        return ids;
    }

private:
    QString m_folder;
    QString m_id;
    quint16 m_port = 0;
    QProcess m_process;
};

QJsonArray rule(const QString &op, const QJsonObject &what, int times = 1)
{
    return {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, op}, {u"times"_s, times}}}, {u"do"_s, what}}};
}

class StoppingMonitor final : public async::Monitor
{
public:
    bool stopped() const override { return asked; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
    bool asked = false;
};

/// What is made to break, in turn by the dice.
struct Trouble {
    OrgProgram &uat;
    OrgProgram &dev;
    tests::GitServer &server;
    StoppingMonitor &monitor;
    int tokens = 0;
    QMap<QString, int> done;

    void next(QRandomGenerator &dice)
    {
        static const QStringList kinds{u"connection dropped"_s, u"answer lost"_s,     u"503"_s,
                                       u"answer cut"_s,         u"session ended"_s,   u"deployment refused"_s,
                                       u"Git server away"_s,    u"org killed"_s,      u"power cut"_s,
                                       u"stop asked"_s,         u"row of statuses"_s, u"nonsense answered"_s};
        const QString kind = kinds[dice.bounded(kinds.size())];
        ++done[kind];
        OrgProgram &org = dice.bounded(3) == 0 ? uat : dev;
        if (kind == kinds[0])
            org.setFaults(rule(u"*"_s, {{u"dropBefore"_s, true}}, 2));
        else if (kind == kinds[1])
            dev.setFaults(rule(u"deploy"_s, {{u"dropAnswer"_s, true}}));
        else if (kind == kinds[2])
            org.setFaults(rule(u"*"_s, {{u"http"_s, 503}, {u"body"_s, u"busy"_s}}, 3));
        else if (kind == kinds[3])
            org.setFaults(rule(u"checkRetrieveStatus"_s, {{u"cutAfterBytes"_s, 200}}));
        else if (kind == kinds[4])
            dev.setFaults(rule(u"checkDeployStatus"_s, {{u"expireSession"_s, true}}));
        else if (kind == kinds[5])
            dev.setFaults(
                rule(u"deploy"_s, {{u"outcome"_s, QJsonObject{{u"status"_s, u"Failed"_s}, {u"success"_s, false}}}}));
        else if (kind == kinds[6])
            server.stop();
        else if (kind == kinds[7])
            dev.kill();
        else if (kind == kinds[8])
            base::faults::cutPowerAfter(dice.bounded(120));
        else if (kind == kinds[9])
            monitor.asked = true;
        else if (kind == kinds[10])
            dev.setFaults(
                rule(u"deploy"_s, {{u"status"_s, QJsonArray{u"Pending"_s, u"InProgress"_s, u"InProgress"_s}}}));
        else
            dev.setFaults(rule(
                u"*"_s, {{u"http"_s, 200}, {u"body"_s, u"<html>hello</html>"_s}, {u"contentType"_s, u"text/html"_s}}));
    }
    /// All works again.
    void mend()
    {
        base::faults::cutPowerAfter(-1);
        monitor.asked = false;
        if (!server.running())
            QVERIFY(server.startAgain());
        for (OrgProgram *org : {&uat, &dev}) {
            org->kill();
            org->start();
        }
        // Of few: the C library keeps every value that a variable ever had, which would be counted as ours.
        tokens = (tokens + 1) % 4;
        qputenv("BACKFLOW_ACCESS_TOKEN_DEV", "00D000000000002EAA!soak" + QByteArray::number(tokens));
        qputenv("BACKFLOW_ACCESS_TOKEN_UAT", "00D000000000001EAA!soak" + QByteArray::number(tokens));
    }
};

} // namespace

void TestSoak::promotesForLong()
{
    base::keepMemory();
    const double minutes = qEnvironmentVariable("BACKFLOW_SOAK_MINUTES", u"0.2"_s).toDouble();
    const bool measured = minutes >= 5;
    QRandomGenerator dice(qMax(1, qEnvironmentVariableIntValue("BACKFLOW_SOAK_SEED")));
    qputenv("BACKFLOW_SECRETS", "memory");
    qputenv("BACKFLOW_QUIET_SECONDS", "0");
    qputenv("BACKFLOW_LOST_SIGHT_SECONDS", "1");
    const QTemporaryDir folder;
    tests::GitServer server;
    OrgProgram uat(folder.filePath(u"uat"_s), u"00D000000000001"_s);
    OrgProgram dev(folder.filePath(u"dev"_s), u"00D000000000002"_s);
    for (int i = 0; i < 20; ++i) {
        for (const OrgProgram *org : {&uat, &dev})
            org->write(u"C%1"_s.arg(i), "public class C" + QByteArray::number(i) + " {\n    // 0\n}\n");
    }
    const HastyClock clock;
    base::faults::cutPowerAfter(-1);
    const Person person(u"Ada"_s, folder.filePath(u"ada"_s), server.url(), tests::pairOf(uat.url(), dev.url()), clock);
    StoppingMonitor monitor;
    Trouble trouble{uat, dev, server, monitor, 0, {}};
    trouble.mend();

    QElapsedTimer time;
    time.start();
    QList<Holding> samples;
    qint64 nextTrouble = measured ? 5000 : 1500;
    qint64 nextSample = 0;
    int promotions = 0;
    int gaveUp = 0;
    bool hurt = false;
    QMap<QString, int> endings;
    const auto now = [&time] { return double(time.elapsed()) / 3'600'000; };
    const auto disturb = [&] {
        if (time.elapsed() < nextTrouble)
            return;
        nextTrouble += measured ? 5000 : 1500;
        trouble.next(dice);
        hurt = true;
    };
    for (int round = 1; time.elapsed() < minutes * 60'000; ++round) {
        uat.write(u"C%1"_s.arg(round % 20), "public class C" + QByteArray::number(round % 20) + " {\n    // " +
                                                QByteArray::number(round) + "\n}\n");
        QString id;
        for (int tries = 0; tries < 8 && id.isEmpty(); ++tries) {
            disturb();
            const bool read = person.read(u"UAT"_s, monitor) && person.read(u"Dev"_s, monitor);
            const auto planned = read ? person.plan(u"UAT"_s, u"Dev"_s, monitor) : base::Result<QString>(QString());
            id = planned.value_or(QString());
            if (id.isEmpty() && hurt) {
                trouble.mend();
                hurt = false;
            }
        }
        // What is left by a round that could not even be planned is planned by the next one.
        for (int tries = 0; tries < 10 && !id.isEmpty(); ++tries) {
            promotion::Observer observer;
            observer.state = [&](promotion::State) { disturb(); };
            const auto report = person.carryOn(id, observer, monitor);
            if (report && promotion::isEnd(report->state)) {
                ++promotions;
                ++endings[promotion::stateName(report->state)];
                id.clear();
                break;
            }
            if (hurt || monitor.asked) {
                trouble.mend();
                hurt = false;
            }
        }
        if (!id.isEmpty()) {
            ++gaveUp;
            qWarning("promotion %s came to no end", qPrintable(id));
        }
        if (hurt) {
            trouble.mend();
            hurt = false;
        }
        if (time.elapsed() >= nextSample) {
            nextSample += measured ? 10'000 : 1000;
            samples += Holding::now(now());
            if (samples.size() % 12 == 1)
                qInfo(
                    "%5.1f min: %d promotions, %.2f MB of its own at rest (%.2f in all, %.1f before, %.3f in use), %d "
                    "descriptors, %d threads",
                    now() * 60, promotions, samples.last().own, samples.last().atRest, samples.last().resident,
                    samples.last().inUse, samples.last().descriptors, samples.last().threads);
        }
    }

    // Nothing lost, nothing twice: what the org took is what the journal knows, each once.
    trouble.mend();
    async::NullMonitor quiet;
    const QStringList open = person.unfinished().value();
    for (const QString &id : open)
        (void)person.carryOn(id, {}, quiet);
    QStringList known;
    int unknown = 0;
    auto journal = person.backends()->journal().value();
    QVERIFY(journal->verify());
    const QStringList ids = journal->promotions().value();
    for (const QString &id : ids) {
        const auto report = promotion::report(*journal, id).value();
        unknown += report.state == promotion::State::Unknown ? 1 : 0;
        if (!report.deployId.isEmpty())
            known += report.deployId.left(15);
    }
    QStringList taken;
    for (const QString &id : dev.taken())
        taken += id.left(15);
    int troubles = 0;
    QStringList told;
    for (auto it = trouble.done.cbegin(); it != trouble.done.cend(); ++it) {
        troubles += it.value();
        told += u"%1 %2"_s.arg(it.key()).arg(it.value());
    }
    QStringList ends;
    for (auto it = endings.cbegin(); it != endings.cend(); ++it)
        ends += u"%1 %2"_s.arg(it.key()).arg(it.value());
    qInfo("%d promotions (%s), %d troubles (%s), %lld deployments", promotions, qPrintable(ends.join(u", "_s)),
          troubles, qPrintable(told.join(u", "_s)), qlonglong(taken.size()));
    // Of one that ended as Unknown a person has to say whether the org took it; every other one is known, once.
    QStringList missing = taken;
    for (const QString &id : std::as_const(known))
        QVERIFY2(missing.removeOne(id), qPrintable(id));
    QVERIFY2(missing.size() <= unknown, qPrintable(missing.join(u' ')));
    QCOMPARE(gaveUp, 0);
    QVERIFY(promotions > 0);
    QCOMPARE(tests::runGit(person.repositoryPath(), {u"fsck"_s, u"--full"_s}).status, 0);
    QCOMPARE(tests::runGit(server.folder(), {u"fsck"_s, u"--full"_s}).status, 0);

    if (!measured)
        return;
    // The first third warms up.
    const qsizetype third = samples.size() / 3;
    const QList<Holding> later = samples.mid(third);
    const double slope = slopeOf(later, &Holding::own);
    const auto most = [](const QList<Holding> &of, int Holding::*what) {
        int found = 0;
        for (const Holding &one : of)
            found = qMax(found, one.*what);
        return found;
    };
    const QList<Holding> middle = samples.mid(third, third);
    const QList<Holding> end = samples.mid(2 * third);
    qInfo("memory of its own at rest %.2f MB/h over the last two thirds (%.2f to %.2f MB), in use %.3f MB/h, all "
          "resident at rest %.2f MB/h, at work %.2f MB/h",
          slope, later.first().own, later.last().own, slopeOf(later, &Holding::inUse), slopeOf(later, &Holding::atRest),
          slopeOf(later, &Holding::resident));
    qInfo("at most %d then %d descriptors, %d then %d threads", most(middle, &Holding::descriptors),
          most(end, &Holding::descriptors), most(middle, &Holding::threads), most(end, &Holding::threads));
    QVERIFY(promotions >= 10 * minutes);
    // What is asked for and never given back; how the heap lies in pages is told above, and depends on much else.
    QVERIFY(slopeOf(later, &Holding::inUse) < 1);
    QVERIFY(most(end, &Holding::descriptors) <= most(middle, &Holding::descriptors));
    QVERIFY(most(end, &Holding::threads) <= most(middle, &Holding::threads));
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
