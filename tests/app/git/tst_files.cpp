// The commands of backflowctl that look at files alone: explain, merge, textconv; and rules that are switched off.

#include "tests/app/git/gitbench.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using backflow::tests::GitBench;
using backflow::tests::Ran;

class TestFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explainNamesTheRowThatDecided();
    void explainTakesOneElement();
    void explainListsEntries();
    void mergeSaysWhy();
    void mergeWritesTheFile();
    void mergeWithoutACommonVersion();
    void rulesAreSwitchedOff();
    void rulesAreSwitchedOffForGit();
    void textconvPrintsLines();
    void wrongUse_data();
    void wrongUse();
};

namespace {

QByteArray file(const QByteArray &lines, const QByteArray &type = "PermissionSet")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + type +
           " xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + lines + "</" + type + ">\n";
}

QByteArray classAccess(const QByteArray &name, bool enabled)
{
    return "    <classAccesses>\n        <apexClass>" + name + "</apexClass>\n        <enabled>" +
           (enabled ? "true" : "false") + "</enabled>\n    </classAccesses>\n";
}

QByteArray apex(const QByteArray &version)
{
    return file("    <apiVersion>" + version + "</apiVersion>\n    <status>Active</status>\n", "ApexClass");
}

QJsonObject elementAt(const Ran &ran, const QString &path)
{
    for (const QJsonValue element : ran.json().value("elements"_L1).toArray()) {
        if (element["path"_L1].toString() == path)
            return element.toObject();
    }
    return {};
}

/// base, source and target in the bench's folder; gives the arguments that name them.
QStringList three(const GitBench &bench, const QByteArray &base, const QByteArray &source, const QByteArray &target)
{
    const QString names[] = {u"base-meta.xml"_s, u"source-meta.xml"_s, u"target-meta.xml"_s};
    bench.write(names[0], base);
    bench.write(names[1], source);
    bench.write(names[2], target);
    return {u"merge"_s, names[0], names[1], names[2]};
}

} // namespace

