#include "salesuser.h"
#include "tests/support/patience.h"

#include "core/merge/threeway.h"
#include "core/xml/document.h"
#include "ui/jobs/joblist.h"
#include "ui/resolve/decisionlist.h"
#include "ui/resolve/decisionmodel.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/textpane.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/navigator.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMutex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using resolve::ResolvePage;
using resolve::ResolveSession;

namespace {

/// What was saved, on whatever thread.
struct Saved {
    QMutex mutex;
    QList<std::optional<QJsonObject>> records;
    bool inOrder = true;
};

} // namespace

class TestResolvePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksExactlyFour();
    void opensOnTheFirstUndecidedAndChangesNothing();
    void keysOneAndTwoTakeASide();
    void undoReturnsToUndecidedWithTheCounter();
    void finishSaysWhatIsLeft();
    void everyChoiceIsSaved();
    void resultFollowsTheChoices();
    void allFromTheTargetKeepsEveryEntryOnce();
    void aRuleIsOneUndoStepAndRemovesNothing();
    void removalsAreNamedByEnvironment();
    void handEditsAreChecked();
    void automaticMergesAreCountedAndListed();
    void everyControlHasANameAndNoSideIsPositional();
    void noWordAnywhereIsAPlace();
    void componentsAreHeadings();
    void randomChoicesAndUndosKeepTheResultAFunctionOfTheChoices();
    void undoLeadsToWhatItTookBack();
    void anAutomaticMergeBecomesADecisionAndGoesBack();
    void aRuleIsPreviewedBeforeItIsApplied();
    void whatWasDecidedBeforeIsSuggestedWithItsSource();
    void reopenedDecisionsSayWhy();
    void theTextBeforeComesOnDemand();
    void whatCouldNotBeKeptIsTold();

private:
    template <class T>
    T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    void open(promotion::Draft draft);
    int decisionNamed(const QString &entry) const;
    void press(Qt::Key key) { QTest::keyClick(find<QListView>("mergeDecisionList"), key); }
    ResolveSession &session() const { return *m_page->session(); }
    QByteArray result() const;

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<theme::Highlighting> m_highlighting;
    std::unique_ptr<widgets::Navigator> m_navigator;
    std::unique_ptr<jobs::JobList> m_jobs;
    std::unique_ptr<QThreadPool> m_pool;
    widgets::AppContext m_context;
    std::unique_ptr<ResolvePage> m_page;
    std::shared_ptr<Saved> m_saved;
};

void TestResolvePage::init()
{
    m_theme = std::make_unique<theme::Theme>();
    m_highlighting = std::make_unique<theme::Highlighting>(*m_theme);
    m_navigator = std::make_unique<widgets::Navigator>();
    m_jobs = std::make_unique<jobs::JobList>();
    m_pool = std::make_unique<QThreadPool>();
    m_context.theme = m_theme.get();
    m_context.highlighting = m_highlighting.get();
    m_context.navigator = m_navigator.get();
    m_context.jobs = m_jobs.get();
    m_context.pool = m_pool.get();
    m_page = std::make_unique<ResolvePage>(m_context);
    m_page->resize(1440, 900);
    m_page->show();
    open(testing::draftOf({testing::salesUser()}));
}

void TestResolvePage::cleanup()
{
    m_page.reset();
    m_pool->waitForDone();
}

void TestResolvePage::open(promotion::Draft draft)
{
    m_saved = std::make_shared<Saved>();
    m_page->showDraft(testing::loaded(std::move(draft)),
                      [saved = m_saved](qint64 number, const QJsonObject &record) -> base::Result<> {
                          const QMutexLocker lock(&saved->mutex);
                          saved->records.append(record);
                          saved->inOrder &= number == saved->records.size();
                          return {};
                      });
}

int TestResolvePage::decisionNamed(const QString &entry) const
{
    for (int i = 0; i < session().count(); ++i) {
        if (session().decision(i).entryKey == entry)
            return i;
    }
    return -1;
}

