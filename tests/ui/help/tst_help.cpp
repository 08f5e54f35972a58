// The user guide: every page is reached, every screen has one, and nothing on it is made up: keys, commands, menus and
// the words in bold are those of the program. Every language tells the same, built the same, in the program's words.
#include "tests/ui/screenchecks.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/jobs/joblist.h"
#include "ui/pipeline/statewords.h"
#include "ui/settings/language.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/statuslabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QProcess>
#include <QRegularExpression>
#include <QResource>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QThreadPool>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>
#include <algorithm>
#include <memory>
#include <vector>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::help;

namespace {

QStringList matches(const QString &text, const char *pattern, int group = 1)
{
    QStringList found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(group));
    return found;
}

QString bare(QString text)
{
    static const QRegularExpression keyInBrackets(QStringLiteral("\\(&.\\)")); // as Japanese menus write it
    return text.remove(keyInBrackets).remove(u'&').remove(u'…').simplified();
}

QString sources(const QString &folder)
{
    QString all;
    QDirIterator it(QStringLiteral(BACKFLOW_SOURCE_DIR) + folder, {QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    return all;
}

const QString kTranslations = QStringLiteral(BACKFLOW_SOURCE_DIR "/translations");

QStringList otherLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(kTranslations).entryList({QStringLiteral("*.ts")}, QDir::Files))
        codes.append(file.chopped(3));
    return codes;
}

/// Every text that the program can show, in a language or in English.
QSet<QString> textsOfTheProgram(const QString &language)
{
    QSet<QString> texts;
    const bool english = language == QLatin1String("en");
    QFile file(kTranslations + u'/' + (english ? QStringLiteral("de") : language) + QStringLiteral(".ts"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader reader(&file);
    const QString wanted = english ? QStringLiteral("source") : QStringLiteral("translation");
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == wanted)
            texts.insert(bare(reader.readElementText(QXmlStreamReader::IncludeChildElements)));
    return texts;
}

/// "Checks" stands for "Checks (%1 problems)": what stands before or after a number or a name.
bool isShown(const QString &words, const QSet<QString> &texts)
{
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    return texts.contains(words) || std::ranges::any_of(texts, [&](const QString &text) {
               const QStringList pieces = text.split(place);
               return pieces.size() > 1 && std::ranges::any_of(pieces, [&](const QString &piece) {
                          return piece.trimmed().startsWith(words) || piece.trimmed().endsWith(words);
                      });
           });
}

/// What a page is built of, whatever its words: headings, addresses, code, and how much is set off.
QStringList structureOf(const QString &text)
{
    QStringList parts;
    for (const QString &heading : matches(text, R"((?:^|\n)(#+) )"))
        parts.append(heading);
    const auto sorted = [](QStringList found) {
        for (QString &one : found)
            one = one.simplified();
        found.sort();
        return found;
    };
    parts += sorted(matches(text, R"(\]\(([^)]+)\))"));
    parts += sorted(matches(text, R"(`([^`]+)`)"));
    parts += matches(text, R"((?:^|\n)(    [^\n]+))");
    for (const char *counted : {R"((?:^|\n)(- |\d+\. ))", R"((\*\*)[^*]+\*\*)", R"([^*](\*)[^*\s][^*]*\*[^*])"})
        parts.append(QString::fromLatin1(counted) + QString::number(matches(text, counted).size()));
    return parts;
}

/// Speaks a language as the program does, until it goes.
class Spoken final
{
public:
    explicit Spoken(const QString &code)
    {
        QLocale::setDefault(QLocale(code));
        for (const QString &file : {QStringLiteral("qtbase_") + code, code}) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(file, file == code ? QStringLiteral(":/translations")
                                                    : QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
                QCoreApplication::installTranslator(translator.get());
                m_installed.push_back(std::move(translator));
            }
        }
    }
    ~Spoken()
    {
        for (const auto &translator : m_installed)
            QCoreApplication::removeTranslator(translator.get());
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    QLocale m_before;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

bool isKey(const QString &code)
{
    static const QRegularExpression key(QStringLiteral(
        R"(^((Ctrl|Alt|Shift)\+)*(F\d{1,2}|Esc|Space|Enter|Return|Del|Home|End|Up|Down|Left|Right|[A-Z0-9]|[-+,/=]|\+)$)"));
    return key.match(code).hasMatch();
}

} // namespace

class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScreenHasAPage();
    void everyPageIsReachedAndNamed();
    void everyLinkAndPictureResolves();
    void picturesAreSmall();
    void pagesAreCompressed();
    void everyKeyExists();
    void everyCommandOfTheTerminalExists();
    void everyMenuAndEveryWordInBoldExists();
    void everyLanguageIsBuiltTheSame_data();
    void everyLanguageIsBuiltTheSame();
    void everyLanguageUsesItsWords_data();
    void everyLanguageUsesItsWords();
    void everyLanguageIsSearched_data();
    void everyLanguageIsSearched();
    void theMapPageNamesEveryState_data();
    void theMapPageNamesEveryState();
    void theLegendNamesEveryState();
    void aLanguageWithoutPagesHasTheEnglishOnes();
    void keysAreNamedAsInTheMenus();
    void wordsAreFoundWithoutBlanks_data();
    void wordsAreFoundWithoutBlanks();
    void headingsAreReachedInEveryLanguage_data();
    void headingsAreReachedInEveryLanguage();
    void f1OpensThePageOfTheScreen();
    void f1OpensWhatOneWorksWith();
    void everyTopicIsThere();
    void thePaletteLeadsToTheGuide();
    void searchFindsAndMarks();
    void backAndForwardByKeys();
    void linksAreReachedByKeyboard();
    void nothingIsLoadedFromElsewhere();
    void everyControlHasAName();
    void everyThemeIsReadable();

private:
    std::unique_ptr<shell::MainWindow> window(QSettings &settings);
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<theme::Highlighting> m_highlighting;
    widgets::Navigator m_navigator;
    jobs::JobList m_jobs;
    QThreadPool m_pool;
};

