#include "ui/help/helppages.h"

#include <QFile>
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

QString read(const QString &name)
{
    registerPages();
    QFile file(kFolder + name + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linesOf(const QString &name)
{
    QTextDocument document;
    document.setMarkdown(read(name));
    return document.toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QStringList pageNames()
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([a-z-]+)\.md\))"));
    QStringList names{kContents};
    for (auto it = link.globalMatch(read(kContents)); it.hasNext();)
        if (const QString name = it.next().captured(1); !names.contains(name))
            names.append(name);
    return names;
}

QString pageTitle(const QString &name)
{
    const QString first = read(name).section(u'\n', 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.sliced(2) : QString();
}

QString pageText(const QString &name)
{
    return read(name);
}

QUrl pageUrl(const QString &name)
{
    return QUrl(QStringLiteral("qrc") + kFolder + name + QStringLiteral(".md"));
}

QString pageAt(const QUrl &url)
{
    const QString path = url.path();
    const bool ours = url.scheme() == QLatin1String("qrc") && path.startsWith(QLatin1String("/help/")) &&
                      path.endsWith(QLatin1String(".md"));
    return ours ? path.section(u'/', -1).chopped(3) : QString();
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

QList<Hit> search(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
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
