// A run's journal after the program died at any moment, and after somebody wrote in it.

#include "core/masking/csv.h"
#include "core/masking/runjournal.h"
#include "core/masking/runstate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using masking::RunJournal;

class TestRunJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesComeBack();
    void aLineThatWasCutShortIsNone();
    void anAlteredLineIsFound();
    void oneProgramAtATime();
    void idsComeBack();
    void countsAddUp();
    void csvComesBack();
};

void TestRunJournal::linesComeBack()
{
    const QTemporaryDir folder;
    {
        auto journal = RunJournal::create(folder.filePath(u"run"_s), "{}");
        QVERIFY(journal);
        QVERIFY((*journal)->append(u"begin"_s, {{u"run"_s, u"R"_s}}));
        QVERIFY((*journal)->append(u"batch"_s, {{u"batch"_s, 3}}));
    }
    QVERIFY(!RunJournal::create(folder.filePath(u"run"_s), "{}"));
    auto journal = RunJournal::open(folder.filePath(u"run"_s));
    QVERIFY(journal);
    QCOMPARE((*journal)->plan(), QByteArray("{}"));
    QCOMPARE((*journal)->lines().size(), 2);
    QCOMPARE((*journal)->lines().at(1).kind, u"batch"_s);
    QCOMPARE((*journal)->lines().at(1).facts, QJsonObject({{u"batch"_s, 3}}));
}

void TestRunJournal::aLineThatWasCutShortIsNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run/journal.ndjson"_s);
    {
        auto journal = RunJournal::create(folder.filePath(u"run"_s), "{}");
        QVERIFY((*journal)->append(u"begin"_s, {}));
        QVERIFY((*journal)->append(u"job"_s, {{u"job"_s, u"750"_s}}));
    }
    const qint64 whole = QFile(path).size();
    for (qint64 size = whole - 1; size > whole - 20; --size) {
        QVERIFY(QFile::resize(path, size));
        auto journal = RunJournal::open(folder.filePath(u"run"_s));
        QVERIFY(journal);
        QCOMPARE((*journal)->lines().size(), 1);
        QVERIFY((*journal)->append(u"job"_s, {{u"job"_s, u"750"_s}}));
        QCOMPARE(QFile(path).size(), whole);
    }
}

void TestRunJournal::anAlteredLineIsFound()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run/journal.ndjson"_s);
    {
        auto journal = RunJournal::create(folder.filePath(u"run"_s), "{}");
        QVERIFY((*journal)->append(u"begin"_s, {{u"run"_s, u"R"_s}}));
        QVERIFY((*journal)->append(u"done"_s, {{u"masked"_s, 100}}));
        QVERIFY((*journal)->append(u"end"_s, {}));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray altered = file.readAll().replace("100", "900");
    QVERIFY(file.seek(0) && file.write(altered) == altered.size());
    file.close();
    const auto journal = RunJournal::open(folder.filePath(u"run"_s));
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, base::Errc::Corrupt);
}

void TestRunJournal::oneProgramAtATime()
{
    const QTemporaryDir folder;
    auto journal = RunJournal::create(folder.filePath(u"run"_s), "{}");
    QVERIFY(journal);
    const auto second = RunJournal::open(folder.filePath(u"run"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, base::Errc::Conflict);
    QVERIFY(RunJournal::read(folder.filePath(u"run"_s)));
}

void TestRunJournal::idsComeBack()
{
    const QTemporaryDir folder;
    auto journal = RunJournal::create(folder.filePath(u"run"_s), "{}");
    const QList<QByteArray> ids{"003000000000001AAA", "003000000000002"};
    QVERIFY((*journal)->putIds(u"Contact-0"_s, ids));
    QCOMPARE((*journal)->ids(u"Contact-0"_s).value(), ids);
}

void TestRunJournal::countsAddUp()
{
    QList<masking::RunLine> lines{
        {u"begin"_s, {{u"run"_s, u"R"_s}, {u"rowsPerJob"_s, 10}, {u"at"_s, u"2026-01-01T00:00:00.000Z"_s}}},
        {u"query"_s, {{u"object"_s, u"Contact"_s}, {u"job"_s, u"Q"_s}}},
        {u"batch"_s, {{u"object"_s, u"Contact"_s}, {u"batch"_s, 0}, {u"rows"_s, 10}, {u"next"_s, u"10"_s}}},
        {u"job"_s, {{u"object"_s, u"Contact"_s}, {u"batch"_s, 0}, {u"job"_s, u"J1"_s}}},
        {u"done"_s,
         {{u"object"_s, u"Contact"_s},
          {u"batch"_s, 0},
          {u"rows"_s, 10},
          {u"masked"_s, 8},
          {u"empty"_s, 1},
          {u"failed"_s, QJsonObject{{u"STRING_TOO_LONG"_s, 1}}},
          {u"at"_s, u"2026-01-01T00:00:02.000Z"_s}}},
        {u"batch"_s, {{u"object"_s, u"Contact"_s}, {u"batch"_s, 1}, {u"rows"_s, 4}}},
        {u"session"_s, {{u"at"_s, u"2026-01-02T00:00:00.000Z"_s}}}};
    const auto state = masking::stateOf(lines);
    QVERIFY(state);
    QCOMPARE(state->stage, masking::RunState::Stage::Interrupted);
    QCOMPARE(state->resumed, 1);
    QCOMPARE(state->milliseconds, 2000);
    QCOMPARE(state->masked(), 8);
    QCOMPARE(state->failed(), 1);
    const masking::ObjectState contact = state->objects.value(u"Contact"_s);
    QCOMPARE(contact.query, u"Q"_s);
    QCOMPARE(contact.batches.size(), 2);
    QVERIFY(contact.batches.at(0).done && !contact.batches.at(1).done);
    QCOMPARE(contact.batches.at(0).jobs, QStringList{u"J1"_s});
    QVERIFY(!masking::stateOf({}));
}

void TestRunJournal::csvComesBack()
{
    const QList<QByteArray> cells{"003", "a,b", "say \"hi\"", "two\nlines", "", " blank ", "\xc3\xa4"};
    QByteArray csv;
    for (qsizetype i = 0; i < cells.size(); ++i)
        masking::appendCell(csv, cells.at(i), i == 0);
    csv += "\r\n004,x\n";
    masking::CsvReader reader(csv);
    QList<QByteArray> read;
    QVERIFY(reader.next(read));
    QCOMPARE(read, cells);
    QVERIFY(reader.next(read));
    QCOMPARE(read, (QList<QByteArray>{"004", "x"}));
    QVERIFY(!reader.next(read));
}

QTEST_APPLESS_MAIN(TestRunJournal)
#include "tst_runjournal.moc"
