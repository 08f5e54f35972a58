// Laws over random JSON: valid, nothing lost, sides mirror each other, a second opinion agrees. The seed is printed;
// set BACKFLOW_SEED to run one again.

#include "core/merge/jsonmerge.h"
#include "core/merge/jsontree.h"
#include "tests/core/merge/jsonoracle.h"
#include "tests/core/merge/laws.h"

#include <QTest>

using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestJsonLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hold_data();
    void hold();

private:
    quint32 m_seed = 0;
};

namespace {

/// A value that can be changed at random and written in many ways.
struct Value {
    enum Kind { Scalar, Object, List, Items } kind = Scalar;
    QByteArray text;
    std::vector<std::pair<QByteArray, Value>> parts;
};

class Author
{
public:
    Author(QRandomGenerator &random, bool numbers)
        : m_random(random)
        , m_numbers(numbers)
    {
    }

    Value value(int depth)
    {
        Value made;
        const int kind = depth == 0 ? int(Value::Object) : depth > 3 ? 0 : m_random.bounded(6);
        if (kind == Value::Object)
            made.kind = Value::Object;
        else if (kind == Value::List || kind == Value::Items)
            made.kind = Value::Kind(kind);
        else
            made.text = scalar();
        for (int i = made.kind == Value::Scalar ? 0 : m_random.bounded(6); i > 0; --i)
            addPart(made, depth);
        return made;
    }

    void mutate(Value &root)
    {
        for (int i = 1 + m_random.bounded(3); i > 0; --i)
            mutateOnce(root, 0);
    }

