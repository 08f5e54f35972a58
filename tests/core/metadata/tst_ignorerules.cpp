#include "core/metadata/ignorerules.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow::metadata;
using namespace Qt::StringLiterals;

namespace {

/// One a line: the patterns, a path (a folder when it ends in '/'), and whether it is ignored.
struct Case {
    const char *patterns;
    const char *path;
    bool ignored;
};

const Case kCases[] = {
    {"", "a", false},
    {"# a", "a", false},
    {"\\#a", "#a", true},
    {"\\!a", "!a", true},
    {"a", "a", true},
    {"a", "b/a", true},
    {"a", "a/b", true},
    {"a", "ab", false},
    {"/a", "a", true},
    {"/a", "b/a", false},
    {"a/b", "a/b", true},
    {"a/b", "x/a/b", false},
    {"a/", "a", false},
    {"a/", "a/", true},
    {"a/", "a/b", true},
    {"a/", "x/a/b/c", true},
    {"*.cls", "x/A.cls", true},
    {"*.cls", "A.cls-meta.xml", false},
    {"*.cls*", "A.cls-meta.xml", true},
    {"a*b*c", "aXbYbc", true},
    {"a*b*c", "aXbYcb", false},
    {"?.txt", "a.txt", true},
    {"?.txt", "ab.txt", false},
    {"x/*.txt", "x/y/a.txt", false},
    {"**/x", "x", true},
    {"**/x", "a/b/x", true},
    {"**/x/y", "a/x/y", true},
    {"x/**", "x", false},
    {"x/**", "x/a/b", true},
    {"a/**/b", "a/b", true},
    {"a/**/b", "a/x/y/b", true},
    {"a/**/b", "a/x/y/c", false},
    {"a/**/b/**/c", "a/b/b/x/c", true},
    {"**", "a/b", true},
    {"a**b", "axxb", true},
    {"[ab].txt", "a.txt", true},
    {"[!ab].txt", "a.txt", false},
    {"[^ab].txt", "c.txt", true},
    {"[a-c]x", "bx", true},
    {"[a-c]x", "dx", false},
    {"[]]x", "]x", true},
    {"[a", "[a", false},
    {"a\\*", "a*", true},
    {"a\\*", "ab", false},
    {"a ", "a", true},
    {"a\\ ", "a ", true},
    {"*.txt\n!keep.txt", "keep.txt", false},
    {"*.txt\n!keep.txt", "x/keep.txt", false},
    {"!keep.txt\n*.txt", "keep.txt", true},
    {"x/\n!x/keep", "x/keep", true},
    {"x/*\n!x/keep", "x/keep", false},
    {"/*\n!/a", "a/b", false},
    {"/*\n!/a", "c/b", true},
    {"profiles\r\nroles\r\n", "roles/", true},
    {"**/__tests__/**", "lwc/tile/__tests__/tile.test.js", true},
    {"**/jsconfig.json", "lwc/jsconfig.json", true},
};

} // namespace

class TestIgnoreRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<QString>("patterns");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("ignored");
        for (const Case &one : kCases)
            QTest::addRow("%s: %s", one.patterns, one.path)
                << QString::fromUtf8(one.patterns) << QString::fromUtf8(one.path) << one.ignored;
    }
    void decides()
    {
        QFETCH(QString, patterns);
        QFETCH(QString, path);
        const bool folder = path.endsWith(u'/');
        QTEST(IgnoreRules(patterns).ignores(folder ? path.chopped(1) : path, folder), "ignored");
    }

    /// The same table, put to the program that the syntax comes from.
    void decidesAsGitDoes()
    {
        const QString git = QStandardPaths::findExecutable(u"git"_s);
        QTemporaryDir folder;
        if (git.isEmpty() || QProcess::execute(git, {u"-C"_s, folder.path(), u"init"_s, u"-q"_s}) != 0)
            return;
        for (const Case &one : kCases) {
            QFile rules(folder.filePath(u".gitignore"_s));
            QVERIFY(rules.open(QIODevice::WriteOnly));
            rules.write(one.patterns);
            rules.close();
            const int code = QProcess::execute(git, {u"-C"_s, folder.path(), u"check-ignore"_s, u"-q"_s,
                                                     u"--no-index"_s, QString::fromUtf8(one.path)});
            QVERIFY2((code == 0) == one.ignored, one.patterns + QByteArray(" on ") + one.path);
        }
    }

    void knowsWhatAProjectNeverKeeps()
    {
        const IgnoreRules rules = IgnoreRules::ofProject(u"roles\n"_s);
        for (const char *path : {".git", "a/.DS_Store", "lwc/.eslintrc.json", "classes/A.cls.dup", "roles"})
            QVERIFY2(rules.ignores(QString::fromUtf8(path)), path);
        QVERIFY(!rules.ignores(u"classes/A.cls"_s));
        QVERIFY(!IgnoreRules().ignores(u".git"_s));
    }

    void takesNoLongerThanThePathIsLong()
    {
        // Patterns that send a matcher without bounds away for ever.
        const QString path = QString(u'a').repeated(20'000);
        QVERIFY(!IgnoreRules(QStringView(u"*a*a*a*a*a*a*a*a*a*b")).ignores(path));
        QString deep = u"a/"_s.repeated(2'000);
        deep.chop(1);
        QVERIFY(!IgnoreRules(QStringView(u"**/a/**/a/**/a/**/a/**/b")).ignoresEntry(deep, false));
    }
};

QTEST_GUILESS_MAIN(TestIgnoreRules)
#include "tst_ignorerules.moc"
