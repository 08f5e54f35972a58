#include "ui/pipeline/carditem.h"
#include "ui/pipeline/edgeitem.h"
#include "ui/pipeline/environmentpanel.h"
#include "ui/pipeline/mapexport.h"
#include "ui/pipeline/mapgroups.h"
#include "ui/pipeline/maplayout.h"
#include "ui/pipeline/numbercells.h"
#include "ui/pipeline/pipelinetable.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/pipeline/statewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagecommand.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QTimeZone>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::pipeline;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(9, 52), QTimeZone::UTC);

model::Environment environment(const char *name, model::EnvironmentKind kind, const char *stage)
{
    model::Environment made;
    made.name = QString::fromLatin1(name);
    made.kind = kind;
    made.stage = QString::fromLatin1(stage);
    return made;
}

/// The pipeline of the design's pictures.
model::Pipeline sample()
{
    using Kind = model::EnvironmentKind;
    model::Pipeline pipeline;
    pipeline.name = QStringLiteral("Acme CRM");
    pipeline.environments = {environment("Dev1", Kind::Developer, "Development"),
                             environment("Dev2", Kind::Developer, "Development"),
                             environment("Dev3", Kind::DeveloperPro, "Development"),
                             environment("QA", Kind::Partial, "Integration"),
                             environment("UAT", Kind::Full, "Test"),
                             environment("Production", Kind::Production, "Production")};
    for (const auto &[lower, higher] :
         {std::pair{"Dev1", "QA"}, {"Dev2", "QA"}, {"Dev3", "QA"}, {"QA", "UAT"}, {"UAT", "Production"}})
        pipeline.edges += model::Edge{QString::fromLatin1(lower), QString::fromLatin1(higher)};
    return pipeline;
}

PipelineState sampleState()
{
    PipelineState state = emptyState(sample());
    state.asOf = kNow;
    for (EnvironmentStatus &status : state.environments) {
        status.state = CardState::InSync;
        status.components = 312;
        status.syncedAt = kNow.addSecs(-20 * 60);
    }
    EnvironmentStatus &dev1 = state.environments[0];
    dev1.state = CardState::Due;
    dev1.toReceive = 12;
    dev1.toPromote = 3;
    dev1.receiveFrom = {QStringLiteral("QA")};
    dev1.syncedAt = kNow.addDays(-3);
    state.edges[0].due = 12;
    state.edges[2].due = 9;
    state.edges[2].running = true;
    state.edges[3].due = 2;
    state.edges[3].conflicts = 1;
    state.environments[3].state = CardState::Conflict;
    state.environments[3].conflicts = 1;
    state.environments[3].toReceive = 2;
    return state;
}

} // namespace

class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theMapIsKeptAsAFile();
    void columnsAreStagesFromLowToHigh();
    void pillsCoverNoCard();
    void everyEdgeHasPortsOfItsOwn();
    void aNarrowViewKeepsTheWords();
    void aDrawerLeavesTheMapItsSize();
    void cardsStayWhenOnlyNumbersChange();
    void cardSentences_data();
    void cardSentences();
    void edgeSentences_data();
    void edgeSentences();
    void accessibleTreeHasCardsAndTheirEdges();
    void accessibleRectangleIsTheDrawnCard();
    void assistiveTechnologyCanPressACard();
    void arrowKeysReachEveryCard();
    void keysAskForWhatTheyName_data();
    void keysAskForWhatTheyName();
    void letterJumpsByName();
    void copyAndPasteChoosesAPair();
    void nothingIsPaintedWhileNothingRuns();
    void pillOfAnEdgeIsPressed();
    void tableSaysTheSameAsTheMap();
    void mirroredItReadsFromRightToLeft();
    void oldDataIsGrey();
    void aCardMovesWithinItsStage();
    void oneTeamSeesItsOwnAndWhatIsCommon();
    void groupsAddUp();
    void everyStateHasIconAndWords();
    void decisionsAreOnTheCardAndInThePanel();
    void pillsTellOfTimeAndLock();
    void thePanelsLinesComeFirst();
    void numbersOfACardArePressed_data();
    void numbersOfACardArePressed();
    void whatIsNoNumberOpensNothing();
    void keysOpenWhatANumberCounts_data();
    void keysOpenWhatANumberCounts();
    void assistiveTechnologyPressesANumber();
    void numbersOfTheTableArePressed();
    void manyLinesAreFineWhenTheMapRests();
    void largerLettersStayOnTheCard();

private:
    theme::Theme m_theme;
};

void TestMap::initTestCase()
{
    m_theme.install(*qApp);
    QAccessible::setActive(true);
}

void TestMap::columnsAreStagesFromLowToHigh()
{
    const MapLayout layout = layOut(sample());
    QStringList titles;
    for (const MapLayout::Column &column : layout.columns)
        titles += column.title;
    QCOMPARE(titles, QStringList({QStringLiteral("Development"), QStringLiteral("Integration"), QStringLiteral("Test"),
                                  QStringLiteral("Production")}));
    QVERIFY(layout.columns.last().production);
    // A column with fewer cards stands in the middle of the tallest one.
    QCOMPARE(layout.cards[QStringLiteral("QA")].y(), layout.cards[QStringLiteral("Dev2")].y());
}

void TestMap::pillsCoverNoCard()
{
    const MapLayout layout = layOut(sample());
    for (const MapLayout::Line &line : layout.lines) {
        const qreal gutter = layout.cards[line.higher].x() - (layout.cards[line.lower].x() + kCardWidth);
        QVERIFY(gutter >= 160);
    }
}

