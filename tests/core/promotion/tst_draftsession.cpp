// Sessions of drafts: kept step by step, restored, shared by two programs, moved on; what is remembered.
#include "core/merge/rules.h"
#include "core/merge/threeway.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/draftsession.h"
#include "core/promotion/engine.h"
#include "core/promotion/mergeset.h"
#include "core/promotion/progress.h"
#include "tests/core/promotion/company.h"

#include <QTest>

using namespace backflow;
using namespace backflow::promotion;
using base::Errc;
using tests::Company;

class TestDraftSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsKeptAndRestored();
    void choicesOfOldAreTaken();
    void twoProgramsDoNotOverwriteEachOther();
    void aDamagedRecordCostsOnlyItself();
    void manyRecordsBecomeOne();
    void whatIsWrittenByHandIsDeployed();
    void askedMergesAreDecided();
    void movingOnKeepsWhatIsUnchanged();
    void movingOnIsRefusedOnceItHasBegun();
    void aRemovedClassAndItsDescriptionAreOneDecision();
    void namesThatDifferInCaseAreMergedNotReplaced();
    void whatWasDecidedIsSuggestedNextTime();
    void whatIsForThisTimeAloneIsNotSuggested();
    void discardingTakesTheSessionAlong();
};

namespace {

const QString kUat = QStringLiteral("UAT");
const QString kDev = QStringLiteral("Dev1");
const model::ComponentKey kTax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
const model::ComponentKey kOld{QStringLiteral("ApexClass"), QStringLiteral("Old")};
const merge::Actor kAna{QStringLiteral("Ana"), QDateTime::fromMSecsSinceEpoch(1'795'413'600'000, QTimeZone::UTC)};

/// Tax and Old are contested: UAT and Dev1 both edit the same line.
std::shared_ptr<Company> contested()
{
    auto company = Company::make();
    company->live();
    for (const QString &name : {QStringLiteral("Tax"), QStringLiteral("Old")}) {
        company->put(kUat, name, "class " + name.toUtf8() + " { Integer fromUat; }\n");
        company->put(kDev, name, "class " + name.toUtf8() + " { Integer fromDev; }\n");
    }
    return company->retrieve(kUat) && company->retrieve(kDev) ? company : nullptr;
}

base::Result<Draft> make(const std::shared_ptr<Company> &company,
                         const QList<model::ComponentKey> &selection = {kTax, kOld}, const DraftOptions &options = {})
{
    async::NullMonitor monitor;
    return makeDraft(company, company->pipeline, kUat, kDev, selection, options, monitor);
}

DraftSession load(const std::shared_ptr<Company> &company, const QString &id)
{
    async::NullMonitor monitor;
    auto session = loadSession(*company, company->pipeline, id, monitor);
    Q_ASSERT(session);
    return *std::move(session);
}

QStringList openIds(const merge::Session &session)
{
    QStringList ids;
    for (int f = 0; f < session.fileCount(); ++f) {
        for (int d = 0; d < int(session.file(f).outcome.decisions.size()); ++d) {
            if (session.isOpen({f, d}))
                ids += session.decision({f, d}).id;
        }
    }
    return ids;
}

/// Keeps what a command gave.
void keep(const std::shared_ptr<Company> &company, DraftSession &session, const merge::Session::Kept &record)
{
    QVERIFY(record);
    QVERIFY(keepRecord(**company->journal(), session.draft.id, session.next++, *record));
}

void choose(const std::shared_ptr<Company> &company, DraftSession &session, const QString &id, merge::Take take)
{
    keep(company, session, *session.session.choose(id, {take, {}}, kAna));
}

QByteArray result(const Draft &draft, const QString &path)
{
    for (const ComponentMerge &component : draft.components) {
        const auto resolved = resolveComponent(component, draft.choices);
        for (const metadata::MetadataFile &file : resolved ? resolved->after : QList<metadata::MetadataFile>()) {
            if (file.path.endsWith(path))
                return file.bytes;
        }
    }
    return "(none)";
}

} // namespace

