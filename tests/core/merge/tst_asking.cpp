// An automatic merge that somebody wants to be asked about becomes a decision; everything else stays as it was.

#include "core/merge/askwhen.h"
#include "tests/core/merge/mergefixture.h"

#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAutomaticMergeCanBeAskedAbout_data();
    void everyAutomaticMergeCanBeAskedAbout();
    void theOtherMergesStayAutomatic();
    void anUnknownIdAsksNothing();
    void byReasonItIsTheSameAsOneByOne_data();
    void byReasonItIsTheSameAsOneByOne();
    void byRuleItIsAsked();
    void whatBothSayAlikeIsNeverAsked();
};

namespace {

const QString kPath = QStringLiteral("permissionsets/Sales.permissionset-meta.xml");

QByteArray set(const QByteArray &rest)
{
    return file("PermissionSet", rest);
}

FileVersions versions(const QByteArray &ancestor, const QByteArray &source, const QByteArray &target)
{
    return {ancestor, source, target};
}

QByteArray bytesOf(const std::optional<QByteArray> &bytes)
{
    return bytes.value_or(QByteArray("(no file)"));
}

} // namespace

void TestAsking::everyAutomaticMergeCanBeAskedAbout_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FileVersions>("three");
    const QByteArray label = "<label>L</label>";
    const auto fields = [](bool a, bool b) {
        return fieldPermission("A.Rank", a, true) + fieldPermission("A.Zone", b, true);
    };
    const auto row = [](const char *name, const QString &path, const FileVersions &three) {
        QTest::newRow(name) << path << three;
    };
    row("only the source changed", kPath,
        versions(set(fields(false, false) + label), set(fields(true, false) + label),
                 set(fields(false, false) + label)));
    row("only the target changed", kPath,
        versions(set(fields(false, false) + label), set(fields(false, false) + label),
                 set(fields(true, false) + label)));
    row("the source added", kPath,
        versions(set(label), set(fieldPermission("A.Rank", true, true) + label), set(label)));
    row("the target added", kPath,
        versions(set(label), set(label), set(fieldPermission("A.Rank", true, true) + label)));
    row("the source removed", kPath,
        versions(set(fields(false, false) + label), set(fieldPermission("A.Zone", false, true) + label),
                 set(fields(false, false) + label)));
    row("the target removed", kPath,
        versions(set(fields(false, false) + label), set(fields(false, false) + label),
                 set(fieldPermission("A.Zone", false, true) + label)));
    row("by a policy", QStringLiteral("classes/A.cls-meta.xml"),
        versions(file("ApexClass", "<apiVersion>58.0</apiVersion>"), file("ApexClass", "<apiVersion>60.0</apiVersion>"),
                 file("ApexClass", "<apiVersion>59.0</apiVersion>")));
    row("lines of the source", QStringLiteral("classes/A.cls"), versions("a\nb\nc\n", "a\nS\nc\n", "a\nb\nc\n"));
    row("lines of the target", QStringLiteral("classes/A.cls"), versions("a\nb\nc\n", "a\nb\nc\n", "a\nT\nc\n"));
    row("different words", QStringLiteral("classes/A.cls"),
        versions("a\none two three four\nc\n", "a\nONE two three four\nc\n", "a\none two three FOUR\nc\n"));
    row("binary", QStringLiteral("a.png"), versions(QByteArray("\0a", 2), QByteArray("\0b", 2), QByteArray("\0a", 2)));
    row("file added", QStringLiteral("classes/A.cls"), {std::nullopt, QByteArray("a\n"), std::nullopt});
    row("file removed", QStringLiteral("classes/A.cls"), {QByteArray("a\n"), std::nullopt, QByteArray("a\n")});
}

