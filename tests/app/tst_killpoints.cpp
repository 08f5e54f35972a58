#include "tests/app/killbench.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <algorithm>

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
/// BACKFLOW_KILL_PART=2/3 makes this the second of three processes that share the work; BACKFLOW_KILL_MINUTES ends each
/// kind of run after so long and says how far it came, BACKFLOW_KILL_FROM=1200 goes on from there.
/// BACKFLOW_KILL_PLACES=60 dies at so many places only, of every name at the first before any at the second.
class TestKillPoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPlaceOnce();
    void everyPlaceTwice();
    void theGitHelperDies();
    void random();

private:
    struct Answer {
        QString name;
        QJsonArray faults;
        bool taken = true;
    };
    /// The runs of one kind: which of them are this process's, how many were seen, and what was wrong.
    struct Runs {
        explicit Runs(const char *what, qsizetype asked)
            : name(what)
            , total(asked)
        {
            clock.start();
        }
        const char *name;
        qsizetype total;
        qsizetype seen = 0;
        /// The first that was left for another time.
        qsizetype left = -1;
        QStringList wrong;
        QElapsedTimer clock;

        bool mine(qsizetype number);
        void saw(const QString &story, const QString &what);
        void end() const;
    };
    QStringList placesOf(const QStringList &command, const Answer &answer);
    QString bringToItsEnd(const Answer &answer);
    QString ended(const Answer &answer, const Called &last);

    std::unique_ptr<KillBench> m_bench;
    QList<Answer> m_answers;
    QStringList m_places;
    qsizetype m_conversations = 0;
};

namespace {

const QString kKillAt = u"BACKFLOW_KILL_AT"_s;
const QString kFailAt = u"BACKFLOW_FAIL_AT"_s;
const QString kTrace = u"BACKFLOW_FAULT_TRACE"_s;

QJsonArray rule(const QJsonObject &what)
{
    return {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"deploy"_s}}}, {u"do"_s, what}}};
}

/// Of all places as many as asked for (all where that is none), in their order: of every name the first one, then of
/// every name the second, and so on; what is too many then is left out evenly.
QStringList chosen(const QStringList &places, qsizetype most)
{
    if (most <= 0 || most >= places.size())
        return places;
    QSet<QString> taken;
    QStringList left = places;
    for (int turn = 1; taken.size() < most; ++turn) {
        QStringList now;
        for (const QString &place : std::as_const(left)) {
            if (place.section(u'#', 1).toInt() <= turn)
                now += place;
        }
        const qsizetype room = qMin(most - taken.size(), now.size());
        for (qsizetype i = 0; i < room; ++i)
            taken.insert(now[i * now.size() / room]);
        left.removeIf([&now](const QString &place) { return now.contains(place); });
    }
    QStringList kept = places;
    kept.removeIf([&taken](const QString &place) { return !taken.contains(place); });
    return kept;
}

} // namespace

bool TestKillPoints::Runs::mine(qsizetype number)
{
    static const QList<QByteArray> part = qgetenv("BACKFLOW_KILL_PART").split('/');
    static const qint64 minutes = qEnvironmentVariableIntValue("BACKFLOW_KILL_MINUTES");
    static const qsizetype from = qEnvironmentVariableIntValue("BACKFLOW_KILL_FROM");
    if (number < from || (part.size() == 2 && number % part[1].toInt() != part[0].toInt() - 1))
        return false;
    if (minutes > 0 && clock.elapsed() > minutes * 60'000) {
        left = left < 0 ? number : left;
        return false;
    }
    return true;
}

void TestKillPoints::Runs::saw(const QString &story, const QString &what)
{
    if (!what.isEmpty()) {
        wrong += story + u": "_s + what;
        qWarning("%s", qPrintable(wrong.last()));
    }
    if (++seen % 250 == 0)
        qInfo("%s: %lld seen in %lld s, %lld wrong", name, qlonglong(seen), clock.elapsed() / 1000,
              qlonglong(wrong.size()));
}