QByteArray TestResolvePage::result() const
{
    const auto &file = session().draft().components.front().files.front();
    const auto bytes = merge::resolve(file.outcome, session().draft().choices);
    return bytes && *bytes ? **bytes : QByteArray();
}

void TestResolvePage::asksExactlyFour()
{
    QCOMPARE(session().count(), 4);
    QSet<QString> asked;
    for (int i = 0; i < 4; ++i)
        asked.insert(session().decision(i).entryKey + session().decision(i).element);
    QCOMPARE(asked, (QSet<QString>{QStringLiteral("description"), QStringLiteral("Account.RatingfieldPermissions"),
                                   QStringLiteral("Account.Health__cfieldPermissions"),
                                   QStringLiteral("Account.Tier__cfieldPermissions")}));
    QCOMPARE(find<QLabel>("mergeProgress")->text(), QStringLiteral("0 of 4 decided"));
}

void TestResolvePage::opensOnTheFirstUndecidedAndChangesNothing()
{
    QCOMPARE(m_page->currentDecision(), 0);
    m_pool->waitForDone();
    QVERIFY(m_saved->records.isEmpty());
    QVERIFY(!session().canUndo());
}

void TestResolvePage::keysOneAndTwoTakeASide()
{
    m_page->showDecision(decisionNamed(QStringLiteral("Account.Rating")));
    press(Qt::Key_1);
    QCOMPARE(session().choice(m_page->currentDecision())->take, merge::Take::Source);
    QVERIFY(find<QRadioButton>("mergeCardSource")->isChecked());
    press(Qt::Key_2);
    QCOMPARE(session().choice(m_page->currentDecision())->take, merge::Take::Target);
    QVERIFY(find<QRadioButton>("mergeCardTarget")->isChecked());
    QVERIFY(!find<QRadioButton>("mergeCardSource")->isChecked());
    QCOMPARE(find<QLabel>("mergeProgress")->text(), QStringLiteral("1 of 4 decided"));
}

void TestResolvePage::undoReturnsToUndecidedWithTheCounter()
{
    press(Qt::Key_1);
    QCOMPARE(session().undecided(), 3);
    find<QPushButton>("mergeUndoButton")->click();
    QCOMPARE(session().undecided(), 4);
    QCOMPARE(find<QLabel>("mergeProgress")->text(), QStringLiteral("0 of 4 decided"));
    QVERIFY(!find<QRadioButton>("mergeCardSource")->isChecked());
    find<QPushButton>("mergeRedoButton")->click();
    QCOMPARE(session().undecided(), 3);
}

void TestResolvePage::finishSaysWhatIsLeft()
{
    auto *finish = find<QPushButton>("mergeFinishButton");
    QVERIFY(!finish->isEnabled());
    QCOMPARE(finish->toolTip(), QStringLiteral("4 decisions left"));
    for (int i = 0; i < 3; ++i)
        session().choose(i, {merge::Take::Target, {}});
    QCOMPARE(finish->toolTip(), QStringLiteral("1 decision left"));
    QCOMPARE(finish->accessibleName(), QStringLiteral("Finish. Unavailable: 1 decision left"));
    session().choose(3, {merge::Take::Target, {}});
    QVERIFY(finish->isEnabled());
    const QSignalSpy opened(m_navigator.get(), &widgets::Navigator::promotionRequested);
    finish->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().toString(), session().draft().id);
}

void TestResolvePage::everyChoiceIsSaved()
{
    QSignalSpy saved(&session(), &ResolveSession::savedAt);
    press(Qt::Key_1);
    session().choose(1, {merge::Take::Target, {}});
    session().makeUndecided(0);
    QTRY_VERIFY(session().saved() && saved.count() > 0);
    const QMutexLocker lock(&m_saved->mutex);
    QVERIFY(m_saved->inOrder);
    QCOMPARE(m_saved->records.size(), 3);
    // What was kept makes the same session again, Undo included.
    std::vector<merge::SessionFile> files;
    for (int f = 0; f < session().session().fileCount(); ++f)
        files.push_back(session().session().file(f));
    const auto again =
        merge::Session::restore(std::move(files), QStringLiteral("UAT"), QStringLiteral("Dev1"), m_saved->records);
    QVERIFY(again.session.state() == session().session().state());
    QCOMPARE(again.session.undoSteps(), session().session().undoSteps());
    QCOMPARE(session().draft().choices.size(), 1);
}

