#include "core/archive/zip.h"
#include "tests/support/patience.h"
#include "tests/ui/screenchecks.h"
#include "ui/diff/codepane.h"
#include "ui/diff/diffview.h"
#include "ui/diff/entrymodel.h"
#include "ui/diff/overviewruler.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statestack.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::diff;
using widgets::ViewState;

namespace {

QByteArray permissionSet(const char *description, const QList<std::pair<const char *, bool>> &fields)
{
    QByteArray xml = QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                                "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <description>") +
                     description + "</description>\n";
    for (const auto &[field, editable] : fields) {
        xml += QByteArray("    <fieldPermissions>\n        <editable>") + (editable ? "true" : "false") +
               "</editable>\n        <field>" + field +
               "</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
    }
    return xml + "    <label>Sales</label>\n</PermissionSet>\n";
}

QByteArray code(int lines, int changedEvery)
{
    QByteArray text = "public class Big {\n";
    for (int i = 0; i < lines; ++i) {
        text += "    Integer field" + QByteArray::number(i) + " = " +
                (changedEvery && i % changedEvery == 7 ? "1" : "0") + ";\n";
    }
    return text + "}\n";
}

const QString kSet = QStringLiteral("force-app/main/default/permissionsets/Sales.permissionset-meta.xml");
const QString kClass = QStringLiteral("force-app/main/default/classes/Big.cls");

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

DiffContent content(std::vector<FilePair> files)
{
    return {QStringLiteral("Sales (PermissionSet)"), QStringLiteral("UAT"), QStringLiteral("Dev1"), false,
            std::move(files)};
}

FilePair setPair()
{
    return {
        kSet,
        permissionSet("Hotfix", {{"Account.Industry", true}, {"Account.Rating", false}, {"Account.Zone__c", true}}),
        permissionSet("Partners", {{"Account.Rating", true}, {"Account.Score__c", true}, {"Account.Industry", true}})};
}

} // namespace

class TestDiffView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void entriesAreShownInWords();
    void whatIsTheSameIsListedWhenOpened();
    void whatBothChangedIsAConflictWithWhatItWasBefore();
    void theOverviewShowsEntriesAndLeadsToThem();
    void theOverviewIsAListToListenTo();
    void ofOneSideThereIsOneColumn();
    void whatCouldNotBeReadIsSaid();
    void theKeyChangesOverAndBack();
    void wordsThatDifferHaveNoSyntaxColours();
    void codeIsShownAsText();
    void nextAndPreviousWalkTheChanges();
    void orderAloneIsNoDifference();
    void oneSideMissingIsSaid();
    void binaryFilesGiveSizeAndHash();
    void picturesStandBesideEachOther();
    void whatIsInAZipIsListed();
    void whatIsIgnoredIsToldAndCanBeShown();
    void orderIsShownWhenAskedFor();
    void entriesThatStandTwiceAreFlagged();
    void ctrlGGoesToALine();
    void anEntryIsGoneTo();
    void bothSidesOpenInAnEditorAndInSetup();
    void whoChangedItStandsBesideIt();
    void thePlaceAmongComponentsIsToldAndLeadsOn();
    void anEntryCanBeAskedToBeKept();
    void everyControlHasAName();
    void tabVisitsEveryControlOnce();
    void looksRightInEveryTheme();
    void brokenXmlIsShownAsText();
    void severalFilesOpenOnTheFirstThatDiffers();
    void bothSidesScrollTogether();
    void foldsOpenOnAPress();
    void whatIsTheSameIsFoldedOrNot();
    void findCountsOnBothSides();
    void theRulerGoesWhereItIsPressed();
    void onlyTheLastRequestIsShown();
    void aLargeFileIsShown();
    void oneColumnShowsBothSides();
    void longLinesWrapInOneColumnOnly();
    void theWheelWithCtrlMovesOneSide();
    void thePlaceAboveTheTextIsNamed();
    void changesCanBeCopied();
    void thePatchIsWhatGitReads();
    void theListOfChangesLeadsBack();
    void pastTheLastChangeComesTheNextComponent();
    void findReadsPatternsAndKeepsToChanges();
    void looks_data();
    void looks();

