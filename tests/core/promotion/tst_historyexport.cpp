#include "core/promotion/historyexport.h"

#include "core/promotion/namemask.h"
#include "core/promotion/shownnames.h"
#include "core/store/historyindex.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::promotion;
using namespace Qt::StringLiterals;

namespace {

ports::IndexedEvent recorded(int minute, const QString &who, const QString &what)
{
    return {.id = QString::number(minute),
            .when = QDateTime(QDate(2026, 11, 20), QTime(10, minute, 7), QTimeZone::UTC),
            .who = who,
            .where = u"Dev1"_s,
            .what = what,
            .action = u"promotion"_s,
            .promotion = u"P1"_s,
            .reason = u"HF-212"_s,
            .components = {u"ApexClass:Tax"_s},
            .record = "{\"actor\":{\"email\":\"ana@example.test\",\"name\":\"Ana \\\"A\\\"\"},\"seq\":7}"};
}

std::unique_ptr<ports::HistoryIndex> indexOf(const QList<ports::IndexedEvent> &events)
{
    auto index = *store::openHistoryIndex(u":memory:"_s);
    if (!index->add(u"s"_s, {}, u"1"_s, events))
        qFatal("not added");
    return index;
}

const ExportFacts kFacts{u"who: Bo"_s, QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC), u"Ana"_s};

struct Written {
    QByteArray bytes;
    ExportSummary summary;
};

Written written(ports::HistoryIndex &index, ExportFormat format, const ExportFacts &facts = kFacts,
                const ports::HistoryQuery &query = {})
{
    Written all;
    async::NullMonitor monitor;
    const auto sink = [&all](const QByteArray &bytes) -> base::Result<> {
        all.bytes += bytes;
        return {};
    };
    all.summary = *exportHistory(index, query, format, facts, sink, monitor);
    return all;
}

QByteArray sha(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestHistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvQuotesAndDisarmsFormulas();
    void csvTellsItsFactsBehindTheRows();
    void jsonLinesProveThemselves();
    void thePageEscapesWhatComesFromOutside();
    void onlyWhatTheQueryLetsThrough();
    void maskedNamesAreTheSameAllThrough();
    void aFirstNameAloneIsMaskedToo();
    void screensAndExportsCallPeopleTheSame();
    void manyPartsMakeOneExport();
    void aFailingSinkEndsIt();
};

void TestHistoryExport::csvQuotesAndDisarmsFormulas()
{
    const auto index = indexOf({recorded(14, u"Ana \"A\""_s, u"=HYPERLINK(1)"_s)});
    const QByteArray csv = written(*index, ExportFormat::Csv).bytes;
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.at(0), QByteArray("when,who,for,where,what,how,why,reference,promotion,components,source\r"));
    QCOMPARE(lines.at(1), QByteArray("\"2026-11-20T10:14:07.000Z\",\"Ana \"\"A\"\"\",\"\",\"Dev1\",\"'=HYPERLINK(1)\","
                                     "\"promotion\",\"HF-212\",\"\",\"P1\",\"ApexClass:Tax\",\"record\"\r"));
}

void TestHistoryExport::csvTellsItsFactsBehindTheRows()
{
    const auto index = indexOf({recorded(14, u"Ana"_s, u"a"_s), recorded(15, u"Bo"_s, u"b"_s)});
    const QByteArray csv = written(*index, ExportFormat::Csv).bytes;
    const qsizetype first = csv.indexOf("\r\n") + 2;
    const qsizetype facts = csv.indexOf("\"# ");
    QVERIFY(facts > first);
    const QByteArray told = csv.sliced(facts);
    for (const QByteArray &part :
         {QByteArray("# Filter: who: Bo"), QByteArray("# 2 records, times in UTC"),
          QByteArray(" by Ana with Backflow "), "# SHA-256 " + sha(csv.sliced(first, facts - first))})
        QVERIFY2(told.contains(part), told.constData());
}

