#include "core/metadata/decompose.h"
#include "tests/core/metadata/treeshape.h"

#include <QTest>

using namespace backflow;
using metadata::ChildFile;
using metadata::compose;
using metadata::decompose;
using metadata::fixture;
using metadata::Registry;
using metadata::TypeInfo;

namespace {

constexpr auto kObject = R"(<?xml version="1.0" encoding="UTF-8"?>
<CustomObject xmlns="@NS@" xmlns:xsi="@XSI@">
    <!-- the object's own -->
    <description>two
    lines</description>
    <!-- the rating -->
    <fields>
        <fullName>Rating__c</fullName>
        <inlineHelpText>first
            second</inlineHelpText>

        <type>Text</type>
    </fields>
    <fields>
        <fullName>Score__c</fullName>
        <default xsi:type="xsd:string">a</default>
    </fields>
    <label>Thing</label>
    <recordTypes>
        <fullName>Big</fullName>
        <picklistValues>
            <picklist>Rating__c</picklist>
        </picklistValues>
    </recordTypes>
    <sharingModel>Private</sharingModel>
</CustomObject>
)";

constexpr auto kParent = R"(<?xml version="1.0" encoding="UTF-8"?>
<CustomObject xmlns="@NS@" xmlns:xsi="@XSI@">
    <!-- the object's own -->
    <description>two
    lines</description>
    <label>Thing</label>
    <sharingModel>Private</sharingModel>
</CustomObject>
)";

constexpr auto kRating = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- the rating -->
<CustomField xmlns="@NS@">
    <fullName>Rating__c</fullName>
    <inlineHelpText>first
            second</inlineHelpText>

    <type>Text</type>
</CustomField>
)";

constexpr auto kScore = R"(<?xml version="1.0" encoding="UTF-8"?>
<CustomField xmlns="@NS@" xmlns:xsi="@XSI@">
    <fullName>Score__c</fullName>
    <default xsi:type="xsd:string">a</default>
</CustomField>
)";

constexpr auto kPartial = R"(<?xml version="1.0" encoding="UTF-8"?>
<CustomObject xmlns="@NS@">
    <!-- the rating -->
    <fields>
        <fullName>Rating__c</fullName>
        <inlineHelpText>first
            second</inlineHelpText>

        <type>Text</type>
    </fields>
</CustomObject>
)";

constexpr auto kTwice = R"(<CustomObject xmlns="@NS@">
    <fields><fullName>A__c</fullName><label>1</label></fields>
    <fields><fullName>a__C</fullName><label>2</label></fields>
    <fields><label>nameless</label></fields>
    <listViews><fullName>../../evil</fullName></listViews>
    <listViews/>
</CustomObject>
)";

const TypeInfo &object()
{
    return *Registry::builtIn().byName(u"CustomObject");
}

