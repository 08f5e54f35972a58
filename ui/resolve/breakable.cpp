#include "ui/resolve/breakable.h"

namespace backflow::ui::resolve {

QString breakable(const QString &text, bool isCode)
{
    constexpr QChar kZeroWidthSpace(0x200B);
    QString made;
    made.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        made += c;
        const bool inWord = i + 1 < text.size() && !text[i + 1].isSpace();
        const bool joins = c == u'_' && inWord && text[i + 1] != u'_' && (i == 0 || text[i - 1] != u'_');
        const bool code = isCode && (c == u'(' || c == u',' || c == u'>' || c == u'/');
        if (inWord && (c == u'.' || joins || code))
            made += kZeroWidthSpace;
    }
    return made;
}

} // namespace backflow::ui::resolve