void TestMap::everyEdgeHasPortsOfItsOwn()
{
    const MapLayout layout = layOut(sample());
    QList<QPointF> ports;
    for (const MapLayout::Line &line : layout.lines)
        ports << line.forwardStart << line.forwardEnd << line.backStart << line.backEnd;
    for (qsizetype i = 0; i < ports.size(); ++i)
        for (qsizetype j = i + 1; j < ports.size(); ++j)
            QVERIFY(ports[i] != ports[j]);
    for (const MapLayout::Line &line : layout.lines) {
        const qreal top = layout.cards[line.higher].y();
        QVERIFY(line.forwardEnd.y() > top && line.backStart.y() < top + kCardHeight);
    }
}

void TestMap::aNarrowViewKeepsTheWords()
{
    PipelineView view(m_theme);
    view.setState(sampleState());
    const auto heightAt = [&](int width, int height) {
        view.resize(width, height);
        view.show();
        view.fit();
        return view.cards().first()->height();
    };
    QCOMPARE(heightAt(1600, 800), kCardHeight);           // wide
    QCOMPARE(heightAt(1200, 800), kCardHeight);           // columns closer, cards as they are
    QCOMPARE(heightAt(1020, 800), kTallShape.cardHeight); // cards taller instead of without words
    QVERIFY(view.zoom() >= 0.7);
    const qreal gap = view.card(QStringLiteral("QA"))->x() - view.card(QStringLiteral("Dev1"))->x() - kCardWidth;
    QCOMPARE(gap, kNarrowGutter);
    QCOMPARE(heightAt(400, 300), kCardHeight); // a dot and a name
}

void TestMap::aDrawerLeavesTheMapItsSize()
{
    PipelineView view(m_theme);
    view.setState(sampleState());
    view.resize(840, 560);
    view.show();
    view.fit();
    const qreal zoom = view.zoom();
    view.setCurrent(QStringLiteral("Production"));
    view.setCovered(280);
    QCOMPARE(view.zoom(), zoom);
    const QRect drawn = view.mapFromScene(view.card(QStringLiteral("Production"))->sceneBoundingRect()).boundingRect();
    QVERIFY(drawn.right() <= 840 - 280); // scrolled out from under the drawer
    // The words at the foot of the map stand above the bar that has come, in a low window, too.
    for (const QSize &size : {QSize(840, 560), QSize(1020, 420), QSize(1020, 500)}) {
        view.setCovered(0);
        view.resize(size);
        view.fit();
        view.setCovered(280);
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
        QVERIFY(view.mapFromScene(view.sceneRect().bottomLeft()).y() <= view.viewport()->height());
    }
    view.setCovered(0);
    view.resize(840, 560);
    view.fit();
    view.setCovered(280);
    view.setCovered(0);
    QCOMPARE(view.zoom(), zoom);
}

void TestMap::cardsStayWhenOnlyNumbersChange()
{
    PipelineView view(m_theme);
    PipelineState state = sampleState();
    view.setState(state);
    const CardItem *card = view.card(QStringLiteral("QA"));
    const QPointF place = card->pos();
    state.edges[3].conflicts = 0;
    state.environments[3].state = CardState::Due;
    view.setState(state);
    QCOMPARE(view.card(QStringLiteral("QA")), card);
    QCOMPARE(card->pos(), place);
    QCOMPARE(card->status().state, CardState::Due);
}

void TestMap::cardSentences_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("due") << 0
                         << QStringLiteral("Dev1, Developer sandbox, behind, back-promotion due: 12 components to "
                                           "receive from QA, 3 to promote, last synced 3 days ago.");
    QTest::newRow("conflict") << 3
                              << QStringLiteral("QA, Partial copy sandbox, 1 conflict to resolve: 2 components to "
                                                "receive, 0 to promote, last synced 20 min ago.");
    QTest::newRow("in sync") << 5
                             << QStringLiteral("Production, Production org, in sync: 0 components to receive, 0 to "
                                               "promote, last synced 20 min ago.");
}

void TestMap::cardSentences()
{
    QFETCH(int, index);
    QFETCH(QString, sentence);
    const PipelineState state = sampleState();
    QCOMPARE(cardSentence(state.pipeline.environments[index], state.environments[index], kNow), sentence);
}

void TestMap::edgeSentences_data()
{
    QTest::addColumn<EdgeStatus>("edge");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("pill");
    EdgeStatus edge{.lower = QStringLiteral("Dev1"), .higher = QStringLiteral("QA")};
    QTest::newRow("nothing") << edge << QStringLiteral("From QA: nothing due") << QString();
    edge.due = 1;
    QTest::newRow("one") << edge << QStringLiteral("From QA: 1 component due") << QStringLiteral("↙ 1 due");
    edge.due = 12;
    QTest::newRow("many") << edge << QStringLiteral("From QA: 12 components due") << QStringLiteral("↙ 12 due");
    edge.conflicts = 1;
    QTest::newRow("conflict") << edge << QStringLiteral("From QA: 12 components due, 1 conflict")
                              << QStringLiteral("≠ 1 conflict");
    edge.running = true;
    QTest::newRow("running") << edge << QStringLiteral("From QA: 12 components due, 1 conflict, running")
                             << QStringLiteral("↙ 12 running");
}

void TestMap::edgeSentences()
{
    QFETCH(EdgeStatus, edge);
    QFETCH(QString, sentence);
    QFETCH(QString, pill);
    QCOMPARE(edgeSentence(edge), sentence);
    QCOMPARE(pillWords(edge), pill);
}

void TestMap::accessibleTreeHasCardsAndTheirEdges()
{
    PipelineView view(m_theme);
    view.resize(900, 600);
    view.setState(sampleState());
    view.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Pipeline map, 6 environments"));
    QCOMPARE(list->childCount(), 6);
    QAccessibleInterface *dev1 = list->child(0);
    QVERIFY(dev1);
    QCOMPARE(dev1->role(), QAccessible::ListItem);
    QVERIFY(dev1->text(QAccessible::Name).startsWith(QLatin1String("Dev1, Developer sandbox, behind")));
    QCOMPARE(dev1->childCount(), 3); // an edge and two numbers
    QCOMPARE(dev1->child(0)->text(QAccessible::Name), QStringLiteral("From QA: 12 components due"));
    QCOMPARE(list->indexOfChild(dev1), 0);
    QCOMPARE(dev1->parent(), list);
    QCOMPARE(dev1->child(0)->parent(), dev1);
    QCOMPARE(list->child(5)->childCount(), 0);
}

