// Whole components: files that are added, removed, moved and described; folders that move; histories that cross.
#include "core/merge/components.h"
#include "core/merge/virtualbase.h"
#include "tests/core/merge/mergefixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;
using model::ComponentKey;

class TestComponents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeOutAsExpected_data();
    void filesComeOutAsExpected();
    void aRemovalAgainstAChangeIsOneDecision_data();
    void aRemovalAgainstAChangeIsOneDecision();
    void bothMovedDifferentlyIsADecisionOnThePlace();
    void neverADescriptionWithoutContent();
    void swappingTheSidesMirrors();
    void namesThatDifferInCaseAreOneComponent();
    void movedFoldersAreFound();
    void whatIsAddedInAMovedFolderMovesAlong();
    void crossedHistoriesAskWhereTheBasesDisagree_data();
    void crossedHistoriesAskWhereTheBasesDisagree();
    void crossedHistoriesOfCodeAskToo();
    void contradictingBasesAskForEverything();
    void endlessHistoriesEnd();
};

namespace {

/// `classes/A.cls=text`, one a line; `(none)` = an empty set, `(unknown)` = no common version.
std::optional<FileSet> setOf(const char *text)
{
    FileSet files;
    if (qstrcmp(text, "(unknown)") == 0)
        return std::nullopt;
    for (const QByteArray &line : QByteArray(text).split('\n')) {
        const qsizetype sign = line.indexOf('=');
        if (sign > 0)
            files.insert(QString::fromUtf8(line.left(sign)), line.mid(sign + 1) + '\n');
    }
    return files;
}

ComponentVersions versions(const char *ancestor, const char *source, const char *target)
{
    return {setOf(ancestor), *setOf(source), *setOf(target)};
}

QString text(const FileSet &files)
{
    QStringList lines;
    for (auto it = files.begin(); it != files.end(); ++it)
        lines += it.key() + QLatin1Char('=') + QString::fromUtf8(it.value().trimmed());
    return lines.join(QLatin1Char('\n'));
}

QHash<QString, Choice> all(const ComponentOutcome &outcome, Take take)
{
    QHash<QString, Choice> choices;
    for (const ComponentFile &file : outcome.files) {
        for (const Decision &decision : file.outcome.decisions)
            choices.insert(decision.id, {take, {}});
    }
    return choices;
}

QString resolved(const ComponentOutcome &outcome, Take take = Take::Source)
{
    const auto files = resolveFiles(outcome, all(outcome, take));
    return files ? text(*files) : QStringLiteral("ERROR ") + files.error().message;
}

constexpr char kBoth[] = "classes/A.cls=a\nclasses/A.cls-meta.xml=m";

} // namespace

