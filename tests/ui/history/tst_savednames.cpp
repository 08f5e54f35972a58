// Saved filters of the history keep no names of people whom the record knows by a pseudonym.

#include "ui/history/savednames.h"

#include "core/governance/peoplebranch.h"
#include "tests/core/governance/keyedworkspace.h"

#include <QTest>

using namespace backflow;
using namespace backflow::ui::history;
using namespace Qt::StringLiterals;

class TestSavedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreKeptByPseudonym();
    void whoIsErasedIsGoneFromTheFile();
    void withoutAMapNothingIsLost();

private:
    static QString introduce(const support::KeyedWorkspace &workspace, const QString &name, const QString &email)
    {
        async::NullMonitor monitor;
        return governance::pseudonymFor(**workspace.repository(), name, email, workspace.time.now(), monitor).value();
    }
    static std::shared_ptr<const ports::Backends> shared(const support::KeyedWorkspace &workspace)
    {
        return {&workspace, [](const ports::Backends *) {}};
    }
    static QList<SavedHistory> of(const QStringList &who)
    {
        SavedHistory filter{.name = u"mine"_s};
        filter.query.who = who;
        return {filter};
    }
};

void TestSavedNames::peopleAreKeptByPseudonym()
{
    const support::KeyedWorkspace workspace;
    const QString ada = introduce(workspace, u"Ada Admin"_s, u"ada@example.com"_s);
    SavedNames names;
    names.use(shared(workspace));
    // A file of before, with names in it, says the same and is written without.
    QCOMPARE(names.named(of({u"Ada Admin"_s, u"Org Only"_s})), of({u"Ada Admin"_s, u"Org Only"_s}));
    const QList<SavedHistory> kept = names.kept(of({u"Ada Admin"_s, u"Org Only"_s}));
    QCOMPARE(kept, of({ada, u"Org Only"_s}));
    QVERIFY(!toJson(kept).contains("Ada"));
    QCOMPARE(names.named(*savedHistoryFromJson(toJson(kept))), of({u"Ada Admin"_s, u"Org Only"_s}));
}

void TestSavedNames::whoIsErasedIsGoneFromTheFile()
{
    const support::KeyedWorkspace workspace;
    const QString ada = introduce(workspace, u"Ada Admin"_s, u"ada@example.com"_s);
    introduce(workspace, u"Bo"_s, u"bo@example.com"_s);
    SavedNames names;
    names.use(shared(workspace));
    names.named({});
    const QByteArray file = toJson(names.kept(of({u"Ada Admin"_s, u"Bo"_s})));
    async::NullMonitor monitor;
    QVERIFY(governance::erasePerson(**workspace.repository(), ada, workspace.time.now(), monitor));
    const QList<SavedHistory> read = names.named(*savedHistoryFromJson(file));
    QCOMPARE(read, of({ada, u"Bo"_s}));
    QVERIFY(!toJson(names.kept(read)).contains("Ada"));
}

void TestSavedNames::withoutAMapNothingIsLost()
{
    SavedNames names;
    QCOMPARE(names.named(of({u"p-abc"_s, u"Ada"_s})), of({u"p-abc"_s, u"Ada"_s}));
    QCOMPARE(names.kept(of({u"p-abc"_s, u"Ada"_s})), of({u"p-abc"_s, u"Ada"_s}));
}

QTEST_GUILESS_MAIN(TestSavedNames)
#include "tst_savednames.moc"
