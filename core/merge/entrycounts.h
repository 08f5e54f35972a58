#pragma once

#include "core/merge/schema.h"
#include "core/xml/document.h"

#include <QMap>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace backflow::merge {

/// Entries with a key of their own and how often each is there. What stands below an entry without an identity is left
/// out. An entry is known by a hash over its path with keys, 64 bits under a seed of the process's own; whoever needs
/// the path asks entryPath().
class EntryCounts final
{
public:
    struct Entry {
        size_t hash = 0;
        int count = 0;
        /// Number of the root's child in which it first stands.
        int child = 0;
        xml::Node first;
    };
    int count(size_t hash) const;
    /// Each once, in document order.
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    friend class EntryCounter;
    /// A child of the root, with the range of m_all that it and what stands below it made.
    struct Child {
        xml::Node node;
        size_t begin = 0;
        size_t end = 0;
    };
    void reserve(size_t count);
    void add(size_t hash, const xml::Node &node);
    size_t slotOf(size_t hash) const;

    std::vector<Entry> m_entries;
    /// Open addressing over m_entries; -1 = free.
    std::vector<int> m_slots;
    int m_childCount = 0;
    /// For counting another document beside this one, so only where it was counted alone.
    std::vector<Child> m_children;
    /// Every entry's position in m_entries with its element, in document order.
    std::vector<std::pair<int, xml::Node>> m_all;
};

/// `like`: counts of a document that has much in common with this one, under the same schema; null = none. It saves
/// time, nothing else.
EntryCounts countEntries(Schema &schema, const xml::Document &document, const EntryCounts *like = nullptr);

/// Path with keys of an entry: `/fields[Rating__c]/valueSet/value[Hot]`; parts of a key are parted by U+001F.
QString entryPath(Schema &schema, const xml::Node &entry);

/// Counts of the versions, as Side says; nothing = no such version.
using VersionCounts = std::array<std::optional<EntryCounts>, 3>;

/// Entries, by path, that a version holds more than once, and how often at most.
QMap<QString, int> repeatedIn(Schema &schema, const VersionCounts &versions);

/// The path of the first entry that `result` holds twice though it may not (`repeated` says what may); else nothing.
std::optional<QString> newDuplicate(Schema &schema, const EntryCounts &result, const QMap<QString, int> &repeated);

/// The path of the first entry that was lost: both sides hold it, or one side added it, and it is not in the result.
/// `sourceTaken`: the side that decisions were settled for.
std::optional<QString> lostEntry(Schema &schema, const EntryCounts &result, const VersionCounts &versions,
                                 bool sourceTaken);

} // namespace backflow::merge