void TestHelp::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
    m_highlighting = std::make_unique<theme::Highlighting>(*m_theme);
    QVERIFY(settings::languages().size() > 1); // they are resources of a library, and found once they are asked for
}

std::unique_ptr<shell::MainWindow> TestHelp::window(QSettings &settings)
{
    const auto context = std::make_shared<widgets::AppContext>();
    context->theme = m_theme.get();
    context->highlighting = m_highlighting.get();
    context->navigator = &m_navigator;
    context->jobs = &m_jobs;
    context->pool = &m_pool;
    auto made = std::make_unique<shell::MainWindow>(context, settings);
    made->show();
    made->makeAllPages();
    return made;
}

void TestHelp::everyScreenHasAPage()
{
    using widgets::Page;
    for (const Page page : {Page::Pipeline, Page::Compare, Page::Promotions, Page::Resolve, Page::History,
                            Page::Advisor, Page::Settings, Page::Environment, Page::Welcome, Page::Access}) {
        QVERIFY(pageNames().contains(pageFor(page)));
        QVERIFY(pageFor(page) != pageNames().first());
        QVERIFY(!pageText(pageFor(page)).isEmpty());
    }
}

void TestHelp::everyPageIsReachedAndNamed()
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

void TestHelp::everyLinkAndPictureResolves()
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

void TestHelp::picturesAreSmall()
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

void TestHelp::pagesAreCompressed()
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

void TestHelp::everyKeyExists()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    QSet<QString> keys;
    for (const QAction *action : shown->findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts())
            keys.insert(key.toString(QKeySequence::PortableText));
    for (const QShortcut *shortcut : shown->findChildren<QShortcut *>())
        for (const QKeySequence &key : shortcut->keys())
            keys.insert(key.toString(QKeySequence::PortableText));
    for (const QAbstractButton *button : shown->findChildren<QAbstractButton *>())
        keys.insert(button->shortcut().toString(QKeySequence::PortableText));
    QVERIFY(keys.contains(QStringLiteral("Ctrl+K")));
    // What views take themselves stands in their sources by Qt's name.
    const QString source = sources(QStringLiteral("/ui"));
    const auto taken = [&](const QString &key) {
        static const QHash<QString, QString> names{{QStringLiteral("Enter"), QStringLiteral("Return")},
                                                   {QStringLiteral("Del"), QStringLiteral("Delete")},
                                                   {QStringLiteral("+"), QStringLiteral("Plus")},
                                                   {QStringLiteral("-"), QStringLiteral("Minus")}};
        const QString last = key.section(u'+', -1).isEmpty() ? QStringLiteral("+") : key.section(u'+', -1);
        const QString modifier = key.section(u'+', 0, 0);
        const QRegularExpression named(QStringLiteral("Key_%1\\b").arg(names.value(last, last)));
        return source.contains(named) && (key == last || source.contains(modifier + QStringLiteral("Modifier")) ||
                                          source.contains(QStringLiteral("Qt::") + modifier.toUpper()));
    };
    int seen = 0;
    QStringList wrong;
    for (const QString &name : pageNames())
        for (const QString &code : matches(pageText(name), R"(`([^`\n]+)`)")) {
            if (!isKey(code))
                continue;
            ++seen;
            const QString portable = QKeySequence(code).toString(QKeySequence::PortableText);
            if (!keys.contains(portable) && !taken(code))
                wrong.append(name + QStringLiteral(": ") + code);
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(seen > 60);
}