void TestMap::accessibleRectangleIsTheDrawnCard()
{
    PipelineView view(m_theme);
    view.resize(900, 600);
    view.setState(sampleState());
    view.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    const CardItem *card = view.card(QStringLiteral("QA"));
    const QRect drawn = view.mapFromScene(QRectF(card->pos(), QSizeF(kCardWidth, card->height()))).boundingRect();
    const QRect told = list->child(3)->rect();
    QCOMPARE(told, QRect(view.viewport()->mapToGlobal(drawn.topLeft()), drawn.size()));
    QCOMPARE(list->childAt(told.center().x(), told.center().y()), list->child(3));
}

void TestMap::assistiveTechnologyCanPressACard()
{
    PipelineView view(m_theme);
    view.setState(sampleState());
    view.show();
    QSignalSpy details(&view, &PipelineView::detailsRequested);
    QSignalSpy menu(&view, &PipelineView::menuRequested);
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(&view)->child(1);
    QAccessibleActionInterface *actions = card->actionInterface();
    QVERIFY(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(details.size(), 1);
    QCOMPARE(details[0][0].toString(), QStringLiteral("Dev2"));
    QVERIFY(card->state().selected);
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QCOMPARE(menu.size(), 1);
}

void TestMap::arrowKeysReachEveryCard()
{
    PipelineView view(m_theme);
    view.setState(sampleState());
    view.show();
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.current(), QStringLiteral("Dev1"));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), QStringLiteral("Dev2"));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), QStringLiteral("Dev3"));
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), QStringLiteral("QA"));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), QStringLiteral("UAT"));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.current(), QStringLiteral("Production"));
    QTest::keyClick(&view, Qt::Key_Right); // there is nothing further
    QCOMPARE(view.current(), QStringLiteral("Production"));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.current(), QStringLiteral("UAT"));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(view.current().isEmpty());
    // Tab comes in where one has left.
    QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&view, &in);
    QCOMPARE(view.current(), QStringLiteral("UAT"));
}

void TestMap::keysAskForWhatTheyName_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("details") << int(Qt::Key_Return) << QByteArray(SIGNAL(detailsRequested(QString)));
    QTest::newRow("compare") << int(Qt::Key_C) << QByteArray(SIGNAL(compareRequested(QString)));
    QTest::newRow("back-promote") << int(Qt::Key_B) << QByteArray(SIGNAL(backPromotionRequested(QString)));
    QTest::newRow("resolve") << int(Qt::Key_R) << QByteArray(SIGNAL(resolveRequested(QString)));
}

void TestMap::keysAskForWhatTheyName()
{
    QFETCH(int, key);
    QFETCH(QByteArray, signal);
    PipelineView view(m_theme);
    view.setState(sampleState());
    widgets::PageCommands commands(&view, QStringLiteral("Map"));
    view.makeCommands(commands, {});
    view.show();
    QSignalSpy spy(&view, signal.constData());
    QTest::keyClick(&view, static_cast<Qt::Key>(key)); // no card is chosen: nothing is asked
    QCOMPARE(spy.size(), 0);
    view.setCurrent(QStringLiteral("QA"));
    QTest::keyClick(&view, static_cast<Qt::Key>(key));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), QStringLiteral("QA"));
}

void TestMap::letterJumpsByName()
{
    PipelineView view(m_theme);
    view.setState(sampleState());
    view.show();
    QTest::keyClick(&view, Qt::Key_D);
    QCOMPARE(view.current(), QStringLiteral("Dev1"));
    QTest::keyClick(&view, Qt::Key_D);
    QCOMPARE(view.current(), QStringLiteral("Dev2"));
    QTest::keyClick(&view, Qt::Key_U);
    QCOMPARE(view.current(), QStringLiteral("UAT"));
}

void TestMap::copyAndPasteChoosesAPair()
{
    PipelineView view(m_theme);
    view.setState(sampleState());
    view.show();
    QSignalSpy pair(&view, &PipelineView::pairChosen);
    view.setCurrent(QStringLiteral("QA"));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier); // onto itself: nothing
    QCOMPARE(pair.size(), 0);
    view.setCurrent(QStringLiteral("Dev1"));
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pair.size(), 1);
    QCOMPARE(pair[0][0].toString(), QStringLiteral("QA"));
    QCOMPARE(pair[0][1].toString(), QStringLiteral("Dev1"));
}

void TestMap::nothingIsPaintedWhileNothingRuns()
{
    PipelineView view(m_theme);
    PipelineState state = sampleState();
    view.setState(state);
    view.show();
    const auto marching = [&view] {
        for (const QTimer *timer : view.findChildren<QTimer *>())
            if (timer->isActive())
                return true;
        return false;
    };
    QVERIFY(marching());
    state.edges[2].running = false;
    view.setState(state);
    QVERIFY(!marching());
    state.edges[2].running = true;
    view.setState(state);
    view.hide();
    QVERIFY(!marching());
    view.show();
    QVERIFY(marching());
    m_theme.setReduceMotion(true); // at once, not with the next state
    QVERIFY(!marching());
    m_theme.setReduceMotion(false);
    QVERIFY(marching());
}

void TestMap::pillOfAnEdgeIsPressed()
{
    PipelineView view(m_theme);
    view.resize(1600, 700);
    view.setState(sampleState());
    view.show();
    QSignalSpy pressed(&view, &PipelineView::edgePressed);
    const EdgeItem *edge = view.edgesInto(QStringLiteral("Dev1")).first();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(edge->pillRect().center()));
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(pressed[0][0].toString(), QStringLiteral("Dev1"));
    QCOMPARE(pressed[0][1].toString(), QStringLiteral("QA"));
}

