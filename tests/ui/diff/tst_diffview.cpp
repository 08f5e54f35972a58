#include "tests/ui/diff/diffdesk.h"
#include "tests/ui/screenchecks.h"
#include "ui/diff/diffcopies.h"
#include "ui/diff/entrymodel.h"
#include "ui/diff/overviewruler.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statestack.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::diff;
using namespace backflow::testing;
using widgets::ViewState;

namespace {

/// A picture of our own making.
QByteArray mark(const QColor &color)
{
    QImage image(220, 140, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPoint(70, 70), 44, 44);
    painter.drawRect(120, 50, 70, 40);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestDiffView final : public QObject, private DiffDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void whatCouldNotBeReadIsSaid();
    void theKeyChangesOverAndBack();
    void orderAloneIsNoDifference();
    void oneSideMissingIsSaid();
    void whatIsIgnoredIsToldAndCanBeShown();
    void whoChangedItStandsBesideIt();
    void thePlaceAmongComponentsIsToldAndLeadsOn();
    void everyControlHasAName();
    void tabVisitsEveryControlOnce();
    void looksRightInEveryTheme();
    void brokenXmlIsShownAsText();
    void severalFilesOpenOnTheFirstThatDiffers();
    void onlyTheLastRequestIsShown();
    void theListOfChangesLeadsBack();
    void pastTheLastChangeComesTheNextComponent();
    void looks_data();
    void looks();
};

void TestDiffView::whatCouldNotBeReadIsSaid()
{
    DiffContent unread = content({setPair()});
    unread.unreadable = QStringLiteral("Dev1 did not let it be read.");
    unread.noAccess = true;
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    m_view->showContent(unread);
    QCOMPARE(shown.count(), 1);
    auto *states = find<widgets::StateStack>("diffStates");
    QCOMPARE(states->state(), ViewState::NoAccess);
    QCOMPARE(m_view->changeCount(), 0);
    show(content({setPair()}));
    QCOMPARE(states->state(), ViewState::Ready);
}

void TestDiffView::theKeyChangesOverAndBack()
{
    show(content({setPair()}));
    QTest::keyClick(m_view.get(), Qt::Key_F4);
    QCOMPARE(m_view->mode(), DiffView::Mode::Text);
    QTest::keyClick(m_view.get(), Qt::Key_F4);
    QCOMPARE(m_view->mode(), DiffView::Mode::Entries);
    // One stays where one is.
    m_view->goToEntry(kSet, QStringLiteral("fieldPermissions[Account.Zone__c]"));
    QTest::keyClick(m_view.get(), Qt::Key_F4);
    QCOMPARE(find<QLabel>("diffChangeCounter")->text(), QStringLiteral("Change 2 of 2"));
    QTest::keyClick(m_view.get(), Qt::Key_F4);
    QVERIFY(find<QTreeView>("diffEntryTree")->currentIndex().data().toString().startsWith(QLatin1String("Account.")));
    m_view->goToEntry(kSet, QStringLiteral("description"));
    QTest::keyClick(m_view.get(), Qt::Key_F4);
    QCOMPARE(find<QLabel>("diffChangeCounter")->text(), QStringLiteral("Change 1 of 2"));
    QTest::keyClick(m_view.get(), Qt::Key_F4);
    QCOMPARE(find<QTreeView>("diffEntryTree")->currentIndex().data().toString(), QStringLiteral("Description"));
}

void TestDiffView::orderAloneIsNoDifference()
{
    const QList<std::pair<const char *, bool>> fields{{"Account.A", true}, {"Account.B", true}};
    show(content({{kSet, permissionSet("Same", fields), permissionSet("Same", {fields[1], fields[0]})}}));
    QVERIFY(find<QLabel>("diffNoteText")->text().startsWith(QLatin1String("No difference that matters.")));
    QCOMPARE(m_view->mode(), DiffView::Mode::Text);
}

void TestDiffView::oneSideMissingIsSaid()
{
    show(content({{kClass, code(5, 0), std::nullopt}}));
    QCOMPARE(find<QLabel>("diffNoteText")->text(), QStringLiteral("Only UAT has this file; Dev1 does not."));
}

void TestDiffView::whatIsIgnoredIsToldAndCanBeShown()
{
    show(content({{kClass, QByteArray("a\r\nb\r\nc\r\n"), QByteArray("a\nb\nx\n")}}));
    QCOMPARE(m_view->changeCount(), 1);
    QCOMPARE(find<QLabel>("diffHidden")->text(), QStringLiteral("2 lines end otherwise (ignored)"));
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    find<QPushButton>("diffShowHidden")->click();
    QTRY_COMPARE(shown.count(), 1);
    QVERIFY(!m_view->options().ignoreLineEnds);
    QCOMPARE(find<QLabel>("diffHidden")->text(), QString());
    QVERIFY(!find<QLabel>("diffHidden")->isVisible());
}

void TestDiffView::whoChangedItStandsBesideIt()
{
    DiffContent what = content({setPair()});
    what.about = {{About::Of::First, QStringLiteral("UAT"), {QStringLiteral("Bo Lindqvist")}},
                  {About::Of::Second, QStringLiteral("Dev1"), {QStringLiteral("Ana Ferreira")}}};
    m_view->resize(1200, 700);
    show(what);
    const auto *panel = m_view->findChild<QWidget *>(QStringLiteral("diffAbout"));
    QVERIFY(panel->isVisible());
    QStringList words;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        words.append(label->text());
    QCOMPARE(words, (QStringList{QStringLiteral("● UAT"), QStringLiteral("Bo Lindqvist"), QStringLiteral("◆ Dev1"),
                                 QStringLiteral("Ana Ferreira")}));
    find<QToolButton>("diffAboutButton")->click();
    QVERIFY(!panel->isVisible());
    find<QToolButton>("diffAboutButton")->click();
    QVERIFY(panel->isVisible());
    m_view->resize(800, 700); // what differs needs the room
    QTRY_VERIFY(!panel->isVisible());
    m_view->resize(1200, 700);
    show(content({setPair()}));
    QVERIFY(!panel->isVisible());
}

void TestDiffView::thePlaceAmongComponentsIsToldAndLeadsOn()
{
    m_view->resize(1200, 700);
    show(content({setPair()}));
    auto *place = find<QLabel>("diffPosition");
    QVERIFY(!place->isVisible());
    m_view->setNeighbours({}, QStringLiteral("Support Agent"), 1, 14);
    QVERIFY(place->isVisible());
    QCOMPARE(place->text(), QStringLiteral("1 of 14 components"));
    QVERIFY(!find<QToolButton>("diffPreviousComponent")->isEnabled());
    QSignalSpy wanted(m_view.get(), &DiffView::neighbourWanted);
    find<QToolButton>("diffNextComponent")->click();
    QCOMPARE(wanted.takeFirst().first().toInt(), 1);
}

void TestDiffView::everyControlHasAName()
{
    show(content({setPair()}));
    tests::checkNames(*m_view);
    m_view->setMode(DiffView::Mode::Text);
    tests::checkNames(*m_view);
}

void TestDiffView::tabVisitsEveryControlOnce()
{
    show(content({setPair()}));
    tests::checkFocus(*m_view);
    m_view->setMode(DiffView::Mode::Text);
    tests::checkFocus(*m_view);
}

void TestDiffView::looksRightInEveryTheme()
{
    m_view->setAutoFillBackground(true);
    show(content({setPair()}));
    tests::checkThemes(m_theme, *m_view);
}

void TestDiffView::brokenXmlIsShownAsText()
{
    show(content({{kSet, QByteArray("<PermissionSet><label>x</PermissionSet>"), permissionSet("a", {})}}));
    QCOMPARE(m_view->mode(), DiffView::Mode::Text);
    QVERIFY(find<widgets::InlineBanner>("diffNote")->isVisible());
}

void TestDiffView::severalFilesOpenOnTheFirstThatDiffers()
{
    const FilePair same{QStringLiteral("a/one.js"), QByteArray("x\n"), QByteArray("x\n")};
    show(content({same, {QStringLiteral("a/two.js"), QByteArray("x\n"), QByteArray("y\n")}}));
    auto *files = find<QComboBox>("diffFiles");
    QVERIFY(files->isVisible());
    QCOMPARE(files->currentText(), QStringLiteral("two.js"));
    QCOMPARE(files->itemText(0), QStringLiteral("one.js (same)"));
}

void TestDiffView::onlyTheLastRequestIsShown()
{
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    for (int i = 0; i < 20; ++i)
        m_view->showContent(content({{kClass, code(50 + i, 0), code(50, 0)}}));
    m_view->showContent(content({setPair()}));
    QTRY_COMPARE(m_view->mode(), DiffView::Mode::Entries);
    QTRY_COMPARE(m_view->changeCount(), 4);
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(shown.count(), 1);
}

void TestDiffView::theListOfChangesLeadsBack()
{
    show(content({setPair()}));
    QTest::keyClick(m_view.get(), Qt::Key_F8);
    auto *list = find<QListWidget>("diffReviewList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 4);
    QStringList words;
    for (int i = 0; i < list->count(); ++i)
        words += list->item(i)->text();
    QCOMPARE(words
                 .filter(QStringLiteral("Changed: UAT: edit no · read yes, Dev1: edit yes · read yes; Field permission "
                                        "Account.Rating. Line 9."))
                 .size(),
             1);
    QVERIFY(words.filter(QLatin1String("Added: Field permission Account.Zone__c")).size() == 1);
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QCOMPARE(find<QLabel>("diffChangeCounter")->text(), QStringLiteral("Change 3 of 4"));
    QTest::keyClick(m_view.get(), Qt::Key_F8);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
}

void TestDiffView::pastTheLastChangeComesTheNextComponent()
{
    show(content({{kClass, code(40, 20), code(40, 0)}}));
    QSignalSpy wanted(m_view.get(), &DiffView::neighbourWanted);
    m_view->setNeighbours({}, QStringLiteral("Support Agent"));
    QVERIFY(m_view->goToNext());
    QVERIFY(!m_view->goToNext());
    QCOMPARE(find<QLabel>("diffChangeCounter")->text(), QStringLiteral("Last change. Again: Support Agent"));
    QCOMPARE(wanted.count(), 0);
    QVERIFY(!m_view->goToNext());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toInt(), 1);
    QVERIFY(m_view->goToPrevious());
    QVERIFY(!m_view->goToPrevious()); // nothing stands before it
    QVERIFY(!m_view->goToPrevious());
    QCOMPARE(wanted.count(), 1);
}

void TestDiffView::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("what");
    for (const bool dark : {false, true}) {
        for (const char *what : {"entries", "text", "code", "image", "conflict", "contested lines"})
            QTest::addRow("%s %s", what, dark ? "dark" : "light") << dark << QString::fromLatin1(what);
    }
}

