#pragma once

#include <QByteArray>
#include <vector>

namespace backflow::xml {

enum class NodeKind : quint8;

/// One node of the arena. Offsets are bytes into the source, links are positions in the arena; -1 = none.
struct NodeRecord {
    qint32 parent = -1;
    qint32 firstChild = -1;
    qint32 next = -1;
    qint32 previous = -1;
    qint32 begin = 0;
    qint32 end = 0;
    qint32 innerBegin = 0;
    qint32 innerEnd = 0;
    qint32 nameLength = 0;
    qint32 firstAttribute = 0;
    qint32 attributeCount = 0;
    NodeKind kind{};
};

struct AttributeRecord {
    qint32 nameBegin = 0;
    qint32 nameLength = 0;
    qint32 valueBegin = 0;
    qint32 valueLength = 0;
};

/// What a Document is made of: the source and two flat tables over it, in document order.
struct ArenaData {
    QByteArray source;
    std::vector<NodeRecord> nodes;
    std::vector<AttributeRecord> attributes;
    qint32 root = -1;
};

} // namespace backflow::xml