void TestMap::tableSaysTheSameAsTheMap()
{
    PipelineTable table(m_theme);
    const QAbstractItemModelTester tester(&table);
    const PipelineState state = sampleState();
    table.setState(state);
    QCOMPARE(table.rowCount(), 6);
    for (int row = 0; row < table.rowCount(); ++row) {
        const EnvironmentStatus &status = state.environments[row];
        QCOMPARE(table.index(row, PipelineTable::NameColumn).data().toString(), status.environment);
        const QModelIndex words = table.index(row, PipelineTable::StateColumn);
        QCOMPARE(words.data().toString(), shortStateWords(status));
        QCOMPARE(words.data(Qt::AccessibleTextRole).toString(), stateWords(status));
        QCOMPARE(table.index(row, PipelineTable::ReceiveColumn).data().toInt(), status.toReceive);
        QCOMPARE(table.index(row, PipelineTable::PromoteColumn).data().toInt(), status.toPromote);
        QVERIFY(!table.index(row, PipelineTable::StateColumn).data(Qt::DecorationRole).isNull());
    }
    QCOMPARE(table.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             cardSentence(state.pipeline.environments[0], state.environments[0], kNow));
    // What its lines say, too, and that it is old.
    const auto due = [&](int row) { return table.index(row, PipelineTable::FromColumn).data().toString(); };
    QCOMPARE(due(0), QStringLiteral("QA: 12 due"));
    QCOMPARE(due(2), QStringLiteral("QA: 9 due, running"));
    QCOMPARE(due(3), QStringLiteral("UAT: 2 due, 1 conflict"));
    QVERIFY(due(1).isEmpty());
    QCOMPARE(table.index(3, PipelineTable::FromColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("From UAT: 2 components due, 1 conflict"));
    // Sorted as somebody likes: numbers as numbers, states by how urgent they are, readings by their age.
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&table);
    sorted.setSortRole(PipelineTable::SortRole);
    const auto first = [&](int column, Qt::SortOrder order) {
        sorted.sort(column, order);
        return sorted.index(0, PipelineTable::NameColumn).data().toString();
    };
    QCOMPARE(first(PipelineTable::ReceiveColumn, Qt::DescendingOrder), QStringLiteral("Dev1")); // 12, then 2
    QCOMPARE(first(PipelineTable::StateColumn, Qt::AscendingOrder), QStringLiteral("QA"));
    QCOMPARE(first(PipelineTable::SyncedColumn, Qt::AscendingOrder), QStringLiteral("Dev1"));
    const QModelIndex name = table.index(1, PipelineTable::NameColumn);
    QVERIFY(name.data(Qt::ForegroundRole).isNull());
    table.setOutOfReach(true);
    QCOMPARE(name.data(Qt::ForegroundRole).value<QColor>(), m_theme.color(theme::Role::Muted));
}

void TestMap::theMapIsKeptAsAFile()
{
    PipelineView view(m_theme);
    view.resize(500, 300); // less than the map: all of it is kept
    view.setState(sampleState());
    const QByteArray svg = mapPicture(view, QStringLiteral("map.svg"));
    QVERIFY(svg.startsWith("<?xml"));
    QVERIFY(svg.contains("Production")); // words stay words
    QVERIFY(svg.contains("<title>Acme CRM</title>"));
    QVERIFY(mapPicture(view, QStringLiteral("map.PDF")).startsWith("%PDF-"));
    const QImage picture = QImage::fromData(mapPicture(view, QStringLiteral("map.png")));
    QCOMPARE(picture.size(), view.mapSize().toSize() * 2);
    QVERIFY(picture.width() > 1000);
    QSet<QRgb> colours;
    for (int x = 0; x < picture.width(); x += 7)
        for (int y = 0; y < picture.height(); y += 7)
            colours.insert(picture.pixel(x, y));
    QVERIFY(colours.size() > 5);
}

void TestMap::mirroredItReadsFromRightToLeft()
{
    const MapLayout straight = layOut(sample());
    const MapLayout back = mirrored(straight);
    QVERIFY(back.mirrored);
    QVERIFY(back.cards[QStringLiteral("Production")].x() < back.cards[QStringLiteral("Dev1")].x());
    for (auto it = straight.cards.begin(); it != straight.cards.end(); ++it) {
        QCOMPARE(back.cards[it.key()].y(), it->y());
        QVERIFY(back.cards[it.key()].x() >= 0 && back.cards[it.key()].x() + kCardWidth <= back.bounds.width());
    }
    for (const MapLayout::Line &line : back.lines) {
        QVERIFY(line.forwardEnd.x() < line.forwardStart.x()); // towards production
        QCOMPARE(line.forwardStart.x(), back.cards[line.lower].x());
        QCOMPARE(line.backStart.x(), back.cards[line.higher].x() + kCardWidth);
    }
    QCOMPARE(mirrored(back).cards, straight.cards); // twice is as before
    PipelineView view(m_theme);
    view.resize(1180, 760);
    view.setState(sampleState());
    view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(view.card(QStringLiteral("Production"))->x() < view.card(QStringLiteral("Dev1"))->x());
    view.setFocus();
    view.setCurrent(QStringLiteral("Production"));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), QStringLiteral("UAT"));
    QTest::keyClick(&view, Qt::Key_Home); // the first stage is the lowest, wherever it stands
    QVERIFY(view.current().startsWith(QLatin1String("Dev")));
}

