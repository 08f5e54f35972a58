// A million records (or as many as are asked for) masked by backflowctl against an org in this process: the program is
// killed five times on the way, at a sixth, two sixths, … of the writes, and gone on with. Prints what it came to and
// fails when a record was written twice or not at all, when one holds anything of before, or when the same value became
// two.
//
//   bench_masking [ROWS]

#include "app/localorg/localorg.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <cstdio>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 5;
constexpr int kPeople = 40'000;

QJsonObject field(const char *name, const char *type, int length = 0)
{
    return {{u"name"_s, QString::fromLatin1(name)},
            {u"label"_s, QString::fromLatin1(name)},
            {u"type"_s, QString::fromLatin1(type)},
            {u"length"_s, length},
            {u"nillable"_s, true},
            {u"updateable"_s, QLatin1StringView(type) != "id"_L1}};
}

const QJsonArray kFields{
    field("Id", "id", 18),        field("LastName", "string", 80), field("FirstName", "string", 40),
    field("Email", "email", 80),  field("Phone", "phone", 40),     field("Birthdate", "date"),
    field("Title", "string", 128)};

constexpr auto kPlan = R"({"format":"backflow-masking/1","name":"Million","objects":[{"object":"Contact","fields":[
    {"field":"LastName","method":"replace","library":"last-name"},
    {"field":"FirstName","method":"replace","library":"first-name"},
    {"field":"Email","method":"replace","library":"e-mail"},
    {"field":"Phone","method":"replace","library":"phone"},
    {"field":"Birthdate","method":"shift","most":30}]}]})";

QByteArray contacts(int rows)
{
    QByteArray csv("Id,LastName,FirstName,Email,Phone,Birthdate,Title\n");
    csv.reserve(qsizetype(rows) * 130);
    for (int i = 0; i < rows; ++i) {
        const QByteArray person = QByteArray::number(i % kPeople);
        csv += "003" + QByteArray::number(i).rightJustified(12, '0') + "AAA,Realname" + person + ",First" + person +
               ",person" + person + "@secretcorp.test,+49 30 " + person.rightJustified(7, '1') + ",19" +
               QByteArray::number(40 + i % 60) + "-0" + QByteArray::number(1 + i % 9) + "-1" +
               QByteArray::number(i % 9) + ",Title\n";
    }
    return csv;
}

class Program
{
public:
    explicit Program(const QString &folder)
        : m_environment(QProcessEnvironment::systemEnvironment())
    {
        m_environment.insert(u"BACKFLOW_WORKSPACE"_s, folder);
        m_environment.insert(u"BACKFLOW_SECRETS"_s, u"memory"_s);
        m_environment.insert(u"BACKFLOW_SIGNING_KEY"_s, u"none"_s);
        m_environment.insert(u"BACKFLOW_USER_NAME"_s, u"Ada Admin"_s);
        m_environment.insert(u"BACKFLOW_MASK_KEY"_s, QString(64, u'5'));
    }
    void put(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(BACKFLOW_CTL), arguments + QStringList{u"--json"_s, u"--quiet"_s});
    }
    int run(const QStringList &arguments, QJsonObject *answer = nullptr) const
    {
        QProcess process;
        start(process, arguments);
        process.waitForFinished(-1);
        if (answer)
            *answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

private:
    QProcessEnvironment m_environment;
};

qint64 written(const localorg::LocalOrg &org)
{
    const std::vector<quint16> writes = org.writes(u"Contact"_s);
    return std::ranges::count_if(writes, [](quint16 count) { return count > 0; });
}

