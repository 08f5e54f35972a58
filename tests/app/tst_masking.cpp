#include "tests/app/bench.h"

#include <QDirIterator>
#include <algorithm>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// `backflowctl mask` as a program against real local orgs: killed, refused, broken off, and gone on with.
class TestMasking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordOnceThoughKilledFiveTimes_data();
    void everyRecordOnceThoughKilledFiveTimes();
    void locksAndBreaksAreSentAgain();
    void pausesAndGoesOn();
    void productionIsRefused();
    void whatSaysItIsASandboxAndIsNoneIsRefused();
    void aBadPlanIsRefusedBeforeTheFirstWrite();
    void aDryRunCountsAndWritesNothing();
    void proposesWhatItThenMasks();
    void aLookIsOnRecordFirst();
    void deletesRecords();
    void nothingPersonalIsLeftInWhatItWrites();
    void secretsAreToldBeforeTheyAreKept();
};

namespace {

constexpr int kRows = 3000;
const QString kKey = QString(64, u'7');

QJsonObject field(const char *name, const char *type, int length = 0, bool nillable = true)
{
    const QLatin1StringView kind(type);
    return {{u"name"_s, QString::fromLatin1(name)},
            {u"label"_s, QString::fromLatin1(name)},
            {u"type"_s, kind},
            {u"length"_s, length},
            {u"nillable"_s, nillable},
            {u"updateable"_s, kind != "id"_L1},
            {u"filterable"_s, kind != "textarea"_L1}};
}

QJsonArray contactFields()
{
    return {field("Id", "id", 18, false),     field("LastName", "string", 80, false),
            field("FirstName", "string", 40), field("Email", "email", 80),
            field("Birthdate", "date"),       field("Description", "textarea", 32'000),
            field("Title", "string", 128),    field("AccountId", "reference", 18)};
}

QByteArray idOf(int row)
{
    return "003" + QByteArray::number(row).rightJustified(12, '0') + "AAA";
}

/// One in fifty has nothing in any field but the last name; many share an address.
QByteArray contacts(int rows)
{
    QByteArray csv("Id,LastName,FirstName,Email,Birthdate,Description,Title,AccountId\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray mail = "person" + QByteArray::number(i % 700) + "@secretcorp.test";
        csv += idOf(i) + ",Realname" + QByteArray::number(i % 90) + ",First" + n + ',' + mail + ",1980-0" +
               QByteArray::number(1 + i % 9) + "-15,\"Call +49 30 1234" + n.rightJustified(5, '0') + ", or " + mail +
               "\",Title " + n + ",001" + QByteArray::number(i % 11).rightJustified(12, '0') + "AAA\n";
    }
    return csv;
}

const QByteArray kPlan = R"({"format":"backflow-masking/1","name":"EU","objects":[{"object":"Contact","fields":[
    {"field":"LastName","method":"replace","library":"last-name"},
    {"field":"FirstName","method":"replace","library":"first-name"},
    {"field":"Email","method":"replace","library":"e-mail"},
    {"field":"Birthdate","method":"shift","most":20},
    {"field":"Description","method":"text"}]}]})";

struct Masked : Bench {
    Masked()
    {
        environment().insert(u"BACKFLOW_MASK_KEY"_s, kKey);
        write(u"plans"_s, u"eu.json"_s, kPlan);
    }
    void fill(int rows = kRows)
    {
        makeWorkspace();
        QVERIFY(dev().setRecords(u"Contact"_s, contactFields(), contacts(rows)));
    }
    Called mask(const QStringList &arguments, const QMap<QString, QString> &extra = {}) const
    {
        return ctl(QStringList{u"mask"_s} + arguments, extra);
    }
    Called maskRun(const QStringList &more = {}, const QMap<QString, QString> &extra = {}) const
    {
        return mask(QStringList{u"run"_s, u"Dev"_s, u"--plan"_s, path(u"plans/eu.json"_s), u"--rows"_s, u"250"_s} +
                        more,
                    extra);
    }
    QList<QList<QByteArray>> rows()
    {
        QList<QList<QByteArray>> all;
        const QList<QByteArray> lines = dev().records(u"Contact"_s).split('\n');
        for (const QByteArray &line : lines.mid(1)) {
            if (!line.isEmpty())
                all += line.sliced(1, line.size() - 2).replace("\",\"", "\x01").split('\x01');
        }
        return all;
    }
};

