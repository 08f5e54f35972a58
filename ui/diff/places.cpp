#include "ui/diff/places.h"

#include "core/compare/entries.h"
#include "core/merge/declaration.h"
#include "core/merge/words.h"

#include <algorithm>

namespace backflow::ui::diff {

namespace {

/// Looking up a declaration reads the code before it, while somebody scrolls.
constexpr qsizetype kLongestCode = 512 * 1024;

bool isCode(const QString &path)
{
    for (const char *ending : {".cls", ".trigger", ".js"})
        if (path.endsWith(QLatin1String(ending)))
            return true;
    return false;
}

} // namespace

Places::Places(const QString &path, const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return;
    if (isCode(path)) {
        if (bytes->size() > kLongestCode)
            return;
        m_code = *bytes;
        m_lineStarts.push_back(0);
        for (qsizetype at = m_code.indexOf('\n'); at >= 0; at = m_code.indexOf('\n', at + 1))
            m_lineStarts.push_back(at + 1);
        return;
    }
    // Against nothing, every entry of the file is listed.
    *this = Places(backflow::compare::compareFiles(path, bytes, std::nullopt));
}

Places::Places(const backflow::compare::FileDifference &all)
{
    if (!all.structured)
        return;
    for (const backflow::compare::EntryDifference &entry : all.entries) {
        if (entry.source.line > 0)
            m_entries.push_back({entry.source.line - 1,
                                 merge::subjectWords(all.rootType, entry.element, entry.entryKey, entry.element)});
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::line);
}

QString Places::around(int line) const
{
    if (!m_code.isEmpty())
        return aroundInCode(line);
    const auto next = std::ranges::upper_bound(m_entries, line, {}, &Entry::line);
    return next == m_entries.begin() ? QString() : std::prev(next)->label;
}

QString Places::aroundInCode(int line) const
{
    if (line < 0 || line >= int(m_lineStarts.size()))
        return {};
    return merge::enclosingDeclaration(m_code, m_lineStarts[size_t(line)]);
}

} // namespace backflow::ui::diff
