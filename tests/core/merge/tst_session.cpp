// Deciding a merge: choices, rules, hand edits, asking instead, undo and redo, keeping and restoring, moving on.
#include "core/merge/rules.h"
#include "core/merge/session.h"
#include "tests/core/merge/mergefixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceIsCountedAndUndone();
    void onlyThisTimeIsAStepThatIsRestored();
    void choosingTheSameAgainIsNoStep();
    void whatIsNotPossibleIsRefused();
    void aRuleSettlesWhatItsPreviewLists();
    void rulesAreReadAndWritten_data();
    void rulesAreReadAndWritten();
    void rulesSayWhatIsWrong_data();
    void rulesSayWhatIsWrong();
    void rulesLeaveRemovalsAlone();
    void aFileWrittenByHandIsDecided();
    void anAutomaticMergeCanBeAskedAbout();
    void whatBothSidesSayCannotBeAskedAbout();
    void undoneAndRedoneIsWhereItWas();
    void everyPrefixIsRestored();
    void damagedRecordsAreLeftOut();
    void aCheckpointStandsForAllBefore();
    void historyIsBounded();
    void movingOnKeepsExactlyWhatIsUnchanged();
    void movingOnKeepsWhatWasTyped();
    void manyDecisionsStayQuick();
};

namespace {

const Actor kAna{QStringLiteral("Ana"), QDateTime::fromMSecsSinceEpoch(1'795'413'600'000, QTimeZone::UTC)};

QString pathOf(int number)
{
    return QStringLiteral("permissionsets/Set%1.permissionset-meta.xml").arg(number);
}

/// `count` fields: both changed every field from `first` on, the source alone the one before that; the target removed
/// the last one and the source the one before it.
FileVersions versionsOf(int count, const QByteArray &label = "L")
{
    QByteArray ancestor;
    QByteArray source;
    QByteArray target;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "A.F" + QByteArray::number(i).rightJustified(5, '0');
        ancestor += fieldPermission(name.constData(), false, true);
        if (i != count - 2)
            source += fieldPermission(name.constData(), i == 0 ? true : false, i == 0);
        if (i != count - 1)
            target += fieldPermission(name.constData(), i != 0, true);
    }
    const QByteArray tail = "<label>" + label + "</label>";
    return {file("PermissionSet", ancestor + tail), file("PermissionSet", source + tail),
            file("PermissionSet", target + tail)};
}

std::vector<SessionFile> files(int fileCount, int fields)
{
    std::vector<SessionFile> out;
    for (int i = 0; i < fileCount; ++i)
        out.push_back(sessionFile(QStringLiteral("PermissionSet:Set%1").arg(i), QStringLiteral("PermissionSet"),
                                  pathOf(i), versionsOf(fields)));
    return out;
}

Session session(int fileCount = 2, int fields = 6)
{
    return Session(files(fileCount, fields), QStringLiteral("UAT"), QStringLiteral("Dev1"));
}

QStringList allIds(const Session &session)
{
    QStringList ids;
    for (int f = 0; f < session.fileCount(); ++f) {
        for (const Decision &decision : session.file(f).outcome.decisions)
            ids += decision.id;
    }
    return ids;
}

/// What counting everything anew gives.
SessionCounters counted(const Session &session)
{
    SessionCounters sum;
    for (int f = 0; f < session.fileCount(); ++f) {
        const auto &decisions = session.file(f).outcome.decisions;
        for (const Decision &decision : decisions) {
            const auto answer = session.answer(decision.id);
            if (session.text(session.file(f).path) || (answer && answer->by == By::Hand))
                ++sum.byHand;
            else if (!answer)
                ++sum.open;
            else
                ++(answer->by == By::Rule ? sum.byRule : sum.remembered);
        }
    }
    return sum;
}

/// Everything a person can see of a session.
bool same(const Session &a, const Session &b)
{
    bool equal = a.state() == b.state() && a.undoSteps() == b.undoSteps() && a.redoSteps() == b.redoSteps() &&
                 a.counters() == b.counters() && a.fileCount() == b.fileCount() && a.reopened() == b.reopened();
    for (int f = 0; equal && f < a.fileCount(); ++f)
        equal = a.file(f).outcome == b.file(f).outcome && a.counters(f) == b.counters(f);
    return equal;
}

