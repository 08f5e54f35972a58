// A contested order in words: which entries each side put elsewhere, and behind what.

#include "core/merge/moved.h"
#include "core/merge/words.h"
#include "tests/core/merge/mergefixture.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <random>

using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestMoved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asFewAsExplainIt_data();
    void asFewAsExplainIt();
    void withoutThemTheRestIsInOrder();
    void namesWhatMoved_data();
    void namesWhatMoved();
    void saysWhatBothDidToALayout();
    void saysWhatBothPutAtOnePlace();
    void saysWhatDiffersWithoutACommonVersion();
    void saysWhatBothDidToAListOfJson();
    void anEntryMergedByItselfIsNoOrder();
};

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

std::vector<int> items(const char *letters)
{
    std::vector<int> out;
    for (const char *letter = letters; *letter; ++letter)
        out.push_back(*letter - 'a');
    return out;
}

QString letters(const std::vector<int> &items)
{
    QString out;
    for (const int item : items)
        out += QLatin1Char(char('a' + item));
    return out;
}

QByteArray layout(const QByteArrayList &fields)
{
    QByteArray body = "<layoutSections>\n<label>Details</label>\n<layoutColumns>\n";
    for (const QByteArray &field : fields)
        body += "<layoutItems>\n<behavior>Edit</behavior>\n<field>" + field + "</field>\n</layoutItems>\n";
    return file("Layout", body + "</layoutColumns>\n<style>OneColumn</style>\n</layoutSections>");
}

Outcome merged(const std::optional<QByteArray> &a, const QByteArray &s, const QByteArray &t,
               const MergeOptions &options = {})
{
    return mergeFile(QStringLiteral("layouts/Account-Sales.layout-meta.xml"), {a, s, t}, options);
}

QString sentence(const Outcome &outcome)
{
    return outcome.decisions.size() == 1
               ? decisionSentence(text("Layout"), outcome.decisions.front(), text("UAT"), text("Dev1"))
               : decisionList(outcome).join(u'|');
}

} // namespace

void TestMoved::asFewAsExplainIt_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("moved");
    const auto row = [](const char *before, const char *side, const char *moved) {
        QTest::addRow("%s → %s", before, side) << text(before) << text(side) << text(moved);
    };
    row("abcd", "abcd", "");
    row("abcd", "bcda", "a");
    row("abcd", "dabc", "d");
    row("abcdef", "abefcd", "ef");
    row("abcd", "abxcd", "x");
    row("abcd", "ad", "");
    row("abcd", "xbcda", "xa");
    row("", "ab", "ab");
    row("ab", "", "");
}

void TestMoved::asFewAsExplainIt()
{
    QFETCH(QString, before);
    QFETCH(QString, side);
    QFETCH(QString, moved);
    const auto found = movedItems(items(before.toLatin1().constData()), items(side.toLatin1().constData()));
    if (side == QLatin1StringView("abefcd"))
        QCOMPARE(found.size(), size_t(2)); // either pair explains it
    else
        QCOMPARE(letters(found), moved);
}

void TestMoved::withoutThemTheRestIsInOrder()
{
    std::mt19937 random(20261130);
    for (int round = 0; round < 300; ++round) {
        std::vector<int> before(1 + random() % 12);
        std::iota(before.begin(), before.end(), 0);
        std::vector<int> side(before.size() + 2);
        std::iota(side.begin(), side.end(), 0);
        std::ranges::shuffle(before, random);
        std::ranges::shuffle(side, random);
        side.resize(1 + random() % side.size());
        const std::vector<int> moved = movedItems(before, side);
        std::vector<int> rest;
        for (const int item : side) {
            if (!std::ranges::contains(moved, item))
                rest.push_back(int(std::ranges::find(before, item) - before.begin()));
        }
        QVERIFY2(std::ranges::is_sorted(rest), qPrintable(letters(before) + u' ' + letters(side)));
        QVERIFY(rest.empty() || rest.back() < int(before.size()));
        const bool someCommon =
            std::ranges::any_of(side, [&](int item) { return std::ranges::contains(before, item); });
        QCOMPARE(!rest.empty(), someCommon);
    }
}

