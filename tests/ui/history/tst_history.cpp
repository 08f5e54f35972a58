#include "core/governance/anchors.h"
#include "tests/support/patience.h"
#include "tests/ui/history/historyfixture.h"
#include "ui/diff/diffcopies.h"
#include "ui/diff/diffview.h"
#include "ui/history/choicebutton.h"
#include "ui/history/historydetail.h"
#include "ui/history/historymodel.h"
#include "ui/history/savedmenu.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/lineslist.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/statuslabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimeZone>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::history;
using tests::HistoryFixture;
using tests::KeptCompany;
using namespace Qt::StringLiterals;

namespace {

ports::IndexedEvent written(int minute, const QString &who, const QString &where, const QString &what,
                            const QString &action, const QString &promotion = {})
{
    return {.id = QString::number(minute),
            .when = QDateTime(QDate(2026, 11, 20), QTime(10, minute, 7), QTimeZone::UTC),
            .who = who,
            .where = where,
            .what = what,
            .action = action,
            .promotion = promotion,
            .reason = u"HF-212"_s,
            .record = "{\"seq\":7,\"reasonCode\":\"x\"}"};
}

std::shared_ptr<KeptCompany> sample()
{
    auto kept = std::make_shared<KeptCompany>();
    kept->add(
        {written(10, u"Bo"_s, u"UAT"_s, u"Read UAT: 3 changed"_s, u"retrieve"_s),
         written(12, u"Bo"_s, u"UAT"_s, u"Back-promotion from Production to UAT: done"_s, u"promotion"_s, u"P1"_s),
         written(14, u"Ana"_s, u"Dev1"_s, u"Sales User: Rating edit to yes"_s, u"decision"_s, u"P1"_s)});
    return kept;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsSayWhoWhereWhatHowWhyAndHowSure();
    void pageNarrowsAndSaysSo();
    void choicesNarrow();
    void tabsNarrow();
    void nothingOnRecordIsSaid();
    void noAccessIsSaid();
    void storyAndRecordOfTheChosenEvent();
    void relatedEventsOfOnePromotion();
    void emptyChainIsVerified();
    void theRecordGrowsWhileAnotherPageIsShown();
    void brokenChainStaysInSight();
    void aRewrittenRecordIsShownWithItsRow();
    void theSecondRemoteIsAsked();
    void manyEventsAreReadInPages();
    void newEventsDoNotMoveTheChosenOne();
    void whatChangedIsShownAsItWas();
    void whyNothingIsShownIsSaid();
    void timelineOfTheComponent();
    void decisionsAreLines();
    void savedFiltersComeBack();
    void datePresetsAndSpans();
    void trailsAreImportedFromTheirTab();
    void theOtherEndOfTimeFirst();

private:
    theme::Theme m_theme;
};

void TestHistory::init()
{
    qputenv("TZ", "UTC");
}

void TestHistory::rowsSayWhoWhereWhatHowWhyAndHowSure()
{
    auto kept = sample();
    ports::IndexedEvent direct = written(20, u"Bo"_s, u"UAT"_s, u"Changed profile"_s, u"setup"_s);
    direct.behalf = u"Cy"_s;
    direct.reference = u"US-88"_s;
    direct.source = ports::HistorySource::SetupTrail;
    kept->add({direct});
    const HistoryFixture f(m_theme, kept);
    auto *model = f.find<QTableView>("historyTable")->model();
    const QAbstractItemModelTester tester(model);
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells += model->index(0, column).data().toString();
    QCOMPARE(cells, (QStringList{u"20 Nov 2026 10:20:07"_s, u"Bo (for Cy)"_s, u"UAT"_s, u"Changed profile"_s,
                                 u"directly in the org"_s, u"US-88 · HF-212"_s, u"org's trail · org"_s}));
    QVERIFY(model->index(0, 1).data(Qt::ToolTipRole).toString().contains("The org itself names"_L1));
}

void TestHistory::pageNarrowsAndSaysSo()
{
    HistoryFixture f(m_theme, sample());
    auto *table = f.find<QTableView>("historyTable");
    QCOMPARE(table->accessibleName(), u"History, 3 events"_s);
    QTest::keyClicks(f.find<QLineEdit>("historySearch"), u"ead"_s); // inside of a word
    QTRY_COMPARE(table->accessibleName(), u"History, 1 event, filtered"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(f.find<QLineEdit>("historySearch"), u"zzz"_s);
    auto *stack = f.find<widgets::StateStack>("historyStack");
    QTRY_COMPARE(stack->state(), widgets::ViewState::FilteredEmpty);
    f.find<QPushButton>("historyStackPlaceholderButton")->click();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(f.find<QLineEdit>("historySearch")->text().isEmpty());
}

void TestHistory::choicesNarrow()
{
    HistoryFixture f(m_theme, sample());
    auto *model = f.find<QTableView>("historyTable")->model();
    auto *who = f.find<ChoiceButton>("historyWho");
    QCOMPARE(who->accessibleName(), u"Who: anybody"_s);
    who->openList();
    auto *list = f.page->findChild<QListWidget *>(u"historyWhoList"_s);
    QCOMPARE(list->count(), 2);
    QTest::keyClick(list, Qt::Key_Space); // Ana
    f.idle();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(who->accessibleName(), u"Who: Ana"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    f.idle();
    QCOMPARE(model->rowCount(), 3);
    who->setChosen({});
    auto *kind = f.find<ChoiceButton>("historyKind");
    kind->setChosen({u"promotion"_s, u"retrieve"_s});
    f.idle();
    QCOMPARE(model->rowCount(), 2);
    f.find<ChoiceButton>("historyWhere")->setChosen({u"Dev1"_s});
    f.idle();
    QCOMPARE(model->rowCount(), 0);
}

void TestHistory::tabsNarrow()
{
    auto kept = sample();
    ports::IndexedEvent access = written(30, u"Di"_s, u"UAT"_s, u"Refused in UAT"_s, u"denial"_s);
    access.group = ports::HistoryGroup::Access;
    kept->add({access});
    HistoryFixture f(m_theme, kept);
    auto *tabs = f.find<QTabBar>("historyGroups");
    QStringList names;
    for (int tab = 0; tab < tabs->count(); ++tab)
        names += tabs->tabText(tab);
    QCOMPARE(names, (QStringList{u"All"_s, u"Promotions"_s, u"Org setup trail"_s, u"Decisions"_s, u"Access"_s}));
    tabs->setCurrentIndex(4);
    f.idle();
    QCOMPARE(f.find<QTableView>("historyTable")->model()->rowCount(), 1);
}

void TestHistory::nothingOnRecordIsSaid()
{
    HistoryFixture f(m_theme, std::make_shared<KeptCompany>());
    auto *stack = f.find<widgets::StateStack>("historyStack");
    QCOMPARE(stack->state(), widgets::ViewState::Empty);
    QSignalSpy asked(&f.navigator, &widgets::Navigator::pageRequested);
    f.find<QPushButton>("historyStackPlaceholderButton")->click();
    QCOMPARE(asked.size(), 1);
}

void TestHistory::noAccessIsSaid()
{
    auto kept = std::make_shared<KeptCompany>();
    kept->indexError = base::Error{base::Errc::Denied, u"Ask the owner of the workspace."_s, {}};
    const HistoryFixture f(m_theme, kept);
    QCOMPARE(f.find<widgets::StateStack>("historyStack")->state(), widgets::ViewState::NoAccess);
    kept->indexError = base::Error{base::Errc::Io, u"The disk is away."_s, {}};
    f.page->refresh();
    auto *banner = f.find<widgets::InlineBanner>("historyBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"The disk is away."_s);
}

void TestHistory::storyAndRecordOfTheChosenEvent()
{
    HistoryFixture f(m_theme, sample());
    auto *detail = f.find<HistoryDetail>("historyDetail");
    QVERIFY2(detail->story().startsWith(u"Sales User: Rating edit to yes\n20 Nov 2026 10:14:07 UTC, Ana, in Dev1.\n"
                                        "Why: HF-212\nPart of promotion P1.\nSource: Audit trail. "_s),
             qPrintable(detail->story()));
    QVERIFY(detail->story().endsWith("Integrity: Chain verified, 0 records."_L1));
    QCOMPARE(f.find<QTreeWidget>("historyFacts")->topLevelItemCount(), 2);
    QSignalSpy opened(&f.navigator, &widgets::Navigator::promotionRequested);
    f.find<QPushButton>("historyOpenPromotion")->click();
    QCOMPARE(opened[0][0].toString(), u"P1"_s);
    auto *table = f.find<QTableView>("historyTable");
    table->setCurrentIndex(table->model()->index(2, 0));
    f.idle();
    QVERIFY(detail->story().startsWith("Read UAT"_L1));
    QVERIFY(!f.find<QPushButton>("historyOpenPromotion")->isVisible());
}

void TestHistory::relatedEventsOfOnePromotion()
{
    HistoryFixture f(m_theme, sample());
    auto *detail = f.find<HistoryDetail>("historyDetail");
    detail->openTab(HistoryDetail::Related);
    f.idle();
    auto *related = f.find<QTreeWidget>("historyRelated");
    QCOMPARE(related->topLevelItemCount(), 2);
    related->setCurrentItem(related->topLevelItem(1));
    Q_EMIT related->itemActivated(related->topLevelItem(1), 0);
    f.idle();
    QVERIFY(detail->story().startsWith("Back-promotion"_L1));
    auto *table = f.find<QTableView>("historyTable");
    QCOMPARE(table->currentIndex().row(), 1);
    f.navigator.openHistory(u"P1"_s);
    f.idle();
    QCOMPARE(table->model()->rowCount(), 2);
    f.find<QPushButton>("historyClearRelated")->click();
    f.idle();
    QCOMPARE(table->model()->rowCount(), 3);
}

void TestHistory::emptyChainIsVerified()
{
    const HistoryFixture f(m_theme, std::make_shared<KeptCompany>());
    QCOMPARE(f.find<widgets::StatusLabel>("historyIntegrity")->words(), u"Chain verified, 0 records"_s);
    QVERIFY(!f.find<widgets::InlineBanner>("historyIntegrityBanner")->isVisible());
}

void TestHistory::theRecordGrowsWhileAnotherPageIsShown()
{
    auto kept = std::make_shared<KeptCompany>();
    kept->live();
    HistoryFixture f(m_theme, kept);
    const auto *table = f.find<QTableView>("historyTable");
    const QVariant before = table->model()->index(0, HistoryModel::WhatColumn).data();
    f.page->hide();
    kept->record(u"promote.intent"_s, u"P2"_s, u"QA"_s, kept->head(u"Dev1"_s));
    f.navigator.tellPromotionsChanged();
    f.idle();
    f.page->show();
    f.idle();
    QCOMPARE(f.find<widgets::StatusLabel>("historyIntegrity")->words(), u"Chain verified, 3 records"_s);
    // What nobody moved away from the newest event goes on with the newest.
    QVERIFY(table->model()->index(0, HistoryModel::WhatColumn).data() != before);
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(table->rowAt(0), 0);
}

void TestHistory::brokenChainStaysInSight()
{
    auto kept = sample();
    HistoryFixture f(m_theme, kept);
    kept->journalError = base::Error{base::Errc::Corrupt, u"Record 7 does not match its hash."_s, {}};
    f.find<QPushButton>("historyVerifyButton")->click();
    f.idle();
    auto *banner = f.find<widgets::InlineBanner>("historyIntegrityBanner");
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"Record 7 does not match its hash."_s);
    QCOMPARE(banner->severity(), widgets::Severity::Error);
    QVERIFY(!f.find<QAbstractButton>("historyIntegrityBannerClose")->isVisible());
    QCOMPARE(f.find<widgets::StatusLabel>("historyIntegrity")->words(), u"Chain broken"_s);
    kept->journalError.reset();
    f.page->refresh(); // asks for what is new, and does not take the finding away
    f.idle();
    QVERIFY(banner->isVisible());
}

void TestHistory::theSecondRemoteIsAsked()
{
    const QString second = u"https://witness.example.test/audit.git"_s;
    auto kept = std::make_shared<KeptCompany>();
    kept->live();
    kept->witnessStore->remote = std::make_shared<support::FakeStore>();
    kept->witnessStore->remoteUrl = second;
    HistoryFixture f(m_theme, kept);
    auto policy = std::make_shared<governance::PolicyFile>();
    policy->anchors = {{second, governance::AnchorRule::Every::Day}};
    auto standing = std::make_shared<governance::Standing>();
    standing->state = governance::Standing::State::Trusted;
    standing->policy = policy;
    f.context->policy.standing = standing;
    const auto *label = f.find<widgets::StatusLabel>("historyIntegrity");
    auto *banner = f.find<widgets::InlineBanner>("historyIntegrityBanner");
    const auto verify = [&f] {
        f.page->verify();
        f.idle();
    };
    verify();
    QCOMPARE(label->words(), u"Chain verified, 2 records"_s);
    QVERIFY(!banner->isVisible());
    // It says otherwise: another first record than the one here.
    support::FakeRepository far(kept->witnessStore->remote);
    ports::CommitDraft draft;
    draft.branch = QString(governance::kAnchorBranch);
    draft.put.insert(u"anchor.json"_s, *governance::anchorBytes(
                                           {1, u"sha256:"_s + QString(64, u'0'), kept->company->time.now(), u"p-x"_s}));
    draft.message = u"x"_s;
    draft.authorName = u"Eve"_s;
    draft.authorEmail = u"e@example.test"_s;
    draft.when = kept->company->time.now();
    async::NullMonitor monitor;
    QVERIFY(far.commit(draft, monitor));
    verify();
    QCOMPARE(label->words(), u"Chain broken"_s);
    QVERIFY(banner->isVisible() && banner->severity() == widgets::Severity::Error);
    // Another one, which cannot be reached, and nothing is known of it: the chain here is whole, and what was not asked
    // is said.
    kept->witnessStore = std::make_shared<support::FakeStore>();
    kept->witnessStore->remoteUrl = second;
    verify();
    QCOMPARE(label->words(), u"Chain verified, 2 records"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->severity(), widgets::Severity::Warning);
    QVERIFY2(banner->text().contains(second) && banner->text().contains("could not be asked"_L1),
             qPrintable(banner->text()));
}

void TestHistory::aRewrittenRecordIsShownWithItsRow()
{
    auto kept = std::make_shared<KeptCompany>();
    kept->live();
    HistoryFixture f(m_theme, kept);
    QCOMPARE(f.find<widgets::StatusLabel>("historyIntegrity")->words(), u"Chain verified, 2 records"_s);
    // One byte of the first record.
    async::NullMonitor monitor;
    const auto repository = kept->company->repository();
    const auto tip = *(*repository)->tip(governance::kAuditBranch);
    const auto files = (*repository)->tree(*tip);
    const ports::TreeFile &first = files->front();
    QByteArray bytes = *(*repository)->content(first.content);
    bytes.replace("the hotfix", "the hotfax");
    ports::CommitDraft draft;
    draft.branch = QString(governance::kAuditBranch);
    draft.expectedTip = tip;
    draft.put.insert(first.path, bytes);
    draft.message = u"x"_s;
    draft.authorName = u"Eve"_s;
    draft.authorEmail = u"e@example.test"_s;
    draft.when = kept->company->time.now();
    QVERIFY((*repository)->commit(draft, monitor));
    f.page->verify();
    f.idle();
    auto *banner = f.find<widgets::InlineBanner>("historyIntegrityBanner");
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains("First bad row: "_L1), qPrintable(banner->text()));
    QVERIFY(banner->text().contains("Back-promotion from UAT to Dev1"_L1));
    if (const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS"); !folder.isEmpty()) {
        using theme::Preference;
        for (const Preference look : {Preference::Dark, Preference::Light}) {
            m_theme.setPreference(look);
            f.idle();
            QVERIFY(f.window.grab().save(u"%1/history-broken-%2.png"_s.arg(folder, theme::preferenceName(look))));
        }
    }
    f.find<QPushButton>("historyIntegrityBannerAction1")->click();
    f.idle();
    auto *detail = f.find<HistoryDetail>("historyDetail");
    QVERIFY2(banner->text().startsWith(u"Record %1 "_s.arg(detail->event().sequence)), qPrintable(banner->text()));
}

void TestHistory::manyEventsAreReadInPages()
{
    auto kept = std::make_shared<KeptCompany>();
    QList<ports::IndexedEvent> events;
    for (int at = 0; at < 3000; ++at) {
        ports::IndexedEvent made =
            written(0, at % 7 ? u"Ana"_s : u"Bo"_s, u"UAT"_s, u"Event %1"_s.arg(at), u"retrieve"_s);
        made.when = made.when.addSecs(at);
        events += made;
    }
    kept->add(events);
    HistoryFixture f(m_theme, kept);
    auto *table = f.find<QTableView>("historyTable");
    QCOMPARE(table->model()->rowCount(), 3000);
    QCOMPARE(table->accessibleName(), u"History, 3,000 events"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    f.idle();
    QCOMPARE(table->currentIndex().row(), 2999);
    QCOMPARE(table->model()->index(2999, HistoryModel::WhatColumn).data().toString(), u"Event 0"_s);
    QVERIFY(f.find<HistoryDetail>("historyDetail")->story().startsWith("Event 0\n"_L1));
    f.find<ChoiceButton>("historyWho")->setChosen({u"Bo"_s});
    f.idle();
    QCOMPARE(table->model()->rowCount(), 429);
    QVERIFY(f.find<HistoryDetail>("historyDetail")->story().startsWith("Event 2996\n"_L1));
}

void TestHistory::newEventsDoNotMoveTheChosenOne()
{
    auto kept = sample();
    HistoryFixture f(m_theme, kept);
    auto *table = f.find<QTableView>("historyTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    f.idle();
    auto *detail = f.find<HistoryDetail>("historyDetail");
    const QString story = detail->story();
    QVERIFY(story.startsWith("Back-promotion"_L1));
    kept->add({written(40, u"Bo"_s, u"UAT"_s, u"Something new"_s, u"retrieve"_s)});
    f.page->refresh();
    f.idle();
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->currentIndex().row(), 2);
    QCOMPARE(detail->story(), story);
}

void TestHistory::whatChangedIsShownAsItWas()
{
    auto kept = std::make_shared<KeptCompany>();
    kept->live();
    HistoryFixture f(m_theme, kept);
    f.find<ChoiceButton>("historyKind")->setChosen({u"promotion"_s});
    f.find<HistoryDetail>("historyDetail")->openTab(HistoryDetail::Change);
    f.idle();
    const auto *changes = f.find<widgets::LinesList>("historyChanges");
    QCOMPARE(changes->count(), 2);
    QCOMPARE(changes->model()->index(0, 0).data().toString(), u"± Tax"_s);
    QCOMPARE(changes->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Tax, Apex class, changed"_s);
    auto *diff = f.find<diff::DiffView>("historyDiff");
    QTRY_COMPARE(diff->changeCount(), 1);
    QVERIFY(diff->copies().patch().contains("+class Tax { Integer hotfix; }"_L1));
    // The org goes on; what was then stays.
    kept->company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer later; }\n");
    QVERIFY(kept->company->retrieve(u"Dev1"_s));
    f.page->refresh();
    f.idle();
    QVERIFY(diff->copies().patch().contains("+class Tax { Integer hotfix; }"_L1));
}

void TestHistory::whyNothingIsShownIsSaid()
{
    auto kept = sample();
    HistoryFixture f(m_theme, kept);
    f.find<HistoryDetail>("historyDetail")->openTab(HistoryDetail::Change);
    f.idle();
    const auto *said = f.find<QLabel>("historyChangeStatesPlaceholderSentence");
    QVERIFY(said);
    auto *table = f.find<QTableView>("historyTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    f.idle();
    QCOMPARE(said->text(), u"The promotion has no end on record yet."_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    f.idle();
    QCOMPARE(said->text(), u"This event changed no environment."_s);
}

void TestHistory::timelineOfTheComponent()
{
    auto kept = std::make_shared<KeptCompany>();
    kept->live();
    HistoryFixture f(m_theme, kept);
    f.find<ChoiceButton>("historyKind")->setChosen({u"promotion"_s});
    f.find<HistoryDetail>("historyDetail")->openTab(HistoryDetail::Timeline);
    f.idle();
    auto *component = f.find<QComboBox>("historyComponent");
    QCOMPARE(component->count(), 2);
    component->setCurrentIndex(1);
    f.idle();
    auto *tree = f.find<QTreeWidget>("historyTimeline");
    QCOMPARE(tree->topLevelItemCount(), 2);
    const QTreeWidgetItem *dev = tree->topLevelItem(1);
    QCOMPARE(dev->text(0), u"Dev1"_s);
    QCOMPARE(dev->text(1), u"changed 2 times since it was first read"_s);
    QCOMPARE(dev->child(0)->text(0), u"Field permission Account.A"_s);
    QVERIFY(dev->child(0)->data(0, Qt::AccessibleTextRole).toString().startsWith("Field permission Account.A: "_L1));
    QCOMPARE(f.find<QLabel>("historyProduction")->text(), u"This pipeline has no production environment."_s);
}

void TestHistory::decisionsAreLines()
{
    auto kept = std::make_shared<KeptCompany>();
    kept->live();
    HistoryFixture f(m_theme, kept);
    f.find<QTabBar>("historyGroups")->setCurrentIndex(3);
    f.idle();
    auto *model = f.find<QTableView>("historyTable")->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, HistoryModel::WhatColumn).data().toString(),
             u"Sales: kept UAT (Field permission Account.A)"_s);
    QCOMPARE(model->index(0, HistoryModel::HowColumn).data().toString(), u"decided by hand"_s);
    // Its evidence is that of its promotion, at the component it is about.
    f.find<HistoryDetail>("historyDetail")->openTab(HistoryDetail::Change);
    f.idle();
    QCOMPARE(f.find<widgets::LinesList>("historyChanges")->currentIndex().data().toString(), u"± Sales"_s);
}

void TestHistory::savedFiltersComeBack()
{
    auto kept = sample();
    {
        HistoryFixture f(m_theme, kept);
        f.find<ChoiceButton>("historyWho")->setChosen({u"Ana"_s});
        f.find<QComboBox>("historyWhen")->setCurrentIndex(6);
        auto *saved = f.find<SavedMenu>("historySaved");
        saved->saveAs(u"Quarter audit"_s);
        QCOMPARE(saved->text(), u"Saved: Quarter audit ▾"_s);
        f.find<ChoiceButton>("historyWho")->setChosen({});
        QCOMPARE(saved->accessibleName(), u"Saved filter Quarter audit, changed and not saved"_s);
        f.idle();
    }
    HistoryFixture f(m_theme, kept);
    auto *saved = f.find<SavedMenu>("historySaved");
    QCOMPARE(saved->filters().size(), 1);
    saved->choose(u"Quarter audit"_s);
    QCOMPARE(f.find<ChoiceButton>("historyWho")->chosen(), QStringList{u"Ana"_s});
    QCOMPARE(f.find<QComboBox>("historyWhen")->currentText(), u"When: last quarter"_s);
    QList<widgets::Undoable> steps;
    connect(&f.navigator, &widgets::Navigator::undoableDone, this,
            [&steps](const QString &, const widgets::Undoable &step) { steps += step; });
    saved->remove(u"Quarter audit"_s);
    f.idle();
    QCOMPARE(loadSavedHistory(kept->folder.filePath(u"history-filters.json"_s))->size(), 0);
    QCOMPARE(steps.size(), 1);
    steps.first().undo();
    f.idle();
    QCOMPARE(loadSavedHistory(kept->folder.filePath(u"history-filters.json"_s))->size(), 1);
    QCOMPARE(saved->filters().size(), 1);
}

void TestHistory::datePresetsAndSpans()
{
    const QDate today(2026, 11, 20);
    const auto days = [&](When::Span span) { return When{span, {}, {}}.days(today); };
    QCOMPARE(days(When::Span::Any), (std::pair<QDate, QDate>()));
    QCOMPARE(days(When::Span::Today), std::pair(today, QDate(2026, 11, 21)));
    QCOMPARE(days(When::Span::Days7), std::pair(QDate(2026, 11, 14), QDate(2026, 11, 21)));
    QCOMPARE(days(When::Span::ThisQuarter), std::pair(QDate(2026, 10, 1), QDate(2027, 1, 1)));
    QCOMPARE(days(When::Span::LastQuarter), std::pair(QDate(2026, 7, 1), QDate(2026, 10, 1)));
    QCOMPARE((When{When::Span::Between, QDate(2026, 1, 2), QDate(2026, 1, 3)}).days(today),
             std::pair(QDate(2026, 1, 2), QDate(2026, 1, 4)));
    HistoryFixture f(m_theme, sample());
    auto *when = f.find<QComboBox>("historyWhen");
    when->setCurrentIndex(when->count() - 1);
    QVERIFY(f.find<QDateEdit>("historyFrom")->isVisible());
    f.find<QDateEdit>("historyFrom")->setDate(QDate(2026, 11, 20));
    f.find<QDateEdit>("historyTo")->setDate(QDate(2026, 11, 20));
    f.idle();
    QCOMPARE(f.find<QTableView>("historyTable")->model()->rowCount(), 3);
    f.find<QDateEdit>("historyTo")->setDate(QDate(2026, 11, 21));
    f.find<QDateEdit>("historyFrom")->setDate(QDate(2026, 11, 21));
    f.idle();
    QCOMPARE(f.find<QTableView>("historyTable")->model()->rowCount(), 0);
}

void TestHistory::trailsAreImportedFromTheirTab()
{
    auto kept = sample();
    kept->company->org(u"Dev1"_s).auditTrail += QJsonObject{{u"Id"_s, u"0Ym1"_s},
                                                            {u"CreatedDate"_s, u"2026-11-20T09:00:00.000+0000"_s},
                                                            {u"Action"_s, u"changedApexClass"_s},
                                                            {u"Section"_s, u"Apex Class"_s},
                                                            {u"Display"_s, u"Changed Apex Class Tax"_s},
                                                            {u"CreatedBy"_s, QJsonObject{{u"Name"_s, u"Dana"_s}}}};
    HistoryFixture f(m_theme, kept);
    auto *banner = f.find<widgets::InlineBanner>("historyTrailBanner");
    QVERIFY(!banner->isVisible());
    f.find<QTabBar>("historyGroups")->setCurrentIndex(2);
    f.idle();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().startsWith("No org's setup trail was imported yet."_L1));
    f.find<QPushButton>("historyTrailBannerAction1")->click();
    f.idle();
    QVERIFY2(banner->text().startsWith("The orgs' setup trails were last imported"_L1), qPrintable(banner->text()));
    auto *model = f.find<QTableView>("historyTable")->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, HistoryModel::WhoColumn).data().toString(), u"Dana"_s);
}

void TestHistory::theOtherEndOfTimeFirst()
{
    HistoryFixture f(m_theme, sample());
    auto *table = f.find<QTableView>("historyTable");
    Q_EMIT table->horizontalHeader()->sectionClicked(HistoryModel::WhenColumn);
    f.idle();
    QCOMPARE(table->model()->index(0, HistoryModel::WhatColumn).data().toString(), u"Read UAT: 3 changed"_s);
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
