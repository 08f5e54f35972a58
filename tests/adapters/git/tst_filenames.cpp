#include "core/git/filenames.h"

#include <QTest>

using namespace backflow;

class TestFileNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileNamesAreRefused_data();
    void hostileNamesAreRefused();
    void ordinaryNamesPass_data();
    void ordinaryNamesPass();
    void pathFallsApart();
};

void TestFileNames::hostileNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    const QByteArray names[] = {
        "",
        ".",
        "..",
        ".git",
        ".GIT",
        ".Git",
        ".git.",
        ".git ",
        ".git . .",
        ".git::$DATA",
        ".GIT:stream",
        "git~1",
        "GIT~1",
        "git~1.",
        "a/b",
        "a\\b",
        "..\\x",
        "line\nbreak",
        "tab\there",
        "bell\x07",
        "\x7f",
        ".g\u200cit",
        ".gi\u200dt",
        "\ufeff.git",
        ".git\u206f",
        ".g\u202eit",
        QByteArray("nul\0here", 8),
        QByteArray(256, 'x'),
        ".gIt",
        ".giT ",
        ".git...",
        ".git  ",
        ".git .",
        ".git. ",
        ".git:",
        ".git::$INDEX_ALLOCATION",
        ".git:x:$DATA",
        ".GIT .:a",
        "Git~1",
        "giT~1 ",
        "git~1::$DATA",
        "git~1:hidden",
        "/",
        "/etc/passwd",
        "a/",
        "/a",
        "a/../b",
        "\\",
        "\\\\server\\share",
        "C:\\x",
        ".\\.git",
        ".git\\config",
        ".git/config",
        "\x1b]0;owned\x07",
        "\x1b[31mred",
        "\r",
        "\n.git",
        "a\vb",
        "\x01",
        "\u200e.git",
        ".git\u200f",
        ".\u202agit",
        ".\u202bg\u202cit",
        ".gi\u206at",
        "\u206b\u206c.git\u206d\u206e",
        "g\u200cit~1",
        ".\ufeffgit.",
        ".git\u200c:stream",
        QByteArray("\0", 1),
        QByteArray(".git\0x", 6),
        QByteArray(100'000, 'x'),
    };
    static_assert(std::size(names) >= 60);
    int row = 0;
    for (const QByteArray &name : names)
        QTest::addRow("%02d %s", ++row, name.left(20).toPercentEncoding().constData()) << name;
}

void TestFileNames::hostileNamesAreRefused()
{
    QFETCH(QByteArray, name);
    QVERIFY(!git::isSafeName(name));
}

void TestFileNames::ordinaryNamesPass_data()
{
    QTest::addColumn<QByteArray>("name");
    const QByteArray names[] = {
        "A.cls",
        "A.cls-meta.xml",
        ".gitignore",
        ".gitattributes",
        ".github",
        "git",
        "Account-Sales %28old%29 Layout.layout-meta.xml",
        "...",
        "unfiled$public",
        "\xc3\x9c"
        "ber uns.md",
        "-",
        "a:b",
        QByteArray(255, 'x'),
    };
    for (const QByteArray &name : names)
        QTest::addRow("%s", name.left(50).constData()) << name;
}

void TestFileNames::ordinaryNamesPass()
{
    QFETCH(QByteArray, name);
    QVERIFY(git::isSafeName(name));
}

void TestFileNames::pathFallsApart()
{
    QCOMPARE(git::splitPath(QStringLiteral("a/b.c/d")).value(), (QList<QByteArray>{"a", "b.c", "d"}));
    const auto refused = git::splitPath(QStringLiteral("a/../b"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, base::Errc::InvalidInput);
    QVERIFY(refused.error().message.contains(QStringLiteral("a/../b")));
}

QTEST_GUILESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
