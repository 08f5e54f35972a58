#include "core/metadata/places.h"

namespace backflow::metadata {

bool hasEncodedNames(QStringView type)
{
    return type == u"Layout" || type == u"Profile";
}

/// Salesforce encodes ASCII punctuation and leaves letters, digits, blanks, '-', '_' and everything beyond ASCII.
QString encodedName(const QString &name)
{
    QString encoded;
    encoded.reserve(name.size());
    for (const QChar c : name) {
        const char16_t unit = c.unicode();
        const bool plain = unit >= 0x80 || c.isLetterOrNumber() || unit == u' ' || unit == u'-' || unit == u'_';
        if (plain)
            encoded += c;
        else
            encoded += QLatin1Char('%') + QString::number(unit, 16).rightJustified(2, u'0').toUpper();
    }
    return encoded;
}

QString decodedName(const QString &name)
{
    return name.contains(QLatin1Char('%')) ? QString::fromUtf8(QByteArray::fromPercentEncoding(name.toUtf8())) : name;
}

bool isManifestPath(const QString &path)
{
    return path == u"package.xml" || (path.startsWith(u"destructiveChanges") && path.endsWith(u".xml"));
}

bool leadsOutside(const QString &path)
{
    if (path.isEmpty() || path.startsWith(QLatin1Char('/')) || path.contains(QLatin1Char('\\')))
        return true;
    for (const auto segment : QStringTokenizer(path, QLatin1Char('/'))) {
        if (segment.isEmpty() || segment == u"." || segment == u"..")
            return true;
    }
    return false;
}

} // namespace backflow::metadata
