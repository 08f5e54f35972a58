#include "core/archive/zipnames.h"

#include <QCoreApplication>

namespace backflow::archive {

namespace {

QString tr(const char *sentence)
{
    return QCoreApplication::translate("backflow::archive", sentence);
}

bool hasControlCharacter(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

bool hasDriveLetter(const QString &name)
{
    return name.size() >= 2 && name.at(1) == QLatin1Char(':') && name.at(0).isLetter();
}

/// Empty when the name may stand.
QString fault(const QString &name)
{
    if (name.isEmpty())
        return tr("it has no name");
    if (name.size() > 1024)
        return tr("its name is longer than 1,024 characters");
    if (hasControlCharacter(name))
        return tr("its name holds a control character");
    if (name.contains(QLatin1Char('\\')))
        return tr("its name holds a backslash");
    if (name.startsWith(QLatin1Char('/')))
        return tr("its name is absolute");
    if (hasDriveLetter(name))
        return tr("its name starts with a drive letter");
    for (const auto segment : QStringTokenizer(name, QLatin1Char('/'))) {
        if (segment == u"..")
            return tr("its name leads out of the archive");
        if (segment == u"." || segment.isEmpty())
            return tr("its name has an empty part");
    }
    return {};
}

/// Two names that some file system takes for one have the same folded form.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

std::unexpected<base::Error> refuse(const QString &name, const QString &why)
{
    return base::failure(
        base::Errc::Malformed,
        tr("The archive is refused because of its entry \"%1\": %2. Nothing of it was used.").arg(name.left(200), why),
        QStringLiteral("zip entry refused: %1").arg(why));
}

} // namespace

base::Result<> NameGuard::admit(const QString &name)
{
    if (const QString why = fault(name); !why.isEmpty())
        return refuse(name, why);
    const QString key = folded(name);
    if (m_files.contains(key))
        return refuse(name, tr("another entry has the same name when upper and lower case are not told apart"));
    if (m_folders.contains(key))
        return refuse(name, tr("a folder has the same name"));
    for (qsizetype slash = key.indexOf(QLatin1Char('/')); slash > 0; slash = key.indexOf(QLatin1Char('/'), slash + 1)) {
        const QString folder = key.left(slash);
        if (m_files.contains(folder))
            return refuse(name, tr("a file has the name of its folder"));
        m_folders.insert(folder);
    }
    m_files.insert(key);
    return {};
}

} // namespace backflow::archive
