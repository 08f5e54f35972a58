// Undo and Redo of the window: of what was done in the section that is shown, by the key, the menu and the notice.
#include "tests/ui/shell/windowfixture.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using backflow::ui::widgets::Page;
using backflow::ui::widgets::Undoable;
using tests::WindowFixture;

namespace {

constexpr Qt::KeyboardModifiers kShiftCtrl = Qt::ControlModifier | Qt::ShiftModifier;

const QAction &command(const WindowFixture &f, const char *name)
{
    return *f.window->commands().action(QLatin1StringView(name));
}

/// As the menu says it.
QString offered(const WindowFixture &f, const char *name)
{
    QMenu *edit = f.window->commands().menu(shell::MenuId::Edit);
    Q_EMIT edit->aboutToShow();
    const QAction &action = command(f, name);
    const QString text = action.isEnabled() ? action.text() : shell::Commands::reason(&action);
    Q_EMIT edit->aboutToHide();
    return text;
}

void undo(const WindowFixture &f)
{
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
}

void redo(const WindowFixture &f)
{
    QTest::keyClick(f.window.get(), Qt::Key_Z, kShiftCtrl);
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }
    void nothingToUndoSaysSo();
    void settingsComeBack();
    void aSliderIsOneStep();
    void aWholePageComesBack();
    void keysComeBack();
    void eachSectionHasItsOwnSteps();
    void theNoticeTakesBackItsOwnStep();
    void whatIsTypedComesFirst();
    void anotherWorkspaceForgetsTheSteps();
    void cardsGoBackToTheirPlace();
    void thePageAnswersForItself();
    void stepsAreNamedInThePalette();

private:
    Undoable counting(const QString &name)
    {
        return {name, [this] { --m_count; }, [this] { ++m_count; }};
    }

    std::unique_ptr<WindowFixture> m_f;
    int m_count = 0;
};

void TestUndo::init()
{
    m_f = std::make_unique<WindowFixture>();
    m_f->show();
    QTRY_VERIFY(m_f->idle());
    m_count = 0;
}

void TestUndo::nothingToUndoSaysSo()
{
    const WindowFixture &f = *m_f;
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("nothing to undo in this section"));
    QCOMPARE(offered(f, "editRedo"), QStringLiteral("nothing to do again in this section"));
    QVERIFY(command(f, "editUndo").isEnabled()); // its key does not wait for the menu
    undo(f);
    QCOMPARE(f.window->findChild<widgets::Toast *>()->text(),
             QStringLiteral("There is nothing to undo in this section."));
}

void TestUndo::settingsComeBack()
{
    WindowFixture &f = *m_f;
    f.window->showPage(Page::Settings);
    f.window->pages().settings->showSection(QStringLiteral("appearance"));
    auto *theme = f.find<QComboBox>("settingsTheme");
    const QString before = theme->currentText();
    theme->setCurrentIndex(theme->findText(QStringLiteral("Dark")));
    QVERIFY(f.theme.isDark());
    theme->setCurrentIndex(theme->findText(QStringLiteral("Light")));
    QVERIFY(offered(f, "editUndo").startsWith(QLatin1String("&Undo: ")));
    undo(f);
    QVERIFY(f.theme.isDark());
    QCOMPARE(theme->currentText(), QStringLiteral("Dark"));
    undo(f);
    QCOMPARE(theme->currentText(), before);
    QVERIFY(!f.settings->contains(QStringLiteral("appearance/theme"))); // as it came
    redo(f);
    QVERIFY(f.theme.isDark());
    QTest::keyClick(f.window.get(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(!f.theme.isDark());
    QCOMPARE(offered(f, "editRedo"), QStringLiteral("nothing to do again in this section"));
}

void TestUndo::aSliderIsOneStep()
{
    WindowFixture &f = *m_f;
    f.window->showPage(Page::Settings);
    f.window->pages().settings->showSection(QStringLiteral("appearance"));
    auto *size = f.find<QSlider>("settingsTextSize");
    for (const int percent : {110, 120, 130})
        size->setValue(percent);
    QCOMPARE(f.theme.textScale(), 130);
    undo(f);
    QCOMPARE(f.theme.textScale(), 100);
    redo(f);
    QCOMPARE(f.theme.textScale(), 130);
}

void TestUndo::aWholePageComesBack()
{
    WindowFixture &f = *m_f;
    f.window->showPage(Page::Settings);
    f.window->pages().settings->showSection(QStringLiteral("appearance"));
    f.find<QSlider>("settingsTextSize")->setValue(140);
    auto *theme = f.find<QComboBox>("settingsTheme");
    theme->setCurrentIndex(theme->findText(QStringLiteral("Dark")));
    f.find<QPushButton>("settingsReset")->click();
    QCOMPARE(f.theme.textScale(), 100);
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("&Undo: Reset this page"));
    undo(f);
    QCOMPARE(f.theme.textScale(), 140);
    QVERIFY(f.theme.isDark());
}

void TestUndo::keysComeBack()
{
    WindowFixture &f = *m_f;
    f.window->showPage(Page::Settings);
    f.window->pages().settings->showSection(QStringLiteral("keyboard"));
    auto *list = f.find<QTreeWidget>("settingsKeys");
    const QList<QTreeWidgetItem *> rows = list->findItems(QStringLiteral("History"), Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    list->setCurrentItem(rows.first());
    const QList<QKeySequence> before = command(f, "goHistory").shortcuts();
    const QKeySequence other(QStringLiteral("Ctrl+Alt+H"));
    f.find<QKeySequenceEdit>("settingsKeyEdit")->setKeySequence(other);
    f.find<QPushButton>("settingsKeySet")->click();
    QCOMPARE(command(f, "goHistory").shortcuts(), QList<QKeySequence>{other});
    list->setFocus();
    undo(f);
    QCOMPARE(command(f, "goHistory").shortcuts(), before);
    redo(f);
    QCOMPARE(command(f, "goHistory").shortcuts(), QList<QKeySequence>{other});
}

void TestUndo::eachSectionHasItsOwnSteps()
{
    const WindowFixture &f = *m_f;
    f.context->navigator->tellUndoable(counting(QStringLiteral("the first")));
    ++m_count;
    f.window->showPage(Page::History);
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("nothing to undo in this section"));
    undo(f);
    QCOMPARE(m_count, 1);
    f.window->showPage(Page::Pipeline);
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("&Undo: the first"));
    undo(f);
    QCOMPARE(m_count, 0);
    QCOMPARE(offered(f, "editRedo"), QStringLiteral("&Redo: the first"));
    // Something new: what was taken back is not done again any more.
    f.context->navigator->tellUndoable(counting(QStringLiteral("a & b")));
    QCOMPARE(offered(f, "editRedo"), QStringLiteral("nothing to do again in this section"));
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("&Undo: a && b"));
}

