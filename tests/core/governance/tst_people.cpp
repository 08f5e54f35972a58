// Who the record's pseudonyms are: a map that lies apart, from which a person can go while every record stays.

#include "tests/core/governance/keyedworkspace.h"

#include "core/governance/approval.h"
#include "core/governance/auditcheck.h"
#include "core/governance/auditexport.h"
#include "core/governance/peoplebranch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using governance::AuditVerdict;
using governance::Capability;
using governance::People;
using governance::PersonLine;
using support::KeyedWorkspace;

class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPseudonymIsBoundToItsAddress();
    void linesAreReadStrictly();
    void recordsNameNobody();
    void tokensWrittenByHandDoNotStay();
    void whoActsTwiceHasOnePseudonym();
    void erasingLeavesEveryHashAndSignature();
    void nothingOfTheErasedIsLeftOnTheBranch();
    void anotherNameIsShown();
    void recordsOfBeforeStillReadAndVerify();
    void theAuthorOfAPlanIsAPseudonym();
    void whatAnErasedPersonWasAllowedIsToldApart();
    void aKeyStillTellsWhoItWas();
    void aPseudonymThatNobodyKnowsIsFound();
    void erasedApproversStayTwoPeople();
    void exportsNameWhomTheMapNames();
    void twoMachinesShareTheMap();
    void erasingReachesTheOtherMachines();
    void bothErasingAtOnceLosesNeither();
    void aRemoteThatKeepsTheBranchIsTold();
    void mergingIsTheSameFromBothSides();
};

namespace {

const QString kAction = u"retrieve"_s;

void become(KeyedWorkspace &workspace, const QString &name, const QString &key = {})
{
    workspace.name = name;
    workspace.email = name.toLower() + u"@example.com"_s;
    workspace.key = key;
}

void record(ports::Repository &repository, const QString &name, const QJsonObject &details = {},
            const QString &action = kAction)
{
    governance::AuditEntry entry;
    entry.action = action;
    entry.actorName = name;
    entry.actorEmail = name.toLower() + u"@example.com"_s;
    entry.at = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::UTC);
    entry.details = details;
    async::NullMonitor monitor;
    const auto made = governance::appendAudit(repository, entry, monitor);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
}

void record(const KeyedWorkspace &workspace, const QJsonObject &details = {}, const QString &action = kAction)
{
    const auto repository = workspace.repository();
    record(**repository, workspace.name, details, action);
}

/// The pseudonym of the newest record.
QString lastId(ports::Repository &repository)
{
    return governance::readAudit(repository, 1)->first().json["actor"_L1]["person"_L1].toString();
}

QDateTime later()
{
    return QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::UTC);
}

/// Every byte that can be reached from a branch, commits included.
QByteArray reachable(ports::Repository &repository, const QString &branch)
{
    QByteArray all;
    const auto tip = *repository.tip(branch);
    if (!tip)
        return all;
    const auto commits = repository.history(*tip, 1000);
    for (const ports::CommitInfo &commit : *commits) {
        all += (commit.authorName + u'\n' + commit.authorEmail + u'\n' + commit.message + u'\n').toUtf8();
        const auto files = repository.tree(commit.id);
        for (const ports::TreeFile &file : *files)
            all += file.path.toUtf8() + '\n' + *repository.content(file.content) + '\n';
    }
    return all;
}

struct Looked {
    AuditVerdict verdict;
    governance::AuditFacts facts;
};

Looked look(const KeyedWorkspace &workspace)
{
    const auto repository = workspace.repository();
    Looked looked{*governance::verifyAuditChain(**repository, {}), {}};
    async::NullMonitor monitor;
    const auto facts = governance::checkAuditFurther(**repository, {}, looked.verdict, monitor);
    if (facts)
        looked.facts = *facts;
    else
        looked.verdict.kind = AuditVerdict::Kind::Altered;
    return looked;
}

