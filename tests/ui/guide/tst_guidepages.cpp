// The texts of the guide: every page is reached, every screen has one, and every language tells the same, built the
// same, in the program's own words.
#include "tests/ui/guidetext.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/pipeline/statewords.h"
#include "ui/settings/language.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QKeySequence>
#include <QResource>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace backflow;
using namespace backflow::tests;
using namespace backflow::ui;
using namespace backflow::ui::help;

class TestGuidePages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScreenHasAPage();
    void everyPageIsReachedAndNamed();
    void everyLinkAndPictureResolves();
    void picturesAreSmall();
    void pagesAreCompressed();
    void everyLanguageIsBuiltTheSame_data();
    void everyLanguageIsBuiltTheSame();
    void everyLanguageUsesItsWords_data();
    void everyLanguageUsesItsWords();
    void everyLanguageIsSearched_data();
    void everyLanguageIsSearched();
    void theMapPageNamesEveryState_data();
    void theMapPageNamesEveryState();
    void aLanguageWithoutPagesHasTheEnglishOnes();
    void keysAreNamedAsInTheMenus();
    void wordsAreFoundWithoutBlanks_data();
    void wordsAreFoundWithoutBlanks();
    void headingsAreReachedInEveryLanguage_data();
    void headingsAreReachedInEveryLanguage();
    void everyTopicIsThere();

private:
    std::unique_ptr<theme::Theme> m_theme;
};

void TestGuidePages::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
    QVERIFY(settings::languages().size() > 1); // they are resources of a library, and found once they are asked for
}

void TestGuidePages::everyScreenHasAPage()
{
    using widgets::Page;
    for (const Page page : {Page::Pipeline, Page::Compare, Page::Promotions, Page::Resolve, Page::History,
                            Page::Advisor, Page::Settings, Page::Environment, Page::Welcome, Page::Access}) {
        QVERIFY(pageNames().contains(pageFor(page)));
        QVERIFY(pageFor(page) != pageNames().first());
        QVERIFY(!pageText(pageFor(page)).isEmpty());
    }
}

void TestGuidePages::everyPageIsReachedAndNamed()
{
    const QStringList files =
        QDir(QStringLiteral(BACKFLOW_SOURCE_DIR "/resources/help")).entryList({QStringLiteral("*.md")}, QDir::Files);
    QVERIFY(files.size() > 15);
    QSet<QString> titles;
    for (const QString &file : files) {
        const QString name = file.chopped(3);
        QVERIFY2(pageNames().contains(name), qPrintable(name + QStringLiteral(" is not in the contents")));
        QVERIFY2(!pageTitle(name).isEmpty(), qPrintable(name));
        QVERIFY2(!titles.contains(pageTitle(name)), qPrintable(pageTitle(name)));
        titles.insert(pageTitle(name));
    }
    QCOMPARE(pageNames().size(), files.size());
}

void TestGuidePages::everyLinkAndPictureResolves()
{
    for (const QString &name : pageNames()) {
        const QString text = pageText(name);
        for (const QString &link : matches(text, R"(\]\(([^)]+)\))")) {
            const QString told = name + QStringLiteral(": ") + link;
            const QString file = link.section(u'#', 0, 0);
            QVERIFY2(QFile::exists(QStringLiteral(":/help/") + file), qPrintable(told));
            if (const QString anchor = link.section(u'#', 1); !anchor.isEmpty())
                QVERIFY2(anchors(file.chopped(3)).contains(anchor), qPrintable(told));
            QVERIFY2(!link.contains(QLatin1String("..")), qPrintable(told));
        }
        for (const QString &words : matches(text, R"(!\[([^\]]*)\])"))
            QVERIFY2(!words.isEmpty(), qPrintable(name + QStringLiteral(": a picture without words")));
    }
}

void TestGuidePages::picturesAreSmall()
{
    const QDir folder(QStringLiteral(":/help/pictures"));
    qint64 all = 0;
    const QString text = [] {
        QString joined;
        for (const QString &name : pageNames())
            joined += pageText(name);
        return joined;
    }();
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        QVERIFY2(text.contains(file.fileName()), qPrintable(file.fileName() + QStringLiteral(" is not used")));
        QVERIFY(!QImage(file.filePath()).isNull());
        all += file.size();
    }
    QVERIFY2(all < 1'500'000, qPrintable(QString::number(all)));
}

