// What one does with others' help and with many decisions at once: a question by mail, a story, rules by person and for
// blanks, both in either order, practice, and what happens below 1,200 pixels.
#include "core/merge/rules.h"
#include "core/merge/threeway.h"
#include "tests/support/patience.h"
#include "tests/ui/resolve/openpage.h"
#include "tests/ui/screenchecks.h"
#include "ui/resolve/asking.h"
#include "ui/resolve/textpane.h"
#include "ui/widgets/mergesettings.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QUrl>
#include <QUrlQuery>

using namespace backflow;
using merge::Take;

namespace {

const QString kRating = QStringLiteral("Account.Rating");

/// Lines that both added at the same place of a script, and an indentation that one of them changed.
promotion::ComponentMerge notes()
{
    merge::FileVersions versions;
    versions.ancestor = "public class Notes {\n    void one() {\n        a();\n    }\n}\n";
    versions.source = "public class Notes {\n    void one() {\n        a();\n        fromUat();\n    }\n}\n";
    versions.target = "public class Notes {\n    void one() {\n        a();\n        fromDev();\n    }\n}\n";
    return testing::componentOf(QStringLiteral("ApexClass"), QStringLiteral("Notes"),
                                QStringLiteral("force-app/main/default/classes/Notes.cls"), versions);
}

promotion::ComponentMerge blanks()
{
    merge::FileVersions versions;
    // Without a common version even a blank is asked.
    versions.source = "public class Blanks {\n    void one() { a( ); }\n}\n";
    versions.target = "public class Blanks {\n  void one()  { a(); }\n}\n";
    return testing::componentOf(QStringLiteral("ApexClass"), QStringLiteral("Blanks"),
                                QStringLiteral("force-app/main/default/classes/Blanks.cls"), versions);
}

QAction *actionNamed(const QMenu &menu, const QString &begin)
{
    for (QAction *action : menu.actions()) {
        if (action->text().startsWith(begin))
            return action;
        if (QAction *inner = action->menu() ? actionNamed(*action->menu(), begin) : nullptr)
            return inner;
    }
    return nullptr;
}

} // namespace

class TestAsking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void aQuestionHasAllThatIsNeededToAnswerIt();
    void withoutAMailProgramTheQuestionIsCopied();
    void aStoryOpensWhereItIsKnown();
    void rulesGoByWhoChangedTheComponent();
    void rulesForBlanksTouchNothingElse();
    void bothStandInTheOrderThatIsShown();
    void anOpenPlaceIsCopiedAsANote();
    void f4KeepsThePlace();
    void aNarrowWindowHasTheTextUnderATab();
    void practiceIsKeptNowhere();
    void automaticMergesAreToldOnce();
    void lettersCanBeOff();
    void movingOnCanBeOff();
    void headingsCountTheirOwn();

private:
    void openWithPeople()
    {
        auto loaded = std::make_shared<ui::resolve::LoadedDraft>(
            *testing::loaded(testing::draftOf({testing::accountService(), testing::salesUser()})));
        const QDateTime when(QDate(2026, 11, 18), QTime(12, 0), QTimeZone::UTC);
        const auto &selection = loaded->session.draft.selection;
        loaded->sourceChanges.insert(selection.at(0), {QStringLiteral("Di"), when, {}});
        loaded->sourceChanges.insert(selection.at(1), {QStringLiteral("Bo"), when, QStringLiteral("HF-212")});
        loaded->targetChanges.insert(selection.at(1), {QStringLiteral("Ana"), when, {}});
        m_open->open(loaded);
    }
    QMenu *menuOf(const char *button) const
    {
        QMenu *menu = m_open->find<QPushButton>(button)->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<testing::OpenPage> m_open;
};

void TestAsking::init()
{
    m_open = std::make_unique<testing::OpenPage>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_settings->setValue(QStringLiteral("resolve/toldAutomatic"), true);
    m_open->context.settings = m_settings.get();
}

void TestAsking::aQuestionHasAllThatIsNeededToAnswerIt()
{
    openWithPeople();
    QUrl opened;
    m_open->page->asking().setOpenUrl([&opened](const QUrl &url) {
        opened = url;
        return true;
    });
    m_open->show(kRating);
    auto *ask = m_open->find<QPushButton>("mergeAsk");
    QCOMPARE(ask->text(), QStringLiteral("Ask Bo…")); // Ana is the one who asks
    ask->menu()->actions().at(0)->trigger();
    QCOMPARE(opened.scheme(), QStringLiteral("mailto"));
    QVERIFY(opened.path().isEmpty()); // whom it goes to, the mail program asks
    const QUrlQuery query(opened);
    const QString subject = query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded);
    const QString body = query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    QVERIFY2(subject.contains(kRating), qPrintable(subject));
    for (const char *word : {"Hello Bo", "UAT", "Dev1", "Sales_User (permission set)", "Account.Rating",
                             "Before (last common version)", "edit no", "edit yes", "HF-212", "Promotion "})
        QVERIFY2(body.contains(QLatin1String(word)), word);
}

