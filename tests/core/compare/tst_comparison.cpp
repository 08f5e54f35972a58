// Snapshots side by side: what is due, what is at risk, and that equal objects are never opened.

#include "core/compare/cellcache.h"
#include "core/compare/comparison.h"
#include "tests/support/fakerepository.h"

#include <QTest>
#include <utility>

using namespace backflow;
using namespace backflow::compare;
using model::ComponentKey;
using model::Part;
using support::FakeRepository;
using support::FakeStore;

namespace {

using Content = std::optional<QByteArray>;

/// Ancestors by component name; a name that is not there has no known ancestor.
class FakeAncestors final : public AncestorSource
{
public:
    std::optional<std::vector<Part>> ancestor(const ComponentKey &key) const override
    {
        const auto it = m_parts.constFind(key.fullName);
        return it == m_parts.constEnd() ? std::nullopt : std::optional(*it);
    }
    QHash<QString, std::vector<Part>> m_parts;
};

QByteArray label(const QByteArray &lines)
{
    return "<CustomTab xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + lines + "</CustomTab>\n";
}

std::vector<Part> partsOf(FakeRepository &repository, const QString &name, const Content &content)
{
    if (!content)
        return {};
    return {{QStringLiteral("force-app/main/default/tabs/") + name + QStringLiteral(".tab-meta.xml"),
             repository.put(*content)}};
}

std::shared_ptr<const model::Snapshot> snapshot(FakeRepository &repository, const QString &environment,
                                                const QMap<QString, Content> &contents)
{
    std::vector<model::SnapshotEntry> entries;
    for (auto it = contents.begin(); it != contents.end(); ++it) {
        if (it.value())
            entries.push_back({{QStringLiteral("CustomTab"), it.key()}, partsOf(repository, it.key(), it.value())});
    }
    return std::make_shared<model::Snapshot>(environment, std::nullopt, QDateTime(), entries);
}

class StoppedMonitor final : public async::Monitor
{
public:
    bool stopped() const override { return true; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
};

std::function<base::Result<std::unique_ptr<ports::Repository>>()> opener(const std::shared_ptr<FakeStore> &store)
{
    return
        [store] { return base::Result<std::unique_ptr<ports::Repository>>(std::make_unique<FakeRepository>(store)); };
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheStateOfACell_data();
    void tellsTheStateOfACell();
    void equalObjectsAreNeverOpened();
    void comparesManyTargetsInParallel();
    void contentThatCannotBeReadSaysSo();
    void whatIsReadWithoutManagedPackagesSaysNothingOfThem();
    void stopsWhenAsked();
    void repositoryThatCannotBeOpenedIsAnError();
    void countsWhatIsDue();
    void whatTargetsHoldAlikeIsComparedOnce();
};

void TestComparison::tellsTheStateOfACell_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<Content>("a");
    QTest::addColumn<Content>("s");
    QTest::addColumn<Content>("t");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("entries");
    QTest::addColumn<bool>("due");
    QTest::addColumn<bool>("targetChanged");
    const auto row = [](const char *name, bool known, const Content &a, const Content &s, const Content &t,
                        const char *state, int entries, bool due, bool targetChanged) {
        QTest::newRow(name) << known << a << s << t << QString::fromLatin1(state) << entries << due << targetChanged;
    };
    const Content none;
    const QByteArray x = label("<label>x</label>\n<url>u</url>\n");
    const QByteArray y = label("<label>y</label>\n<url>u</url>\n");
    const QByteArray z = label("<label>z</label>\n<url>u</url>\n");
    const QByteArray u = label("<label>x</label>\n<url>v</url>\n");
    const QByteArray moved = label("<url>u</url>\n<label>x</label>\n");
    row("same", true, x, y, y, "same", 0, false, false);
    row("order only", true, x, moved, x, "order-only", 0, false, false);
    row("source changed", true, x, y, x, "different", 1, true, false);
    row("target changed", true, x, x, y, "different", 1, false, true);
    row("both changed apart", true, x, y, u, "different", 2, true, true);
    row("both changed the same entry", true, x, y, z, "conflict", 1, true, true);
    row("reformatted by the target", true, x, y, moved, "different", 1, true, false);
    row("source added", true, none, x, none, "new", 2, true, false);
    row("target added", true, none, none, x, "only-in-target", 2, false, true);
    row("both added", true, none, x, y, "conflict", 1, true, true);
    row("source removed", true, x, none, x, "only-in-target", 2, true, false);
    row("source removed what the target changed", true, x, none, y, "conflict", 2, true, true);
    row("target removed", true, x, x, none, "new", 2, false, true);
    row("target removed what the source changed", true, x, y, none, "conflict", 2, true, true);
    row("no ancestor: different", false, none, x, y, "different", 1, true, false);
    row("no ancestor: order only", false, none, x, moved, "order-only", 0, false, false);
    row("no ancestor: new", false, none, x, none, "new", 2, true, false);
    row("no ancestor: only in target", false, none, none, x, "only-in-target", 2, false, true);
}

void TestComparison::tellsTheStateOfACell()
{
    QFETCH(bool, known);
    QFETCH(Content, a);
    QFETCH(Content, s);
    QFETCH(Content, t);
    QFETCH(QString, state);
    QFETCH(int, entries);
    QFETCH(bool, due);
    QFETCH(bool, targetChanged);
    FakeRepository repository;
    const QString name = QStringLiteral("X");
    auto ancestors = std::make_shared<FakeAncestors>();
    if (known)
        ancestors->m_parts.insert(name, partsOf(repository, name, a));
    async::NullMonitor monitor;
    const auto comparison = compareSnapshots(snapshot(repository, QStringLiteral("UAT"), {{name, s}}),
                                             {snapshot(repository, QStringLiteral("Dev1"), {{name, t}})}, {ancestors},
                                             opener(repository.store()), monitor);
    QVERIFY(comparison);
    QCOMPARE(comparison->rows.size(), size_t(1));
    const Cell &cell = comparison->rows[0].cells[0];
    QCOMPARE(cellStateName(cell.state), state);
    QCOMPARE(cell.entries, entries);
    QCOMPARE(cell.due, due);
    QCOMPARE(cell.targetChanged, targetChanged);
}

void TestComparison::equalObjectsAreNeverOpened()
{
    FakeRepository repository;
    QMap<QString, Content> contents;
    for (int i = 0; i < 100; ++i)
        contents.insert(QStringLiteral("T%1").arg(i), label("<label>" + QByteArray::number(i) + "</label>\n"));
    const auto source = snapshot(repository, QStringLiteral("UAT"), contents);
    const auto target = snapshot(repository, QStringLiteral("Dev1"), contents);
    async::NullMonitor monitor;
    const auto comparison = compareSnapshots(source, {target}, {nullptr}, opener(repository.store()), monitor);
    QVERIFY(comparison);
    QCOMPARE(comparison->rows.size(), size_t(100));
    QCOMPARE(repository.store()->reads, 0);
}

void TestComparison::comparesManyTargetsInParallel()
{
    FakeRepository repository;
    QMap<QString, Content> ofSource;
    QMap<QString, Content> ofFirst;
    QMap<QString, Content> ofSecond;
    for (int i = 0; i < 300; ++i) {
        const QString name = QStringLiteral("T%1").arg(i, 3, 10, QLatin1Char('0'));
        ofSource.insert(name, label("<label>s" + QByteArray::number(i) + "</label>\n"));
        ofFirst.insert(name, i % 3 ? ofSource[name] : label("<label>t</label>\n"));
        if (i % 2)
            ofSecond.insert(name, label("<label>u</label>\n"));
    }
    async::NullMonitor monitor;
    const auto comparison = compareSnapshots(
        snapshot(repository, QStringLiteral("UAT"), ofSource),
        {snapshot(repository, QStringLiteral("Dev1"), ofFirst), snapshot(repository, QStringLiteral("Dev2"), ofSecond)},
        {nullptr, nullptr}, opener(repository.store()), monitor);
    QVERIFY(comparison);
    QCOMPARE(comparison->rows.size(), size_t(300));
    for (size_t i = 0; i < 300; ++i) {
        const Row &row = comparison->rows[i];
        QCOMPARE(row.cells[0].state, i % 3 ? CellState::Same : CellState::Different);
        QCOMPARE(row.cells[1].state, i % 2 ? CellState::Different : CellState::New);
    }
    QCOMPARE(comparison->dueCount(0), 100);
    QCOMPARE(comparison->dueCount(1), 300);
}

/// A thing that both have is compared; one that just the other side was asked for has no row, or a cell "not read".
void TestComparison::whatIsReadWithoutManagedPackagesSaysNothingOfThem()
{
    const auto store = std::make_shared<FakeStore>();
    FakeRepository repository(store);
    const auto with = snapshot(repository, QStringLiteral("UAT"),
                               {{QStringLiteral("Own"), label("<label>a</label>\n")},
                                {QStringLiteral("pay__Bill"), label("<label>a</label>\n")},
                                {QStringLiteral("pay__Due"), label("<label>a</label>\n")}});
    const auto read = [&](const QString &name, const QMap<QString, Content> &contents, bool withoutManaged) {
        const auto plain = snapshot(repository, name, contents);
        return std::make_shared<const model::Snapshot>(name, std::nullopt, QDateTime(), plain->entries(),
                                                       QHash<ComponentKey, model::Unread>(), withoutManaged);
    };
    const auto without =
        read(QStringLiteral("Dev"), {{QStringLiteral("pay__Bill"), label("<label>b</label>\n")}}, true);
    const auto other = read(QStringLiteral("QA"), {}, false);
    async::NullMonitor monitor;
    const auto one = compareSnapshots(with, {without}, {nullptr}, opener(store), monitor);
    QVERIFY(one.has_value());
    QCOMPARE(one->rows.size(), size_t(2));
    QCOMPARE(one->rows[0].cells[0].state, CellState::New);
    QCOMPARE(one->rows[1].cells[0].state, CellState::Different);
    QCOMPARE(one->hidden(0).managed, 1);
    const auto mirrored = compareSnapshots(without, {with}, {nullptr}, opener(store), monitor);
    QCOMPARE(mirrored->rows.size(), size_t(2));
    QCOMPARE(mirrored->rows[0].cells[0].state, CellState::OnlyInTarget);
    QCOMPARE(mirrored->hidden(0).managed, 1);
    const auto two = compareSnapshots(with, {without, other}, {nullptr, nullptr}, opener(store), monitor);
    QCOMPARE(two->rows.size(), size_t(3));
    QCOMPARE(two->rows[2].cells[0].state, CellState::NotRead);
    QCOMPARE(two->rows[2].cells[1].state, CellState::New);
    QCOMPARE(two->hidden(0).managed, 1);
    QCOMPARE(two->hidden(1).managed, 0);
}

void TestComparison::contentThatCannotBeReadSaysSo()
{
    FakeRepository repository;
    const auto source =
        snapshot(repository, QStringLiteral("UAT"), {{QStringLiteral("X"), label("<label>s</label>\n")}});
    const auto target =
        snapshot(repository, QStringLiteral("Dev1"), {{QStringLiteral("X"), label("<label>t</label>\n")}});
    repository.store()->contents.remove(target->entries()[0].parts[0].content);
    async::NullMonitor monitor;
    const auto comparison = compareSnapshots(source, {target}, {}, opener(repository.store()), monitor);
    QVERIFY(comparison);
    QCOMPARE(comparison->rows[0].cells[0].state, CellState::NotRead);
    QVERIFY(!comparison->rows[0].cells[0].due);
}

void TestComparison::stopsWhenAsked()
{
    FakeRepository repository;
    const auto source = snapshot(repository, QStringLiteral("UAT"), {{QStringLiteral("X"), label("")}});
    StoppedMonitor monitor;
    const auto comparison = compareSnapshots(source, {snapshot(repository, QStringLiteral("Dev1"), {})}, {},
                                             opener(repository.store()), monitor);
    QVERIFY(!comparison);
    QCOMPARE(comparison.error().code, base::Errc::Canceled);
}

void TestComparison::repositoryThatCannotBeOpenedIsAnError()
{
    FakeRepository repository;
    const auto source = snapshot(repository, QStringLiteral("UAT"), {{QStringLiteral("X"), label("")}});
    async::NullMonitor monitor;
    const auto closed = []() -> base::Result<std::unique_ptr<ports::Repository>> {
        return base::failure(base::Errc::Io, QStringLiteral("closed"));
    };
    const auto comparison =
        compareSnapshots(source, {snapshot(repository, QStringLiteral("Dev1"), {})}, {}, closed, monitor);
    QVERIFY(!comparison);
    QCOMPARE(comparison.error().code, base::Errc::Io);
    // With nothing to read, none is opened.
    QVERIFY(compareSnapshots(source, {source}, {}, closed, monitor));
}

void TestComparison::countsWhatIsDue()
{
    FakeRepository repository;
    const QByteArray x = label("<label>x</label>\n");
    const QByteArray y = label("<label>y</label>\n");
    auto ancestors = std::make_shared<FakeAncestors>();
    for (const char *name : {"Changed", "Kept", "Removed"})
        ancestors->m_parts.insert(QLatin1StringView(name), partsOf(repository, QLatin1StringView(name), x));
    const auto source =
        snapshot(repository, QStringLiteral("UAT"), {{QStringLiteral("Changed"), y}, {QStringLiteral("Kept"), x}});
    const auto target =
        snapshot(repository, QStringLiteral("Dev1"),
                 {{QStringLiteral("Changed"), x}, {QStringLiteral("Kept"), y}, {QStringLiteral("Removed"), x}});
    async::NullMonitor monitor;
    const auto comparison = compareSnapshots(source, {target}, {ancestors}, opener(repository.store()), monitor);
    QVERIFY(comparison);
    QCOMPARE(comparison->dueCount(0), 2);
}

void TestComparison::whatTargetsHoldAlikeIsComparedOnce()
{
    FakeRepository repository;
    const QByteArray x = label("<label>x</label>\n");
    const QByteArray y = label("<label>y</label>\n");
    const QByteArray z = label("<label>z</label>\n");
    const QString name = QStringLiteral("One");
    const auto source = snapshot(repository, QStringLiteral("UAT"), {{name, y}});
    const auto first = snapshot(repository, QStringLiteral("Dev1"), {{name, x}});
    const auto second = snapshot(repository, QStringLiteral("Dev2"), {{name, x}});
    const auto other = snapshot(repository, QStringLiteral("Dev3"), {{name, z}});
    async::NullMonitor monitor;
    const auto alone = compareSnapshots(source, {first}, {}, opener(repository.store()), monitor);
    const int reads = std::exchange(repository.store()->reads, 0);
    QVERIFY(reads > 0);
    CompareOptions options;
    options.cells = std::make_shared<CellCache>();
    const auto comparison =
        compareSnapshots(source, {first, second, other}, {}, opener(repository.store()), monitor, options);
    QVERIFY(comparison);
    QCOMPARE(comparison->rows.front().cells[0], alone->rows.front().cells[0]);
    QCOMPARE(comparison->rows.front().cells[1], alone->rows.front().cells[0]);
    QCOMPARE(comparison->rows.front().cells[2].state, CellState::Different);
    QCOMPARE(repository.store()->reads, 2 * reads);
    // Made at another time but together with it.
    QVERIFY(compareSnapshots(source, {second}, {}, opener(repository.store()), monitor, options));
    QCOMPARE(repository.store()->reads, 2 * reads);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
