#include "salesuser.h"

#include "core/merge/threeway.h"
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

using namespace backflow;
using namespace backflow::ui;
using resolve::ResolvePage;

/// Lays the page out in the sizes and themes people have, and looks for controls without room. With BACKFLOW_SHOTS set
/// to a folder, pictures are left there.
class TestResolveLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyButtonHasRoom_data();
    void everyButtonHasRoom();

private:
    std::unique_ptr<theme::Theme> m_theme;
};

void TestResolveLooks::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
}

void TestResolveLooks::everyButtonHasRoom_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("what");
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(860, 580)}) {
            for (const char *what : {"open", "decided", "code", "edit", "automatic", "before", "suggested", "asked",
                                     "rule", "combine", "text", "steps"}) {
                QTest::addRow("%s %s %d", what, dark ? "dark" : "light", size.width())
                    << dark << size << QString::fromLatin1(what);
            }
        }
    }
}

void TestResolveLooks::everyButtonHasRoom()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(QString, what);
    m_theme->setPreference(dark ? theme::Preference::Dark : theme::Preference::Light);
    theme::Highlighting highlighting(*m_theme);
    widgets::Navigator navigator;
    jobs::JobList jobs;
    QThreadPool pool;
    widgets::AppContext context;
    context.theme = m_theme.get();
    context.highlighting = &highlighting;
    context.navigator = &navigator;
    context.jobs = &jobs;
    context.pool = &pool;
    ResolvePage page(context);
    page.setAutoFillBackground(true);
    page.resize(size);
    page.show();
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
    const QPixmap picture = page.grab();
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
    }
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
    if (!folder.isEmpty()) {
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
        QVERIFY(picture.save(QDir(folder).filePath(QStringLiteral("resolve_%1.png").arg(name))));
        if (const auto *dialog = page.findChild<QDialog *>())
            QVERIFY(const_cast<QDialog *>(dialog)->grab().save(
                QDir(folder).filePath(QStringLiteral("resolve_%1_dialog.png").arg(name))));
    }
    QCOMPARE(picture.size(), page.size() * page.devicePixelRatio());
}

QTEST_MAIN(TestResolveLooks)
#include "tst_resolvelooks.moc"
