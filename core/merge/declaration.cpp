#include "core/merge/declaration.h"

#include "core/merge/outline.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

Language guessed(QByteArrayView code)
{
    static constexpr std::array<QByteArrayView, 7> kSigns = {"function", "=>",      "const ", "let ",
                                                             "export ",  "import ", "`"};
    const bool script = std::ranges::any_of(kSigns, [&code](QByteArrayView sign) { return code.contains(sign); });
    return script ? Language::JavaScript : Language::Apex;
}

} // namespace

QString enclosingDeclaration(QByteArrayView code, qsizetype offset)
{
    return Outline(guessed(code), code).at(offset, offset);
}

QString declarationWords(const QString &declaration)
{
    const QString name = declaration.section(u' ', 1);
    if (declaration.startsWith(QLatin1StringView("method ")))
        return Tr::tr("method %1").arg(name);
    if (declaration.startsWith(QLatin1StringView("property ")))
        return Tr::tr("property %1").arg(name);
    return declaration;
}

} // namespace backflow::merge
