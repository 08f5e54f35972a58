// backflow-merge as Git calls it: the real git, in real repositories.

#include "tests/app/git/gitbench.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using backflow::tests::GitBench;
using backflow::tests::Ran;

class TestGitMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergesWhatGitLeavesToAPerson_data();
    void mergesWhatGitLeavesToAPerson();
    void everyCommandThatMerges_data();
    void everyCommandThatMerges();
    void worksInWorktrees();
    void worksFromASubfolder();
    void followsARename();
    void keepsLineEndsOfTheWorkTree();
    void bothAddedTheFile();
    void historiesThatCrossed();
    void crossedHistoriesNeverGuess_data();
    void crossedHistoriesNeverGuess();
    void twoMergesAtOnce();
    void markersAroundWholeElements();
    void markersAsGitIsConfigured();
    void markerSizeIsWhatGitSays();
    void binaryKeepsOursAndStaysConflicted();
    void brokenXmlIsMergedByLine();
    void theProgramsPathMayHoldAnything();
    void differencesAreReadable();
    void badCallsLeaveTheFileAlone_data();
    void badCallsLeaveTheFileAlone();
    void nothingMakesItCrash();
};

namespace {

const QString kSet = u"force-app/main/default/permissionsets/Sales.permissionset-meta.xml"_s;

/// Entries as in a retrieved file; description and fields with their two rights.
QByteArray permissionSet(const QByteArray &description, const QMap<QByteArray, int> &fields)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                     "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <description>" +
                     description + "</description>\n";
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto word = [&](int bit) { return QByteArray(it.value() & bit ? "true" : "false"); };
        xml += "    <fieldPermissions>\n        <editable>" + word(2) + "</editable>\n        <field>Account." +
               it.key() + "</field>\n        <readable>" + word(1) + "</readable>\n    </fieldPermissions>\n";
    }
    return xml + "    <label>Sales</label>\n</PermissionSet>\n";
}

const QByteArray kBase = permissionSet("as released", {{"A", 0}, {"D", 0}});
/// Both insert at one place: Git alone leaves it to a person.
const QByteArray kOurs = permissionSet("as released", {{"A", 0}, {"B", 3}, {"D", 0}});
const QByteArray kTheirs = permissionSet("as released", {{"A", 0}, {"C", 3}, {"D", 0}});
const QByteArray kBoth = permissionSet("as released", {{"A", 0}, {"B", 3}, {"C", 3}, {"D", 0}});

/// main holds `ours`, the branch topic `theirs`; main is checked out.
void fork(const GitBench &bench, const QString &file, const QByteArray &base, const QByteArray &ours,
          const QByteArray &theirs)
{
    bench.commitFile(file, base);
    bench.branch(u"topic"_s);
    bench.commitFile(file, theirs);
    bench.checkout(u"main"_s);
    bench.commitFile(file, ours);
}

/// One half of every conflict, whatever the labels.
QByteArray half(const QByteArray &bytes, bool ours)
{
    QByteArray taken;
    char at = ' ';
    for (const QByteArray &line : bytes.split('\n')) {
        const bool marker = line.startsWith("<<<<<<<") || line.startsWith("|||||||") || line.startsWith("=======") ||
                            line.startsWith(">>>>>>>");
        if (marker)
            at = line[0] == '>' ? ' ' : line[0];
        else if (at == ' ' || at == (ours ? '<' : '='))
            taken += line + '\n';
    }
    return taken.chopped(1);
}

} // namespace

void TestGitMerge::mergesWhatGitLeavesToAPerson_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("plain") << u"repo"_s;
    QTest::newRow("spaces") << u"my repo here"_s;
    QTest::newRow("unicode") << u"Prüfung 検査 é"_s;
    QTest::newRow("quotes") << u"it's a \"repo\" $HOME `x` %A"_s;
}

void TestGitMerge::mergesWhatGitLeavesToAPerson()
{
    QFETCH(QString, folder);
    const QString file = u"force-app/"_s + folder + u"/Sales Übersicht.permissionset-meta.xml"_s;
    GitBench bench(folder);
    bench.init();
    fork(bench, file, kBase, kOurs, kTheirs);
    QCOMPARE(bench.git({u"merge"_s, u"topic"_s}).exitCode, 1);
    QCOMPARE(bench.git({u"merge"_s, u"--abort"_s}).exitCode, 0);
    bench.install();
    const Ran merged = bench.git({u"merge"_s, u"-q"_s, u"topic"_s});
    QVERIFY2(merged.exitCode == 0, merged.err.constData());
    QCOMPARE(bench.read(file), kBoth);
    QCOMPARE(bench.git({u"status"_s, u"--porcelain"_s}).out, "");
}

