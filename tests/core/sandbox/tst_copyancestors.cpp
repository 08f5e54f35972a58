#include "core/promotion/ancestors.h"
#include "core/sandbox/copyancestors.h"
#include "core/snapshot/snapshots.h"
#include "tests/support/fakerepository.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using promotion::Ancestor;

/// Production above UAT above Dev; Dev becomes a copy of production.
class TestCopyAncestors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withItsSourceTheCopyIsTheCommonVersion();
    void whatTheSourceMadeLaterIsNew();
    void aPromotionOfBeforeCountsNoMore();
    void workThatWentUpBeforeComesBackDown();
    void whatTheOtherHeldSinceIsCommon();
    void theRecordOfThatTimeGoesBeforeTheHistories();
    void anUnknownSourceLeavesItOpen();
    void nothingIsSaidOfWhatIsTheSame();
};

namespace {

const QString kFolder = QStringLiteral("force-app/main/default/classes/");
using Classes = QMap<QString, QByteArray>;

struct Places {
    support::FakeRepository repository;
    model::Environment production;
    model::Environment uat;
    model::Environment dev;
    int minutes = 0;

    Places()
    {
        production.name = QStringLiteral("Production");
        production.kind = model::EnvironmentKind::Production;
        uat.name = QStringLiteral("UAT");
        dev.name = QStringLiteral("Dev");
    }
    QDateTime now() const { return QDateTime(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::UTC).addSecs(60 * minutes); }
    void hold(const model::Environment &environment, const Classes &classes)
    {
        async::NullMonitor monitor;
        ports::CommitDraft draft;
        draft.branch = environment.snapshotBranch();
        draft.expectedTip = *repository.tip(draft.branch);
        draft.fromEmpty = true;
        ++minutes;
        draft.when = now();
        draft.message = QStringLiteral("Retrieve %1").arg(minutes);
        for (auto it = classes.begin(); it != classes.end(); ++it)
            draft.put.insert(kFolder + it.key() + QStringLiteral(".cls"), it.value());
        QVERIFY(repository.commit(draft, monitor));
    }
    void record(const model::Environment &a, const model::Environment &b, const QString &name, const QByteArray &bytes)
    {
        async::NullMonitor monitor;
        ++minutes;
        const std::vector<model::Part> parts{{kFolder + name + QStringLiteral(".cls"), repository.put(bytes)}};
        QVERIFY(promotion::recordAncestors(
            repository, promotion::ancestorFolder(a, b), {{{QStringLiteral("ApexClass"), name}, Ancestor(parts)}},
            {QStringLiteral("p"), QStringLiteral("Ada"), QStringLiteral("a@x"), now()}, monitor));
    }
    /// Dev is copied at `at`; what `other` then has in common with it: `left alone`, `unknown`, `absent`, or the word.
    QString common(const model::Environment &other, const QDateTime &at, const QString &name, bool known = true)
    {
        async::NullMonitor monitor;
        const auto snapshot = snapshot::latest(repository, dev);
        if (!snapshot)
            return snapshot.error().message;
        const auto found = sandbox::ancestorsAfterCopy(
            repository, {&dev, snapshot->get(), known ? &production : nullptr, at}, other, monitor);
        if (!found)
            return found.error().message;
        const auto it = found->constFind({QStringLiteral("ApexClass"), name});
        if (it == found->cend())
            return QStringLiteral("left alone");
        if (!*it)
            return QStringLiteral("unknown");
        if ((*it)->empty())
            return QStringLiteral("absent");
        return QString::fromUtf8(*repository.content((*it)->front().content));
    }
};

const QString kTax = QStringLiteral("Tax");

} // namespace

void TestCopyAncestors::withItsSourceTheCopyIsTheCommonVersion()
{
    Places p;
    p.hold(p.production, {{kTax, "1"}});
    p.hold(p.dev, {{kTax, "own"}});
    p.hold(p.production, {{kTax, "2"}});
    const QDateTime copied = p.now();
    p.hold(p.dev, {{kTax, "2"}});
    p.hold(p.production, {{kTax, "3"}});
    QCOMPARE(p.common(p.production, copied, kTax), QStringLiteral("2"));
}

