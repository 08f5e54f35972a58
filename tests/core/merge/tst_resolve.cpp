// Choices put into a merge: what each gives, what is refused, and what is shown before everything is decided.

#include "tests/core/merge/mergefixture.h"

#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsEveryChoiceInPlace_data();
    void putsEveryChoiceInPlace();
    void refusesWhatIsNotPossible_data();
    void refusesWhatIsNotPossible();
    void refusesWhileSomethingIsOpen();
    void removalLeavesNoGap();
    void sourceBytesTakeTheTargetsLayout();
    void editedMayBeSeveralEntriesButNoDuplicate();
    void previewShowsWhatIsOpen();
    void orderIsTakenFromOneSideWithTheContentOfBoth();
};

namespace {

const QString kPath = QStringLiteral("labels/CustomLabels.labels-meta.xml");

QByteArray label(const char *name, const char *value)
{
    return "<labels>\n    <fullName>" + QByteArray(name) + "</fullName>\n    <value>" + value + "</value>\n</labels>\n";
}

QByteArray permission(bool edit, bool read)
{
    return file("PermissionSet", fieldPermission("A.Rank", edit, read) + "<label>L</label>");
}

Outcome permissionConflict()
{
    return mergeFile(kPath, {permission(false, true), permission(false, false), permission(true, true)});
}

Outcome removedAndChanged()
{
    return mergeFile(kPath,
                     {file("CustomLabels", label("A", "1") + label("B", "1")), file("CustomLabels", label("B", "1")),
                      file("CustomLabels", label("A", "2") + label("B", "1"))});
}

Outcome codeConflict()
{
    return mergeFile(QStringLiteral("classes/A.cls"),
                     {QByteArray("class A {\n  a();\n}\n"), QByteArray("class A {\n  s();\n}\n"),
                      QByteArray("class A {\n  t();\n}\n")});
}

base::Result<std::optional<QByteArray>> chosen(const Outcome &outcome, const Choice &choice)
{
    QHash<QString, Choice> choices;
    for (const Decision &decision : outcome.decisions)
        choices.insert(decision.id, choice);
    return resolve(outcome, choices);
}

} // namespace

void TestResolve::putsEveryChoiceInPlace_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Take>("take");
    QTest::addColumn<QByteArray>("edited");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Outcome &outcome, Take take, const QByteArray &edited,
                        const QByteArray &expected) { QTest::newRow(name) << outcome << take << edited << expected; };
    row("entry: source", permissionConflict(), Take::Source, {}, permission(false, false));
    row("entry: target", permissionConflict(), Take::Target, {}, permission(true, true));
    row("entry: before", permissionConflict(), Take::Before, {}, permission(false, true));
    row("entry: remove", permissionConflict(), Take::Remove, {}, file("PermissionSet", "<label>L</label>"));
    row("entry: edited", permissionConflict(), Take::Edited,
        "<fieldPermissions><field>A.Rank</field></fieldPermissions>",
        file("PermissionSet", "<fieldPermissions><field>A.Rank</field></fieldPermissions>\n<label>L</label>"));
    row("entry: edited away", permissionConflict(), Take::Edited, "", file("PermissionSet", "<label>L</label>"));
    row("removal: source", removedAndChanged(), Take::Source, {}, file("CustomLabels", label("B", "1")));
    row("removal: target", removedAndChanged(), Take::Target, {},
        file("CustomLabels", label("A", "2") + label("B", "1")));
    row("removal: before", removedAndChanged(), Take::Before, {},
        file("CustomLabels", label("A", "1") + label("B", "1")));
    row("lines: source", codeConflict(), Take::Source, {}, "class A {\n  s();\n}\n");
    row("lines: target", codeConflict(), Take::Target, {}, "class A {\n  t();\n}\n");
    row("lines: before", codeConflict(), Take::Before, {}, "class A {\n  a();\n}\n");
    row("lines: remove", codeConflict(), Take::Remove, {}, "class A {\n}\n");
    row("lines: both", codeConflict(), Take::Both, {}, "class A {\n  t();\n  s();\n}\n");
    row("lines: edited", codeConflict(), Take::Edited, "  x();\n  y();\n", "class A {\n  x();\n  y();\n}\n");
    const Outcome file1 = mergeFile(QStringLiteral("a.cls"), {QByteArray("a\n"), std::nullopt, QByteArray("t\n")});
    row("file: removed", file1, Take::Source, {}, "(no file)");
    row("file: kept", file1, Take::Target, {}, "t\n");
    row("file: before", file1, Take::Before, {}, "a\n");
    row("file: remove", file1, Take::Remove, {}, "(no file)");
}

void TestResolve::putsEveryChoiceInPlace()
{
    QFETCH(Outcome, outcome);
    QFETCH(Take, take);
    QFETCH(QByteArray, edited);
    QFETCH(QByteArray, expected);
    QCOMPARE(outcome.decisions.size(), size_t(1));
    const auto result = chosen(outcome, {take, edited});
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->value_or(QByteArray("(no file)")), expected);
}

