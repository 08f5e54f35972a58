#include "core/governance/peoplebranch.h"
#include "core/promotion/historyindexing.h"
#include "core/store/historyindex.h"
#include "tests/core/promotion/company.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::promotion;
using namespace Qt::StringLiterals;

namespace {

governance::AuditEntry entry(int minute, const QString &who, const QString &where, const QString &component)
{
    return {u"promote.result"_s,
            who,
            who.toLower() + u"@example.com"_s,
            QDateTime(QDate(2026, 11, 20), QTime(10, minute), QTimeZone::UTC),
            u"P%1"_s.arg(minute),
            {{u"from"_s, QJsonObject{{u"env"_s, u"UAT"_s}}},
             {u"to"_s, QJsonObject{{u"env"_s, where}}},
             {u"reason"_s, u"HF-212"_s},
             {u"outcome"_s, u"Released"_s},
             {u"components"_s, QJsonArray{QJsonObject{{u"component"_s, component}}}}}};
}

struct Record {
    std::shared_ptr<tests::Company> company = tests::Company::make();
    std::unique_ptr<ports::Repository> repository = *company->repository();
    std::unique_ptr<ports::JournalStore> journal = *company->journal();
    QTemporaryDir folder;
    QString path = folder.filePath(u"index.db"_s);
    async::NullMonitor monitor;

    void append(int minute, const QString &who, const QString &where, const QString &component)
    {
        QVERIFY(governance::appendAudit(*repository, entry(minute, who, where, component), monitor));
    }
    void fill()
    {
        append(1, u"Ana"_s, u"Dev1"_s, u"CustomField:Account.Rating__c"_s);
        append(2, u"Bo"_s, u"UAT"_s, u"ApexClass:TaxService"_s);
        append(3, u"Ana"_s, u"UAT"_s, u"ApexClass:TaxServiceTest"_s);
    }
    std::unique_ptr<ports::HistoryIndex> open() const { return *store::openHistoryIndex(path); }
    QStringList found(ports::HistoryIndex &index, const ports::HistoryQuery &query) const
    {
        QStringList ids;
        const auto page = index.after(query, 0, 100);
        for (const ports::IndexedEvent &event : *page)
            ids += event.promotion;
        if (*index.count(query) != ids.size())
            ids += u"counted otherwise"_s;
        return ids;
    }
};

} // namespace

class TestHistoryIndexing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queries_data();
    void queries();
    void onlyWhatIsNewIsRead();
    void theIndexSaysWhatTheRecordSays();
    void aBrokenFileIsMadeAgain_data();
    void aBrokenFileIsMadeAgain();
    void aRewrittenRecordIsReadAgain();
    void whoIsErasedIsNotNamedAnyMore();
    void aNameThatComesLaterIsTold();
    void anotherLanguageIsAnotherIndex();
    void snapshotsTellWhichComponentsChanged();
    void walksAndMarksAgree();
    void twoThatReadAtOnceTakeEachEventOnce();
};

