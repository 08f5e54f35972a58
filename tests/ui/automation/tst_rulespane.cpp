// Rules on Promotions: shown in words, made and changed in the editor, run, tried, and told of.

#include "core/automation/rulewords.h"
#include "tests/core/automation/rulebench.h"
#include "ui/automation/channelform.h"
#include "ui/automation/channelsdialog.h"
#include "ui/automation/gaterow.h"
#include "ui/automation/ruleeditor.h"
#include "ui/automation/rulemeans.h"
#include "ui/automation/rulespane.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>

using namespace backflow;
using namespace backflow::ui;
using namespace Qt::StringLiterals;
using backflow::automation::Action;
using backflow::automation::Gate;
using backflow::automation::GateKind;
using backflow::automation::Rule;
using tests::RuleBench;
using ui::automation::ChannelsDialog;
using ui::automation::RuleEditor;
using ui::automation::RulesPane;
using widgets::ViewState;

namespace {

struct Fixture {
    explicit Fixture(theme::Theme &theme)
    {
        pool.setMaxThreadCount(1);
        context.theme = &theme;
        context.navigator = &navigator;
        context.jobs = &jobs;
        context.pool = &pool;
        context.backends = bench.company;
        context.pipeline = bench.company->pipeline;
        means = new ui::automation::RuleMeans(bench.ground().means, &navigator);
        pane = std::make_unique<RulesPane>(context);
        pane->resize(1000, 500);
        pane->show();
        pane->refresh();
    }
    ~Fixture()
    {
        pane.reset();
        pool.waitForDone();
    }
    template <class T>
    T *find(const char *name) const
    {
        return pane->findChild<T *>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) const
    {
        const auto *model = find<QTreeView>("ruleList")->model();
        return model->index(row, column).data().toString();
    }
    int rows() const { return find<QTreeView>("ruleList")->model()->rowCount(); }
    ViewState state() const { return find<widgets::StateStack>("ruleStates")->state(); }
    backflow::automation::RuleBook book() const { return *backflow::automation::readBook(*bench.company); }

    RuleBench bench;
    widgets::Navigator navigator;
    ui::automation::RuleMeans *means = nullptr;
    jobs::JobList jobs;
    QThreadPool pool;
    widgets::AppContext context;
    std::unique_ptr<RulesPane> pane;
};

} // namespace

class TestRulesPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListOffersARule();
    void eachRuleIsToldInWords();
    void aRuleIsMadeInTheEditor();
    void theEditorSaysWhatIsMissing();
    void theEditorKeepsWhatItDoesNotAsk();
    void aRuleIsSwitchedAndRemoved();
    void aDryRunIsToldInPlace();
    void aRunEndsInItsWords();
    void aTaskIsDoneHere();
    void withoutAChoiceButtonsSayWhy();
    void aChannelIsMadeAndTried();

private:
    theme::Theme m_theme;
};

void TestRulesPane::anEmptyListOffersARule()
{
    Fixture f(m_theme);
    QTRY_COMPARE(f.state(), ViewState::Empty);
    f.find<QPushButton>("ruleStatesPlaceholderButton")->click();
    const auto *editor = f.pane->findChild<RuleEditor *>();
    QVERIFY(editor && editor->isVisible());
}

void TestRulesPane::eachRuleIsToldInWords()
{
    Fixture f(m_theme);
    Rule rule = f.bench.rule(Action::Deploy);
    rule.trigger = {.kind = backflow::automation::TriggerKind::Event};
    f.bench.save(rule);
    f.pane->refresh();
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(f.cell(0, 0), u"Nightly"_s);
    QCOMPARE(f.cell(0, 1), u"On"_s);
    QCOMPARE(f.cell(0, 2), u"When a snapshot of UAT changed"_s);
    QCOMPARE(f.cell(0, 3), u"Has not run yet"_s);
    QCOMPARE(f.cell(0, 4), u"Ada Admin"_s);
    QCOMPARE(f.find<QLabel>("ruleWords")->text(), backflow::automation::ruleWords(rule));
    QCOMPARE(f.pane->nextRuns(), QString());
    rule.trigger.kind = backflow::automation::TriggerKind::Schedule;
    rule.trigger.schedule.times = {QTime(22, 0)};
    f.bench.save(rule);
    f.pane->refresh();
    QTRY_VERIFY(f.pane->nextRuns().startsWith(u"Nightly: "_s));
}