void TestResolvePage::resultFollowsTheChoices()
{
    QSignalSpy shown(m_page.get(), &ResolvePage::panesShown);
    auto *pane = find<resolve::TextPane>("mergePaneResult");
    QTRY_VERIFY(pane->toPlainText().contains(QLatin1String("undecided")));
    for (int i = 0; i < 4; ++i)
        session().choose(i, {merge::Take::Source, {}});
    QTRY_VERIFY(!pane->toPlainText().contains(QLatin1String("undecided")));
    QTRY_COMPARE(pane->toPlainText() + u'\n', QString::fromUtf8(result()));
    QVERIFY(!pane->toPlainText().contains(QLatin1String("Account.Tier__c")));
    QVERIFY(shown.count() > 0);
}

void TestResolvePage::allFromTheTargetKeepsEveryEntryOnce()
{
    for (int i = 0; i < 4; ++i)
        session().choose(i, {merge::Take::Target, {}});
    const auto document = xml::Document::parse(result());
    QVERIFY(document);
    QStringList fields;
    for (const xml::Node entry : document->root().elements("fieldPermissions"))
        fields.append(entry.childText("field"));
    const qsizetype all = fields.size();
    fields.removeDuplicates();
    QCOMPARE(fields.size(), all);
    QVERIFY(fields.contains(QLatin1String("Account.Zone__c")));  // only UAT had added it
    QVERIFY(fields.contains(QLatin1String("Account.Score__c"))); // only Dev1 had added it
    QCOMPARE(all, 9);
}

void TestResolvePage::aRuleIsOneUndoStepAndRemovesNothing()
{
    QCOMPARE(session().chooseForAllUndecided(merge::Take::Source), 3);
    QCOMPARE(session().undecided(), 1);
    const int tier = decisionNamed(QStringLiteral("Account.Tier__c"));
    QVERIFY(!session().choice(tier));
    QCOMPARE(session().session().undoSteps().size(), 1);
    session().undo();
    QCOMPARE(session().undecided(), 4);
}

void TestResolvePage::removalsAreNamedByEnvironment()
{
    const int tier = decisionNamed(QStringLiteral("Account.Tier__c"));
    m_page->showDecision(tier);
    QVERIFY(find<QRadioButton>("mergeCardSource")->accessibleName().startsWith(QLatin1String("Remove it, as UAT")));
    press(Qt::Key_2);
    auto *list = find<resolve::DecisionList>("mergeDecisionList");
    QCOMPARE(list->currentIndex().data(resolve::DecisionModel::StatusRole).toString(),
             QStringLiteral("Kept Dev1 (UAT removed it)"));
}

void TestResolvePage::handEditsAreChecked()
{
    const int rating = decisionNamed(QStringLiteral("Account.Rating"));
    m_page->showDecision(rating);
    press(Qt::Key_E);
    auto *edit = find<QPlainTextEdit>("mergeEdit");
    auto *accept = find<QPushButton>("mergeEditAccept");
    const QString good = edit->toPlainText();
    QVERIFY(accept->isEnabled());
    edit->setPlainText(good + QStringLiteral("<open>"));
    QTRY_VERIFY(!accept->isEnabled());
    edit->setPlainText(QStringLiteral("<label>x</label>"));
    QTRY_VERIFY(find<QLabel>("mergeEditProblems")->text().contains(QLatin1String("cannot stand here")));
    edit->setPlainText(QString(good).replace(QLatin1String("<readable>true"), QLatin1String("<readable>false")));
    QTRY_VERIFY(find<QLabel>("mergeEditProblems")->text().contains(QStringLiteral("needs “read: yes”")));
    QVERIFY(accept->isEnabled()); // a rule we are not sure of warns, and never blocks
    accept->click();
    QCOMPARE(session().choice(rating)->take, merge::Take::Edited);
}

