// Every real merge of the collection that lies beside the project, held to the figures in corpus.txt: a change for the
// worse fails, and so does an exception that is none any more.

#include "core/merge/schema.h"
#include "core/merge/threeway.h"
#include "core/merge/xmlkind.h"
#include "tests/support/contestedpaths.h"
#include "tests/support/mergecorpus.h"
#include "tests/support/xmlmeaning.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using support::MergeCase;
using support::PathStep;

namespace {

/// Figures by name, and the cases that are exceptions, as "name id".
struct Figures {
    QMap<QString, int> counts;
    QMap<QString, QString> exceptions;
};

Figures expected()
{
    Figures figures;
    QFile file(QStringLiteral(BACKFLOW_SOURCE_DIR "/tests/core/merge/corpus.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return figures;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QString first = line.section(u' ', 0, 0);
        const QString second = line.section(u' ', 1, 1);
        bool isCount = false;
        const int count = second.toInt(&isCount);
        if (isCount)
            figures.counts[first] = count;
        else
            figures.exceptions[first + u' ' + second] = line.section(u' ', 2);
    }
    return figures;
}

bool isCoupled(const QString &type, const QList<PathStep> &path)
{
    Schema schema(type.toUtf8());
    SchemaNode *node = &schema.root();
    for (const PathStep &step : path)
        node = &schema.child(*node, step.tag.toUtf8());
    return node->rule.coupled;
}

QSet<QByteArray> linesOf(const QByteArray &text)
{
    QSet<QByteArray> lines;
    for (const QByteArray &line : text.split('\n'))
        lines.insert(line.trimmed());
    return lines;
}

std::optional<QByteArray> settledFor(const Outcome &outcome, Take take)
{
    QHash<QString, Choice> choices;
    for (const Decision &decision : outcome.decisions)
        choices.insert(decision.id, {take, {}});
    const auto result = resolve(outcome, choices);
    return result ? *result : std::nullopt;
}

/// Of decisions, sorted.
QStringList pathsOf(const Outcome &outcome)
{
    QStringList paths;
    for (const Decision &decision : outcome.decisions)
        paths.append(decision.path);
    paths.sort();
    return paths;
}

/// The merge of one case and what is found about it.
class Judged final
{
public:
    Judged(const MergeCase &one, Figures &found)
        : m_case(one)
        , m_found(found)
        , m_outcome(mergeFile(one.path, {one.base, one.theirs, one.ours}))
    {
    }

    void judge(const QString &set)
    {
        count(set + QStringLiteral(".cases"));
        count(set + (m_outcome.clean() ? QStringLiteral(".clean") : QStringLiteral(".asked")));
        const auto base = xml::Document::parse(m_case.base);
        const auto ours = xml::Document::parse(m_case.ours);
        const auto theirs = xml::Document::parse(m_case.theirs);
        if (!base || !ours || !theirs) {
            count(QStringLiteral("broken.cases"));
            if (m_outcome.structured || m_outcome.notes.isEmpty())
                exception(QStringLiteral("broken-input-without-reason"));
            return;
        }
        if (!m_outcome.structured)
            exception(QStringLiteral("by-line"));
        if (pathsOf(m_outcome) != pathsOf(mergeFile(m_case.path, {m_case.base, m_case.ours, m_case.theirs})))
            exception(QStringLiteral("not-mirrored"));
        const std::array counts = {support::namedChildren(*base), support::namedChildren(*theirs),
                                   support::namedChildren(*ours)};
        for (const Take take : {Take::Source, Take::Target}) {
            if (take == Take::Source || !m_outcome.clean())
                checkResult(counts, take);
        }
        if (m_case.humanClass == QLatin1StringView("semantic_clean"))
            checkTrusted();
        else if (m_case.humanClass.startsWith(QLatin1StringView("semantic_conflict")))
            checkContested();
        else if (!m_outcome.clean() && m_case.humanClass != QLatin1StringView("unparseable"))
            exception(QStringLiteral("asks-though-nothing-collides"));
    }

private:
    void count(const QString &name) { ++m_found.counts[name]; }
    void exception(const QString &name, const QString &what = {})
    {
        m_found.exceptions[name + u' ' + m_case.id] += what.isEmpty() ? QString() : what + QStringLiteral("; ");
    }

    /// Well-formed, nothing twice that no input holds twice, nothing gone that nobody removed, no line made up.
    void checkResult(const std::array<QMap<QByteArray, int>, 3> &counts, Take take)
    {
        const auto bytes = settledFor(m_outcome, take);
        const auto document = bytes ? xml::Document::parse(*bytes) : base::failure(base::Errc::Malformed, QString());
        if (!document)
            return exception(QStringLiteral("no-result"));
        const auto &[base, theirs, ours] = counts;
        const QMap<QByteArray, int> found = support::namedChildren(*document);
        for (auto it = found.begin(); it != found.end(); ++it) {
            const int most = std::max({base.value(it.key()), theirs.value(it.key()), ours.value(it.key())});
            if (it.value() > std::max(1, most))
                exception(QStringLiteral("new-duplicate"), QString::fromUtf8(it.key()));
        }
        const auto &taken = take == Take::Source ? theirs : ours;
        const auto &other = take == Take::Source ? ours : theirs;
        for (const auto &[side, against] : {std::pair(&taken, &other), std::pair(&other, &taken)}) {
            for (auto it = side->begin(); it != side->end(); ++it) {
                const bool kept = against->contains(it.key()) || !base.contains(it.key());
                if (kept && !found.contains(it.key()) && (m_outcome.clean() || side == &taken))
                    exception(QStringLiteral("lost"), QString::fromUtf8(it.key()));
            }
        }
        if (m_outcome.structured)
            checkLines(*bytes);
    }

    void checkLines(const QByteArray &bytes)
    {
        const QSet<QByteArray> known = linesOf(m_case.base) + linesOf(m_case.ours) + linesOf(m_case.theirs);
        for (const QByteArray &line : linesOf(bytes)) {
            if (!known.contains(line))
                exception(QStringLiteral("line-in-no-input"), QString::fromUtf8(line));
        }
    }

    void checkTrusted()
    {
        if (!m_outcome.clean())
            return exception(QStringLiteral("asks-though-nothing-collides"));
        const QByteArray result = settledFor(m_outcome, Take::Target).value_or(QByteArray());
        if (result == m_case.merged)
            count(QStringLiteral("equal-to-the-byte"));
        if (sameMeaning(m_case.path, result, m_case.merged))
            return count(QStringLiteral("equal"));
        const auto ours = xml::Document::parse(result);
        const auto human = xml::Document::parse(m_case.merged);
        const bool same = ours && human && support::anyOrderMeaning(*ours) == support::anyOrderMeaning(*human);
        exception(same ? QStringLiteral("other-order") : QStringLiteral("not-as-people-did"));
    }

    void checkContested()
    {
        QList<QList<PathStep>> contested;
        for (const QString &path : m_case.contested)
            contested.append(support::pathSteps(path).sliced(1));
        QList<QList<PathStep>> settled;
        for (const AutoMerge &merge : m_outcome.automatic) {
            if (merge.reason == AutoReason::Policy)
                settled.append(support::pathSteps(merge.path));
        }
        for (const Decision &decision : m_outcome.decisions) {
            settled.append(support::pathSteps(decision.path));
            checkDecision(decision, settled.last(), contested);
        }
        for (qsizetype i = 0; i < contested.size(); ++i) {
            if (std::ranges::none_of(settled, [&](const auto &path) { return covers(path, contested[i]); }))
                exception(QStringLiteral("not-asked"), m_case.contested[i]);
        }
    }

    void checkDecision(const Decision &decision, const QList<PathStep> &path, const QList<QList<PathStep>> &contested)
    {
        bool any = false;
        bool exact = false;
        for (const QList<PathStep> &one : contested) {
            if (!covers(path, one))
                continue;
            any = true;
            exact = exact || path.size() == one.size();
        }
        if (decision.kind == DecisionKind::Order)
            count(QStringLiteral("decisions.order"));
        else if (!exact && isCoupled(m_case.type, path))
            count(QStringLiteral("decisions.coupled-entry"));
        else if (!any)
            exception(QStringLiteral("asks-more"), decision.path);
        else if (!exact)
            exception(QStringLiteral("asks-for-more-at-once"), decision.path);
        else
            count(QStringLiteral("decisions.as-the-oracle"));
    }

    const MergeCase &m_case;
    Figures &m_found;
    const Outcome m_outcome;
};

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesAsBefore_data();
    void mergesAsBefore();
};

void TestCorpus::mergesAsBefore_data()
{
    QTest::addColumn<QString>("set");
    QTest::newRow("cases that Git leaves to a person") << QStringLiteral("xml_conflict");
    QTest::newRow("cases that Git merges") << QStringLiteral("xml_clean");
}

void TestCorpus::mergesAsBefore()
{
    if (support::mergeCorpusFolder().isEmpty())
        return;
    QFETCH(QString, set);
    Figures found;
    QString problem;
    const bool read = support::readMergeCorpus(
        set, [&](const MergeCase &one) { Judged(one, found).judge(one.humanClass); }, &problem);
    QVERIFY2(read, qPrintable(problem));
    const Figures known = expected();
    QStringList differences;
    for (auto it = found.counts.begin(); it != found.counts.end(); ++it) {
        const QString name = set + u'.' + it.key();
        if (known.counts.value(name, -1) != it.value())
            differences.append(QStringLiteral("%1 %2").arg(name).arg(it.value()));
    }
    for (auto it = found.exceptions.begin(); it != found.exceptions.end(); ++it) {
        if (!known.exceptions.contains(set + u'.' + it.key()))
            differences.append(set + u'.' + it.key() + u' ' + it.value());
    }
    for (auto it = known.exceptions.begin(); it != known.exceptions.end(); ++it) {
        if (it.key().startsWith(set) && !found.exceptions.contains(it.key().sliced(set.size() + 1)))
            differences.append(QStringLiteral("no exception any more: ") + it.key());
    }
    QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