/// Written once each, nothing of before left, and the same where it was the same.
void checkWhole(Masked &bench, int rows)
{
    const std::vector<quint16> writes = bench.dev().writes(u"Contact"_s);
    QCOMPARE(writes.size(), std::size_t(rows));
    QCOMPARE(std::ranges::count(writes, 1), rows);
    QHash<int, QByteArray> byPerson;
    const auto all = bench.rows();
    QCOMPARE(all.size(), rows);
    for (int i = 0; i < rows; ++i) {
        const QList<QByteArray> &row = all.at(i);
        QCOMPARE(row.at(0), idOf(i));
        QVERIFY2(!row.join(' ').contains("secretcorp") && !row.join(' ').contains("Realname"),
                 row.join(' ').constData());
        QVERIFY2(!row.at(5).contains("+49 30"), row.at(5).constData());
        QCOMPARE(row.at(6), "Title " + QByteArray::number(i));
        QByteArray &known = byPerson[i % 700];
        if (known.isEmpty())
            known = row.at(3);
        QCOMPARE(row.at(3), known);
        QVERIFY2(row.at(5).contains(row.at(3)), row.at(5).constData());
    }
    QCOMPARE(byPerson.size(), std::min(rows, 700));
}

} // namespace

void TestMasking::everyRecordOnceThoughKilledFiveTimes_data()
{
    QTest::addColumn<QStringList>("places");
    const auto row = [](const QStringList &places) { QTest::newRow(qPrintable(places.join(u", "_s))) << places; };
    row({u"mask-query-made"_s, u"mask-batch-announced#3"_s, u"mask-job-made#2"_s, u"mask-job-announced#2"_s,
         u"mask-job-filled#2"_s});
    row({u"mask-job-sealed"_s, u"mask-job-ended#2"_s, u"mask-before-done#2"_s, u"mask-after-done"_s, u"mask-ended"_s});
    row({u"mask-job-filled"_s, u"mask-job-filled"_s, u"mask-job-sealed"_s, u"mask-job-sealed"_s,
         u"mask-job-sealed#3"_s});
    row({u"mask-ids-announced#5"_s, u"mask-job-announced"_s, u"mask-job-announced"_s, u"mask-before-done"_s,
         u"mask-before-done#4"_s});
}

void TestMasking::everyRecordOnceThoughKilledFiveTimes()
{
    QFETCH(QStringList, places);
    Masked bench;
    bench.fill();
    const QString kill = u"BACKFLOW_KILL_AT"_s;
    QCOMPARE(bench.maskRun({}, {{kill, places.first()}}).exitCode, -1);
    for (const QString &place : places.mid(1))
        QCOMPARE(bench.mask({u"resume"_s}, {{kill, place}}).exitCode, -1);
    const Called done = bench.mask({u"resume"_s});
    QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
    QCOMPARE(done.json["state"_L1].toString(), u"done"_s);
    QCOMPARE(done.json["masked"_L1].toInt(), kRows);
    QCOMPARE(done.json["resumed"_L1].toInt(), places.constLast() == "mask-ended"_L1 ? 4 : 5);
    checkWhole(bench, kRows);
    QVERIFY(done.json["verification"_L1]["read"_L1].toInt() > 20);
    QCOMPARE(done.json["verification"_L1]["asWritten"_L1], done.json["verification"_L1]["read"_L1]);
    // Gone on with once more it does nothing.
    QCOMPARE(bench.mask({u"resume"_s}).exitCode, 0);
    QCOMPARE(std::ranges::count(bench.dev().writes(u"Contact"_s), 1), kRows);
}