void TestCopyAncestors::whatTheSourceMadeLaterIsNew()
{
    Places p;
    p.hold(p.production, {{kTax, "1"}});
    const QDateTime copied = p.now();
    p.hold(p.dev, {{kTax, "1"}});
    p.hold(p.production, {{kTax, "1"}, {QStringLiteral("Relief"), "new"}});
    QCOMPARE(p.common(p.production, copied, QStringLiteral("Relief")), QStringLiteral("absent"));
}

void TestCopyAncestors::aPromotionOfBeforeCountsNoMore()
{
    Places p;
    p.hold(p.production, {{kTax, "1"}});
    p.hold(p.dev, {{kTax, "1"}});
    p.record(p.production, p.dev, kTax, "1");
    p.hold(p.production, {{kTax, "2"}});
    const QDateTime copied = p.now();
    p.hold(p.dev, {{kTax, "2"}});
    p.hold(p.production, {{kTax, "3"}});
    // With the old one Dev would look as if it had changed it, too.
    QCOMPARE(p.common(p.production, copied, kTax), QStringLiteral("2"));
}

void TestCopyAncestors::workThatWentUpBeforeComesBackDown()
{
    Places p;
    p.hold(p.production, {{kTax, "1"}});
    p.hold(p.uat, {{kTax, "1"}});
    p.hold(p.dev, {{kTax, "1"}});
    p.hold(p.dev, {{kTax, "work"}});
    p.hold(p.uat, {{kTax, "work"}});
    p.record(p.uat, p.dev, kTax, "work");
    const QDateTime copied = p.now();
    p.hold(p.dev, {{kTax, "1"}});
    // UAT has changed it since 1, Dev has not: it flows down without a question.
    QCOMPARE(p.common(p.uat, copied, kTax), QStringLiteral("1"));
}

void TestCopyAncestors::whatTheOtherHeldSinceIsCommon()
{
    Places p;
    p.hold(p.production, {{kTax, "1"}});
    p.hold(p.uat, {{kTax, "1"}});
    p.record(p.uat, p.production, kTax, "1");
    p.hold(p.production, {{kTax, "3"}});
    const QDateTime copied = p.now();
    p.hold(p.dev, {{kTax, "3"}});
    p.hold(p.uat, {{kTax, "3"}}); // the hotfix came down
    p.hold(p.uat, {{kTax, "4"}});
    QCOMPARE(p.common(p.uat, copied, kTax), QStringLiteral("3"));
}

void TestCopyAncestors::theRecordOfThatTimeGoesBeforeTheHistories()
{
    Places p;
    p.hold(p.production, {{kTax, "1"}});
    p.hold(p.uat, {{kTax, "1"}});
    p.hold(p.uat, {{kTax, "2"}});
    p.hold(p.production, {{kTax, "2 merged"}});
    p.record(p.uat, p.production, kTax, "2");
    const QDateTime copied = p.now();
    p.hold(p.dev, {{kTax, "2 merged"}});
    p.hold(p.uat, {{kTax, "5"}});
    p.record(p.uat, p.production, kTax, "5"); // later than the copy
    QCOMPARE(p.common(p.uat, copied, kTax), QStringLiteral("2"));
}

void TestCopyAncestors::anUnknownSourceLeavesItOpen()
{
    Places p;
    p.hold(p.uat, {{kTax, "1"}});
    p.hold(p.dev, {{kTax, "1"}});
    p.hold(p.uat, {{kTax, "2"}});
    const QDateTime copied = p.now();
    p.hold(p.dev, {{kTax, "3"}});
    // The history of the org that is no more must not answer for the one that took its place.
    QCOMPARE(p.common(p.uat, copied, kTax, false), QStringLiteral("unknown"));
}

void TestCopyAncestors::nothingIsSaidOfWhatIsTheSame()
{
    Places p;
    p.hold(p.production, {{kTax, "1"}});
    p.hold(p.uat, {{kTax, "1"}});
    const QDateTime copied = p.now();
    p.hold(p.dev, {{kTax, "1"}});
    QCOMPARE(p.common(p.uat, copied, kTax), QStringLiteral("left alone"));
    QCOMPARE(p.common(p.production, copied, kTax), QStringLiteral("left alone"));
}

QTEST_GUILESS_MAIN(TestCopyAncestors)
#include "tst_copyancestors.moc"
