#include "ui/environments/comparemenu.h"

#include <QSignalSpy>
#include <QTest>

using namespace backflow;
using ui::environments::CompareMenu;

namespace {

/// Production above UAT above QA above Dev1 and Dev2; Lab stands apart.
model::Pipeline company()
{
    model::Pipeline pipeline;
    for (const char *name : {"Production", "UAT", "QA", "Dev1", "Dev2", "Lab"}) {
        model::Environment one;
        one.name = QString::fromLatin1(name);
        pipeline.environments += one;
    }
    const auto edge = [&pipeline](const char *lower, const char *higher) {
        pipeline.edges += model::Edge{QString::fromLatin1(lower), QString::fromLatin1(higher)};
    };
    edge("UAT", "Production");
    edge("QA", "UAT");
    edge("Dev1", "QA");
    edge("Dev2", "QA");
    return pipeline;
}

QStringList texts(const CompareMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts += action->isSeparator() ? QStringLiteral("-")
                                       : (action->isChecked() ? QStringLiteral("x ") : QString()) + action->text();
    return texts;
}

/// What a click ends with; a press that nothing grabs, as here, would close any menu.
void release(QWidget &menu, const QPoint &at)
{
    QTest::mouseRelease(&menu, Qt::LeftButton, Qt::NoModifier, at);
}

} // namespace

class TestCompareMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAboveIsTickedAtFirst();
    void theHighestBeginsWithWhatIsBelow();
    void tickingLeavesItOpen();
    void clickingTicksAndLeavesItOpen();
    void nothingTickedStartsNothing();
    void sixAreTheMost();
};

void TestCompareMenu::whatIsAboveIsTickedAtFirst()
{
    CompareMenu menu;
    menu.setEnvironment(company(), QStringLiteral("QA"));
    QCOMPARE(texts(menu),
             QStringList({QStringLiteral("x UAT (above)"), QStringLiteral("Dev1 (below)"),
                          QStringLiteral("Dev2 (below)"), QStringLiteral("Production"), QStringLiteral("Lab"),
                          QStringLiteral("-"), QStringLiteral("Compare with UAT")}));
}

void TestCompareMenu::theHighestBeginsWithWhatIsBelow()
{
    CompareMenu menu;
    menu.setEnvironment(company(), QStringLiteral("Production"));
    QCOMPARE(menu.ticked().size(), 4);
    QVERIFY(!menu.ticked().contains(QStringLiteral("Lab")));
}

void TestCompareMenu::tickingLeavesItOpen()
{
    CompareMenu menu;
    menu.setEnvironment(company(), QStringLiteral("QA"));
    QSignalSpy chosen(&menu, &CompareMenu::chosen);
    menu.popup(QPoint(0, 0));
    menu.setActiveAction(menu.actions().at(1));
    QTest::keyClick(&menu, Qt::Key_Space);
    QVERIFY(menu.isVisible());
    QCOMPARE(menu.ticked(), QStringList({QStringLiteral("UAT"), QStringLiteral("Dev1")}));
    menu.setActiveAction(menu.findChild<QAction *>(QStringLiteral("envCompareStart")));
    QTest::keyClick(&menu, Qt::Key_Return);
    QVERIFY(!menu.isVisible());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toStringList(), QStringList({QStringLiteral("UAT"), QStringLiteral("Dev1")}));
}

void TestCompareMenu::clickingTicksAndLeavesItOpen()
{
    CompareMenu menu;
    menu.setEnvironment(company(), QStringLiteral("QA"));
    menu.popup(QPoint(0, 0));
    const QPoint at = menu.actionGeometry(menu.actions().at(2)).center();
    release(menu, at);
    QVERIFY(menu.isVisible());
    QCOMPARE(menu.ticked(), QStringList({QStringLiteral("UAT"), QStringLiteral("Dev2")}));
    release(menu, at);
    QCOMPARE(menu.ticked(), QStringList({QStringLiteral("UAT")}));
}

void TestCompareMenu::nothingTickedStartsNothing()
{
    CompareMenu menu;
    menu.setEnvironment(company(), QStringLiteral("QA"));
    menu.actions().first()->setChecked(false);
    const auto *start = menu.findChild<QAction *>(QStringLiteral("envCompareStart"));
    QVERIFY(!start->isEnabled());
    QCOMPARE(start->text(), QStringLiteral("Tick what to compare with"));
}

void TestCompareMenu::sixAreTheMost()
{
    model::Pipeline pipeline = company();
    for (int i = 0; i < 4; ++i) {
        model::Environment one;
        one.name = QStringLiteral("More%1").arg(i);
        pipeline.environments += one;
    }
    CompareMenu menu;
    menu.setEnvironment(pipeline, QStringLiteral("QA"));
    for (int i = 0; i < 6; ++i)
        menu.actions().at(i)->setChecked(true);
    QCOMPARE(menu.ticked().size(), 6);
    QVERIFY(!menu.actions().at(6)->isEnabled());
    menu.actions().first()->setChecked(false);
    QVERIFY(menu.actions().at(6)->isEnabled());
}

QTEST_MAIN(TestCompareMenu)
#include "tst_comparemenu.moc"
