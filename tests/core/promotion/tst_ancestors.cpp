#include "core/promotion/ancestors.h"
#include "core/promotion/draft.h"
#include "core/snapshot/snapshots.h"
#include "tests/support/fakerepository.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::promotion;

class TestAncestors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historiesWithNothingInCommonGiveNoAncestor();
    void theContentBothOnceHeldIsTheAncestor();
    void ofSeveralCommonContentsTheLatestCounts();
    void whatNeitherHeldIsKnownNotToHaveExisted();
    void aRecordedAncestorGoesBeforeTheHistories();
    void theRecordIsTheSameFromBothSides();
    void recordingReplacesWhatStoodThere_data();
    void recordingReplacesWhatStoodThere();
    void otherPairsAreLeftAlone();
    void tenThousandComponentsAreQuick();
};

namespace {

const QString kFolder = QStringLiteral("force-app/main/default/classes/");

/// Two environments over one repository in memory; contents are named by a word each.
struct Places {
    support::FakeRepository repository;
    model::Environment uat;
    model::Environment dev;
    int minutes = 0;

    Places()
    {
        uat.name = QStringLiteral("UAT");
        dev.name = QStringLiteral("Dev 1");
    }

    /// A snapshot of that environment: class name → word; what is not named is gone.
    void hold(const model::Environment &environment, const QMap<QString, QByteArray> &classes)
    {
        async::NullMonitor monitor;
        ports::CommitDraft draft;
        draft.branch = environment.snapshotBranch();
        draft.expectedTip = *repository.tip(draft.branch);
        draft.fromEmpty = true;
        draft.when = QDateTime(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::UTC).addSecs(60 * ++minutes);
        draft.message = QStringLiteral("Retrieve %1").arg(minutes);
        for (auto it = classes.begin(); it != classes.end(); ++it)
            draft.put.insert(kFolder + it.key() + QStringLiteral(".cls"), it.value());
        QVERIFY(repository.commit(draft, monitor));
    }

    /// `none`, `absent`, or the word.
    QString ancestor(const QString &name)
    {
        const auto source = ancestorsOf(repository, uat, dev);
        if (!source)
            return source.error().message;
        const auto parts = (*source)->ancestor({QStringLiteral("ApexClass"), name});
        if (!parts)
            return QStringLiteral("none");
        if (parts->empty())
            return QStringLiteral("absent");
        return QString::fromUtf8(*repository.content(parts->front().content));
    }

    Ancestor word(const QString &name, const QByteArray &bytes)
    {
        return std::vector<model::Part>{{kFolder + name + QStringLiteral(".cls"), repository.put(bytes)}};
    }

    void record(const model::Environment &a, const model::Environment &b, const QString &name, const Ancestor &ancestor)
    {
        async::NullMonitor monitor;
        const QHash<model::ComponentKey, Ancestor> ancestors{{{QStringLiteral("ApexClass"), name}, ancestor}};
        QVERIFY(recordAncestors(repository, ancestorFolder(a, b), ancestors, {}, monitor));
    }
};

} // namespace

void TestAncestors::historiesWithNothingInCommonGiveNoAncestor()
{
    Places places;
    places.hold(places.uat, {{QStringLiteral("A"), "one"}});
    places.hold(places.dev, {{QStringLiteral("A"), "two"}});
    QCOMPARE(places.ancestor(QStringLiteral("A")), QStringLiteral("none"));
}

void TestAncestors::theContentBothOnceHeldIsTheAncestor()
{
    Places places;
    places.hold(places.uat, {{QStringLiteral("A"), "old"}});
    places.hold(places.dev, {{QStringLiteral("A"), "old"}});
    places.hold(places.uat, {{QStringLiteral("A"), "hotfix"}});
    places.hold(places.dev, {{QStringLiteral("A"), "work"}});
    places.hold(places.dev, {{QStringLiteral("A"), "more work"}});
    QCOMPARE(places.ancestor(QStringLiteral("A")), QStringLiteral("old"));
}

void TestAncestors::ofSeveralCommonContentsTheLatestCounts()
{
    Places places;
    for (const char *word : {"first", "second", "third"}) {
        places.hold(places.uat, {{QStringLiteral("A"), word}});
        places.hold(places.dev, {{QStringLiteral("A"), word}});
    }
    places.hold(places.uat, {{QStringLiteral("A"), "hotfix"}});
    QCOMPARE(places.ancestor(QStringLiteral("A")), QStringLiteral("third"));
    places.hold(places.dev, {{QStringLiteral("A"), "first"}});
    QCOMPARE(places.ancestor(QStringLiteral("A")), QStringLiteral("third"));
}