void TestComponents::filesComeOutAsExpected_data()
{
    QTest::addColumn<ComponentVersions>("three");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *ancestor, const char *source, const char *target,
                        const char *expected) {
        QTest::newRow(name) << versions(ancestor, source, target) << QString::fromLatin1(expected);
    };
    row("added by the source", "(none)", kBoth, "(none)", kBoth);
    row("added by the target", "(none)", "(none)", kBoth, kBoth);
    row("added by both alike", "(none)", kBoth, kBoth, kBoth);
    row("no common version, only there", "(unknown)", kBoth, "(none)", kBoth);
    row("removed by the source", kBoth, "(none)", kBoth, "");
    row("removed by the target", kBoth, kBoth, "(none)", "");
    row("removed by both", kBoth, "(none)", "(none)", "");
    row("moved by the source, changed by the target", kBoth, "classes/x/A.cls=a\nclasses/x/A.cls-meta.xml=m",
        "classes/A.cls=t\nclasses/A.cls-meta.xml=m", "classes/x/A.cls=t\nclasses/x/A.cls-meta.xml=m");
    row("moved by the target, changed by the source", kBoth, "classes/A.cls=s\nclasses/A.cls-meta.xml=m",
        "classes/x/A.cls=a\nclasses/x/A.cls-meta.xml=m", "classes/x/A.cls=s\nclasses/x/A.cls-meta.xml=m");
    row("moved by both alike", kBoth, "x/A.cls=s\nx/A.cls-meta.xml=m", "x/A.cls=a\nx/A.cls-meta.xml=n",
        "x/A.cls=s\nx/A.cls-meta.xml=n");
    row("moved and removed", kBoth, "x/A.cls=a\nx/A.cls-meta.xml=m", "(none)", "");
    row("case of the name changed by one", kBoth, "classes/a.cls=a\nclasses/a.cls-meta.xml=m",
        "classes/A.cls=t\nclasses/A.cls-meta.xml=m", "classes/a.cls=t\nclasses/a.cls-meta.xml=m");
    row("a bundle that grew on both sides", "lwc/c/c.js=1\nlwc/c/c.js-meta.xml=m",
        "lwc/c/c.css=s\nlwc/c/c.js=1\nlwc/c/c.js-meta.xml=m", "lwc/c/c.html=t\nlwc/c/c.js=1\nlwc/c/c.js-meta.xml=m",
        "lwc/c/c.css=s\nlwc/c/c.html=t\nlwc/c/c.js=1\nlwc/c/c.js-meta.xml=m");
    row("a file of a bundle removed, another changed", "lwc/c/c.css=s\nlwc/c/c.js=1\nlwc/c/c.js-meta.xml=m",
        "lwc/c/c.js=1\nlwc/c/c.js-meta.xml=m", "lwc/c/c.css=s\nlwc/c/c.js=2\nlwc/c/c.js-meta.xml=m",
        "lwc/c/c.js=2\nlwc/c/c.js-meta.xml=m");
    row("a bundle moved, a file added in its old place", "lwc/c/c.js=1\nlwc/c/c.js-meta.xml=m",
        "x/lwc/c/c.js=1\nx/lwc/c/c.js-meta.xml=m", "lwc/c/c.js=2\nlwc/c/c.js-meta.xml=m",
        "x/lwc/c/c.js=2\nx/lwc/c/c.js-meta.xml=m");
    row("a description lost by one side stays with its content", kBoth, "classes/A.cls=s", kBoth,
        "classes/A.cls=s\nclasses/A.cls-meta.xml=m");
    row("a description without content goes", kBoth, "classes/A.cls-meta.xml=n", kBoth, "");
    row("a resource and its description", "staticresources/l.png=1\nstaticresources/l.resource-meta.xml=m",
        "staticresources/l.resource-meta.xml=m", "staticresources/l.png=1\nstaticresources/l.resource-meta.xml=m", "");
}

void TestComponents::filesComeOutAsExpected()
{
    QFETCH(ComponentVersions, three);
    QFETCH(QString, expected);
    const ComponentOutcome outcome = mergeComponent(three);
    QCOMPARE(outcome.decisions(), 0);
    QCOMPARE(resolved(outcome), expected);
}

void TestComponents::aRemovalAgainstAChangeIsOneDecision_data()
{
    QTest::addColumn<ComponentVersions>("three");
    QTest::addColumn<QString>("bySource");
    QTest::addColumn<QString>("byTarget");
    const char *changed = "classes/A.cls=t\nclasses/A.cls-meta.xml=m";
    const char *meta = "classes/A.cls=a\nclasses/A.cls-meta.xml=n";
    const char *moved = "x/A.cls=t\nx/A.cls-meta.xml=m";
    const auto row = [](const char *name, const ComponentVersions &three, const char *bySource, const char *byTarget) {
        QTest::newRow(name) << three << QString::fromLatin1(bySource) << QString::fromLatin1(byTarget);
    };
    row("content changed", versions(kBoth, "(none)", changed), "", changed);
    row("description changed", versions(kBoth, "(none)", meta), "", meta);
    row("removed by the target", versions(kBoth, changed, "(none)"), changed, "");
    row("changed and moved", versions(kBoth, "(none)", moved), "", moved);
    row("a file added to a bundle",
        versions("lwc/c/c.js=1\nlwc/c/c.js-meta.xml=m", "(none)", "lwc/c/c.css=t\nlwc/c/c.js=1\nlwc/c/c.js-meta.xml=m"),
        "", "lwc/c/c.css=t\nlwc/c/c.js=1\nlwc/c/c.js-meta.xml=m");
    row("only the content removed, and it was changed", versions(kBoth, "classes/A.cls-meta.xml=m", changed), "",
        changed);
}

void TestComponents::aRemovalAgainstAChangeIsOneDecision()
{
    QFETCH(ComponentVersions, three);
    QFETCH(QString, bySource);
    QFETCH(QString, byTarget);
    const ComponentOutcome outcome = mergeComponent(three);
    QCOMPARE(outcome.decisions(), 1);
    QVERIFY(!resolveFiles(outcome, {}));
    // The description follows its content, whatever its own side holds of it.
    if (bySource.isEmpty() && three.source.size() == 1)
        QVERIFY(!resolved(outcome, Take::Source).contains(QStringLiteral("A.cls=")));
    else
        QCOMPARE(resolved(outcome, Take::Source), bySource);
    QCOMPARE(resolved(outcome, Take::Target), byTarget);
    if (three.ancestor->size() == 2 && !resolved(outcome, Take::Before).isEmpty())
        QVERIFY(resolved(outcome, Take::Before).contains(QStringLiteral("meta.xml=m")));
    QCOMPARE(resolved(outcome, Take::Remove), QString());
}