void TestGitMerge::everyCommandThatMerges_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("merge") << QStringList{u"merge"_s, u"-q"_s, u"topic"_s};
    QTest::newRow("merge, older strategy") << QStringList{u"merge"_s, u"-q"_s, u"-s"_s, u"recursive"_s, u"topic"_s};
    QTest::newRow("cherry-pick") << QStringList{u"cherry-pick"_s, u"topic"_s};
    QTest::newRow("rebase") << QStringList{u"rebase"_s, u"-q"_s, u"main"_s, u"topic"_s};
    QTest::newRow("rebase, applying patches") << QStringList{u"rebase"_s, u"-q"_s, u"--apply"_s, u"main"_s, u"topic"_s};
    QTest::newRow("stash pop") << QStringList{u"stash"_s, u"pop"_s};
    QTest::newRow("revert") << QStringList{u"revert"_s, u"--no-edit"_s, u"undo"_s};
}

void TestGitMerge::everyCommandThatMerges()
{
    QFETCH(QStringList, command);
    GitBench bench;
    bench.init();
    if (command.first() == u"stash") {
        bench.commitFile(kSet, kBase);
        bench.write(kSet, kTheirs);
        QCOMPARE(bench.git({u"stash"_s}).exitCode, 0);
        bench.commitFile(kSet, kOurs);
    } else if (command.first() == u"revert") {
        bench.commitFile(kSet, kTheirs);
        bench.commitFile(kSet, kBase);
        QCOMPARE(bench.git({u"tag"_s, u"undo"_s}).exitCode, 0);
        bench.commitFile(kSet, kOurs);
    } else {
        fork(bench, kSet, kBase, kOurs, kTheirs);
    }
    bench.install();
    const Ran ran = bench.git(command);
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(bench.read(kSet), kBoth);
}

void TestGitMerge::worksInWorktrees()
{
    GitBench bench;
    bench.init();
    fork(bench, kSet, kBase, kOurs, kTheirs);
    bench.install();
    const QString tree = bench.outside(u"second tree"_s);
    QCOMPARE(bench.git({u"worktree"_s, u"add"_s, u"-q"_s, u"--detach"_s, tree, u"topic"_s}).exitCode, 0);
    const Ran merged = bench.git({u"merge"_s, u"-q"_s, u"main"_s}, tree);
    QVERIFY2(merged.exitCode == 0, merged.err.constData());
    QCOMPARE(GitBench::readFile(tree + u'/' + kSet), kBoth);
}

void TestGitMerge::worksFromASubfolder()
{
    GitBench bench;
    bench.init();
    fork(bench, kSet, kBase, kOurs, kTheirs);
    bench.install();
    QCOMPARE(bench.git({u"merge"_s, u"-q"_s, u"topic"_s}, QFileInfo(bench.path(kSet)).path()).exitCode, 0);
    QCOMPARE(bench.read(kSet), kBoth);
}

void TestGitMerge::followsARename()
{
    GitBench bench;
    bench.init();
    const QString moved = u"unpackaged/permissionsets/Sales.permissionset-meta.xml"_s;
    // Enough that stays the same for Git to see the rename.
    QMap<QByteArray, int> base;
    for (char field = 'A'; field <= 'P'; ++field)
        base.insert(QByteArray(1, field), 0);
    QMap<QByteArray, int> ours = base;
    QMap<QByteArray, int> theirs = base;
    ours["C"] = 1;
    ours.insert("Ca", 1);
    theirs["D"] = 3;
    theirs.insert("Cb", 3);
    bench.commitFile(kSet, permissionSet("d", base));
    bench.branch(u"topic"_s);
    QVERIFY(QDir().mkpath(QFileInfo(bench.path(moved)).path()));
    QCOMPARE(bench.git({u"mv"_s, kSet, moved}).exitCode, 0);
    bench.commitFile(moved, permissionSet("d", theirs));
    bench.checkout(u"main"_s);
    bench.commitFile(kSet, permissionSet("d", ours));
    bench.install();
    const Ran merged = bench.git({u"merge"_s, u"-q"_s, u"topic"_s});
    QVERIFY2(merged.exitCode == 0, merged.err.constData());
    ours["D"] = 3;
    ours.insert("Cb", 3);
    QCOMPARE(bench.read(moved), permissionSet("d", ours));
    QCOMPARE(bench.read(kSet), "(absent)");
}