private:
    template <class T>
    T *find(const char *name) const
    {
        T *found = m_view->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    void show(DiffContent content)
    {
        QSignalSpy shown(m_view.get(), &DiffView::shown);
        m_view->showContent(std::move(content));
        QTRY_COMPARE(shown.count(), 1);
    }
    CodePane *first() const { return find<CodePane>("diffTextLeft"); }
    CodePane *second() const { return find<CodePane>("diffTextRight"); }

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<theme::Highlighting> m_highlighting;
    std::unique_ptr<QThreadPool> m_pool;
    widgets::AppContext m_context;
    std::unique_ptr<DiffView> m_view;
};

void TestDiffView::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
    m_highlighting = std::make_unique<theme::Highlighting>(*m_theme);
    m_pool = std::make_unique<QThreadPool>();
    m_context.theme = m_theme.get();
    m_context.highlighting = m_highlighting.get();
    m_context.pool = m_pool.get();
}

void TestDiffView::init()
{
    m_view = std::make_unique<DiffView>(m_context);
    m_view->resize(1200, 600);
    m_view->show();
}

void TestDiffView::cleanup()
{
    m_view.reset();
    m_pool->waitForDone();
}

void TestDiffView::entriesAreShownInWords()
{
    show(content({setPair()}));
    QCOMPARE(m_view->mode(), DiffView::Mode::Entries);
    QCOMPARE(m_view->changeCount(), 4);
    auto *model = find<QTreeView>("diffEntryTree")->model();
    const QAbstractItemModelTester sound(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList rows;
    for (int top = 0; top < model->rowCount(); ++top) {
        const QModelIndex parent = model->index(top, 0);
        rows.append(parent.data().toString());
        for (int i = 0; i < model->rowCount(parent); ++i) {
            QStringList cells;
            for (int column = 0; column < EntryModel::ColumnCount; ++column)
                cells.append(model->index(i, column, parent).data().toString());
            rows.append(cells.join(QStringLiteral(" | ")));
        }
    }
    QCOMPARE(rows.value(0), QStringLiteral("2 same entries")); // the label, and what only moved
    QCOMPARE(rows.value(1), QStringLiteral("Description"));
    QCOMPARE(rows.value(2), QStringLiteral("Field permission (3)"));
    QVERIFY2(rows.contains(QStringLiteral("Account.Rating | ± differs | edit no · read yes | edit yes · read yes")),
             qPrintable(rows.join(u'\n')));
    QVERIFY(rows.filter(QStringLiteral("Account.Zone__c | + only in UAT | edit yes · read yes")).size() == 1);
    QVERIFY(rows.filter(QStringLiteral("Account.Score__c | − only in Dev1")).size() == 1);
    QVERIFY(find<QLabel>("diffHidden")->text().startsWith(QLatin1String("Not listed:")));
}

void TestDiffView::whatIsTheSameIsListedWhenOpened()
{
    show(content({setPair()}));
    auto *tree = find<QTreeView>("diffEntryTree");
    auto *model = static_cast<EntryModel *>(tree->model());
    const QAbstractItemModelTester sound(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex same = model->index(0, 0);
    QVERIFY(model->isSame(same) && !tree->isExpanded(same));
    const int changes = m_view->changeCount();
    tree->setCurrentIndex(same);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Right);
    QTRY_COMPARE(model->rowCount(same), 2);
    const QModelIndex industry = model->index(0, 0, same);
    QCOMPARE(industry.data().toString(), QStringLiteral("Field permission Account.Industry"));
    QCOMPARE(
        industry.data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Field permission Account.Industry, = same. UAT: edit yes · read yes. Dev1: edit yes · read "
                       "yes"));
    QCOMPARE(model->index(1, 0, same).siblingAtColumn(EntryModel::First).data().toString(), QStringLiteral("Sales"));
    // It is looked at, not walked through.
    QCOMPARE(m_view->changeCount(), changes);
    tree->setCurrentIndex(industry);
    QVERIFY(m_view->goToNext());
    QCOMPARE(find<QLabel>("diffChangeCounter")->text(), QStringLiteral("Change 1 of 4"));
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("Description"));
}

