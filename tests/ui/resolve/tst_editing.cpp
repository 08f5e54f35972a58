#include "tests/support/patience.h"
#include "tests/ui/resolve/openpage.h"
#include "ui/resolve/textpane.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace backflow;
using merge::Take;
using ui::resolve::TextPane;

/// The result written by hand, and what is checked about it.
class TestEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void typingInADecisionEditsItsEntry();
    void typingElsewhereEditsTheTextAtTheCaret();
    void problemsAreListedAndMarkedAndBlock();
    void whatIsNotDecidedIsAProblemOfAText();
    void aTextByHandStandsForAllAndGoesBack();
    void escapeLeavesEverythingAsItWas();
    void whatWasTypedAndLeftIsThereAgain();
    void anEntryTypedAndLeftIsThereAgain();
    void checksFollowTheChoices();

private:
    TextPane *result() const { return m_open->find<TextPane>("mergePaneResult"); }
    QPlainTextEdit *edit() const { return m_open->find<QPlainTextEdit>("mergeResultEdit"); }
    QPushButton *accept() const { return m_open->find<QPushButton>("mergeResultAccept"); }
    void decideAll() const
    {
        for (int i = 0; i < m_open->session().count(); ++i)
            m_open->session().choose(i, {Take::Target, {}});
        QTRY_VERIFY(!result()->toPlainText().contains(QLatin1String("undecided")));
        m_open->page->showDecision(0);
    }
    int lineWith(const QString &text) const
    {
        for (int line = 0; line < result()->lines().size(); ++line) {
            if (result()->lines().at(line).contains(text))
                return line;
        }
        return -1;
    }
    QString written() const
    {
        const auto text =
            m_open->session().session().text(m_open->session().draft().components.front().files.front().path);
        return text ? QString::fromUtf8(*text) : QString();
    }

    std::unique_ptr<testing::OpenPage> m_open;
};

void TestEditing::init()
{
    m_open = std::make_unique<testing::OpenPage>();
    m_open->open(testing::draftOf({testing::salesUser()}));
    QTRY_VERIFY(result()->lines().size() > 10);
}

void TestEditing::typingInADecisionEditsItsEntry()
{
    const int line = lineWith(QStringLiteral("Account.Rating"));
    QVERIFY(line > 0);
    result()->setCaret({line, 4});
    QTest::keyClick(result(), Qt::Key_X);
    QVERIFY(m_open->find<QWidget>("mergeHandEditor")->isVisible());
    QCOMPARE(m_open->session().decision(m_open->page->currentDecision()).entryKey, QStringLiteral("Account.Rating"));
    QVERIFY(!edit()->isVisible());
}

void TestEditing::typingElsewhereEditsTheTextAtTheCaret()
{
    decideAll();
    const int line = lineWith(QStringLiteral("<label>Sales User"));
    result()->setCaret({line, int(result()->lines().at(line).indexOf(u'S'))});
    QTest::keyClick(result(), Qt::Key_X);
    QVERIFY(edit()->isVisible() && !result()->isVisible());
    QVERIFY(edit()->toPlainText().contains(QLatin1String("<label>xSales User</label>")));
    QTest::keyClicks(edit(), QStringLiteral("yz"));
    QTRY_VERIFY(accept()->isEnabled());
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!edit()->isVisible() && result()->isVisible());
    QVERIFY(written().contains(QLatin1String("<label>xyzSales User</label>")));
    QTRY_VERIFY(result()->toPlainText().contains(QLatin1String("xyzSales")));
    QCOMPARE(m_open->session().undoText(), QStringLiteral("Sales_User.permissionset-meta.xml: written by hand"));
}

void TestEditing::problemsAreListedAndMarkedAndBlock()
{
    decideAll();
    result()->setCaret({0, 0});
    QTest::keyClick(result(), Qt::Key_F2);
    QTRY_VERIFY(accept()->isEnabled());
    const QString good = edit()->toPlainText();
    auto *list = m_open->find<QListWidget>("mergeResultProblems");
    edit()->setPlainText(QString(good).replace(QLatin1String("</label>"), QLatin1String("</labe>")));
    QVERIFY(!accept()->isEnabled());
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(!accept()->isEnabled());
    QCOMPARE(edit()->extraSelections().size(), 1);
    QCOMPARE(m_open->find<QLabel>("mergeResultProblemCount")->text(), QStringLiteral("1 problem"));
    // The same entry twice.
    const QByteArray entry = testing::fieldEntry("Account.Region__c", true, true);
    edit()->setPlainText(QString(good).replace(QString::fromUtf8(entry), QString::fromUtf8(entry + entry)));
    QTRY_VERIFY(list->count() == 1 && list->item(0)->text().contains(QLatin1String("Account.Region__c")));
    QVERIFY(!accept()->isEnabled());
    // A rule nobody breaks by accident is told, and does not block.
    edit()->setPlainText(QString(good).replace(
        QString::fromUtf8(entry), QString::fromUtf8(testing::fieldEntry("Account.Region__c", true, false))));
    QTRY_VERIFY(list->count() == 1 && list->item(0)->text().contains(QStringLiteral("needs “read: yes”")));
    QVERIFY(accept()->isEnabled());
    edit()->setPlainText(good);
    QTRY_VERIFY(accept()->isEnabled() && list->count() == 0);
}