void TestHelp::everyCommandOfTheTerminalExists()
{
    const QString program = QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl");
    const auto output = [&](const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished())
            return QString();
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    };
    const QString overview = output({QStringLiteral("--help")});
    QVERIFY2(overview.contains(QLatin1String("merge-driver")), qPrintable(overview));
    QHash<QString, QString> helps;
    QStringList lines;
    for (const QString &name : pageNames()) {
        lines += matches(pageText(name), R"(`backflowctl ([^`]+)`)");
        lines += matches(pageText(name), R"((?:^|\n)    backflowctl ([^\n]+))");
    }
    QVERIFY(lines.size() > 20);
    for (const QString &line : std::as_const(lines)) {
        const QString command = line.section(u' ', 0, 0);
        if (command == QLatin1String("help")) {
            QVERIFY2(overview.contains(QStringLiteral("backflowctl ") + line), qPrintable(line));
            continue;
        }
        QVERIFY2(matches(overview, R"(\n  ([a-z-]+) )").contains(command), qPrintable(line));
        if (!helps.contains(command))
            helps.insert(command, output({command, QStringLiteral("--help")}) + overview);
        const QString second = line.section(u' ', 1, 1);
        if (second.contains(QRegularExpression(QStringLiteral("^[a-z-]+$"))) && !second.startsWith(u'-'))
            QVERIFY2(helps.value(command).contains(second), qPrintable(line));
        for (const QString &option : matches(line, R"((--[a-z-]+))")) {
            QString help = helps.value(command);
            if (!second.startsWith(u'-'))
                help += output({command, second, QStringLiteral("--help")});
            QVERIFY2(help.contains(option), qPrintable(line));
        }
    }
}

void TestHelp::everyMenuAndEveryWordInBoldExists()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    QSet<QString> commands;
    for (const QMenu *menu : shown->findChildren<QMenu *>())
        for (const QAction *action : menu->actions())
            commands.insert(bare(menu->title()) + QStringLiteral(" › ") + bare(action->text()));
    const QSet<QString> texts = textsOfTheProgram(QStringLiteral("en"));
    QVERIFY(texts.size() > 1000);
    int seen = 0;
    QStringList wrong;
    for (const QString &name : pageNames())
        for (const QString &bold : matches(pageText(name), R"(\*\*([^*]+)\*\*)")) {
            ++seen;
            const QString told = name + QStringLiteral(": ") + bold;
            if (bold.contains(u'›') ? !commands.contains(bare(bold)) : !isShown(bare(bold), texts))
                wrong.append(told);
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(seen > 50);
}

void TestHelp::everyLanguageIsBuiltTheSame_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : otherLanguages())
        QTest::newRow(qPrintable(code)) << code;
}

void TestHelp::everyLanguageIsBuiltTheSame()
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

void TestHelp::everyLanguageUsesItsWords_data()
{
    everyLanguageIsBuiltTheSame_data();
}

void TestHelp::everyLanguageUsesItsWords()
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

void TestHelp::everyLanguageIsSearched_data()
{
    everyLanguageIsBuiltTheSame_data();
}

void TestHelp::everyLanguageIsSearched()
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

void TestHelp::theMapPageNamesEveryState_data()
{
    everyLanguageIsBuiltTheSame_data();
    QTest::newRow("en") << QStringLiteral("en");
}

void TestHelp::theMapPageNamesEveryState()
{
    QFETCH(QString, code);
    const Spoken spoken(code);
    for (const auto &[state, words] : pipeline::legendWords()) {
        const QString word = words.section(u':', 0, 0).trimmed();
        QVERIFY2(pageText(QStringLiteral("map")).contains(u'*' + word + u'*'), qPrintable(word));
    }
}

