// What holds of every comparison, over many made-up environments.

#include "core/compare/elementrows.h"
#include "tests/core/compare/sidefixture.h"

#include <QRandomGenerator>

using namespace backflow;
using namespace backflow::compare;
using tests::Sides;

namespace {

/// An environment of made-up permission sets; the same seed gives the same one.
class Maker final
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }
    Sides::Contents environment()
    {
        Sides::Contents contents;
        for (int i = 0; i < 12; ++i) {
            if (one(5) > 0)
                contents.insert(QStringLiteral("Set%1").arg(i), content());
        }
        return contents;
    }
    /// The same in meaning, written another way.
    QByteArray reformatted(QByteArray bytes)
    {
        if (one(2))
            bytes.replace("    ", "\t");
        if (one(2))
            bytes.replace("true", "<![CDATA[true]]>");
        if (one(2))
            bytes.replace("<label>", "<!-- a note -->\n    <label>");
        if (one(2))
            bytes.replace("</PermissionSet>",
                          "    <hasActivationRequired>false</hasActivationRequired>\n</PermissionSet>");
        if (one(2))
            bytes.replace("\n", "\r\n");
        // The last entry first.
        const qsizetype begin = bytes.lastIndexOf("<fieldPermissions>");
        const qsizetype end = bytes.lastIndexOf("</fieldPermissions>") + qsizetype(sizeof("</fieldPermissions>")) - 1;
        const qsizetype first = bytes.indexOf("<fieldPermissions>");
        if (one(2) && begin > first) {
            const QByteArray entry = bytes.sliced(begin, end - begin);
            bytes.remove(begin, end - begin);
            bytes.insert(first, entry);
        }
        return bytes;
    }
    int one(int of) { return int(m_random.bounded(of)); }

private:
    QByteArray content()
    {
        static constexpr const char *kFields[] = {"Account.A", "Account.B", "Account.C", "Case.A", "Case.B"};
        QByteArray inner;
        for (const char *field : kFields) {
            if (one(3) > 0)
                inner += Sides::field(field, one(2) ? "true" : "false");
        }
        return Sides::set(inner + Sides::label(one(2) ? "One" : "Two"));
    }

    QRandomGenerator m_random;
};

CellState mirrored(CellState state)
{
    if (state == CellState::New)
        return CellState::OnlyInTarget;
    return state == CellState::OnlyInTarget ? CellState::New : state;
}

} // namespace

class TestCompareLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparedWithItselfAllIsTheSame();
    void swappingTheSidesMirrorsTheStates();
    void manyTargetsAreManyPairs();
    void anotherFormIsNeverADifference();
    void everyRowIsToldOnce();
};

void TestCompareLaws::comparedWithItselfAllIsTheSame()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        Sides sides;
        const auto side = sides.snapshot(QStringLiteral("UAT"), Maker(seed).environment());
        const Comparison comparison = sides.compare(side, {side, side});
        QCOMPARE(comparison.rows.size(), side->entries().size());
        for (const Row &row : comparison.rows)
            QCOMPARE(row.cells, std::vector<Cell>(2));
        QCOMPARE(sides.repository.store()->reads, 0);
    }
}

void TestCompareLaws::swappingTheSidesMirrorsTheStates()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        Sides sides;
        Maker maker(seed);
        const auto a = sides.snapshot(QStringLiteral("UAT"), maker.environment());
        const auto b = sides.snapshot(QStringLiteral("QA"), maker.environment());
        const auto common = std::make_shared<tests::GivenAncestors>(sides, maker.environment());
        for (const auto &ancestors : {std::shared_ptr<tests::GivenAncestors>(), common}) {
            const Comparison there = sides.compare(a, {b}, {}, {ancestors});
            const Comparison back = sides.compare(b, {a}, {}, {ancestors});
            QCOMPARE(there.rows.size(), back.rows.size());
            for (size_t i = 0; i < there.rows.size(); ++i) {
                const Cell &x = there.rows[i].cells[0];
                const Cell &y = back.rows[i].cells[0];
                QCOMPARE(there.rows[i].key, back.rows[i].key);
                QCOMPARE(cellStateName(mirrored(x.state)), cellStateName(y.state));
                QCOMPARE(x.entries, y.entries);
                QCOMPARE(x.hidden, y.hidden);
                if (ancestors && ancestors->ancestor(there.rows[i].key)) {
                    QCOMPARE(x.due, y.targetChanged);
                    QCOMPARE(x.targetChanged, y.due);
                }
            }
        }
    }
}