QString shown(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

class TestDecompose final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesChildrenOutAtTheLeftMarginOnly()
    {
        const auto parts = decompose(object(), fixture(kObject));
        QVERIFY(parts);
        QCOMPARE(shown(parts->parent), shown(fixture(kParent)));
        QVERIFY(!parts->parentIsEmpty);
        QCOMPARE(parts->children.size(), 3);
        QCOMPARE(parts->children.at(0).name, QStringLiteral("Rating__c"));
        QCOMPARE(shown(parts->children.at(0).bytes), shown(fixture(kRating)));
        QCOMPARE(shown(parts->children.at(1).bytes), shown(fixture(kScore)));
        QCOMPARE(parts->children.at(2).type->name, QStringLiteral("RecordType"));
        QVERIFY(parts->kept.isEmpty());
    }

    void putsThemBackToTheByte()
    {
        const auto parts = decompose(object(), fixture(kObject));
        QVERIFY(parts);
        const auto whole = compose(object(), parts->parent, parts->children);
        QVERIFY(whole);
        QCOMPARE(shown(*whole), shown(fixture(kObject)));
    }

    void isUndoneByComposeWhateverTheLayout_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray object = fixture(kObject);
        QTest::newRow("as the org writes it") << object;
        QTest::newRow("CRLF") << QByteArray(object).replace("\n", "\r\n");
        QTest::newRow("tabs") << QByteArray(object).replace("    ", "\t");
        QTest::newRow("two blanks") << QByteArray(object).replace("    ", "  ");
    }
    void isUndoneByComposeWhateverTheLayout()
    {
        QFETCH(QByteArray, file);
        const auto parts = decompose(object(), file);
        QVERIFY(parts);
        const auto whole = compose(object(), parts->parent, parts->children);
        QVERIFY(whole);
        QCOMPARE(shown(*whole), shown(file));
    }

    void makesAPartialParentOfASingleChild()
    {
        const auto parts = decompose(object(), fixture(kObject));
        QVERIFY(parts);
        const auto partial = compose(object(), {}, {parts->children.first()});
        QVERIFY(partial);
        QCOMPARE(shown(*partial), shown(fixture(kPartial)));
        const auto again = decompose(object(), *partial);
        QVERIFY(again);
        QVERIFY(again->parentIsEmpty);
        QCOMPARE(again->children.size(), 1);
        QCOMPARE(shown(again->children.first().bytes), shown(fixture(kRating)));
    }

    void saysWhenNothingIsLeft()
    {
        const auto parts = decompose(object(), "<CustomObject><fields><fullName>A</fullName></fields></CustomObject>");
        QVERIFY(parts);
        QVERIFY(parts->parentIsEmpty);
        const auto whole = decompose(object(), "<CustomObject><label>A</label></CustomObject>");
        QVERIFY(whole);
        QVERIFY(!whole->parentIsEmpty);
    }

    void opensAnEmptyParent()
    {
        const auto parts = decompose(object(), fixture(kObject));
        const auto whole = compose(object(), "<CustomObject/>", {parts->children.at(1)});
        QVERIFY(whole);
        // The namespace its children name is not taken away from them.
        QVERIFY2(whole->startsWith(fixture("<CustomObject xmlns=\"@NS@\">\n    <fields xmlns:xsi=")),
                 whole->constData());
        QVERIFY2(whole->endsWith("    </fields>\n</CustomObject>"), whole->constData());
    }

    void losesNothingThatCannotBeAFile()
    {
        const auto parts = decompose(object(), fixture(kTwice));
        QVERIFY(parts);
        QCOMPARE(parts->children.size(), 1);
        QCOMPARE(parts->kept.size(), 4);
        QVERIFY(parts->parent.contains("<label>2</label>"));
        QVERIFY(parts->parent.contains("nameless"));
        QVERIFY(parts->parent.contains("../../evil"));
        const auto whole = compose(object(), parts->parent, parts->children);
        QVERIFY(whole);
        for (const char *label : {"<label>1</label>", "<label>2</label>", "nameless", "evil"})
            QVERIFY(whole->contains(label));
        const auto again = decompose(object(), *whole);
        QVERIFY(again);
        QCOMPARE(shown(again->parent), shown(parts->parent));
        QCOMPARE(shown(again->children.first().bytes), shown(parts->children.first().bytes));
    }

    void keepsGroupsTogetherAndInOrder()
    {
        const TypeInfo &type = object();
        const auto child = [](const char *name, const char *kind) {
            const auto *childType = Registry::builtIn().childByName(QString::fromLatin1(kind));
            const QByteArray bytes = QByteArray("<") + kind + "><fullName>" + name + "</fullName></" + kind + ">";
            return ChildFile{childType, QString::fromLatin1(name), bytes};
        };
        const auto whole = compose(type, "<CustomObject>\n    <label>L</label>\n    <zzz>Z</zzz>\n</CustomObject>\n",
                                   {child("B", "WebLink"), child("F2", "CustomField"), child("V", "ValidationRule"),
                                    child("F1", "CustomField")});
        QVERIFY(whole);
        QByteArray order;
        for (const char *mark : {"F2", "F1", "<label>", ">V<", ">B<", "<zzz>"}) {
            QVERIFY2(whole->contains(mark), mark);
            QVERIFY2(whole->indexOf(mark) > whole->indexOf(order), mark);
            order = mark;
        }
    }

    void refusesWhatIsNotXml()
    {
        QCOMPARE(decompose(object(), "<CustomObject>").error().code, base::Errc::Malformed);
        const auto *field = Registry::builtIn().childByName(u"CustomField");
        const auto whole = compose(object(), {}, {{field, QStringLiteral("A__c"), "<CustomField>"}});
        QVERIFY(!whole);
        QCOMPARE(whole.error().code, base::Errc::Malformed);
        QVERIFY(whole.error().message.contains(QStringLiteral("A__c")));
    }
};

QTEST_GUILESS_MAIN(TestDecompose)
#include "tst_decompose.moc"