void TestGitMerge::keepsLineEndsOfTheWorkTree()
{
    GitBench bench;
    bench.init();
    QCOMPARE(bench.git({u"config"_s, u"core.autocrlf"_s, u"true"_s}).exitCode, 0);
    const auto crlf = [](QByteArray bytes) { return bytes.replace("\n", "\r\n"); };
    fork(bench, kSet, crlf(kBase), crlf(kOurs), crlf(kTheirs));
    bench.install();
    QCOMPARE(bench.git({u"merge"_s, u"-q"_s, u"topic"_s}).exitCode, 0);
    QCOMPARE(bench.read(kSet), crlf(kBoth));
    QCOMPARE(bench.git({u"show"_s, u"HEAD:"_s + kSet}).out, kBoth);
    QCOMPARE(bench.git({u"status"_s, u"--porcelain"_s}).out, "");
}

void TestGitMerge::bothAddedTheFile()
{
    GitBench bench;
    bench.init();
    bench.commitFile(u"README"_s, "x\n");
    bench.branch(u"topic"_s);
    bench.commitFile(kSet, permissionSet("new", {{"A", 3}, {"B", 1}}));
    bench.checkout(u"main"_s);
    bench.commitFile(kSet, permissionSet("new", {{"A", 3}, {"C", 1}}));
    bench.install();
    QCOMPARE(bench.git({u"merge"_s, u"-q"_s, u"topic"_s}).exitCode, 0);
    QCOMPARE(bench.read(kSet), permissionSet("new", {{"A", 3}, {"B", 1}, {"C", 1}}));
}

void TestGitMerge::historiesThatCrossed()
{
    GitBench bench;
    bench.init();
    bench.install();
    // Both branches merged the other's first change, and settled the same collision differently.
    fork(bench, kSet, kBase, permissionSet("ours", {{"A", 1}, {"D", 0}}),
         permissionSet("theirs", {{"A", 0}, {"D", 3}}));
    QCOMPARE(bench.git({u"tag"_s, u"main1"_s}).exitCode, 0);
    QCOMPARE(bench.git({u"merge"_s, u"-q"_s, u"topic"_s}).exitCode, 1);
    bench.commitFile(kSet, permissionSet("ours", {{"A", 1}, {"D", 3}}));
    bench.checkout(u"topic"_s);
    QCOMPARE(bench.git({u"merge"_s, u"-q"_s, u"main1"_s}).exitCode, 1);
    bench.commitFile(kSet, permissionSet("theirs", {{"A", 1}, {"D", 3}}));
    bench.commitFile(kSet, permissionSet("theirs", {{"A", 1}, {"B", 1}, {"D", 3}}));
    bench.checkout(u"main"_s);
    bench.commitFile(kSet, permissionSet("ours", {{"A", 1}, {"C", 1}, {"D", 3}}));
    const Ran crossed = bench.git({u"merge"_s, u"topic"_s});
    // What was settled differently is asked, once; all else merges by entry though the bases collide.
    QCOMPARE(crossed.exitCode, 1);
    const QByteArray marked = bench.read(kSet);
    QCOMPARE(marked.count("<<<<<<<"), 1);
    QCOMPARE(half(marked, true), permissionSet("ours", {{"A", 1}, {"B", 1}, {"C", 1}, {"D", 3}}));
    QCOMPARE(half(marked, false), permissionSet("theirs", {{"A", 1}, {"B", 1}, {"C", 1}, {"D", 3}}));
}