/// What is wrong with what the org holds now; empty = nothing.
QString wrongIn(const localorg::LocalOrg &org, int rows)
{
    const std::vector<quint16> writes = org.writes(u"Contact"_s);
    if (writes.size() != std::size_t(rows) || std::ranges::count(writes, 1) != rows)
        return u"written once: %1 of %2, twice or more: %3"_s.arg(std::ranges::count(writes, 1))
            .arg(rows)
            .arg(std::ranges::count_if(writes, [](quint16 count) { return count > 1; }));
    const QByteArray csv = org.records(u"Contact"_s);
    for (const char *left : {"secretcorp", "Realname", "+49 30"}) {
        if (csv.contains(left))
            return u"%1 is left"_s.arg(QString::fromLatin1(left));
    }
    std::vector<QByteArray> byPerson(kPeople);
    qsizetype at = csv.indexOf('\n') + 1;
    for (int i = 0; i < rows; ++i) {
        const qsizetype end = csv.indexOf('\n', at);
        const QByteArray line = csv.sliced(at, end - at);
        // Names, address and phone hang on the person alone.
        const QByteArray masked = line.sliced(21, line.indexOf("\",\"19", 21) - 21);
        QByteArray &known = byPerson[std::size_t(i % kPeople)];
        if (known.isEmpty())
            known = masked;
        if (known != masked)
            return u"record %1 is not what the person was before"_s.arg(i);
        at = end + 1;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int asked = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    const int rows = asked > 0 ? asked : 1'000'000;
    const QTemporaryDir folder;
    localorg::Options options;
    options.root = folder.filePath(u"org"_s);
    options.watchesFolder = false;
    const auto org = localorg::LocalOrg::start(options);
    if (!org || !(*org)->setRecords(u"Contact"_s, kFields, contacts(rows)))
        return 1;
    Program program(folder.filePath(u"workspace"_s));
    program.put(u"BACKFLOW_ACCESS_TOKEN_DEV"_s, (*org)->accessToken());
    QFile plan(folder.filePath(u"plan.json"_s));
    if (!plan.open(QIODevice::WriteOnly) || plan.write(kPlan) < 0)
        return 1;
    plan.close();
    if (program.run({u"init"_s}) != 0 ||
        program.run({u"env"_s, u"add"_s, u"Dev"_s, u"--url"_s, (*org)->url().toString()}) != 0)
        return 1;
    const QStringList first{u"mask"_s,
                            u"run"_s,
                            u"Dev"_s,
                            u"--plan"_s,
                            plan.fileName(),
                            u"--rows"_s,
                            QString::number(std::clamp(rows / 100, 50, 10'000))};
    QElapsedTimer timer;
    timer.start();
    int killed = 0;
    for (int kill = 1; kill <= kKills; ++kill) {
        QProcess process;
        program.start(process, kill == 1 ? first : QStringList{u"mask"_s, u"resume"_s});
        while (!process.waitForFinished(20)) {
            if (written(**org) < qint64(rows) * kill / (kKills + 1))
                continue;
            process.kill();
            process.waitForFinished(-1);
            ++killed;
            break;
        }
    }
    QJsonObject answer;
    const int exitCode = program.run({u"mask"_s, u"resume"_s}, &answer);
    const double seconds = double(timer.elapsed()) / 1000;
    const QString wrong = wrongIn(**org, rows);
    const QJsonObject read = answer["verification"_L1].toObject();
    std::printf("records %d, killed %d times, gone on with %d times\n", rows, killed, answer["resumed"_L1].toInt());
    std::printf("%.1f s with all starts, %lld records a second; at work %lld a second\n", seconds,
                static_cast<long long>(double(rows) / seconds),
                static_cast<long long>(answer["rowsPerSecond"_L1].toInteger()));
    std::printf("masked %lld, failed %lld, read back %d of %d as written\n",
                static_cast<long long>(answer["masked"_L1].toInteger()),
                static_cast<long long>(answer["failed"_L1].toInteger()), read["asWritten"_L1].toInt(),
                read["read"_L1].toInt());
    std::printf("every record once, nothing of before, the same stays the same: %s\n",
                wrong.isEmpty() ? "yes" : qPrintable(wrong));
    return exitCode == 0 && wrong.isEmpty() && killed == kKills && answer["masked"_L1].toInteger() == rows ? 0 : 1;
}