void TestAsking::withoutAMailProgramTheQuestionIsCopied()
{
    openWithPeople();
    m_open->page->asking().setOpenUrl([](const QUrl &) { return false; });
    m_open->show(kRating);
    QGuiApplication::clipboard()->clear();
    m_open->find<QPushButton>("mergeAsk")->menu()->actions().at(0)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("Hello Bo")));
    QVERIFY(m_open->find<QLabel>("mergeBannerText")->text().contains(QLatin1String("was copied")));
    QGuiApplication::clipboard()->clear();
    m_open->find<QPushButton>("mergeAsk")->menu()->actions().at(1)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(kRating));
}

void TestAsking::aStoryOpensWhereItIsKnown()
{
    openWithPeople();
    auto *story = m_open->find<QPushButton>("mergeStory");
    m_open->page->showDecision(0); // the class: nobody knows a story
    QVERIFY(!story->isEnabled());
    QVERIFY(story->toolTip().contains(QLatin1String("No story is known")));
    m_open->show(kRating);
    QCOMPARE(story->text(), QStringLiteral("Open story HF-212"));
    QVERIFY(!story->isEnabled());
    QVERIFY(story->toolTip().contains(QLatin1String("Settings")));
    ui::widgets::MergeSettings settings;
    settings.storyAddress = QStringLiteral("https://tracker.example/browse/%1");
    ui::widgets::saveMergeSettings(*m_settings, settings);
    QUrl opened;
    m_open->page->asking().setOpenUrl([&opened](const QUrl &url) {
        opened = url;
        return true;
    });
    m_open->show(kRating);
    QVERIFY(story->isEnabled());
    story->click();
    QCOMPARE(opened, QUrl(QStringLiteral("https://tracker.example/browse/HF-212")));
    // Nothing but a page is ever opened.
    settings.storyAddress = QStringLiteral("file:///%1");
    ui::widgets::saveMergeSettings(*m_settings, settings);
    m_open->show(kRating);
    QVERIFY(!story->isEnabled());
}

void TestAsking::rulesGoByWhoChangedTheComponent()
{
    openWithPeople();
    const QMenu *menu = menuOf("mergeRulesButton");
    QAction *rule = actionNamed(*menu, QStringLiteral("Keep Dev1 for components that Bo changed last"));
    QVERIFY(rule);
    QVERIFY(actionNamed(*menu, QStringLiteral("Keep UAT for components that Di changed last")));
    rule->trigger();
    auto *dialog = m_open->page->findChild<QDialog *>(QStringLiteral("mergeRuleDialog"));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("mergeRuleList"))->count(),
             4); // the set's, not the class's
    dialog->findChild<QPushButton *>(QStringLiteral("mergeRuleApply"))->click();
    QCOMPARE(m_open->session().decided(), 4);
    QVERIFY(!m_open->session().choice(0));
    QCOMPARE(m_open->session().session().undoSteps().size(), 1);
    m_open->session().undo();
    QCOMPARE(m_open->session().decided(), 0);
}

void TestAsking::rulesForBlanksTouchNothingElse()
{
    m_open->open(testing::draftOf({blanks(), testing::salesUser()}));
    QVERIFY(m_open->session().count() >= 5);
    const int all = m_open->session().count();
    QAction *rule =
        actionNamed(*menuOf("mergeRulesButton"), QStringLiteral("Keep UAT where only blanks and line ends differ"));
    QVERIFY(rule);
    rule->trigger();
    auto *dialog = m_open->page->findChild<QDialog *>(QStringLiteral("mergeRuleDialog"));
    dialog->findChild<QPushButton *>(QStringLiteral("mergeRuleApply"))->click();
    QCOMPARE(m_open->session().undecided(), 4); // all of the permission set
    QCOMPARE(m_open->session().decided(), all - 4);
    QCOMPARE(m_open->session().choice(0)->take, Take::Source);
}