void TestGitMerge::crossedHistoriesNeverGuess_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<QByteArray>>("texts");
    const auto row = [](const char *name, const QString &file, const auto &written) {
        QTest::newRow(name) << file << QList<QByteArray>{written("released"), written("mine"), written("yours")};
    };
    row("XML", kSet, [](const char *text) { return permissionSet(text, {{"A", 0}}); });
    row("JSON", u"config/a.json"_s,
        [](const char *text) { return QByteArray("{\n    \"x\": 1,\n    \"name\": \"") + text + "\"\n}\n"; });
    row("code", u"classes/A.cls"_s,
        [](const char *text) { return QByteArray("public class A {\n    // ") + text + "\n    Integer i;\n}\n"; });
    row("binary", u"classes/B.cls"_s, [](const char *text) { return QByteArray("\0", 1) + text; });
}

void TestGitMerge::crossedHistoriesNeverGuess()
{
    QFETCH(QString, file);
    QFETCH(QList<QByteArray>, texts);
    GitBench bench;
    bench.init();
    bench.install();
    // Both merged the other's change; one side went back to what was before, the other kept its own.
    fork(bench, file, texts[0], texts[1], texts[2]);
    QCOMPARE(bench.git({u"tag"_s, u"main1"_s}).exitCode, 0);
    QCOMPARE(bench.git({u"merge"_s, u"-q"_s, u"topic"_s}).exitCode, 1);
    bench.commitFile(file, texts[0]);
    bench.checkout(u"topic"_s);
    QCOMPARE(bench.git({u"merge"_s, u"-q"_s, u"main1"_s}).exitCode, 1);
    bench.commitFile(file, texts[2]);
    bench.checkout(u"main"_s);
    QCOMPARE(bench.git({u"-c"_s, u"merge.conflictStyle=diff3"_s, u"merge"_s, u"topic"_s}).exitCode, 1);
    const QByteArray marked = bench.read(file);
    QVERIFY2(!marked.contains("backflow"), marked.constData());
    if (!marked.contains('\0'))
        QCOMPARE((QList{half(marked, true), half(marked, false)}), (QList{texts[0], texts[2]}));
    else
        QCOMPARE(marked, texts[0]);
}

void TestGitMerge::twoMergesAtOnce()
{
    GitBench bench;
    bench.init();
    fork(bench, kSet, kBase, kOurs, kTheirs);
    bench.install();
    std::vector<std::unique_ptr<QProcess>> merges;
    QStringList trees;
    for (int i = 0; i < 4; ++i) {
        trees += bench.outside(u"tree %1"_s.arg(i));
        QCOMPARE(bench.git({u"worktree"_s, u"add"_s, u"-q"_s, u"--detach"_s, trees.last(), u"main"_s}).exitCode, 0);
    }
    for (const QString &tree : std::as_const(trees)) {
        auto &process = merges.emplace_back(std::make_unique<QProcess>());
        process->setProcessEnvironment(bench.environment());
        process->setWorkingDirectory(tree);
        process->start(u"git"_s, {u"merge"_s, u"-q"_s, u"topic"_s});
    }
    for (const auto &process : merges) {
        QVERIFY(process->waitForFinished(-1));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    }
    for (const QString &tree : std::as_const(trees))
        QCOMPARE(GitBench::readFile(tree + u'/' + kSet), kBoth);
}

void TestGitMerge::markersAroundWholeElements()
{
    GitBench bench;
    bench.init();
    const QByteArray ours = permissionSet("ours", {{"A", 1}, {"B", 1}, {"D", 0}});
    const QByteArray theirs = permissionSet("theirs", {{"A", 3}, {"D", 3}});
    fork(bench, kSet, kBase, ours, theirs);
    bench.install();
    const Ran merged = bench.git({u"merge"_s, u"topic"_s});
    QCOMPARE(merged.exitCode, 1);
    const QByteArray marked = bench.read(kSet);
    QCOMPARE(marked.count("<<<<<<<"), 2);
    QCOMPARE(half(marked, true), permissionSet("ours", {{"A", 1}, {"B", 1}, {"D", 3}}));
    QCOMPARE(half(marked, false), permissionSet("theirs", {{"A", 3}, {"B", 1}, {"D", 3}}));
    // In words on the terminal, and still a conflict to Git.
    QVERIFY2(merged.err.contains("Field permission Account.A"), merged.err.constData());
    QVERIFY(bench.git({u"status"_s, u"--porcelain"_s}).out.startsWith("UU "));
}