void TestKillPoints::Runs::end() const
{
    qInfo("%s: %lld of %lld seen in %lld s, %lld wrong", name, qlonglong(seen), qlonglong(total),
          clock.elapsed() / 1000, qlonglong(wrong.size()));
    if (left >= 0)
        qInfo("%s: to go on from %lld", name, qlonglong(left));
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

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
    // Where the next process is started: the places beside those are places enough.
    m_conversations = m_places.removeIf([](const QString &place) { return place.startsWith(u"git-helper#"_s); });
    qInfo("%lld places where a promotion may die", qlonglong(m_places.size()));
    QVERIFY(m_places.size() >= 60);
    m_places = chosen(m_places, qEnvironmentVariableIntValue("BACKFLOW_KILL_PLACES"));
    QSet<QString> names;
    for (const QString &place : std::as_const(m_places))
        names.insert(place.section(u'#', 0, 0));
    qInfo("%lld of them, of %lld names, are died at", qlonglong(m_places.size()), qlonglong(names.size()));
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
    const qsizetype places = m_places.size();
    const qsizetype answers = m_answers.size();
    const qsizetype total = rounds == 0 ? (places + 2) / 3 : rounds * places * answers;
    Runs runs("one place", total);
    for (qsizetype number = 0; number < total; ++number) {
        if (!runs.mine(number))
            continue;
        const QString &place = m_places[rounds == 0 ? number * 3 : number / answers % places];
        const Answer &answer = m_answers[number % answers];
        m_bench->putBack(answer.faults);
        m_bench->ctl({u"promote"_s, m_bench->plan()}, {{kKillAt, place}});
        QString what = m_bench->broken(false);
        if (what.isEmpty())
            what = bringToItsEnd(answer);
        runs.saw(u"killed at %1, the org %2"_s.arg(place, answer.name), what);
    }
    runs.end();
}

void TestKillPoints::everyPlaceTwice()
{
    if (qEnvironmentVariableIntValue("BACKFLOW_KILL_PAIRS") == 0)
        return;
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        for (qsizetype j = i; j < m_places.size(); ++j)
            pairs.append({i, j});
    }
    // In an order that has seen something of everything whenever it ends.
    QRandomGenerator dice(1);
    std::shuffle(pairs.begin(), pairs.end(), dice);
    Runs runs("pairs", pairs.size());
    for (qsizetype number = 0; number < pairs.size(); ++number) {
        if (!runs.mine(number))
            continue;
        const auto [first, second] = pairs[number];
        const Answer &answer = m_answers[(first + second) % m_answers.size()];
        m_bench->putBack(answer.faults);
        m_bench->ctl({u"promote"_s, m_bench->plan()}, {{kKillAt, m_places[first]}});
        // On the way back a place is counted anew.
        m_bench->carryOn({{kKillAt, m_places[second].section(u'#', 0, 0)}});
        QString what = m_bench->broken(false);
        if (what.isEmpty())
            what = bringToItsEnd(answer);
        runs.saw(u"killed at %1, then at %2, the org %3"_s.arg(m_places[first], m_places[second], answer.name), what);
    }
    runs.end();
}

/// Not the program itself but the process that speaks to the Git server for it, in the n-th conversation: started, with
/// the server's branches known, about to send, the server's yes in its hand, about to tell of it.
void TestKillPoints::theGitHelperDies()
{
    const bool all = qEnvironmentVariableIntValue("BACKFLOW_KILL_RUNS") > 0;
    const QStringList places = {u"git-helper-started"_s, u"git-helper-connected"_s, u"git-helper-uploading"_s,
                                u"git-helper-uploaded"_s, u"git-helper-answering"_s};
    const qsizetype most = m_conversations;
    qInfo("%lld conversations with the Git server in one promotion", qlonglong(most));
    QVERIFY(most >= 6);
    Runs runs("the Git helper", all ? places.size() * most * m_answers.size() : places.size() * most / 5);
    for (qsizetype number = 0; number < runs.total; ++number) {
        if (!runs.mine(number))
            continue;
        const qsizetype step = all ? number / m_answers.size() : number * 5 + number % 5;
        const QString place = u"%1#%2"_s.arg(places[step % places.size()]).arg(step / places.size() % most + 1);
        const Answer &answer = m_answers[number % m_answers.size()];
        m_bench->putBack(answer.faults);
        m_bench->ctl({u"promote"_s, m_bench->plan()}, {{kKillAt, place}});
        QString what = m_bench->broken(false);
        if (what.isEmpty())
            what = bringToItsEnd(answer);
        runs.saw(u"the helper killed at %1, the org %2"_s.arg(place, answer.name), what);
    }
    runs.end();
}

void TestKillPoints::random()
{
    const int seeds = qMax(3, qEnvironmentVariableIntValue("BACKFLOW_KILL_SEEDS"));
    const int first = qMax(1, qEnvironmentVariableIntValue("BACKFLOW_KILL_SEED"));
    Runs runs("seeds", seeds);
    for (int seed = first; seed < first + seeds; ++seed) {
        if (!runs.mine(seed))
            continue;
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
        runs.saw(story, what);
    }
    runs.end();
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
