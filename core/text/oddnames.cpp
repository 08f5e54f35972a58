#include "core/text/oddnames.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace backflow::text {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::text)
};

/// Source: Unicode, UAX #9 (explicit directional formatting) and UTS #39 5.3 (characters that cannot be seen).
bool isUnseen(QChar c)
{
    return (c >= u'\u200B' && c <= u'\u200F') || (c >= u'\u202A' && c <= u'\u202E') ||
           (c >= u'\u2060' && c <= u'\u206F') || c == u'\u061C' || c == u'\uFEFF' || c == u'\u00AD' ||
           c.category() == QChar::Other_Control;
}

/// Scripts whose letters are taken for each other; of others nobody would.
enum class Alike { None, Latin, Cyrillic, Greek, Armenian, Cherokee };

Alike scriptOf(QChar c)
{
    if (!c.isLetter())
        return Alike::None;
    switch (c.script()) {
    case QChar::Script_Latin:
        return Alike::Latin;
    case QChar::Script_Cyrillic:
        return Alike::Cyrillic;
    case QChar::Script_Greek:
        return Alike::Greek;
    case QChar::Script_Armenian:
        return Alike::Armenian;
    case QChar::Script_Cherokee:
        return Alike::Cherokee;
    default:
        return Alike::None;
    }
}

QString sentence(QChar letter, Alike script)
{
    const QString shown(letter);
    switch (script) {
    case Alike::Cyrillic:
        return Tr::tr("“%1” is Cyrillic").arg(shown);
    case Alike::Greek:
        return Tr::tr("“%1” is Greek").arg(shown);
    case Alike::Armenian:
        return Tr::tr("“%1” is Armenian").arg(shown);
    case Alike::Cherokee:
        return Tr::tr("“%1” is Cherokee").arg(shown);
    default:
        return Tr::tr("“%1” is Latin").arg(shown);
    }
}

/// Of one word: the first letter of the script that has fewer.
QString strangerIn(QStringView word)
{
    std::array<int, 6> counts{};
    for (const QChar c : word)
        ++counts[size_t(scriptOf(c))];
    Alike least = Alike::None;
    int scripts = 0;
    for (const Alike script : {Alike::Latin, Alike::Cyrillic, Alike::Greek, Alike::Armenian, Alike::Cherokee}) {
        const int count = counts[size_t(script)];
        if (count == 0)
            continue;
        ++scripts;
        if (least == Alike::None || count <= counts[size_t(least)])
            least = script;
    }
    if (scripts < 2)
        return {};
    const auto found = std::ranges::find_if(word, [least](QChar c) { return scriptOf(c) == least; });
    return sentence(*found, least);
}

bool isPlain(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return c >= u' ' && c < u'\u007F'; });
}

} // namespace

QString strangeLetter(const QString &name)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        if (i < name.size() && (name.at(i).isLetter() || name.at(i).isMark()))
            continue;
        if (QString found = strangerIn(QStringView(name).sliced(begin, i - begin)); !found.isEmpty())
            return found;
        begin = i + 1;
    }
    return {};
}

QString shownName(const QString &name)
{
    if (isPlain(name))
        return name;
    QString shown;
    for (const QChar c : name) {
        if (isUnseen(c))
            shown += QStringLiteral("⟨U+%1⟩").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += c;
    }
    const QString strange = strangeLetter(name);
    return strange.isEmpty() ? shown : shown + QStringLiteral(" · ") + strange;
}

} // namespace backflow::text
