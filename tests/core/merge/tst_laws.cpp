// Laws over random metadata: nothing is lost, nothing stands twice, sides mirror each other. The seed is printed; set
// BACKFLOW_SEED to run one again.

#include "core/merge/entrycounts.h"
#include "core/xml/document.h"
#include "tests/core/merge/laws.h"

#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

namespace {

/// A value of a file: what is written, and how.
struct Leaf {
    QByteArray tag;
    QByteArray text;
    bool operator==(const Leaf &) const = default;
};
struct Item {
    QByteArray tag;
    std::vector<Leaf> leaves;
    bool operator==(const Item &) const = default;
};

/// A small file of one of several types, that can be changed at random and written in several layouts.
class Model
{
public:
    Model(QRandomGenerator &random, int type)
        : m_type(type)
    {
        const int count = 2 + random.bounded(8);
        for (int i = 0; i < count; ++i)
            add(random);
    }

    void mutate(QRandomGenerator &random)
    {
        for (int i = 1 + random.bounded(4); i > 0; --i) {
            const int what = random.bounded(10);
            if (what < 3 || m_items.empty())
                add(random);
            else if (what < 5)
                m_items.erase(m_items.begin() + random.bounded(int(m_items.size())));
            else if (what < 9)
                change(random);
            else
                move(random);
        }
    }