    /// In a style of indentation, spacing and escapes of its own.
    QByteArray write(const Value &value)
    {
        m_indent = m_random.bounded(3) == 0 ? QByteArray() : QByteArray(1 + m_random.bounded(4), ' ');
        m_lineEnd = m_random.bounded(5) == 0 ? "\r\n" : "\n";
        m_colon = m_random.bounded(4) == 0 ? ":" : ": ";
        return (m_random.bounded(9) == 0 ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + written(value, 0) +
               (m_random.bounded(3) == 0 ? QByteArray() : m_lineEnd);
    }

private:
    QByteArray scalar()
    {
        static const QByteArrayList all = {"true",    "null",        "1",    "2.50", "\"x\"",
                                           "\"y z\"", "\"\\u00e9\"", "\"\"", "-1e3"};
        return all[m_random.bounded(all.size())];
    }

    QByteArray name() { return "n" + QByteArray::number(m_random.bounded(9)); }

    static bool holds(const Value &value, const QByteArray &key)
    {
        return std::ranges::any_of(value.parts, [&key](const auto &part) { return part.first == key; });
    }

    void addPart(Value &into, int depth)
    {
        const QByteArray key = name();
        Value part;
        if (into.kind == Value::Object) {
            part = value(depth + 1);
        } else if (into.kind == Value::List) {
            part.text = m_numbers && m_random.bounded(3) == 0 ? "7" : '"' + key + '"';
        } else {
            part.kind = Value::Object;
            part.parts.push_back({"id", {Value::Scalar, '"' + key + '"', {}}});
            for (int i = m_random.bounded(3); i > 0; --i)
                addPart(part, depth + 1);
        }
        // Equal ones are allowed only where they are numbers.
        if (!holds(into, key) || part.text == "7")
            into.parts.insert(into.parts.begin() + m_random.bounded(int(into.parts.size()) + 1), {key, part});
    }

    void mutateOnce(Value &value, int depth)
    {
        if (value.kind == Value::Scalar) {
            value.text = scalar();
            return;
        }
        const int what = m_random.bounded(10);
        if (value.parts.empty() || what == 0) {
            addPart(value, depth);
            return;
        }
        const auto at = value.parts.begin() + m_random.bounded(int(value.parts.size()));
        const bool fixed = at->first == "id" || value.kind == Value::List;
        if (what == 1 && at->first != "id")
            value.parts.erase(at);
        else if (what == 2 && at->first != "id")
            move(value, at);
        else if (!fixed)
            mutateOnce(at->second, depth + 1);
        else
            addPart(value, depth);
    }

    void move(Value &value, std::vector<std::pair<QByteArray, Value>>::iterator at)
    {
        const auto part = *at;
        value.parts.erase(at);
        value.parts.insert(value.parts.begin() + m_random.bounded(int(value.parts.size()) + 1), part);
    }

    QByteArray written(const Value &value, int depth)
    {
        if (value.kind == Value::Scalar)
            return value.text == "\"\\u00e9\"" && m_random.bounded(2) ? QByteArray("\"\xC3\xA9\"") : value.text;
        const bool object = value.kind == Value::Object;
        const bool open = !m_indent.isEmpty() && m_random.bounded(6) > 0;
        const auto line = [&](int at) { return open ? m_lineEnd + m_indent.repeated(at) : QByteArray(); };
        QByteArray out = object ? "{" : "[";
        for (size_t i = 0; i < value.parts.size(); ++i) {
            out += (i > 0 ? open ? "," : ", " : "") + line(depth + 1);
            if (object)
                out += '"' + value.parts[i].first + '"' + m_colon;
            out += written(value.parts[i].second, depth + 1);
        }
        return out + (value.parts.empty() ? QByteArray() : line(depth)) + (object ? "}" : "]");
    }

    QRandomGenerator &m_random;
    const bool m_numbers;
    QByteArray m_indent;
    QByteArray m_lineEnd;
    QByteArray m_colon;
};

std::optional<JsonMeaning> meaning(const QByteArray &bytes)
{
    const auto tree = JsonTree::parse(bytes);
    return tree ? std::optional(tree->node(JsonTree::root()).meaning) : std::nullopt;
}

/// The merge of JSON alone, without the shortcut for versions that are equal to the byte.
std::optional<QByteArray> mergedAlone(const FileVersions &versions)
{
    Outcome outcome;
    if (mergeJson(QStringLiteral("x.json"), versions, {}, outcome) != JsonResult::Merged || !outcome.clean())
        return std::nullopt;
    return settled(outcome, Take::Source);
}

} // namespace

void TestJsonLaws::initTestCase()
{
    m_seed = laws::seed();
}

void TestJsonLaws::hold_data()
{
    QTest::addColumn<bool>("numbers");
    QTest::newRow("texts and identified items") << false;
    QTest::newRow("numbers in lists") << true;
}

void TestJsonLaws::hold()
{
    QFETCH(bool, numbers);
    QRandomGenerator random(m_seed + (numbers ? 1 : 0));
    Author author(random, numbers);
    const QString path = QStringLiteral("x.json");
    int clean = 0;
    int whole = 0;
    for (int round = 0; round < 3000; ++round) {
        const Value base = author.value(0);
        Value left = base;
        Value right = base;
        author.mutate(left);
        author.mutate(right);
        const QByteArray a = author.write(base);
        const QByteArray s = author.write(left);
        const QByteArray t = author.write(right);
        const QByteArray context = "seed " + QByteArray::number(m_seed) + ", round " + QByteArray::number(round) +
                                   "\n--- a\n" + a + "\n--- s\n" + s + "\n--- t\n" + t;
        QCOMPARE(settled(mergeFile(path, {a, a, s}), Take::Source), s);
        QCOMPARE(settled(mergeFile(path, {a, s, a}), Take::Source), s);
        QCOMPARE(settled(mergeFile(path, {a, s, s}), Take::Source), s);
        for (const FileVersions &versions :
             {FileVersions{a, author.write(base), s}, FileVersions{a, s, author.write(base)},
              FileVersions{a, s, author.write(left)}}) {
            const auto merged = mergedAlone(versions);
            QVERIFY2(merged && meaning(*merged) == meaning(s), (merged.value_or("none") + '\n' + context).constData());
        }
        const Outcome outcome = mergeFile(path, {a, s, t});
        const Outcome mirror = mergeFile(path, {a, t, s});
        QVERIFY2(outcome.json, context.constData());
        QVERIFY2(laws::neutral(outcome, false) == laws::neutral(mirror, true),
                 (laws::neutral(outcome, false).join(u'\n') + u'\n' + laws::neutral(mirror, true).join(u'\n') + u'\n')
                         .toUtf8() +
                     context);
        whole += !outcome.clean() && outcome.decisions.front().kind == DecisionKind::WholeFile ? 1 : 0;
        for (const Take take : {Take::Source, Take::Target, Take::Remove}) {
            const QByteArray result = settled(outcome, take);
            QVERIFY2(!result.startsWith("ERROR"), (result + '\n' + context).constData());
        }
        if (!outcome.clean())
            continue;
        ++clean;
        const QByteArray result = settled(outcome, Take::Source);
        const QString wrong = numbers ? QString() : oracle::departure({a, s, t}, outcome, result);
        QVERIFY2(wrong.isEmpty(), (wrong.toUtf8() + '\n' + result + '\n' + context).constData());
    }
    qInfo("%d of 3000 clean, %d decided whole", clean, whole);
    QVERIFY(clean > 1500);
    QVERIFY(whole < 6);
}

QTEST_GUILESS_MAIN(TestJsonLaws)
#include "tst_jsonlaws.moc"