void TestResolvePage::automaticMergesAreCountedAndListed()
{
    press(Qt::Key_A);
    auto *list = find<QTreeWidget>("mergeAutomaticList");
    int rows = 0;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        rows += list->topLevelItem(i)->childCount();
    QCOMPARE(rows, session().automatic());
    QVERIFY(rows >= 2);
    QVERIFY(find<QPushButton>("mergeAutomaticLink")->text().startsWith(QString::number(rows)));
    // Each says what was done.
    const QTreeWidgetItem *zone =
        list->findItems(QStringLiteral("Zone__c"), Qt::MatchContains | Qt::MatchRecursive).value(0);
    QVERIFY(zone);
    QCOMPARE(zone->text(1), QStringLiteral("+ added: edit yes · read yes"));
}

void TestResolvePage::everyControlHasANameAndNoSideIsPositional()
{
    static const QRegularExpression kForbidden(
        QStringLiteral("\\b(ours|theirs|mine|local|remote|incoming|current change|left|right|HEAD)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    // "2 decisions left" counts; it names no side.
    static const QRegularExpression kCounts(QStringLiteral("\\d+ decisions? left"));
    const auto check = [](QString text) {
        text.remove(kCounts);
        QVERIFY2(!text.contains(kForbidden), qPrintable(text));
    };
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !qobject_cast<QScrollBar *>(widget)) {
            const bool named = !widget->objectName().isEmpty() || !widget->parentWidget()->objectName().isEmpty();
            QVERIFY2(named, widget->metaObject()->className());
        }
        check(widget->accessibleName());
        check(widget->toolTip());
        if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            check(button->text());
            if (button->isVisible())
                QVERIFY2(!(button->accessibleName() + button->text()).isEmpty(), qPrintable(button->objectName()));
        }
        if (const auto *label = qobject_cast<QLabel *>(widget))
            check(label->text());
    }
}

void TestResolvePage::noWordAnywhereIsAPlace()
{
    static const QRegularExpression kForbidden(
        QStringLiteral("\\b(ours|theirs|mine|local|remote|incoming|current change|left|right|HEAD)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kCounts(QStringLiteral("\\d+ decisions? left"));
    int looked = 0;
    const auto check = [&looked](QString text, const QString &where) {
        text.remove(kCounts);
        ++looked;
        QVERIFY2(!text.contains(kForbidden), qPrintable(where + QStringLiteral(": ") + text));
    };
    // All that is seen and all that is spoken: widgets, what their lists hold, what their menus offer.
    const auto checkAll = [&check](QWidget &screen, const QString &where) {
        QList<QWidget *> widgets = screen.findChildren<QWidget *>();
        widgets.append(&screen);
        for (QWidget *widget : std::as_const(widgets)) {
            check(widget->accessibleName() + u' ' + widget->accessibleDescription() + u' ' + widget->toolTip() + u' ' +
                      widget->windowTitle(),
                  where);
            if (const QAccessibleInterface *face =
                    widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr)
                check(face->text(QAccessible::Name) + u' ' + face->text(QAccessible::Description), where);
            if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                check(button->text(), where);
            else if (const auto *label = qobject_cast<QLabel *>(widget))
                check(label->text(), where);
            else if (const auto *elided = qobject_cast<backflow::ui::widgets::ElidedLabel *>(widget))
                check(elided->text(), where);
            if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
                const QModelIndexList all = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, QString(),
                                                                 -1, Qt::MatchContains | Qt::MatchRecursive);
                for (const QModelIndex &index : all)
                    check(index.data().toString() + u' ' + index.data(Qt::AccessibleTextRole).toString() + u' ' +
                              index.data(Qt::ToolTipRole).toString(),
                          where);
            }
            for (const QAction *action : widget->actions())
                check(action->text() + u' ' + action->toolTip(), where);
        }
    };
    open(testing::draftOf({testing::accountService(), testing::salesUser()}));
    for (int i = 0; i < session().count(); ++i) {
        m_page->showDecision(i);
        checkAll(*m_page, QStringLiteral("decision %1").arg(i));
    }
    m_page->showDecision(decisionNamed(QStringLiteral("Account.Rating")));
    find<QPushButton>("mergeCombineButton")->click();
    checkAll(*m_page, QStringLiteral("combining"));
    press(Qt::Key_E);
    checkAll(*m_page, QStringLiteral("by hand"));
    press(Qt::Key_A);
    checkAll(*m_page, QStringLiteral("automatic"));
    press(Qt::Key_4);
    press(Qt::Key_F4);
    checkAll(*m_page, QStringLiteral("text"));
    press(Qt::Key_F4);
    for (const char *button : {"mergeRulesButton", "mergeMoreButton", "mergeAsk"}) {
        QMenu *menu = find<QPushButton>(button)->menu();
        Q_EMIT menu->aboutToShow();
        checkAll(*menu, QString::fromLatin1(button));
    }
    find<QPushButton>("mergeRulesButton")->menu()->actions().first()->trigger();
    checkAll(*m_page->findChild<QDialog *>(QStringLiteral("mergeRuleDialog")), QStringLiteral("rule"));
    for (int i = 0; i < session().count(); ++i)
        session().choose(i, {i % 2 ? merge::Take::Target : merge::Take::Source, {}});
    checkAll(*m_page, QStringLiteral("finish"));
    press(Qt::Key_H);
    checkAll(*m_page, QStringLiteral("steps"));
    m_page->practise();
    checkAll(*m_page, QStringLiteral("practice"));
    m_page->showDraft(nullptr, {});
    checkAll(*m_page, QStringLiteral("list"));
    QVERIFY(looked > 2000); // it looks at something
}