void TestMoved::namesWhatMoved_data()
{
    QTest::addColumn<QList<Moved>>("moved");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("words");
    const auto at = [](const char *name, const char *behind, bool added = false) {
        return Moved{text(name), text(behind), added};
    };
    const auto row = [](const QList<Moved> &moved, bool known, const char *words) {
        QTest::newRow(words) << moved << known << text(words);
    };
    row({at("Zone", "Industry")}, true, "UAT moved Zone behind Industry");
    row({at("Zone", "")}, true, "UAT moved Zone to the top");
    row({at("Zone", "Industry"), at("Score", "Zone")}, true, "UAT moved Zone, Score behind Industry");
    row({at("Zone", "Industry"), at("Score", "Phone")}, true, "UAT moved Zone, Score");
    row({at("A", "Z"), at("B", "Y"), at("C", "X"), at("D", "W"), at("E", "V")}, true, "UAT moved A, B, C and 2 more");
    row({at("Zone", "Industry", true)}, true, "UAT put Zone behind Industry");
    row({at("Zone", "", true)}, true, "UAT put Zone at the top");
    row({at("Zone", "Industry", true), at("Score", "Phone", true)}, true, "UAT added Zone, Score");
    row({at("Zone", "Industry"), at("Score", "Phone", true)}, true, "UAT moved Zone and added Score");
    row({at("Zone", "Industry")}, false, "UAT has Zone behind Industry");
    row({at("Zone", "")}, false, "UAT has Zone at the top");
    row({at("Zone", "Industry"), at("Score", "Phone")}, false, "UAT has Zone, Score at other places");
    QTest::newRow("nothing") << QList<Moved>() << true << QString();
}

void TestMoved::namesWhatMoved()
{
    QFETCH(QList<Moved>, moved);
    QFETCH(bool, known);
    QFETCH(QString, words);
    QCOMPARE(movedWords(text("UAT"), moved, known), words);
}

void TestMoved::saysWhatBothDidToALayout()
{
    const Outcome outcome =
        merged(layout({"Name", "Industry", "Rating", "Phone"}), layout({"Rating", "Name", "Industry", "Phone"}),
               layout({"Name", "Phone", "Industry", "Rating"}));
    QCOMPARE(sentence(outcome), text("Order of layout item of column 1 of section Details: UAT moved Rating "
                                     "to the top, Dev1 moved Phone behind Name."));
    const Decision &decision = outcome.decisions.front();
    QStringList names;
    for (const Property &entry : decision.source.properties)
        names.append(entry.name + entry.value);
    QCOMPARE(names.join(u' '), text("Rating Name Industry Phone"));
}

void TestMoved::saysWhatBothPutAtOnePlace()
{
    MergeOptions asking;
    asking.policies.set(Policy::SharedPlace, false);
    const Outcome outcome = merged(layout({"Industry", "Phone"}), layout({"Industry", "Zone__c", "Phone"}),
                                   layout({"Industry", "Score__c", "Phone"}), asking);
    QCOMPARE(sentence(outcome),
             text("Order of layout item of column 1 of section Details: UAT put Zone__c behind Industry, Dev1 put "
                  "Score__c behind Industry."));
    // Either answer keeps both.
    for (const Take take : {Take::Source, Take::Target}) {
        const QByteArray result = settled(outcome, take);
        QVERIFY(result.contains("Zone__c") && result.contains("Score__c"));
        QCOMPARE(result.indexOf("Zone__c") < result.indexOf("Score__c"), take == Take::Source);
    }
}

void TestMoved::saysWhatDiffersWithoutACommonVersion()
{
    const Outcome outcome =
        merged(std::nullopt, layout({"Rating", "Name", "Industry"}), layout({"Name", "Industry", "Rating"}));
    QCOMPARE(sentence(outcome), text("Order of layout item of column 1 of section Details: UAT has Rating "
                                     "at the top, Dev1 has Rating "
                                     "behind Industry; no common version is known."));
}

void TestMoved::saysWhatBothDidToAListOfJson()
{
    const auto project = [](const QByteArrayList &paths) {
        QByteArrayList items;
        for (const QByteArray &path : paths)
            items.append("    { \"path\": \"" + path + "\" }");
        return "{\n  \"packageDirectories\": [\n" + items.join(",\n") + "\n  ]\n}\n";
    };
    const Outcome outcome =
        mergeFile(QStringLiteral("sfdx-project.json"),
                  {project({"base", "crm", "sales", "service"}), project({"sales", "base", "crm", "service"}),
                   project({"base", "service", "crm", "sales"})});
    QCOMPARE(outcome.decisions.size(), size_t(1));
    const QString words = orderWords(outcome.decisions.front(), text("UAT"), text("Dev1"));
    QCOMPARE(words, text("UAT moved sales to the top, Dev1 moved service behind base"));
}

void TestMoved::anEntryMergedByItselfIsNoOrder()
{
    const Outcome outcome = mergeFile(QStringLiteral("x.permissionset-meta.xml"),
                                      {file("PermissionSet", fieldPermission("A.Rank", false, true)),
                                       file("PermissionSet", fieldPermission("A.Rank", false, false)),
                                       file("PermissionSet", fieldPermission("A.Rank", true, true))});
    QCOMPARE(outcome.decisions.size(), size_t(1));
    QVERIFY(outcome.decisions.front().source.moved.isEmpty());
    QVERIFY(orderWords(outcome.decisions.front(), text("UAT"), text("Dev1")).isEmpty());
}

QTEST_GUILESS_MAIN(TestMoved)
#include "tst_moved.moc"