void TestComponents::bothMovedDifferentlyIsADecisionOnThePlace()
{
    const ComponentOutcome outcome =
        mergeComponent(versions(kBoth, "s/A.cls=s\ns/A.cls-meta.xml=m", "t/A.cls=a\nt/A.cls-meta.xml=n"));
    QCOMPARE(outcome.decisions(), 1);
    QVERIFY(!outcome.place.isEmpty());
    QVERIFY(!resolveFiles(outcome, {}));
    QCOMPARE(resolved(outcome, Take::Source), QStringLiteral("s/A.cls=s\ns/A.cls-meta.xml=n"));
    QCOMPARE(resolved(outcome, Take::Target), QStringLiteral("t/A.cls=s\nt/A.cls-meta.xml=n"));
    QCOMPARE(resolved(outcome, Take::Before), QStringLiteral("classes/A.cls=s\nclasses/A.cls-meta.xml=n"));
    QVERIFY(resolved(outcome, Take::Remove).startsWith(QStringLiteral("ERROR")));
    // Content and place may both be contested.
    QCOMPARE(
        mergeComponent(versions(kBoth, "s/A.cls=s\ns/A.cls-meta.xml=m", "t/A.cls=t\nt/A.cls-meta.xml=m")).decisions(),
        2);
}

void TestComponents::neverADescriptionWithoutContent()
{
    const QList<const char *> held = {"(none)",
                                      "classes/A.cls=a\nclasses/A.cls-meta.xml=m",
                                      "classes/A.cls=b\nclasses/A.cls-meta.xml=m",
                                      "classes/A.cls=a\nclasses/A.cls-meta.xml=n",
                                      "x/A.cls=a\nx/A.cls-meta.xml=m",
                                      "classes/A.cls-meta.xml=m",
                                      "classes/A.cls=a"};
    int cases = 0;
    for (const char *ancestor : held.first(5)) {
        for (const char *source : held) {
            for (const char *target : held) {
                const ComponentOutcome outcome = mergeComponent(versions(ancestor, source, target));
                for (const Take take : {Take::Source, Take::Target, Take::Before, Take::Remove}) {
                    const auto files = resolveFiles(outcome, all(outcome, take));
                    if (!files)
                        continue;
                    const bool content =
                        files->contains(QStringLiteral("classes/A.cls")) || files->contains(QStringLiteral("x/A.cls"));
                    const bool described = files->contains(QStringLiteral("classes/A.cls-meta.xml")) ||
                                           files->contains(QStringLiteral("x/A.cls-meta.xml"));
                    const QByteArray names =
                        QByteArray("ancestor ") + ancestor + "\nsource " + source + "\ntarget " + target;
                    const bool whole = names.contains("A.cls=");
                    QVERIFY2(content || !described || !whole, names.constData());
                    ++cases;
                }
            }
        }
    }
    QVERIFY(cases > 500);
}

void TestComponents::swappingTheSidesMirrors()
{
    const QList<const char *> held = {"(none)", kBoth, "classes/A.cls=b\nclasses/A.cls-meta.xml=m",
                                      "x/A.cls=a\nx/A.cls-meta.xml=n", "y/a.cls=c\ny/a.cls-meta.xml=m"};
    for (const char *ancestor : held) {
        for (const char *source : held) {
            for (const char *target : held) {
                const ComponentOutcome here = mergeComponent(versions(ancestor, source, target));
                const ComponentOutcome there = mergeComponent(versions(ancestor, target, source));
                QCOMPARE(here.decisions(), there.decisions());
                QCOMPARE(here.place.isEmpty(), there.place.isEmpty());
                QCOMPARE(resolved(here, Take::Source), resolved(there, Take::Target));
                // Laws: what only one side changed is that side.
                if (source == target)
                    QCOMPARE(resolved(here), text(*setOf(source)));
                if (qstrcmp(ancestor, target) == 0)
                    QCOMPARE(resolved(here), text(*setOf(source)));
            }
        }
    }
}

