#pragma once

#include "core/dependencies/facts.h"
#include "core/model/objectid.h"

#include <QHash>
#include <array>
#include <memory>
#include <mutex>

namespace backflow::dependencies {

/// Facts by content: the same content is never read twice, whichever snapshots hold it. Any thread may ask.
class FactsCache final
{
public:
    struct Key {
        model::ContentId content;
        FileRole role = FileRole::Nothing;
        QString type;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.content, int(key.role), key.type);
        }
    };

    /// Null when it was never kept.
    std::shared_ptr<const Facts> find(const Key &key) const;
    void keep(const Key &key, std::shared_ptr<const Facts> facts);
    qsizetype size() const;

private:
    struct Shard {
        mutable std::mutex mutex;
        QHash<Key, std::shared_ptr<const Facts>> facts;
    };
    static constexpr size_t kShards = 16;
    const Shard &shardOf(const Key &key) const { return m_shards[key.content.raw()[0] % kShards]; }
    Shard &shardOf(const Key &key) { return m_shards[key.content.raw()[0] % kShards]; }

    std::array<Shard, kShards> m_shards;
};

} // namespace backflow::dependencies