void TestGuidePages::pagesAreCompressed()
{
    qint64 written = 0;
    qint64 kept = 0;
    QDirIterator it(QStringLiteral(":/help"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QResource page(it.next());
        QVERIFY2(page.isValid(), qPrintable(page.absoluteFilePath()));
        written += page.uncompressedSize();
        kept += page.size();
    }
    QVERIFY(written > 100'000);
    QVERIFY2(kept < written * 7 / 10, qPrintable(QStringLiteral("%1 of %2 bytes").arg(kept).arg(written)));
}

void TestGuidePages::everyLanguageIsBuiltTheSame_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : otherLanguages())
        QTest::newRow(qPrintable(code)) << code;
}

void TestGuidePages::everyLanguageIsBuiltTheSame()
{
    QFETCH(QString, code);
    const QStringList files = QDir(QStringLiteral(BACKFLOW_SOURCE_DIR "/resources/help/") + code)
                                  .entryList({QStringLiteral("*.md")}, QDir::Files);
    QCOMPARE(files.size(), pageNames().size());
    QSet<QString> titles;
    for (const QString &name : pageNames()) {
        const QString english = pageText(name);
        const Spoken spoken(code);
        QVERIFY2(pageText(name) != english, qPrintable(name));
        QTextDocument page;
        page.setMarkdown(shownText(name));
        // Stars beside marks and letters without blanks may set nothing off.
        QVERIFY2(!page.toPlainText().contains(u'*'), qPrintable(name));
        QVERIFY2(!page.toPlainText().contains(QLatin1String("](")), qPrintable(name));
        QVERIFY2(!pageTitle(name).isEmpty() && !titles.contains(pageTitle(name)), qPrintable(name));
        titles.insert(pageTitle(name));
        const QStringList wanted = structureOf(english);
        const QStringList found = structureOf(pageText(name));
        for (qsizetype i = 0; i < std::max(wanted.size(), found.size()); ++i)
            QVERIFY2(wanted.value(i) == found.value(i),
                     qPrintable(QStringLiteral("%1/%2.md: “%3” in English, “%4” here")
                                    .arg(code, name, wanted.value(i), found.value(i))));
    }
}

void TestGuidePages::everyLanguageUsesItsWords_data()
{
    everyLanguageIsBuiltTheSame_data();
}

void TestGuidePages::everyLanguageUsesItsWords()
{
    QFETCH(QString, code);
    const QSet<QString> texts = textsOfTheProgram(code);
    QVERIFY(texts.size() > 1000);
    const Spoken spoken(code);
    QStringList wrong;
    for (const QString &name : pageNames())
        for (const QString &bold : matches(pageText(name), R"(\*\*([^*]+)\*\*)"))
            for (const QString &part : bare(bold).split(u'›'))
                if (!isShown(part.trimmed(), texts))
                    wrong.append(name + QStringLiteral(": ") + part.trimmed());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestGuidePages::everyLanguageIsSearched_data()
{
    everyLanguageIsBuiltTheSame_data();
}

void TestGuidePages::everyLanguageIsSearched()
{
    QFETCH(QString, code);
    const Spoken spoken(code);
    for (const QString &name : pageNames()) {
        const QList<Hit> hits = search(pageTitle(name));
        QVERIFY2(std::ranges::any_of(hits, [&](const Hit &hit) { return hit.page == name; }), qPrintable(name));
        for (const Hit &hit : hits)
            QCOMPARE(hit.title, pageTitle(hit.page));
    }
    QVERIFY(search(QStringLiteral("no such word zzz")).isEmpty());
}

void TestGuidePages::theMapPageNamesEveryState_data()
{
    everyLanguageIsBuiltTheSame_data();
    QTest::newRow("en") << QStringLiteral("en");
}

void TestGuidePages::theMapPageNamesEveryState()
{
    QFETCH(QString, code);
    const Spoken spoken(code);
    for (const auto &[state, words] : pipeline::legendWords()) {
        const QString word = words.section(u':', 0, 0).trimmed();
        QVERIFY2(pageText(QStringLiteral("map")).contains(u'*' + word + u'*'), qPrintable(word));
    }
}

void TestGuidePages::aLanguageWithoutPagesHasTheEnglishOnes()
{
    const QString english = pageText(QStringLiteral("map"));
    const Spoken spoken(QStringLiteral("fi"));
    QCOMPARE(pageText(QStringLiteral("map")), english);
    QCOMPARE(pageTitle(QStringLiteral("map")), QStringLiteral("Pipeline"));
    QCOMPARE(picturePath(QStringLiteral(":/help/pictures/map.png")), QStringLiteral(":/help/pictures/map.png"));
}

void TestGuidePages::keysAreNamedAsInTheMenus()
{
    QVERIFY(pageText(QStringLiteral("keys")).contains(QLatin1String("`Ctrl+Shift+F`")));
    const auto shown = [](const char *key) {
        return u'`' +
               QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText).toString(QKeySequence::NativeText) +
               u'`';
    };
    for (const char *code : {"en", "de", "fr", "es", "ja"}) {
        const Spoken spoken(QString::fromLatin1(code));
        const QString text = shownText(QStringLiteral("keys"));
        for (const char *key : {"Ctrl+Shift+F", "Ctrl+Alt++", "Ctrl+Alt+-", "Alt+Left", "F1"})
            QVERIFY2(text.contains(shown(key)), qPrintable(shown(key) + QString::fromLatin1(code)));
        QVERIFY(
            shownText(QStringLiteral("commandline")).contains(QLatin1String("`backflowctl env production-writes`")) ||
            shownText(QStringLiteral("access")).contains(QLatin1String("`backflowctl env production-writes`")));
    }
}