void TestMasking::locksAndBreaksAreSentAgain()
{
    Masked bench;
    bench.fill();
    const auto rule = [](int nth, int times, const QJsonObject &what) {
        return QJsonObject{
            {u"match"_s, QJsonObject{{u"op"_s, u"PATCH /jobs/ingest"_s}, {u"nth"_s, nth}, {u"times"_s, times}}},
            {u"do"_s, what}};
    };
    QVERIFY(bench.dev().setFaults(QJsonArray{rule(1, 1, {{u"breakAfterRows"_s, 100}}),
                                             rule(2, 3, {{u"lockEvery"_s, 5}}), rule(5, 1, {{u"dropAnswer"_s, true}}),
                                             rule(7, 1, {{u"dropBefore"_s, true}})}));
    const Called done = bench.maskRun();
    QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
    checkWhole(bench, kRows);
    const QJsonValue contact = done.json["objects"_L1][0];
    // The first job is a whole one of 250 and leaves 150; the second is a whole one too, or those 150, and each fifth
    // row of it is locked. Which come third and fourth, whole or what is sent again, is a race.
    QVERIFY2(contact["sentAgain"_L1].toInt() >= 150 + 150 / 5, done.out.constData());
    QCOMPARE(contact["failed"_L1].toInt(), 0);
}

void TestMasking::pausesAndGoesOn()
{
    Masked bench;
    bench.fill();
    QCOMPARE(bench.maskRun({}, {{u"BACKFLOW_KILL_AT"_s, u"mask-after-done#2"_s}}).exitCode, -1);
    const QString run = bench.mask({u"runs"_s}).json["runs"_L1][0]["run"_L1].toString();
    QCOMPARE(bench.mask({u"report"_s, run}).json["state"_L1].toString(), u"interrupted"_s);
    QCOMPARE(bench.mask({u"pause"_s, run}).exitCode, 0);
    // The wish to pause is over once somebody goes on.
    const Called done = bench.mask({u"resume"_s, run});
    QCOMPARE(done.json["state"_L1].toString(), u"done"_s);
    checkWhole(bench, kRows);
}

void TestMasking::productionIsRefused()
{
    Masked bench;
    bench.fill(10);
    // The environment is called production: the gate says no, whatever the workspace lets be written.
    QCOMPARE(bench
                 .ctl({u"env"_s, u"add"_s, u"Prod"_s, u"--kind"_s, u"production"_s, u"--url"_s,
                       bench.dev().url().toString()})
                 .exitCode,
             0);
    bench.environment().insert(u"BACKFLOW_ACCESS_TOKEN_PROD"_s, bench.dev().accessToken());
    bench.ctl({u"env"_s, u"production-writes"_s, u"on"_s, u"--reason"_s, u"test"_s});
    const Called no = bench.mask({u"run"_s, u"Prod"_s, u"--plan"_s, bench.path(u"plans/eu.json"_s)});
    QCOMPARE(no.exitCode, 5);
    QVERIFY2(no.json["error"_L1]["message"_L1].toString().contains(u"production"_s), no.out.constData());
    QCOMPARE(std::ranges::count(bench.dev().writes(u"Contact"_s), 0), 10);
}

void TestMasking::whatSaysItIsASandboxAndIsNoneIsRefused()
{
    Masked bench;
    bench.fill(10);
    // Called a developer sandbox here, and its org says that it is none.
    localorg::Options options;
    options.root = bench.path(u"prod"_s);
    options.production = true;
    const auto org = localorg::LocalOrg::start(options);
    QVERIFY(org);
    QVERIFY((*org)->setRecords(u"Contact"_s, contactFields(), contacts(10)));
    QCOMPARE(bench.ctl({u"env"_s, u"add"_s, u"Sly"_s, u"--url"_s, (*org)->url().toString()}).exitCode, 0);
    bench.environment().insert(u"BACKFLOW_ACCESS_TOKEN_SLY"_s, (*org)->accessToken());
    for (const QString &what : {u"run"_s, u"dry-run"_s, u"check"_s}) {
        const Called no = bench.mask({what, u"Sly"_s, u"--plan"_s, bench.path(u"plans/eu.json"_s)});
        QCOMPARE(no.exitCode, 5);
    }
    QCOMPARE(bench.mask({u"propose"_s, u"Sly"_s}).exitCode, 5);
    QCOMPARE(std::ranges::count((*org)->writes(u"Contact"_s), 0), 10);
    const QList<localorg::RequestEntry> asked = (*org)->requests();
    for (const localorg::RequestEntry &request : asked)
        QVERIFY2(!request.op.contains(u"/jobs/"_s), qPrintable(request.op));
}

