#include "tests/ui/diff/diffdesk.h"
#include "ui/diff/overviewruler.h"
#include "ui/diff/spacedlines.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QFontInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::diff;
using namespace backflow::testing;

class TestDiffText final : public QObject, private DiffDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void ofOneSideThereIsOneColumn();
    void wordsThatDifferHaveNoSyntaxColours();
    void codeIsShownAsText();
    void nextAndPreviousWalkTheChanges();
    void ctrlGGoesToALine();
    void bothSidesScrollTogether();
    void foldsOpenOnAPress();
    void whatIsTheSameIsFoldedOrNot();
    void findCountsOnBothSides();
    void findReadsPatternsAndKeepsToChanges();
    void theRulerGoesWhereItIsPressed();
    void aLargeFileIsShown();
    void oneColumnShowsBothSides();
    void longLinesWrapInOneColumnOnly();
    void theWheelWithCtrlMovesOneSide();
    void thePlaceAboveTheTextIsNamed();
    void linesStandApart();
    void wrappedLinesStandApart();
    void inHighContrastLinesAreToldBySignsNotByTints();
};

void TestDiffText::ofOneSideThereIsOneColumn()
{
    FilePair pair = setPair();
    pair.second.reset();
    show(content({pair}));
    QCOMPARE(m_view->mode(), DiffView::Mode::Text);
    QVERIFY(find<CodePane>("diffTextUnified")->isVisible());
    QVERIFY(!first()->isVisible() && !second()->isVisible());
    QVERIFY(!find<QToolButton>("diffBesideButton")->isVisible());
    show(content({setPair()}));
    m_view->setMode(DiffView::Mode::Text);
    QVERIFY(first()->isVisible() && second()->isVisible());
    QCOMPARE(m_view->layoutOfText(), DiffView::Layout::Beside);
}

void TestDiffText::wordsThatDifferHaveNoSyntaxColours()
{
    show(content({{kClass, "class A { String text = \"aaaaaaaa\"; }\n", "class A { String text = \"mmmmmmmm\"; }\n"}}));
    const QImage image = second()->viewport()->grab().toImage();
    const QColor tint = m_theme.color(theme::Role::RemovedWord);
    QRect word;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == tint)
                word |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(word.width() > 30);
    // Between the tint and the colour of text every pixel lies on one line; a third colour does not.
    const QColor text = m_theme.color(theme::Role::Text);
    const auto share = [](int value, int from, int to) { return double(value - from) / (to - from); };
    for (int y = word.top() + 1; y < word.bottom(); ++y) {
        for (int x = word.left() + 3; x < word.right() - 2; ++x) {
            const QColor is = image.pixelColor(x, y);
            const double red = share(is.red(), tint.red(), text.red());
            const double green = share(is.green(), tint.green(), text.green());
            QVERIFY2(std::abs(red - green) < 0.12, qPrintable(is.name()));
        }
    }
}

void TestDiffText::codeIsShownAsText()
{
    show(content({{kClass, code(20, 5), code(20, 0)}}));
    QCOMPARE(m_view->mode(), DiffView::Mode::Text);
    QVERIFY(!find<QToolButton>("diffEntriesButton")->isEnabled());
    QVERIFY(!find<QToolButton>("diffEntriesButton")->toolTip().isEmpty());
}

void TestDiffText::nextAndPreviousWalkTheChanges()
{
    show(content({{kClass, code(100, 20), code(100, 0)}}));
    QCOMPARE(m_view->changeCount(), 5);
    auto *counter = find<QLabel>("diffChangeCounter");
    QCOMPARE(counter->text(), QStringLiteral("Change 1 of 5"));
    QVERIFY(!m_view->goToPrevious());
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_view->goToNext());
    QCOMPARE(counter->text(), QStringLiteral("Change 5 of 5"));
    QVERIFY(!m_view->goToNext());
    QVERIFY(!find<QToolButton>("diffNext")->isEnabled());
}

void TestDiffText::ctrlGGoesToALine()
{
    show(content({{kClass, code(400, 100), code(400, 0)}}));
    m_view->activateWindow();
    QTest::keyClick(m_view.get(), Qt::Key_G, Qt::ControlModifier);
    auto *dialog = m_view->findChild<QInputDialog *>(QStringLiteral("diffLineDialog"));
    QVERIFY(dialog);
    QVERIFY(dialog->labelText().contains(QStringLiteral("402")));
    dialog->setIntValue(250);
    dialog->accept();
    const int top = second()->topLine();
    QVERIFY(top > 100);
}

void TestDiffText::bothSidesScrollTogether()
{
    show(content({{kClass, code(2000, 3), code(2000, 0)}}));
    second()->verticalScrollBar()->setValue(777);
    QCOMPARE(first()->verticalScrollBar()->value(), 777);
    first()->verticalScrollBar()->setValue(12);
    QCOMPARE(second()->verticalScrollBar()->value(), 12);
    QCOMPARE(first()->topLine(), second()->topLine());
}