void TestHistoryExport::jsonLinesProveThemselves()
{
    const auto index = indexOf({recorded(14, u"Ana"_s, u"a"_s), recorded(15, u"Bo"_s, u"b"_s)});
    const QByteArray bytes = written(*index, ExportFormat::JsonLines).bytes;
    const qsizetype facts = bytes.lastIndexOf('\n', -2) + 1;
    const QJsonObject head = QJsonDocument::fromJson(bytes.sliced(facts)).object();
    const QByteArray rows = bytes.first(facts);
    QCOMPARE(head.value("records"_L1).toInt(), 2);
    QCOMPARE(rows.count('\n'), 2);
    QCOMPARE(head.value("filter"_L1).toString(), u"who: Bo"_s);
    QCOMPARE(head.value("zone"_L1).toString(), u"UTC"_s);
    QCOMPARE(head.value("sha256"_L1).toString().toLatin1(), sha(rows));
    const QJsonObject row = QJsonDocument::fromJson(rows.first(rows.indexOf('\n'))).object();
    QCOMPARE(row.value("who"_L1).toString(), u"Bo"_s);
    QCOMPARE(row.value("record"_L1).toObject().value("seq"_L1).toInt(), 7);
}

void TestHistoryExport::thePageEscapesWhatComesFromOutside()
{
    const auto index = indexOf({recorded(14, u"<b>Ana</b>"_s, u"a & b <script>"_s)});
    const QByteArray page = written(*index, ExportFormat::Html, {}).bytes;
    QVERIFY(!page.contains("<script>") && !page.contains("<b>"));
    QVERIFY(page.contains("&lt;b&gt;Ana&lt;/b&gt;") && page.contains("a &amp; b"));
    QVERIFY(page.contains("All events<br>"));
}

void TestHistoryExport::onlyWhatTheQueryLetsThrough()
{
    const auto index = indexOf({recorded(14, u"Ana"_s, u"a"_s), recorded(15, u"Bo"_s, u"b"_s)});
    const Written all = written(*index, ExportFormat::JsonLines, kFacts, {.who = {u"Bo"_s}});
    QCOMPARE(all.summary.rows, 1);
    QVERIFY(!all.bytes.contains("\"Ana\",\"what\""));
}

void TestHistoryExport::maskedNamesAreTheSameAllThrough()
{
    ExportFacts facts = kFacts;
    facts.maskNames = true;
    const auto index =
        indexOf({recorded(14, u"Ana \"A\""_s, u"Made Bo Boss an admin"_s), recorded(15, u"Bo Boss"_s, u"b"_s)});
    const QByteArray bytes = written(*index, ExportFormat::JsonLines, facts).bytes;
    const QByteArray rows = bytes.first(bytes.lastIndexOf('\n', -2) + 1);
    QVERIFY2(!rows.contains("Ana") && !rows.contains("Bo Boss") && !rows.contains("example.test"), rows.constData());
    QVERIFY(rows.contains("Made Person 2 an admin"));
    QVERIFY(rows.contains("\"who\":\"Person 2\""));
    QVERIFY(bytes.contains("\"names\":\"masked\""));
}

