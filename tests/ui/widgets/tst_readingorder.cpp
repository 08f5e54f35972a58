#include "ui/widgets/readingorder.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace backflow::ui::widgets;

namespace {

/// What goes as it was made until it is told to go as it is read.
class Window final : public QWidget
{
public:
    bool read = false;

protected:
    bool focusNextPrevChild(bool next) override
    {
        return (read && focusAsRead(*this, next)) || QWidget::focusNextPrevChild(next);
    }
};

/// A head with a button at each end, and below it a tall list beside a column of two; made in no order at all.
struct Page {
    Page()
    {
        window.resize(400, 300);
        add("lower", {210, 150, 180, 100});
        add("end", {300, 5, 90, 30});
        add("upper", {210, 60, 180, 40});
        add("list", {10, 60, 190, 200});
        add("begin", {10, 10, 90, 20});
    }
    void add(const char *name, const QRect &at)
    {
        auto *button = new QPushButton(QString::fromLatin1(name), &window);
        button->setObjectName(QString::fromLatin1(name));
        button->setGeometry(at);
        button->setVisible(true);
    }
    QStringList names() const
    {
        QStringList names;
        for (const QWidget *widget : asRead(window))
            names += widget->objectName();
        return names;
    }
    Window window;
};

} // namespace

class TestReadingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsThenColumns();
    void mirrored();
    void whatCannotBeUsedIsPassedOver();
    void tabFollowsWhateverIsMadeLast();
};

void TestReadingOrder::bandsThenColumns()
{
    Page page;
    page.window.show();
    QCOMPARE(page.names().join(u' '), QStringLiteral("begin end list upper lower"));
}

void TestReadingOrder::mirrored()
{
    Page page;
    page.window.setLayoutDirection(Qt::RightToLeft);
    page.window.show();
    QCOMPARE(page.names().join(u' '), QStringLiteral("end begin upper lower list"));
}

void TestReadingOrder::whatCannotBeUsedIsPassedOver()
{
    Page page;
    page.window.show();
    page.window.findChild<QPushButton *>(QStringLiteral("end"))->setEnabled(false);
    page.window.findChild<QPushButton *>(QStringLiteral("upper"))->hide();
    page.window.findChild<QPushButton *>(QStringLiteral("list"))->setFocusPolicy(Qt::ClickFocus);
    QCOMPARE(page.names().join(u' '), QStringLiteral("begin lower"));
}

void TestReadingOrder::tabFollowsWhateverIsMadeLast()
{
    Page page;
    page.window.show();
    page.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.window.findChild<QPushButton *>(QStringLiteral("begin"))->setFocus();
    const auto walk = [&page](Qt::KeyboardModifier way) {
        QStringList names;
        for (int step = 0; step < 5; ++step) {
            QTest::keyClick(page.window.focusWidget(), Qt::Key_Tab, way);
            names += page.window.focusWidget()->objectName();
        }
        return names.join(u' ');
    };
    QCOMPARE(walk(Qt::NoModifier), QStringLiteral("lower end upper list begin")); // as they were made
    page.window.read = true;
    QCOMPARE(walk(Qt::NoModifier), QStringLiteral("end list upper lower begin"));
    QCOMPARE(walk(Qt::ShiftModifier), QStringLiteral("lower upper list end begin"));
    page.add("between", {110, 10, 90, 20});
    QTest::keyClick(page.window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.window.focusWidget()->objectName(), QStringLiteral("between"));
}

QTEST_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