void TestMap::oldDataIsGrey()
{
    PipelineView view(m_theme);
    PipelineState state = sampleState();
    state.environments[0].syncedAt = kNow.addDays(-8);
    view.setState(state);
    QVERIFY(view.card(QStringLiteral("Dev1"))->isStale());
    QVERIFY(!view.card(QStringLiteral("Dev2"))->isStale());
    const auto picture = [&] {
        QImage image(260, 140, QImage::Format_RGB32);
        image.fill(m_theme.color(theme::Role::Window));
        QPainter painter(&image);
        view.card(QStringLiteral("Dev2"))->paint(&painter, nullptr, nullptr);
        return image;
    };
    const auto bar = [&] { return picture().pixelColor(2, 64); };
    const QColor solid = bar();
    QVERIFY(!view.card(QStringLiteral("Dev2"))->sentence().contains(QStringLiteral("As of")));
    view.setOutOfReach(true);
    QVERIFY(bar() != solid); // hollow, and says since when
    QVERIFY(view.card(QStringLiteral("Dev2"))->sentence().contains(asOfWords(kNow)));
    QVERIFY(view.card(QStringLiteral("Dev2"))->isStale());
    view.setOutOfReach(false);
    QVERIFY(!view.card(QStringLiteral("Dev2"))->isStale());
    PipelineTable table(m_theme);
    table.setState(state);
    QCOMPARE(table.index(0, 0).data(Qt::ForegroundRole).value<QColor>(), m_theme.color(theme::Role::Muted));
    QVERIFY(!table.index(1, 0).data(Qt::ForegroundRole).isValid());
}

void TestMap::aCardMovesWithinItsStage()
{
    PipelineView view(m_theme);
    view.resize(1180, 760);
    view.setState(sampleState());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy asked(&view, &PipelineView::orderRequested);
    QSignalSpy pairs(&view, &PipelineView::pairChosen);
    view.setFocus();
    view.setCurrent(QStringLiteral("Dev2"));
    QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.takeFirst(), (QVariantList{QStringLiteral("Dev2"), QStringLiteral("Dev1")}));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.takeFirst(), (QVariantList{QStringLiteral("Dev2"), QString()}));
    view.setCurrent(QStringLiteral("Dev3"));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier); // it is the last one
    QVERIFY(asked.isEmpty());
    // By mouse, into the gap between the first two.
    const CardItem *first = view.card(QStringLiteral("Dev1"));
    const QPoint from = view.mapFromScene(view.card(QStringLiteral("Dev3"))->sceneBoundingRect().center());
    const QPoint gap =
        view.mapFromScene(QPointF(first->x() + kCardWidth / 2, first->y() + first->height() + kRowGap / 2));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + gap) / 2);
    QMouseEvent move(QEvent::MouseMove, gap, view.viewport()->mapToGlobal(gap), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, gap);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.takeFirst(), (QVariantList{QStringLiteral("Dev3"), QStringLiteral("Dev2")}));
    QVERIFY(pairs.isEmpty());
    const model::Pipeline before = sample();
    model::Pipeline after = before;
    after.environments.swapItemsAt(0, 1);
    const PipelineState state = rearranged(sampleState(), after);
    QCOMPARE(state.find(QStringLiteral("Dev1"))->toReceive, 12);
    QCOMPARE(state.environments[0].environment, QStringLiteral("Dev2"));
}

void TestMap::oneTeamSeesItsOwnAndWhatIsCommon()
{
    PipelineState state = sampleState();
    state.environments[0].team = QStringLiteral("Sales");
    state.environments[1].team = QStringLiteral("Service");
    QCOMPARE(teamsOf(state), (QStringList{QStringLiteral("Sales"), QStringLiteral("Service")}));
    MapFilter filter;
    filter.team = QStringLiteral("Sales");
    const PipelineState shown = filtered(state, filter);
    QVERIFY(shown.find(QStringLiteral("Dev1")) && shown.find(QStringLiteral("Dev3")));
    QVERIFY(!shown.find(QStringLiteral("Dev2")));
    QCOMPARE(shown.environments.size(), shown.pipeline.environments.size());
    QCOMPARE(shown.edges.size(), shown.pipeline.edges.size());
    QVERIFY(model::checkPipeline(shown.pipeline));
    QCOMPARE(filtered(state, {}), state);
}

void TestMap::groupsAddUp()
{
    PipelineState state = sampleState();
    for (int i = 0; i < 3; ++i)
        state.environments[i].team = QStringLiteral("Sales");
    MapFilter filter;
    filter.collapsed = true;
    const PipelineState shown = filtered(state, filter);
    QCOMPARE(shown.environments.size(), 4);
    const QString group = groupOf(state, QStringLiteral("Dev1"));
    QCOMPARE(group, QStringLiteral("Sales · Development"));
    const EnvironmentStatus *card = shown.find(group);
    QVERIFY(card);
    QCOMPARE(card->members, 3);
    QCOMPARE(card->toReceive, 12);
    QCOMPARE(card->state, CardState::Due); // the most urgent of theirs
    const QList<EdgeStatus> above = shown.above(group);
    QCOMPARE(above.size(), 1);
    QCOMPARE(above.first().due, 21);
    QVERIFY(above.first().running);
    QVERIFY(model::checkPipeline(shown.pipeline));
    int all = 0;
    for (const EnvironmentStatus &status : shown.environments)
        all += status.toReceive;
    int before = 0;
    for (const EnvironmentStatus &status : state.environments)
        before += status.toReceive;
    QCOMPARE(all, before);
    filter.open = {group};
    QCOMPARE(filtered(state, filter), state); // opened, it is as it was
}

void TestMap::everyStateHasIconAndWords()
{
    const auto legend = legendWords();
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(CardState::InSync); ++i) {
        EnvironmentStatus status;
        status.state = static_cast<CardState>(i);
        QVERIFY(!stateWords(status).isEmpty());
        QVERIFY(!words.contains(shortStateWords(status)));
        words.insert(shortStateWords(status));
        QCOMPARE(std::ranges::count(legend, status.state, &std::pair<CardState, QString>::first), 1);
    }
}