/// Ada administers, Dev develops and is known by a key, Rel and Rob release and are known by their addresses.
KeyedWorkspace governed()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    auto policy = workspace.starting();
    policy.people += {u"Dev"_s, {u"dev@example.com"_s}, {u"SHA256:dev"_s}, {u"developer"_s}, {u"QA"_s}};
    policy.people += {u"Rel"_s, {u"rel@example.com"_s}, {}, {u"release-manager"_s}, {}};
    policy.people += {u"Rob"_s, {u"rob@example.com"_s}, {}, {u"release-manager"_s}, {}};
    workspace.apply(policy);
    return workspace;
}

model::Environment qa()
{
    model::Environment environment;
    environment.name = u"QA"_s;
    environment.kind = model::EnvironmentKind::Partial;
    return environment;
}

void erase(const KeyedWorkspace &workspace, const QString &email)
{
    const auto repository = workspace.repository();
    const auto people = governance::readPeople(**repository);
    const PersonLine *line = people->byEmail(email);
    QVERIFY(line);
    async::NullMonitor monitor;
    QVERIFY(governance::erasePerson(**repository, line->id, later(), monitor));
}

/// Two machines and what they share.
struct Machines {
    std::shared_ptr<support::FakeStore> remote = std::make_shared<support::FakeStore>();
    support::FakeRepository first;
    support::FakeRepository second;
    async::NullMonitor monitor;
    Machines()
    {
        for (support::FakeRepository *machine : {&first, &second}) {
            machine->store()->remote = remote;
            machine->store()->remoteUrl = u"https://git.example.test/team.git"_s;
        }
    }
    void exchange()
    {
        for (support::FakeRepository *machine : {&first, &second, &first}) {
            const auto published = governance::publishAudit(*machine, monitor);
            QVERIFY2(published, qPrintable(published ? QString() : published.error().message));
        }
    }
    People peopleOf(support::FakeRepository &machine) { return *governance::readPeople(machine); }
};

} // namespace

void TestPeople::aPseudonymIsBoundToItsAddress()
{
    const PersonLine ada = governance::newPerson(u"Ada"_s, u"Ada@Example.com"_s, later());
    QVERIFY(governance::isPseudonym(ada.id));
    QCOMPARE(governance::pseudonymOf(ada.salt, u"ada@example.com"_s), ada.id);
    QVERIFY(governance::pseudonymOf(ada.salt, u"bob@example.com"_s) != ada.id);
    QVERIFY(governance::newPerson(u"Ada"_s, u"ada@example.com"_s, later()).id != ada.id);
    QVERIFY(!ada.id.contains(u"ada"_s));
    // A line that says it is another's is not believed.
    PersonLine forged = ada;
    forged.email = u"bob@example.com"_s;
    QVERIFY(!governance::parsePerson(ada.id, *governance::personBytes(forged)));
    QVERIFY(governance::parsePerson(ada.id, *governance::personBytes(ada)) == ada);
}

void TestPeople::linesAreReadStrictly()
{
    const PersonLine ada = governance::newPerson(u"Ada"_s, u"ada@example.com"_s, later());
    const QByteArray good = *governance::personBytes(ada);
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bytes = good;
        bytes[at] = char(bytes.at(at) ^ 0x20);
        const auto read = governance::parsePerson(ada.id, bytes);
        QVERIFY2(!read || read->email.compare(ada.email, Qt::CaseInsensitive) == 0, bytes);
    }
    for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"v\":1}"),
                                    QByteArray("{\"v\":1,\"erased\":true}"), QByteArray(5000, ' ') + good})
        QVERIFY2(!governance::parsePerson(ada.id, bytes), bytes.left(40));
    QVERIFY(!governance::parsePerson(u"../../x"_s, good));
}

