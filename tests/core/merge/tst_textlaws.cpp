// Laws of the merge by line over random code: nothing lost, nothing new, no method twice, sides mirror each other. The
// seed is printed; set BACKFLOW_SEED to run one again.

#include "core/merge/linesmerge.h"
#include "core/merge/outline.h"
#include "core/text/lines.h"
#include "tests/core/merge/laws.h"

#include <QSet>
#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestTextLaws : public QObject
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

struct Method {
    QByteArray name;
    QByteArrayList lines;
};

/// A class of some methods, or a text of some paragraphs, that can be changed at random.
class Author
{
public:
    Author(QRandomGenerator &random, bool code)
        : m_random(random)
        , m_code(code)
    {
    }

    std::vector<Method> fresh()
    {
        std::vector<Method> methods;
        for (int i = 2 + m_random.bounded(5); i > 0; --i)
            add(methods);
        return methods;
    }

    void mutate(std::vector<Method> &methods)
    {
        for (int i = 1 + m_random.bounded(3); i > 0; --i) {
            const int what = m_random.bounded(8);
            const auto at = methods.empty() ? methods.end() : methods.begin() + m_random.bounded(int(methods.size()));
            if (what < 2 || methods.empty()) {
                add(methods);
            } else if (what == 2) {
                methods.erase(at);
            } else if (what == 3) {
                const Method moved = *at;
                methods.erase(at);
                methods.insert(methods.begin() + m_random.bounded(int(methods.size()) + 1), moved);
            } else {
                changeLine(at->lines);
            }
        }
    }

    QByteArray write(const std::vector<Method> &methods, const QByteArray &lineEnd, bool closed) const
    {
        QByteArray out = m_code ? "public class A {\n" : "";
        for (const Method &method : methods) {
            out += m_code ? "    void " + method.name + "(Integer i) {\n" : method.name + "\n";
            for (const QByteArray &line : method.lines)
                out += "        " + line + '\n';
            out += m_code ? "    }\n\n" : "\n";
        }
        out += m_code ? "}\n" : "end\n";
        if (!closed)
            out.chop(1);
        return out.replace("\n", lineEnd);
    }

private:
    QByteArray line()
    {
        return "call" + QByteArray::number(m_random.bounded(12)) + "(a" + QByteArray::number(m_random.bounded(4)) +
               ", 'x', b" + QByteArray::number(m_random.bounded(4)) + ");";
    }

    void add(std::vector<Method> &methods)
    {
        const QByteArray name = "m" + QByteArray::number(m_random.bounded(12));
        if (std::ranges::any_of(methods, [&name](const Method &method) { return method.name == name; }))
            return;
        Method method{name, {}};
        for (int i = 1 + m_random.bounded(4); i > 0; --i)
            method.lines.append(line());
        methods.insert(methods.begin() + m_random.bounded(int(methods.size()) + 1), method);
    }

    void changeLine(QByteArrayList &lines)
    {
        const int at = m_random.bounded(int(lines.size()) + 1);
        if (at == lines.size() || m_random.bounded(4) == 0)
            lines.insert(at, line());
        else if (m_random.bounded(2))
            lines[at].replace("'x'", "'y'").replace("(a", "(aa");
        else
            lines[at] = line();
    }

    QRandomGenerator &m_random;
    const bool m_code;
};

QStringList neutral(const Outcome &outcome)
{
    QStringList list = decisionList(outcome);
    list.sort();
    return list;
}

QSet<QByteArray> wordsOf(const QByteArray &bytes)
{
    QSet<QByteArray> words;
    QByteArray word;
    for (const char c : bytes + ' ') {
        if (std::isalnum(quint8(c)))
            word += c;
        else if (!std::exchange(word, {}).isEmpty())
            words.insert(word);
    }
    return words;
}

/// How often a method stands in a class.
QHash<QByteArray, int> methodCounts(const QByteArray &bytes)
{
    const Outline outline(Language::Apex, bytes);
    QHash<QByteArray, int> counts;
    for (int i = 0; i < int(outline.declarations().size()); ++i)
        ++counts[outline.signaturePath(i)];
    return counts;
}

} // namespace