void TestMap::decisionsAreOnTheCardAndInThePanel()
{
    PipelineState state = sampleState();
    state.environments[3].decisions = 3;
    const EnvironmentStatus &qa = state.environments[3];
    QVERIFY(cardSentence(state.pipeline.environments[3], qa, kNow).contains(QStringLiteral("3 decisions open")));
    EnvironmentPanel panel(m_theme);
    QSignalSpy decide(&panel, &EnvironmentPanel::decisionsRequested);
    panel.show(state, QStringLiteral("QA"));
    auto *button = panel.findChild<QPushButton *>(QStringLiteral("panelDecide"));
    QVERIFY(!button->isHidden());
    QVERIFY(button->text().contains(QLatin1Char('3')));
    button->click();
    QCOMPARE(decide.size(), 1);
    panel.show(state, QStringLiteral("Dev1"));
    QVERIFY(button->isHidden());
    // Its numbers lead to what they count.
    QSignalSpy lists(&panel, &EnvironmentPanel::listRequested);
    state.environments[0].untracked = 4;
    panel.show(state, QStringLiteral("Dev1"));
    panel.findChild<QPushButton *>(QStringLiteral("panelToPromote"))->click();
    panel.findChild<QPushButton *>(QStringLiteral("panelDrift"))->click();
    QCOMPARE(lists.size(), 2);
    QCOMPARE(lists[0][1].value<ComponentList>(), ComponentList::ToPromote);
    QCOMPARE(lists[1][1].value<ComponentList>(), ComponentList::Untracked);
    QVERIFY(cardSentence(state.pipeline.environments[0], state.environments[0], kNow)
                .contains(QStringLiteral("4 changes not tracked")));
    // Other numbers, the same button: who has the keyboard on it keeps it there.
    auto *edge = panel.findChild<QPushButton *>(QStringLiteral("panelEdge_Dev1_QA"));
    state.edges[0].due = 13;
    QSignalSpy edges(&panel, &EnvironmentPanel::edgeRequested);
    panel.show(state, QStringLiteral("Dev1"));
    QCOMPARE(panel.findChild<QPushButton *>(QStringLiteral("panelEdge_Dev1_QA")), edge);
    QVERIFY(edge->text().contains(QStringLiteral("13")) && edge->accessibleName() == edge->text());
    edge->click();
    QCOMPARE(edges.size(), 1);
    // How much the tests reach, and whether production would take it.
    EnvironmentStatus tested = state.environments[1];
    QVERIFY(coverageWords(tested).isEmpty());
    tested.coverage = 82;
    QCOMPARE(coverageWords(tested), QStringLiteral("Tests: 82 %"));
    QVERIFY(factWords(tested, kNow).contains(QStringLiteral("Tests: 82 %")));
    QVERIFY(cardSentence(state.pipeline.environments[1], tested, kNow).contains(QStringLiteral("Tests: 82 %")));
    tested.coverage = 74;
    QCOMPARE(coverageWords(tested), QStringLiteral("Tests: 74 %, below 75 %"));
    // On the card it is drawn beside what is known of the org.
    const auto picture = [&](int decisions) {
        state.environments[3].decisions = decisions;
        CardItem card(m_theme);
        card.show(state.pipeline.environments[3], state.environments[3], kNow);
        QImage image(260, 140, QImage::Format_RGB32);
        image.fill(m_theme.color(theme::Role::Base));
        QPainter painter(&image);
        card.paint(&painter, nullptr, nullptr);
        return image;
    };
    QVERIFY(picture(0) != picture(3));
    QCOMPARE(picture(0), picture(0));
}

void TestMap::pillsTellOfTimeAndLock()
{
    EdgeStatus edge;
    edge.higher = QStringLiteral("QA");
    edge.due = 12;
    QVERIFY(!pillIcon(edge));
    edge.scheduled = true;
    QCOMPARE(pillIcon(edge), theme::Icon::Schedule);
    QVERIFY(edgeSentence(edge).contains(QStringLiteral("scheduled")));
    edge.blocked = true;
    QCOMPARE(pillIcon(edge), theme::Icon::Locked);
    QVERIFY(edgeSentence(edge).contains(QStringLiteral("blocked")));
    edge.running = true;
    QVERIFY(!pillIcon(edge)); // that it runs is more than that it may not
}

/// Buttons that are made while it is shown stand where they are seen, for Tab and for Shift+Tab.
void TestMap::thePanelsLinesComeFirst()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QPushButton(QStringLiteral("Before"), &window);
    auto *panel = new EnvironmentPanel(m_theme, &window);
    auto *after = new QPushButton(QStringLiteral("After"), &window);
    for (QWidget *part : std::initializer_list<QWidget *>{before, panel, after})
        column->addWidget(part);
    panel->show(sampleState(), QStringLiteral("Dev1"));
    panel->QWidget::show();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto walk = [&](QWidget *from, Qt::KeyboardModifier way) {
        QStringList names;
        from->setFocus();
        while (names.size() < 20) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab, way);
            if (window.focusWidget() == before || window.focusWidget() == after)
                break;
            names += window.focusWidget()->objectName();
        }
        return names;
    };
    const QStringList down = walk(before, Qt::NoModifier);
    QCOMPARE(down.value(0), QStringLiteral("panelEdge_Dev1_QA"));
    QCOMPARE(down.value(1), QStringLiteral("panelToPromote"));
    QCOMPARE(down.value(2), QStringLiteral("panelBackPromote"));
    QStringList up = walk(after, Qt::ShiftModifier);
    std::ranges::reverse(up);
    QCOMPARE(up, down);
}

namespace {
/// QA with a number of every kind.
PipelineState fullOfNumbers()
{
    PipelineState state = sampleState();
    EnvironmentStatus &qa = state.environments[3];
    qa.toPromote = 7;
    qa.untracked = 4;
    return state;
}
} // namespace