void TestDiffView::whatBothChangedIsAConflictWithWhatItWasBefore()
{
    FilePair pair = setPair();
    pair.before = permissionSet("Hotfix", {{"Account.Industry", true}, {"Account.Rating", false}});
    pair.before->replace("<editable>false</editable>\n        <field>Account.Rating</field>\n        <readable>true",
                         "<editable>false</editable>\n        <field>Account.Rating</field>\n        <readable>false");
    pair.beforeKnown = true;
    show(content({pair}));
    auto *tree = find<QTreeView>("diffEntryTree");
    auto *model = static_cast<EntryModel *>(tree->model());
    QStringList words;
    for (const QModelIndex &entry : model->entries())
        words.append(entry.data().toString() + u' ' + entry.siblingAtColumn(EntryModel::Difference).data().toString());
    // Only one side changed the description; each of the new fields is one side's own.
    QCOMPARE(words, QStringList({QStringLiteral("Description ± differs"), QStringLiteral("Account.Rating ≠ conflict"),
                                 QStringLiteral("Account.Score__c − only in Dev1"),
                                 QStringLiteral("Account.Zone__c + only in UAT")}));
    m_view->goToEntry(kSet, QStringLiteral("fieldPermissions[Account.Rating]"));
    auto *before = find<widgets::ElidedLabel>("diffBefore");
    QVERIFY(before->isVisible());
    QCOMPARE(before->text(), QStringLiteral("Account.Rating before: edit no · read no"));
    QVERIFY(tree->currentIndex()
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral(". Before: edit no · read no")));
    QVERIFY(m_view->changeSentence().contains(QLatin1String("Account.Rating")));
    m_view->setReviewShown(true);
    QVERIFY(find<QListWidget>("diffReviewList")->item(1)->text().startsWith(QLatin1String("Conflict: UAT: edit no")));
    m_view->setReviewShown(false);
    // In code the lines are marked that both changed, and no others.
    const QByteArray base = code(60, 0);
    const auto with = [&](const char *line, const char *other) {
        return QByteArray(base).replace("field7 = 0", line).replace(other, "changed = 1");
    };
    FilePair lines{kClass, with("field7 = 70", "field20 = 0"), with("field7 = 7.5", "field40 = 0")};
    lines.before = base;
    lines.beforeKnown = true;
    show(content({lines}));
    QVERIFY(!before->isVisible());
    QList<theme::Role> roles;
    const auto marks = find<OverviewRuler>("diffOverview")->marks();
    for (const OverviewRuler::Mark &mark : marks)
        roles.append(mark.role);
    QCOMPARE(roles, QList<theme::Role>({theme::Role::ConflictMark, theme::Role::Added, theme::Role::Added}));
    QCOMPARE(
        QAccessible::queryAccessibleInterface(find<OverviewRuler>("diffOverview"))->child(0)->text(QAccessible::Name),
        QStringLiteral("Conflict in line 9, in class Big"));
}

