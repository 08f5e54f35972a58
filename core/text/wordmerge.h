#pragma once

#include <QByteArrayView>
#include <optional>
#include <vector>

namespace backflow::text {

/// The smallest parts of a line that a change is taken to be of: words with the dots and hyphens in them (`a.b`,
/// `1.2.3`, `slds-box`), texts in quotes, runs of operators, runs of blanks, single brackets and the like.
std::vector<QByteArrayView> splitTokens(QByteArrayView line);

enum class WordOrigin { Both, Source, Target };

struct WordRun {
    WordOrigin origin = WordOrigin::Both;
    QByteArrayView bytes;
};
using MergedLine = std::vector<WordRun>;

/// The same lines (without line ends) in three versions, merged word by word: one result per line, its runs are views
/// into the versions. Nothing where that is not safe: the two sides' changes touch each other (nothing but blanks
/// between them), a side rewrote half of a line or more, or a line is too long to be written by hand.
std::optional<std::vector<MergedLine>> mergeWords(const std::vector<QByteArrayView> &ancestor,
                                                  const std::vector<QByteArrayView> &source,
                                                  const std::vector<QByteArrayView> &target);

} // namespace backflow::text
