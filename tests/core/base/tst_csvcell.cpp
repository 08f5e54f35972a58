#include "core/base/csvcell.h"

#include <QTest>

using namespace backflow;

class TestCsvCell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void linesHaveCommas();
};

void TestCsvCell::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, const QString &text, const QByteArray &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("empty", {}, "\"\"");
    row("plain", QStringLiteral("Ada, of UAT"), "\"Ada, of UAT\"");
    row("quotes", QStringLiteral("a\"b\"\""), "\"a\"\"b\"\"\"\"\"");
    row("lines", QStringLiteral("a\r\nb"), "\"a\r\nb\"");
    row("equals", QStringLiteral("=cmd|' /C calc'!A0"), "\"'=cmd|' /C calc'!A0\"");
    row("plus", QStringLiteral("+1"), "\"'+1\"");
    row("minus", QStringLiteral("-1"), "\"'-1\"");
    row("at", QStringLiteral("@SUM(A1)"), "\"'@SUM(A1)\"");
    row("tab first", QStringLiteral("\tx"), "\"'\tx\"");
    row("line first", QStringLiteral("\nx"), "\"'\nx\"");
    row("blanks before", QStringLiteral("  =1"), "\"'  =1\"");
    row("unseen before", QStringLiteral("\u200b=1"), QStringLiteral("\"'\u200b=1\"").toUtf8());
    row("full width", QStringLiteral("\uff1d1"), QStringLiteral("\"'\uff1d1\"").toUtf8());
    row("sign inside", QStringLiteral("a=1"), "\"a=1\"");
    row("zero first", QString(QChar(u'\0')) + u'x', QByteArray("\"\0x\"", 4));
}

void TestCsvCell::cells()
{
    QFETCH(QString, text);
    QByteArray line;
    base::appendCsvCell(line, text);
    QTEST(line, "cell");
}

void TestCsvCell::linesHaveCommas()
{
    QByteArray lines;
    base::appendCsvCell(lines, QStringLiteral("a"));
    base::appendCsvCell(lines, QString());
    lines += "\r\n";
    base::appendCsvCell(lines, QStringLiteral("b"));
    QCOMPARE(lines, QByteArray("\"a\",\"\"\r\n\"b\""));
}

QTEST_GUILESS_MAIN(TestCsvCell)
#include "tst_csvcell.moc"