void TestResolvePage::componentsAreHeadings()
{
    open(testing::draftOf({testing::accountService(), testing::salesUser()}));
    resolve::DecisionModel model;
    const QAbstractItemModelTester sound(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(&session());
    QCOMPARE(model.rowCount(), session().count() + 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("AccountService (Apex class)"));
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
    session().choose(0, {merge::Take::Target, {}});
    model.setOnlyUndecided(true, -1);
    QVERIFY(!model.indexOf(0).isValid());
    QVERIFY(model.indexOf(1).isValid());
}

void TestResolvePage::randomChoicesAndUndosKeepTheResultAFunctionOfTheChoices()
{
    const promotion::Draft draft = testing::draftOf({testing::salesUser()});
    ResolveSession session(promotion::sessionOver(draft), {}, QStringLiteral("Ana"), *m_pool);
    quint32 seed = 20261123;
    const auto next = [&seed](int below) {
        seed = seed * 1664525u + 1013904223u;
        return int((seed >> 8) % quint32(below));
    };
    const merge::Take takes[] = {merge::Take::Source, merge::Take::Target, merge::Take::Before, merge::Take::Remove,
                                 merge::Take::Both};
    const merge::Outcome fresh = testing::salesUser().files.front().outcome;
    for (int i = 0; i < 10'000; ++i) {
        switch (next(4)) {
        case 0:
            session.undo();
            break;
        case 1:
            session.redo();
            break;
        case 2:
            session.makeUndecided(next(4));
            break;
        default:
            session.choose(next(4), {takes[next(5)], {}});
        }
        int open = 0;
        for (int d = 0; d < session.count(); ++d)
            open += session.choice(d) ? 0 : 1;
        QCOMPARE(session.undecided(), open);
        QCOMPARE(session.undecided(), session.draft().undecided());
        // The result is that of the inputs and the decisions alone, whatever way led there.
        QHash<QString, merge::Choice> choices;
        for (int d = 0; d < session.count(); ++d) {
            if (const auto choice = session.choice(d))
                choices.insert(session.decision(d).id, *choice);
        }
        QCOMPARE(session.draft().choices, choices);
        QCOMPARE(merge::preview(session.draft().components.front().files.front().outcome, session.draft().choices),
                 merge::preview(fresh, choices));
    }
    // Whatever can be chosen can be resolved, and gives no entry twice.
    const merge::Outcome &outcome = draft.components.front().files.front().outcome;
    for (int i = 0; i < 200; ++i) {
        QHash<QString, merge::Choice> choices;
        for (const merge::Decision &decision : outcome.decisions) {
            merge::Take take = takes[next(5)];
            while (!resolve::canTake(decision, take))
                take = takes[next(5)];
            choices.insert(decision.id, {take, {}});
        }
        const auto bytes = merge::resolve(outcome, choices);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message));
    }
}

