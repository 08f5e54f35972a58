// The 135 real conflicts of JSON files beside the project, where they are: nothing lost, nothing broken, and the counts
// that are reached. The oracle here is one of its own: values by key path, read with Qt.

#include "tests/core/merge/mergefixture.h"
#include "tests/support/mergecorpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestJsonCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndAsksLittle();
};

namespace {

/// Scalars by key path; texts in lists by themselves.
using Leaves = QMap<QString, QString>;

QString idOf(const QJsonObject &item)
{
    for (const char *name : {"path", "package", "name", "id"}) {
        if (item[QLatin1StringView(name)].isString())
            return item[QLatin1StringView(name)].toString();
    }
    return item[u"attributes"][u"referenceId"].toString();
}

QString written(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

void collect(const QJsonValue &value, const QString &path, Leaves &leaves)
{
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collect(*member, path + QLatin1Char('/') + member.key(), leaves);
    const QJsonArray array = value.toArray();
    int number = 0;
    for (const QJsonValue item : array) {
        const QString id = idOf(item.toObject());
        const QString key = item.isString() ? item.toString() : id.isEmpty() ? QString::number(++number) : id;
        collect(item, path + QLatin1Char('[') + key + QLatin1Char(']'), leaves);
    }
    if (!value.isObject() && !value.isArray())
        leaves.insert(path, written(value));
}

Leaves leavesOf(const QByteArray &bytes)
{
    Leaves leaves;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), QString(), leaves);
    return leaves;
}

/// What is wrong with a clean merge: each value is to be what the one side that changed it says.
QString departure(const support::MergeCase &one, const Outcome &outcome, const QByteArray &result)
{
    const Leaves a = leavesOf(one.base);
    const Leaves s = leavesOf(one.theirs);
    const Leaves t = leavesOf(one.ours);
    const Leaves r = leavesOf(result);
    Leaves all = a;
    all.insert(s);
    all.insert(t);
    all.insert(r);
    for (const QString &path : all.keys()) {
        const QString ofA = a.value(path);
        const QString ofS = s.value(path);
        const QString ofT = t.value(path);
        const bool settled = std::ranges::any_of(outcome.automatic, [&path](const AutoMerge &merge) {
            return merge.reason == AutoReason::Policy && path.endsWith(QLatin1Char('/') + merge.path.section(u'/', -1));
        });
        if (ofS == ofT || ofA == ofT || ofA == ofS) {
            const QString expected = ofA == ofT ? ofS : ofT;
            if (r.value(path) != expected)
                return QStringLiteral("%1: %2 instead of %3").arg(path, r.value(path), expected);
        } else if (!settled) {
            return QStringLiteral("%1 was contested").arg(path);
        }
    }
    return {};
}

} // namespace

void TestJsonCorpus::losesNothingAndAsksLittle()
{
    if (support::mergeCorpusFolder().isEmpty())
        return;
    int cases = 0;
    int clean = 0;
    int equal = 0;
    int decisions = 0;
    QStringList problems;
    QString unreadable;
    const bool read = support::readMergeCorpus(
        QStringLiteral("json_conflict"),
        [&](const support::MergeCase &one) {
            ++cases;
            const Outcome outcome = mergeFile(one.path, {one.base, one.theirs, one.ours});
            decisions += int(outcome.decisions.size());
            if (!outcome.json)
                problems.append(one.id + QLatin1StringView(": not merged as JSON"));
            if (!outcome.decisions.empty() && outcome.decisions.front().kind == DecisionKind::WholeFile)
                problems.append(one.id + QLatin1StringView(": decided whole"));
            for (const Take take : {Take::Source, Take::Target}) {
                const QByteArray result = settled(outcome, take);
                QJsonParseError error;
                QJsonDocument::fromJson(result, &error);
                if (error.error != QJsonParseError::NoError)
                    problems.append(one.id + QLatin1StringView(": ") + error.errorString());
            }
            if (!outcome.clean())
                return;
            ++clean;
            const QByteArray result = settled(outcome, Take::Target);
            equal += leavesOf(result) == leavesOf(one.merged) ? 1 : 0;
            if (const QString wrong = departure(one, outcome, result); !wrong.isEmpty())
                problems.append(one.id + QLatin1StringView(": ") + wrong);
        },
        &unreadable);
    QVERIFY2(read, qPrintable(unreadable));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    qInfo("%d cases, %d clean, %d of them as people had them, %d decisions", cases, clean, equal, decisions);
    QCOMPARE(cases, 135);
    // Git asks about all of them. In the others that are clean here the people dropped or chose something by hand.
    QCOMPARE(clean, 102);
    QCOMPARE(equal, 63);
    QCOMPARE(decisions, 58);
}

QTEST_GUILESS_MAIN(TestJsonCorpus)
#include "tst_jsoncorpus.moc"