void TestHistoryExport::aFirstNameAloneIsMaskedToo()
{
    ports::IndexedEvent told = recorded(14, u"Bo Lindqvist"_s, u"Asked Ana, not Anabel; Li was away"_s);
    told.reason = u"Ana asked Bo, see ana.ruiz@example.test"_s;
    told.reference = u"Ticket of Lindqvist"_s;
    const auto index = indexOf({told, recorded(15, u"Ana Ruiz"_s, u"b"_s), recorded(16, u"Li"_s, u"c"_s),
                                recorded(17, u"Ana Weiss"_s, u"Weiss and Ruiz"_s)});
    NameMask mask = *NameMask::of(*index);
    const QList<ports::IndexedEvent> events = *index->after({.oldestFirst = true}, 0, 10);
    ports::IndexedEvent first = events.first();
    mask.apply(first);
    // Two are called Ana: it could be either. Bo is one person; Li is a name of two letters.
    QCOMPARE(first.what, u"Asked Somebody, not Anabel; %1 was away"_s.arg(mask.person(u"Li"_s)));
    QCOMPARE(first.reason, u"Somebody asked %1, see Somebody"_s.arg(mask.person(u"Bo Lindqvist"_s)));
    QCOMPARE(first.reference, u"Ticket of %1"_s.arg(mask.person(u"Bo Lindqvist"_s)));
    ports::IndexedEvent last = events.last();
    mask.apply(last);
    QCOMPARE(last.what, u"%1 and %2"_s.arg(mask.person(u"Ana Weiss"_s), mask.person(u"Ana Ruiz"_s)));
    QCOMPARE(mask.person(u"Nobody we know"_s), u"Somebody"_s);
    QCOMPARE(mask.person({}), QString());
}

void TestHistoryExport::screensAndExportsCallPeopleTheSame()
{
    const auto events = QList<ports::IndexedEvent>{recorded(14, u"Zoe Zeta"_s, u"Zoe was here"_s),
                                                   recorded(15, u"Ada Alpha"_s, u"b"_s)};
    // Not masked: as it stands, and nobody gets a number.
    QCOMPARE(shownPerson(u"Zoe Zeta"_s), u"Zoe Zeta"_s);
    QCOMPARE(shownText(u"asked Zoe"_s), u"asked Zoe"_s);
    QCOMPARE(shownHistory(indexOf(events))->after({}, 0, 9)->first().who, u"Ada Alpha"_s);
    maskNames(true);
    const QString ada = shownPerson(u"Ada Alpha"_s);
    const auto screen = shownHistory(indexOf(events));
    const QList<ports::IndexedEvent> lines = *screen->after({.oldestFirst = true}, 0, 9);
    QCOMPARE(lines.last().who, ada);
    QVERIFY(lines.first().who != ada && lines.first().who.startsWith("Person "_L1));
    QCOMPARE(lines.first().what, lines.first().who + u" was here"_s);
    QCOMPARE(shownText(u"asked Zoe"_s), u"asked "_s + lines.first().who);
    // It is still asked for people by name.
    QCOMPARE(*screen->values(ports::HistoryFacet::Who), QStringList({u"Ada Alpha"_s, u"Zoe Zeta"_s}));
    QCOMPARE(*screen->count({.who = {u"Zoe Zeta"_s}}), 1);
    ExportFacts facts = kFacts;
    facts.maskNames = true;
    facts.madeBy = u"Ada Alpha"_s;
    const auto index = indexOf(events);
    const QByteArray csv = written(*index, ExportFormat::Csv, facts).bytes;
    QVERIFY2(csv.contains(lines.first().who.toUtf8()) && csv.contains(" by " + ada.toUtf8()), csv.constData());
    QVERIFY2(!csv.contains("Zoe") && !csv.contains("Ada"), csv.constData());
    maskNames(false);
}

void TestHistoryExport::manyPartsMakeOneExport()
{
    QList<ports::IndexedEvent> events;
    for (int at = 0; at < 9001; ++at)
        events += recorded(at % 60, u"Ana"_s, QString::number(at));
    const auto index = indexOf(events);
    const Written all = written(*index, ExportFormat::Csv);
    QCOMPARE(all.summary.rows, 9001);
    QCOMPARE(all.bytes.count("\"HF-212\""), 9001);
}

void TestHistoryExport::aFailingSinkEndsIt()
{
    const auto index = indexOf({recorded(14, u"Ana"_s, u"a"_s)});
    async::NullMonitor monitor;
    const auto failed = exportHistory(
        *index, {}, ExportFormat::Csv, kFacts,
        [](const QByteArray &) -> base::Result<> { return base::failure(base::Errc::DiskFull, u"full"_s); }, monitor);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, base::Errc::DiskFull);
}

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "tst_historyexport.moc"