void TestGitMerge::markersAsGitIsConfigured()
{
    GitBench bench;
    bench.init();
    fork(bench, kSet, kBase, permissionSet("ours", {{"A", 0}, {"D", 0}}),
         permissionSet("theirs", {{"A", 0}, {"D", 0}}));
    bench.install();
    bench.write(u".gitattributes"_s, "*.xml conflict-marker-size=12\n");
    QCOMPARE(bench.git({u"config"_s, u"merge.conflictStyle"_s, u"diff3"_s}).exitCode, 0);
    QCOMPARE(bench.git({u"merge"_s, u"topic"_s}).exitCode, 1);
    const QByteArray marked = bench.read(kSet);
    QVERIFY2(marked.contains("\n<<<<<<<<<<<< "), marked.constData());
    QVERIFY(marked.contains("\n|||||||||||| "));
    QVERIFY(marked.contains("    <description>as released</description>\n============\n"));
}

void TestGitMerge::markerSizeIsWhatGitSays()
{
    // Git has an attribute for files that hold such lines; without it the size stays, as with Git's own markers.
    GitBench bench;
    bench.init();
    const QByteArray text = "text\n=======\nmore";
    fork(bench, kSet, permissionSet(text, {}), permissionSet(text + " ours", {}), permissionSet(text + " theirs", {}));
    bench.install();
    bench.write(u".gitattributes"_s, "*-meta.xml conflict-marker-size=20\n");
    QCOMPARE(bench.git({u"merge"_s, u"topic"_s}).exitCode, 1);
    QCOMPARE(bench.read(kSet).count(QByteArray(20, '=') + '\n'), 1);
}

void TestGitMerge::binaryKeepsOursAndStaysConflicted()
{
    GitBench bench;
    bench.init();
    const QString file = u"force-app/main/default/classes/Odd.cls"_s;
    const auto binary = [](char c) { return QByteArray("a\0b", 3) + c; };
    fork(bench, file, binary('0'), binary('1'), binary('2'));
    bench.install();
    const Ran merged = bench.git({u"merge"_s, u"topic"_s});
    QCOMPARE(merged.exitCode, 1);
    QVERIFY(merged.err.contains("not text"));
    QCOMPARE(bench.read(file), binary('1'));
    QVERIFY(bench.git({u"status"_s, u"--porcelain"_s}).out.startsWith("UU "));
}

void TestGitMerge::brokenXmlIsMergedByLine()
{
    GitBench bench;
    bench.init();
    const QByteArray broken = QByteArray(kTheirs).replace("</PermissionSet>\n", "");
    fork(bench, kSet, kBase, kOurs, broken);
    bench.install();
    const Ran merged = bench.git({u"merge"_s, u"topic"_s});
    QCOMPARE(merged.exitCode, 1);
    QVERIFY2(merged.err.contains("not well-formed"), merged.err.constData());
    QVERIFY(bench.read(kSet).contains("<<<<<<<"));
}

void TestGitMerge::theProgramsPathMayHoldAnything()
{
    GitBench bench;
    bench.init();
    fork(bench, kSet, kBase, kOurs, kTheirs);
    const QString program = bench.outside(u"it's \"100%\" $here \\ ü/backflow-merge"_s);
    QVERIFY(QDir().mkpath(QFileInfo(program).path()));
    QVERIFY(QFile::copy(GitBench::program(u"backflow-merge"_s), program));
    const Ran installed = bench.ctl({u"merge-driver"_s, u"--install"_s, u"--program"_s, program});
    QVERIFY2(installed.exitCode == 0, installed.err.constData());
    QCOMPARE(bench.ctl({u"diff-driver"_s, u"--install"_s, u"--program"_s, program}).exitCode, 0);
    const Ran merged = bench.git({u"merge"_s, u"-q"_s, u"topic"_s});
    QVERIFY2(merged.exitCode == 0, merged.err.constData());
    QCOMPARE(bench.read(kSet), kBoth);
    QVERIFY(bench.git({u"diff"_s, u"HEAD~1"_s}).out.contains("+fieldPermissions[Account.C]"));
}