void TestHistoryIndexing::queries_data()
{
    using ports::HistoryQuery;
    const auto at = [](int minute) { return QDateTime(QDate(2026, 11, 20), QTime(10, minute), QTimeZone::UTC); };
    QTest::addColumn<HistoryQuery>("query");
    QTest::addColumn<QStringList>("promotions");
    QTest::newRow("all") << HistoryQuery{} << QStringList{u"P3"_s, u"P2"_s, u"P1"_s};
    QTest::newRow("oldest first") << HistoryQuery{.oldestFirst = true} << QStringList{u"P1"_s, u"P2"_s, u"P3"_s};
    QTest::newRow("beginning of a word") << HistoryQuery{.text = u"taxserv"_s} << QStringList{u"P3"_s, u"P2"_s};
    QTest::newRow("inside of a word") << HistoryQuery{.text = u"axserv"_s} << QStringList{u"P3"_s, u"P2"_s};
    QTest::newRow("a part of a word put together")
        << HistoryQuery{.text = u"Service"_s} << QStringList{u"P3"_s, u"P2"_s};
    QTest::newRow("names with a dot") << HistoryQuery{.text = u"Account.Rating"_s} << QStringList{u"P1"_s};
    QTest::newRow("several people") << HistoryQuery{.who = {u"Ana"_s, u"Bo"_s}}
                                    << QStringList{u"P3"_s, u"P2"_s, u"P1"_s};
    QTest::newRow("several places") << HistoryQuery{.where = {u"Dev1"_s, u"Nowhere"_s}} << QStringList{u"P1"_s};
    QTest::newRow("kind") << HistoryQuery{.actions = {u"rollback"_s}} << QStringList();
    QTest::newRow("source") << HistoryQuery{.source = ports::HistorySource::Reading} << QStringList();
    QTest::newRow("number") << HistoryQuery{.sequence = 2} << QStringList{u"P2"_s};
    QTest::newRow("type and person") << HistoryQuery{.who = {u"Bo"_s}, .types = {u"ApexClass"_s}}
                                     << QStringList{u"P2"_s};
    QTest::newRow("text and component") << HistoryQuery{.text = u"ana"_s, .component = u"ApexClass:TaxService"_s}
                                        << QStringList();
    QTest::newRow("text and promotion") << HistoryQuery{.text = u"tax"_s, .promotion = u"P3"_s} << QStringList{u"P3"_s};
    QTest::newRow("component and place") << HistoryQuery{.where = {u"UAT"_s}, .component = u"ApexClass:TaxService"_s}
                                         << QStringList{u"P2"_s};
    QTest::newRow("all words") << HistoryQuery{.text = u"tax bo"_s} << QStringList{u"P2"_s};
    QTest::newRow("field") << HistoryQuery{.text = u"rating__c"_s} << QStringList{u"P1"_s};
    QTest::newRow("why") << HistoryQuery{.text = u"hf-212"_s} << QStringList{u"P3"_s, u"P2"_s, u"P1"_s};
    QTest::newRow("operators are words") << HistoryQuery{.text = u"NOT \"tax*"_s} << QStringList();
    QTest::newRow("no such word") << HistoryQuery{.text = u"zzz"_s} << QStringList();
    QTest::newRow("who") << HistoryQuery{.who = {u"Ana"_s}} << QStringList{u"P3"_s, u"P1"_s};
    QTest::newRow("nobody") << HistoryQuery{.who = {u"Cy"_s}} << QStringList();
    QTest::newRow("where") << HistoryQuery{.where = {u"UAT"_s}} << QStringList{u"P3"_s, u"P2"_s};
    QTest::newRow("words and who") << HistoryQuery{.text = u"tax"_s, .who = {u"Ana"_s}} << QStringList{u"P3"_s};
    QTest::newRow("who and where") << HistoryQuery{.who = {u"Ana"_s}, .where = {u"Dev1"_s}} << QStringList{u"P1"_s};
    QTest::newRow("group") << HistoryQuery{.group = ports::HistoryGroup::Access} << QStringList();
    QTest::newRow("promotion") << HistoryQuery{.promotion = u"P2"_s} << QStringList{u"P2"_s};
    QTest::newRow("component, exactly") << HistoryQuery{.component = u"ApexClass:TaxService"_s} << QStringList{u"P2"_s};
    QTest::newRow("type") << HistoryQuery{.types = {u"ApexClass"_s}} << QStringList{u"P3"_s, u"P2"_s};
    QTest::newRow("since") << HistoryQuery{.since = at(2)} << QStringList{u"P3"_s, u"P2"_s};
    QTest::newRow("until") << HistoryQuery{.until = at(2)} << QStringList{u"P1"_s};
    QTest::newRow("words in a time") << HistoryQuery{.text = u"ana"_s, .since = at(2)} << QStringList{u"P3"_s};
}

void TestHistoryIndexing::queries()
{
    QFETCH(ports::HistoryQuery, query);
    Record record;
    record.fill();
    const auto index = record.open();
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QTEST(record.found(*index, query), "promotions");
}

