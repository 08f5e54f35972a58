// Differences that are meant to be; what could not be read; the elements of one component over several targets.

#include "core/compare/elementrows.h"
#include "core/compare/keep.h"
#include "tests/core/compare/sidefixture.h"

#include <QTimeZone>

using namespace backflow;
using namespace backflow::compare;
using tests::Sides;

namespace {

const QString kSet = QStringLiteral("Sales");

model::KeepRule rule(const QString &environment, const QString &name, const QString &element = {})
{
    model::KeepRule rule;
    rule.id = QStringLiteral("01");
    rule.environment = environment;
    rule.type = QStringLiteral("PermissionSet");
    rule.fullName = name;
    rule.element = element;
    rule.reason = QStringLiteral("on purpose");
    return rule;
}

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 30), QTime(12, 0), QTimeZone::UTC);
}

/// `fieldPermissions[Account.A]: different same`, one line a row.
QStringList printed(const std::vector<ElementRow> &rows)
{
    QStringList lines;
    for (const ElementRow &row : rows) {
        QString line = row.path + QLatin1Char(':');
        for (const ElementCell &cell : row.cells)
            line += QLatin1Char(' ') + cellStateName(cell.state);
        lines += line;
    }
    return lines;
}

} // namespace

class TestKeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptComponentIsNeitherDueNorHidden();
    void ruleOfElements_data();
    void ruleOfElements();
    void whatIsKeptStandsAsTheTargetHasIt();
    void whatCouldNotBeReadIsNeverDeleted();
    void elementsOverSeveralTargets();
    void elementsWithRulesAndConflicts();
};

void TestKeep::aKeptComponentIsNeitherDueNorHidden()
{
    Sides sides;
    const auto source = sides.snapshot(
        QStringLiteral("Production"), {{kSet, Sides::set(Sides::label("p"))}, {QStringLiteral("New"), Sides::set("")}});
    const auto target = sides.snapshot(QStringLiteral("QA"), {{kSet, Sides::set(Sides::label("q"))}});
    const auto stateWith = [&](const model::KeepRule &one) {
        const Comparison comparison = sides.compare(source, {target}, {.keeps = {one}, .now = now()});
        const Row &row = comparison.rows[1];
        return cellStateName(row.cells[0].state) + (row.cells[0].due ? QStringLiteral(" due") : QString());
    };
    QCOMPARE(stateWith(rule(QStringLiteral("Production"), QStringLiteral("Sal*"))), QStringLiteral("kept"));
    QCOMPARE(stateWith(rule(QStringLiteral("qa"), QStringLiteral("sales"))), QStringLiteral("kept"));
    QCOMPARE(stateWith(rule(QString(), QStringLiteral("*"))), QStringLiteral("kept"));
    QCOMPARE(stateWith(rule(QStringLiteral("Dev1"), kSet)), QStringLiteral("different due"));
    QCOMPARE(stateWith(rule(QString(), QStringLiteral("Other"))), QStringLiteral("different due"));
    model::KeepRule ended = rule(QString(), kSet);
    ended.expires = now();
    QCOMPARE(stateWith(ended), QStringLiteral("different due"));
    ended.expires = now().addSecs(1);
    QCOMPARE(stateWith(ended), QStringLiteral("kept"));
}

void TestKeep::ruleOfElements_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("kept");
    const auto row = [](const char *name, const QByteArray &s, const QByteArray &t, const char *element,
                        const char *state, int entries, int kept) {
        QTest::newRow(name) << Sides::set(s) << Sides::set(t) << QString::fromLatin1(element)
                            << QString::fromLatin1(state) << entries << kept;
    };
    const QByteArray a = Sides::field("Account.A", "true");
    const QByteArray other = Sides::field("Account.A", "false");
    const QByteArray b = Sides::field("Account.B", "true");
    row("changed", a, other, "fieldPermissions[Account.A]", "kept", 0, 1);
    row("changed below", a, other, "fieldPermissions[*]/editable", "kept", 0, 1);
    row("another element", a, other, "fieldPermissions[Account.B]", "different", 1, 0);
    row("only in the source", a + b, a, "fieldPermissions[Account.B]", "kept", 0, 1);
    row("only in the target", a, a + b, "fieldPermissions[Account.B]", "kept", 0, 1);
    row("one of two", a + Sides::label("x"), other + Sides::label("y"), "label", "different", 1, 1);
    row("all of a kind", a, other + b, "fieldPermissions[*]", "kept", 0, 2);
    row("nothing to keep", a, a, "fieldPermissions[*]", "same", 0, 0);
}