void TestHelp::theLegendNamesEveryState()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    shown->commands().action(QStringLiteral("helpLegend"))->trigger();
    const auto *legend = shown->findChild<QDialog *>(QStringLiteral("legendDialog"));
    QVERIFY(legend && legend->isVisible());
    QStringList told;
    for (const auto *line : legend->findChildren<widgets::StatusLabel *>())
        told.append(line->words());
    QSet<QString> icons;
    for (const auto &[state, words] : pipeline::legendWords()) {
        QCOMPARE(told.count(words), 1);
        // Without colours, and for who cannot read the words from afar, the sign tells it.
        icons.insert(QString::number(int(pipeline::stateIcon(state))));
    }
    QVERIFY(icons.size() * 3 >= pipeline::legendWords().size() * 2);
}

void TestHelp::aLanguageWithoutPagesHasTheEnglishOnes()
{
    const QString english = pageText(QStringLiteral("map"));
    const Spoken spoken(QStringLiteral("fi"));
    QCOMPARE(pageText(QStringLiteral("map")), english);
    QCOMPARE(pageTitle(QStringLiteral("map")), QStringLiteral("Pipeline"));
    QCOMPARE(picturePath(QStringLiteral(":/help/pictures/map.png")), QStringLiteral(":/help/pictures/map.png"));
}

void TestHelp::keysAreNamedAsInTheMenus()
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

void TestHelp::wordsAreFoundWithoutBlanks_data()
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

void TestHelp::wordsAreFoundWithoutBlanks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(text), words);
}

void TestHelp::headingsAreReachedInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("heading");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("The endings");
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("Wie es ausgehen kann");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("Les fins possibles");
    QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("Los finales");
    QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("終わり方");
}

void TestHelp::headingsAreReachedInEveryLanguage()
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

void TestHelp::everyTopicIsThere()
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

void TestHelp::thePaletteLeadsToTheGuide()
{
    QVERIFY(places().size() > pageNames().size() + 20);
    {
        const Spoken spoken(QStringLiteral("de"));
        QVERIFY(std::ranges::any_of(places(), [](const Place &place) {
            return place.address == QLatin1String("promotion#the-endings") &&
                   place.title == QStringLiteral("Promotions › Wie es ausgehen kann");
        }));
    }
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    shown->commands().action(QStringLiteral("goPalette"))->trigger();
    auto *input = shown->findChild<QLineEdit *>(QStringLiteral("paletteInput"));
    const auto *list = shown->findChild<QListWidget *>(QStringLiteral("paletteList"));
    QVERIFY(input && list);
    QTest::keyClicks(input, QStringLiteral("The endings"));
    for (int row = 0; row < list->count(); ++row)
        QVERIFY(!list->item(row)->text().contains(QStringLiteral("The endings"))); // it stands in nobody's way
    input->clear();
    QTest::keyClicks(input, QStringLiteral("?The endings"));
    QVERIFY(list->count() > 0);
    QTest::keyClick(input, Qt::Key_Return);
    auto *guide = shown->findChild<HelpWindow *>();
    QVERIFY(guide);
    QCOMPARE(guide->page(), QStringLiteral("promotion"));
    QCOMPARE(guide->findChild<HelpBrowser *>()->textCursor().block().text(), QStringLiteral("The endings"));
}

void TestHelp::f1OpensWhatOneWorksWith()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    const auto press = [&](QWidget *part) {
        shown->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.get()));
        part->setFocus();
        QTRY_VERIFY(part->hasFocus());
        QTest::keyClick(part, Qt::Key_F1);
    };
    shown->commands().action(QStringLiteral("toolsKeyboard"))->trigger();
    auto *keys = shown->findChild<QWidget *>(QStringLiteral("settingsKeys"));
    QVERIFY(keys && keys->isVisible());
    press(keys);
    auto *guide = shown->findChild<HelpWindow *>();
    QVERIFY(guide);
    QCOMPARE(guide->page(), QStringLiteral("keys"));
    shown->showPage(widgets::Page::Access);
    auto *tabs = shown->findChild<QTabWidget *>(QStringLiteral("accessTabs"));
    QVERIFY(tabs);
    QCOMPARE(placeFor(tabs->tabBar()), QStringLiteral("access#roles"));
    QCOMPARE(placeFor(shown.get()), QString());
}