/// One random command; its record, if it had an effect.
std::optional<QJsonObject> act(Session &session, QRandomGenerator &random)
{
    const QStringList ids = allIds(session);
    const QString id = ids.value(random.bounded(qMax(1, int(ids.size()))));
    const QString path = session.file(random.bounded(session.fileCount())).path;
    const auto &automatic = session.file(session.fileAt(path)).outcome.automatic;
    const QStringList asked = session.state().asked.value(path).values();
    base::Result<Session::Kept> kept = Session::Kept();
    switch (random.bounded(9)) {
    case 0:
        return session.undo();
    case 1:
        return session.redo();
    case 2:
        kept = session.apply({random.bounded(2) ? Take::Source : Take::Target,
                              {},
                              {},
                              {},
                              path,
                              {},
                              random.bounded(3) == 0,
                              random.bounded(2) == 0},
                             kAna);
        break;
    case 3:
        kept = session.reopen({id}, kAna);
        break;
    case 4:
        kept = session.write(path,
                             random.bounded(3)
                                 ? std::optional(QByteArray("<PermissionSet><a>") +
                                                 QByteArray::number(random.bounded(5)) + "</a></PermissionSet>")
                                 : std::nullopt,
                             kAna);
        break;
    case 5:
        if (!asked.isEmpty() && random.bounded(2))
            kept = session.ask(path, asked.first(), false, kAna);
        else if (!automatic.empty())
            kept = session.ask(path, automaticId(automatic[size_t(random.bounded(int(automatic.size())))]), true, kAna);
        break;
    default:
        kept = session.choose(id, {std::array{Take::Source, Take::Target, Take::Before}[size_t(random.bounded(3))], {}},
                              kAna);
    }
    return kept ? *kept : std::nullopt;
}

constexpr int kRounds = 40;
constexpr int kCommands = 60;

} // namespace

void TestSession::aChoiceIsCountedAndUndone()
{
    Session one = session();
    QCOMPARE(one.counters().total(), 10);
    QCOMPARE(one.counters().open, 10);
    const QString id = allIds(one).at(3);
    QVERIFY(one.choose(id, {Take::Source, {}}, kAna).value());
    QCOMPARE(one.counters(), (SessionCounters{9, 1, 0, 0}));
    QCOMPARE(one.undoLabel(), QStringLiteral("Field permission A.F00004: keep UAT"));
    QCOMPARE(one.undoSteps().last().who, QStringLiteral("Ana"));
    QVERIFY(one.undo());
    QCOMPARE(one.counters().open, 10);
    QVERIFY(!one.answer(id) && !one.canUndo() && one.canRedo());
    QVERIFY(one.redo());
    QCOMPARE(one.answer(id)->choice.take, Take::Source);
    QVERIFY(one.reopen({id}, kAna).value());
    QCOMPARE(one.counters().open, 10);
    QVERIFY(!one.canRedo());
}

void TestSession::onlyThisTimeIsAStepThatIsRestored()
{
    Session one = session();
    const QString id = allIds(one).first();
    QList<std::optional<QJsonObject>> records{one.choose(id, {Take::Source, {}}, kAna).value()};
    records.append(one.settle(id, {{Take::Source, {}}, By::Hand, {}, true}, kAna).value());
    QCOMPARE(one.undoLabel(), QStringLiteral("Field permission A.F00001: only this time"));
    QCOMPARE(one.counters().byHand, 1);
    const auto files = [&one] {
        std::vector<SessionFile> out;
        for (int f = 0; f < one.fileCount(); ++f)
            out.push_back(one.file(f));
        return out;
    };
    const auto again = Session::restore(files(), one.sourceName(), one.targetName(), records);
    QVERIFY(again.notes.isEmpty());
    QVERIFY(again.session.answer(id)->onlyOnce);
    QVERIFY(again.session.state() == one.state());
    one.undo();
    QVERIFY(!one.answer(id)->onlyOnce);
}