void TestPeople::recordsNameNobody()
{
    KeyedWorkspace workspace = governed();
    become(workspace, u"Rel"_s);
    record(workspace);
    governance::Context context{qa()};
    QVERIFY(workspace.gate().require<Capability::Deploy>(context));
    const auto repository = workspace.repository();
    const QByteArray all = reachable(**repository, u"backflow/audit"_s);
    QVERIFY(all.contains("gate.allow") && all.contains("policy.change"));
    for (const char *name : {"Ada", "ada@", "Rel\"", "rel@", "Dev\"", "dev@", "Rob"})
        QVERIFY2(!all.contains(name), name);
    const auto people = governance::readPeople(**repository);
    const auto records = governance::readAudit(**repository, 0);
    QCOMPARE(people->actorOf(records->first().json).name, u"Rel"_s);
    QCOMPARE(people->actorOf(records->last().json).email, u"ada@example.com"_s);
    QCOMPARE(look(workspace).verdict.kind, AuditVerdict::Kind::Whole);
}

void TestPeople::tokensWrittenByHandDoNotStay()
{
    support::FakeRepository repository;
    const QString token = u"5Aep861TSESvWeug_xvFHRBTTbf_CUyWNFLmjxqgdLZsCJCJPWHzDYSHYxaABJjLOzcmqeAZaAI"_s;
    record(repository, u"Ada"_s,
           {{u"reason"_s, u"hotfix, see Authorization: Bearer 00D000000000001!AQ4AQFWcwHzz"_s},
            {u"workItem"_s, u"refresh_token=%1"_s.arg(token)}});
    const QByteArray all = reachable(repository, u"backflow/audit"_s);
    QVERIFY2(!all.contains("AQ4AQFWcwHzz") && !all.contains(token.toUtf8()), all);
    QVERIFY(all.contains("hotfix, see"));
}

void TestPeople::whoActsTwiceHasOnePseudonym()
{
    support::FakeRepository repository;
    record(repository, u"Ada"_s);
    const QString ada = lastId(repository);
    record(repository, u"Bob"_s);
    const QString bob = lastId(repository);
    record(repository, u"ADA"_s);
    QCOMPARE(lastId(repository), ada);
    QVERIFY(ada != bob);
    QCOMPARE(governance::readPeople(repository)->lines().size(), 2);
}

void TestPeople::erasingLeavesEveryHashAndSignature()
{
    KeyedWorkspace workspace = governed();
    become(workspace, u"Dev"_s, u"SHA256:dev"_s);
    for (int n = 0; n < 5; ++n)
        record(workspace, {{u"reason"_s, u"ticket %1"_s.arg(n)}});
    const auto repository = workspace.repository();
    const Looked before = look(workspace);
    const auto recordsBefore = *governance::readAudit(**repository, 0);
    const auto tip = *(*repository)->tip(u"backflow/audit"_s);
    QVERIFY(before.facts.signedRecords >= 5);
    erase(workspace, u"dev@example.com"_s);
    const Looked after = look(workspace);
    QCOMPARE(after.verdict.kind, AuditVerdict::Kind::Whole);
    QCOMPARE(after.verdict.head, before.verdict.head);
    QCOMPARE(after.facts.signedRecords, before.facts.signedRecords);
    QCOMPARE(*(*repository)->tip(u"backflow/audit"_s), tip);
    const auto recordsAfter = *governance::readAudit(**repository, 0);
    for (qsizetype n = 0; n < recordsAfter.size(); ++n)
        QCOMPARE(recordsAfter.at(n).hash, recordsBefore.at(n).hash);
    const auto people = governance::readPeople(**repository);
    const auto who = people->actorOf(recordsAfter.first().json);
    QVERIFY(who.erased && who.known);
    QCOMPARE(who.name, u"Someone who was erased"_s);
    QCOMPARE(who.email, QString());
    QVERIFY(!who.id.isEmpty());
    // Who comes back is somebody new.
    record(workspace);
    QVERIFY(lastId(**repository) != who.id);
}