void TestKeep::ruleOfElements()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, target);
    QFETCH(QString, element);
    QFETCH(QString, state);
    QFETCH(int, entries);
    QFETCH(int, kept);
    Sides sides;
    const auto s = sides.snapshot(QStringLiteral("Production"), {{kSet, source}});
    const auto t = sides.snapshot(QStringLiteral("QA"), {{kSet, target}});
    const Comparison comparison =
        sides.compare(s, {t}, {.keeps = {rule(QStringLiteral("Production"), kSet, element)}, .now = now()});
    const Cell &cell = comparison.rows[0].cells[0];
    QCOMPARE(cellStateName(cell.state), state);
    QCOMPARE(cell.entries, entries);
    QCOMPARE(cell.kept, kept);
    QCOMPARE(cell.due, state == QLatin1StringView("different"));
}

void TestKeep::whatIsKeptStandsAsTheTargetHasIt()
{
    const QByteArray source = Sides::set(Sides::field("Account.A", "true") + Sides::field("Account.B", "true") +
                                         Sides::field("Account.C", "true") + Sides::label("source"));
    const QByteArray target =
        Sides::set(Sides::field("Account.A", "false") + Sides::field("Account.D", "false") + Sides::label("target"));
    const auto kept = keepElements(QStringLiteral("a.permissionset-meta.xml"), source, target,
                                   {rule({}, kSet, QStringLiteral("fieldPermissions[Account.A]")),
                                    rule({}, kSet, QStringLiteral("fieldPermissions[Account.C]")),
                                    rule({}, kSet, QStringLiteral("fieldPermissions[Account.D]"))});
    QVERIFY(kept);
    QCOMPARE(kept->kept, 3);
    QCOMPARE(kept->source, Sides::set(Sides::field("Account.A", "false") + Sides::field("Account.D", "false") +
                                      Sides::field("Account.B", "true") + Sides::label("source")));
    // "Production keeps this layout item": what is kept may lie deep.
    const auto layout = [](const char *phone, const char *fax) {
        const auto item = [](const char *field, const char *behavior) {
            return "<layoutItems><behavior>" + QByteArray(behavior) + "</behavior><field>" + field +
                   "</field></layoutItems>";
        };
        return "<Layout xmlns=\"http://soap.sforce.com/2006/04/metadata\"><layoutSections><label>Details</label>"
               "<layoutColumns>" +
               item("Phone", phone) + item("Fax", fax) + "</layoutColumns></layoutSections></Layout>";
    };
    const auto item =
        keepElements(QStringLiteral("a.layout-meta.xml"), layout("Edit", "Edit"), layout("Readonly", "Readonly"),
                     {rule({}, kSet, QStringLiteral("layoutSections[Details]*layoutItems[Phone]"))});
    QVERIFY(item);
    QCOMPARE(item->source, layout("Readonly", "Edit"));
    // Code is not taken apart.
    const auto code =
        keepElements(QStringLiteral("A.cls"), "class A {}", "class B {}", {rule({}, kSet, QStringLiteral("*"))});
    QVERIFY(code);
    QCOMPARE(code->source, QByteArray("class A {}"));
}

void TestKeep::whatCouldNotBeReadIsNeverDeleted()
{
    Sides sides;
    const QString gone = QStringLiteral("Gone");
    const QString hidden = QStringLiteral("Hidden");
    const auto source = sides.snapshot(QStringLiteral("UAT"), {{kSet, Sides::set("")}},
                                       {{Sides::key(gone), model::Unread{model::Unread::Why::NotGiven}},
                                        {Sides::key(hidden), model::Unread{model::Unread::Why::NoAccess}}});
    const auto target = sides.snapshot(QStringLiteral("QA"), {{gone, Sides::set("")}, {kSet, Sides::set("")}});
    const Comparison comparison = sides.compare(source, {target});
    QStringList states;
    for (const Row &row : comparison.rows)
        states += row.key.fullName + QLatin1Char(' ') + cellStateName(row.cells[0].state);
    QCOMPARE(states, (QStringList{QStringLiteral("Gone not-read"), QStringLiteral("Hidden no-access"),
                                  QStringLiteral("Sales same")}));
    QCOMPARE(comparison.dueCount(0), 0);
    QCOMPARE(comparison.counts(0)[size_t(CellState::NotRead)], 1);
}

