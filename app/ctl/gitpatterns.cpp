#include "app/ctl/gitpatterns.h"

#include "core/metadata/registry.h"

#include <QSet>
#include <set>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Suffixes that other people's files have as well; they count only in the folder of their type.
bool isCommonWord(const QString &suffix)
{
    static const QSet<QString> words = {
        u"ai"_s,         u"app"_s,          u"apt"_s,    u"aq"_s,       u"aqs"_s,        u"bot"_s,    u"category"_s,
        u"collection"_s, u"community"_s,    u"config"_s, u"delivery"_s, u"deployment"_s, u"eca"_s,    u"form"_s,
        u"function"_s,   u"goal"_s,         u"group"_s,  u"icon"_s,     u"keywords"_s,   u"letter"_s, u"md"_s,
        u"network"_s,    u"object"_s,       u"os"_s,     u"policy"_s,   u"portal"_s,     u"prompt"_s, u"queue"_s,
        u"report"_s,     u"role"_s,         u"rpt"_s,    u"rule"_s,     u"settings"_s,   u"site"_s,   u"skill"_s,
        u"snapshot"_s,   u"subscription"_s, u"tab"_s,    u"type"_s,     u"xml"_s};
    return words.contains(suffix);
}

QByteArrayList xmlPatterns()
{
    std::set<QByteArray> found;
    for (const metadata::TypeInfo &type : metadata::Registry::builtIn().types()) {
        const bool isXml = type.adapter == metadata::Adapter::Default || type.adapter == metadata::Adapter::Decomposed;
        if (!isXml || type.suffix.isEmpty())
            continue;
        if (!isCommonWord(type.suffix))
            found.insert("*." + type.suffix.toUtf8());
        else if (!type.directoryName.isEmpty())
            found.insert("**/" + type.directoryName.toUtf8() + (type.inFolder ? "/**/*." : "/*.") +
                         type.suffix.toUtf8());
    }
    QByteArrayList patterns = {"*-meta.xml", "package.xml", "destructiveChanges*.xml", "**/manifest/*.xml"};
    for (const QByteArray &pattern : found)
        patterns += pattern;
    return patterns;
}

} // namespace

QByteArrayList gitPatterns(const QString &kind)
{
    if (kind == u"xml")
        return xmlPatterns();
    if (kind == u"json")
        return {"*.json"};
    if (kind == u"code")
        return {"*.cls",           "*.trigger",       "*.page",         "*.component",      "*.cmp",
                "*.evt",           "**/lwc/**/*.js",  "**/lwc/**/*.ts", "**/lwc/**/*.html", "**/lwc/**/*.css",
                "**/aura/**/*.js", "**/aura/**/*.css"};
    return {};
}

} // namespace backflow::ctl
