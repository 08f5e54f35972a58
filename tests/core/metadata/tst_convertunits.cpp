#include "core/metadata/convertunits.h"
#include "core/metadata/joinparents.h"
#include "core/metadata/labelfiles.h"
#include "core/metadata/sourcelocations.h"

#include <QTest>

using namespace backflow;
using namespace backflow::metadata;
using namespace Qt::StringLiterals;

namespace {

const char kFieldOne[] = "<CustomField>\n    <fullName>One__c</fullName>\n</CustomField>\n";
const char kFieldTwo[] = "<CustomField>\n    <fullName>Two__c</fullName>\n</CustomField>\n";

ConvertUnit unitOf(const QList<UnitFile> &files)
{
    return {{u"CustomObject"_s, u"T__c"_s}, files};
}

UnitFile fileAt(const QString &path, const QString &place, const QByteArray &bytes)
{
    return {path, place, bytes};
}

QByteArray objectWith(const QByteArray &inside)
{
    return "<CustomObject>\n" + inside + "</CustomObject>\n";
}

QStringList pathsOf(const QList<ConvertUnit> &units)
{
    QStringList lines;
    for (const ConvertUnit &unit : units) {
        QStringList files;
        for (const UnitFile &file : unit.files)
            files.append(file.path);
        lines.append(unit.key.toString() + u" = "_s + files.join(u' '));
    }
    return lines;
}

} // namespace

