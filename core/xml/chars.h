#pragma once

#include <QByteArrayView>
#include <QString>

namespace backflow::xml {

inline bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Char of XML 1.0 (fifth edition), production 2.
bool isCharacter(char32_t c);

/// Whether character data has to be decoded to be read: it holds a reference or a carriage return.
bool needsDecoding(QByteArrayView text);

/// Length of the Name (production 5) at `text`, 0 when none starts there. `text` must be valid UTF-8.
qsizetype nameLength(QByteArrayView text);

/// The code point that a reference body (`amp`, `#10`, `#x2014`) stands for, or 0 when it is none that may be used:
/// without a DOCTYPE only the five predefined entities exist.
char32_t referenceValue(QByteArrayView body);

/// Byte offset of the first character that no XML document may hold (or byte that is not UTF-8), or -1.
qsizetype firstIllegal(QByteArrayView text);

/// Character data with references resolved and line ends as LF; in an attribute white space becomes blanks.
QString decode(QByteArrayView raw, bool attribute);
/// The inside of a CDATA section: no references there, line ends as LF.
QString decodeCData(QByteArrayView raw);

} // namespace backflow::xml
