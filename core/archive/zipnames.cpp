#include "core/archive/zipnames.h"

#include <QCoreApplication>

namespace backflow::archive {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::archive)
};

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
        return Tr::tr("it has no name");
    if (name.size() > 1024)
        return Tr::tr("its name is longer than 1,024 characters");
    if (hasControlCharacter(name))
        return Tr::tr("its name holds a control character");
    if (name.contains(QLatin1Char('\\')))
        return Tr::tr("its name holds a backslash");
    if (name.startsWith(QLatin1Char('/')))
        return Tr::tr("its name is absolute");
    if (hasDriveLetter(name))
        return Tr::tr("its name starts with a drive letter");
    for (const auto segment : QStringTokenizer(name, QLatin1Char('/'))) {
        if (segment == u"..")
            return Tr::tr("its name leads out of the archive");
        if (segment == u"." || segment.isEmpty())
            return Tr::tr("its name has an empty part");
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
    return base::failure(base::Errc::Malformed,
                         Tr::tr("The archive is refused because of its entry \"%1\": %2. Nothing of it was used.")
                             .arg(name.left(200), why),
                         QStringLiteral("zip entry refused: %1").arg(why));
}

} // namespace

base::Result<> NameGuard::admit(const QString &name)
{
    if (const QString why = refusal(name); !why.isEmpty())
        return refuse(name, why);
    return {};
}

QString NameGuard::refusal(const QString &name)
{
    if (QString why = fault(name); !why.isEmpty())
        return why;
    const QString key = folded(name);
    if (m_files.contains(key))
        return Tr::tr("another file has the same name when upper and lower case are not told apart");
    if (m_folders.contains(key))
        return Tr::tr("a folder has the same name");
    for (qsizetype slash = key.lastIndexOf(QLatin1Char('/')); slash > 0;
         slash = key.lastIndexOf(QLatin1Char('/'), slash - 1)) {
        const QString folder = key.left(slash);
        // What lies above it was looked at when it came in.
        if (m_folders.contains(folder))
            break;
        if (m_files.contains(folder))
            return Tr::tr("a file has the name of its folder");
        m_folders.insert(folder);
    }
    m_files.insert(key);
    return {};
}

QString unportable(const QString &path)
{
    static const QSet<QString> devices = [] {
        QSet<QString> names{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"), QStringLiteral("nul")};
        for (int i = 1; i <= 9; ++i) {
            names.insert(QStringLiteral("com%1").arg(i));
            names.insert(QStringLiteral("lpt%1").arg(i));
        }
        return names;
    }();
    for (const QStringView part : QStringTokenizer(path, QLatin1Char('/'))) {
        const auto bad = std::ranges::find_if(
            part, [](QChar c) { return c.unicode() < 0x20 || QStringView(u"<>:\"\\|?*").contains(c); });
        if (bad != part.end())
            return Tr::tr("its name holds the character %1").arg(*bad);
        if (part.endsWith(u'.') || part.endsWith(u' '))
            return Tr::tr("a part of its name ends in a dot or a blank");
        const qsizetype dot = part.indexOf(u'.');
        if (const QString stem = (dot < 0 ? part : part.first(dot)).toString().toLower(); devices.contains(stem))
            return Tr::tr("%1 is the name of a device there").arg(stem.toUpper());
    }
    return {};
}

} // namespace backflow::archive