void TestDraftSession::everyStepIsKeptAndRestored()
{
    const auto company = contested();
    const QString id = make(company)->id;
    DraftSession one = load(company, id);
    const QStringList ids = openIds(one.session);
    QCOMPARE(ids.size(), 2);
    choose(company, one, ids.at(0), merge::Take::Source);
    choose(company, one, ids.at(1), merge::Take::Target);
    keep(company, one, one.session.undo());
    const DraftSession again = load(company, id);
    QVERIFY(again.notes.isEmpty());
    QVERIFY(again.session.state() == one.session.state());
    QCOMPARE(again.session.undoSteps(), one.session.undoSteps());
    QCOMPARE(again.session.redoSteps(), one.session.redoSteps());
    QCOMPARE(again.draft.undecided(), 1);
    QCOMPARE(again.draft.choices, one.session.choices());
    QCOMPARE(again.next, one.next);
}

void TestDraftSession::choicesOfOldAreTaken()
{
    const auto company = contested();
    const QString id = make(company)->id;
    const QStringList ids = openIds(load(company, id).session);
    QVERIFY((*company->journal())
                ->putDraft(kChoicesKind, id, choicesToJson({{ids.at(0), {merge::Take::Edited, "class Tax { }\n"}}})));
    DraftSession one = load(company, id);
    QCOMPARE(one.draft.undecided(), 1);
    QVERIFY(!one.session.canUndo());
    // The first step of a session does not lose them.
    choose(company, one, ids.at(1), merge::Take::Target);
    QCOMPARE(load(company, id).draft.undecided(), 0);
}

void TestDraftSession::twoProgramsDoNotOverwriteEachOther()
{
    const auto company = contested();
    const QString id = make(company)->id;
    DraftSession here = load(company, id);
    DraftSession there = load(company, id);
    const QStringList ids = openIds(here.session);
    choose(company, here, ids.at(0), merge::Take::Source);
    const auto late = there.session.choose(ids.at(1), {merge::Take::Target, {}}, kAna);
    const auto kept = keepRecord(**company->journal(), id, there.next, **late);
    QCOMPARE(kept.error().code, Errc::Conflict);
    QCOMPARE(load(company, id).session.state().answers.keys(), QStringList{ids.at(0)});
}

void TestDraftSession::aDamagedRecordCostsOnlyItself()
{
    const auto company = contested();
    const QString id = make(company)->id;
    DraftSession one = load(company, id);
    const QStringList ids = openIds(one.session);
    choose(company, one, ids.at(0), merge::Take::Source);
    choose(company, one, ids.at(1), merge::Take::Target);
    QMap<QString, QJsonObject> &rows = company->disk->drafts[QStringLiteral("session/") + id];
    QCOMPARE(rows.size(), 2);
    rows.last() = QJsonObject{{QStringLiteral("k"), QStringLiteral("st")}};
    DraftSession again = load(company, id);
    QCOMPARE(again.notes.size(), 1);
    QCOMPARE(again.session.state().answers.keys(), QStringList{ids.at(0)});
    choose(company, again, ids.at(1), merge::Take::Source);
    QCOMPARE(load(company, id).draft.undecided(), 0);
}

void TestDraftSession::manyRecordsBecomeOne()
{
    const auto company = contested();
    const QString id = make(company)->id;
    DraftSession one = load(company, id);
    const QString first = openIds(one.session).first();
    for (int i = 0; i < 450; ++i)
        choose(company, one, first, i % 2 ? merge::Take::Source : merge::Take::Target);
    QVERIFY(compactSession(**company->journal(), one));
    QCOMPARE(company->disk->drafts[QStringLiteral("session/") + id].size(), 1);
    const DraftSession again = load(company, id);
    QVERIFY(again.session.state() == one.session.state());
    QCOMPARE(again.session.undoSteps(), one.session.undoSteps());
    QCOMPARE(again.next, one.next);
}

void TestDraftSession::whatIsWrittenByHandIsDeployed()
{
    const auto company = contested();
    const QString id = make(company)->id;
    DraftSession one = load(company, id);
    const QString path = one.session.file(one.session.find(openIds(one.session).first())->file).path;
    keep(company, one, *one.session.write(path, QByteArray("class By { }\n"), kAna));
    const DraftSession again = load(company, id);
    QCOMPARE(again.draft.undecided(), 1);
    QCOMPARE(result(again.draft, path), QByteArray("class By { }\n"));
}