void TestEditing::whatIsNotDecidedIsAProblemOfAText()
{
    result()->setCaret({0, 0});
    QTest::keyClick(result(), Qt::Key_F2);
    auto *list = m_open->find<QListWidget>("mergeResultProblems");
    QTRY_VERIFY(list->count() > 0);
    QVERIFY(!accept()->isEnabled());
    QVERIFY(list->item(0)->text().contains(QLatin1String("not decided")));
}

void TestEditing::aTextByHandStandsForAllAndGoesBack()
{
    decideAll();
    result()->setCaret({0, 0});
    QTest::keyClick(result(), Qt::Key_F2);
    edit()->setPlainText(edit()->toPlainText().replace(QLatin1String("Sales User"), QLatin1String("By hand")));
    QTRY_VERIFY(accept()->isEnabled());
    accept()->click();
    QCOMPARE(m_open->choice()->take, Take::Edited);
    auto *back = m_open->find<QPushButton>("mergeBackToDecisions");
    QTRY_VERIFY(back->isVisible());
    back->click();
    QVERIFY(written().isEmpty());
    QCOMPARE(m_open->choice()->take, Take::Target);
    QTRY_VERIFY(!back->isVisible());
    m_open->find<QPushButton>("mergeUndoButton")->click();
    QVERIFY(written().contains(QLatin1String("By hand")));
}

void TestEditing::escapeLeavesEverythingAsItWas()
{
    decideAll();
    result()->setCaret({1, 0});
    QTest::keyClick(result(), Qt::Key_X);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(!edit()->isVisible());
    QVERIFY(written().isEmpty());
    QCOMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : result()->objectName(),
             result()->objectName());
}

void TestEditing::whatWasTypedAndLeftIsThereAgain()
{
    decideAll();
    result()->setCaret({1, 0});
    QTest::keyClick(result(), Qt::Key_X);
    const QString typed = edit()->toPlainText();
    const auto *anew = m_open->find<QPushButton>("mergeResultAnew");
    QVERIFY(!anew->isVisible());
    QTest::keyClick(edit(), Qt::Key_Escape);
    Q_EMIT result()->editWanted({});
    QCOMPARE(edit()->toPlainText(), typed);
    QVERIFY(anew->isVisible());
    m_open->find<QPushButton>("mergeResultAnew")->click();
    QVERIFY(edit()->toPlainText() != typed);
    QVERIFY(!anew->isVisible());
    // Where something else is decided by now, nothing old is put over it.
    edit()->setPlainText(typed);
    QTest::keyClick(edit(), Qt::Key_Escape);
    const int now = m_open->page->currentDecision();
    const bool isSource = m_open->session().choice(now)->take == Take::Source;
    m_open->session().choose(now, {isSource ? Take::Target : Take::Source, {}});
    m_open->page->showDecision(now);
    result()->setCaret({1, 0});
    Q_EMIT result()->editWanted({});
    QVERIFY(edit()->isVisible());
    QVERIFY(edit()->toPlainText() != typed);
}

void TestEditing::anEntryTypedAndLeftIsThereAgain()
{
    m_open->show(QStringLiteral("Account.Rating"));
    const auto press = [this] { m_open->find<QPushButton>("mergeEditButton")->click(); };
    press();
    auto *text = m_open->find<QPlainTextEdit>("mergeEdit");
    const QString start = text->toPlainText();
    text->setPlainText(start + QStringLiteral("<!-- mine -->"));
    m_open->find<QPushButton>("mergeEditLeave")->click();
    press();
    QCOMPARE(text->toPlainText(), start + QStringLiteral("<!-- mine -->"));
    m_open->find<QPushButton>("mergeEditAnew")->click();
    QCOMPARE(text->toPlainText(), start);
}

void TestEditing::checksFollowTheChoices()
{
    auto *row = m_open->find<QPushButton>("mergeChecksRow");
    auto *problems = m_open->find<QListWidget>("mergeProblems");
    QCOMPARE(row->text(), QStringLiteral("Checks (0 problems) ▸"));
    m_open->show(QStringLiteral("Account.Rating"));
    const int rating = m_open->page->currentDecision();
    m_open->session().choose(rating, {Take::Edited, testing::fieldEntry("Account.Rating", true, false).trimmed()});
    QTRY_COMPARE(row->text(), QStringLiteral("Checks (1 problem) ▸"));
    row->click();
    QVERIFY(problems->isVisible());
    QCOMPARE(problems->count(), 1);
    QCOMPARE(problems->accessibleName(), QStringLiteral("The result as decided so far: 1 problem"));
    Q_EMIT problems->itemActivated(problems->item(0));
    QVERIFY(!problems->isVisible());
    QVERIFY(result()->lines().at(result()->caret().line).contains(QLatin1String("<fieldPermissions>")));
    m_open->session().choose(rating, {Take::Source, {}});
    QTRY_COMPARE(row->text(), QStringLiteral("Checks (0 problems) ▸"));
}

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
