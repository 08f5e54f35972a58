// Laws over random metadata of many types, 10,000 cases: a second opinion agrees on every value, another layout is no
// change, nothing is lost or stands twice, sides mirror each other. The seed is printed; set BACKFLOW_SEED to run one
// again.

#include "core/merge/xmlkind.h"
#include "tests/core/merge/laws.h"
#include "tests/core/merge/treekinds.h"
#include "tests/core/merge/treeoracle.h"

#include <QSet>
#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

namespace {

struct Subject {
    Kind kind;
    /// Whether entries of it are told apart whatever else is there: then every value can be followed.
    bool keyed = true;
};

std::vector<Subject> subjects()
{
    return {{kinds::permissionSet()}, {kinds::customLabels()},   {kinds::customObject()},      {kinds::flow()},
            {kinds::layout()},        {kinds::flexiPage()},      {kinds::lightningBundle()},   {kinds::package()},
            {kinds::translations()},  {kinds::globalValueSet()}, {kinds::unknownType(), false}};
}

const QString kPath = QStringLiteral("x-meta.xml");

/// One random merge. Every check gives what is wrong, or nothing.
class Round final
{
public:
    Round(TreeAuthor &author, const Kind &kind, bool doubles)
        : m_author(author)
        , m_base(author.make(kind))
        , m_source(m_base)
        , m_target(m_base)
    {
        author.mutate(m_source, doubles);
        author.mutate(m_target, doubles);
        for (const auto &[tree, bytes] : {std::pair(&m_base, &m_a), {&m_source, &m_s}, {&m_target, &m_t}})
            *bytes = author.write(*tree);
        m_outcome = mergeFile(kPath, {m_a, m_s, m_t});
        m_mirror = mergeFile(kPath, {m_a, m_t, m_s});
    }

    const Outcome &outcome() const { return m_outcome; }
    QByteArray context() const { return "\n--- a\n" + m_a + "\n--- s\n" + m_s + "\n--- t\n" + m_t; }

    QString toTheByte() const
    {
        const bool all = settled(mergeFile(kPath, {m_a, m_a, m_s}), Take::Source) == m_s &&
                         settled(mergeFile(kPath, {m_a, m_s, m_a}), Take::Source) == m_s &&
                         settled(mergeFile(kPath, {m_a, m_s, m_s}), Take::Source) == m_s;
        return all ? QString() : QStringLiteral("a law does not hold to the byte");
    }

    /// What is only written otherwise is not changed.
    QString anyLayout()
    {
        for (const FileVersions &versions :
             {FileVersions{m_a, m_author.write(m_base), m_s}, FileVersions{m_a, m_s, m_author.write(m_base)},
              FileVersions{m_a, m_s, m_author.write(m_source)}}) {
            const Outcome outcome = mergeFile(kPath, versions);
            if (!outcome.clean())
                return QStringLiteral("a layout is asked about: ") + decisionList(outcome).join(u'\n');
            if (!sameMeaning(kPath, settled(outcome, Take::Source), m_s))
                return QStringLiteral("a layout made another result\n") +
                       QString::fromUtf8(settled(outcome, Take::Source));
        }
        return {};
    }

    QString mirrored() const
    {
        if (laws::neutral(m_outcome, false) != laws::neutral(m_mirror, true))
            return laws::neutral(m_outcome, false).join(u'\n') + QStringLiteral("\n--- mirrored\n") +
                   laws::neutral(m_mirror, true).join(u'\n');
        return {};
    }

    /// A line of a clean result that stands in no version, margins aside. Attributes are merged within their line.
    QString madeUp() const
    {
        const auto linesOf = [](const QByteArray &bytes) {
            QSet<QByteArray> lines;
            for (const QByteArray &line : bytes.split('\n'))
                lines.insert(line.trimmed());
            return lines;
        };
        const QSet<QByteArray> known = linesOf(m_a) + linesOf(m_s) + linesOf(m_t);
        for (const QByteArray &line :
             m_outcome.clean() ? linesOf(settled(m_outcome, Take::Source)) : QSet<QByteArray>()) {
            if (!known.contains(line) && !line.contains('='))
                return QStringLiteral("a line of no version: ") + QString::fromUtf8(line);
        }
        return {};
    }

    QString agreed(bool keyed, bool doubles) const
    {
        const std::array versions = {readingOf(m_a), readingOf(m_s), readingOf(m_t)};
        for (const Take take : {Take::Source, Take::Target}) {
            const QByteArray bytes = settled(m_outcome, take);
            const auto result = oracle::readingOf(bytes, *m_base.kind);
            QString wrong = result ? QString() : QStringLiteral("not well-formed");
            // Without a row nobody can know what stands twice.
            if (wrong.isEmpty() && (keyed || !doubles))
                wrong = oracle::doubled(versions, *result);
            if (wrong.isEmpty() && keyed && !doubles)
                wrong = oracle::departure(versions, m_outcome, *result);
            if (!wrong.isEmpty())
                return wrong + QStringLiteral("\n--- result\n") + QString::fromUtf8(bytes);
        }
        return {};
    }

private:
    oracle::Reading readingOf(const QByteArray &bytes) const
    {
        return oracle::readingOf(bytes, *m_base.kind).value_or(oracle::Reading());
    }

    TreeAuthor &m_author;
    const Tree m_base;
    Tree m_source;
    Tree m_target;
    QByteArray m_a;
    QByteArray m_s;
    QByteArray m_t;
    Outcome m_outcome;
    Outcome m_mirror;
};

} // namespace

class TestTreeLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hold_data();
    void hold();

private:
    quint32 m_seed = 0;
};

void TestTreeLaws::initTestCase()
{
    m_seed = laws::seed();
}

void TestTreeLaws::hold_data()
{
    QTest::addColumn<int>("subject");
    const std::vector<Subject> all = subjects();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].kind.tag.constData()) << int(i);
}

void TestTreeLaws::hold()
{
    QFETCH(int, subject);
    const Subject one = subjects()[size_t(subject)];
    QRandomGenerator random(m_seed + quint32(subject));
    TreeAuthor author(random);
    constexpr int kRounds = 910;
    int clean = 0;
    for (int round = 0; round < kRounds; ++round) {
        // Every fifth file may hold entries twice: those are followed by count alone.
        const bool doubles = round % 5 == 4;
        Round merge(author, one.kind, doubles);
        const QByteArray context =
            "seed " + QByteArray::number(m_seed) + ", round " + QByteArray::number(round) + merge.context();
        QVERIFY2(merge.outcome().structured, context.constData());
        for (const QString &wrong : {round % 4 == 0 ? merge.toTheByte() : QString(), merge.anyLayout(),
                                     merge.mirrored(), merge.madeUp(), merge.agreed(one.keyed, doubles)})
            QVERIFY2(wrong.isEmpty(), (wrong.toUtf8() + '\n' + context).constData());
        clean += merge.outcome().clean() ? 1 : 0;
    }
    qInfo("%d of %d clean", clean, kRounds);
    QVERIFY(clean > kRounds / 10);
}

QTEST_GUILESS_MAIN(TestTreeLaws)
#include "tst_treelaws.moc"