void TestRulesPane::aRuleIsMadeInTheEditor()
{
    Fixture f(m_theme);
    QTRY_COMPARE(f.state(), ViewState::Empty);
    f.find<QPushButton>("ruleNew")->click();
    auto *editor = f.pane->findChild<RuleEditor *>();
    QVERIFY(editor);
    editor->findChild<QLineEdit *>(u"ruleName"_s)->setText(u"Every night"_s);
    editor->findChild<QCheckBox *>(u"ruleTarget-Dev1"_s)->setChecked(true);
    editor->findChild<QComboBox *>(u"ruleDoes"_s)->setCurrentIndex(2);
    editor->findChild<QComboBox *>(u"ruleWhen"_s)->setCurrentIndex(1);
    editor->findChild<QLineEdit *>(u"ruleTimes"_s)->setText(u"22:00, 6:30"_s);
    editor->findChild<QComboBox *>(u"ruleZone"_s)->setCurrentText(u"Europe/Berlin"_s);
    editor->findChild<QCheckBox *>(u"ruleDay5"_s)->setChecked(true);
    editor->findChild<QPushButton *>(u"ruleAddBefore"_s)->click();
    auto *row = editor->findChild<ui::automation::GateRow *>();
    QVERIFY(row);
    QComboBox *kind = row->findChild<QComboBox *>(row->objectName() + u"Kind"_s);
    kind->setCurrentIndex(kind->findData(int(GateKind::Tests)));
    const QString sentence = editor->findChild<QLabel *>(u"ruleSentence"_s)->text();
    QVERIFY2(sentence.startsWith(u"Brings what is due from UAT down to Dev1, on Friday at"_s) &&
                 sentence.endsWith(u"if RunLocalTests pass."_s),
             qPrintable(sentence));
    auto *save = editor->findChild<QPushButton *>(u"ruleEditorSave"_s);
    QVERIFY2(save->isEnabled(), qPrintable(save->toolTip()));
    save->click();
    QTRY_COMPARE(f.rows(), 1);
    const Rule made = f.book().rules.first();
    QCOMPARE(made.name, u"Every night"_s);
    QCOMPARE(made.action, Action::Deploy);
    QCOMPARE(made.trigger.schedule.times, (QList<QTime>{QTime(6, 30), QTime(22, 0)}));
    QCOMPARE(made.trigger.schedule.zone, QByteArray("Europe/Berlin"));
    QCOMPARE(made.trigger.schedule.weekdays, QList<int>{5});
    QCOMPARE(made.before, (QList<Gate>{Gate{.id = u"tests"_s, .kind = GateKind::Tests}}));
    QCOMPARE(made.ownerName, u"Ada Admin"_s);
}

void TestRulesPane::theEditorSaysWhatIsMissing()
{
    Fixture f(m_theme);
    QTRY_COMPARE(f.state(), ViewState::Empty);
    f.find<QPushButton>("ruleNew")->click();
    auto *editor = f.pane->findChild<RuleEditor *>();
    auto *save = editor->findChild<QPushButton *>(u"ruleEditorSave"_s);
    const auto said = [editor] { return editor->findChild<QLabel *>(u"ruleSentence"_s)->text(); };
    QVERIFY(!save->isEnabled());
    QCOMPARE(said(), u"The rule has no name."_s);
    editor->findChild<QLineEdit *>(u"ruleName"_s)->setText(u"R"_s);
    QCOMPARE(said(), u"The rule has no target."_s);
    editor->findChild<QCheckBox *>(u"ruleTarget-Dev1"_s)->setChecked(true);
    QVERIFY(save->isEnabled());
    editor->findChild<QComboBox *>(u"ruleWhen"_s)->setCurrentIndex(1);
    QCOMPARE(said(), u"A schedule needs at least one time of day, like 22:00."_s);
    editor->findChild<QLineEdit *>(u"ruleTimes"_s)->setText(u"22:00"_s);
    editor->findChild<QComboBox *>(u"ruleZone"_s)->setCurrentText(u"Mars/Phobos"_s);
    QVERIFY2(said().contains(u"Mars/Phobos"_s), qPrintable(said()));
    QVERIFY(!save->isEnabled());
    editor->reject();
    QCOMPARE(f.rows(), 0);
}