void TestDiffText::foldsOpenOnAPress()
{
    show(content({{kClass, code(200, 0) + "a\n", code(200, 0) + "b\n"}}));
    const int folded = second()->document()->lineCount();
    QVERIFY(folded < 20);
    Q_EMIT second()->notePressed(0);
    QVERIFY(second()->document()->lineCount() > 190);
    QCOMPARE(first()->document()->lineCount(), second()->document()->lineCount());
}

void TestDiffText::whatIsTheSameIsFoldedOrNot()
{
    show(content({{kClass, code(200, 100), code(200, 0)}}));
    auto *context = find<QMenu>("diffContextMenu");
    auto *button = find<QToolButton>("diffContextButton");
    const QList<QAction *> actions = context->actions();
    const auto named = [&actions](const char *text) {
        return *std::ranges::find(actions, QString::fromLatin1(text), &QAction::text);
    };
    QAction *fold = m_view->findChild<QAction *>(QStringLiteral("diffFold"));
    QVERIFY(fold && fold->isChecked());
    named("10 lines around a change")->trigger();
    fold->trigger();
    QCOMPARE(button->text(), QStringLiteral("Context: all ▾"));
    QVERIFY(named("All lines")->isChecked() && !fold->isChecked());
    fold->trigger();
    QCOMPARE(button->text(), QStringLiteral("Context: 10 ▾")); // as it was
    QVERIFY(fold->isChecked());
    named("All lines")->trigger();
    QVERIFY(!fold->isChecked());
}