void TestMasking::aBadPlanIsRefusedBeforeTheFirstWrite()
{
    Masked bench;
    bench.fill(10);
    const QList<std::pair<QByteArray, QByteArray>> changes{
        {R"("field":"Email","method":"replace","library":"e-mail")", R"("field":"Mail","method":"blank")"},
        {R"("field":"Email","method":"replace","library":"e-mail")", R"("field":"Id","method":"hash")"},
        {R"("field":"LastName","method":"replace","library":"last-name")", R"("field":"LastName","method":"blank")"},
        {R"("field":"FirstName","method":"replace","library":"first-name")",
         R"("field":"FirstName","method":"hash","length":40,"prefix":"x-")"}};
    for (const auto &[from, to] : changes) {
        QVERIFY(kPlan.contains(from));
        bench.write(u"plans"_s, u"bad.json"_s, QByteArray(kPlan).replace(from, to));
        const Called no = bench.mask({u"run"_s, u"Dev"_s, u"--plan"_s, bench.path(u"plans/bad.json"_s)});
        QCOMPARE(no.exitCode, 1);
        QCOMPARE(no.json["error"_L1]["code"_L1].toString(), u"invalid-input"_s);
        const Called check = bench.mask({u"check"_s, u"Dev"_s, u"--plan"_s, bench.path(u"plans/bad.json"_s)});
        QCOMPARE(check.exitCode, 15);
    }
    QCOMPARE(std::ranges::count(bench.dev().writes(u"Contact"_s), 0), 10);
    QCOMPARE(bench.mask({u"runs"_s}).json["runs"_L1].toArray().size(), 0);
    QCOMPARE(bench.mask({u"check"_s, u"Dev"_s, u"--plan"_s, bench.path(u"plans/eu.json"_s)}).exitCode, 0);
}

void TestMasking::aDryRunCountsAndWritesNothing()
{
    Masked bench;
    bench.fill(40);
    const Called dry = bench.mask({u"dry-run"_s, u"Dev"_s, u"--plan"_s, bench.path(u"plans/eu.json"_s)});
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(dry.json["objects"_L1][0]["rows"_L1].toInt(), 40);
    QCOMPARE(dry.json["objects"_L1][0]["fields"_L1][2]["filled"_L1].toInt(), 40);
    QCOMPARE(dry.json["objects"_L1][0]["fields"_L1][4]["filled"_L1].toInt(), -1);
    QCOMPARE(std::ranges::count(bench.dev().writes(u"Contact"_s), 0), 40);
}

void TestMasking::proposesWhatItThenMasks()
{
    Masked bench;
    bench.fill(60);
    const QString plan = bench.path(u"plans/made.json"_s);
    const Called proposed = bench.mask({u"propose"_s, u"Dev"_s, u"--out"_s, plan});
    QVERIFY2(proposed.exitCode == 0, proposed.out.constData());
    QStringList fields;
    const QJsonArray rows = proposed.json["proposals"_L1].toArray();
    for (const QJsonValue &row : rows)
        fields += row["field"_L1].toString();
    fields.sort();
    QCOMPARE(fields, (QStringList{u"Birthdate"_s, u"Description"_s, u"Email"_s, u"FirstName"_s, u"LastName"_s}));
    QVERIFY(!proposed.json["notReached"_L1].toArray().isEmpty());
    QVERIFY(!proposed.out.contains("secretcorp") && !proposed.err.contains("secretcorp"));
    const Called done = bench.mask({u"run"_s, u"Dev"_s, u"--plan"_s, plan});
    QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
    checkWhole(bench, 60);
}

