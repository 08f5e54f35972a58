#pragma once

#include "core/compare/defaults.h"
#include "core/compare/hidden.h"
#include "core/merge/matching.h"
#include "core/merge/xmlversion.h"

#include <vector>

namespace backflow::compare {

/// Positions in Matching::entries of the common entries that stand elsewhere: the fewest that have to be moved.
std::vector<int> movedEntries(const std::vector<int> &source, const std::vector<int> &target);

/// Weighs elements of two versions of one file: what has a meaning makes them different, the rest is counted by class.
/// Both versions are of one context. Not for several threads.
class Weigher final
{
public:
    Weigher(const merge::XmlVersion &source, const merge::XmlVersion &target);

    bool knowsDefaults() const { return m_defaults != nullptr; }
    /// Whether an element that only one side has says nothing but the default.
    bool isDefault(const merge::XmlVersion &version, const xml::Node &element) const;
    /// Whether the two mean the same, defaults written out or not. `hidden` gets what differs besides; of two that are
    /// different it is of no use. An element counts for layout once, however much of it is laid out otherwise.
    bool same(const xml::Node &x, const xml::Node &y, Hidden &hidden) const;
    /// What stands around elements of the same meaning: the indentation in front of both.
    static bool sameIndentation(const xml::Node &x, const xml::Node &y);
    /// How many comments directly below one of the two the other does not have.
    static int otherComments(const xml::Node &x, const xml::Node &y);

private:
    bool sameLeaf(const xml::Node &x, const xml::Node &y, Hidden &hidden) const;
    bool sameChildren(const xml::Node &x, const xml::Node &y, Hidden &hidden) const;
    bool sameOrder(const merge::Matching &matching, const xml::Node &x, Hidden &hidden) const;

    const merge::XmlVersion &m_source;
    const merge::XmlVersion &m_target;
    /// Null where none are known of the type.
    const Defaults *m_defaults;
};

} // namespace backflow::compare