void TestGuidePages::wordsAreFoundWithoutBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("blanks") << QStringLiteral(" two  words ")
                            << QStringList{QStringLiteral("two"), QStringLiteral("words")};
    QTest::newRow("a key") << QStringLiteral("Ctrl+K") << QStringList{QStringLiteral("Ctrl+K")};
    QTest::newRow("quotes") << QStringLiteral("„Prüfung“") << QStringList{QStringLiteral("Prüfung")};
    QTest::newRow("an apostrophe") << QStringLiteral("Guide de l’utilisateur d'ici")
                                   << QStringList{QStringLiteral("Guide"), QStringLiteral("de"),
                                                  QStringLiteral("utilisateur"), QStringLiteral("ici")};
    QTest::newRow("scripts") << QStringLiteral("競合をマージする")
                             << QStringList{QStringLiteral("競合"), QStringLiteral("マージ")};
    QTest::newRow("with letters") << QStringLiteral("Gitのリポジトリ")
                                  << QStringList{QStringLiteral("Git"), QStringLiteral("リポジトリ")};
    QTest::newRow("a long vowel") << QStringLiteral("サーバー") << QStringList{QStringLiteral("サーバー")};
    QTest::newRow("nothing but kana") << QStringLiteral("すべて") << QStringList{QStringLiteral("すべて")};
}

void TestGuidePages::wordsAreFoundWithoutBlanks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(text), words);
}

void TestGuidePages::headingsAreReachedInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("heading");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("The endings");
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("Wie es ausgehen kann");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("Les fins possibles");
    QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("Los finales");
    QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("終わり方");
}

void TestGuidePages::headingsAreReachedInEveryLanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, heading);
    const Spoken spoken(code);
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("promotion#the-endings"));
    QCOMPARE(guide.page(), QStringLiteral("promotion"));
    const auto *page = guide.findChild<HelpBrowser *>();
    QCOMPARE(page->textCursor().block().text(), heading);
    QVERIFY(page->verticalScrollBar()->value() > 0);
    QVERIFY(page->viewport()->rect().contains(page->cursorRect().center()));
    if (const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS"); !folder.isEmpty()) {
        QVERIFY(guide.grab().save(QStringLiteral("%1/guide-endings-%2.png").arg(folder, code)));
        guide.open(QStringLiteral("environment"));
        QVERIFY(guide.grab().save(QStringLiteral("%1/guide-environment-%2.png").arg(folder, code)));
    }
}

void TestGuidePages::everyTopicIsThere()
{
    const QString source = sources(QStringLiteral("/ui"));
    QVERIFY(topics().size() > 8);
    for (const auto &[part, place] : topics()) {
        QVERIFY2(pageNames().contains(place.section(u'#', 0, 0)), qPrintable(place));
        if (place.contains(u'#'))
            QVERIFY2(anchors(place.section(u'#', 0, 0)).contains(place.section(u'#', 1)), qPrintable(place));
        // The part is called so where it is made, not only in the table; a page of the settings by its group.
        QVERIFY2(source.count(u'"' + part.section(u'_', 0, 0)) > 1, qPrintable(part));
    }
}

QTEST_MAIN(TestGuidePages)
#include "tst_guidepages.moc"
