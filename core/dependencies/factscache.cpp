#include "core/dependencies/factscache.h"

namespace backflow::dependencies {

std::shared_ptr<const Facts> FactsCache::find(const Key &key) const
{
    const Shard &shard = shardOf(key);
    const std::scoped_lock lock(shard.mutex);
    return shard.facts.value(key);
}

void FactsCache::keep(const Key &key, std::shared_ptr<const Facts> facts)
{
    Shard &shard = shardOf(key);
    const std::scoped_lock lock(shard.mutex);
    shard.facts.insert(key, std::move(facts));
}

qsizetype FactsCache::size() const
{
    qsizetype count = 0;
    for (const Shard &shard : m_shards) {
        const std::scoped_lock lock(shard.mutex);
        count += shard.facts.size();
    }
    return count;
}

} // namespace backflow::dependencies
