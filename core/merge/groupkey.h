#pragma once

#include "core/merge/matching.h"

namespace backflow::merge {

/// The elements of one tag, per version, before they are recognised.
struct Bucket {
    const SchemaNode *schema = nullptr;
    std::array<std::vector<xml::Node>, 3> nodes;
    size_t most() const { return std::max({nodes[Ancestor].size(), nodes[Source].size(), nodes[Target].size()}); }
};

/// What the elements of one tag are told apart by.
struct GroupKey {
    Identity identity = Identity::Singleton;
    QList<KeyPart> parts;
    const metadata::FallbackKey *fallback = nullptr;
};

/// As the key table says. Where it has no row: the first of its fallbacks that every element has, no two of one version
/// alike, then the leaves' own texts, else alignment.
GroupKey groupKey(const Bucket &bucket);

} // namespace backflow::merge