void TestMap::numbersOfACardArePressed_data()
{
    QTest::addColumn<CardNumber>("number");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("mirrored");
    const std::pair<const char *, CardNumber> numbers[] = {{"conflicts", CardNumber::Conflicts},
                                                           {"untracked", CardNumber::Untracked},
                                                           {"to receive", CardNumber::ToReceive},
                                                           {"to promote", CardNumber::ToPromote}};
    for (const auto &[name, number] : numbers) {
        QTest::addRow("%s, wide", name) << number << 1600 << false;
        QTest::addRow("%s, narrow", name) << number << 1020 << false;
        QTest::addRow("%s, from right to left", name) << number << 1600 << true;
    }
}

void TestMap::numbersOfACardArePressed()
{
    QFETCH(CardNumber, number);
    QFETCH(int, width);
    QFETCH(bool, mirrored);
    PipelineView view(m_theme);
    view.resize(width, 800);
    if (mirrored)
        view.setLayoutDirection(Qt::RightToLeft);
    view.setState(fullOfNumbers());
    view.show();
    view.fit();
    QSignalSpy asked(&view, &PipelineView::numberRequested);
    QSignalSpy details(&view, &PipelineView::detailsRequested);
    CardItem *card = view.card(QStringLiteral("QA"));
    const QRectF target = card->numberRect(number, view.zoom());
    QVERIFY(!target.isEmpty());
    QVERIFY(card->mapRectToScene(QRectF(0, 0, kCardWidth, card->height())).contains(target));
    QVERIFY(target.height() * view.zoom() >= 16 && target.width() * view.zoom() >= 24);
    const QPoint at = view.mapFromScene(target.center());
    const auto picture = [&] {
        QImage image(260, 190, QImage::Format_RGB32);
        image.fill(m_theme.color(theme::Role::Base));
        QPainter painter(&image);
        card->paint(&painter, nullptr, nullptr);
        return image;
    };
    const QImage cool = picture();
    QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QVERIFY(card->hasCursor());
    QCOMPARE(card->cursor().shape(), Qt::PointingHandCursor);
    QVERIFY(picture() != cool); // a line below
    QCOMPARE(card->tipAt(card->numberAt(target.center(), view.zoom())), numberSentence(card->status(), number));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("QA"));
    QCOMPARE(asked[0][1].value<CardNumber>(), number);
    QCOMPARE(view.current(), QStringLiteral("QA"));
    QVERIFY(details.isEmpty());
    const QImage hot = picture(); // and chosen by now
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view.viewport(), &leave);
    QVERIFY(!card->hasCursor());
    QVERIFY(picture() != hot);
}

void TestMap::whatIsNoNumberOpensNothing()
{
    PipelineView view(m_theme);
    view.resize(1600, 800);
    PipelineState state = fullOfNumbers();
    view.setState(state);
    view.show();
    view.fit();
    QSignalSpy asked(&view, &PipelineView::numberRequested);
    const CardItem *qa = view.card(QStringLiteral("QA"));
    const QPointF number = qa->numberRect(CardNumber::ToPromote, view.zoom()).center();
    // Elsewhere on the card, pressed here and let go there, pressed with another button.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(qa->pos() + QPointF(60, 20)));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(number));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {},
                        view.mapFromScene(qa->numberRect(CardNumber::ToReceive, view.zoom()).center()));
    QTest::mouseClick(view.viewport(), Qt::RightButton, {}, view.mapFromScene(number));
    QVERIFY(asked.isEmpty());
    // 0 leads nowhere, and neither does the sum of a group.
    QVERIFY(view.card(QStringLiteral("Production"))->numberRect(CardNumber::ToReceive, view.zoom()).isEmpty());
    state.environments[3].members = 3;
    QVERIFY(numbersOf(state.environments[3]).isEmpty());
    view.setState(state);
    QVERIFY(qa->numberRect(CardNumber::ToPromote, view.zoom()).isEmpty());
    // Open decisions stand before what is known of the org.
    state = fullOfNumbers();
    state.environments[3].decisions = 3;
    view.setState(state);
    const QRectF decisions = qa->numberRect(CardNumber::Decisions, view.zoom());
    const QRectF untracked = qa->numberRect(CardNumber::Untracked, view.zoom());
    QVERIFY(!decisions.isEmpty() && !untracked.isEmpty());
    QVERIFY(decisions.center().x() < untracked.left());
    // However far away, and however many: what is said beside them is said in full or not at all.
    for (const int count : {3, 120}) {
        state.environments[3].decisions = count;
        state.environments[3].untracked = count;
        for (const qreal zoom : {1.0, 0.8, 0.6, 0.5}) {
            for (const qreal height : {kCardHeight, kCardHeight * 1.4}) {
                const CardFacts facts{state.pipeline.environments[3], state.environments[3], kNow};
                for (const CardText &text : faceOf(m_theme, facts, height, zoom).texts) {
                    QVERIFY2(!text.text.contains(QChar(0x2026)), qPrintable(text.text));
                    QVERIFY2(text.left + text.width <= kCardWidth, qPrintable(text.text));
                }
            }
        }
    }
}

void TestMap::keysOpenWhatANumberCounts_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<CardNumber>("number");
    QTest::newRow("to receive") << int(Qt::Key_1) << CardNumber::ToReceive;
    QTest::newRow("to promote") << int(Qt::Key_2) << CardNumber::ToPromote;
    QTest::newRow("untracked") << int(Qt::Key_3) << CardNumber::Untracked;
    QTest::newRow("decisions") << int(Qt::Key_4) << CardNumber::Decisions;
}

void TestMap::keysOpenWhatANumberCounts()
{
    QFETCH(int, key);
    QFETCH(CardNumber, number);
    PipelineView view(m_theme);
    view.setState(fullOfNumbers());
    widgets::PageCommands commands(&view, QStringLiteral("Map"));
    view.makeCommands(commands, {});
    view.show();
    QSignalSpy asked(&view, &PipelineView::numberRequested);
    QTest::keyClick(&view, static_cast<Qt::Key>(key)); // of which environment?
    QVERIFY(asked.isEmpty());
    view.setCurrent(QStringLiteral("QA"));
    QTest::keyClick(&view, static_cast<Qt::Key>(key));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("QA"));
    QCOMPARE(asked[0][1].value<CardNumber>(), number);
}

