#include "core/merge/entryparts.h"
#include "core/merge/threeway.h"
#include "core/xml/document.h"

#include <QTest>

using namespace backflow::merge;

namespace {

QByteArray entry(const QByteArray &children)
{
    return "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + children + "</PermissionSet>\n";
}

QByteArray object(const QByteArray &flags)
{
    QByteArray out = "    <objectPermissions>\n";
    for (const QByteArray &flag : flags.split(' ')) {
        const qsizetype at = flag.indexOf('=');
        out += "        <" + flag.first(at) + '>' + flag.sliced(at + 1) + "</" + flag.first(at) + ">\n";
    }
    return out + "        <object>Account</object>\n    </objectPermissions>\n";
}

Outcome mergeOf(const QByteArray &before, const QByteArray &source, const QByteArray &target)
{
    return mergeFile(QStringLiteral("permissionsets/Sales.permissionset-meta.xml"),
                     {entry(before), entry(source), entry(target)});
}

} // namespace

class TestCombine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreTheTagsOfAnEntry();
    void aPartIsPutInTheOthersPlaceAndNothingElse_data();
    void aPartIsPutInTheOthersPlaceAndNothingElse();
    void everyCombinationIsOneAndIsKnownAgain();
    void whatIsOfOneSideIsThatSide();
    void combinationsThatSalesforceRefusesAreNamed_data();
    void combinationsThatSalesforceRefusesAreNamed();
    void whatIsNotChosenYetBreaksNothing();
    void oneDifferenceIsNothingToCombine();
};

void TestCombine::partsAreTheTagsOfAnEntry()
{
    const auto parts = partsOf("<a>\n <b>1</b>\n <c><d>x</d></c>\n <b>2 &amp; 3</b>\n</a>");
    QVERIFY(parts);
    QCOMPARE(parts->size(), size_t(2));
    QCOMPARE(parts->front().values, (QStringList{QStringLiteral("1"), QStringLiteral("2 & 3")}));
    QVERIFY(parts->front().leaf);
    QVERIFY(!parts->back().leaf);
    QVERIFY(!partsOf("<a>text</a>"));
    QVERIFY(!partsOf("<a/><a/>"));
    QVERIFY(!partsOf("<a><b>1</b> and text</a>"));
}

void TestCombine::aPartIsPutInTheOthersPlaceAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QByteArray>("after");
    const auto values = [](const char *words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("another value") << QByteArray("<e>\n  <a>1</a>\n  <b>2</b> <!-- why -->\n</e>") << values("3")
                                   << QByteArray("<e>\n  <a>1</a>\n  <b>3</b> <!-- why -->\n</e>");
    QTest::newRow("none") << QByteArray("<e>\n  <a>1</a>\n  <b>2</b>\n  <c>3</c>\n</e>") << QStringList()
                          << QByteArray("<e>\n  <a>1</a>\n  <c>3</c>\n</e>");
    QTest::newRow("a list") << QByteArray("<e>\n  <b>1</b>\n  <b>2</b>\n  <c>3</c>\n</e>") << values("7 8 9")
                            << QByteArray("<e>\n  <b>7</b>\n  <b>8</b>\n  <b>9</b>\n  <c>3</c>\n</e>");
    QTest::newRow("added in its order") << QByteArray("<e>\n  <a>1</a>\n  <c>3</c>\n</e>") << values("2")
                                        << QByteArray("<e>\n  <a>1</a>\n  <b>2</b>\n  <c>3</c>\n</e>");
    QTest::newRow("added in front") << QByteArray("<e>\n  <c>3</c>\n</e>") << values("2")
                                    << QByteArray("<e>\n  <b>2</b>\n  <c>3</c>\n</e>");
    QTest::newRow("nothing to take away")
        << QByteArray("<e><a>1</a></e>") << QStringList() << QByteArray("<e><a>1</a></e>");
}

