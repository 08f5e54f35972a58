#include "tests/ui/diff/diffdesk.h"
#include "ui/diff/diffcopies.h"
#include "ui/diff/entrymodel.h"
#include "ui/diff/overviewruler.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::diff;
using namespace backflow::testing;

class TestDiffEntries final : public QObject, private DiffDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void entriesAreShownInWords();
    void whatIsTheSameIsListedWhenOpened();
    void whatBothChangedIsAConflictWithWhatItWasBefore();
    void theOverviewShowsEntriesAndLeadsToThem();
    void theOverviewIsAListToListenTo();
    void orderIsShownWhenAskedFor();
    void entriesThatStandTwiceAreFlagged();
    void anEntryIsGoneTo();
    void anEntryCanBeAskedToBeKept();
};

void TestDiffEntries::entriesAreShownInWords()
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

void TestDiffEntries::whatIsTheSameIsListedWhenOpened()
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

void TestDiffEntries::whatBothChangedIsAConflictWithWhatItWasBefore()
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
    QVERIFY(m_view->copies().changeSentence().contains(QLatin1String("Account.Rating")));
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

void TestDiffEntries::theOverviewShowsEntriesAndLeadsToThem()
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

void TestDiffEntries::theOverviewIsAListToListenTo()
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

void TestDiffEntries::orderIsShownWhenAskedFor()
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

void TestDiffEntries::entriesThatStandTwiceAreFlagged()
{
    const QList<std::pair<const char *, bool>> twice{{"Account.A", true}, {"Account.A", false}};
    show(content({{kSet, permissionSet("One", twice), permissionSet("Two", {})}}));
    QCOMPARE(find<widgets::InlineBanner>("diffNote")->severity(), widgets::Severity::Error);
    QVERIFY(find<QLabel>("diffNoteText")->text().contains(QStringLiteral("stands 2 times in UAT")));
}

void TestDiffEntries::anEntryIsGoneTo()
{
    m_view->goToEntry(kSet, QStringLiteral("fieldPermissions[Account.Zone__c]")); // before it is shown
    show(content({setPair()}));
    m_view->goToEntry(kSet, QStringLiteral("fieldPermissions[Account.Score__c]"));
    auto *tree = find<QTreeView>("diffEntryTree");
    QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Account.Score__c"));
}

void TestDiffEntries::anEntryCanBeAskedToBeKept()
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

QTEST_MAIN(TestDiffEntries)
#include "tst_diffentries.moc"
