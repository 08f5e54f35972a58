#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <vector>

namespace backflow::text {

/// A run of lines that differs: [a, a+aCount) was replaced by [b, b+bCount). 0-based lines; counts may be 0.
struct LineHunk {
    int a = 0;
    int aCount = 0;
    int b = 0;
    int bCount = 0;
    bool operator==(const LineHunk &) const = default;
};

/// The text cut after every LF; the last piece may lack one. Views into `text`.
std::vector<QByteArrayView> splitLines(QByteArrayView text);

/// Difference by line, in order: by the rarest lines first (Anchors::Rare), each hunk where a block begins or ends.
std::vector<LineHunk> diffLines(QByteArrayView a, QByteArrayView b);

/// Smallest difference over any sequence: equal numbers are equal items.
std::vector<LineHunk> diffSequences(const std::vector<int> &a, const std::vector<int> &b);

/// Parts of two lines that differ, in bytes: for tinting words.
struct Span {
    int begin = 0;
    int length = 0;
    bool operator==(const Span &) const = default;
};
struct LineSpans {
    QList<Span> a;
    QList<Span> b;
};
LineSpans diffWords(QByteArrayView a, QByteArrayView b);

/// True when the bytes are not text: a NUL in the first 8,000, or other control characters in bytes that are not UTF-8.
/// What is left is UTF-8 or a text of one byte a character, whose lines can be compared as bytes.
bool looksBinary(QByteArrayView bytes);

} // namespace backflow::text