void TestFiles::explainNamesTheRowThatDecided()
{
    const GitBench bench;
    bench.write(u"a.xml"_s, file(classAccess("A", true) + classAccess("B", true) + "    <label>L</label>\n"));
    const Ran ran = bench.ctl({u"explain"_s, u"a.xml"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json().value("type"_L1).toString(), u"PermissionSet"_s);
    const QJsonObject known = elementAt(ran, u"classAccesses"_s);
    QCOMPARE(known["decidedBy"_L1].toString(), u"table PermissionSet classAccesses"_s);
    QCOMPARE(known["key"_L1].toArray(), QJsonArray{u"apexClass"_s});
    QCOMPARE(known["count"_L1].toInt(), 2);
    const QJsonObject other = elementAt(ran, u"label"_s);
    QCOMPARE(other["decidedBy"_L1].toString(), u"fallback once"_s);
    QVERIFY(other["byLook"_L1].toBool());
}

void TestFiles::explainTakesOneElement()
{
    const GitBench bench;
    bench.write(u"a.xml"_s, file(classAccess("A", true) + "    <label>L</label>\n"));
    for (const QString &path : {u"classAccesses"_s, u"classAccesses[A]"_s}) {
        const Ran ran = bench.ctl({u"explain"_s, u"a.xml"_s, u"--element"_s, path});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(!elementAt(ran, u"classAccesses"_s).isEmpty() && elementAt(ran, u"label"_s).isEmpty());
    }
    const Ran none = bench.ctl({u"explain"_s, u"a.xml"_s, u"--element"_s, u"nowhere"_s});
    QCOMPARE(none.exitCode, 1);
}

void TestFiles::explainListsEntries()
{
    const GitBench bench;
    bench.write(u"a.xml"_s, file(classAccess("A", true) + classAccess("B", true)));
    const Ran ran = bench.run(GitBench::program(u"backflowctl"_s), {u"explain"_s, u"--all"_s, u"a.xml"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains("classAccesses[A]") && ran.out.contains("by apexClass"), ran.out.constData());
}

void TestFiles::mergeSaysWhy()
{
    const GitBench bench;
    const Ran clean = bench.ctl(three(bench, file(classAccess("A", false) + "    <label>a</label>\n"),
                                      file(classAccess("A", false) + classAccess("B", true) + "    <label>a</label>\n"),
                                      file(classAccess("A", false) + "    <label>t</label>\n")));
    QCOMPARE(clean.exitCode, 0);
    QStringList reasons;
    for (const QJsonValue merge : clean.json().value("automatic"_L1).toArray())
        reasons += merge["path"_L1].toString() + u' ' + merge["reason"_L1].toString();
    reasons.sort();
    QCOMPARE(reasons, (QStringList{u"classAccesses[B] only-source-changed"_s, u"label only-target-changed"_s}));
    const Ran open = bench.ctl(
        three(bench, file("    <label>a</label>\n"), file("    <label>s</label>\n"), file("    <label>t</label>\n")));
    QCOMPARE(open.exitCode, 3);
    const QString sentence =
        open.json().value("decisions"_L1).toArray().first().toObject().value("sentence"_L1).toString();
    QVERIFY2(sentence.contains(u"the source says s"_s), qPrintable(sentence));
}

void TestFiles::mergeWritesTheFile()
{
    const GitBench bench;
    QStringList call =
        three(bench, file("    <label>a</label>\n"), file("    <label>s</label>\n"), file("    <label>t</label>\n"));
    QCOMPARE(bench.ctl(call + QStringList{u"--output"_s, u"out.xml"_s}).exitCode, 3);
    QCOMPARE(bench.read(u"out.xml"_s), file("<<<<<<< target\n    <label>t</label>\n=======\n    <label>s</label>\n"
                                            ">>>>>>> source\n"));
    QCOMPARE(bench.read(u"target-meta.xml"_s), file("    <label>t</label>\n"));
    call = three(bench, file("    <label>a</label>\n"), file("    <label>s</label>\n"), file("    <label>a</label>\n"));
    const Ran out = bench.run(GitBench::program(u"backflowctl"_s), call + QStringList{u"--output"_s, u"-"_s});
    QCOMPARE(out.exitCode, 0);
    QCOMPARE(out.out, file("    <label>s</label>\n"));
}

void TestFiles::mergeWithoutACommonVersion()
{
    const GitBench bench;
    QStringList call =
        three(bench, {}, file(classAccess("A", true) + classAccess("B", true)), file(classAccess("A", true)));
    call[1] = u"-"_s;
    QCOMPARE(bench.ctl(call).exitCode, 0);
    call = three(bench, {}, file(classAccess("A", false)), file(classAccess("A", true)));
    call[1] = u"-"_s;
    QCOMPARE(bench.ctl(call).exitCode, 3);
}

void TestFiles::rulesAreSwitchedOff()
{
    const GitBench bench;
    const QStringList call = three(bench, apex("60.0"), apex("62.0"), apex("61.0"));
    const Ran on = bench.ctl(call);
    QCOMPARE(on.exitCode, 0);
    QCOMPARE(on.json().value("automatic"_L1).toArray().first()["policy"_L1].toString(), u"version-maximum"_s);
    QCOMPARE(bench.ctl(call + QStringList{u"--policy"_s, u"version-maximum=off"_s}).exitCode, 3);
}

void TestFiles::rulesAreSwitchedOffForGit()
{
    const GitBench bench;
    bench.init();
    const QString name = u"classes/Tax.cls-meta.xml"_s;
    bench.commitFile(name, apex("60.0"));
    bench.branch(u"topic"_s);
    bench.commitFile(name, apex("62.0"));
    bench.checkout(u"main"_s);
    bench.commitFile(name, apex("61.0"));
    const QStringList install{u"merge-driver"_s, u"--install"_s};
    QCOMPARE(bench.ctl(install + QStringList{u"--policy"_s, u"version-maximum=off"_s}).exitCode, 0);
    // Kept by a later call that does not name it.
    QCOMPARE(bench.ctl(install).json().value("policiesOff"_L1).toArray(), QJsonArray{u"version-maximum"_s});
    QCOMPARE(bench.git({u"merge"_s, u"-q"_s, u"topic"_s}).exitCode, 1);
    QVERIFY(bench.read(name).contains("<<<<<<<"));
    QCOMPARE(bench.git({u"merge"_s, u"--abort"_s}).exitCode, 0);
    QCOMPARE(bench.ctl(install + QStringList{u"--policy"_s, u"version-maximum=on"_s}).exitCode, 0);
    const Ran merged = bench.git({u"merge"_s, u"-q"_s, u"topic"_s});
    QCOMPARE(merged.exitCode, 0);
    QCOMPARE(bench.read(name), apex("62.0"));
    // Never in silence.
    QVERIFY2(merged.err.contains("version-maximum"), merged.err.constData());
}

void TestFiles::textconvPrintsLines()
{
    const GitBench bench;
    bench.write(u"a.xml"_s, file(classAccess("A", true)));
    const QByteArray expected = "PermissionSet\nclassAccesses[A]: enabled true\n";
    QCOMPARE(bench.run(GitBench::program(u"backflow-merge"_s), {u"--textconv"_s, u"a.xml"_s}).out,
             bench.run(GitBench::program(u"backflowctl"_s), {u"textconv"_s, u"a.xml"_s}).out);
    const QByteArray out = bench.run(GitBench::program(u"backflowctl"_s), {u"textconv"_s, u"a.xml"_s}).out;
    QVERIFY2(out.startsWith("PermissionSet\nclassAccesses[A]"), out.constData());
}

void TestFiles::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("explain nothing") << QStringList{u"explain"_s} << 2;
    QTest::newRow("explain what is not there") << QStringList{u"explain"_s, u"nowhere.xml"_s} << 1;
    QTest::newRow("explain what is not XML") << QStringList{u"explain"_s, u"a.cls"_s} << 1;
    QTest::newRow("merge two") << QStringList{u"merge"_s, u"a.cls"_s, u"a.cls"_s} << 2;
    QTest::newRow("merge what is not there") << QStringList{u"merge"_s, u"a.cls"_s, u"a.cls"_s, u"nowhere"_s} << 1;
    QTest::newRow("no such rule") << QStringList{u"merge"_s, u"a.cls"_s,    u"a.cls"_s,
                                                 u"a.cls"_s, u"--policy"_s, u"magic=off"_s}
                                  << 2;
    QTest::newRow("no such state") << QStringList{u"merge"_s, u"a.cls"_s,    u"a.cls"_s,
                                                  u"a.cls"_s, u"--policy"_s, u"version-maximum"_s}
                                   << 2;
    QTest::newRow("textconv of nothing") << QStringList{u"textconv"_s, u"nowhere.xml"_s} << 1;
}

void TestFiles::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const GitBench bench;
    bench.write(u"a.cls"_s, "public class A {}\n");
    const Ran ran = bench.ctl(arguments);
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