void TestSession::choosingTheSameAgainIsNoStep()
{
    Session one = session();
    const QString id = allIds(one).first();
    QVERIFY(one.choose(id, {Take::Source, {}}, kAna).value());
    QVERIFY(!one.choose(id, {Take::Source, {}}, kAna).value());
    QCOMPARE(one.undoSteps().size(), 1);
}

void TestSession::whatIsNotPossibleIsRefused()
{
    Session one = session();
    const Session before = one;
    QCOMPARE(one.choose(QStringLiteral("0"), {Take::Source, {}}, kAna).error().code, base::Errc::NotFound);
    const QString id = allIds(one).first();
    QCOMPARE(one.choose(id, {Take::Both, {}}, kAna).error().code, base::Errc::InvalidInput);
    QCOMPARE(one.choose(id, {Take::Edited, "<no"}, kAna).error().code, base::Errc::InvalidInput);
    QCOMPARE(one.write(pathOf(0), QByteArray("<no"), kAna).error().code, base::Errc::InvalidInput);
    QCOMPARE(one.write(QStringLiteral("x"), QByteArray(), kAna).error().code, base::Errc::NotFound);
    QCOMPARE(one.ask(pathOf(0), QStringLiteral("0"), true, kAna).error().code, base::Errc::NotFound);
    QVERIFY(same(one, before));
}

void TestSession::aRuleSettlesWhatItsPreviewLists()
{
    Session one = session();
    QVERIFY(one.choose(allIds(one).first(), {Take::Target, {}}, kAna).value());
    const auto rule = parseRule(QStringLiteral("take=source,type=permissionset,component=*Set0,path=*F0000?]"));
    QVERIFY(rule);
    const RulePreview fits = preview(one, *rule);
    QCOMPARE(fits.settles.size(), 3);
    QCOMPARE(fits.decidedAlready, 1);
    QCOMPARE(fits.wouldRemove, 1);
    QVERIFY(one.apply(*rule, kAna).value());
    QCOMPARE(one.counters(), (SessionCounters{6, 1, 3, 0}));
    for (const QString &id : fits.settles)
        QCOMPARE(one.answer(id), (Answer{{Take::Source, {}}, By::Rule, rule->toString()}));
    QVERIFY(one.undoLabel().contains(QStringLiteral("3")));
    QVERIFY(one.undo());
    QCOMPARE(one.counters(), (SessionCounters{9, 1, 0, 0}));
    // Nothing is left to settle: no step.
    QVERIFY(!one.apply({Take::Source, QStringLiteral("Layout"), {}, {}, {}, {}, false, false}, kAna).value());
}

void TestSession::rulesAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("take") << "take=source" << "take=source";
    QTest::newRow("all") << "path=*x, kind=both-added ,element=fields,component=Profile:A*,type=Profile,take=both"
                         << "take=both,type=Profile,component=Profile:A*,element=fields,path=*x,kind=both-added";
    QTest::newRow("flags") << "take=remove,removals=yes,decided=yes" << "take=remove,decided=yes,removals=yes";
    QTest::newRow("no") << "take=target,removals=no" << "take=target";
}

void TestSession::rulesAreReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto rule = parseRule(text);
    QVERIFY(rule);
    QCOMPARE(rule->toString(), written);
    QCOMPARE(*parseRule(written), *rule);
}

void TestSession::rulesSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "take", "take=edited", "take=mine", "type=Profile", "take=source,kind=x",
                             "take=source,colour=red", "take=source,removals=maybe", "take=source,type="})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSession::rulesSayWhatIsWrong()
{
    QFETCH(QString, text);
    const auto rule = parseRule(text);
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, base::Errc::InvalidInput);
    QVERIFY(!rule.error().message.isEmpty());
}

void TestSession::rulesLeaveRemovalsAlone()
{
    Session one = session(1);
    Rule rule;
    rule.take = Take::Target;
    // Each side removed one entry.
    QCOMPARE(preview(one, rule).wouldRemove, 1);
    rule.take = Take::Source;
    QCOMPARE(preview(one, rule).wouldRemove, 1);
    QCOMPARE(preview(one, rule).settles.size(), 4);
    rule.removals = true;
    QCOMPARE(preview(one, rule).settles.size(), 5);
}