void TestHelp::f1OpensThePageOfTheScreen()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    shown->showPage(widgets::Page::Settings);
    QTest::keyClick(shown.get(), Qt::Key_F1);
    auto *guide = shown->findChild<HelpWindow *>();
    QVERIFY(guide && guide->isVisible());
    QCOMPARE(guide->page(), QStringLiteral("settings"));
    shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    shown->showPage(widgets::Page::History);
    QTest::keyClick(shown.get(), Qt::Key_F1);
    QCOMPARE(shown->findChildren<HelpWindow *>().size(), 1);
    QCOMPARE(guide->page(), QStringLiteral("history"));
    shown->commands().action(QStringLiteral("helpGuide"))->trigger();
    QCOMPARE(guide->page(), QStringLiteral("index"));
}

void TestHelp::searchFindsAndMarks()
{
    QVERIFY(search(QStringLiteral("no such word zzz")).isEmpty());
    const QList<Hit> hits = search(QStringLiteral("rollback package"));
    QVERIFY(!hits.isEmpty());
    for (const Hit &hit : hits)
        QVERIFY(!hit.line.isEmpty());
    QCOMPARE(search(QStringLiteral("history")).first().page, QStringLiteral("history")); // a title comes first
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("index"));
    auto *field = guide.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    auto *list = guide.findChild<QListWidget *>(QStringLiteral("helpContents"));
    QTest::keyClicks(field, QStringLiteral("keychain"));
    QCOMPARE(list->count(), int(search(QStringLiteral("keychain")).size()));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(guide.page(), search(QStringLiteral("keychain")).first().page);
    QVERIFY(!guide.findChild<HelpBrowser *>()->extraSelections().isEmpty());
    field->clear();
    QCOMPARE(list->count(), int(pageNames().size()));
}

void TestHelp::backAndForwardByKeys()
{
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("index"));
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    guide.open(QStringLiteral("map"));
    QCOMPARE(guide.windowTitle(), QStringLiteral("Pipeline – User guide"));
    QCOMPARE(guide.findChild<QListWidget *>(QStringLiteral("helpContents"))->currentItem()->text(),
             QStringLiteral("Pipeline"));
    QTest::keyClick(&guide, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.page(), QStringLiteral("index"));
    QTest::keyClick(&guide, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(guide.page(), QStringLiteral("map"));
    QVERIFY(!guide.findChild<QToolButton *>(QStringLiteral("helpForward"))->isEnabled());
    QCOMPARE(guide.windowTitle(), QStringLiteral("Pipeline – User guide"));
    QTest::keyClick(&guide, Qt::Key_Escape);
    QVERIFY(!guide.isVisible());
}

void TestHelp::linksAreReachedByKeyboard()
{
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("index"));
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    auto *page = guide.findChild<HelpBrowser *>();
    QTest::keyClick(page, Qt::Key_Tab);
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(guide.page(), QStringLiteral("start-admin"));
}

void TestHelp::nothingIsLoadedFromElsewhere()
{
    HelpBrowser browser;
    QVERIFY(
        !browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("http://127.0.0.1/x.png"))).isValid());
    QVERIFY(!browser.loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("file:///etc/hosts"))).isValid());
}

void TestHelp::everyControlHasAName()
{
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("index"));
    for (const char *name : {"helpBack", "helpForward", "helpHome", "helpSearch", "helpContents", "helpPage"}) {
        const auto *control = guide.findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY2(control, name);
        QVERIFY2(!control->accessibleName().isEmpty(), name);
    }
    tests::checkNames(guide);
}

void TestHelp::everyThemeIsReadable()
{
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("map"));
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    tests::checkThemes(*m_theme, guide);
    // Links are made when a page is read, so they have to be made anew with the theme.
    for (const auto preference : {theme::Preference::Light, theme::Preference::Dark, theme::Preference::HighContrast}) {
        m_theme->setPreference(preference);
        guide.open(QStringLiteral("index"));
        const auto *page = guide.findChild<HelpBrowser *>();
        QTRY_COMPARE(page->palette().color(QPalette::Base), qApp->palette().color(QPalette::Base));
        QTest::qWait(0);
        int links = 0;
        for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (const QTextCharFormat format = it.fragment().charFormat(); format.isAnchor()) {
                    ++links;
                    QVERIFY(tests::contrast(format.foreground().color(), page->palette().color(QPalette::Base)) >= 4.5);
                }
        QVERIFY(links > 10);
        const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
        if (!folder.isEmpty()) {
            guide.open(QStringLiteral("promotion"));
            QVERIFY(
                guide.grab().save(QStringLiteral("%1/guide-%2.png").arg(folder, theme::preferenceName(preference))));
        }
    }
    m_theme->setPreference(theme::Preference::Light);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
