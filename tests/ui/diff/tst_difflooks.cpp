#include "tests/support/patience.h"
#include "tests/ui/screenlooks.h"
#include "ui/diff/diffview.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::diff;

namespace {

QByteArray permissionSet(int fields, int changedEvery)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
    for (int i = 0; i < fields; ++i) {
        xml += QByteArray("    <fieldPermissions>\n        <editable>") +
               (changedEvery > 0 && i % changedEvery == 3 ? "true" : "false") +
               "</editable>\n        <field>Account.Field_" + QByteArray::number(i) +
               "__c</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
    }
    return xml + "    <label>Sales</label>\n</PermissionSet>\n";
}

DiffContent content(int fields)
{
    DiffContent content;
    content.title = QStringLiteral("Sales (PermissionSet)");
    content.firstName = QStringLiteral("UAT");
    content.secondName = QStringLiteral("Dev1");
    content.files = {{QStringLiteral("force-app/main/default/permissionsets/Sales.permissionset-meta.xml"),
                      permissionSet(fields, 40), permissionSet(fields, 0)}};
    content.about = {
        {About::Of::First, QStringLiteral("UAT"), {QStringLiteral("Bo Lindqvist"), QStringLiteral("HF-212")}},
        {About::Of::Second, QStringLiteral("Dev1"), {QStringLiteral("Ana Ferreira")}}};
    content.canKeep = true;
    return content;
}
} // namespace

/// A difference in other languages, directions and sizes, as assistive technology has it, and how long it thinks.
class TestDiffLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsCutInALongerLanguage();
    void mirrorsForLanguagesFromTheRight();
    void codeStandsFromTheLeftEverywhere();
    void hasRoomAtEveryTextSize_data();
    void hasRoomAtEveryTextSize();
    void hasRoomAtEveryScale_data() { tests::everyScale(); }
    void hasRoomAtEveryScale();
    void tellsAssistiveTechnologyWhatItShows_data();
    void tellsAssistiveTechnologyWhatItShows();
    void thinksForNoTimeAnybodyNotices();

private:
    void make(const QSize &size, int fields = 60);
    void hasRoom(const char *what);
    QThreadPool m_pool;
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<theme::Highlighting> m_highlighting;
    widgets::AppContext m_context;
    std::unique_ptr<DiffView> m_view;
};

void TestDiffLooks::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
    m_highlighting = std::make_unique<theme::Highlighting>(*m_theme);
    m_context.theme = m_theme.get();
    m_context.highlighting = m_highlighting.get();
    m_context.pool = &m_pool;
}

void TestDiffLooks::init()
{
    m_view.reset();
}

void TestDiffLooks::cleanup()
{
    m_view.reset();
    m_pool.waitForDone();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme->setTextScale(100);
}

void TestDiffLooks::make(const QSize &size, int fields)
{
    m_view = std::make_unique<DiffView>(m_context);
    m_view->setAutoFillBackground(true);
    m_view->resize(size);
    m_view->show();
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    m_view->showContent(content(fields));
    QTRY_COMPARE(shown.count(), 1);
    m_view->setNeighbours(QStringLiteral("Logistics_User"), QStringLiteral("Support_Agent"), 3, 14);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTest::qWait(0); // what was told the toolbar is laid out
}

void TestDiffLooks::hasRoom(const char *what)
{
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    for (const DiffView::Mode mode : {DiffView::Mode::Entries, DiffView::Mode::Text}) {
        m_view->setMode(mode);
        QTest::qWait(0);
        if (!folder.isEmpty())
            m_view->grab().save(
                QDir(folder).filePath(QStringLiteral("diff_%1_%2.png").arg(QLatin1String(what)).arg(int(mode))));
        const QStringList wrong = tests::crowded(*m_view);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

void TestDiffLooks::nothingIsCutInALongerLanguage()
{
    tests::PseudoLocale locale;
    QVERIFY(QCoreApplication::installTranslator(&locale));
    make({1180, 600});
    hasRoom("pseudo");
    for (const QAbstractButton *button : m_view->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->text().contains(u'⟦'), qPrintable(button->objectName() + button->text()));
    }
    m_view.reset();
    QCoreApplication::removeTranslator(&locale);
}

void TestDiffLooks::mirrorsForLanguagesFromTheRight()
{
    make({1180, 600});
    const QMap<QString, int> places = tests::placesOf(*m_view);
    QVERIFY(places.size() > 12);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    make({1180, 600});
    tests::checkMirrored(places, tests::placesOf(*m_view));
    hasRoom("rtl");
}

void TestDiffLooks::codeStandsFromTheLeftEverywhere()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    make({1180, 600});
    m_view->setMode(DiffView::Mode::Text);
    int panes = 0;
    for (const char *name : {"diffTextFirst", "diffTextLeft", "diffTextSecond", "diffTextRight", "diffTextUnified"}) {
        if (const auto *pane = m_view->findChild<QWidget *>(QString::fromLatin1(name))) {
            QCOMPARE(pane->layoutDirection(), Qt::LeftToRight);
            ++panes;
        }
    }
    QVERIFY(panes >= 3);
}

void TestDiffLooks::hasRoomAtEveryTextSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {80, 100, 150, 200}) {
        for (const QSize size : {QSize(1180, 600), QSize(1180, 200), QSize(percent == 200 ? 976 : 812, 400)})
            QTest::addRow("%d_%dx%d", percent, size.width(), size.height()) << percent << size;
    }
}

void TestDiffLooks::hasRoomAtEveryTextSize()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_theme->setTextScale(percent);
    make(size);
    QCOMPARE(m_view->size(), size);
    hasRoom(QTest::currentDataTag());
}

void TestDiffLooks::hasRoomAtEveryScale()
{
    QFETCH(QString, factor);
    tests::checkScaled(factor, {QStringLiteral("hasRoomAtEveryTextSize:100_1180x600"),
                                QStringLiteral("hasRoomAtEveryTextSize:100_812x400")});
}

void TestDiffLooks::tellsAssistiveTechnologyWhatItShows_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("entries") << "diff-entries";
    QTest::newRow("text") << "diff-text";
    QTest::newRow("list") << "diff-list";
}

void TestDiffLooks::tellsAssistiveTechnologyWhatItShows()
{
    QFETCH(QString, name);
    make({1180, 600});
    if (name == QLatin1String("diff-text"))
        m_view->setMode(DiffView::Mode::Text);
    if (name == QLatin1String("diff-list"))
        m_view->setReviewShown(true);
    tests::checkTree(*m_view, name);
}

void TestDiffLooks::thinksForNoTimeAnybodyNotices()
{
    make({1180, 600}, 1200);
    tests::LongestRun run;
    const auto rest = [&run] {
        run.look();
        QTest::qWait(0);
    };
    for (int i = 0; i < 5; ++i) {
        m_view->goToNext();
        rest();
    }
    m_view->setMode(DiffView::Mode::Text);
    rest();
    for (int i = 0; i < 5; ++i) {
        m_view->goToNext();
        rest();
    }
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    QTest::keyClick(m_view.get(), Qt::Key_S); // ignores space: computed beside the window
    rest();
    QTRY_COMPARE(shown.count(), 1);
    run.look();
    tests::checkRun(run, 50, QStringLiteral("difference"));
}

QTEST_MAIN(TestDiffLooks)
#include "tst_difflooks.moc"
