#include "core/model/apiname.h"

#include <algorithm>
#include <array>

namespace backflow::model {

using namespace Qt::StringLiterals;

bool isCustomName(QStringView name)
{
    static constexpr std::array kEnds{"__c"_L1,  "__r"_L1,  "__mdt"_L1, "__e"_L1,   "__x"_L1,  "__b"_L1, "__kav"_L1,
                                      "__pc"_L1, "__pr"_L1, "__s"_L1,   "__dlm"_L1, "__xo"_L1, "__ka"_L1};
    return std::ranges::any_of(kEnds, [name](QLatin1StringView end) {
        return name.size() > end.size() && name.endsWith(end, Qt::CaseInsensitive);
    });
}

QString namespaceOf(QStringView fullName)
{
    QStringView name = fullName.mid(std::max(fullName.lastIndexOf(u'.'), fullName.lastIndexOf(u'-')) + 1);
    if (isCustomName(name))
        name = name.left(name.lastIndexOf("__"_L1));
    const qsizetype at = name.indexOf("__"_L1);
    if (at <= 0 || at + 2 >= name.size() || at > 15)
        return {};
    const QStringView space = name.left(at);
    const bool plain = space.front().isLetter() && std::ranges::all_of(space, [](QChar c) {
                           return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
                       });
    return plain ? space.toString() : QString();
}

bool isOfManagedPackage(const ComponentKey &key)
{
    if (key.type == "Profile"_L1)
        return false;
    const QStringView name = key.fullName;
    return !namespaceOf(name.mid(name.lastIndexOf(u'/') + 1)).isEmpty();
}

} // namespace backflow::model