void TestDiffView::looks()
{
    QFETCH(bool, dark);
    QFETCH(QString, what);
    m_theme.setPreference(dark ? theme::Preference::Dark : theme::Preference::Light);
    m_view->setAutoFillBackground(true);
    if (what == QLatin1String("code"))
        show(content({{kClass, code(60, 12), code(60, 0).replace("    Integer field40 = 0;\n", "")}}));
    else if (what == QLatin1String("image"))
        show(content({{QStringLiteral("a/mark.resource"), mark(QColor(11, 99, 206)), mark(QColor(160, 64, 0))}}));
    else if (what.startsWith(QLatin1String("con"))) {
        FilePair pair = setPair();
        pair.before = permissionSet("", {{"Account.Industry", true}});
        pair.beforeKnown = true;
        show(content({pair}));
        find<QTreeView>("diffEntryTree")->expand(find<QTreeView>("diffEntryTree")->model()->index(0, 0));
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents();
    } else
        show(content({setPair()}));
    if (what == QLatin1String("text") || what == QLatin1String("contested lines"))
        m_view->setMode(DiffView::Mode::Text);
    const QPixmap picture = m_view->grab();
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    if (!folder.isEmpty()) {
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
        QVERIFY(picture.save(QDir(folder).filePath(QStringLiteral("diff_%1.png").arg(name))));
    }
    if (what == QLatin1String("image"))
        return;
    // The tints are there: more colours than text on a plain ground.
    const QImage image = picture.toImage();
    const QColor wanted =
        m_theme.color(what == QLatin1String("entries") || what == QLatin1String("conflict") ? theme::Role::AccentTint
                      : what == QLatin1String("contested lines")                            ? theme::Role::ConflictLine
                                                                                            : theme::Role::AddedLine);
    int hits = 0;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 7)
            hits += image.pixelColor(x, y) == wanted ? 1 : 0;
    }
    QVERIFY(hits > 20);
}

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
