// Rules as files: each that Backflow brings finds what it is for and lets pass what it is not for, and a file that is
// not one is refused with the place.

#include "core/compliance/check.h"
#include "core/compliance/rule.h"
#include "core/compliance/rulewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <utility>

using namespace backflow;
using namespace backflow::compliance;
using namespace Qt::StringLiterals;

namespace {

// Of the fixtures: the certificate that ends, ends three weeks later.
const QDate kToday(2026, 12, 1);

QByteArray fixture(const QString &rule, const QString &which)
{
    QFile file(QStringLiteral(BACKFLOW_SOURCE_DIR "/tests/data/compliance/%1.%2.xml").arg(rule, which));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the org would call it.
model::ComponentKey keyOf(const QByteArray &xml)
{
    const qsizetype begin = xml.indexOf('<', xml.indexOf("?>")) + 1;
    const QString root = QString::fromUtf8(xml.mid(begin, xml.indexOf(' ', begin) - begin));
    if (root.endsWith("Settings"_L1) && root != "ProfileSessionSettings"_L1)
        return {u"Settings"_s, root.chopped(8)};
    return {root, u"Crate__c"_s};
}

QByteArray file(const QByteArray &rules)
{
    return R"({"format": "backflow-compliance/1", "rules": [)" + rules + "]}";
}

QByteArray ruleWith(const QByteArray &members)
{
    return file(R"({"id": "a", "title": "A.", "severity": "low", "types": ["Profile"])" + members + "}");
}

/// Source → translation, of what is finished in the rules' context.
QHash<QString, QString> textsIn(const QString &language)
{
    QFile file(QStringLiteral(BACKFLOW_SOURCE_DIR "/translations/%1.ts").arg(language));
    QHash<QString, QString> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && context == "compliance"_L1 &&
                 !xml.attributes().hasAttribute("type"_L1))
            texts.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return texts;
}

/// Says in which context it was asked.
class Marking final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return u"<%1>"_s.arg(QLatin1StringView(context)) + QString::fromUtf8(text);
    }
};

} // namespace

class TestRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleBreaksAndPasses_data();
    void everyRuleBreaksAndPasses();
    void aRuleOfOnesOwn();
    void whatIsNoFileOfRulesIsRefused_data();
    void whatIsNoFileOfRulesIsRefused();
    void ownRulesTakeTheOthersPlace();
    void everyRuleHasItsTextsInEachLanguage_data();
    void everyRuleHasItsTextsInEachLanguage();
    void textsAreInTheLanguageOfTheProgram();
};

void TestRule::everyRuleBreaksAndPasses_data()
{
    QTest::addColumn<QString>("id");
    for (const Rule &rule : builtInRules())
        QTest::newRow(qPrintable(rule.id)) << rule.id;
    QVERIFY(builtInRules().size() >= 40);
}

void TestRule::everyRuleBreaksAndPasses()
{
    QFETCH(const QString, id);
    for (const bool breaks : {true, false}) {
        const QByteArray xml = fixture(id, breaks ? u"breaks"_s : u"passes"_s);
        QVERIFY2(!xml.isEmpty(), qPrintable(id));
        const auto found = checkFile({keyOf(xml), u"x-meta.xml"_s, xml}, builtInRules(), kToday);
        QVERIFY(found);
        const qsizetype ofRule = std::ranges::count(*found, id, &Finding::rule);
        QCOMPARE(ofRule, breaks ? 1 : 0);
        if (!breaks)
            continue;
        const Finding &finding = *std::ranges::find(*found, id, &Finding::rule);
        QCOMPARE(finding.key, keyOf(xml));
        QVERIFY(finding.line > 1);
        // Where a rule names its entries, it names them.
        const Rule &rule = *std::ranges::find(builtInRules(), id, &Rule::id);
        QCOMPARE(finding.entry.isEmpty(), rule.name.isEmpty());
    }
}

