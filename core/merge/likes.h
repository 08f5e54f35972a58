#pragma once

#include "core/merge/groupkey.h"

#include <QByteArray>
#include <array>
#include <vector>

namespace backflow::merge {

/// The elements of one tag by what their key says: those that say the same share a number.
class Likes final
{
public:
    Likes(const Bucket &bucket, const QList<KeyPart> &key, bool byPlace);

    size_t size() const { return m_likes.size(); }
    int at(Side side, size_t i) const { return m_of[side][i]; }
    const QByteArray &key(int like) const { return m_likes[size_t(like)].key; }
    /// Whether a version holds it more than once.
    bool isRepeated(int like) const { return m_likes[size_t(like)].repeated; }

private:
    struct Like {
        QByteArray key;
        size_t hash = 0;
        /// The target's element; what stands behind it is likely to follow in the other versions too.
        size_t inTarget = 0;
        std::array<bool, 3> seen = {};
        bool repeated = false;
    };

    void read(Side side);
    int likeOf(QByteArray key);

    const Bucket &m_bucket;
    const QList<KeyPart> &m_key;
    const bool m_byPlace;
    std::vector<Like> m_likes;
    /// Open addressing over m_likes.
    std::vector<int> m_table;
    std::array<std::vector<int>, 3> m_of;
};

} // namespace backflow::merge
