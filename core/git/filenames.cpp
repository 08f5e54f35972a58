#include "core/git/filenames.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::git {
namespace {

constexpr qsizetype kLongestName = 255;

/// HFS+ ignores these when it compares names. Source: Git's utf8.c, `next_hfs_char`.
bool isInvisible(char16_t c)
{
    return (c >= 0x200c && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x206a && c <= 0x206f) || c == 0xfeff;
}

bool looksLikeDotGit(QByteArrayView name)
{
    // Any of its forms begins so, or with a letter that is not seen.
    if (const char first = name.front(); first != '.' && first != 'g' && first != 'G' && !(first & 0x80))
        return false;
    QString text;
    for (const QChar c : QString::fromUtf8(name)) {
        if (!isInvisible(c.unicode()))
            text += c.toLower();
    }
    // NTFS: a stream of the folder, and names whose trailing dots and spaces it drops.
    text = text.section(u':', 0, 0);
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text == QLatin1StringView(".git") || text == QLatin1StringView("git~1");
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

} // namespace

bool isSafeName(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > kLongestName || name == "." || name == "..")
        return false;
    if (std::ranges::any_of(name, [](char c) { return c == '/' || c == '\\' || isControl(c); }))
        return false;
    return !looksLikeDotGit(name);
}

base::Result<QList<QByteArray>> splitPath(const QString &path)
{
    const QList<QByteArray> names = path.toUtf8().split('/');
    if (names.size() > kDeepestTree || !std::ranges::all_of(names, [](const auto &name) { return isSafeName(name); })) {
        return base::failure(
            base::Errc::InvalidInput,
            QCoreApplication::translate("backflow::git", "“%1” cannot be the name of a file in a repository.")
                .arg(path));
    }
    return names;
}

} // namespace backflow::git