void TestPeople::nothingOfTheErasedIsLeftOnTheBranch()
{
    KeyedWorkspace workspace;
    for (const QString &name : {u"Ada"_s, u"Mallory"_s, u"Bob"_s}) {
        become(workspace, name);
        record(workspace);
    }
    const auto repository = workspace.repository();
    QVERIFY(reachable(**repository, u"backflow/people"_s).contains("Mallory"));
    const QString salt = governance::readPeople(**repository)->byName(u"Mallory"_s)->salt;
    erase(workspace, u"mallory@example.com"_s);
    const QByteArray left = reachable(**repository, u"backflow/people"_s);
    QVERIFY(!left.contains("allory") && !left.contains(salt.toUtf8()));
    QVERIFY(left.contains("Ada") && left.contains("Bob") && left.contains("erased"));
    QVERIFY(!reachable(**repository, u"backflow/audit"_s).contains("allory"));
    QCOMPARE(*(*repository)->branches(u"backflow/"_s),
             (QStringList{u"backflow/audit"_s, u"backflow/people"_s, u"backflow/seen/spool"_s}));
    async::NullMonitor monitor;
    QCOMPARE(governance::erasePerson(**repository, u"p-nobody"_s, later(), monitor).error().code, base::Errc::NotFound);
}

void TestPeople::anotherNameIsShown()
{
    support::FakeRepository repository;
    record(repository, u"Ada"_s);
    async::NullMonitor monitor;
    QVERIFY(governance::renamePerson(repository, lastId(repository), u"Ada Byron"_s, later(), monitor));
    record(repository, u"Ada"_s);
    const auto records = *governance::readAudit(repository, 0);
    for (const governance::AuditRecord &each : records)
        QCOMPARE(governance::readPeople(repository)->actorOf(each.json).name, u"Ada Byron"_s);
}

void TestPeople::recordsOfBeforeStillReadAndVerify()
{
    KeyedWorkspace workspace;
    const auto repository = workspace.repository();
    async::NullMonitor monitor;
    // As they were written: name and address in the record.
    std::optional<governance::AuditRecord> last;
    for (int n = 1; n <= 3; ++n) {
        governance::AuditEntry entry;
        entry.action = kAction;
        entry.actorName = u"Old Hand"_s;
        entry.actorEmail = u"old@example.com"_s;
        entry.at = later();
        const QByteArray bytes = *governance::auditBytes(entry, u"01JZZZZZZZZZZZZZZZZZZZZZZ%1"_s.arg(n), last);
        QVERIFY(bytes.contains("\"name\":\"Old Hand\""));
        last = *governance::parseAuditRecord(bytes);
        ports::CommitDraft draft;
        draft.branch = u"backflow/audit"_s;
        draft.expectedTip = *(*repository)->tip(draft.branch);
        draft.put.insert(governance::auditPath(*last), bytes);
        draft.message = u"old\n\nBackflow-Record: %1\nBackflow-Action: retrieve\n"_s.arg(governance::auditPath(*last));
        QVERIFY((*repository)->commit(draft, monitor));
    }
    become(workspace, u"Ada"_s);
    record(workspace);
    QCOMPARE(look(workspace).verdict.kind, AuditVerdict::Kind::Whole);
    QCOMPARE(look(workspace).verdict.records, 4);
    const auto people = governance::readPeople(**repository);
    const auto records = *governance::readAudit(**repository, 0);
    QCOMPARE(people->actorOf(records.last().json).name, u"Old Hand"_s);
    QCOMPARE(people->named(records.last().json), records.last().json);
    QCOMPARE(people->actorOf(records.first().json).name, u"Ada"_s);
    // Moved behind a remote's chain they stay what they are.
    Machines machines;
    record(machines.first, u"Bob"_s);
    machines.exchange();
    workspace.store->remote = machines.remote;
    workspace.store->remoteUrl = u"https://git.example.test/team.git"_s;
    QVERIFY(governance::publishAudit(**repository, monitor));
    QCOMPARE(look(workspace).verdict.records, 5);
    QVERIFY(reachable(**repository, u"backflow/audit"_s).contains("\"email\":\"old@example.com\""));
}

