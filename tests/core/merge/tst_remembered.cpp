// What was decided before: recognised by the exact three values, wherever that is safe.
#include "core/merge/remembered.h"
#include "core/merge/session.h"
#include "tests/core/merge/mergefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestRemembered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameValuesAreRecognised();
    void everyOtherValueIsAnotherKey_data();
    void everyOtherValueIsAnotherKey();
    void onlyEntriesThatNameThemselvesHoldForOtherComponents_data();
    void onlyEntriesThatNameThemselvesHoldForOtherComponents();
    void goesThroughTheStore();
    void saysWhereItComesFrom();
    void wholeFilesAreNotRemembered();
};

namespace {

const RememberedFrom kFrom{QStringLiteral("01HPROMOTION"), QStringLiteral("UAT"), QStringLiteral("Dev1"),
                           QStringLiteral("Ana"), QDateTime(QDate(2026, 11, 12), QTime(9, 0), QTimeZone::UTC)};

FileVersions rank(bool before, bool source, bool target, bool readable = true)
{
    const auto one = [&](bool edit) {
        return file("PermissionSet", fieldPermission("A.Rank", edit, readable) + "<label>L</label>");
    };
    FileVersions versions{one(before), one(source), one(target)};
    versions.source->replace("<readable>true", "<readable>false");
    return versions;
}

FileVersions described(const char *before, const char *source, const char *target)
{
    const auto one = [](const char *text) {
        return file("PermissionSet", "<description>" + QByteArray(text) + "</description>\n<label>L</label>");
    };
    return {one(before), one(source), one(target)};
}

SessionFile fileOf(const char *name, const FileVersions &versions)
{
    const QString component = QString::fromLatin1(name);
    return sessionFile(QStringLiteral("PermissionSet:") + component, QStringLiteral("PermissionSet"),
                       QStringLiteral("permissionsets/%1.permissionset-meta.xml").arg(component), versions);
}

QString keyOf(const SessionFile &file)
{
    return rememberedKey(file, file.outcome.decisions.front());
}

} // namespace

void TestRemembered::sameValuesAreRecognised()
{
    const SessionFile first = fileOf("Sales", described("b", "s", "t"));
    // Another file around it, another promotion: the decision is the same.
    FileVersions versions = described("b", "s", "t");
    for (auto *bytes : {&versions.ancestor, &versions.source, &versions.target})
        (*bytes)->replace("<label>L</label>", "<label>Other</label>");
    QCOMPARE(keyOf(fileOf("Sales", versions)), keyOf(first));
}

void TestRemembered::everyOtherValueIsAnotherKey_data()
{
    QTest::addColumn<SessionFile>("other");
    QTest::newRow("before") << fileOf("Sales", described("x", "s", "t"));
    QTest::newRow("source") << fileOf("Sales", described("b", "x", "t"));
    QTest::newRow("target") << fileOf("Sales", described("b", "s", "x"));
    QTest::newRow("sides swapped") << fileOf("Sales", described("b", "t", "s"));
    QTest::newRow("component") << fileOf("Service", described("b", "s", "t"));
    FileVersions none = described("b", "s", "t");
    none.ancestor.reset();
    QTest::newRow("no common version") << fileOf("Sales", none);
}

void TestRemembered::everyOtherValueIsAnotherKey()
{
    QFETCH(SessionFile, other);
    QVERIFY(!other.outcome.decisions.empty());
    QVERIFY(keyOf(other) != keyOf(fileOf("Sales", described("b", "s", "t"))));
}

void TestRemembered::onlyEntriesThatNameThemselvesHoldForOtherComponents_data()
{
    QTest::addColumn<SessionFile>("one");
    QTest::addColumn<SessionFile>("other");
    QTest::addColumn<bool>("holds");
    QTest::newRow("an entry") << fileOf("Sales", rank(false, false, true))
                              << fileOf("Service", rank(false, false, true)) << true;
    QTest::newRow("a text") << fileOf("Sales", described("b", "s", "t")) << fileOf("Service", described("b", "s", "t"))
                            << false;
    const auto code = [](const char *name) {
        return sessionFile(QStringLiteral("ApexClass:") + QLatin1StringView(name), QStringLiteral("ApexClass"),
                           QStringLiteral("classes/%1.cls").arg(QLatin1StringView(name)),
                           {QByteArray("a\n"), QByteArray("s\n"), QByteArray("t\n")});
    };
    QTest::newRow("a line") << code("A") << code("B") << false;
}

void TestRemembered::onlyEntriesThatNameThemselvesHoldForOtherComponents()
{
    QFETCH(SessionFile, one);
    QFETCH(SessionFile, other);
    QFETCH(bool, holds);
    QVERIFY(keyOf(one) != keyOf(other));
    const auto wide = rememberedKeyOfEntry(one, one.outcome.decisions.front());
    QCOMPARE(wide.has_value(), holds);
    QCOMPARE(wide, rememberedKeyOfEntry(other, other.outcome.decisions.front()));
    const Answer answer{{Take::Source, {}}, By::Hand, {}};
    QCOMPARE(toRemember(one, one.outcome.decisions.front(), answer, kFrom).size(), holds ? 2 : 1);
}

void TestRemembered::goesThroughTheStore()
{
    const SessionFile file = fileOf("Sales", described("b", "s", "t"));
    const Answer answer{{Take::Edited, "<description>\xC3\xA9</description>"}, By::Hand, {}};
    const Remembered one = toRemember(file, file.outcome.decisions.front(), answer, kFrom).first();
    const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(rememberedToJson(one)).toJson()).object();
    QCOMPARE(rememberedFromJson(one.key, json), std::optional(one));
    QVERIFY(!rememberedFromJson(one.key, {}));
    QJsonObject newer = json;
    newer.insert(QStringLiteral("v"), 2);
    QVERIFY(!rememberedFromJson(one.key, newer));
}

void TestRemembered::saysWhereItComesFrom()
{
    const SessionFile file = fileOf("Sales", described("b", "s", "t"));
    const Answer answer{{Take::Target, {}}, By::Hand, {}};
    const QString words = rememberedWords(toRemember(file, file.outcome.decisions.front(), answer, kFrom).first());
    for (const char *part : {"Sales", "Ana", "kept Dev1", "UAT → Dev1", "01HPROMOTION"})
        QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
}

void TestRemembered::wholeFilesAreNotRemembered()
{
    const SessionFile file =
        sessionFile(QStringLiteral("StaticResource:l"), QStringLiteral("StaticResource"), QStringLiteral("l.png"),
                    {QByteArray("\0a", 2), QByteArray("\0b", 2), QByteArray("\0c", 2)});
    QVERIFY(toRemember(file, file.outcome.decisions.front(), {{Take::Source, {}}, By::Hand, {}}, kFrom).isEmpty());
}

QTEST_GUILESS_MAIN(TestRemembered)
#include "tst_remembered.moc"