void TestResolvePage::undoLeadsToWhatItTookBack()
{
    session().choose(0, {merge::Take::Source, {}});
    session().choose(2, {merge::Take::Target, {}});
    m_page->showDecision(3);
    find<QPushButton>("mergeUndoButton")->click();
    QCOMPARE(m_page->currentDecision(), 2);
    QVERIFY(!session().choice(2));
    QVERIFY(find<QPushButton>("mergeUndoButton")->toolTip().contains(QLatin1String("keep UAT")));
    find<QPushButton>("mergeRedoButton")->click();
    QVERIFY(session().choice(2));
}

void TestResolvePage::anAutomaticMergeBecomesADecisionAndGoesBack()
{
    auto *list = find<QTreeWidget>("mergeAutomaticList");
    auto *ask = find<QPushButton>("mergeAskInstead");
    find<QPushButton>("mergeAutomaticLink")->click();
    QVERIFY(ask->isEnabled());
    list->setCurrentItem(list->topLevelItem(0)); // a reason, no merge
    QVERIFY(!ask->isEnabled());
    QTreeWidgetItem *zone = list->findItems(QStringLiteral("Zone__c"), Qt::MatchContains | Qt::MatchRecursive).value(0);
    QVERIFY(zone);
    list->setCurrentItem(zone);
    QVERIFY(ask->isEnabled());
    const int merged = session().automatic();
    ask->click();
    QCOMPARE(session().count(), 5);
    QCOMPARE(session().automatic(), merged - 1);
    QCOMPARE(session().decision(m_page->currentDecision()).entryKey, QStringLiteral("Account.Zone__c"));
    QVERIFY(find<QLabel>("mergeWhy")->text().contains(QLatin1String("you want to decide")));
    press(Qt::Key_2);
    QVERIFY(!result().contains("Account.Zone__c") || session().undecided() > 0);
    auto *again = find<QPushButton>("mergeDontAsk");
    QVERIFY(again->isVisible());
    again->click();
    QCOMPARE(session().count(), 4);
    QCOMPARE(session().automatic(), merged);
    QVERIFY(!again->isVisible());
    session().undo();
    QCOMPARE(session().count(), 5);
    QCOMPARE(session().choice(decisionNamed(QStringLiteral("Account.Zone__c")))->take, merge::Take::Target);
}

void TestResolvePage::aRuleIsPreviewedBeforeItIsApplied()
{
    auto *menu = find<QPushButton>("mergeRulesButton")->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().size() >= 6);
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("Keep UAT for all undecided…"));
    menu->actions().first()->trigger();
    auto *dialog = find<QDialog>("mergeRuleDialog");
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("mergeRuleList"))->count(), 3);
    QVERIFY(find<QLabel>("mergeRuleCount")->text().contains(u'3'));
    // Nothing has happened yet; what would be removed is asked for by a tick of its own.
    QCOMPARE(session().undecided(), 4);
    auto *removals = find<QCheckBox>("mergeRuleRemovals");
    QVERIFY(removals->text().contains(u'1') && !removals->isChecked());
    removals->setChecked(true);
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("mergeRuleList"))->count(), 4);
    removals->setChecked(false);
    find<QPushButton>("mergeRuleApply")->click();
    QCOMPARE(session().undecided(), 1);
    QCOMPARE(session().session().counters().byRule, 3);
    QCOMPARE(session().session().undoSteps().size(), 1);
}