void TestHistoryIndexing::onlyWhatIsNewIsRead()
{
    Record record;
    record.fill();
    {
        const auto index = record.open();
        QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    }
    record.append(4, u"Cy"_s, u"UAT"_s, u"ApexClass:Other"_s);
    const auto index = record.open();
    QCOMPARE(*index->count({}), 3);
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QCOMPARE(*index->count({}), 4);
    QCOMPARE(*index->values(ports::HistoryFacet::Who), (QStringList{u"Ana"_s, u"Bo"_s, u"Cy"_s}));
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QCOMPARE(*index->count({}), 4);
}

void TestHistoryIndexing::theIndexSaysWhatTheRecordSays()
{
    Record record;
    record.fill();
    const auto index = record.open();
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    const auto indexed = index->after({}, 0, 10, ports::HistoryIndex::Detail::Whole);
    const auto read = history(*record.repository, 0);
    QCOMPARE(indexed->size(), read->size());
    for (qsizetype at = 0; at < read->size(); ++at) {
        const HistoryEvent &event = read->at(at);
        const HistoryEvent same = historyEvent(indexed->at(at));
        QCOMPARE(same.id, event.id);
        QCOMPARE(same.when, event.when);
        QCOMPARE(same.who, event.who);
        QCOMPARE(same.where, event.where);
        QCOMPARE(same.what, event.what);
        QCOMPARE(same.reason, event.reason);
        QCOMPARE(same.record, event.record);
    }
}

void TestHistoryIndexing::aBrokenFileIsMadeAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database")
        << QByteArray("this is no database, and it is longer than a heading of one: ").repeated(20);
    QTest::newRow("cut off") << QByteArray();
}

void TestHistoryIndexing::aBrokenFileIsMadeAgain()
{
    QFETCH(QByteArray, bytes);
    Record record;
    record.fill();
    {
        const auto index = record.open();
        QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    }
    QFile file(record.path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    const auto index = record.open();
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QCOMPARE(*index->count({}), 3);
}

void TestHistoryIndexing::aRewrittenRecordIsReadAgain()
{
    Record record;
    record.fill();
    const auto index = record.open();
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    const auto tip = *record.repository->tip(governance::kAuditBranch);
    const auto before = record.repository->history(*tip, 2);
    QVERIFY(record.repository->moveBranch(governance::kAuditBranch, tip, before->back().id));
    record.append(9, u"Di"_s, u"Dev1"_s, u"ApexClass:New"_s);
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QCOMPARE(record.found(*index, {}), (QStringList{u"P9"_s, u"P2"_s, u"P1"_s}));
}

void TestHistoryIndexing::whoIsErasedIsNotNamedAnyMore()
{
    Record record;
    record.fill();
    const auto index = record.open();
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QCOMPARE(*index->values(ports::HistoryFacet::Who), (QStringList{u"Ana"_s, u"Bo"_s}));
    const QString ana = governance::readPeople(*record.repository)->byName(u"Ana"_s)->id;
    QVERIFY(governance::erasePerson(*record.repository, ana, QDateTime::currentDateTimeUtc(), record.monitor));
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QCOMPARE(*index->values(ports::HistoryFacet::Who), (QStringList{u"Bo"_s, u"Someone who was erased"_s}));
    QCOMPARE(record.found(*index, {.who = {u"Someone who was erased"_s}}), (QStringList{u"P3"_s, u"P1"_s}));
    QCOMPARE(record.found(*index, {.text = u"ana"_s}), QStringList());
    for (const char *end : {"", "-wal"}) {
        QFile file(record.path + QLatin1StringView(end));
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("Ana"));
    }
    // Another name is told of what was read before, too; who comes new makes nothing be read again.
    const QString bo = governance::readPeople(*record.repository)->byName(u"Bo"_s)->id;
    QVERIFY(
        governance::renamePerson(*record.repository, bo, u"Bo Lin"_s, QDateTime::currentDateTimeUtc(), record.monitor));
    record.append(4, u"Cy"_s, u"UAT"_s, u"ApexClass:Tax"_s);
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QCOMPARE(*index->values(ports::HistoryFacet::Who),
             (QStringList{u"Bo Lin"_s, u"Cy"_s, u"Someone who was erased"_s}));
}