void TestComponents::namesThatDifferInCaseAreOneComponent()
{
    const ComponentKey upper{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    const ComponentKey lower{QStringLiteral("ApexClass"), QStringLiteral("tax")};
    std::map<ComponentKey, ComponentVersions> set;
    set[upper] = versions("classes/Tax.cls=a\nclasses/Tax.cls-meta.xml=m", "(none)",
                          "classes/Tax.cls=t\nclasses/Tax.cls-meta.xml=m");
    set[lower] = versions("(none)", "classes/tax.cls=a\nclasses/tax.cls-meta.xml=m", "(none)");
    const auto merged = mergeComponents(set);
    QCOMPARE(merged.size(), size_t(1));
    QCOMPARE(merged.begin()->first, upper);
    QCOMPARE(merged.begin()->second.decisions(), 0);
    QCOMPARE(resolved(merged.begin()->second), QStringLiteral("classes/tax.cls=t\nclasses/tax.cls-meta.xml=m"));
    // One side holds both: they are two.
    set[upper].source = *setOf("classes/Tax.cls=a");
    QCOMPARE(mergeComponents(set).size(), size_t(2));
}

void TestComponents::movedFoldersAreFound()
{
    std::map<ComponentKey, ComponentVersions> set;
    const auto put = [&set](const QString &name, const char *ancestor, const char *source) {
        set[{QStringLiteral("ApexClass"), name}] = versions(ancestor, source, ancestor);
    };
    put(QStringLiteral("A"), "old/A.cls=1", "new/A.cls=1");
    put(QStringLiteral("B"), "old/B.cls=1", "new/B.cls=2");
    put(QStringLiteral("C"), "old/C.cls=1", "(none)");
    put(QStringLiteral("D"), "stays/D.cls=1", "stays/D.cls=1");
    put(QStringLiteral("E"), "split/E.cls=1", "x/E.cls=1");
    put(QStringLiteral("F"), "split/F.cls=1", "y/F.cls=1");
    put(QStringLiteral("G"), "part/G.cls=1", "z/G.cls=1");
    put(QStringLiteral("H"), "part/H.cls=1", "part/H.cls=1");
    const QMap<QString, QString> expected{{QStringLiteral("old/"), QStringLiteral("new/")}};
    QCOMPARE(movedFolders(set, &ComponentVersions::source), expected);
    QVERIFY(movedFolders(set, &ComponentVersions::target).isEmpty());
}

void TestComponents::whatIsAddedInAMovedFolderMovesAlong()
{
    std::map<ComponentKey, ComponentVersions> set;
    const auto lwc = [](const char *name) {
        return ComponentKey{QStringLiteral("LightningComponentBundle"), QString::fromLatin1(name)};
    };
    set[lwc("a")] = versions("old/a/a.js=1\nold/a/a.js-meta.xml=m", "new/a/a.js=1\nnew/a/a.js-meta.xml=m",
                             "old/a/a.js=2\nold/a/a.js-meta.xml=m");
    set[lwc("b")] = versions("(none)", "(none)", "old/b/b.js=1\nold/b/b.js-meta.xml=m");
    set[lwc("c")] = versions("(none)", "(none)", "other/c/c.js=1\nother/c/c.js-meta.xml=m");
    const auto merged = mergeComponents(set);
    QCOMPARE(resolved(merged.at(lwc("a"))), QStringLiteral("new/a/a.js=2\nnew/a/a.js-meta.xml=m"));
    QCOMPARE(resolved(merged.at(lwc("b"))), QStringLiteral("new/b/b.js=1\nnew/b/b.js-meta.xml=m"));
    QCOMPARE(merged.at(lwc("b")).notes.size(), 1);
    QCOMPARE(resolved(merged.at(lwc("c"))), QStringLiteral("other/c/c.js=1\nother/c/c.js-meta.xml=m"));
    QVERIFY(merged.at(lwc("c")).notes.isEmpty());
}

namespace {

const QString kSet = QStringLiteral("permissionsets/S.permissionset-meta.xml");

QByteArray ranks(const char *label, bool a, bool b)
{
    return file("PermissionSet", fieldPermission("A.Rank", a, true) + fieldPermission("A.Zone", b, true) + "<label>" +
                                     label + "</label>");
}

/// 0 is the common start, 1 and 2 are the crossing bases, 3 the source, 4 the target.
BaseHistory crossed(const std::array<QByteArray, 5> &contents)
{
    return {[contents](int version) { return std::optional(contents[size_t(version)]); },
            [](int a, int b) {
                if (a > 2 && b > 2)
                    return std::vector<int>{1, 2};
                return a != b && a > 0 && b > 0 && a < 3 && b < 3 ? std::vector<int>{0} : std::vector<int>{};
            }};
}

} // namespace

void TestComponents::crossedHistoriesAskWhereTheBasesDisagree_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("two");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QByteArray>("bySource");
    const auto row = [](const char *name, const QByteArray &one, const QByteArray &two, const QByteArray &source,
                        const QByteArray &target, const QStringList &asked, const QByteArray &bySource) {
        QTest::newRow(name) << one << two << source << target << asked << bySource;
    };
    const QString label = QStringLiteral("no-ancestor label");
    // Each base changed something else: together they are the base, and each side's own change is taken.
    row("bases that fit together", ranks("L", true, false), ranks("L", false, true), ranks("S", true, true),
        ranks("L", true, true), {}, ranks("S", true, true));
    row("one side went back", ranks("L", true, false), ranks("L", false, true), ranks("L", false, true),
        ranks("L", true, true), {}, ranks("L", false, true));
    row("bases that disagree, sides that differ", ranks("X", false, false), ranks("Y", false, false),
        ranks("X", false, false), ranks("Y", false, false), {label}, ranks("X", false, false));
    row("bases that disagree, sides that agree", ranks("X", false, false), ranks("Y", false, false),
        ranks("Z", false, false), ranks("Z", false, false), {}, ranks("Z", false, false));
    row("bases that disagree on an entry", ranks("L", true, false), file("PermissionSet", "<label>L</label>"),
        ranks("L", true, false), ranks("L", false, false), {QStringLiteral("no-ancestor fieldPermissions[A.Rank]")},
        ranks("L", true, false));
}