void TestAsking::bothStandInTheOrderThatIsShown()
{
    m_open->open(testing::draftOf({notes()}));
    m_open->page->showDecision(0);
    auto *both = m_open->find<QPushButton>("mergeTakeBoth");
    auto *turned = m_open->find<QPushButton>("mergeTakeBothTurned");
    QVERIFY(both->isVisible() && turned->isVisible());
    QCOMPARE(both->text(), QStringLiteral("Both: Dev1, then UAT"));
    QCOMPARE(turned->text(), QStringLiteral("Both: UAT, then Dev1"));
    const auto result = [this] {
        const merge::SessionFile &file = m_open->session().session().file(0);
        return **merge::resolve(file.outcome, m_open->session().draft().choices);
    };
    both->click();
    QVERIFY(result().indexOf("fromDev") < result().indexOf("fromUat"));
    QVERIFY(result().contains("fromDev"));
    turned->click();
    QCOMPARE(m_open->choice()->take, Take::BothSourceFirst);
    QVERIFY(result().indexOf("fromUat") < result().indexOf("fromDev"));
    QVERIFY(result().contains("fromUat"));
    QVERIFY(turned->isChecked() && !both->isChecked());
    m_open->session().undo();
    QCOMPARE(m_open->choice()->take, Take::Both);
}

void TestAsking::anOpenPlaceIsCopiedAsANote()
{
    const QSignalSpy shown(m_open->page.get(), &ui::resolve::ResolvePage::panesShown);
    m_open->open(testing::draftOf({testing::salesUser()}));
    QTRY_VERIFY(shown.count() > 0);
    auto *pane = m_open->find<ui::resolve::TextPane>("mergePaneResult");
    pane->selectAll();
    pane->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(QLatin1String("[undecided: ")), 4);
    QVERIFY2(copied.contains(QLatin1String("[undecided: Field permission Account.Rating: UAT says edit no")),
             qPrintable(copied));
    QVERIFY(!copied.contains(QLatin1String("<<<<")));
    QVERIFY(!copied.contains(QLatin1String("\n\n"))); // no lines that are only room
    m_open->session().chooseForAllUndecided(Take::Target);
    m_open->session().choose(0, {Take::Target, {}});
}

void TestAsking::f4KeepsThePlace()
{
    const QSignalSpy shown(m_open->page.get(), &ui::resolve::ResolvePage::panesShown);
    m_open->open(testing::draftOf({testing::salesUser()}));
    QTRY_VERIFY(shown.count() > 0);
    m_open->show(kRating);
    const int rating = m_open->page->currentDecision();
    QVERIFY(m_open->find<QRadioButton>("mergeCardSource")->isVisible());
    m_open->press(Qt::Key_F4);
    auto *pane = m_open->find<ui::resolve::TextPane>("mergePaneResult");
    QVERIFY(!m_open->find<QRadioButton>("mergeCardSource")->isVisible());
    QVERIFY(pane->isVisible());
    QCOMPARE(m_open->page->currentDecision(), rating);
    // Where the caret goes, there one comes back to.
    const QString text = pane->toPlainText();
    const int line = int(text.left(text.indexOf(QLatin1String("Account.Tier__c"))).count(u'\n'));
    pane->setCaret({line, 0});
    QTest::keyClick(pane, Qt::Key_F4);
    QVERIFY(m_open->find<QRadioButton>("mergeCardSource")->isVisible());
    QCOMPARE(m_open->session().decision(m_open->page->currentDecision()).entryKey, QStringLiteral("Account.Tier__c"));
}

void TestAsking::aNarrowWindowHasTheTextUnderATab()
{
    const QSignalSpy shown(m_open->page.get(), &ui::resolve::ResolvePage::panesShown);
    m_open->page->resize(1024, 640);
    m_open->open(testing::draftOf({testing::salesUser()}));
    QTRY_VERIFY(shown.count() > 0);
    auto *text = m_open->find<QPushButton>("mergeTabText");
    auto *entries = m_open->find<QPushButton>("mergeTabEntries");
    QVERIFY(text->isVisible() && entries->isChecked());
    QVERIFY(m_open->find<QRadioButton>("mergeCardTarget")->isVisible());
    QVERIFY(!m_open->find<QWidget>("mergePaneResult")->isVisible());
    text->click();
    QVERIFY(m_open->find<QWidget>("mergePaneResult")->isVisible());
    QVERIFY(!m_open->find<QRadioButton>("mergeCardTarget")->isVisible());
    tests::checkNames(*m_open->page);
    entries->click();
    QVERIFY(m_open->find<QRadioButton>("mergeCardTarget")->isVisible());
    // Wide again: both, and no tab.
    m_open->page->resize(1440, 900);
    QTRY_VERIFY(m_open->find<QWidget>("mergePaneResult")->isVisible());
    QVERIFY(!text->isVisible());
}