void TestResolve::refusesWhatIsNotPossible_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Take>("take");
    QTest::addColumn<QByteArray>("edited");
    const auto row = [](const char *name, const Outcome &outcome, Take take, const QByteArray &edited) {
        QTest::newRow(name) << outcome << take << edited;
    };
    row("both of one entry", permissionConflict(), Take::Both, {});
    row("both where one side has nothing", removedAndChanged(), Take::Both, {});
    row("before of what was added",
        mergeFile(kPath, {file("CustomLabels", label("B", "1")), file("CustomLabels", label("B", "1") + "<x>1</x>"),
                          file("CustomLabels", label("B", "1") + "<x>2</x>")}),
        Take::Before, {});
    row("edited, not closed", permissionConflict(), Take::Edited, "<fieldPermissions>");
    row("edited, closes its parent", permissionConflict(), Take::Edited, "</PermissionSet><PermissionSet>");
    row("edited, bare text", permissionConflict(), Take::Edited, "hello");
    row("edited, another element", permissionConflict(), Take::Edited, "<label>x</label>");
    row("edited, an entry twice", permissionConflict(), Take::Edited,
        "<fieldPermissions><field>A</field></fieldPermissions><fieldPermissions><field>A</field></fieldPermissions>");
}

void TestResolve::refusesWhatIsNotPossible()
{
    QFETCH(Outcome, outcome);
    QFETCH(Take, take);
    QFETCH(QByteArray, edited);
    const auto result = chosen(outcome, {take, edited});
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::Errc::InvalidInput);
    QVERIFY(!result.error().message.isEmpty());
}

void TestResolve::refusesWhileSomethingIsOpen()
{
    const auto result = resolve(permissionConflict(), {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::Errc::Conflict);
}

void TestResolve::removalLeavesNoGap()
{
    const Outcome outcome = mergeFile(
        kPath, {file("CustomLabels", label("A", "1") + "<!-- about B -->\n" + label("B", "1") + label("C", "1")),
                file("CustomLabels", label("A", "1") + label("C", "1")),
                file("CustomLabels", label("A", "1") + "<!-- about B -->\n" + label("B", "2") + label("C", "1"))});
    QCOMPARE(settled(outcome, Take::Source), file("CustomLabels", label("A", "1") + label("C", "1")));
    QCOMPARE(settled(outcome, Take::Target),
             file("CustomLabels", label("A", "1") + "<!-- about B -->\n" + label("B", "2") + label("C", "1")));
}

void TestResolve::sourceBytesTakeTheTargetsLayout()
{
    QByteArray target = permission(true, true);
    target.replace("    ", "\t").replace("\n", "\r\n");
    QByteArray expected = permission(false, false);
    expected.replace("    ", "\t").replace("\n", "\r\n");
    const Outcome outcome = mergeFile(kPath, {permission(false, true), permission(false, false), target});
    QCOMPARE(settled(outcome, Take::Source), expected);
    QCOMPARE(settled(outcome, Take::Target), target);
}

void TestResolve::editedMayBeSeveralEntriesButNoDuplicate()
{
    const QByteArray two =
        "<fieldPermissions><field>A</field></fieldPermissions><fieldPermissions><field>B</field></fieldPermissions>";
    const auto result = chosen(permissionConflict(), {Take::Edited, two});
    QVERIFY(result && (*result)->contains(two));
}

void TestResolve::previewShowsWhatIsOpen()
{
    const Outcome outcome = permissionConflict();
    const std::vector<Piece> open = preview(outcome, {});
    QByteArray text;
    int undecided = 0;
    for (const Piece &piece : open) {
        text += piece.bytes;
        undecided += piece.decision == 0 && piece.bytes.contains("undecided") ? 1 : 0;
    }
    QCOMPARE(undecided, 1);
    QVERIFY(text.contains("<label>L</label>") && text.contains("A.Rank"));
    QByteArray decided;
    for (const Piece &piece : preview(outcome, all(outcome, Take::Source)))
        decided += piece.bytes;
    QCOMPARE(decided, permission(false, false));
    // What is not possible is shown as open, never as done.
    QVERIFY(!preview(outcome, all(outcome, Take::Both)).empty());
}

void TestResolve::orderIsTakenFromOneSideWithTheContentOfBoth()
{
    const auto field = [](const QByteArrayList &names) {
        QByteArray lines = "<valueSet>\n    <valueSetDefinition>\n";
        for (const QByteArray &name : names)
            lines += "        <value>\n            <fullName>" + name + "</fullName>\n        </value>\n";
        return file("CustomField", lines + "    </valueSetDefinition>\n</valueSet>\n");
    };
    const Outcome outcome =
        mergeFile(kPath, {field({"A", "B", "C"}), field({"C", "A", "B", "S"}), field({"B", "A", "C"})});
    QCOMPARE(decisionList(outcome), QStringList{QStringLiteral("order valueSet/valueSetDefinition/value")});
    QCOMPARE(settled(outcome, Take::Source), field({"C", "A", "B", "S"}));
    const QByteArray target = settled(outcome, Take::Target);
    QVERIFY(target.contains("<fullName>S</fullName>"));
    QVERIFY(target.indexOf(">B<") < target.indexOf(">A<") && target.indexOf(">A<") < target.indexOf(">C<"));
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