class TestConvertUnits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAProjectIntoUnits()
    {
        SourceSorter sorter;
        sorter.add(u"core"_s, {u"classes/A.cls"_s, u"classes/A.cls-meta.xml"_s, u"objects/T__c/T__c.object-meta.xml"_s,
                               u"x/B.cls"_s, u"x/B.cls-meta.xml"_s, u"README.md"_s});
        sorter.add(u"sales"_s, {u"objects/T__c/fields/One__c.field-meta.xml"_s, u"newThings/N.newThing-meta.xml"_s,
                                u"newPairs/P.newPair"_s, u"newPairs/P.newPair-meta.xml"_s});
        QCOMPARE(pathsOf(sorter.takeUnits()),
                 (QStringList{u"ApexClass:A = core/classes/A.cls core/classes/A.cls-meta.xml"_s,
                              u"ApexClass:B = core/x/B.cls core/x/B.cls-meta.xml"_s,
                              u"CustomObject:T__c = core/objects/T__c/T__c.object-meta.xml "
                              "sales/objects/T__c/fields/One__c.field-meta.xml"_s,
                              u"NewPair:P = sales/newPairs/P.newPair sales/newPairs/P.newPair-meta.xml"_s,
                              u"NewThing:N = sales/newThings/N.newThing-meta.xml"_s}));
        QCOMPARE(sorter.leftOut(), QStringList{u"core/README.md"_s});
    }

    void carriesAPairOfAnUnknownTypeAsItIs()
    {
        SourceSorter sorter;
        sorter.add(u"."_s, {u"newPairs/P.newPair"_s, u"newPairs/P.newPair-meta.xml"_s});
        const QList<ConvertUnit> units = sorter.takeUnits();
        QCOMPARE(units.first().files.at(0).place, u"newPairs/P.newPair"_s);
        QCOMPARE(units.first().files.at(1).place, u"newPairs/P.newPair-meta.xml"_s);
    }

    void putsAnObjectTogetherFromSeveralDirectories()
    {
        const auto converted =
            toMetadata(unitOf({fileAt(u"a/objects/T__c/T__c.object-meta.xml"_s, u"objects/T__c/T__c.object-meta.xml"_s,
                                      objectWith("    <label>T</label>\n")),
                               fileAt(u"a/f/Two"_s, u"objects/T__c/fields/Two__c.field-meta.xml"_s, kFieldTwo),
                               fileAt(u"b/f/One"_s, u"objects/T__c/fields/One__c.field-meta.xml"_s, kFieldOne)}),
                       Joining::FirstOnly);
        QVERIFY(converted);
        QCOMPARE(converted->files.size(), 1);
        QCOMPARE(converted->files.first().bytes,
                 objectWith("    <fields>\n        <fullName>One__c</fullName>\n    </fields>\n    <fields>\n        "
                            "<fullName>Two__c</fullName>\n    </fields>\n    <label>T</label>\n"));
        QCOMPARE(converted->manifest.types.value(u"CustomField"_s), (QStringList{u"T__c.One__c"_s, u"T__c.Two__c"_s}));
        QCOMPARE(converted->notes, QStringList());
    }

    void takesTheFirstDescriptionOrBoth()
    {
        const QString place = u"objects/T__c/T__c.object-meta.xml"_s;
        const ConvertUnit unit = unitOf(
            {fileAt(u"a.xml"_s, place, objectWith("    <label>First</label>\n")),
             fileAt(u"b.xml"_s, place, objectWith("    <label>Second</label>\n    <pluralLabel>P</pluralLabel>\n"))});
        const auto first = toMetadata(unit, Joining::FirstOnly);
        QVERIFY(first);
        QCOMPARE(first->files.first().bytes, objectWith("    <label>First</label>\n"));
        QCOMPARE(first->notes.size(), 1);
        QVERIFY(first->notes.first().contains(u"a.xml"_s) && first->notes.first().contains(u"b.xml"_s));
        const auto both = toMetadata(unit, Joining::Joined);
        QVERIFY(both);
        QCOMPARE(both->files.first().bytes, objectWith("    <label>First</label>\n    <pluralLabel>P</pluralLabel>\n"));
    }

    void joinsListsBehindTheLikeOfThem()
    {
        const auto joined =
            joinParents("<T>\n  <a>1</a>\n  <b>x</b>\n</T>\n", "<T>\n  <a>1</a>\n  <a>2</a>\n  <c/>\n</T>\n");
        QVERIFY(joined);
        QCOMPARE(*joined, "<T>\n  <a>1</a>\n  <a>2</a>\n  <b>x</b>\n  <c/>\n</T>\n"_ba);
        QCOMPARE(joinParents("<T/>\n", "<T><a/></T>\n").value(), "<T><a/></T>\n"_ba);
        QVERIFY(!joinParents("<T>", "<T/>"));
    }

    void namesTheFileThatCannotBeRead()
    {
        const auto converted = toMetadata(
            unitOf({fileAt(u"app/T.object-meta.xml"_s, u"objects/T__c/T__c.object-meta.xml"_s, objectWith({})),
                    fileAt(u"app/One__c.field-meta.xml"_s, u"objects/T__c/fields/One__c.field-meta.xml"_s,
                           "<CustomField>")}),
            Joining::FirstOnly);
        QVERIFY(!converted);
        QCOMPARE(converted.error().code, base::Errc::Malformed);
        QVERIFY2(converted.error().message.contains(u"app/One__c.field-meta.xml"_s),
                 qPrintable(converted.error().message));
    }

    void givesTheNamespaceOfItsChildrenToAParentWithoutOne()
    {
        const auto converted =
            toMetadata(unitOf({fileAt(u"p"_s, u"objects/T__c/T__c.object-meta.xml"_s, "<CustomObject/>"),
                               fileAt(u"c"_s, u"objects/T__c/fields/One__c.field-meta.xml"_s,
                                      "<CustomField xmlns=\"urn:x\"><fullName>One__c</fullName></CustomField>\n")}),
                       Joining::FirstOnly);
        QVERIFY(converted);
        QVERIFY2(converted->files.first().bytes.startsWith("<CustomObject xmlns=\"urn:x\">\n    <fields><fullName>"),
                 converted->files.first().bytes);
    }

    void namesWhatStaysInAFile()
    {
        const ConvertUnit unit{{u"CustomLabels"_s, u"CustomLabels"_s},
                               {fileAt(u"l"_s, u"labels/CustomLabels.labels-meta.xml"_s,
                                       "<CustomLabels><labels><fullName>A</fullName></labels></CustomLabels>")}};
        const auto converted = toMetadata(unit, Joining::FirstOnly);
        QVERIFY(converted);
        QCOMPARE(converted->manifest.types.value(u"CustomLabel"_s), QStringList{u"A"_s});
        QCOMPARE(converted->manifest.types.value(u"CustomLabels"_s), QStringList{u"CustomLabels"_s});
    }

    void keepsFilesWhereAProjectHasThem()
    {
        SourceSorter sorter;
        sorter.add(u"core"_s, {u"objects/T__c/T__c.object-meta.xml"_s, u"x/classes/deep/A.cls"_s});
        sorter.add(u"sales"_s, {u"objects/T__c/fields/One__c.field-meta.xml"_s, u"ui/lwc/tile/tile.js"_s,
                                u"ui/lwc/tile/old.html"_s});
        const SourceLocations locations(sorter.takeUnits(), u"main-app"_s);
        QCOMPARE(locations.pathOf(u"classes/A.cls"_s), u"core/x/classes/deep/A.cls"_s);
        QCOMPARE(locations.pathOf(u"objects/T__c/fields/One__c.field-meta.xml"_s),
                 u"sales/objects/T__c/fields/One__c.field-meta.xml"_s);
        // New: with its object, with its bundle, or where new things go.
        QCOMPARE(locations.pathOf(u"objects/T__c/fields/Two__c.field-meta.xml"_s),
                 u"core/objects/T__c/fields/Two__c.field-meta.xml"_s);
        QCOMPARE(locations.pathOf(u"lwc/tile/tile.css"_s), u"sales/ui/lwc/tile/tile.css"_s);
        QCOMPARE(locations.pathOf(u"classes/B.cls"_s), u"main-app/main/default/classes/B.cls"_s);
        QCOMPARE(locations.leftBehind({u"lwc/tile/tile.js"_s}), QStringList{u"sales/ui/lwc/tile/old.html"_s});
        QCOMPARE(locations.leftBehind({u"objects/T__c/T__c.object-meta.xml"_s}), QStringList());
    }

    void spreadsLabelsOverTheFilesOfAProject()
    {
        const auto labels = [](const QByteArrayList &names) {
            QByteArray inside;
            for (const QByteArray &name : names)
                inside += "    <labels>\n        <fullName>" + name + "</fullName>\n    </labels>\n";
            return "<CustomLabels>\n" + inside + "</CustomLabels>\n";
        };
        const auto spread = spreadLabels(labels({"A", "B", "C", "New"}),
                                         {labels({"B", "Gone"}), labels({"A", "C"}), labels({"Old"})}, 1);
        QVERIFY(spread);
        QCOMPARE(*spread, (QList<QByteArray>{labels({"B"}), labels({"A", "C", "New"}), {}}));
        QVERIFY(!spreadLabels("<CustomLabels>", {}, 0));
        const auto commented =
            spreadLabels("<CustomLabels>\n  <!-- a -->\n  <labels><fullName>A</fullName></labels>\n</CustomLabels>\n",
                         {labels({"B"}), labels({"A"})}, 0);
        QVERIFY(commented);
        QVERIFY(commented->at(0).isEmpty() && commented->at(1).contains("<!-- a -->\n  <labels>"));
    }

    void refusesPathsThatLeadOut()
    {
        for (const char *path : {"../a", "/a", "a/../b", ""})
            QCOMPARE(unitsOfPackage({QString::fromUtf8(path)}).error().code, base::Errc::InvalidInput);
        QVERIFY(!unitsOfPackage({u"classes/A.cls"_s, u"classes/A.cls"_s}));
        QCOMPARE(unitsOfPackage({u"package.xml"_s, u"destructiveChanges.xml"_s})->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConvertUnits)
#include "tst_convertunits.moc"