void TestAsking::practiceIsKeptNowhere()
{
    const QSignalSpy opened(&m_open->navigator, &ui::widgets::Navigator::promotionRequested);
    const QSignalSpy told(&m_open->navigator, &ui::widgets::Navigator::noticeGiven);
    m_open->find<QPushButton>("resolvePractise")->click();
    QVERIFY(m_open->page->session());
    QCOMPARE(m_open->session().draft().id, ui::widgets::kPracticeDraft);
    QVERIFY(m_open->session().count() >= 5);
    QVERIFY(m_open->session().automatic() >= 1);
    QSet<merge::DecisionKind> kinds;
    for (int i = 0; i < m_open->session().count(); ++i)
        kinds.insert(m_open->session().decision(i).kind);
    QVERIFY(kinds.size() >= 4); // changed, added, removed, lines
    for (int i = 0; i < m_open->session().count(); ++i)
        m_open->session().choose(i, {Take::Target, {}});
    m_open->find<QPushButton>("mergeFinishContinue")->click();
    QVERIFY(!m_open->page->session());
    QCOMPARE(opened.count(), 0);
    QCOMPARE(told.count(), 1);
    QVERIFY(m_open->records.isEmpty());
    // By its name from anywhere: the Help menu.
    m_open->navigator.openResolve(ui::widgets::kPracticeDraft);
    QVERIFY(m_open->page->session());
    QCOMPARE(m_open->session().decided(), 0);
}

void TestAsking::automaticMergesAreToldOnce()
{
    m_settings->clear();
    m_open->open(testing::draftOf({testing::salesUser()}));
    auto *show = m_open->page->findChild<QPushButton *>(QStringLiteral("mergeShowAutomatic"));
    QVERIFY(show);
    show->click();
    QVERIFY(m_open->find<QTreeWidget>("mergeAutomaticList")->isVisible());
    m_open->open(testing::draftOf({testing::salesUser()}));
    QVERIFY(!m_open->page->findChild<QPushButton *>(QStringLiteral("mergeShowAutomatic")));
}

void TestAsking::lettersCanBeOff()
{
    ui::widgets::MergeSettings settings;
    settings.letters = false;
    ui::widgets::saveMergeSettings(*m_settings, settings);
    m_open->open(testing::draftOf({testing::salesUser()}));
    m_open->press(Qt::Key_1);
    QTest::keyClick(m_open->find<QRadioButton>("mergeCardSource"), Qt::Key_2);
    QCOMPARE(m_open->session().decided(), 0);
    // Commands with modifiers stay: they are no single letters.
    for (QAction *action : m_open->page->actions()) {
        if (action->text() == QLatin1String("Keep the source"))
            action->trigger();
    }
    QCOMPARE(m_open->session().decided(), 1);
}

void TestAsking::movingOnCanBeOff()
{
    ui::widgets::MergeSettings settings;
    settings.moveOn = false;
    ui::widgets::saveMergeSettings(*m_settings, settings);
    m_open->open(testing::draftOf({testing::salesUser()}));
    m_open->press(Qt::Key_1);
    // The timer would have been set by the choice itself: none was.
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_open->page->currentDecision(), 0);
    settings.moveOn = true;
    settings.moveOnMs = 1;
    ui::widgets::saveMergeSettings(*m_settings, settings);
    m_open->page->showDecision(1);
    m_open->press(Qt::Key_1);
    QTRY_COMPARE(m_open->page->currentDecision(), 2);
}

void TestAsking::headingsCountTheirOwn()
{
    m_open->open(testing::draftOf({testing::accountService(), testing::salesUser()}));
    const auto *list = m_open->find<QListView>("mergeDecisionList");
    const auto spoken = [list](int row) {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0), QStringLiteral("AccountService (Apex class), 0 of 1 decided"));
    m_open->session().choose(0, {Take::Source, {}});
    QCOMPARE(spoken(0), QStringLiteral("AccountService (Apex class), 1 of 1 decided"));
    QCOMPARE(spoken(2), QStringLiteral("Sales_User (permission set), 0 of 4 decided"));
}

QTEST_MAIN(TestAsking)
#include "tst_asking.moc"