void TestKeep::elementsOverSeveralTargets()
{
    Sides sides;
    const QByteArray a = Sides::field("Account.A", "true");
    const QByteArray b = Sides::field("Account.B", "true");
    const auto source = sides.snapshot(QStringLiteral("UAT"), {{kSet, Sides::set(a + b + Sides::label("x"))}});
    const auto dev1 = sides.snapshot(QStringLiteral("Dev1"),
                                     {{kSet, Sides::set(Sides::field("Account.A", "false") + b + Sides::label("x"))}});
    const auto dev2 = sides.snapshot(QStringLiteral("Dev2"), {{kSet, Sides::set(b + a + Sides::label("y"))}});
    const auto qa = sides.snapshot(QStringLiteral("QA"), {{kSet, Sides::set(a + Sides::label("x"))}});
    const auto none = sides.snapshot(QStringLiteral("None"), {});
    const auto rows = elementRows(sides.compare(source, {dev1, dev2, qa, none}), Sides::key(kSet));
    QVERIFY(rows);
    QStringList lines = printed(*rows);
    lines.sort();
    // Of the two that changed places one has moved.
    const QString moved =
        lines[0].contains(QLatin1StringView("order-only")) ? QStringLiteral("A") : QStringLiteral("B");
    QCOMPARE(
        lines,
        (QStringList{QStringLiteral("fieldPermissions[Account.A]: different %1 same new")
                         .arg(moved == QLatin1StringView("A") ? QStringLiteral("order-only") : QStringLiteral("same")),
                     QStringLiteral("fieldPermissions[Account.B]: same %1 new new")
                         .arg(moved == QLatin1StringView("B") ? QStringLiteral("order-only") : QStringLiteral("same")),
                     QStringLiteral("label: same different same new")}));
    const auto found = std::ranges::find(*rows, QStringLiteral("label"), &ElementRow::path);
    QVERIFY(found != rows->end());
    const ElementRow &label = *found;
    QCOMPARE(*label.source.bytes, QByteArray("<label>x</label>"));
    QCOMPARE(*label.cells[0].value.bytes, QByteArray("<label>x</label>"));
    QCOMPARE(*label.cells[1].value.bytes, QByteArray("<label>y</label>"));
    QVERIFY(!label.cells[3].value.bytes);
}

void TestKeep::elementsWithRulesAndConflicts()
{
    Sides sides;
    const auto make = [](const char *a, const char *b, const char *label) {
        return Sides::set(Sides::field("Account.A", a) + Sides::field("Account.B", b) + Sides::label(label));
    };
    const auto source = sides.snapshot(QStringLiteral("Production"), {{kSet, make("true", "true", "source")}});
    const auto target = sides.snapshot(QStringLiteral("QA"), {{kSet, make("false", "false", "target")}});
    const auto common =
        std::make_shared<tests::GivenAncestors>(sides, Sides::Contents{{kSet, make("true", "false", "before")}});
    const CompareOptions options{
        .keeps = {rule(QStringLiteral("QA"), kSet, QStringLiteral("fieldPermissions[Account.B]"))}, .now = now()};
    const Comparison comparison = sides.compare(source, {target}, options, {common});
    const Cell &cell = comparison.rows[0].cells[0];
    QCOMPARE(cell.state, CellState::Conflict);
    QCOMPARE(cell.kept, 1);
    const auto rows = elementRows(comparison, Sides::key(kSet));
    QVERIFY(rows);
    QCOMPARE(printed(*rows),
             (QStringList{QStringLiteral("fieldPermissions[Account.A]: different"),
                          QStringLiteral("fieldPermissions[Account.B]: kept"), QStringLiteral("label: conflict")}));
    const auto due = [&](size_t i) { return rows->at(i).cells[0].due; };
    QVERIFY(!due(0) && rows->at(0).cells[0].targetChanged);
    QVERIFY(!due(1) && !rows->at(1).cells[0].targetChanged);
    QVERIFY(due(2) && rows->at(2).cells[0].targetChanged);
}

QTEST_GUILESS_MAIN(TestKeep)
#include "tst_keep.moc"