void TestPeople::theAuthorOfAPlanIsAPseudonym()
{
    support::FakeRepository repository;
    record(repository, u"Dev"_s);
    const QString dev = lastId(repository);
    record(repository, u"Rel"_s, {{u"author"_s, u"Dev"_s}});
    const auto json = [&] { return governance::readAudit(repository, 1)->first().json; };
    QCOMPARE(json()["author"_L1].toString(), dev);
    QCOMPARE(governance::readPeople(repository)->named(json())["author"_L1].toString(), u"Dev"_s);
    record(repository, u"Rel"_s, {{u"author"_s, u"Rel"_s}});
    QCOMPARE(json()["author"_L1].toString(), lastId(repository));
    record(repository, u"Rel"_s, {{u"author"_s, u"Somebody Else"_s}});
    QVERIFY(!json().contains("author"_L1));
}

void TestPeople::whatAnErasedPersonWasAllowedIsToldApart()
{
    KeyedWorkspace workspace = governed();
    become(workspace, u"Rel"_s);
    governance::Context context{qa()};
    context.promotion = u"01JZZZZZZZZZZZZZZZZZZZZZZZ"_s;
    QVERIFY(workspace.gate().require<Capability::Deploy>(context));
    QVERIFY(look(workspace).facts.unchecked.isEmpty());
    erase(workspace, u"rel@example.com"_s);
    const Looked looked = look(workspace);
    QCOMPARE(looked.verdict.kind, AuditVerdict::Kind::Whole);
    QCOMPARE(looked.facts.unchecked.size(), 1);
    QVERIFY2(looked.facts.unchecked.first().contains(u"erased"_s), qPrintable(looked.facts.unchecked.first()));
}

void TestPeople::aKeyStillTellsWhoItWas()
{
    KeyedWorkspace workspace = governed();
    become(workspace, u"Dev"_s, u"SHA256:dev"_s);
    const auto repository = workspace.repository();
    QVERIFY(workspace.gate().require<Capability::Retrieve>({qa()}));
    erase(workspace, u"dev@example.com"_s);
    QCOMPARE(look(workspace).verdict.kind, AuditVerdict::Kind::Whole);
    QVERIFY(look(workspace).facts.unchecked.isEmpty());
    // So what the policy never gave is found, erased or not.
    record(workspace, {{u"capability"_s, u"edit-policy"_s}, {u"key"_s, u"SHA256:dev"_s}, {u"identity"_s, u"key"_s}},
           u"gate.allow"_s);
    erase(workspace, u"dev@example.com"_s);
    QCOMPARE(look(workspace).verdict.kind, AuditVerdict::Kind::PolicyNotFollowed);
}

void TestPeople::aPseudonymThatNobodyKnowsIsFound()
{
    KeyedWorkspace workspace = governed();
    const auto repository = workspace.repository();
    governance::AuditEntry entry;
    entry.action = u"gate.allow"_s;
    entry.person = governance::newPerson(u"Nobody"_s, u"nobody@example.com"_s, later()).id;
    entry.at = workspace.time.now();
    entry.details = {{u"capability"_s, u"compare"_s}};
    async::NullMonitor monitor;
    QVERIFY(governance::appendAudit(**repository, entry, monitor));
    const Looked looked = look(workspace);
    QCOMPARE(looked.verdict.kind, AuditVerdict::Kind::PolicyNotFollowed);
    QVERIFY(looked.verdict.finding.contains(entry.person));
}

