#include "core/archive/deflate.h"

#include "core/archive/zip.h"

#include <QCryptographicHash>
#include <QTest>

using namespace backflow;
using archive::crc32;
using archive::deflated;

namespace {

/// The same numbers with every Qt and on every machine.
class Numbers final
{
public:
    explicit Numbers(quint32 seed)
        : m_state(seed)
    {
    }
    int below(int limit)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 16) % static_cast<quint32>(limit));
    }

private:
    quint32 m_state;
};

/// Words over a small alphabet: repeats at all distances, as text has them.
QByteArray words(qsizetype size, quint32 seed)
{
    Numbers numbers(seed);
    QByteArray text;
    text.reserve(size + 16);
    while (text.size() < size) {
        const char letter = static_cast<char>('a' + numbers.below(26));
        text += QByteArray(1 + numbers.below(11), letter);
        text += static_cast<char>(' ' + numbers.below(4));
    }
    text.truncate(size);
    return text;
}

QByteArray noise(qsizetype size)
{
    Numbers numbers(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(numbers.below(256));
    return bytes;
}

} // namespace

class TestDeflate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackByTheLibrary_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("two bytes") << QByteArray("xx");
        QTest::newRow("every byte") << noise(256 * 40);
        QTest::newRow("one byte, often") << QByteArray(300'000, 'x');
        for (const int size : {3, 257, 258, 259, 32'767, 32'768, 32'769, 65'536, 200'001})
            QTest::addRow("words, %d bytes", size) << words(size, static_cast<quint32>(size));
        const QByteArray block = noise(32'768);
        QTest::newRow("a match at the window's end") << block + block;
        QTest::newRow("a match beyond the window") << block + "?" + block;
        QTest::newRow("matches of every distance") << block + block.first(500) + block.sliced(20'000, 9'000) + block;
    }
    void isReadBackByTheLibrary()
    {
        QFETCH(QByteArray, bytes);
        const auto zip = archive::writeZip({{QStringLiteral("f"), bytes}});
        QVERIFY(zip);
        const auto read = archive::readZip(*zip);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->first().bytes, bytes);
    }

    void givesTheBytesItAlwaysGave()
    {
        // A change of these is a change of every plan's zip: plans that wait would no longer match their hash.
        QCOMPARE(deflated("abcabcabcabc").toHex(), QByteArray("4b4c4a862300"));
        const QByteArray hash = QCryptographicHash::hash(deflated(words(100'000, 1)), QCryptographicHash::Sha256);
        QCOMPARE(hash.toHex().first(16), QByteArray("f4aa471f38db50d2"));
    }

    void makesTextSmallButNeverSuspicious()
    {
        const QByteArray xml =
            QByteArray("    <fieldPermissions>\n        <editable>true</editable>\n        <field>A.").repeated(1000);
        QVERIFY(deflated(xml).size() < xml.size() / 20);
        const QByteArray blanks(3'000'000, ' ');
        QVERIFY(deflated(blanks).size() > blanks.size() / 160);
        const QByteArray random = noise(10'000);
        const auto zip = archive::writeZip({{QStringLiteral("f"), random}});
        QVERIFY(zip->contains(random));
    }

    void sumsAsZipDoes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint32>("sum");
        QTest::newRow("nothing") << QByteArray() << 0U;
        QTest::newRow("the standard's check") << QByteArray("123456789") << 0xcbf43926U;
    }
    void sumsAsZipDoes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(crc32(bytes), "sum");
    }
};

QTEST_GUILESS_MAIN(TestDeflate)
#include "tst_deflate.moc"
