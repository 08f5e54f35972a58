// Names in a tree of Git's: those that pass lead nowhere and are not Git's own, however they are spelled.

#include "core/git/filenames.h"

#include <QString>
#include <cstdlib>

namespace {

/// As file systems may take it: without what they do not see, without what they cut off, in one case.
QString seen(const QByteArray &name)
{
    QString text;
    for (const QChar c : QString::fromUtf8(name)) {
        const bool unseen = (c.unicode() >= 0x200c && c.unicode() <= 0x200f) ||
                            (c.unicode() >= 0x202a && c.unicode() <= 0x202e) ||
                            (c.unicode() >= 0x206a && c.unicode() <= 0x206f) || c.unicode() == 0xfeff;
        if (!unseen)
            text += c.toLower();
    }
    text = text.section(u':', 0, 0);
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray name(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (!backflow::git::isSafeName(name))
        return 0;
    if (name.isEmpty() || name == "." || name == ".." || name.contains('/') || name.contains('\\') ||
        name.contains('\0') || name.size() > 255)
        std::abort();
    const QString plain = seen(name);
    if (plain == QLatin1StringView(".git") || plain == QLatin1StringView("git~1"))
        std::abort();
    return 0;
}
