// Lines and what ends them.

#include "core/text/lines.h"

#include <QTest>

using namespace backflow::text;

class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAndTells_data();
    void cutsAndTells();
};

void TestLines::cutsAndTells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("facts"); // o = open at the end, m = mixed, b = byte order mark
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &bodies, const QByteArray &end,
                        const char *facts) {
        QTest::newRow(name) << bytes << bodies << end << QString::fromLatin1(facts);
    };
    row("nothing", "", {}, "\n", "");
    row("LF", "a\n\nb\n", {"a", "", "b"}, "\n", "");
    row("CRLF", "a\r\nb\r\n", {"a", "b"}, "\r\n", "");
    row("CR", "a\rb\r", {"a", "b"}, "\r", "");
    row("CR inside lines", "a\rb\nc\n", {"a\rb", "c"}, "\n", "");
    row("open", "a\nb", {"a", "b"}, "\n", "o");
    row("one open line", "a", {"a"}, "\n", "o");
    row("mostly CRLF", "a\r\nb\nc\r\n", {"a", "b", "c"}, "\r\n", "m");
    row("byte order mark", "\xEF\xBB\xBFx\n", {"x"}, "\n", "b");
    row("byte order mark alone", "\xEF\xBB\xBF", {}, "\n", "b");
}

void TestLines::cutsAndTells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, bodies);
    QFETCH(QByteArray, end);
    QFETCH(QString, facts);
    const Lines lines = readLines(bytes);
    QByteArrayList found;
    QByteArray together = lines.byteOrderMark.toByteArray();
    for (const Line &line : lines.lines) {
        found.append(line.body.toByteArray());
        together.append(line.body).append(line.end);
    }
    QCOMPARE(found, bodies);
    QCOMPARE(together, bytes);
    QCOMPARE(lines.commonEnd, end);
    QCOMPARE(!lines.closed, facts.contains(u'o'));
    QCOMPARE(!lines.uniform, facts.contains(u'm'));
    QCOMPARE(!lines.byteOrderMark.isEmpty(), facts.contains(u'b'));
    QCOMPARE(lines.normal(), bodies.isEmpty() ? QByteArray() : bodies.join('\n') + '\n');
}

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
