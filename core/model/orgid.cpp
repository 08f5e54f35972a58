#include "core/model/orgid.h"

#include <algorithm>

namespace backflow::model {

QString idChecksum(QStringView id15)
{
    constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    QString suffix;
    for (int group = 0; group < 3; ++group) {
        int bits = 0;
        for (int i = 0; i < 5; ++i) {
            const QChar c = id15[group * 5 + i];
            if (c >= u'A' && c <= u'Z')
                bits |= 1 << i;
        }
        suffix += QLatin1Char(kAlphabet[bits]);
    }
    return suffix;
}

std::optional<OrgId> OrgId::fromString(const QString &text)
{
    if ((text.size() != 15 && text.size() != 18) || !text.startsWith(QLatin1String("00D")))
        return std::nullopt;
    const bool plain = std::ranges::all_of(
        text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); });
    if (!plain)
        return std::nullopt;
    // The last three tell which letters are capitals: another suffix is an id that lost its case, another org's.
    if (text.size() == 18 && text.last(3) != idChecksum(QStringView(text).first(15)))
        return std::nullopt;
    return OrgId(text.left(15));
}

QString OrgId::toString() const
{
    return m_id + idChecksum(m_id);
}

} // namespace backflow::model