void TestSession::aFileWrittenByHandIsDecided()
{
    Session one = session();
    const QByteArray text = "<PermissionSet/>";
    QVERIFY(one.write(pathOf(1), text, kAna).value());
    QCOMPARE(one.text(pathOf(1)), text);
    QCOMPARE(one.counters(), (SessionCounters{5, 5, 0, 0}));
    QCOMPARE(one.counters(1).open, 0);
    QVERIFY(one.write(pathOf(1), std::nullopt, kAna).value());
    QCOMPARE(one.counters().open, 10);
    QVERIFY(one.undo() && one.counters().open == 5);
}

void TestSession::anAutomaticMergeCanBeAskedAbout()
{
    Session one = session(1);
    const Session start = one;
    QCOMPARE(one.file(0).outcome.automatic.size(), size_t(1));
    const QString automatic = automaticId(one.file(0).outcome.automatic.front());
    QVERIFY(one.ask(pathOf(0), automatic, true, kAna).value());
    QCOMPARE(one.counters().open, 6);
    const auto &decisions = one.file(0).outcome.decisions;
    const auto asked = std::ranges::find_if(decisions, &Decision::asked);
    QVERIFY(asked != decisions.end());
    const QString id = asked->id;
    QVERIFY(one.choose(id, {Take::Target, {}}, kAna).value());
    QVERIFY(one.ask(pathOf(0), automatic, false, kAna).value());
    QVERIFY(one.state() == SessionState());
    QCOMPARE(one.counters(), start.counters());
    QVERIFY(one.undo());
    QCOMPARE(one.answer(id)->choice.take, Take::Target);
    QCOMPARE(one.counters(), (SessionCounters{5, 1, 0, 0}));
    QVERIFY(one.undo() && one.undo());
    QVERIFY(one.file(0).outcome == start.file(0).outcome);
}

void TestSession::whatBothSidesSayCannotBeAskedAbout()
{
    const QByteArray both = file("PermissionSet", "<label>new</label>");
    Session one({sessionFile(QStringLiteral("PermissionSet:A"), QStringLiteral("PermissionSet"), pathOf(0),
                             {file("PermissionSet", "<label>old</label>"), both, both})},
                QStringLiteral("UAT"), QStringLiteral("Dev1"));
    const auto kept = one.ask(pathOf(0), automaticId(one.file(0).outcome.automatic.front()), true, kAna);
    QCOMPARE(kept.error().code, base::Errc::Unsupported);
    QVERIFY(one.state() == SessionState() && !one.canUndo());
}

