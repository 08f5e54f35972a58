#pragma once

#include "core/merge/mergevalues.h"
#include "core/xml/document.h"

#include <array>
#include <optional>

namespace backflow::merge {

struct MergedTag {
    QByteArray bytes;
    Origin origin = Origin::Both;
};

/// The opening tag of an element that source and target both have, merged attribute by attribute; the target's bytes
/// where nothing differs. `nodes` as Side says. Nothing when both changed an attribute differently.
std::optional<MergedTag> mergeOpenTag(const std::array<xml::Node, 3> &nodes);

} // namespace backflow::merge