void TestPeople::erasedApproversStayTwoPeople()
{
    KeyedWorkspace workspace = governed();
    const governance::ApprovalSubject subject{u"01JZZZZZZZZZZZZZZZZZZZZZZZ"_s, u"sha256:aaaa"_s, u"QA"_s};
    async::NullMonitor monitor;
    for (const QString &name : {u"Rel"_s, u"Rob"_s}) {
        become(workspace, name);
        const auto grant = workspace.gate().require<Capability::ApprovePlan>({qa()});
        QVERIFY(grant && governance::approve(workspace, subject, {}, *grant, monitor));
    }
    const auto repository = workspace.repository();
    const auto given = [&] { return governance::approvalState(**repository, nullptr, subject)->given; };
    QCOMPARE(given().size(), 2);
    QCOMPARE(given().first().name, u"Rel"_s);
    erase(workspace, u"rel@example.com"_s);
    erase(workspace, u"rob@example.com"_s);
    QCOMPARE(given().size(), 2);
    QCOMPARE(given().first().name, u"Someone who was erased"_s);
    QVERIFY(given().first().email != given().last().email);
}

void TestPeople::exportsNameWhomTheMapNames()
{
    KeyedWorkspace workspace;
    become(workspace, u"Ada"_s);
    record(workspace);
    become(workspace, u"Mallory"_s);
    record(workspace, {{u"reason"_s, u"ticket 1"_s}});
    async::NullMonitor monitor;
    QTemporaryDir folder;
    const auto exported = [&](const QString &name, const governance::AuditFilter &filter) {
        const QString place = folder.filePath(name);
        const auto made = governance::exportAudit(workspace, filter, place, monitor);
        const auto verdict = governance::verifyExport(place, nullptr);
        QFile table(QDir(place).filePath(u"records.csv"_s));
        return made && verdict && verdict->kind == AuditVerdict::Kind::Whole && table.open(QIODevice::ReadOnly)
                   ? table.readAll()
                   : QByteArray();
    };
    governance::AuditFilter hers;
    hers.person = u"Mallory"_s;
    const QByteArray before = exported(u"before"_s, hers);
    QVERIFY2(before.contains("\"Mallory\"") && !before.contains("\"Ada\""), before);
    become(workspace, u"Ada"_s);
    erase(workspace, u"mallory@example.com"_s);
    const QByteArray after = exported(u"after"_s, {});
    QVERIFY2(after.contains("Someone who was erased") && !after.contains("allory") && after.contains("ticket 1"),
             after);
    // What was exported before verifies for ever.
    QCOMPARE(governance::verifyExport(folder.filePath(u"before"_s), nullptr)->kind, AuditVerdict::Kind::Whole);
}

void TestPeople::twoMachinesShareTheMap()
{
    Machines machines;
    record(machines.first, u"Ada"_s);
    record(machines.second, u"Bob"_s);
    // The same person at both, before they heard of each other.
    record(machines.first, u"Cy"_s);
    record(machines.second, u"Cy"_s);
    machines.exchange();
    const People here = machines.peopleOf(machines.first);
    QCOMPARE(here, machines.peopleOf(machines.second));
    QCOMPARE(here.lines().size(), 4);
    const auto records = *governance::readAudit(machines.first, 0);
    QStringList names;
    for (const governance::AuditRecord &each : records)
        names += here.actorOf(each.json).name;
    names.sort();
    QCOMPARE(names, (QStringList{u"Ada"_s, u"Bob"_s, u"Cy"_s, u"Cy"_s}));
    // From now on they are one.
    record(machines.first, u"Cy"_s);
    const QString one = lastId(machines.first);
    record(machines.second, u"Cy"_s);
    QCOMPARE(lastId(machines.second), one);
}