void TestRulesPane::theEditorKeepsWhatItDoesNotAsk()
{
    Fixture f(m_theme);
    Rule rule = f.bench.rule(Action::Deploy);
    rule.trigger.kind = backflow::automation::TriggerKind::Schedule;
    rule.trigger.schedule.times = {QTime(22, 0)};
    rule.trigger.schedule.until = QDate(2027, 12, 31);
    rule.trigger.schedule.except = {{QDate(2026, 12, 24), QDate(2026, 12, 26)}};
    rule.before = {Gate{.id = u"ready"_s,
                        .kind = GateKind::Http,
                        .method = "POST",
                        .url = QUrl(u"https://ci.example.com/x"_s),
                        .status = 204,
                        .contains = u"ok"_s},
                   Gate{.id = u"hands"_s, .kind = GateKind::Task, .task = u"Do it."_s}};
    f.bench.save(rule);
    f.pane->refresh();
    QTRY_COMPARE(f.rows(), 1);
    f.find<QPushButton>("ruleEdit")->click();
    auto *editor = f.pane->findChild<RuleEditor *>();
    editor->findChild<QLineEdit *>(u"ruleNoteText"_s)->setText(u"new note"_s);
    auto *save = editor->findChild<QPushButton *>(u"ruleEditorSave"_s);
    QVERIFY2(save->isEnabled(), qPrintable(save->toolTip()));
    save->click();
    QTRY_COMPARE(f.book().rules.first().note, u"new note"_s);
    Rule now = f.book().rules.first();
    now.note.clear();
    now.since = rule.since;
    QCOMPARE(now, rule);
}

void TestRulesPane::aRuleIsSwitchedAndRemoved()
{
    Fixture f(m_theme);
    f.bench.save(f.bench.rule(Action::Check));
    f.pane->refresh();
    QTRY_COMPARE(f.rows(), 1);
    f.find<QPushButton>("ruleSwitch")->click();
    QTRY_COMPARE(f.cell(0, 1), u"Off"_s);
    QTRY_COMPARE(f.find<QPushButton>("ruleSwitch")->text(), u"Switch on"_s);
    f.find<QPushButton>("ruleSwitch")->click();
    QTRY_COMPARE(f.cell(0, 1), u"On"_s);
    widgets::Undoable step;
    QObject::connect(&f.navigator, &widgets::Navigator::undoableDone, f.pane.get(),
                     [&step](const QString &, const widgets::Undoable &done) { step = done; });
    f.find<QPushButton>("ruleRemove")->click();
    QTRY_COMPARE(f.rows(), 0);
    QVERIFY(step.undo);
    step.undo();
    QTRY_COMPARE(f.rows(), 1);
}

void TestRulesPane::aDryRunIsToldInPlace()
{
    Fixture f(m_theme);
    f.bench.save(f.bench.rule(Action::Deploy));
    f.pane->refresh();
    QTRY_COMPARE(f.rows(), 1);
    f.find<QPushButton>("ruleDry")->click();
    const auto *note = f.find<widgets::InlineBanner>("ruleNote");
    QTRY_VERIFY(note->text().contains(u"Would deploy to Dev1."_s));
    QCOMPARE(f.bench.company->script().submissions, 0);
    QCOMPARE(f.bench.drafts(), QStringList());
}