void TestMap::assistiveTechnologyPressesANumber()
{
    PipelineView view(m_theme);
    view.resize(1600, 800);
    PipelineState state = fullOfNumbers();
    view.setState(state);
    view.show();
    view.fit();
    QSignalSpy asked(&view, &PipelineView::numberRequested);
    QAccessibleInterface *qa = QAccessible::queryAccessibleInterface(&view)->child(3);
    QCOMPARE(qa->childCount(), 5); // the edge from UAT, then conflict, not tracked, to receive, to promote
    QList<CardNumber> pressed;
    for (int i = 1; i < qa->childCount(); ++i) {
        QAccessibleInterface *link = qa->child(i);
        QCOMPARE(link->role(), QAccessible::Link);
        QCOMPARE(link->parent(), qa);
        QCOMPARE(qa->indexOfChild(link), i);
        QVERIFY(qa->rect().contains(link->rect()));
        QVERIFY(link->rect().width() < qa->rect().width());
        link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        pressed += asked.takeFirst()[1].value<CardNumber>();
        QCOMPARE(link->text(QAccessible::Name), numberSentence(state.environments[3], pressed.last()));
    }
    QCOMPARE(pressed, numbersOf(state.environments[3]));
    QCOMPARE(view.current(), QStringLiteral("QA"));
    state.environments[3].untracked = 0;
    view.setState(state);
    QCOMPARE(qa->childCount(), 4);
}

void TestMap::numbersOfTheTableArePressed()
{
    PipelineTable table(m_theme);
    table.setState(fullOfNumbers());
    QTreeView view;
    view.setModel(&table);
    view.resize(1200, 400);
    NumberCells *cells = new NumberCells(&view);
    view.show();
    QSignalSpy pressed(cells, &NumberCells::pressed);
    for (const auto &[column, number] : {std::pair{PipelineTable::ReceiveColumn, CardNumber::ToReceive},
                                         {PipelineTable::PromoteColumn, CardNumber::ToPromote},
                                         {PipelineTable::UntrackedColumn, CardNumber::Untracked}}) {
        const QModelIndex cell = table.index(3, column);
        const QPoint at = view.visualRect(cell).center();
        QCOMPARE(cell.data(PipelineTable::NumberRole).value<CardNumber>(), number);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), cell.data(Qt::AccessibleTextRole).toString());
        QTest::mouseMove(view.viewport(), at);
        QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
        QCOMPARE(view.viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(pressed.takeFirst()[0].toModelIndex(), cell);
    }
    for (const QModelIndex &plain : {table.index(3, PipelineTable::NameColumn), // opens the environment by double click
                                     table.index(5, PipelineTable::ReceiveColumn),      // 0
                                     table.index(5, PipelineTable::DecisionsColumn)}) { // 0
        QVERIFY(!plain.data(PipelineTable::NumberRole).isValid());
        const QPoint at = view.visualRect(plain).center();
        QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
        QVERIFY(view.viewport()->cursor().shape() != Qt::PointingHandCursor);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
    }
    QVERIFY(pressed.isEmpty());
}

void TestMap::manyLinesAreFineWhenTheMapRests()
{
    PipelineState state = emptyState(sample());
    PipelineView few(m_theme);
    few.setState(sampleState());
    few.zoomBy(1.2);
    QVERIFY(!few.edgesInto(QStringLiteral("Dev1")).first()->isRough());
    for (int i = 0; i < 80; ++i) {
        model::Environment dev = environment("x", model::EnvironmentKind::Developer, "Development");
        dev.name = QStringLiteral("Box%1").arg(i);
        state.pipeline.environments += dev;
        state.pipeline.edges += model::Edge{dev.name, QStringLiteral("QA")};
    }
    state = emptyState(state.pipeline);
    for (EdgeStatus &edge : state.edges)
        edge.due = 3;
    PipelineView view(m_theme);
    view.resize(900, 600);
    view.setState(state);
    view.show();
    view.setZoom(1);
    const EdgeItem *edge = view.edgesInto(QStringLiteral("Box40")).first();
    QTRY_VERIFY(!edge->isRough());
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QVERIFY(edge->isRough());
    QTRY_VERIFY(!edge->isRough()); // and painted once more
    view.zoomBy(0.9);
    QVERIFY(edge->isRough());
    QVERIFY(mapPicture(view, QStringLiteral("map.svg")).startsWith("<?xml")); // what is kept is fine at once
    QVERIFY(!edge->isRough());
}

void TestMap::largerLettersStayOnTheCard()
{
    PipelineState state = fullOfNumbers();
    EnvironmentStatus &qa = state.environments[3];
    qa.toReceive = 123'456;
    qa.decisions = 12;
    int smaller = 0;
    for (const int scale : {100, 200}) {
        m_theme.setTextScale(scale);
        for (const qreal height : {kCardHeight, kTallShape.cardHeight}) {
            for (const qreal zoom : {0.3, 0.5, 0.7, 1.0, 2.0}) {
                const CardFace face = faceOf(m_theme, {state.pipeline.environments[3], qa, kNow}, height, zoom);
                for (const CardText &text : face.texts) {
                    QVERIFY2(text.left >= 0 && text.left + text.width <= kCardWidth, qPrintable(text.text));
                    QVERIFY2(text.baseline <= height, qPrintable(text.text));
                }
            }
        }
        const CardFace face = faceOf(m_theme, {state.pipeline.environments[3], qa, kNow}, kTallShape.cardHeight, 0.7);
        const int letters = face.texts.last().font.pixelSize();
        QVERIFY(letters > smaller);
        smaller = letters;
    }
    m_theme.setTextScale(100);
}

QTEST_MAIN(TestMap)
#include "tst_map.moc"