void TestComponents::crossedHistoriesAskWhereTheBasesDisagree()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, two);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, target);
    QFETCH(QStringList, asked);
    QFETCH(QByteArray, bySource);
    const Outcome outcome = mergeOverBases(kSet, crossed({ranks("L", false, false), one, two, source, target}), 3, 4);
    QCOMPARE(decisionList(outcome), asked);
    for (const Decision &decision : outcome.decisions)
        QVERIFY(!decision.ancestor.bytes);
    QCOMPARE(settled(outcome, Take::Source), bySource);
    for (const AutoMerge &merge : outcome.automatic)
        QVERIFY(!merge.before || !merge.before->contains("backflow"));
    const Outcome mirrored = mergeOverBases(kSet, crossed({ranks("L", false, false), two, one, target, source}), 3, 4);
    QCOMPARE(decisionList(mirrored), asked);
}

void TestComponents::crossedHistoriesOfCodeAskToo()
{
    const QString path = QStringLiteral("classes/A.cls");
    const auto code = [](const char *line) { return QByteArray("a\n") + line + "\nc\n"; };
    const Outcome open = mergeOverBases(path, crossed({code("b"), code("x"), code("y"), code("x"), code("y")}), 3, 4);
    QCOMPARE(open.decisions.size(), size_t(1));
    QVERIFY(!open.decisions.front().ancestor.bytes);
    QCOMPARE(settled(open, Take::Target), code("y"));
    QCOMPARE(settled(mergeOverBases(path, crossed({code("b"), code("x"), code("y"), code("z"), code("z")}), 3, 4),
                     Take::Source),
             code("z"));
}

void TestComponents::contradictingBasesAskForEverything()
{
    const QString path = QStringLiteral("logo.png");
    const auto image = [](char c) { return QByteArray("\0", 1) + c; };
    const Outcome outcome =
        mergeOverBases(path, crossed({image('0'), image('1'), image('2'), image('1'), image('2')}), 3, 4);
    QCOMPARE(outcome.decisions.size(), size_t(1));
    QVERIFY(!outcome.decisions.front().ancestor.bytes);
    QVERIFY(outcome.notes.last().contains(QStringLiteral("contradict")));
}

void TestComponents::endlessHistoriesEnd()
{
    // Every pair has two bases, for ever: the bound ends it, and then nothing is guessed.
    const BaseHistory history{[](int version) { return std::optional(QByteArray::number(version) + '\n'); },
                              [](int a, int b) { return std::vector<int>{a + 1, b + 1}; }};
    const Outcome outcome = mergeOverBases(QStringLiteral("a.txt"), history, 0, 1);
    QCOMPARE(outcome.decisions.size(), size_t(1));
    QVERIFY(!outcome.decisions.front().ancestor.bytes);
}

QTEST_GUILESS_MAIN(TestComponents)
#include "tst_components.moc"