void TestAsking::everyAutomaticMergeCanBeAskedAbout()
{
    QFETCH(QString, path);
    QFETCH(FileVersions, three);
    const Outcome quiet = mergeFile(path, three);
    QVERIFY(quiet.clean());
    QCOMPARE(quiet.automatic.size(), size_t(1));
    const Outcome asked = mergeFile(path, three, {{automaticId(quiet.automatic.front())}});
    QCOMPARE(asked.decisions.size(), size_t(1));
    QVERIFY(asked.decisions.front().asked);
    QCOMPARE(asked.automatic.size(), size_t(0));
    // Taking a side gives that side: nothing else differs in these files.
    const auto source = resolve(asked, all(asked, Take::Source));
    const auto target = resolve(asked, all(asked, Take::Target));
    QVERIFY2(source && target, source ? "" : qPrintable(source.error().message));
    QCOMPARE(bytesOf(*source), bytesOf(three.source));
    QCOMPARE(bytesOf(*target), bytesOf(three.target));
}

void TestAsking::theOtherMergesStayAutomatic()
{
    const auto three = versions(set(fieldPermission("A.A", false, false) + fieldPermission("A.B", false, false)),
                                set(fieldPermission("A.A", true, true) + fieldPermission("A.B", false, false)),
                                set(fieldPermission("A.A", false, false) + fieldPermission("A.B", true, true)));
    const Outcome quiet = mergeFile(kPath, three);
    QCOMPARE(quiet.automatic.size(), size_t(2));
    const Outcome asked = mergeFile(kPath, three, {{automaticId(quiet.automatic.front())}});
    QCOMPARE(automaticList(asked), QStringList{automaticList(quiet).at(1)});
    QCOMPARE(settled(asked, Take::Source), bytesOf(*resolve(quiet, {})));
    QCOMPARE(settled(asked, Take::Target), bytesOf(three.target));
}

void TestAsking::anUnknownIdAsksNothing()
{
    const auto three = versions(set("<label>L</label>"), set("<label>S</label>"), set("<label>L</label>"));
    QCOMPARE(mergeFile(kPath, three, {{QStringLiteral("0000")}}), mergeFile(kPath, three));
}

void TestAsking::byReasonItIsTheSameAsOneByOne_data()
{
    everyAutomaticMergeCanBeAskedAbout_data();
}

void TestAsking::byReasonItIsTheSameAsOneByOne()
{
    QFETCH(QString, path);
    QFETCH(FileVersions, three);
    const Outcome quiet = mergeFile(path, three);
    const AutoReason reason = quiet.automatic.front().reason;
    const QHash<AutoReason, QString> names{{AutoReason::OnlySourceChanged, QStringLiteral("only-source")},
                                           {AutoReason::OnlyTargetChanged, QStringLiteral("only-target")},
                                           {AutoReason::DifferentWords, QStringLiteral("different-words")}};
    for (auto it = names.begin(); it != names.end(); ++it) {
        const Outcome asked = mergeFile(path, three, asking({it.value()}));
        if (it.key() == reason)
            QCOMPARE(asked, mergeFile(path, three, {{automaticId(quiet.automatic.front())}}));
        else
            QCOMPARE(asked, quiet);
    }
}

void TestAsking::byRuleItIsAsked()
{
    const FileVersions three =
        versions(file("ApexClass", "<apiVersion>58.0</apiVersion>"), file("ApexClass", "<apiVersion>60.0</apiVersion>"),
                 file("ApexClass", "<apiVersion>59.0</apiVersion>"));
    const QString path = QStringLiteral("classes/A.cls-meta.xml");
    QVERIFY(mergeFile(path, three).clean());
    QCOMPARE(mergeFile(path, three, asking({QStringLiteral("version-maximum")})).decisions.size(), size_t(1));
    QVERIFY(mergeFile(path, three, asking({QStringLiteral("list-positions"), QStringLiteral("no such")})).clean());
}

void TestAsking::whatBothSayAlikeIsNeverAsked()
{
    const auto three = versions(set("<label>L</label>"), set("<label>S</label>"), set("<label>S</label>"));
    QCOMPARE(mergeFile(kPath, three, asking(askWhenNames())), mergeFile(kPath, three));
}

QTEST_GUILESS_MAIN(TestAsking)
#include "tst_asking.moc"