void TestPeople::erasingReachesTheOtherMachines()
{
    Machines machines;
    record(machines.first, u"Ada"_s);
    record(machines.second, u"Mallory"_s);
    machines.exchange();
    record(machines.second, u"Bob"_s); // not told yet
    const QString mallory = machines.peopleOf(machines.first).byName(u"Mallory"_s)->id;
    QVERIFY(governance::erasePerson(machines.first, mallory, later(), machines.monitor));
    const auto refused = governance::publishPeople(machines.first, machines.monitor);
    QVERIFY2(refused && refused->isEmpty(), qPrintable(refused ? *refused : refused.error().message));
    machines.exchange();
    support::FakeRepository far(machines.remote);
    for (support::FakeRepository *machine : {&machines.first, &machines.second, &far}) {
        const QByteArray left = reachable(*machine, u"backflow/people"_s);
        QVERIFY(!left.contains("allory"));
        QVERIFY(left.contains("Ada") && left.contains("Bob"));
        QVERIFY(machines.peopleOf(*machine).actor(mallory).erased);
    }
    // An exchange brings nobody back.
    machines.exchange();
    QVERIFY(machines.peopleOf(machines.second).actor(mallory).erased);
}

void TestPeople::bothErasingAtOnceLosesNeither()
{
    Machines machines;
    for (const QString &name : {u"Ada"_s, u"Mallory"_s, u"Trudy"_s})
        record(machines.first, name);
    machines.exchange();
    const People all = machines.peopleOf(machines.first);
    QVERIFY(governance::erasePerson(machines.first, all.byName(u"Mallory"_s)->id, later(), machines.monitor));
    QVERIFY(governance::erasePerson(machines.second, all.byName(u"Trudy"_s)->id, later(), machines.monitor));
    machines.exchange();
    machines.exchange();
    support::FakeRepository far(machines.remote);
    for (support::FakeRepository *machine : {&machines.first, &machines.second, &far}) {
        const QByteArray left = reachable(*machine, u"backflow/people"_s);
        QVERIFY(!left.contains("allory") && !left.contains("rudy") && left.contains("Ada"));
    }
}

void TestPeople::aRemoteThatKeepsTheBranchIsTold()
{
    Machines machines;
    record(machines.first, u"Ada"_s);
    machines.exchange();
    machines.first.store()->refusals.insert(governance::kPeopleBranch, u"protected branch"_s);
    machines.remote->refusals.insert(governance::kPeopleBranch, u"protected branch"_s);
    QVERIFY(governance::erasePerson(machines.first, lastId(machines.first), later(), machines.monitor));
    QCOMPARE(*governance::publishPeople(machines.first, machines.monitor), u"protected branch"_s);
    // The record goes its way all the same.
    record(machines.first, u"Bob"_s);
    QVERIFY(governance::publishAudit(machines.first, machines.monitor));
}

void TestPeople::mergingIsTheSameFromBothSides()
{
    const PersonLine ada = governance::newPerson(u"Ada"_s, u"ada@example.com"_s, later());
    const PersonLine bob = governance::newPerson(u"Bob"_s, u"bob@example.com"_s, later());
    PersonLine renamed = ada;
    renamed.name = u"Ada Byron"_s;
    renamed.changed = later().addSecs(1);
    PersonLine gone;
    gone.id = ada.id;
    gone.changed = later().addSecs(-10);
    gone.erased = true;
    const auto of = [](const QList<PersonLine> &lines) {
        People people;
        for (const PersonLine &line : lines)
            people.put(line);
        return people;
    };
    const QList<People> maps{of({}), of({ada}), of({bob}), of({renamed, bob}), of({gone}), of({ada, bob})};
    for (const People &a : maps) {
        for (const People &b : maps) {
            QVERIFY(People::merged(a, b) == People::merged(b, a));
            QVERIFY(People::merged(a, a) == a);
            for (const People &c : maps)
                QVERIFY(People::merged(People::merged(a, b), c) == People::merged(a, People::merged(b, c)));
        }
    }
    QVERIFY(People::merged(of({renamed}), of({gone})).find(ada.id)->erased);
    QCOMPARE(People::merged(of({ada}), of({renamed})).find(ada.id)->name, u"Ada Byron"_s);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