void TestDiffView::theOverviewShowsEntriesAndLeadsToThem()
{
    QList<std::pair<const char *, bool>> fields;
    QList<QByteArray> names;
    for (int i = 0; i < 400; ++i)
        names.append("Account.Field" + QByteArray::number(1000 + i) + "__c");
    for (const QByteArray &name : names)
        fields.append({name.constData(), false});
    QList<std::pair<const char *, bool>> others = fields;
    for (auto &[name, editable] : others)
        editable = true;
    show(content({{kSet, permissionSet("Sales", fields), permissionSet("Sales", others)}}));
    auto *tree = find<QTreeView>("diffEntryTree");
    auto *ruler = find<OverviewRuler>("diffOverviewEntries");
    QVERIFY(ruler->isVisible());
    QCOMPARE(ruler->width(), 14);
    QCOMPARE(ruler->marks().size(), size_t(400));
    QVERIFY(ruler->marks().front().changed);
    const int y = ruler->height() / 2;
    QTest::mouseClick(ruler, Qt::LeftButton, {}, QPoint(7, y));
    const int wanted = ruler->lineAt(y);
    const QScrollBar *bar = tree->verticalScrollBar();
    QVERIFY(bar->value() <= wanted && wanted <= bar->value() + bar->pageStep());
    // Row 0 tells what is the same, row 1 is the group.
    QCOMPARE(tree->currentIndex().row(), wanted - 2);
    QTest::mousePress(ruler, Qt::LeftButton, {}, QPoint(7, y));
    QTest::mouseMove(ruler, QPoint(7, ruler->height() - 2));
    QMouseEvent drag(QEvent::MouseMove, QPointF(7, ruler->height() - 2),
                     ruler->mapToGlobal(QPointF(7, ruler->height() - 2)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(ruler, &drag);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::mouseRelease(ruler, Qt::LeftButton, {}, QPoint(7, ruler->height() - 2));
    // Closed, a group has one mark.
    tree->collapse(tree->model()->index(1, 0));
    QCOMPARE(ruler->marks().size(), size_t(1));
}

void TestDiffView::theOverviewIsAListToListenTo()
{
    show(content({setPair()}));
    auto *ruler = find<OverviewRuler>("diffOverviewEntries");
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(ruler);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    QAccessibleInterface *rating = list->child(1);
    QCOMPARE(rating->role(), QAccessible::ListItem);
    QVERIFY2(rating->text(QAccessible::Name).startsWith(QStringLiteral("Account.Rating, ± differs")),
             qPrintable(rating->text(QAccessible::Name)));
    QCOMPARE(list->indexOfChild(rating), 1);
    rating->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(find<QTreeView>("diffEntryTree")->currentIndex().data().toString(), QStringLiteral("Account.Rating"));
    m_view->setMode(DiffView::Mode::Text);
    QAccessibleInterface *lines = QAccessible::queryAccessibleInterface(find<OverviewRuler>("diffOverview"));
    QVERIFY(lines->childCount() > 0);
    QCOMPARE(lines->child(0)->text(QAccessible::Name), QStringLiteral("Change in line 3, in Description"));
    show(content({{kClass, code(3, 0), code(3, 0)}})); // no mark is left behind
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!list->child(0));
}

void TestDiffView::ofOneSideThereIsOneColumn()
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

void TestDiffView::wordsThatDifferHaveNoSyntaxColours()
{
    show(content({{kClass, "class A { String text = \"aaaaaaaa\"; }\n", "class A { String text = \"mmmmmmmm\"; }\n"}}));
    const QImage image = second()->viewport()->grab().toImage();
    const QColor tint = m_theme->color(theme::Role::RemovedWord);
    QRect word;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == tint)
                word |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(word.width() > 30);
    // Between the tint and the colour of text every pixel lies on one line; a third colour does not.
    const QColor text = m_theme->color(theme::Role::Text);
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

void TestDiffView::codeIsShownAsText()
{
    show(content({{kClass, code(20, 5), code(20, 0)}}));
    QCOMPARE(m_view->mode(), DiffView::Mode::Text);
    QVERIFY(!find<QToolButton>("diffEntriesButton")->isEnabled());
    QVERIFY(!find<QToolButton>("diffEntriesButton")->toolTip().isEmpty());
}

void TestDiffView::nextAndPreviousWalkTheChanges()
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

void TestDiffView::binaryFilesGiveSizeAndHash()
{
    show(content({{QStringLiteral("a/logo.resource"), QByteArray("\x89PNG\0\1", 6), QByteArray("\x89PNG\0\2", 6)}}));
    QVERIFY(find<QWidget>("diffBinary")->isVisible());
    const QString text = find<QLabel>("diffBinaryFirstFacts")->text();
    QVERIFY2(text.startsWith(QLatin1String("6 bytes, ")), qPrintable(text));
    QVERIFY(find<QLabel>("diffBinarySecondFacts")->text() != text);
    QVERIFY(!find<QToolButton>("diffTextButton")->isEnabled());
}

void TestDiffView::picturesStandBesideEachOther()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    show(content({{QStringLiteral("a/logo.resource"), bytes, std::nullopt}}));
    auto *picture = find<QLabel>("diffBinaryFirstPicture");
    QVERIFY(picture->isVisible());
    QCOMPARE(picture->pixmap().deviceIndependentSize().toSize(), QSize(40, 30)); // never larger than it is
    QVERIFY(find<QLabel>("diffBinaryFirstFacts")->text().contains(QStringLiteral("picture of 40 × 30")));
    QVERIFY(!find<QLabel>("diffBinarySecondPicture")->isVisible());
    QCOMPARE(find<QLabel>("diffBinarySecondFacts")->text(), QStringLiteral("not there"));
}

