#include "tests/app/killbench.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Called;
using tests::KillBench;

/// The program dies at every place where it can leave something behind, whatever the org answers, and must come to the
/// same end as if it had not: nothing lost, nothing deployed twice, every state one of those with a name.
///
/// As it stands every third place is tried, each with another answer. `./run kill` asks for all: BACKFLOW_KILL_RUNS
/// (rounds of every place and answer), BACKFLOW_KILL_PAIRS (1: dying again at every other place on the way back),
/// BACKFLOW_KILL_SEEDS (promotions with dying and failing at random) and BACKFLOW_KILL_SEED (the first one).
class TestKillPoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPlaceOnce();
    void everyPlaceTwice();
    void random();

private:
    struct Answer {
        QString name;
        QJsonArray faults;
        bool taken = true;
    };
    QStringList placesOf(const QStringList &command, const Answer &answer);
    QString bringToItsEnd(const Answer &answer);
    QString ended(const Answer &answer, const Called &last);

    std::unique_ptr<KillBench> m_bench;
    QList<Answer> m_answers;
    QStringList m_places;
};

namespace {

const QString kKillAt = u"BACKFLOW_KILL_AT"_s;
const QString kFailAt = u"BACKFLOW_FAIL_AT"_s;
const QString kTrace = u"BACKFLOW_FAULT_TRACE"_s;

QJsonArray rule(const QJsonObject &what)
{
    return {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"deploy"_s}}}, {u"do"_s, what}}};
}

} // namespace

void TestKillPoints::initTestCase()
{
    // What was written is still there after SIGKILL, flushed or not: memory will do, and is quick.
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    m_bench = std::make_unique<KillBench>();
    // A deployment that is out of sight is not waited for as long as a person would.
    m_bench->environment().insert(u"BACKFLOW_LOST_SIGHT_SECONDS"_s, u"1"_s);
    m_answers = {{u"takes it"_s, rule({{u"status"_s, QJsonArray{u"InProgress"_s}}}), true},
                 {u"refuses it"_s,
                  rule({{u"outcome"_s, QJsonObject{{u"status"_s, u"Failed"_s}, {u"success"_s, false}}}}), false},
                 {u"takes it and the answer is lost"_s, rule({{u"dropAnswer"_s, true}}), true}};
    m_places = placesOf({u"promote"_s, m_bench->plan()}, m_answers.first());
    qInfo("%lld places where a promotion may die", qlonglong(m_places.size()));
    QVERIFY(m_places.size() >= 60);
}

/// The places one undisturbed run comes by, in order.
QStringList TestKillPoints::placesOf(const QStringList &command, const Answer &answer)
{
    const QString trace = m_bench->path(u"trace.txt"_s);
    QFile::remove(trace);
    m_bench->putBack(answer.faults);
    m_bench->ctl(command, {{kTrace, trace}});
    QFile file(trace);
    QStringList places;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("point "))
                places += QString::fromUtf8(line.mid(6));
        }
    }
    return places;
}

/// Runs until it is over; what was wrong, empty when nothing.
QString TestKillPoints::bringToItsEnd(const Answer &answer)
{
    Called last;
    for (int i = 0; i < 3; ++i) {
        last = m_bench->carryOn();
        if (last.json.value("state"_L1).toString() == (answer.taken ? u"Released"_s : u"FailedClean"_s))
            break;
    }
    return ended(answer, last);
}

QString TestKillPoints::ended(const Answer &answer, const Called &last)
{
    const QString state = last.json.value("state"_L1).toString();
    if (state != (answer.taken ? u"Released"_s : u"FailedClean"_s))
        return u"ended as %1: %2 %3"_s.arg(state, QString::fromUtf8(last.err), QString::fromUtf8(last.out.left(300)));
    const QByteArray tax = m_bench->read(u"dev"_s, u"classes/Tax.cls"_s);
    if ((tax == m_bench->read(u"uat"_s, u"classes/Tax.cls"_s)) != answer.taken)
        return u"the target holds something else"_s;
    if (m_bench->deploys() != 1)
        return u"deployed %1 times"_s.arg(m_bench->deploys());
    return m_bench->broken(true);
}

void TestKillPoints::everyPlaceOnce()
{
    const int rounds = qEnvironmentVariableIntValue("BACKFLOW_KILL_RUNS");
    int runs = 0;
    QStringList wrong;
    QElapsedTimer time;
    time.start();
    for (int round = 0; round < qMax(1, rounds); ++round) {
        for (qsizetype i = 0; i < m_places.size(); i += rounds == 0 ? 3 : 1) {
            for (qsizetype a = 0; a < m_answers.size(); ++a) {
                if (rounds == 0 && a != i / 3 % m_answers.size())
                    continue;
                const Answer &answer = m_answers[a];
                m_bench->putBack(answer.faults);
                m_bench->ctl({u"promote"_s, m_bench->plan()}, {{kKillAt, m_places[i]}});
                QString what = m_bench->broken(false);
                if (what.isEmpty())
                    what = bringToItsEnd(answer);
                if (!what.isEmpty())
                    wrong += u"killed at %1, the org %2: %3"_s.arg(m_places[i], answer.name, what);
                ++runs;
            }
        }
    }
    qInfo("%d runs in %lld s", runs, time.elapsed() / 1000);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestKillPoints::everyPlaceTwice()
{
    if (qEnvironmentVariableIntValue("BACKFLOW_KILL_PAIRS") == 0)
        return;
    int runs = 0;
    QStringList wrong;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        for (qsizetype j = i; j < m_places.size(); ++j) {
            const Answer &answer = m_answers[(i + j) % m_answers.size()];
            m_bench->putBack(answer.faults);
            m_bench->ctl({u"promote"_s, m_bench->plan()}, {{kKillAt, m_places[i]}});
            // On the way back a place is counted anew.
            m_bench->carryOn({{kKillAt, m_places[j].section(u'#', 0, 0)}});
            QString what = m_bench->broken(false);
            if (what.isEmpty())
                what = bringToItsEnd(answer);
            if (!what.isEmpty())
                wrong += u"killed at %1, then at %2, the org %3: %4"_s.arg(m_places[i], m_places[j], answer.name, what);
            ++runs;
        }
    }
    qInfo("%d pairs", runs);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestKillPoints::random()
{
    const int seeds = qMax(3, qEnvironmentVariableIntValue("BACKFLOW_KILL_SEEDS"));
    const int first = qMax(1, qEnvironmentVariableIntValue("BACKFLOW_KILL_SEED"));
    QStringList wrong;
    for (int seed = first; seed < first + seeds; ++seed) {
        QRandomGenerator dice(seed);
        const Answer &answer = m_answers[dice.bounded(m_answers.size())];
        m_bench->putBack(answer.faults);
        QString story = u"seed %1, the org %2"_s.arg(seed).arg(answer.name);
        for (int i = 0, times = dice.bounded(1, 4); i < times; ++i) {
            QMap<QString, QString> extra;
            if (dice.bounded(2) == 0)
                extra.insert(kKillAt, m_places[dice.bounded(m_places.size())].section(u'#', 0, 0));
            else
                extra.insert(kFailAt, QString::number(dice.bounded(1, 200)) + (dice.bounded(2) ? u"!"_s : QString()) +
                                          (dice.bounded(4) ? QString() : u"+"_s));
            story += u"; "_s + extra.first();
            m_bench->carryOn(extra);
        }
        QString what = m_bench->broken(false);
        if (what.isEmpty())
            what = bringToItsEnd(answer);
        if (!what.isEmpty())
            wrong += story + u": "_s + what;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
