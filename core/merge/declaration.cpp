#include "core/merge/declaration.h"

#include "core/merge/outline.h"

#include <algorithm>
#include <array>

namespace backflow::merge {

namespace {

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

} // namespace backflow::merge