void TestUndo::theNoticeTakesBackItsOwnStep()
{
    const WindowFixture &f = *m_f;
    QStringList undone;
    const auto step = [&undone](const QString &name) { return Undoable{name, [&undone, name] { undone += name; }}; };
    f.context->navigator->notifyUndoable(QStringLiteral("The rule was removed."), step(QStringLiteral("rule")));
    f.context->navigator->tellUndoable(step(QStringLiteral("later")));
    const auto *toast = f.window->findChild<widgets::Toast *>();
    toast->findChild<QPushButton *>(QStringLiteral("toastUndo"))->click();
    QCOMPARE(undone, QStringList{QStringLiteral("rule")});
    undo(f);
    QCOMPARE(undone, QStringList({QStringLiteral("rule"), QStringLiteral("later")}));
    undo(f); // each only once
    QCOMPARE(undone.size(), 2);
}

void TestUndo::whatIsTypedComesFirst()
{
    WindowFixture &f = *m_f;
    f.context->navigator->tellUndoable(counting(QStringLiteral("a step")));
    ++m_count;
    auto *find = f.find<QLineEdit>("pipelineFind");
    find->setFocus();
    QTest::keyClicks(find, QStringLiteral("UAT"));
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("&Undo: typing"));
    undo(f);
    QVERIFY(find->text() != QLatin1String("UAT"));
    QCOMPARE(m_count, 1);
}

void TestUndo::anotherWorkspaceForgetsTheSteps()
{
    WindowFixture &f = *m_f;
    f.context->navigator->tellUndoable(counting(QStringLiteral("a step")));
    f.open(); // the same again
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("&Undo: a step"));
    f.context->workspaceFolder = QStringLiteral("/elsewhere");
    f.open();
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("nothing to undo in this section"));
    QTRY_VERIFY(f.idle());
}

void TestUndo::cardsGoBackToTheirPlace()
{
    const WindowFixture &f = *m_f;
    const auto order = [&f] {
        QStringList names;
        for (const model::Environment &environment : f.context->pipeline.environments)
            names += environment.name;
        return names;
    };
    const QStringList before = order();
    QCOMPARE(before.size(), 2);
    Q_EMIT f.window->pages().pipeline->view()->orderRequested(before.last(), before.first());
    const QStringList after{before.last(), before.first()};
    QCOMPARE(order(), after);
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("&Undo: Moving %1 on the map").arg(before.last()));
    undo(f);
    QCOMPARE(order(), before);
    redo(f);
    QCOMPARE(order(), after);
    QTRY_VERIFY(f.idle());
}

void TestUndo::thePageAnswersForItself()
{
    WindowFixture &f = *m_f;
    f.window->showPage(Page::Access);
    QTRY_VERIFY(f.idle());
    QWidget *page = f.find<QStackedWidget>("pageStack")->currentWidget();
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("nothing to undo in this section"));
    widgets::setStep(page, QStringLiteral("accessUndo"), QStringLiteral("a change of the policy"));
    QCOMPARE(offered(f, "editUndo"), QStringLiteral("&Undo: a change of the policy"));
}

void TestUndo::stepsAreNamedInThePalette()
{
    const WindowFixture &f = *m_f;
    f.context->navigator->tellUndoable(counting(QStringLiteral("moving Dev1")));
    f.window->openPalette();
    f.find<QLineEdit>("paletteInput")->setText(QStringLiteral("Undo: moving"));
    QCOMPARE(f.find<QAbstractItemView>("paletteList")->currentIndex().data().toString(),
             QStringLiteral("Undo: moving Dev1"));
    QTest::keyClick(f.find<QLineEdit>("paletteInput"), Qt::Key_Return);
    QCOMPARE(m_count, -1);
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