void TestAncestors::whatNeitherHeldIsKnownNotToHaveExisted()
{
    Places places;
    places.hold(places.uat, {{QStringLiteral("A"), "a"}});
    places.hold(places.dev, {{QStringLiteral("A"), "a"}});
    places.hold(places.uat, {{QStringLiteral("A"), "a"}, {QStringLiteral("New"), "n"}});
    QCOMPARE(places.ancestor(QStringLiteral("New")), QStringLiteral("absent"));
}

void TestAncestors::aRecordedAncestorGoesBeforeTheHistories()
{
    Places places;
    places.hold(places.uat, {{QStringLiteral("A"), "old"}});
    places.hold(places.dev, {{QStringLiteral("A"), "old"}});
    places.hold(places.uat, {{QStringLiteral("A"), "hotfix"}});
    places.hold(places.dev, {{QStringLiteral("A"), "merged"}});
    places.record(places.uat, places.dev, QStringLiteral("A"), places.word(QStringLiteral("A"), "hotfix"));
    QCOMPARE(places.ancestor(QStringLiteral("A")), QStringLiteral("hotfix"));
}

void TestAncestors::theRecordIsTheSameFromBothSides()
{
    Places places;
    QCOMPARE(ancestorFolder(places.uat, places.dev), ancestorFolder(places.dev, places.uat));
    QCOMPARE(ancestorFolder(places.uat, places.dev), QStringLiteral("dev-1/uat/"));
}

void TestAncestors::recordingReplacesWhatStoodThere_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("end");
    const QStringList kinds{QStringLiteral("word"), QStringLiteral("absent"), QStringLiteral("none")};
    for (const QString &first : kinds) {
        for (const QString &second : kinds)
            QTest::addRow("%s then %s", qPrintable(first), qPrintable(second)) << QStringList{first, second} << second;
    }
}

void TestAncestors::recordingReplacesWhatStoodThere()
{
    QFETCH(QStringList, steps);
    QFETCH(QString, end);
    Places places;
    places.hold(places.uat, {{QStringLiteral("A"), "one"}});
    places.hold(places.dev, {{QStringLiteral("A"), "one"}});
    places.hold(places.uat, {{QStringLiteral("A"), "two"}});
    for (const QString &step : steps) {
        Ancestor ancestor;
        if (step == QLatin1String("word"))
            ancestor = places.word(QStringLiteral("A"), "word");
        else if (step == QLatin1String("absent"))
            ancestor.emplace();
        places.record(places.uat, places.dev, QStringLiteral("A"), ancestor);
    }
    QCOMPARE(places.ancestor(QStringLiteral("A")), end);
    const auto tree = *places.repository.tree(**places.repository.tip(kAncestorsBranch));
    QCOMPARE(tree.size(), 1U);
}

void TestAncestors::otherPairsAreLeftAlone()
{
    Places places;
    model::Environment qa;
    qa.name = QStringLiteral("QA");
    places.hold(places.uat, {{QStringLiteral("A"), "one"}});
    places.hold(places.dev, {{QStringLiteral("A"), "two"}});
    places.record(places.uat, qa, QStringLiteral("A"), places.word(QStringLiteral("A"), "one"));
    QCOMPARE(places.ancestor(QStringLiteral("A")), QStringLiteral("none"));
    places.record(places.uat, places.dev, QStringLiteral("A"), places.word(QStringLiteral("A"), "two"));
    QCOMPARE(places.ancestor(QStringLiteral("A")), QStringLiteral("two"));
    const auto tree = *places.repository.tree(**places.repository.tip(kAncestorsBranch));
    QCOMPARE(tree.size(), 2U);
}

void TestAncestors::tenThousandComponentsAreQuick()
{
    Places places;
    QMap<QString, QByteArray> classes;
    for (int i = 0; i < 10'000; ++i)
        classes.insert(QStringLiteral("C%1").arg(i), QByteArray::number(i));
    places.hold(places.uat, classes);
    places.hold(places.dev, classes);
    for (int i = 0; i < 10'000; i += 2)
        classes[QStringLiteral("C%1").arg(i)] += " changed";
    places.hold(places.uat, classes);
    QBENCHMARK_ONCE
    {
        QCOMPARE(places.ancestor(QStringLiteral("C42")), QStringLiteral("42"));
    }
}

QTEST_GUILESS_MAIN(TestAncestors)
#include "tst_ancestors.moc"