void TestGitMerge::differencesAreReadable()
{
    GitBench bench;
    bench.init();
    bench.commitFile(kSet, kBase);
    QCOMPARE(bench.ctl({u"diff-driver"_s, u"--install"_s}).exitCode, 0);
    bench.write(kSet, permissionSet("as released", {{"A", 1}, {"D", 0}}));
    const QByteArray diff = bench.git({u"diff"_s, u"-U0"_s}).out;
    QVERIFY2(diff.contains("-fieldPermissions[Account.A]: editable false · readable false\n"
                           "+fieldPermissions[Account.A]: editable false · readable true\n"),
             diff.constData());
    QVERIFY(bench.git({u"diff"_s, u"--no-textconv"_s}).out.contains("+        <readable>true</readable>"));
    // Only written differently.
    bench.write(kSet, QByteArray(kBase).replace("    ", "\t"));
    QVERIFY(!bench.git({u"diff"_s, u"-U0"_s}).out.contains("@@"));
}

void TestGitMerge::badCallsLeaveTheFileAlone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("two files") << QStringList{u"base"_s, u"ours"_s} << 2;
    QTest::newRow("too many") << u"base ours theirs 7 p a b c d"_s.split(u' ') << 2;
    QTest::newRow("size is no number") << u"base ours theirs seven"_s.split(u' ') << 2;
    QTest::newRow("size is huge") << u"base ours theirs 99999999"_s.split(u' ') << 2;
    QTest::newRow("no such option") << u"--fast base ours theirs"_s.split(u' ') << 2;
    QTest::newRow("no such style") << u"--style=best base ours theirs"_s.split(u' ') << 2;
    QTest::newRow("base is missing") << u"nowhere ours theirs"_s.split(u' ') << 2;
    QTest::newRow("theirs is missing") << u"base ours nowhere"_s.split(u' ') << 2;
    QTest::newRow("theirs is a folder") << u"base ours folder"_s.split(u' ') << 2;
    QTest::newRow("old Git, unknown placeholders") << u"base ours theirs 7 x.xml %S %X %Y"_s.split(u' ') << 1;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
}

void TestGitMerge::badCallsLeaveTheFileAlone()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const GitBench bench;
    bench.write(u"base"_s, "a\n");
    bench.write(u"ours"_s, "o\n");
    bench.write(u"theirs"_s, "t\n");
    QVERIFY(QDir().mkpath(bench.path(u"folder"_s)));
    const Ran ran = bench.run(GitBench::program(u"backflow-merge"_s), arguments);
    QCOMPARE(ran.exitCode, exitCode);
    if (exitCode == 2)
        QVERIFY(ran.err.startsWith("backflow-merge: "));
    QCOMPARE(bench.read(u"ours"_s), exitCode == 1 ? "<<<<<<< ours\no\n=======\nt\n>>>>>>> theirs\n" : "o\n");
    QCOMPARE(QDir(bench.repository()).entryList(QDir::Files).size(), 3);
}

void TestGitMerge::nothingMakesItCrash()
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("BACKFLOW_SEED", &given);
    const quint32 seed = given ? quint32(number) : QRandomGenerator::global()->generate();
    qInfo("BACKFLOW_SEED=%u", seed);
    QRandomGenerator random(seed);
    const GitBench bench;
    for (int i = 0; i < 300; ++i) {
        for (const QString &name : {u"base"_s, u"ours"_s, u"theirs"_s}) {
            // Bytes overwritten, cut off, doubled; or nothing but noise.
            QByteArray bytes = random.bounded(4) ? (random.bounded(2) ? kOurs : kTheirs) : QByteArray();
            for (int k = random.bounded(6); k > 0 && !bytes.isEmpty(); --k)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (random.bounded(4) == 0)
                bytes.truncate(random.bounded(int(bytes.size()) + 1));
            if (random.bounded(6) == 0)
                bytes += bytes;
            for (int k = random.bounded(20); k > 0 && bytes.size() < 20; --k)
                bytes += char(random.bounded(256));
            bench.write(name, bytes);
        }
        const QByteArray ours = bench.read(u"ours"_s);
        const Ran ran = bench.run(GitBench::program(u"backflow-merge"_s),
                                  {u"-q"_s, u"base"_s, u"ours"_s, u"theirs"_s, u"7"_s, kSet});
        QVERIFY2(ran.exitCode == 0 || ran.exitCode == 1, ran.err.constData());
        const bool text = !ran.err.contains("not text");
        QVERIFY(ran.exitCode == 0 || !text || bench.read(u"ours"_s).contains("<<<<<<<"));
        QVERIFY(text || bench.read(u"ours"_s) == ours);
    }
}

QTEST_GUILESS_MAIN(TestGitMerge)
#include "tst_merge.moc"
