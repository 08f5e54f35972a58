#pragma once

#include "core/merge/mergevalues.h"
#include "core/merge/xmlversion.h"

#include <QByteArrayView>
#include <QList>
#include <optional>
#include <vector>

namespace backflow::merge {

/// Where a child element stands between its siblings: [lead, begin) is what leads to it (white space and the comments
/// that belong to it), [end, tail) a comment behind it on its own line.
struct Slot {
    qsizetype lead = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype tail = 0;
};

/// One slot per child element, in order; they touch. What follows the last one up to the closing tag belongs to the
/// parent. `holdsText`: set where there is text between the children; null = it is not asked.
std::vector<Slot> slotsOf(const xml::Node &parent, bool *holdsText = nullptr);

/// Comments and processing instructions in bytes that hold nothing else but white space and a declaration; runs of
/// white space in them count as one blank.
QList<QByteArray> commentsIn(QByteArrayView trivia);

/// What stands between elements, merged: the target's, unless only the source changed the comments in it. Comments that
/// the source added are kept. `origin` says whose bytes they mostly are.
struct MergedTrivia {
    QByteArray bytes;
    Origin origin = Origin::Target;
};
MergedTrivia mergeTrivia(const std::optional<QByteArrayView> &ancestor, const std::optional<QByteArrayView> &source,
                         QByteArrayView target, const Layout &from, const Layout &to);

/// The bytes (trivia and whole elements) with line ends and indentation between elements as in `to`. Text inside leaves
/// and comments is never touched.
QByteArray relaid(QByteArrayView bytes, const Layout &from, const Layout &to);

} // namespace backflow::merge
