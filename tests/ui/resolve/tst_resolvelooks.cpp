#include "salesuser.h"
#include "tests/support/patience.h"

#include "core/merge/threeway.h"
#include "tests/ui/screenlooks.h"
#include "ui/jobs/joblist.h"
#include "ui/resolve/decisionpanel.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/sidecard.h"
#include "ui/resolve/textpane.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <array>

using namespace backflow;
using namespace backflow::ui;
using resolve::ResolvePage;

namespace {

constexpr std::array kStates{"open",      "decided", "code", "edit",    "automatic", "before",
                             "suggested", "asked",   "rule", "combine", "text",      "steps"};

struct Looked {
    Looked(theme::Theme &theme, const QSize &size)
        : highlighting(theme)
    {
        context.theme = &theme;
        context.highlighting = &highlighting;
        context.navigator = &navigator;
        context.jobs = &jobs;
        context.pool = &pool;
        made = std::make_unique<ResolvePage>(context);
        made->setAutoFillBackground(true);
        made->resize(size);
        made->show();
    }
    ~Looked()
    {
        made.reset();
        pool.waitForDone();
    }
    /// Brings the page into one of the states.
    void bringTo(const QString &what);

    theme::Highlighting highlighting;
    widgets::Navigator navigator;
    jobs::JobList jobs;
    QThreadPool pool;
    widgets::AppContext context;
    std::unique_ptr<ResolvePage> made;
};

void Looked::bringTo(const QString &what)
{
    ResolvePage &page = *made;
    QSignalSpy shown(&page, &ResolvePage::panesShown);
    std::vector<promotion::ComponentMerge> components{testing::salesUser()};
    if (what == QLatin1String("code"))
        components = {testing::accountService(), testing::salesUser()};
    auto loaded = std::make_shared<resolve::LoadedDraft>(*testing::loaded(testing::draftOf(std::move(components))));
    if (what == QLatin1String("suggested")) {
        const QDateTime when(QDate(2026, 11, 12), QTime(10, 0), QTimeZone::UTC);
        loaded->moved = {{QStringLiteral("Dev1")}, {{QStringLiteral("Dev1"), 2}}};
        const auto &decisions = loaded->session.draft.components.front().files.front().outcome.decisions;
        loaded->suggestions.insert(decisions[2].id,
                                   {QStringLiteral("k"),
                                    {merge::Take::Source, {}},
                                    QStringLiteral("Sales_User"),
                                    {},
                                    {},
                                    {QStringLiteral("01JD4Z6T0000000000000000AB"), QStringLiteral("UAT"),
                                     QStringLiteral("Dev1"), QStringLiteral("Bo"), when}});
    }
    page.showDraft(loaded, {});
    page.session()->choose(0, {merge::Take::Source, {}});
    page.showDecision(what == QLatin1String("code") ? 0 : 2);
    if (what == QLatin1String("decided")) {
        for (int i = 1; i < page.session()->count(); ++i)
            page.session()->choose(i, {i % 2 ? merge::Take::Target : merge::Take::Source, {}});
    } else if (what == QLatin1String("edit")) {
        page.findChild<resolve::DecisionPanel *>()->editByHand();
    } else if (what == QLatin1String("combine")) {
        for (int i = 0; i < page.session()->count(); ++i) {
            if (page.session()->decision(i).entryKey == QLatin1String("Account.Rating"))
                page.showDecision(i);
        }
        page.findChild<QPushButton *>(QStringLiteral("mergeCombineButton"))->click();
        page.findChild<QRadioButton *>(QStringLiteral("mergeCombine_editable_2"))->click();
    } else if (what == QLatin1String("text")) {
        for (int i = 1; i < page.session()->count(); ++i)
            page.session()->choose(i, {merge::Take::Target, {}});
        page.showDecision(2);
        QTRY_VERIFY(shown.count() > 0);
        pool.waitForDone();
        QTRY_VERIFY(!page.findChild<resolve::TextPane *>(QStringLiteral("mergePaneResult"))
                         ->toPlainText()
                         .contains(QLatin1String("undecided")));
        auto *pane = page.findChild<resolve::TextPane *>(QStringLiteral("mergePaneResult"));
        pane->setCaret({1, 4});
        QTest::keyClick(pane, Qt::Key_F2);
        auto *edit = page.findChild<QPlainTextEdit *>(QStringLiteral("mergeResultEdit"));
        edit->setPlainText(edit->toPlainText().replace(QLatin1String("</description>"), QLatin1String("</descr>")));
        QTRY_VERIFY(page.findChild<QListWidget *>(QStringLiteral("mergeResultProblems"))->count() > 0);
    } else if (what == QLatin1String("steps")) {
        QTest::keyClick(page.findChild<QListView *>(QStringLiteral("mergeDecisionList")), Qt::Key_H);
    } else if (what == QLatin1String("automatic")) {
        page.findChild<QPushButton *>(QStringLiteral("mergeAutomaticLink"))->click();
    } else if (what == QLatin1String("before")) {
        page.findChild<QPushButton *>(QStringLiteral("mergeBeforePane"))->click();
    } else if (what == QLatin1String("asked")) {
        const merge::SessionFile &file = page.session()->session().file(0);
        page.showDecision(page.session()->askInstead(file.path, merge::automaticId(file.outcome.automatic.front())));
    } else if (what == QLatin1String("rule")) {
        QMenu *menu = page.findChild<QPushButton *>(QStringLiteral("mergeRulesButton"))->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger();
    }
    QTRY_VERIFY(shown.count() > 0);
    pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

} // namespace

/// Lays the page out in the sizes, languages and themes people have, and looks for what has no room or no name. With
/// BACKFLOW_SHOTS set to a folder, pictures are left there.
class TestResolveLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyButtonHasRoom_data() { tests::everyLookOf(kStates); }
    void everyButtonHasRoom();
    void otherLanguages_data() { tests::everyStateOf(kStates); }
    void otherLanguages();
    void otherTextSizes_data() { tests::everyStateOf(kStates); }
    void otherTextSizes();
    void namesFocusAndThemes_data() { tests::everyStateOf(kStates); }
    void namesFocusAndThemes();
    void thinksForNoTimeAnybodyNotices();

private:
    tests::Opener opener(const QString &what);
    std::unique_ptr<theme::Theme> m_theme;
};