void TestRulesPane::aRunEndsInItsWords()
{
    Fixture f(m_theme);
    f.bench.save(f.bench.rule(Action::Prepare));
    f.pane->refresh();
    QTRY_COMPARE(f.rows(), 1);
    f.find<QPushButton>("ruleRun")->click();
    QTRY_VERIFY2(f.cell(0, 3).startsWith(u"The plan for Dev1 is made"_s), qPrintable(f.cell(0, 3)));
    QCOMPARE(f.bench.drafts().size(), 1);
    QTRY_COMPARE(f.jobs.running(), 0);
}

void TestRulesPane::aTaskIsDoneHere()
{
    Fixture f(m_theme);
    Rule rule = f.bench.rule(Action::Deploy);
    rule.before = {Gate{.id = u"hands"_s, .kind = GateKind::Task, .task = u"Do it."_s}};
    f.bench.save(rule);
    f.pane->refresh();
    QTRY_COMPARE(f.rows(), 1);
    QVERIFY(!f.find<QPushButton>("ruleTask")->isVisible());
    f.find<QPushButton>("ruleRun")->click();
    QTRY_VERIFY(f.find<QPushButton>("ruleTask")->isVisible());
    f.find<QPushButton>("ruleTask")->click();
    QTRY_COMPARE(f.book().runs.value(rule.id).tasks.size(), 1);
}

void TestRulesPane::withoutAChoiceButtonsSayWhy()
{
    Fixture f(m_theme);
    f.bench.save(f.bench.rule(Action::Check));
    f.pane->refresh();
    QTRY_COMPARE(f.rows(), 1);
    // A workspace without a policy lets everybody; with none chosen, the buttons say what is missing.
    f.find<QTreeView>("ruleList")->setCurrentIndex({});
    QVERIFY(!f.find<QPushButton>("ruleRun")->isEnabled());
    QVERIFY(!f.find<QPushButton>("ruleRun")->toolTip().isEmpty());
    QVERIFY(f.find<QPushButton>("ruleNew")->isEnabled());
}

void TestRulesPane::aChannelIsMadeAndTried()
{
    qputenv("BACKFLOW_CHANNEL_TEAM", "https://hooks.example.com/services/x");
    Fixture f(m_theme);
    QTRY_COMPARE(f.state(), ViewState::Empty);
    f.find<QPushButton>("ruleChannels")->click();
    auto *dialog = f.pane->findChild<ChannelsDialog *>();
    QVERIFY(dialog);
    QSignalSpy tried(f.means, &ui::automation::RuleMeans::desktopWanted);
    dialog->findChild<QPushButton *>(u"channelDesktop"_s)->click();
    QCOMPARE(tried.size(), 1);
    dialog->findChild<QPushButton *>(u"channelAdd"_s)->click();
    QVERIFY(!dialog->findChild<QPushButton *>(u"channelTest"_s)->isEnabled());
    dialog->findChild<QLineEdit *>(u"channelName"_s)->setText(u"Team"_s);
    dialog->findChild<QLineEdit *>(u"channelHosts"_s)->setText(u"CI.example.com"_s);
    auto *keep = dialog->findChild<QPushButton *>(u"channelKeep"_s);
    QVERIFY2(keep->isEnabled(), qPrintable(keep->toolTip()));
    keep->click();
    QTRY_COMPARE(f.book().settings.channels.size(), 1);
    QCOMPARE(f.book().settings.hosts, QStringList{u"ci.example.com"_s});
    auto *test = dialog->findChild<QPushButton *>(u"channelTest"_s);
    QTRY_VERIFY(test->isEnabled());
    test->click();
    const auto *note = dialog->findChild<widgets::InlineBanner *>(u"channelNote"_s);
    QTRY_COMPARE(note->text(), u"Team has taken the trial message."_s);
    QCOMPARE(f.bench.web->requests.size(), 1);
    f.bench.web->answer = ports::HttpAnswer{.status = 404, .headers = {}, .body = {}};
    QTRY_VERIFY(test->isEnabled());
    test->click();
    QTRY_COMPARE(note->text(), u"Team did not take the message: it answered with status 404."_s);
    qunsetenv("BACKFLOW_CHANNEL_TEAM");
}

QTEST_MAIN(TestRulesPane)
#include "tst_rulespane.moc"
