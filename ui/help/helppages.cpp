#include "ui/help/helppages.h"

#include <QFile>
#include <QKeySequence>
#include <QLocale>
#include <QRegularExpression>
#include <QTextDocument>
#include <algorithm>

/// Resources of a static library are registered by hand, from outside of any namespace.
static void registerPages()
{
    static const bool once = [] {
        Q_INIT_RESOURCE(help);
        return true;
    }();
    Q_UNUSED(once)
}

namespace backflow::ui::help {

namespace {

const QString kFolder = QStringLiteral(":/help/");
const QString kContents = QStringLiteral("index");
constexpr qsizetype kLongestElision = 2;

QString contentOf(const QString &path)
{
    registerPages();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString english(const QString &name)
{
    return contentOf(kFolder + name + QStringLiteral(".md"));
}

/// The folder of the language that the program speaks.
QString spokenFolder()
{
    return kFolder + QLocale().name().section(u'_', 0, 0) + u'/';
}

QStringList linesOf(const QString &name)
{
    QTextDocument document;
    document.setMarkdown(shownText(name));
    return document.toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Which writing a letter belongs to, where words are not parted by blanks; Unknown for all others.
QChar::Script scriptOf(QChar letter)
{
    const QChar::Script script = letter.script();
    // The sign that makes a vowel long belongs to every script, and only Katakana uses it.
    if (letter == QChar(0x30fc))
        return QChar::Script_Katakana;
    return script == QChar::Script_Han || script == QChar::Script_Katakana || script == QChar::Script_Hiragana
               ? script
               : QChar::Script_Unknown;
}

} // namespace

QStringList pageNames()
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([a-z-]+)\.md\))"));
    QStringList names{kContents};
    for (auto it = link.globalMatch(english(kContents)); it.hasNext();)
        if (const QString name = it.next().captured(1); !names.contains(name))
            names.append(name);
    return names;
}

QString pageTitle(const QString &name)
{
    const QString first = pageText(name).section(u'\n', 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.sliced(2) : QString();
}

QString pageText(const QString &name)
{
    const QString spoken = contentOf(spokenFolder() + name + QStringLiteral(".md"));
    return spoken.isEmpty() ? english(name) : spoken;
}

QString shownText(const QString &name)
{
    static const QRegularExpression key(QStringLiteral(
        R"(`((?:(?:Ctrl|Alt|Shift)\+)*(?:F\d{1,2}|Esc|Space|Enter|Return|Del|Home|End|Up|Down|Left|Right|[A-Z0-9]|[-+,/=]))`)"));
    const QString text = pageText(name);
    QString shown;
    qsizetype from = 0;
    for (auto it = key.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QKeySequence keys = QKeySequence::fromString(match.captured(1), QKeySequence::PortableText);
        shown +=
            text.sliced(from, match.capturedStart() - from) + u'`' + keys.toString(QKeySequence::NativeText) + u'`';
        from = match.capturedEnd();
    }
    return shown + text.sliced(from);
}

QString picturePath(const QString &path)
{
    registerPages();
    const QString spoken = spokenFolder() + path.sliced(std::min(path.size(), kFolder.size()));
    return path.startsWith(kFolder) && QFile::exists(spoken) ? spoken : path;
}

QUrl pageUrl(const QString &place)
{
    QUrl url(QStringLiteral("qrc") + kFolder + place.section(u'#', 0, 0) + QStringLiteral(".md"));
    if (const QString anchor = place.section(u'#', 1, 1); !anchor.isEmpty())
        url.setFragment(anchor);
    return url;
}

QString pageAt(const QUrl &url)
{
    const QString path = url.path();
    const bool ours = url.scheme() == QLatin1String("qrc") && path.startsWith(QLatin1String("/help/")) &&
                      path.endsWith(QLatin1String(".md"));
    return ours ? path.section(u'/', -1).chopped(3) : QString();
}

QStringList anchors(const QString &name)
{
    static const QRegularExpression heading(QStringLiteral(R"(^#+ +(.+)$)"), QRegularExpression::MultilineOption);
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    QStringList found;
    for (auto it = heading.globalMatch(english(name)); it.hasNext();)
        found.append(it.next().captured(1).toLower().replace(between, QStringLiteral("-")));
    return found;
}

QList<Place> places()
{
    static const QRegularExpression heading(QStringLiteral(R"(^#+ +(.+)$)"), QRegularExpression::MultilineOption);
    QList<Place> found;
    for (const QString &name : pageNames()) {
        const QString title = pageTitle(name);
        found.append({name, title});
        const QStringList addresses = anchors(name);
        qsizetype at = 0;
        for (auto it = heading.globalMatch(pageText(name)); it.hasNext(); ++at)
            if (const QString words = it.next().captured(1); at > 0 && at < addresses.size())
                found.append({name + u'#' + addresses[at], title + QStringLiteral(" › ") + words});
    }
    return found;
}

QString pageFor(widgets::Page screen)
{
    using widgets::Page;
    switch (screen) {
    case Page::Pipeline:
        return QStringLiteral("map");
    case Page::Compare:
        return QStringLiteral("compare");
    case Page::Promotions:
        return QStringLiteral("promotion");
    case Page::Resolve:
        return QStringLiteral("resolver");
    case Page::History:
        return QStringLiteral("history");
    case Page::Advisor:
        return QStringLiteral("advisor");
    case Page::Settings:
        return QStringLiteral("settings");
    case Page::Environment:
        return QStringLiteral("environment");
    case Page::Welcome:
        return QStringLiteral("first-run");
    case Page::Access:
        return QStringLiteral("access");
    }
    return kContents;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &part : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString run;
        QStringList joins; // what holds words together says something only when nothing else was written
        const auto end = [&] {
            if (!run.isEmpty())
                (scriptOf(run.front()) == QChar::Script_Hiragana ? joins : words).append(run);
            run.clear();
        };
        const qsizetype before = words.size();
        for (const QChar letter : part) {
            const bool apostrophe = letter == u'\'' || letter == QChar(0x2019);
            const bool parts = apostrophe || (letter.isPunct() && letter.unicode() >= 0x80 &&
                                              scriptOf(letter) == QChar::Script_Unknown);
            if (apostrophe && run.size() <= kLongestElision)
                run.clear(); // "l'écran" asks for "écran"
            else if (parts || (!run.isEmpty() && scriptOf(letter) != scriptOf(run.back())))
                end();
            if (!parts)
                run += letter;
        }
        end();
        if (words.size() == before)
            words += joins;
    }
    return words;
}

QList<Hit> search(const QString &text)
{
    const QStringList words = wordsOf(text);
    QList<Hit> inTitle;
    QList<Hit> inText;
    if (words.isEmpty())
        return {};
    for (const QString &name : pageNames()) {
        const QStringList lines = linesOf(name);
        if (!hasAll(lines.join(u'\n'), words))
            continue;
        const QString title = pageTitle(name);
        auto line = std::ranges::find_if(lines, [&](const QString &one) { return hasAll(one, words); });
        if (line == lines.end())
            line = std::ranges::find_if(lines, [&](const QString &one) { return hasAll(one, words.first(1)); });
        (hasAll(title, words) ? inTitle : inText).append({name, title, line == lines.end() ? QString() : *line});
    }
    return inTitle + inText;
}

} // namespace backflow::ui::help