void TestResolvePage::whatWasDecidedBeforeIsSuggestedWithItsSource()
{
    promotion::Draft draft = testing::draftOf({testing::salesUser()});
    const QString id = draft.components.front().files.front().outcome.decisions.front().id;
    auto loaded = std::make_shared<resolve::LoadedDraft>(*testing::loaded(std::move(draft)));
    const QDateTime when(QDate(2026, 11, 12), QTime(10, 0), QTimeZone::UTC);
    loaded->suggestions.insert(id, merge::Remembered{QStringLiteral("k"),
                                                     {merge::Take::Source, {}},
                                                     QStringLiteral("PermissionSet:Sales_User"),
                                                     QStringLiteral("description"),
                                                     QStringLiteral("Description"),
                                                     {QStringLiteral("01HPROMOTION"), QStringLiteral("UAT"),
                                                      QStringLiteral("Dev1"), QStringLiteral("Bo"), when}});
    m_page->showDraft(loaded, {});
    m_page->showDecision(session().indexOf(id));
    auto *use = find<QPushButton>("mergeUseSuggestion");
    QVERIFY(use->isVisible());
    const QString words = find<QLabel>("mergeSuggestion")->text();
    QVERIFY2(words.contains(QLatin1String("Bo kept UAT")) && words.contains(QLatin1String("01HPROMOTION")),
             qPrintable(words));
    QVERIFY(!session().choice(session().indexOf(id)));
    use->click();
    QCOMPARE(session().choice(session().indexOf(id))->take, merge::Take::Source);
    QCOMPARE(session().session().counters().remembered, 1);
    QVERIFY(!use->isVisible());
}

void TestResolvePage::reopenedDecisionsSayWhy()
{
    session().choose(decisionNamed(QStringLiteral("Account.Rating")), {merge::Take::Source, {}});
    promotion::ComponentMerge moved = testing::salesUser();
    merge::FileVersions versions = moved.files.front().versions;
    versions.target->replace(testing::fieldEntry("Account.Rating", true, true),
                             testing::fieldEntry("Account.Rating", true, false));
    moved = testing::componentOf(moved.key.type, moved.key.fullName, moved.files.front().path, versions);
    auto loaded = std::make_shared<resolve::LoadedDraft>(*testing::loaded(testing::draftOf({moved})));
    std::vector<merge::SessionFile> files{loaded->session.session.file(0)};
    loaded->session.session = session().session().rebased(std::move(files));
    m_page->showDraft(loaded, {});
    const int rating = decisionNamed(QStringLiteral("Account.Rating"));
    m_page->showDecision(rating);
    auto *words = find<QLabel>("mergeReopened");
    QVERIFY(words->isVisible());
    QVERIFY2(words->text().contains(QLatin1String("Dev1 has changed this")), qPrintable(words->text()));
    QVERIFY(find<QLabel>("mergeBannerText")->text().contains(QLatin1String("open again")));
    press(Qt::Key_1);
    QVERIFY(!words->isVisible());
}

void TestResolvePage::theTextBeforeComesOnDemand()
{
    auto *before = find<resolve::TextPane>("mergePaneBase");
    QVERIFY(!before->isVisible());
    press(Qt::Key_4);
    QVERIFY(before->isVisible());
    QVERIFY(find<QPushButton>("mergeBeforePane")->isChecked());
    QTRY_VERIFY(before->toPlainText().contains(QLatin1String("<description>Sales users</description>")));
    find<QPushButton>("mergeBeforePane")->click();
    QVERIFY(!before->isVisible());
}

void TestResolvePage::whatCouldNotBeKeptIsTold()
{
    m_page->showDraft(testing::loaded(testing::draftOf({testing::salesUser()})),
                      [](qint64, const QJsonObject &) -> base::Result<> {
                          return base::failure(base::Errc::Conflict, QStringLiteral("Decided elsewhere."));
                      });
    QSignalSpy failed(&session(), &ResolveSession::saveFailed);
    press(Qt::Key_1);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!session().saved());
    QCOMPARE(find<QLabel>("mergeBannerText")->text(), QStringLiteral("Decided elsewhere."));
    QVERIFY(find<QPushButton>("mergeReadAgain")->isVisible());
    QCOMPARE(find<QLabel>("mergeSaved")->text(), QStringLiteral("Not saved"));
}

QTEST_MAIN(TestResolvePage)
#include "tst_resolvepage.moc"