void TestResolveLooks::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
}

tests::Opener TestResolveLooks::opener(const QString &what)
{
    return [this, what](const QSize &size) {
        m_theme->setPreference(theme::Preference::Light);
        auto looked = std::make_shared<Looked>(*m_theme, size);
        looked->bringTo(what);
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(0);
            looked->pool.waitForDone();
        }
        return tests::Shown{looked, looked->made.get()};
    };
}

void TestResolveLooks::otherLanguages()
{
    QFETCH(QString, what);
    tests::checkLanguages(opener(what), QStringLiteral("resolve_") + what);
}

void TestResolveLooks::otherTextSizes()
{
    QFETCH(QString, what);
    tests::checkTextSizes(*m_theme, opener(what), QStringLiteral("resolve_") + what);
}

void TestResolveLooks::namesFocusAndThemes()
{
    QFETCH(QString, what);
    const tests::Shown shown = opener(what)({1440, 900});
    for (QDialog *dialog : shown.screen->findChildren<QDialog *>())
        dialog->close();
    tests::checkNames(*shown.screen);
    tests::checkFocus(*shown.screen);
    tests::checkThemes(*m_theme, *shown.screen);
    tests::checkTree(*shown.screen, QStringLiteral("resolve-") + what);
}

void TestResolveLooks::everyButtonHasRoom()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(QString, what);
    m_theme->setPreference(dark ? theme::Preference::Dark : theme::Preference::Light);
    Looked looked(*m_theme, size);
    looked.bringTo(what);
    ResolvePage &page = *looked.made;
    tests::checkButtons(page, tests::pictureName(QStringLiteral("resolve")));
    for (const auto *card : page.findChildren<resolve::SideCard *>()) {
        if (card->isVisible()) {
            const int needed =
                card->hasHeightForWidth() ? card->heightForWidth(card->width()) : card->sizeHint().height();
            QVERIFY2(card->height() >= needed, qPrintable(card->objectName()));
        }
    }
    // What the decision does not need is the text's.
    const auto *pane = page.findChild<QWidget *>(QStringLiteral("mergePanes"));
    if (const auto *panel = page.findChild<resolve::DecisionPanel *>(); panel->isVisible() && pane->isVisible())
        QTRY_VERIFY2(panel->height() <= panel->minimumHeight() + 2, qPrintable(QString::number(panel->height())));
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    if (auto *dialog = page.findChild<QDialog *>(); dialog && !folder.isEmpty())
        QVERIFY(dialog->grab().save(
            QDir(folder).filePath(tests::pictureName(QStringLiteral("resolve")) + QStringLiteral("_dialog.png"))));
}

void TestResolveLooks::thinksForNoTimeAnybodyNotices()
{
    Looked looked(*m_theme, {1440, 900});
    looked.bringTo(QStringLiteral("open"));
    ResolvePage &page = *looked.made;
    tests::LongestRun run;
    const auto rest = [&] {
        run.look();
        QTest::qWait(0);
        looked.pool.waitForDone();
        QTest::qWait(0);
        run.look();
    };
    for (int i = 0; i < page.session()->count(); ++i) {
        page.showDecision(i);
        rest();
        page.session()->choose(i, {i % 2 ? merge::Take::Target : merge::Take::Source, {}});
        rest();
    }
    while (page.session()->canUndo()) {
        page.session()->undo();
        rest();
    }
    tests::checkRun(run, 50, QStringLiteral("resolver"));
}

QTEST_MAIN(TestResolveLooks)
#include "tst_resolvelooks.moc"