void TestCompareLaws::manyTargetsAreManyPairs()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        Sides sides;
        Maker maker(seed);
        const auto source = sides.snapshot(QStringLiteral("UAT"), maker.environment());
        std::vector<std::shared_ptr<const model::Snapshot>> targets;
        for (int i = 0; i < 6; ++i)
            targets.push_back(sides.snapshot(QStringLiteral("Dev%1").arg(i), maker.environment()));
        const auto common = std::make_shared<tests::GivenAncestors>(sides, maker.environment());
        const Comparison all = sides.compare(source, targets, {}, {common, nullptr, common, nullptr, common, nullptr});
        for (size_t i = 0; i < targets.size(); ++i) {
            const Comparison pair = sides.compare(source, {targets[i]}, {}, {i % 2 ? nullptr : common});
            auto row = pair.rows.begin();
            for (const Row &wide : all.rows) {
                const bool there = row != pair.rows.end() && row->key == wide.key;
                QCOMPARE(wide.cells[i], there ? row->cells[0] : Cell());
                if (!there)
                    continue;
                const auto elements = elementRows(all, wide.key);
                const auto ofPair = elementRows(pair, wide.key);
                QVERIFY(elements && ofPair);
                QHash<QString, CellState> states;
                for (const ElementRow &element : *ofPair)
                    states.insert(element.path, element.cells[0].state);
                for (const ElementRow &element : *elements)
                    QCOMPARE(element.cells[i].state, states.value(element.path, CellState::Same));
                ++row;
            }
            QVERIFY(row == pair.rows.end());
        }
    }
}

void TestCompareLaws::anotherFormIsNeverADifference()
{
    int hidden = 0;
    for (quint32 seed = 0; seed < 100; ++seed) {
        Sides sides;
        Maker maker(seed);
        const Sides::Contents contents = maker.environment();
        Sides::Contents other;
        for (auto it = contents.begin(); it != contents.end(); ++it)
            other.insert(it.key(), maker.reformatted(**it));
        const auto a = sides.snapshot(QStringLiteral("UAT"), contents);
        const auto b = sides.snapshot(QStringLiteral("QA"), other);
        for (const Comparison &comparison : {sides.compare(a, {b}), sides.compare(b, {a})}) {
            for (const Row &row : comparison.rows) {
                const Cell &cell = row.cells[0];
                const bool equal = contents[row.key.fullName] == other[row.key.fullName];
                QCOMPARE(cellStateName(cell.state), cellStateName(equal ? CellState::Same : CellState::OrderOnly));
                QCOMPARE(cell.hidden.isEmpty(), equal);
                QVERIFY(!cell.due);
                QCOMPARE(cell.entries, 0);
            }
            hidden += comparison.hidden(0).sum();
        }
    }
    QVERIFY(hidden > 1000);
}

void TestCompareLaws::everyRowIsToldOnce()
{
    Sides sides;
    Maker maker(7);
    const auto a = sides.snapshot(QStringLiteral("UAT"), maker.environment());
    const auto b = sides.snapshot(QStringLiteral("QA"), maker.environment());
    const auto c = sides.snapshot(QStringLiteral("Dev"), maker.environment());
    QMap<QString, std::vector<Cell>> told;
    int times = 0;
    CompareOptions options;
    options.onRows = [&](std::span<const Row *const> rows) {
        for (const Row *row : rows) {
            told.insert(row->key.fullName, row->cells);
            ++times;
        }
    };
    const Comparison comparison = sides.compare(a, {b, c}, options);
    QCOMPARE(size_t(times), comparison.rows.size());
    for (const Row &row : comparison.rows)
        QCOMPARE(told.value(row.key.fullName), row.cells);
}

QTEST_GUILESS_MAIN(TestCompareLaws)
#include "tst_comparelaws.moc"