void TestHistoryIndexing::aNameThatComesLaterIsTold()
{
    Record record;
    record.fill();
    const auto tip = *record.repository->tip(governance::kPeopleBranch);
    QVERIFY(record.repository->moveBranch(governance::kPeopleBranch, tip, std::nullopt));
    const auto index = record.open();
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    const QStringList unknown = *index->values(ports::HistoryFacet::Who);
    QCOMPARE(unknown.size(), 2);
    for (const QString &who : unknown)
        QVERIFY2(governance::isPseudonym(who), qPrintable(who));
    QVERIFY(record.repository->moveBranch(governance::kPeopleBranch, std::nullopt, tip));
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QCOMPARE(*index->values(ports::HistoryFacet::Who), (QStringList{u"Ana"_s, u"Bo"_s}));
}

void TestHistoryIndexing::anotherLanguageIsAnotherIndex()
{
    Record record;
    record.fill();
    const auto index = record.open();
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QVERIFY(index->useStamp(u"another"_s));
    QCOMPARE(*index->count({}), 0);
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    QCOMPARE(*index->count({}), 3);
}

void TestHistoryIndexing::snapshotsTellWhichComponentsChanged()
{
    Record record;
    record.company->live();
    QVERIFY(record.company->retrieve(u"Dev1"_s));
    record.company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer rate = 7; }\n");
    QVERIFY(record.company->retrieve(u"Dev1"_s));
    const auto index = record.open();
    QVERIFY(bringUpToDate(*record.repository, *record.journal, *index, record.monitor));
    const auto life = index->after({.component = u"ApexClass:Tax"_s}, 0, 10);
    QCOMPARE(life->size(), 4); // each environment's first snapshot, and one change in each
    QCOMPARE(life->at(1).where, u"UAT"_s);
    QCOMPARE(life->front().where, u"Dev1"_s);
    QCOMPARE(life->front().what, u"Dev1 changed: ApexClass Tax"_s);
    QCOMPARE(life->front().group, ports::HistoryGroup::Orgs);
}

void TestHistoryIndexing::walksAndMarksAgree()
{
    Record record;
    const auto index = record.open();
    QList<ports::IndexedEvent> events;
    for (int at = 0; at < 1000; ++at) {
        ports::IndexedEvent event;
        // Many at one time, and not in their order.
        event.when = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC).addSecs(at * 37 % 100);
        event.id = QString::number(at);
        events += event;
    }
    QVERIFY(index->add(u"s"_s, {}, u"1"_s, events));
    for (const bool oldestFirst : {false, true}) {
        const ports::HistoryQuery query{.oldestFirst = oldestFirst};
        QStringList walked;
        QList<qint64> keys;
        for (qint64 key = 0;;) {
            const auto step = index->after(query, key, 64);
            if (step->isEmpty())
                break;
            key = step->back().key;
            for (const auto &event : *step) {
                walked += event.id;
                keys += event.key;
            }
        }
        QCOMPARE(QSet<QString>(walked.begin(), walked.end()).size(), 1000);
        QVERIFY(oldestFirst ? std::ranges::is_sorted(keys) : std::ranges::is_sorted(keys, std::ranges::greater()));
        const auto extent = index->extent(query, 70);
        QCOMPARE(extent->count, 1000);
        QCOMPARE(extent->marks.size(), 14);
        QStringList paged;
        for (int page = 0; page <= extent->marks.size(); ++page) {
            const auto step = index->after(query, page == 0 ? 0 : extent->marks.at(page - 1), 70);
            for (const auto &event : *step)
                paged += event.id;
        }
        QCOMPARE(paged, walked);
        QCOMPARE(*index->rank(query, keys.at(0)), 0);
        QCOMPARE(*index->rank(query, keys.at(731)), 731);
    }
}

void TestHistoryIndexing::twoThatReadAtOnceTakeEachEventOnce()
{
    Record record;
    const auto one = record.open();
    const auto other = record.open();
    ports::IndexedEvent event;
    event.when = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QVERIFY(one->add(u"s"_s, {}, u"1"_s, {event}));
    const auto refused = other->add(u"s"_s, {}, u"1"_s, {event});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Errc::Conflict);
    QCOMPARE(*other->count({}), 1);
}

QTEST_GUILESS_MAIN(TestHistoryIndexing)
#include "tst_historyindexing.moc"
