#include "core/archive/zip.h"
#include "tests/ui/diff/diffdesk.h"

#include <QBuffer>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::diff;
using namespace backflow::testing;

class TestDiffBinary final : public QObject, private DiffDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void binaryFilesGiveSizeAndHash();
    void picturesStandBesideEachOther();
    void whatIsInAZipIsListed();
};

void TestDiffBinary::binaryFilesGiveSizeAndHash()
{
    show(content({{QStringLiteral("a/logo.resource"), QByteArray("\x89PNG\0\1", 6), QByteArray("\x89PNG\0\2", 6)}}));
    QVERIFY(find<QWidget>("diffBinary")->isVisible());
    const QString text = find<QLabel>("diffBinaryFirstFacts")->text();
    QVERIFY2(text.startsWith(QLatin1String("6 bytes, ")), qPrintable(text));
    QVERIFY(find<QLabel>("diffBinarySecondFacts")->text() != text);
    QVERIFY(!find<QToolButton>("diffTextButton")->isEnabled());
}

void TestDiffBinary::picturesStandBesideEachOther()
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

void TestDiffBinary::whatIsInAZipIsListed()
{
    const auto first = archive::writeZip({{QStringLiteral("a.js"), "1"}, {QStringLiteral("b.js"), "2"}});
    const auto second = archive::writeZip({{QStringLiteral("a.js"), "3"}});
    show(content({{QStringLiteral("a/app.resource"), *first, *second}}));
    auto *files = find<QTreeWidget>("diffBinaryFirstFiles");
    QCOMPARE(files->topLevelItemCount(), 2);
    QCOMPARE(files->topLevelItem(0)->text(2), QStringLiteral("± differs"));
    QCOMPARE(files->topLevelItem(1)->text(2), QStringLiteral("+ only here"));
}

QTEST_MAIN(TestDiffBinary)
#include "tst_diffbinary.moc"
