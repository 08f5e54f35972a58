// What is no text: pictures and archives beside each other, taken whole, never edited.

#include "core/archive/zip.h"
#include "core/merge/threeway.h"
#include "core/merge/words.h"
#include "tests/support/patience.h"
#include "tests/ui/resolve/openpage.h"
#include "ui/diff/binaryview.h"
#include "ui/resolve/mergepanes.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui::resolve;

namespace {

QByteArray picture(const QColor &color, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

promotion::ComponentMerge resource(const std::optional<QByteArray> &before, const std::optional<QByteArray> &source,
                                   const std::optional<QByteArray> &target)
{
    return testing::componentOf(QStringLiteral("StaticResource"), QStringLiteral("Logo"),
                                QStringLiteral("force-app/main/default/staticresources/Logo.png"),
                                {before, source, target});
}

} // namespace

class TestBinary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<testing::OpenPage>(); }
    void cleanup() { m_open.reset(); }
    void wordsGiveSizeAndHash();
    void picturesStandBesideEachOther();
    void archivesAreListed();
    void itIsTakenWholeAndNotEdited();
    void textComesBackWithTheNextDecision();
    void oneThatWasRemovedIsNotThere();

private:
    std::unique_ptr<testing::OpenPage> m_open;
};

void TestBinary::wordsGiveSizeAndHash()
{
    const merge::SideValue side{QByteArray("\x89PNG\0\1\2", 7), {}, 1};
    const QString words = merge::valueWords({}, side);
    QVERIFY2(words.startsWith(QLatin1String("7 bytes, SHA-256 ")) && words.endsWith(u'…'), qPrintable(words));
    QVERIFY(!words.contains(QLatin1String("PNG")));
    QCOMPARE(merge::valueWords({}, {QByteArray("plain\n"), {}, 1}), QStringLiteral("plain"));
}

void TestBinary::picturesStandBesideEachOther()
{
    m_open->open(testing::draftOf({resource(picture(Qt::gray, 10), picture(Qt::blue, 20), picture(Qt::red, 30))}));
    QCOMPARE(m_open->session().count(), 1);
    auto *first = m_open->find<QLabel>("diffBinaryFirstFacts");
    QTRY_VERIFY(first->isVisible());
    QVERIFY2(first->text().contains(QStringLiteral("picture of 20 × 20")), qPrintable(first->text()));
    QVERIFY(m_open->find<QLabel>("diffBinarySecondFacts")->text().contains(QStringLiteral("picture of 30 × 30")));
    QVERIFY(m_open->find<QLabel>("diffBinaryFirstPicture")->isVisible());
    QVERIFY(!m_open->find<MergePanes>("mergePanes")->isVisible());
    QVERIFY(m_open->find<QLabel>("mergeWhy")->text().contains(QLatin1String("no text")));
    // The cards say what can be said, and nothing of the bytes.
    const QString card = m_open->find<QRadioButton>("mergeCardSource")->accessibleName();
    QVERIFY2(card.contains(QLatin1String("SHA-256")) && !card.contains(QLatin1String("PNG")), qPrintable(card));
}

void TestBinary::archivesAreListed()
{
    const auto before = archive::writeZip({{QStringLiteral("a.js"), "0"}});
    const auto source = archive::writeZip({{QStringLiteral("a.js"), "1"}, {QStringLiteral("b.js"), "2"}});
    const auto target = archive::writeZip({{QStringLiteral("a.js"), "3"}});
    QVERIFY(before && source && target);
    m_open->open(testing::draftOf({resource(*before, *source, *target)}));
    auto *files = m_open->find<QTreeWidget>("diffBinaryFirstFiles");
    QTRY_COMPARE(files->topLevelItemCount(), 2);
    QCOMPARE(files->topLevelItem(1)->text(2), QStringLiteral("+ only here"));
}

void TestBinary::itIsTakenWholeAndNotEdited()
{
    const QByteArray blue = picture(Qt::blue, 20);
    m_open->open(testing::draftOf({resource(picture(Qt::gray, 10), blue, picture(Qt::red, 30))}));
    auto *edit = m_open->find<QPushButton>("mergeEditButton");
    QVERIFY(!edit->isEnabled());
    QVERIFY(edit->toolTip().contains(QLatin1String("no text")));
    m_open->press(Qt::Key_E);
    QVERIFY(!m_open->choice());
    m_open->press(Qt::Key_1);
    QVERIFY(m_open->choice() && m_open->choice()->take == merge::Take::Source);
    const promotion::Draft &draft = m_open->session().draft();
    const auto result = merge::resolve(draft.components.front().files.front().outcome, draft.choices);
    QVERIFY(result && *result && **result == blue);
}

void TestBinary::textComesBackWithTheNextDecision()
{
    m_open->open(testing::draftOf(
        {testing::salesUser(), resource(picture(Qt::gray, 10), picture(Qt::blue, 20), picture(Qt::red, 30))}));
    const auto *panes = m_open->find<MergePanes>("mergePanes");
    m_open->page->showDecision(4);
    QVERIFY(!panes->isVisible());
    QVERIFY(!m_open->find<QPushButton>("mergeEditButton")->isEnabled());
    m_open->page->showDecision(0);
    QVERIFY(panes->isVisible());
    QVERIFY(m_open->find<QPushButton>("mergeEditButton")->isEnabled());
}

void TestBinary::oneThatWasRemovedIsNotThere()
{
    m_open->open(testing::draftOf({resource(picture(Qt::gray, 10), std::nullopt, picture(Qt::red, 30))}));
    QCOMPARE(m_open->session().count(), 1);
    QTRY_COMPARE(m_open->find<QLabel>("diffBinaryFirstFacts")->text(), QStringLiteral("not there"));
    QVERIFY(
        m_open->find<QRadioButton>("mergeCardSource")->accessibleName().contains(QLatin1String("Remove it, as UAT")));
}

QTEST_MAIN(TestBinary)
#include "tst_binary.moc"
