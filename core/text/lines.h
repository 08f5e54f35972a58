#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace backflow::text {

/// A line without and with what ends it: "", "\n", "\r\n", or "\r" in a text that has no other line ends.
struct Line {
    QByteArrayView body;
    QByteArrayView end;
};

/// A text cut into lines, whatever way they end; views into the bytes given.
struct Lines {
    QByteArrayView byteOrderMark;
    std::vector<Line> lines;
    /// The most frequent line end; "\n" where there is none.
    QByteArray commonEnd = "\n";
    /// Whether all lines that end at all do so in one way.
    bool uniform = true;
    /// True for an empty text and for one whose last line has an end.
    bool closed = true;

    /// The bodies, each with "\n" behind it: equal lines are equal here whatever ends them.
    QByteArray normal() const;
};

Lines readLines(QByteArrayView bytes);

} // namespace backflow::text