void TestTextLaws::initTestCase()
{
    m_seed = laws::seed();
}

void TestTextLaws::hold_data()
{
    QTest::addColumn<bool>("code");
    QTest::newRow("code") << true;
    QTest::newRow("text") << false;
}

void TestTextLaws::hold()
{
    QFETCH(bool, code);
    QRandomGenerator random(m_seed + (code ? 1 : 0));
    Author author(random, code);
    const QString path = code ? QStringLiteral("A.cls") : QStringLiteral("a.txt");
    int clean = 0;
    int whole = 0;
    for (int round = 0; round < 2000; ++round) {
        const std::vector<Method> base = author.fresh();
        std::vector<Method> left = base;
        std::vector<Method> right = base;
        author.mutate(left);
        author.mutate(right);
        const QByteArray lineEnd = random.bounded(4) ? "\n" : "\r\n";
        const bool closed = random.bounded(5) > 0;
        const QByteArray a = author.write(base, lineEnd, closed);
        const QByteArray s = author.write(left, lineEnd, closed);
        const QByteArray t = author.write(right, lineEnd, closed);
        const QByteArray context = "seed " + QByteArray::number(m_seed) + ", round " + QByteArray::number(round) +
                                   "\n--- a\n" + a + "\n--- s\n" + s + "\n--- t\n" + t;
        // By line alone, without the shortcut for versions that are equal to the byte.
        for (const FileVersions &versions : {FileVersions{a, a, s}, FileVersions{a, s, a}, FileVersions{a, s, s}}) {
            Outcome outcome;
            QVERIFY2(mergeText(path, versions, outcome), context.constData());
            QVERIFY2(outcome.clean() && settled(outcome, Take::Source) == s, context.constData());
        }
        const Outcome outcome = mergeFile(path, {a, s, t});
        const Outcome mirror = mergeFile(path, {a, t, s});
        QVERIFY2(neutral(outcome) == neutral(mirror),
                 (neutral(outcome).join(u'\n') + u'\n' + neutral(mirror).join(u'\n') + u'\n').toUtf8() + context);
        const bool isWhole = !outcome.clean() && outcome.decisions.front().kind == DecisionKind::WholeFile;
        whole += isWhole ? 1 : 0;
        clean += outcome.clean() ? 1 : 0;
        const QHash<QByteArray, int> inA = methodCounts(a);
        const QHash<QByteArray, int> inS = methodCounts(s);
        const QHash<QByteArray, int> inT = methodCounts(t);
        const QSet<QByteArray> known = wordsOf(a + ' ' + s + ' ' + t);
        for (const bool sourceTaken : {true, false}) {
            const QByteArray result = settled(outcome, sourceTaken ? Take::Source : Take::Target);
            const QByteArray shown = "--- result\n" + result + '\n' + context;
            const text::Lines lines = text::readLines(result);
            QVERIFY2((lines.commonEnd == lineEnd && lines.uniform) || !result.contains('\n'), shown.constData());
            QVERIFY2(text::readLines(result).closed == closed, shown.constData());
            QVERIFY2(known.contains(wordsOf(result)), shown.constData());
            if (!code)
                continue;
            const QHash<QByteArray, int> found = methodCounts(result);
            for (auto it = found.begin(); it != found.end(); ++it)
                QVERIFY2(it.value() == 1, shown.constData());
            // What a side added, and what both kept, is there.
            const QHash<QByteArray, int> &own = sourceTaken ? inS : inT;
            const QHash<QByteArray, int> &other = sourceTaken ? inT : inS;
            for (auto it = own.begin(); it != own.end(); ++it) {
                if (!inA.contains(it.key()) || other.contains(it.key()))
                    QVERIFY2(found.contains(it.key()), (it.key() + '\n' + shown).constData());
            }
        }
    }
    qInfo("%d of 2000 clean, %d decided whole", clean, whole);
    QVERIFY(clean > 400);
    QVERIFY(whole < 40);
}

QTEST_GUILESS_MAIN(TestTextLaws)
#include "tst_textlaws.moc"