void TestDraftSession::askedMergesAreDecided()
{
    const auto company = Company::make();
    company->live();
    const QString id = make(company, {})->id;
    DraftSession one = load(company, id);
    int asked = -1;
    for (int f = 0; f < one.session.fileCount() && asked < 0; ++f) {
        const auto &automatic = one.session.file(f).outcome.automatic;
        if (!automatic.empty() && automatic.front().reason == merge::AutoReason::OnlySourceChanged &&
            automatic.front().before && automatic.front().after) {
            keep(company, one,
                 *one.session.ask(one.session.file(f).path, merge::automaticId(automatic.front()), true, kAna));
            asked = f;
        }
    }
    QVERIFY(asked >= 0);
    DraftSession again = load(company, id);
    QCOMPARE(again.draft.undecided(), 1);
    const QString path = again.session.file(asked).path;
    choose(company, again, openIds(again.session).first(), merge::Take::Target);
    const DraftSession settled = load(company, id);
    QCOMPARE(settled.draft.undecided(), 0);
    QCOMPARE(result(settled.draft, path), *settled.session.file(asked).versions.target);
}

void TestDraftSession::movingOnKeepsWhatIsUnchanged()
{
    const auto company = contested();
    const QString id = make(company)->id;
    DraftSession one = load(company, id);
    for (const QString &decision : openIds(one.session))
        choose(company, one, decision, merge::Take::Source);
    async::NullMonitor monitor;
    QVERIFY(movedSides(**company->repository(), company->pipeline, one.draft)->isEmpty());
    company->put(kDev, kTax.fullName, "class Tax { Integer later; }\n");
    QVERIFY(company->retrieve(kDev));
    QCOMPARE(*movedSides(**company->repository(), company->pipeline, one.draft), QStringList{kDev});
    QCOMPARE(load(company, id).draft.undecided(), 0);
    const auto brought = bringIn(company, company->pipeline, id, monitor);
    QVERIFY(brought);
    QCOMPARE(brought->draft.undecided(), 1);
    QCOMPARE(brought->draft.choices.size(), 1);
    QCOMPARE(brought->session.reopened().size(), 1);
    const merge::Reopened &note = brought->session.reopened().first();
    QVERIFY(note.targetMoved && !note.sourceMoved && note.path.endsWith(QStringLiteral("Tax.cls")));
    QCOMPARE(openIds(brought->session), QStringList{note.decision});
    const DraftSession again = load(company, id);
    QVERIFY(again.session.state() == brought->session.state());
    QVERIFY(again.session.reopened() == brought->session.reopened());
    QVERIFY(movedSides(**company->repository(), company->pipeline, again.draft)->isEmpty());
}

void TestDraftSession::movingOnIsRefusedOnceItHasBegun()
{
    const auto company = contested();
    async::NullMonitor monitor;
    DraftSession one = load(company, make(company)->id);
    for (const QString &decision : openIds(one.session))
        choose(company, one, decision, merge::Take::Source);
    applySession(one.draft, one.session);
    QVERIFY(freeze(*company, company->pipeline, one.draft, monitor));
    // Frozen, as for an approval, is not begun yet: it is frozen anew then.
    QVERIFY(bringIn(company, company->pipeline, one.draft.id, monitor));
    const auto journal = company->journal();
    const auto progress = progressOf(**journal, one.draft.id);
    QVERIFY((*journal)->append(one.draft.id, progress->nextSeq, kind::kAuthorised, {}, company->time.now()));
    QCOMPARE(bringIn(company, company->pipeline, one.draft.id, monitor).error().code, Errc::AlreadyExists);
}

void TestDraftSession::aRemovedClassAndItsDescriptionAreOneDecision()
{
    const auto company = Company::make();
    company->live();
    company->org(kUat).remove(kOld.type, kOld.fullName);
    company->put(kDev, kOld.fullName, "class Old { Integer mine; }\n");
    QVERIFY(company->retrieve(kUat) && company->retrieve(kDev));
    DraftOptions options;
    options.withDeletions = true;
    DraftSession one = load(company, make(company, {kOld}, options)->id);
    QCOMPARE(one.draft.decisions(), 1);
    const ComponentMerge &component = one.draft.components.front();
    QVERIFY(component.files.size() >= 2);
    const QString id = openIds(one.session).first();
    const auto removed = resolveComponent(component, {{id, {merge::Take::Source, {}}}});
    QVERIFY(removed && removed->after.isEmpty());
    QCOMPARE(removed->operation, Operation::Remove);
    const auto kept = resolveComponent(component, {{id, {merge::Take::Target, {}}}});
    QVERIFY(kept && kept->after == kept->before);
}