void TestSession::undoneAndRedoneIsWhereItWas()
{
    for (quint32 seed = 1; seed <= kRounds; ++seed) {
        QRandomGenerator random(seed);
        Session one = session();
        const Session start = one;
        for (int i = 0; i < kCommands; ++i) {
            act(one, random);
            QVERIFY2(counted(one) == one.counters(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        while (one.redo()) {
        }
        const Session end = one;
        while (one.undo()) {
        }
        QVERIFY2(one.state() == start.state() && one.counters() == start.counters(),
                 qPrintable(QStringLiteral("undo all, seed %1").arg(seed)));
        for (int f = 0; f < one.fileCount(); ++f)
            QVERIFY(one.file(f).outcome == start.file(f).outcome);
        while (one.redo()) {
        }
        QVERIFY2(same(one, end), qPrintable(QStringLiteral("redo all, seed %1").arg(seed)));
    }
}

void TestSession::everyPrefixIsRestored()
{
    for (quint32 seed = 1; seed <= kRounds / 2; ++seed) {
        QRandomGenerator random(seed);
        Session one = session();
        QList<std::optional<QJsonObject>> records;
        for (int i = 0; i < kCommands; ++i) {
            const auto record = act(one, random);
            if (!record)
                continue;
            // Through bytes, as a store keeps it.
            records += QJsonDocument::fromJson(QJsonDocument(*record).toJson()).object();
            const auto again = Session::restore(files(2, 6), QStringLiteral("UAT"), QStringLiteral("Dev1"), records);
            QVERIFY2(again.notes.isEmpty() && same(again.session, one),
                     qPrintable(QStringLiteral("seed %1, record %2").arg(seed).arg(records.size())));
        }
    }
}

void TestSession::damagedRecordsAreLeftOut()
{
    Session one = session();
    const QStringList ids = allIds(one);
    QList<std::optional<QJsonObject>> records;
    for (int i = 0; i < 4; ++i)
        records += *one.choose(ids.at(i), {Take::Target, {}}, kAna).value();
    const auto restored = [&] {
        return Session::restore(files(2, 6), QStringLiteral("UAT"), QStringLiteral("Dev1"), records);
    };
    records += std::nullopt;
    QCOMPARE(restored().notes.size(), 1);
    QVERIFY(same(restored().session, one));
    records.last() = QJsonObject{{QStringLiteral("k"), QStringLiteral("step")}};
    QVERIFY(same(restored().session, one));
    records[1] = std::nullopt;
    const auto without = restored();
    QCOMPARE(without.notes.size(), 1);
    QVERIFY(without.notes.first().contains(QStringLiteral("2 of 5")));
    QVERIFY(!without.session.answer(ids.at(1)) && without.session.answer(ids.at(3)));
    QCOMPARE(without.session.counters().byHand, 3);
}

void TestSession::aCheckpointStandsForAllBefore()
{
    QRandomGenerator random(7);
    Session one = session();
    for (int i = 0; i < kCommands; ++i)
        act(one, random);
    const auto again =
        Session::restore(files(2, 6), QStringLiteral("UAT"), QStringLiteral("Dev1"), {std::nullopt, one.checkpoint()});
    QVERIFY(again.notes.isEmpty());
    QVERIFY(same(again.session, one));
    const auto nothing = Session::restore(files(2, 6), QStringLiteral("UAT"), QStringLiteral("Dev1"), {});
    QVERIFY(same(nothing.session, session()));
}

void TestSession::historyIsBounded()
{
    Session one = session(1);
    const QString id = allIds(one).first();
    for (int i = 0; i < 1100; ++i)
        QVERIFY(one.choose(id, {i % 2 ? Take::Source : Take::Target, {}}, kAna).value());
    QCOMPARE(one.undoSteps().size(), 1000);
    const QByteArray large = "<PermissionSet><a>" + QByteArray(40 * 1024 * 1024, 'x') + "</a></PermissionSet>";
    QVERIFY(one.write(pathOf(0), large, kAna).value());
    QVERIFY(one.write(pathOf(0), large + '\n', kAna).value());
    QCOMPARE(one.undoSteps().size(), 1);
    QVERIFY(one.undo());
    QCOMPARE(one.text(pathOf(0))->size(), large.size());
}

void TestSession::movingOnKeepsExactlyWhatIsUnchanged()
{
    for (quint32 seed = 1; seed <= kRounds; ++seed) {
        QRandomGenerator random(seed);
        Session one = session();
        for (int i = 0; i < kCommands; ++i)
            act(one, random);
        // The target moves on in one file: one contested field says something else, one is settled by itself.
        std::vector<SessionFile> moved = files(2, 6);
        FileVersions versions = moved[1].versions;
        versions.target->replace(
            "<editable>true</editable>\n        <field>A.F00002</field>",
            "<editable>true</editable>\n        <extra>1</extra>\n        <field>A.F00002</field>");
        versions.target->replace("<editable>true</editable>\n        <field>A.F00003</field>",
                                 "<editable>false</editable>\n        <field>A.F00003</field>");
        moved[1] = sessionFile(moved[1].component, moved[1].type, moved[1].path, versions);
        QCOMPARE(moved[1].outcome.decisions.size(), size_t(4));
        const Session next = one.rebased(moved);
        QStringList kept;
        QStringList reopened;
        for (const QString &id : allIds(one)) {
            if (!one.answer(id))
                continue;
            const bool stands = next.find(id).has_value();
            (stands ? kept : reopened) += id;
            QCOMPARE(next.answer(id), stands ? one.answer(id) : std::nullopt);
        }
        QCOMPARE(next.state().answers.size(), kept.size());
        const bool written = one.text(pathOf(1)).has_value();
        QCOMPARE(next.reopened().size(), reopened.size() + (written ? 1 : 0));
        QCOMPARE(next.text(pathOf(0)), one.text(pathOf(0)));
        QVERIFY(!next.text(pathOf(1)));
        QVERIFY(counted(next) == next.counters());
        for (const Reopened &note : next.reopened()) {
            QCOMPARE(note.path, pathOf(1));
            QVERIFY(!note.sourceMoved && !note.ancestorMoved);
            QCOMPARE(note.targetMoved, !note.decision.isEmpty() || note.subject == QStringLiteral("The whole file"));
        }
        // Undo and redo still hold, and lead back to a state over what is there.
        Session walk = next;
        while (walk.undo())
            QVERIFY(counted(walk) == walk.counters());
        while (walk.redo()) {
        }
        // Moving on to the same versions changes nothing at all.
        QVERIFY(same(next.rebased(moved), Session::restore(moved, QStringLiteral("UAT"), QStringLiteral("Dev1"), {[&] {
                                                               QJsonObject all = next.checkpoint();
                                                               all.remove(QStringLiteral("reopened"));
                                                               return all;
                                                           }()})
                                              .session));
    }
}

void TestSession::movingOnKeepsWhatWasTyped()
{
    Session one = session(1);
    const QByteArray text = "<PermissionSet/>";
    QVERIFY(one.write(pathOf(0), text, kAna).value());
    std::vector<SessionFile> moved{sessionFile(QStringLiteral("PermissionSet:Set0"), QStringLiteral("PermissionSet"),
                                               pathOf(0), versionsOf(6, "other"))};
    const Session next = one.rebased(moved);
    QVERIFY(!next.text(pathOf(0)) && !next.canUndo());
    QCOMPARE(next.reopened().size(), 1);
    QCOMPARE(next.reopened().first().answer.choice, (Choice{Take::Edited, text}));
    QVERIFY(next.reopened().first().sourceMoved && next.reopened().first().targetMoved);
    // The note is kept with the session.
    const auto again = Session::restore(moved, QStringLiteral("UAT"), QStringLiteral("Dev1"), {next.checkpoint()});
    QVERIFY(again.session.reopened() == next.reopened());
}

void TestSession::manyDecisionsStayQuick()
{
    Session one = session(10, 1001);
    QCOMPARE(one.counters().total(), 10'000);
    const QStringList ids = allIds(one);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(one.choose(ids.at(i * 9), {Take::Target, {}}, kAna).value());
    const double choice = double(timer.nsecsElapsed()) / 1e6 / 1000;
    timer.restart();
    while (one.undo()) {
    }
    const double undo = double(timer.nsecsElapsed()) / 1e6 / 1000;
    timer.restart();
    Rule everything;
    everything.take = Take::Target;
    everything.removals = true;
    const RulePreview all = preview(one, everything);
    const double looked = double(timer.nsecsElapsed()) / 1e6;
    QCOMPARE(all.settles.size(), 10'000);
    timer.restart();
    Rule rule = everything;
    rule.type = QStringLiteral("PermissionSet");
    rule.component = QStringLiteral("PermissionSet:Set0");
    QVERIFY(one.apply(rule, kAna).value());
    const double bulk = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    const Session copy = one;
    QVERIFY(one.choose(ids.at(9999), {Take::Source, {}}, kAna).value());
    const double shared = double(timer.nsecsElapsed()) / 1e6;
    Session grown = session(1, 1401);
    timer.restart();
    QVERIFY(grown.apply(everything, kAna).value());
    const double all1400 = double(timer.nsecsElapsed()) / 1e6;
    QCOMPARE(grown.counters().byRule, 1400);
    qInfo("rule on 1,400 decisions of one file, with its record: %.1f ms", all1400);
    qInfo("10,000 decisions: choice %.4f ms, undo %.4f ms, preview %.1f ms, rule on 1,000 %.1f ms, "
          "choice while a copy is held %.2f ms",
          choice, undo, looked, bulk, shared);
    QCOMPARE(copy.counters().open, 9000);
    QCOMPARE(one.counters().open, 8999);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