void TestCombine::aPartIsPutInTheOthersPlaceAndNothingElse()
{
    QFETCH(QByteArray, before);
    QFETCH(QStringList, values);
    QFETCH(QByteArray, after);
    const QStringList order{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QCOMPARE(withPart(before, partOf(QStringLiteral("b"), values), order), after);
    QCOMPARE(partOf(QStringLiteral("b"), {QStringLiteral("a<b")}).elements.front(), QByteArray("<b>a&lt;b</b>"));
}

void TestCombine::everyCombinationIsOneAndIsKnownAgain()
{
    const Outcome outcome = mergeOf(object("allowCreate=false allowDelete=false allowEdit=false allowRead=true"),
                                    object("allowCreate=true allowDelete=true allowEdit=true allowRead=true"),
                                    object("allowCreate=false allowEdit=true allowRead=false viewAllRecords=false"));
    QCOMPARE(outcome.decisions.size(), size_t(1));
    const Decision &decision = outcome.decisions.front();
    const std::vector<Contested> parts = contestedParts(decision);
    QCOMPARE(parts.size(), size_t(4)); // create, delete, read, view all
    constexpr PartFrom kFrom[] = {PartFrom::Source, PartFrom::Target, PartFrom::Before};
    for (int mix = 0; mix < 81; ++mix) {
        std::vector<PartFrom> from;
        for (int i = 0, rest = mix; i < 4; ++i, rest /= 3)
            from.push_back(kFrom[rest % 3]);
        const QByteArray bytes = combined(decision, parts, from);
        const auto known = combinationOf(decision, bytes);
        QVERIFY2(known, bytes.constData());
        QCOMPARE(combined(decision, parts, *known), bytes);
        const auto result = resolve(outcome, {{decision.id, Choice{Take::Edited, bytes}}});
        QVERIFY(result && *result);
        const auto document = backflow::xml::Document::parse(**result);
        const backflow::xml::Node made = document->root().child("objectPermissions");
        for (size_t i = 0; i < parts.size(); ++i) {
            const auto &wanted = parts[i].of(from[i]);
            QCOMPARE(made.childText(parts[i].name.toUtf8()), wanted ? wanted->values.first() : QString());
        }
        QCOMPARE(made.childText("object"), QStringLiteral("Account"));
        QCOMPARE(made.childText("allowEdit"), QStringLiteral("true"));
    }
    QVERIFY(!combinationOf(decision, "<objectPermissions><object>Account</object></objectPermissions>"));
}

void TestCombine::whatIsOfOneSideIsThatSide()
{
    const Outcome outcome = mergeOf(object("allowEdit=false allowRead=true"), object("allowEdit=false allowRead=false"),
                                    object("allowEdit=true allowRead=true"));
    const Decision &decision = outcome.decisions.front();
    const auto parts = contestedParts(decision);
    QCOMPARE(parts.size(), size_t(2));
    QCOMPARE(parts.front().words, QStringLiteral("edit"));
    QCOMPARE(combined(decision, parts, {PartFrom::Target, PartFrom::Target}), *decision.target.bytes);
    QCOMPARE(combined(decision, parts, {PartFrom::Source, PartFrom::Source}), *decision.source.bytes);
    QCOMPARE(partWords(parts.front().target), QStringLiteral("yes"));
    QCOMPARE(partWords(std::nullopt), QStringLiteral("not there"));
}

void TestCombine::combinationsThatSalesforceRefusesAreNamed_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("needs");
    QTest::newRow("edit without read") << QStringLiteral("fieldPermissions")
                                       << QByteArray("<fieldPermissions><editable>true</editable><readable>false"
                                                     "</readable></fieldPermissions>")
                                       << QStringLiteral("“read: yes”");
    QTest::newRow("edit with read") << QStringLiteral("fieldPermissions")
                                    << QByteArray("<fieldPermissions><editable>true</editable><readable>true"
                                                  "</readable></fieldPermissions>")
                                    << QString();
    QTest::newRow("a default that is inactive")
        << QStringLiteral("customValue")
        << QByteArray("<customValue><default>true</default><isActive>false</isActive></customValue>")
        << QStringLiteral("“active: yes”");
    QTest::newRow("a default of which nothing else is said")
        << QStringLiteral("customValue") << QByteArray("<customValue><default>true</default></customValue>")
        << QString();
    QTest::newRow("delete without edit")
        << QStringLiteral("objectPermissions")
        << QByteArray("<objectPermissions><allowDelete>true</allowDelete><allowRead>true</allowRead>"
                      "</objectPermissions>")
        << QStringLiteral("“edit: yes”");
    QTest::newRow("no rule is known") << QStringLiteral("tabSettings")
                                      << QByteArray("<tabSettings><a>true</a></tabSettings>") << QString();
}

void TestCombine::combinationsThatSalesforceRefusesAreNamed()
{
    QFETCH(QString, element);
    QFETCH(QByteArray, entry);
    QFETCH(QString, needs);
    const QStringList words = brokenRuleWords(element, entry);
    QCOMPARE(words.isEmpty(), needs.isEmpty());
    QVERIFY2(needs.isEmpty() || words.join(u' ').contains(needs), qPrintable(words.join(u' ')));
}

void TestCombine::whatIsNotChosenYetBreaksNothing()
{
    const Outcome outcome = mergeOf(object("allowEdit=false allowRead=true"), object("allowEdit=false allowRead=false"),
                                    object("allowEdit=true allowRead=true"));
    const Decision &decision = outcome.decisions.front();
    const auto parts = contestedParts(decision);
    QVERIFY(illegalBecause(decision, parts, {PartFrom::Target, std::nullopt}).isEmpty());
    QVERIFY(illegalBecause(decision, parts, {std::nullopt, PartFrom::Source}).isEmpty());
    QVERIFY(illegalBecause(decision, parts, {PartFrom::Source, PartFrom::Target}).isEmpty());
    QVERIFY(illegalBecause(decision, parts, {PartFrom::Target, PartFrom::Source}).contains(QLatin1String("edit")));
}

void TestCombine::oneDifferenceIsNothingToCombine()
{
    const Outcome outcome = mergeOf(object("allowEdit=false allowRead=false"), object("allowEdit=true allowRead=true"),
                                    object("allowEdit=true allowRead=false viewAllRecords=false"));
    // Read and view all differ; edit says the same.
    QCOMPARE(contestedParts(outcome.decisions.front()).size(), size_t(2));
    Decision leaf;
    leaf.element = QStringLiteral("label");
    leaf.source.bytes = "<label>a</label>";
    leaf.target.bytes = "<label>b</label>";
    QVERIFY(contestedParts(leaf).empty());
    leaf.source.bytes = "<e><a>1</a><b>2</b></e>";
    leaf.target.bytes = "<e><a>1</a><b>3</b></e>";
    QVERIFY(contestedParts(leaf).empty());
}

QTEST_GUILESS_MAIN(TestCombine)
#include "tst_combine.moc"