void TestDraftSession::namesThatDifferInCaseAreMergedNotReplaced()
{
    const auto company = Company::make();
    company->live();
    // UAT spells the class otherwise and changes it; Dev1 adds a line of its own.
    company->org(kUat).remove(kOld.type, kOld.fullName);
    company->put(kUat, QStringLiteral("OLD"), "class Old { Integer fromUat; }\n");
    QVERIFY(company->retrieve(kUat));
    const auto draft = make(company, {{QStringLiteral("ApexClass"), QStringLiteral("OLD")}});
    QVERIFY(draft);
    QCOMPARE(draft->selection, QList<model::ComponentKey>{kOld});
    QCOMPARE(draft->components.size(), size_t(1));
    QCOMPARE(draft->components.front().operation, Operation::Change);
    QCOMPARE(result(*draft, QStringLiteral("classes/Old.cls")), QByteArray("class Old { Integer fromUat; }\n"));
}

void TestDraftSession::whatWasDecidedIsSuggestedNextTime()
{
    const auto company = contested();
    async::NullMonitor monitor;
    DraftSession one = load(company, make(company)->id);
    const QStringList ids = openIds(one.session);
    QVERIFY(suggestions(**company->journal(), one.session)->isEmpty());
    choose(company, one, ids.at(0), merge::Take::Source);
    keep(company, one, *one.session.apply({merge::Take::Source, {}, {}, {}, {}, {}, false, false}, kAna));
    applySession(one.draft, one.session);
    QVERIFY(freeze(*company, company->pipeline, one.draft, monitor));
    // A rule is no judgement on its values: only what was decided by hand is remembered.
    const auto list = remembered(**company->journal());
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().from.promotion, one.draft.id);
    QCOMPARE(list->first().from.source, kUat);
    const DraftSession next = load(company, make(company)->id);
    QCOMPARE(next.draft.undecided(), 2);
    const auto found = suggestions(**company->journal(), next.session);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->value(ids.at(0)).choice.take, merge::Take::Source);
    QVERIFY(merge::rememberedWords(found->value(ids.at(0))).contains(one.draft.id));
    QCOMPARE(*forget(**company->journal(), list->first().key), 1);
    QVERIFY(suggestions(**company->journal(), next.session)->isEmpty());
    QCOMPARE(*forget(**company->journal(), one.draft.id), 0);
}

void TestDraftSession::whatIsForThisTimeAloneIsNotSuggested()
{
    const auto company = contested();
    async::NullMonitor monitor;
    DraftSession one = load(company, make(company)->id);
    const QStringList ids = openIds(one.session);
    choose(company, one, ids.at(0), merge::Take::Source);
    keep(company, one, *one.session.settle(ids.at(0), {{merge::Take::Source, {}}, merge::By::Hand, {}, true}, kAna));
    choose(company, one, ids.at(1), merge::Take::Source);
    applySession(one.draft, one.session);
    QVERIFY(freeze(*company, company->pipeline, one.draft, monitor));
    const auto list = remembered(**company->journal());
    QCOMPARE(list->size(), 1);
    const DraftSession next = load(company, make(company)->id);
    const auto found = suggestions(**company->journal(), next.session);
    QCOMPARE(found->keys(), QStringList{ids.at(1)});
}

void TestDraftSession::discardingTakesTheSessionAlong()
{
    const auto company = contested();
    DraftSession one = load(company, make(company)->id);
    choose(company, one, openIds(one.session).first(), merge::Take::Source);
    QVERIFY(discardDraft(**company->journal(), one.draft.id));
    QVERIFY(company->disk->drafts[QStringLiteral("session/") + one.draft.id].isEmpty());
}

QTEST_GUILESS_MAIN(TestDraftSession)
#include "tst_draftsession.moc"
