#include "core/merge/entryparts.h"
#include "core/merge/threeway.h"
#include "tests/support/patience.h"
#include "tests/ui/resolve/openpage.h"
#include "tests/ui/screenchecks.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace backflow;
using merge::Take;

/// An entry put together property by property, and one edited in a form.
class TestCombining final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void eachPropertyIsAChoice();
    void whatSalesforceRefusesIsNotOfferedAndSaysWhy();
    void allOfOneSideIsThatSide();
    void undoTakesACombinationBackAsAWhole();
    void byKeysAlone();
    void namesAreComplete();
    void anEntryIsEditedInAForm();
    void whatIsNotAnEntryIsEditedAsText();
    void aHandEditLeadsBackToAChoice();

private:
    QRadioButton *option(const char *name) const { return m_open->find<QRadioButton>(name); }
    QString editedText() const
    {
        const auto choice = m_open->choice();
        return choice ? QString::fromUtf8(choice->edited) : QString();
    }

    std::unique_ptr<testing::OpenPage> m_open;
};

void TestCombining::init()
{
    m_open = std::make_unique<testing::OpenPage>();
    m_open->open(testing::draftOf({testing::salesUser()}));
    m_open->show(QStringLiteral("Account.Rating"));
}

void TestCombining::eachPropertyIsAChoice()
{
    auto *box = m_open->find<QWidget>("mergeCombine");
    QVERIFY(box->isHidden());
    m_open->find<QPushButton>("mergeCombineButton")->click();
    QVERIFY(box->isVisible());
    QVERIFY(option("mergeCombine_editable_1")->text().contains(QLatin1String("UAT: no")));
    QVERIFY(option("mergeCombine_editable_2")->text().contains(QLatin1String("Dev1: yes")));
    option("mergeCombine_editable_1")->click();
    QVERIFY(!m_open->choice()); // one value is still to be chosen
    QCOMPARE(m_open->find<QLabel>("mergeCombineResult")->text(), QStringLiteral("Choose one more value."));
    option("mergeCombine_readable_2")->click();
    QCOMPARE(m_open->choice()->take, Take::Edited);
    QVERIFY(editedText().contains(QLatin1String("<editable>false</editable>")));
    QVERIFY(editedText().contains(QLatin1String("<readable>true</readable>")));
    const auto words = ui::resolve::choiceWords(m_open->session().decision(m_open->page->currentDecision()),
                                                m_open->choice(), QStringLiteral("UAT"), QStringLiteral("Dev1"));
    QCOMPARE(words, QStringLiteral("Combined: edit no · read yes"));
    QCOMPARE(m_open->session().undoText(), QStringLiteral("Field permission Account.Rating: combined"));
    QVERIFY(!m_open->find<QPushButton>("mergeEditButton")->isChecked());
}

void TestCombining::whatSalesforceRefusesIsNotOfferedAndSaysWhy()
{
    m_open->find<QPushButton>("mergeCombineButton")->click();
    option("mergeCombine_editable_2")->click(); // edit yes
    QRadioButton *unreadable = option("mergeCombine_readable_1");
    QVERIFY(!unreadable->isEnabled());
    QVERIFY(unreadable->toolTip().contains(QStringLiteral("needs “read: yes”")));
    QVERIFY(m_open->find<QLabel>("mergeCombineResult")->text().contains(QStringLiteral("“read no” is not offered")));
    option("mergeCombine_editable_1")->click();
    QVERIFY(unreadable->isEnabled());
}

void TestCombining::allOfOneSideIsThatSide()
{
    m_open->find<QPushButton>("mergeCombineButton")->click();
    option("mergeCombine_editable_1")->click();
    option("mergeCombine_readable_1")->click();
    QCOMPARE(m_open->choice()->take, Take::Source);
    QVERIFY(m_open->find<QRadioButton>("mergeCardSource")->isChecked());
    option("mergeCombine_readable_2")->click();
    QCOMPARE(m_open->choice()->take, Take::Edited);
    option("mergeCombine_editable_2")->click();
    QCOMPARE(m_open->choice()->take, Take::Target);
}

