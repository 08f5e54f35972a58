#pragma once

#include <QByteArray>
#include <mutex>
#include <vector>

namespace backflow::xml {

enum class NodeKind : quint8 { Document, Declaration, Element, Text, CData, Comment, ProcessingInstruction };

/// One node of the arena, in document order, so that what lies below a node follows it without a gap. Offsets are bytes
/// into the source, links are positions in the arena. What can be read off the source is not stored.
struct NodeRecord {
    qint32 begin = 0;
    qint32 end = 0;
    /// -1 for the document node.
    qint32 parent = -1;
    /// The first node behind everything below this one.
    qint32 after = 0;
    /// Of an element the length of its opening tag.
    qint32 openLength = 0;
    NodeKind kind : 3 = {};
    quint32 nameLength : 29 = 0;
};
static_assert(sizeof(NodeRecord) == 24);

struct AttributeRecord {
    qint32 nameBegin = 0;
    qint32 nameLength = 0;
    qint32 valueBegin = 0;
    qint32 valueLength = 0;
};

/// What a document from outside may cost at most.
struct Caps {
    qint64 bytes = 64LL * 1024 * 1024;
    int depth = 512;
    int attributes = 256;
    qint64 nodes = 8'000'000;
};

/// What a Document is made of: the source and two flat tables over it, in document order.
struct ArenaData {
    QByteArray source;
    std::vector<NodeRecord> nodes;
    std::vector<AttributeRecord> attributes;
    qint32 root = -1;
    Caps caps;
    /// Line feeds in front of each block of kLineBlock bytes; counted when a line is first asked for.
    static constexpr qsizetype kLineBlock = 128;
    mutable std::vector<qint32> feedsBefore;
    mutable std::once_flag feedsCounted;
};

} // namespace backflow::xml