    QByteArray write(QRandomGenerator &random) const
    {
        const QByteArray indent = random.bounded(4) ? "    " : random.bounded(2) ? "  " : "\t";
        const QByteArray end = random.bounded(5) ? "\n" : "\r\n";
        QByteArray body;
        // Repetitions of one element stand together, as in every real file.
        for (const QByteArray &tag : tags()) {
            for (const Item &item : m_items) {
                if (item.tag == tag)
                    body += written(item, indent, end, random);
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + end + "<" + root() +
               " xmlns=\"http://soap.sforce.com/2006/04/metadata\">" + end + body + "</" + root() + ">" +
               (random.bounded(3) ? end : QByteArray());
    }

    QByteArray root() const
    {
        return m_type == 0 ? "PermissionSet" : m_type == 1 ? "CustomLabels" : m_type == 2 ? "Layout" : "GlobalValueSet";
    }

private:
    QByteArrayList tags() const
    {
        if (m_type == 0)
            return {"classAccesses", "fieldPermissions"};
        return {m_type == 1 ? "labels" : m_type == 2 ? "relatedLists" : "customValue"};
    }

    static QByteArray written(const Item &item, const QByteArray &indent, const QByteArray &end,
                              QRandomGenerator &random)
    {
        QByteArray out;
        if (random.bounded(12) == 0)
            out += indent + "<!-- note -->" + end;
        out += indent + '<' + item.tag + '>' + end;
        for (const Leaf &leaf : item.leaves) {
            QByteArray text = leaf.text;
            text.replace('\'', random.bounded(2) ? "&apos;" : "'");
            out += indent + indent + '<' + leaf.tag + '>' + text + "</" + leaf.tag + '>' + end;
        }
        return out + indent + "</" + item.tag + '>' + end;
    }

    void add(QRandomGenerator &random)
    {
        const QByteArray key = "K" + QByteArray::number(random.bounded(14));
        Item item;
        item.tag = tags()[random.bounded(tags().size())];
        const QByteArray value = words(random);
        if (item.tag == "fieldPermissions")
            item.leaves = {{"editable", truth(random)}, {"field", key}, {"readable", truth(random)}};
        else if (item.tag == "classAccesses")
            item.leaves = {{"apexClass", key}, {"enabled", truth(random)}};
        else if (item.tag == "labels")
            item.leaves = {{"fullName", key}, {"language", "en"}, {"value", value}};
        else if (item.tag == "relatedLists")
            item.leaves = {{"relatedList", key}, {"sortField", value}};
        else
            item.leaves = {{"fullName", key}, {"label", value}};
        for (const Item &known : m_items) {
            if (known.tag == item.tag && keyOf(known) == key)
                return;
        }
        m_items.insert(m_items.begin() + random.bounded(int(m_items.size()) + 1), item);
    }

    static QByteArray keyOf(const Item &item) { return item.leaves[item.tag == "fieldPermissions" ? 1 : 0].text; }
    static QByteArray truth(QRandomGenerator &random) { return random.bounded(2) ? "true" : "false"; }
    static QByteArray words(QRandomGenerator &random) { return "it's v" + QByteArray::number(random.bounded(4)); }

    void change(QRandomGenerator &random)
    {
        Item &item = m_items[size_t(random.bounded(int(m_items.size())))];
        Leaf &leaf = item.leaves[size_t(random.bounded(int(item.leaves.size())))];
        if (leaf.text == keyOf(item))
            return;
        leaf.text = leaf.text == "true" ? "false" : leaf.text == "false" ? "true" : words(random);
    }

    void move(QRandomGenerator &random)
    {
        const auto from = m_items.begin() + random.bounded(int(m_items.size()));
        const Item item = *from;
        m_items.erase(from);
        m_items.insert(m_items.begin() + random.bounded(int(m_items.size()) + 1), item);
    }

    int m_type;
    std::vector<Item> m_items;
};

/// Entries by path, and how often each is there.
using Paths = QMap<QString, int>;
Paths counts(const QByteArray &bytes)
{
    const auto document = xml::Document::parse(bytes);
    if (!document)
        return {{QStringLiteral("not well-formed"), 99}};
    Schema schema(document->root().name().toByteArray());
    Paths paths;
    const EntryCounts counted = countEntries(schema, *document);
    for (const EntryCounts::Entry &entry : counted.entries())
        paths.insert(entryPath(schema, entry.first), entry.count);
    return paths;
}

/// What a result may not lack: both sides hold it, or the side that was taken added it.
QString lost(const Paths &result, const std::array<Paths, 3> &versions, bool sourceTaken)
{
    const Paths &there = versions[sourceTaken ? 2 : 1];
    for (const QString &path : versions[sourceTaken ? 1 : 2].keys()) {
        if (!result.contains(path) && (there.contains(path) || !versions[0].contains(path)))
            return path;
    }
    return {};
}

} // namespace

class TestLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hold_data();
    void hold();
    void withoutAncestorNothingIsGuessed();

private:
    quint32 m_seed = 0;
};

void TestLaws::initTestCase()
{
    m_seed = laws::seed();
}

void TestLaws::hold_data()
{
    QTest::addColumn<int>("type");
    for (int type = 0; type < 4; ++type) {
        QRandomGenerator none;
        QTest::newRow(Model(none, type).root().constData()) << type;
    }
}

void TestLaws::hold()
{
    QFETCH(int, type);
    QRandomGenerator random(m_seed + quint32(type));
    for (int round = 0; round < 250; ++round) {
        Model base(random, type);
        Model left = base;
        Model right = base;
        left.mutate(random);
        right.mutate(random);
        const QByteArray a = base.write(random);
        const QByteArray s = left.write(random);
        const QByteArray t = right.write(random);
        const QByteArray context = "seed " + QByteArray::number(m_seed) + ", round " + QByteArray::number(round) +
                                   "\n--- a\n" + a + "\n--- s\n" + s + "\n--- t\n" + t;
        const QString path = QStringLiteral("x-meta.xml");
        QCOMPARE(settled(mergeFile(path, {a, a, s}), Take::Source), s);
        QCOMPARE(settled(mergeFile(path, {a, s, a}), Take::Source), s);
        QCOMPARE(settled(mergeFile(path, {a, s, s}), Take::Source), s);
        const Outcome outcome = mergeFile(path, {a, s, t});
        QVERIFY2(outcome.structured, context.constData());
        const Outcome mirror = mergeFile(path, {a, t, s});
        QVERIFY2(laws::neutral(outcome, false) == laws::neutral(mirror, true), context.constData());
        const std::array versions = {counts(a), counts(s), counts(t)};
        for (const bool sourceTaken : {true, false}) {
            const QByteArray result = settled(outcome, sourceTaken ? Take::Source : Take::Target);
            QVERIFY2(!result.startsWith("ERROR"), (result + '\n' + context).constData());
            const Paths found = counts(result);
            QVERIFY2(std::ranges::all_of(found, [](int count) { return count == 1; }),
                     (result + '\n' + context).constData());
            QVERIFY2(lost(found, versions, sourceTaken).isEmpty(), (result + '\n' + context).constData());
            for (auto it = found.begin(); it != found.end(); ++it)
                QVERIFY2(versions[1].contains(it.key()) || versions[2].contains(it.key()), context.constData());
            // The mirror, settled for the same side, means the same.
            const QByteArray other = settled(mirror, sourceTaken ? Take::Target : Take::Source);
            QVERIFY2(counts(other) == found, (result + "\n--- mirror\n" + other + '\n' + context).constData());
        }
    }
}

void TestLaws::withoutAncestorNothingIsGuessed()
{
    QRandomGenerator random(m_seed);
    for (int round = 0; round < 200; ++round) {
        const int type = int(random.bounded(2));
        Model left(random, type);
        Model right = left;
        right.mutate(random);
        const QByteArray s = left.write(random);
        const QByteArray t = right.write(random);
        const Outcome outcome = mergeFile(QStringLiteral("x-meta.xml"), {std::nullopt, s, t});
        QVERIFY(outcome.structured);
        for (const Decision &decision : outcome.decisions) {
            QCOMPARE(decision.kind, DecisionKind::NoAncestor);
            QVERIFY(decision.source.bytes && decision.target.bytes && !decision.ancestor.bytes);
        }
        const Paths ofSource = counts(s);
        const Paths ofTarget = counts(t);
        for (const Take take : {Take::Source, Take::Target}) {
            const Paths found = counts(settled(outcome, take));
            for (const Paths &side : {ofSource, ofTarget}) {
                for (auto it = side.begin(); it != side.end(); ++it)
                    QVERIFY2(found.value(it.key()) == 1, qPrintable(it.key()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestLaws)
#include "tst_laws.moc"
