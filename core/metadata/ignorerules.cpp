#include "core/metadata/ignorerules.h"

#include <algorithm>

namespace backflow::metadata {

namespace {

using namespace Qt::StringLiterals;

/// Blanks at the end count only behind a backslash.
QStringView withoutBlanksAtEnd(QStringView line)
{
    while (line.endsWith(u' ') || line.endsWith(u'\t') || line.endsWith(u'\r')) {
        qsizetype slashes = 0;
        while (slashes + 1 < line.size() && line.at(line.size() - 2 - slashes) == u'\\')
            ++slashes;
        if (slashes % 2 == 1)
            break;
        line.chop(1);
    }
    return line;
}

struct Bracket {
    bool fits = false;
    /// Behind the closing bracket; 0 when there is none: then nothing fits.
    qsizetype end = 0;
};

/// `[a-z]`, `[!a-z]` or `[^a-z]`, its opening bracket at `at`. A closing one in first place stands for itself.
Bracket bracketAt(QStringView pattern, qsizetype at, QChar c)
{
    qsizetype i = at + 1;
    const bool negated = i < pattern.size() && (pattern.at(i) == u'!' || pattern.at(i) == u'^');
    if (negated)
        ++i;
    bool found = false;
    const auto next = [&pattern, &i] {
        if (pattern.at(i) == u'\\' && i + 1 < pattern.size())
            ++i;
        return pattern.at(i++);
    };
    for (const qsizetype first = i; i < pattern.size();) {
        if (pattern.at(i) == u']' && i > first)
            return {found != negated, i + 1};
        const QChar low = next();
        QChar high = low;
        if (i + 1 < pattern.size() && pattern.at(i) == u'-' && pattern.at(i + 1) != u']') {
            ++i;
            high = next();
        }
        found = found || (low <= c && c <= high);
    }
    return {};
}

/// One part of a path against one part of a pattern. Goes back to the last `*` only, so the work is bounded by the
/// product of the lengths.
bool partFits(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype starText = 0;
    while (t < text.size()) {
        qsizetype next = 0;
        if (p < pattern.size()) {
            const QChar c = pattern.at(p);
            if (c == u'*') {
                star = p++;
                starText = t;
                continue;
            }
            const Bracket bracket = c == u'[' ? bracketAt(pattern, p, text.at(t)) : Bracket();
            const bool escaped = c == u'\\' && p + 1 < pattern.size();
            if (c == u'[')
                next = bracket.fits ? bracket.end : 0;
            else if (c == u'?')
                next = p + 1;
            else if (pattern.at(escaped ? p + 1 : p) == text.at(t))
                next = p + (escaped ? 2 : 1);
        }
        if (next > 0) {
            p = next;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace

IgnoreRules::IgnoreRules(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    for (const QStringView line : text.split(u'\n'))
        add(line);
}

IgnoreRules IgnoreRules::ofProject(const QString &text)
{
    static const QString own = u"*.dup\n.*\npackage2-descriptor.json\npackage2-manifest.json\n"_s;
    return IgnoreRules(own + text);
}

void IgnoreRules::add(QStringView line)
{
    line = withoutBlanksAtEnd(line);
    if (line.isEmpty() || line.startsWith(u'#'))
        return;
    Rule rule;
    if (line.startsWith(u'!')) {
        rule.takesBack = true;
        line = line.sliced(1);
    }
    if (line.endsWith(u'/')) {
        rule.foldersOnly = true;
        line.chop(1);
    }
    const bool anchored = line.contains(u'/');
    if (line.startsWith(u'/'))
        line = line.sliced(1);
    if (line.isEmpty())
        return;
    for (const QStringView part : line.split(u'/')) {
        const bool twice = part == "**"_L1 && !rule.parts.isEmpty() && rule.parts.last() == "**"_L1;
        if (!twice)
            rule.parts.append(part.toString());
    }
    if (!anchored && rule.parts.first() != "**"_L1)
        rule.parts.prepend(u"**"_s);
    m_rules.push_back(std::move(rule));
}

/// Goes back to the last `**` only, as partFits does to the last `*`.
bool IgnoreRules::fits(const Rule &rule, const QList<QStringView> &path)
{
    qsizetype r = 0;
    qsizetype p = 0;
    qsizetype any = -1;
    qsizetype anyPath = 0;
    while (p < path.size()) {
        if (r < rule.parts.size() && rule.parts.at(r) == "**"_L1) {
            // At the end it stands for what lies below, never for the folder itself.
            if (r + 1 == rule.parts.size())
                return true;
            any = r++;
            anyPath = p;
        } else if (r < rule.parts.size() && partFits(rule.parts.at(r), path.at(p))) {
            ++r;
            ++p;
        } else if (any >= 0) {
            r = any + 1;
            p = ++anyPath;
        } else {
            return false;
        }
    }
    return r == rule.parts.size();
}

bool IgnoreRules::ignoresEntry(QStringView path, bool folder) const
{
    const QList<QStringView> parts = path.split(u'/');
    for (auto rule = m_rules.rbegin(); rule != m_rules.rend(); ++rule) {
        if ((folder || !rule->foldersOnly) && fits(*rule, parts))
            return !rule->takesBack;
    }
    return false;
}

bool IgnoreRules::ignores(QStringView path, bool folder) const
{
    for (qsizetype slash = path.indexOf(u'/'); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
        if (ignoresEntry(path.first(slash), true))
            return true;
    }
    return ignoresEntry(path, folder);
}

} // namespace backflow::metadata