/// By path and value, as the issue of a team would be.
void TestRule::aRuleOfOnesOwn()
{
    const auto rules = parseRules(file(R"(
        {"id": "no-night-access", "title": "The night crew may export reports.", "severity": "high",
         "types": ["PermissionSet"], "fullName": "Night_.*",
         "when": [{"path": "hasActivationRequired", "isNot": "true"}],
         "each": "userPermissions", "name": "name",
         "broken": [{"path": "name", "is": ["ExportReport"]}, {"path": "enabled", "is": "true"}]})"));
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
    const QByteArray xml =
        "<PermissionSet><userPermissions><enabled>true</enabled><name>exportreport</name></userPermissions>%1"
        "</PermissionSet>";
    const auto count = [&](const QString &name, const QByteArray &more) {
        const auto found = checkFile({{u"PermissionSet"_s, name}, u"x-meta.xml"_s, QByteArray(xml).replace("%1", more)},
                                     *rules, kToday);
        return found ? found->size() : -1;
    };
    QCOMPARE(count(u"Night_Crew"_s, {}), 1);
    QCOMPARE(count(u"Day_Crew"_s, {}), 0);
    QCOMPARE(count(u"Night_Crew"_s, "<hasActivationRequired>true</hasActivationRequired>"), 0);
}

void TestRule::whatIsNoFileOfRulesIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray good = R"(, "broken": [{"path": "a/b", "is": "x"}])";
    QTest::newRow("no JSON") << QByteArray("{") << u"not JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"no object"_s;
    QTest::newRow("another format") << QByteArray(R"({"format": "x", "rules": []})") << u"backflow-compliance/1"_s;
    QTest::newRow("more at the top") << QByteArray(R"({"format": "backflow-compliance/1", "rules": [], "x": 1})")
                                     << u"no more"_s;
    QTest::newRow("a number as rule") << file("1") << u"id"_s;
    QTest::newRow("no id") << file(R"({"title": "A."})") << u"id"_s;
    QTest::newRow("nothing broken") << ruleWith("") << u"broken"_s;
    QTest::newRow("nothing broken, a list") << ruleWith(R"(, "broken": [])") << u"broken"_s;
    QTest::newRow("unknown member") << ruleWith(good + R"(, "brocken": 1)") << u"brocken"_s;
    QTest::newRow("unknown severity") << file(R"({"id": "a", "title": "A.", "severity": "grave", "types": ["X"]})")
                                      << u"severity"_s;
    QTest::newRow("no types") << file(R"({"id": "a", "title": "A.", "severity": "low"})") << u"types"_s;
    QTest::newRow("two tests") << ruleWith(R"(, "broken": [{"path": "a", "is": "x", "above": 1}])") << u"condition"_s;
    QTest::newRow("no test") << ruleWith(R"(, "broken": [{"path": "a"}])") << u"condition"_s;
    QTest::newRow("no path") << ruleWith(R"(, "broken": [{"is": "x"}])") << u"path"_s;
    QTest::newRow("a path that is none") << ruleWith(R"(, "broken": [{"path": "a//b", "is": "x"}])") << u"path"_s;
    QTest::newRow("an expression that is none")
        << ruleWith(R"(, "broken": [{"path": "a", "matches": "("}])") << u"expression"_s;
    QTest::newRow("a number that is none") << ruleWith(R"(, "broken": [{"path": "a", "below": "8"}])") << u"number"_s;
    QTest::newRow("present of a text") << ruleWith(R"(, "broken": [{"path": "a", "present": "yes"}])") << u"true"_s;
    QTest::newRow("twice") << file(R"({"id": "a", "title": "A.", "severity": "low", "types": ["X"])" + good + "}, " +
                                   R"({"id": "a", "title": "A.", "severity": "low", "types": ["X"])" + good + "}")
                           << u"two rules"_s;
    QTest::newRow("large") << file(QByteArray(1'100'000, ' ')) << u"megabyte"_s;
}

void TestRule::whatIsNoFileOfRulesIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto rules = parseRules(bytes);
    QVERIFY(!rules);
    QVERIFY2(rules.error().message.contains(says, Qt::CaseInsensitive), qPrintable(rules.error().message));
}

void TestRule::ownRulesTakeTheOthersPlace()
{
    Rule first{u"a"_s, u"First."_s, {}};
    Rule second{u"b"_s, u"Second."_s, {}};
    Rule mine{u"a"_s, u"Mine."_s, {}};
    Rule more{u"c"_s, u"More."_s, {}};
    QCOMPARE(withOwn({first, second}, {mine, more}), (QList{mine, second, more}));
}

void TestRule::everyRuleHasItsTextsInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "es", "fr", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestRule::everyRuleHasItsTextsInEachLanguage()
{
    QFETCH(QString, language);
    const QHash<QString, QString> texts = textsIn(language);
    QVERIFY(!texts.isEmpty());
    for (const Rule &rule : builtInRules()) {
        for (const QString &text : {rule.title, rule.advice}) {
            QVERIFY2(!text.isEmpty(), qPrintable(rule.id));
            const QString translated = texts.value(text);
            QVERIFY2(!translated.isEmpty(), qPrintable(rule.id + u": "_s + text));
            QVERIFY2(translated != text, qPrintable(rule.id + u": "_s + text));
        }
    }
}

void TestRule::textsAreInTheLanguageOfTheProgram()
{
    Marking marking;
    QVERIFY(QCoreApplication::installTranslator(&marking));
    for (const Rule &rule : builtInRules()) {
        QCOMPARE(titleWords(rule), u"<compliance>"_s + rule.title);
        QCOMPARE(adviceWords(rule), u"<compliance>"_s + rule.advice);
    }
    Rule own;
    own.title = u"Reports may be exported."_s;
    QCOMPARE(titleWords(own), own.title);
    QVERIFY(adviceWords(own).isEmpty());
    QCoreApplication::removeTranslator(&marking);
    QCOMPARE(titleWords(builtInRules().first()), builtInRules().first().title);
}

QTEST_GUILESS_MAIN(TestRule)
#include "tst_rule.moc"
