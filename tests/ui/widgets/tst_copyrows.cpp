#include "ui/widgets/copyrows.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QTest>
#include <QTreeWidget>

using namespace backflow::ui::widgets;

namespace {

QString clipboard()
{
    return QApplication::clipboard()->text();
}

/// Name, State, Who; the row of a person inside of the second one.
std::unique_ptr<QTreeWidget> tree()
{
    auto made = std::make_unique<QTreeWidget>();
    made->setHeaderLabels({QStringLiteral("Name"), QStringLiteral("State"), QStringLiteral("Who")});
    made->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new QTreeWidgetItem(made.get(), {QStringLiteral("Tax"), QStringLiteral("new"), QStringLiteral("Ana")});
    auto *outer =
        new QTreeWidgetItem(made.get(), {QStringLiteral("Rate"), QStringLiteral("two\nlines"), QStringLiteral("Bo")});
    auto *painted = new QTreeWidgetItem(outer, {QStringLiteral("Entry")});
    painted->setData(1, Qt::AccessibleTextRole, QStringLiteral("differs"));
    made->expandAll();
    return made;
}

} // namespace

class TestCopyRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectedRowsAreCopiedInTheirOrder();
    void columnsAreThoseOnTheScreen();
    void rowsInsideOfOthersAreIndentedAsTextOnly();
    void withoutASelectionItIsTheCurrentRow();
    void aListGivesItsWords();
    void nothingLeavesTheClipboardAlone();
};

void TestCopyRows::selectedRowsAreCopiedInTheirOrder()
{
    const RowCopier copier(qApp);
    const auto view = tree();
    view->show();
    view->topLevelItem(1)->setSelected(true); // from below upwards
    view->topLevelItem(0)->setSelected(true);
    QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("Tax\tnew\tAna\nRate\ttwo lines\tBo"));
    QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipboard(), QStringLiteral("Name\tState\tWho\nTax\tnew\tAna\nRate\ttwo lines\tBo"));
}

void TestCopyRows::columnsAreThoseOnTheScreen()
{
    const auto view = tree();
    view->header()->moveSection(2, 0);
    view->header()->setSectionHidden(1, true);
    view->topLevelItem(0)->setSelected(true);
    QCOMPARE(rowsAsText(*view, Headings::Yes), QStringLiteral("Who\tName\nAna\tTax"));
}

void TestCopyRows::rowsInsideOfOthersAreIndentedAsTextOnly()
{
    const auto view = tree();
    view->topLevelItem(1)->child(0)->setSelected(true);
    QCOMPARE(rowsAsText(*view, Headings::No), QStringLiteral("  Entry\tdiffers\t"));
    QCOMPARE(rowsAsText(*view, Headings::Yes), QStringLiteral("Name\tState\tWho\nEntry\tdiffers\t"));
}

void TestCopyRows::withoutASelectionItIsTheCurrentRow()
{
    const auto view = tree();
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setCurrentItem(view->topLevelItem(0));
    QVERIFY(copyRows(*view, Headings::No));
    QCOMPARE(clipboard(), QStringLiteral("Tax\tnew\tAna"));
}

void TestCopyRows::aListGivesItsWords()
{
    const RowCopier copier(qApp);
    QListWidget list;
    list.addItems({QStringLiteral("one"), QStringLiteral("two")});
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.show();
    list.selectAll();
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("one\ntwo"));
}

void TestCopyRows::nothingLeavesTheClipboardAlone()
{
    QApplication::clipboard()->setText(QStringLiteral("kept"));
    QListWidget list;
    QVERIFY(!copyRows(list, Headings::Yes));
    QCOMPARE(clipboard(), QStringLiteral("kept"));
}

QTEST_MAIN(TestCopyRows)
#include "tst_copyrows.moc"