void TestMasking::aLookIsOnRecordFirst()
{
    Masked bench;
    bench.fill(20);
    const Called looked = bench.mask(
        {u"show"_s, u"Dev"_s, u"--plan"_s, bench.path(u"plans/eu.json"_s), u"--field"_s, u"Contact.Email"_s});
    QCOMPARE(looked.exitCode, 0);
    QCOMPARE(looked.json["values"_L1].toArray().size(), 5);
    QVERIFY(looked.json["values"_L1][0]["before"_L1].toString().contains(u"secretcorp"_s));
    QVERIFY(!looked.json["values"_L1][0]["after"_L1].toString().contains(u"secretcorp"_s));
    QVERIFY(QDir().mkpath(bench.path(u"out"_s)));
    QCOMPARE(bench.ctl({u"audit"_s, u"export"_s, bench.path(u"out/record"_s)}).exitCode, 0);
    const QByteArray record = bench.read(u"out"_s, u"record/records.jsonl"_s);
    QVERIFY2(record.contains("mask.show") && record.contains("Email"), record.constData());
    QVERIFY(!record.contains("secretcorp"));
    const Called history = bench.ctl({u"history"_s});
    QVERIFY2(history.out.contains("Looked at values of records of Dev"), history.out.constData());
}

void TestMasking::deletesRecords()
{
    Masked bench;
    bench.fill(900);
    bench.write(u"plans"_s, u"gone.json"_s,
                R"({"format":"backflow-masking/1","name":"G","objects":[{"object":"Contact","delete":true}]})");
    const Called done =
        bench.mask({u"run"_s, u"Dev"_s, u"--plan"_s, bench.path(u"plans/gone.json"_s), u"--rows"_s, u"100"_s});
    QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
    QCOMPARE(done.json["objects"_L1][0]["deleted"_L1].toInt(), 900);
    QCOMPARE(bench.rows().size(), 0);
}

void TestMasking::nothingPersonalIsLeftInWhatItWrites()
{
    Masked bench;
    bench.fill(600);
    bench.maskRun({}, {{u"BACKFLOW_KILL_AT"_s, u"mask-job-sealed#2"_s}});
    QCOMPARE(bench.mask({u"resume"_s}).exitCode, 0);
    QCOMPARE(bench.mask({u"report"_s}).exitCode, 0);
    QVERIFY(!bench.said().contains("secretcorp") && !bench.said().contains("Realname"));
    QDirIterator files(bench.path(u"workspace"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++read;
        for (const char *value : {"secretcorp", "Realname", "example.invalid", "7777777777777777"})
            QVERIFY2(!bytes.contains(value), qPrintable(file.fileName()));
    }
    QVERIFY(read > 5);
}

void TestMasking::secretsAreToldBeforeTheyAreKept()
{
    Bench bench;
    bench.makeWorkspace();
    bench.writeClass(u"dev"_s, u"Call"_s,
                     "public class Call {\n    String apiKey = 'k9Xw2LmQ8vRt5ZbN7cYp';\n    // " + QByteArray("AKIA") +
                         "QWERTZUIOP123456\n}\n");
    bench.writeClass(u"dev"_s, u"Calm"_s, "public class Calm {\n    String apiKey = '{!$Label.key}';\n}\n");
    const Called refused = bench.ctl({u"retrieve"_s, u"Dev"_s, u"--type"_s, u"ApexClass"_s, u"--refuse-secrets"_s});
    QCOMPARE(refused.exitCode, 5);
    QCOMPARE(bench.ctl({u"mask"_s, u"scan"_s, u"Dev"_s}).exitCode, 1); // there is no snapshot
    const Called kept = bench.ctl({u"retrieve"_s, u"Dev"_s, u"--type"_s, u"ApexClass"_s});
    QCOMPARE(kept.exitCode, 0);
    QCOMPARE(kept.json["warnings"_L1].toArray().size(), 2);
    QVERIFY(!kept.out.contains("QWERTZUIOP") && !kept.out.contains("k9Xw2LmQ8vRt5ZbN7cYp"));
    const Called scanned = bench.ctl({u"mask"_s, u"scan"_s, u"Dev"_s});
    QCOMPARE(scanned.exitCode, 15);
    const QJsonArray found = scanned.json["sides"_L1][0]["findings"_L1].toArray();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0]["rule"_L1].toString(), u"cloud-key"_s);
    QCOMPARE(found[0]["line"_L1].toInt(), 3);
    QCOMPARE(found[1]["rule"_L1].toString(), u"key"_s);
}

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