void TestCombining::undoTakesACombinationBackAsAWhole()
{
    m_open->find<QPushButton>("mergeCombineButton")->click();
    option("mergeCombine_editable_1")->click();
    option("mergeCombine_readable_2")->click();
    m_open->find<QPushButton>("mergeUndoButton")->click();
    QVERIFY(!m_open->choice());
    QVERIFY(!option("mergeCombine_editable_1")->isChecked());
    m_open->find<QPushButton>("mergeRedoButton")->click();
    QCOMPARE(m_open->choice()->take, Take::Edited);
    QVERIFY(option("mergeCombine_editable_1")->isChecked());
    QVERIFY(option("mergeCombine_readable_2")->isChecked());
}

void TestCombining::byKeysAlone()
{
    m_open->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->page.get()));
    m_open->press(Qt::Key_3);
    QTRY_COMPARE(QApplication::focusWidget(), option("mergeCombine_editable_1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), option("mergeCombine_readable_1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(!m_open->choice()); // where nothing is chosen the arrow only goes there
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m_open->choice());
    QCOMPARE(m_open->choice()->take, Take::Edited);
}

void TestCombining::namesAreComplete()
{
    m_open->find<QPushButton>("mergeCombineButton")->click();
    QCOMPARE(option("mergeCombine_editable_2")->accessibleName(), QStringLiteral("edit: yes, as Dev1"));
    tests::checkNames(*m_open->page);
}

void TestCombining::anEntryIsEditedInAForm()
{
    m_open->press(Qt::Key_E);
    auto *editable = m_open->find<QCheckBox>("mergeForm_editable");
    auto *field = m_open->find<QLineEdit>("mergeForm_field");
    QVERIFY(editable->isVisible() && editable->isChecked());
    QCOMPARE(editable->accessibleName(), QStringLiteral("edit"));
    QCOMPARE(field->text(), QStringLiteral("Account.Rating"));
    editable->click();
    m_open->find<QPushButton>("mergeEditAsText")->click();
    const QString text = m_open->find<QPlainTextEdit>("mergeEdit")->toPlainText();
    QVERIFY(text.contains(QLatin1String("<editable>false</editable>")));
    QVERIFY(text.contains(QLatin1String("        <readable>true</readable>")));
    m_open->find<QPushButton>("mergeEditAsForm")->click();
    QVERIFY(!editable->isChecked());
    QTest::keyClick(editable, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_open->choice());
    QCOMPARE(m_open->choice()->take, Take::Edited);
    QVERIFY(editedText().contains(QLatin1String("<editable>false</editable>")));
}

void TestCombining::whatIsNotAnEntryIsEditedAsText()
{
    m_open->page->showDecision(0); // the description
    m_open->press(Qt::Key_E);
    QVERIFY(m_open->find<QPlainTextEdit>("mergeEdit")->isVisible());
    QVERIFY(!m_open->find<QPushButton>("mergeEditAsForm")->isEnabled());
    QVERIFY(!m_open->find<QPushButton>("mergeCombineButton")->isVisible());
    // An entry that is no longer one of single values is text, too.
    m_open->show(QStringLiteral("Account.Rating"));
    m_open->press(Qt::Key_E);
    QVERIFY(m_open->find<QWidget>("mergeForm")->isVisible());
    m_open->find<QPushButton>("mergeEditAsText")->click();
    m_open->find<QPlainTextEdit>("mergeEdit")->setPlainText(QStringLiteral("<fieldPermissions><a><b/></a>"));
    m_open->find<QPushButton>("mergeEditAsForm")->click();
    QVERIFY(m_open->find<QPlainTextEdit>("mergeEdit")->isVisible());
}

void TestCombining::aHandEditLeadsBackToAChoice()
{
    m_open->press(Qt::Key_E);
    auto *edit = m_open->find<QPlainTextEdit>("mergeEdit");
    m_open->find<QPushButton>("mergeEditAsText")->click();
    edit->setPlainText(edit->toPlainText().replace(QLatin1String("</fieldPermissions>"),
                                                   QLatin1String("<!-- by hand --></fieldPermissions>")));
    m_open->find<QPushButton>("mergeEditAccept")->click();
    QCOMPARE(m_open->choice()->take, Take::Edited);
    QVERIFY(m_open->find<QPushButton>("mergeEditButton")->isChecked());
    auto *back = m_open->find<QPushButton>("mergeUndecide");
    QCOMPARE(back->text(), QStringLiteral("Back to a choice"));
    back->click();
    QVERIFY(!m_open->choice());
}

QTEST_MAIN(TestCombining)
#include "tst_combining.moc"
