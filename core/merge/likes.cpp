#include "core/merge/likes.h"

#include <bit>

namespace backflow::merge {

Likes::Likes(const Bucket &bucket, const QList<KeyPart> &key, bool byPlace)
    : m_bucket(bucket)
    , m_key(key)
    , m_byPlace(byPlace)
{
    size_t count = 0;
    for (const auto &nodes : bucket.nodes)
        count += nodes.size();
    m_table.assign(std::bit_ceil(count * 2 + 1), -1);
    for (const Side side : {Target, Source, Ancestor})
        read(side);
}

void Likes::read(Side side)
{
    const std::vector<xml::Node> &mine = m_bucket.nodes[side];
    const std::vector<xml::Node> &others = m_bucket.nodes[Target];
    m_of[side].reserve(mine.size());
    size_t next = 0;
    for (size_t i = 0; i < mine.size(); ++i) {
        // The same bytes have the same key.
        const bool twin =
            side != Target && !m_byPlace && next < others.size() && mine[i].source() == others[next].source();
        const int like = twin ? m_of[Target][next] : likeOf(keyBytes(m_key, mine[i], int(i)));
        Like &known = m_likes[size_t(like)];
        if (side == Target)
            known.inTarget = i;
        else if (known.seen[Target])
            next = known.inTarget + 1;
        known.repeated = known.repeated || known.seen[side];
        known.seen[side] = true;
        m_of[side].push_back(like);
    }
}

int Likes::likeOf(QByteArray key)
{
    const size_t hash = qHashBits(key.constData(), size_t(key.size()));
    const size_t mask = m_table.size() - 1;
    size_t slot = hash & mask;
    for (; m_table[slot] >= 0; slot = (slot + 1) & mask) {
        const Like &like = m_likes[size_t(m_table[slot])];
        if (like.hash == hash && like.key == key)
            return m_table[slot];
    }
    m_table[slot] = int(m_likes.size());
    m_likes.push_back({std::move(key), hash});
    return m_table[slot];
}

} // namespace backflow::merge
