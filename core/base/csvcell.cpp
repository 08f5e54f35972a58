#include "core/base/csvcell.h"

namespace backflow::base {

bool beginsFormula(const QString &text)
{
    static const QString kSigns = QStringLiteral("=+-@\u2212\uFF1D\uFF0B\uFF0D\uFF20");
    for (const QChar c : text) {
        if (kSigns.contains(c))
            return true;
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            return false;
    }
    return false;
}

void appendCsvCell(QByteArray &line, const QString &text)
{
    line += line.isEmpty() || line.endsWith('\n') ? "\"" : ",\"";
    if (beginsFormula(text) || text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n'))
        line += '\'';
    QByteArray bytes = text.toUtf8();
    line += bytes.contains('"') ? bytes.replace('"', "\"\"") : bytes;
    line += '"';
}

} // namespace backflow::base