void TestDiffView::whatIsInAZipIsListed()
{
    const auto first = archive::writeZip({{QStringLiteral("a.js"), "1"}, {QStringLiteral("b.js"), "2"}});
    const auto second = archive::writeZip({{QStringLiteral("a.js"), "3"}});
    show(content({{QStringLiteral("a/app.resource"), *first, *second}}));
    auto *files = find<QTreeWidget>("diffBinaryFirstFiles");
    QCOMPARE(files->topLevelItemCount(), 2);
    QCOMPARE(files->topLevelItem(0)->text(2), QStringLiteral("± differs"));
    QCOMPARE(files->topLevelItem(1)->text(2), QStringLiteral("+ only here"));
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

void TestDiffView::orderIsShownWhenAskedFor()
{
    const QList<std::pair<const char *, bool>> fields{{"Account.A", true}, {"Account.B", true}};
    show(content({{kSet, permissionSet("Same", fields), permissionSet("Same", {fields[1], fields[0]})}}));
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    find<QPushButton>("diffNoteAction1")->click();
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(m_view->mode(), DiffView::Mode::Entries);
    QCOMPARE(m_view->changeCount(), 1);
    auto *tree = find<QTreeView>("diffEntryTree");
    const QModelIndex moved = tree->model()->index(0, 0, tree->model()->index(1, 0));
    QCOMPARE(moved.siblingAtColumn(EntryModel::Difference).data().toString(), QStringLiteral("⇅ moved"));
    QTest::keyClick(m_view.get(), Qt::Key_O); // and back
    QTRY_COMPARE(shown.count(), 2);
    QVERIFY(m_view->options().ignoreOrder);
}

void TestDiffView::entriesThatStandTwiceAreFlagged()
{
    const QList<std::pair<const char *, bool>> twice{{"Account.A", true}, {"Account.A", false}};
    show(content({{kSet, permissionSet("One", twice), permissionSet("Two", {})}}));
    QCOMPARE(find<widgets::InlineBanner>("diffNote")->severity(), widgets::Severity::Error);
    QVERIFY(find<QLabel>("diffNoteText")->text().contains(QStringLiteral("stands 2 times in UAT")));
}

void TestDiffView::ctrlGGoesToALine()
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

void TestDiffView::anEntryIsGoneTo()
{
    m_view->goToEntry(kSet, QStringLiteral("fieldPermissions[Account.Zone__c]")); // before it is shown
    show(content({setPair()}));
    m_view->goToEntry(kSet, QStringLiteral("fieldPermissions[Account.Score__c]"));
    auto *tree = find<QTreeView>("diffEntryTree");
    QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Account.Score__c"));
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

void TestDiffView::bothSidesScrollTogether()
{
    show(content({{kClass, code(2000, 3), code(2000, 0)}}));
    second()->verticalScrollBar()->setValue(777);
    QCOMPARE(first()->verticalScrollBar()->value(), 777);
    first()->verticalScrollBar()->setValue(12);
    QCOMPARE(second()->verticalScrollBar()->value(), 12);
    QCOMPARE(first()->topLine(), second()->topLine());
}

void TestDiffView::foldsOpenOnAPress()
{
    show(content({{kClass, code(200, 0) + "a\n", code(200, 0) + "b\n"}}));
    const int folded = second()->document()->lineCount();
    QVERIFY(folded < 20);
    Q_EMIT second()->notePressed(0);
    QVERIFY(second()->document()->lineCount() > 190);
    QCOMPARE(first()->document()->lineCount(), second()->document()->lineCount());
}

void TestDiffView::whatIsTheSameIsFoldedOrNot()
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

void TestDiffView::findCountsOnBothSides()
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

void TestDiffView::theRulerGoesWhereItIsPressed()
{
    show(content({{kClass, code(4000, 2), code(4000, 0)}}));
    auto *ruler = find<OverviewRuler>("diffOverview");
    const int y = ruler->height() / 2;
    QTest::mouseClick(ruler, Qt::LeftButton, {}, QPoint(7, y));
    const int wanted = ruler->lineAt(y);
    const QScrollBar *bar = second()->verticalScrollBar();
    QVERIFY(bar->value() <= wanted && wanted <= bar->value() + bar->pageStep());
}

void TestDiffView::onlyTheLastRequestIsShown()
{
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    for (int i = 0; i < 20; ++i)
        m_view->showContent(content({{kClass, code(50 + i, 0), code(50, 0)}}));
    m_view->showContent(content({setPair()}));
    QTRY_COMPARE(m_view->mode(), DiffView::Mode::Entries);
    QTRY_COMPARE(m_view->changeCount(), 4);
    m_pool->waitForDone();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(shown.count(), 1);
}

void TestDiffView::aLargeFileIsShown()
{
    show(content({{kClass, code(60'000, 500), code(60'000, 0)}}));
    QCOMPARE(m_view->changeCount(), 120);
    QVERIFY(m_view->goToNext());
}

void TestDiffView::oneColumnShowsBothSides()
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

void TestDiffView::longLinesWrapInOneColumnOnly()
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

void TestDiffView::theWheelWithCtrlMovesOneSide()
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

void TestDiffView::thePlaceAboveTheTextIsNamed()
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

void TestDiffView::changesCanBeCopied()
{
    show(content({setPair()}));
    QVERIFY(m_view->allSentences().contains(QStringLiteral(
        "Field permission Account.Rating: UAT says edit no · read yes, Dev1 says edit yes · read yes.")));
    QCOMPARE(m_view->allSentences().count(u'\n'), 3);
    QVERIFY(m_view->table().startsWith(QLatin1String("Kind\tEntry\tUAT\tDev1\n")));
    QVERIFY(m_view->table().contains(QStringLiteral("Account.Zone__c\tedit yes · read yes\t")));
    QVERIFY(m_view->entryXml().contains(QLatin1String("<!-- UAT -->\n")));
    QVERIFY(m_view->changeSentence().startsWith(QLatin1String("Description: UAT says")));
    m_view->setMode(DiffView::Mode::Text);
    second()->selectAll();
    QVERIFY(m_view->selectionText().startsWith(QLatin1String("<?xml")));
}

void TestDiffView::thePatchIsWhatGitReads()
{
    // From the target to what would replace it: UAT's line is added.
    show(content({{kClass, QByteArray("a\nB\nc\n"), QByteArray("a\nb\nc")}}));
    QCOMPARE(m_view->patch(), QStringLiteral("--- a/%1\n+++ b/%1\n@@ -1,3 +1,3 @@\n a\n-b\n-c\n\\ No newline at end of "
                                             "file\n+B\n+c\n")
                                  .arg(kClass));
    show(content({{kClass, QByteArray("a\n"), std::nullopt}}));
    QCOMPARE(m_view->patch(), QStringLiteral("--- /dev/null\n+++ b/%1\n@@ -0,0 +1,1 @@\n+a\n").arg(kClass));
    show(content({{kClass, QByteArray("a\n"), QByteArray("a\n")}}));
    QVERIFY(m_view->patch().isEmpty());
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

void TestDiffView::findReadsPatternsAndKeepsToChanges()
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

namespace {
/// Takes what would go to an editor or a browser.
class Opened final : public QObject
{
    Q_OBJECT
public:
    Opened()
    {
        for (const char *scheme : {"file", "https"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "take");
    }
    ~Opened() override
    {
        for (const char *scheme : {"file", "https"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
    QList<QUrl> urls;
public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

QAction *actionOf(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().contains(text))
            return action;
    }
    return nullptr;
}
} // namespace

void TestDiffView::bothSidesOpenInAnEditorAndInSetup()
{
    Opened opened;
    DiffContent what = content({setPair()});
    const QUrl setup(QStringLiteral("https://acme.my.salesforce.com/lightning/setup/PermSets/home"));
    what.places = {{QStringLiteral("Setup of UAT"), setup},
                   {QStringLiteral("Setup of Dev1"), {}, QStringLiteral("Not connected.")}};
    show(what);
    const auto *menu = m_view->findChild<QMenu *>(QStringLiteral("diffOpenMenu"));
    actionOf(menu, QStringLiteral("Setup of UAT"))->trigger();
    QCOMPARE(opened.urls, QList<QUrl>{setup});
    QVERIFY(!actionOf(menu, QStringLiteral("Setup of Dev1"))->isEnabled());
    opened.urls.clear();
    actionOf(menu, QStringLiteral("editor"))->trigger();
    QTRY_COMPARE(opened.urls.size(), 2);
    QStringList folders;
    for (const QUrl &url : std::as_const(opened.urls)) {
        const QFileInfo file(url.toLocalFile());
        folders.append(file.dir().dirName());
        QVERIFY(!(file.permissions() & QFile::WriteOwner)); // to be read: what is written there would be lost
        QFile bytes(file.filePath());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QCOMPARE(bytes.readAll(), folders.size() == 1 ? *setPair().first : *setPair().second);
    }
    QCOMPARE(folders, (QStringList{QStringLiteral("UAT"), QStringLiteral("Dev1")}));
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

void TestDiffView::anEntryCanBeAskedToBeKept()
{
    m_view->resize(1200, 700);
    DiffContent what = content({setPair()});
    show(what);
    QVERIFY(!find<QToolButton>("diffKeepButton")->isVisible());
    what.canKeep = true;
    show(what);
    QSignalSpy kept(m_view.get(), &DiffView::keepWanted);
    m_view->goToEntry(kSet, QStringLiteral("fieldPermissions[Account.Rating]"));
    find<QToolButton>("diffKeepButton")->click();
    QCOMPARE(kept.takeFirst(), (QVariantList{kSet, QStringLiteral("fieldPermissions[Account.Rating]")}));
    m_view->setMode(DiffView::Mode::Text);
    find<QToolButton>("diffKeepButton")->click();
    QCOMPARE(kept.takeFirst().at(1).toString(), QString()); // the component
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
    tests::checkThemes(*m_theme, *m_view);
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
    m_theme->setPreference(dark ? theme::Preference::Dark : theme::Preference::Light);
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
        m_pool->waitForDone();
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
        m_theme->color(what == QLatin1String("entries") || what == QLatin1String("conflict") ? theme::Role::AccentTint
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