void TestDiffText::findCountsOnBothSides()
{
    show(content({{kClass, code(30, 10), code(30, 0)}}));
    QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = find<QLineEdit>("diffFindEdit");
    QVERIFY(edit->isVisible());
    edit->setText(QStringLiteral("FIELD12 "));
    const auto *hits = m_view->findChild<QWidget *>(QStringLiteral("diffFindBar"))->findChild<QLabel *>();
    QCOMPARE(hits->text(), QStringLiteral("2 hits"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(hits->text(), QStringLiteral("1 of 2"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
}

void TestDiffText::findReadsPatternsAndKeepsToChanges()
{
    show(content({{kClass, code(30, 10), code(30, 0)}}));
    QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = find<QLineEdit>("diffFindEdit");
    const auto *hits = m_view->findChild<QWidget *>(QStringLiteral("diffFindBar"))->findChild<QLabel *>();
    find<QToolButton>("diffFindRegex")->setChecked(true);
    edit->setText(QStringLiteral("field[12]7 "));
    QCOMPARE(hits->text(), QStringLiteral("4 hits"));
    edit->setText(QStringLiteral("field["));
    QCOMPARE(hits->text(), QStringLiteral("This pattern cannot be read"));
    edit->setText(QStringLiteral("Integer"));
    QCOMPARE(hits->text(), QStringLiteral("60 hits"));
    find<QToolButton>("diffFindChanges")->setChecked(true);
    QCOMPARE(hits->text(), QStringLiteral("6 hits"));
}

void TestDiffText::theRulerGoesWhereItIsPressed()
{
    show(content({{kClass, code(4000, 2), code(4000, 0)}}));
    auto *ruler = find<OverviewRuler>("diffOverview");
    const int y = ruler->height() / 2;
    QTest::mouseClick(ruler, Qt::LeftButton, {}, QPoint(7, y));
    const int wanted = ruler->lineAt(y);
    const QScrollBar *bar = second()->verticalScrollBar();
    QVERIFY(bar->value() <= wanted && wanted <= bar->value() + bar->pageStep());
}

void TestDiffText::aLargeFileIsShown()
{
    show(content({{kClass, code(60'000, 500), code(60'000, 0)}}));
    QCOMPARE(m_view->changeCount(), 120);
    QVERIFY(m_view->goToNext());
}

void TestDiffText::oneColumnShowsBothSides()
{
    show(content({{kClass, code(100, 20), code(100, 0)}}));
    QTest::keyClick(m_view.get(), Qt::Key_F7);
    QTest::keyClick(m_view.get(), Qt::Key_U);
    QCOMPARE(m_view->layoutOfText(), DiffView::Layout::OneColumn);
    auto *pane = find<CodePane>("diffTextUnified");
    QVERIFY(pane->isVisible());
    QCOMPARE(find<QLabel>("diffChangeCounter")->text(), QStringLiteral("Change 2 of 5"));
    const QString text = pane->toPlainText();
    QVERIFY(text.contains(QLatin1String("field27 = 1;")) && text.contains(QLatin1String("field27 = 0;")));
    QVERIFY(text.indexOf(QLatin1String("field27 = 0;")) < text.indexOf(QLatin1String("field27 = 1;")));
    QTest::keyClick(m_view.get(), Qt::Key_U);
    QCOMPARE(m_view->layoutOfText(), DiffView::Layout::Beside);
    QCOMPARE(find<QLabel>("diffChangeCounter")->text(), QStringLiteral("Change 2 of 5"));
}

void TestDiffText::longLinesWrapInOneColumnOnly()
{
    const QByteArray line = "String s = '" + QByteArray("words ").repeated(200) + "';\n";
    show(content({{kClass, line, line + "x\n"}}));
    QTest::keyClick(m_view.get(), Qt::Key_W);
    QCOMPARE(m_view->layoutOfText(), DiffView::Layout::OneColumn);
    auto *pane = find<CodePane>("diffTextUnified");
    QCOMPARE(pane->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    QVERIFY(pane->document()->lineCount() > 2);
    QCOMPARE(first()->lineWrapMode(), QPlainTextEdit::NoWrap);
}

void TestDiffText::theWheelWithCtrlMovesOneSide()
{
    show(content({{kClass, code(2000, 3), code(2000, 0)}}));
    second()->verticalScrollBar()->setValue(500);
    QWheelEvent wheel(QPointF(5, 5), second()->viewport()->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(second()->viewport(), &wheel);
    QVERIFY(second()->verticalScrollBar()->value() > 500);
    QCOMPARE(first()->verticalScrollBar()->value(), 500);
    auto *again = find<QPushButton>("diffResync");
    QVERIFY(again->isVisible());
    again->click();
    QCOMPARE(first()->verticalScrollBar()->value(), second()->verticalScrollBar()->value());
    QVERIFY(!again->isVisible());
}

void TestDiffText::thePlaceAboveTheTextIsNamed()
{
    show(content(
        {{kSet, permissionSet("a", {{"Account.Rating", true}}), permissionSet("a", {{"Account.Rating", false}})}}));
    m_view->setMode(DiffView::Mode::Text);
    m_view->resize(1200, 150); // so that the change stands in the middle of its entry
    second()->verticalScrollBar()->setValue(4);
    const auto *place = find<widgets::ElidedLabel>("diffPlace");
    QCOMPARE(place->text(), QStringLiteral("in Field permission Account.Rating"));
    second()->verticalScrollBar()->setValue(0);
    QCOMPARE(place->text(), QString());
}

void TestDiffText::linesStandApart()
{
    show(content({{kClass, code(400, 100), code(400, 0)}}));
    CodePane *pane = second();
    const int height = codeLineHeight(pane->font());
    QVERIFY(height >= 1.35 * QFontInfo(pane->font()).pixelSize());
    QVERIFY(height < 2 * QFontInfo(pane->font()).pixelSize());
    QTextCursor cursor(pane->document()->findBlockByNumber(pane->topLine() + 1));
    const int top = pane->cursorRect(cursor).top();
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(pane->cursorRect(cursor).top(), top + i * height);
        // What is pressed is the line one sees there.
        const QPoint middle(40, pane->cursorRect(cursor).center().y());
        QCOMPARE(pane->cursorForPosition(middle).blockNumber(), cursor.blockNumber());
        cursor.movePosition(QTextCursor::NextBlock);
    }
    // All of it can be scrolled to.
    pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
    cursor.movePosition(QTextCursor::End);
    QVERIFY(pane->viewport()->rect().contains(pane->cursorRect(cursor)));
}

void TestDiffText::wrappedLinesStandApart()
{
    const QByteArray line = "String s = '" + QByteArray("words ").repeated(200) + "';\n";
    show(content({{kClass, line, line + "x\n"}}));
    QTest::keyClick(m_view.get(), Qt::Key_W);
    auto *pane = find<CodePane>("diffTextUnified");
    const int height = codeLineHeight(pane->font());
    QTextCursor cursor(pane->document()->firstBlock());
    const int top = pane->cursorRect(cursor).top();
    cursor.movePosition(QTextCursor::Down);
    QCOMPARE(cursor.blockNumber(), 0);
    QCOMPARE(pane->cursorRect(cursor).top(), top + height);
    const int lines = pane->document()->firstBlock().layout()->lineCount();
    QVERIFY(lines > 2);
    cursor = QTextCursor(pane->document()->findBlockByNumber(1));
    QCOMPARE(pane->cursorRect(cursor).top(), top + lines * height);
}

void TestDiffText::inHighContrastLinesAreToldBySignsNotByTints()
{
    const auto pixels = [this](theme::Role role) {
        const QImage image = second()->grab().toImage();
        const QRgb wanted = m_theme.color(role).rgb();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == wanted ? 1 : 0;
        }
        return count;
    };
    show(content({{kClass, code(60, 12), code(60, 0)}}));
    QVERIFY(pixels(theme::Role::RemovedLine) > 500);
    QVERIFY(pixels(theme::Role::RemovedWord) > 20);
    m_theme.setPreference(theme::Preference::HighContrast);
    QCOMPARE(m_theme.color(theme::Role::RemovedLine), m_theme.color(theme::Role::Base));
    QCOMPARE(pixels(theme::Role::RemovedWord), 0);
    QVERIFY(pixels(theme::Role::Removed) > 60); // the bar, the sign and the frame around the words
    m_theme.setPreference(theme::Preference::Light);
}

QTEST_MAIN(TestDiffText)
#include "tst_difftext.moc"
