#pragma once

#include "core/merge/matching.h"
#include "core/merge/pieces.h"
#include "core/merge/spine.h"
#include "core/merge/trivia.h"

#include <QHash>
#include <array>
#include <map>
#include <optional>

namespace backflow::merge {

/// What becomes of an entry.
struct Body {
    /// False: it is not in the result.
    bool present = true;
    std::vector<Piece> pieces;
    /// Undecided: the decision; `pieces` is then empty.
    int decision = -1;
    /// Where its bytes come from, for what surrounds it.
    Origin origin = Origin::Both;
};

/// The walk down three versions of one file. Entries are in xmlentries.cpp, lists that are decided as a whole in
/// xmlruns.cpp, what holds them in xmlmerge.cpp.
class XmlMerger final
{
public:
    XmlMerger(XmlContext &context, const std::array<const XmlVersion *, 3> &versions, Outcome &out);
    /// False when the roots cannot be merged by entry.
    bool run();

private:
    using Nodes = std::array<xml::Node, 3>;
    using Bytes = std::optional<QByteArrayView>;
    Bytes around(Side side, const xml::Node &root, bool before) const;
    QByteArray relaidFrom(Side side, QByteArrayView bytes) const;
    void addTrivia(PieceList &list, const Bytes &ancestor, const Bytes &source, QByteArrayView target, Origin origin);
    bool same(const Entry &entry, Side a, Side b) const;
    /// In translations an empty element says the same as none.
    bool bothEmpty(const xml::Node &x, const xml::Node &y) const;
    /// False when a person wants to be asked about it.
    bool report(AutoReason reason, const Entry &entry, const QString &path, const Bytes &before, const Bytes &after,
                const QString &policy = {});
    Body asked(const Entry &entry, const QString &path);
    static Bytes bytesOf(const Entry &entry, Side side);
    int decide(DecisionKind kind, const Entry &entry, const QString &path);
    int add(Decision decision);
    Body mergeEntry(const Entry &entry, const QString &parentPath, bool weakList);
    /// Only one side holds it: added there, or removed by the other.
    Body mergeOne(const Entry &entry, const QString &path, Side holder);
    Body taken(const Entry &entry, Side side) const;
    Body mergeTwo(const Entry &entry, const QString &path, bool weakList);
    /// Means the same on both sides: the target's bytes, but comments that the source changed come along.
    Body unchanged(const Entry &entry, const QString &path);
    /// Only the source changed its meaning: spliced into the target's layout.
    Body changedBySource(const Entry &entry, const QString &path);
    /// Only the target changed its meaning: its bytes, but comments that the source changed come along.
    Body changedByTarget(const Entry &entry, const QString &path);
    std::optional<Body> quietly(const Entry &entry, const QString &path);
    /// Both changed it, or both added it, differently.
    Body contested(const Entry &entry, const QString &path, bool weakList);
    /// A leaf whose attributes, or attributes and text, were changed by one side each.
    std::optional<Body> mergedLeaf(const Entry &entry) const;
    /// A page's region lists its components in one of two forms, by API version; the org takes no mixture of them.
    static bool formsDiffer(const Entry &entry);

    /// The whole element with its tags. Nothing when it cannot be taken apart on these sides.
    std::optional<std::vector<Piece>> mergeContainer(const Nodes &nodes, const QString &path);

    /// Where the children of one element stand in each version.
    struct Places {
        /// By position among the child elements.
        std::array<std::vector<Slot>, 3> slotAt;
        /// Whether text stands between them.
        std::array<bool, 3> holdsText = {};
    };
    Places placesOf(const Nodes &parents) const;
    QByteArrayView range(Side side, qsizetype begin, qsizetype end) const;
    Bytes leadOf(const Places &places, const Entry &entry, Side side) const;
    Bytes tailOf(const Places &places, const Entry &entry, Side side) const;
    void mergeChildren(PieceList &list, const Nodes &parents, const Places &places, const QString &path);
    /// What stands between the last child and the closing tag.
    void addClosing(PieceList &list, const Nodes &parents, const Places &places, bool filled);
    /// With what leads to it and stands behind it, in every version the same bytes.
    bool isUntouched(const Entry &entry, const Places &places) const;
    QByteArrayView slotBytes(const Entry &entry, const Places &places, Side side) const;
    bool isWeak(const Matching &matching, int entry) const;
    Body entryBody(const Matching &matching, int index, const QString &path);
    /// Entries of lists that are numbered by position, merged and with their numbers put right.
    std::map<int, Body> numberedBodies(const Matching &matching, const std::vector<SpineItem> &spine,
                                       const QString &path);
    bool isNumbered(const SchemaNode &schema) const;
    /// Names the lists in which both sides changed the number of an entry, or one did and the other removed it.
    void reportPositions();
    void putBody(PieceList &list, const Entry &entry, Body body, const Places &places);
    void removedByBoth(const Matching &matching, const QString &path);
    void noteSharedGaps(const Matching &matching, const std::vector<GroupPlan> &plans, const QString &path);
    /// One side's whole list as it stands there.
    SideValue runValue(const Matching &matching, const Group &group, Side side, const Places &places) const;
    static void addRunProperty(SideValue &value, const Entry &entry, const xml::Node &node);
    /// The group's entries, merged, in one of the two orders. Nothing when an entry needs a decision of its own.
    std::optional<SideValue> orderedRun(const Matching &matching, const std::vector<int> &items, const Places &places,
                                        const QString &path);
    /// A list that is decided as a whole: by its order alone where every entry merges by itself, else by its content.
    void putGroup(PieceList &list, const Matching &matching, int index, const GroupPlan &plan, const Places &places,
                  const QString &path);
    static void addMoves(Decision &decision, const Matching &matching, const Group &group);
    static QByteArray stripLead(const QByteArray &bytes);
    bool putOrders(Decision &decision, const Matching &matching, const GroupPlan &plan, const Places &places,
                   const QString &path);

    XmlContext &m_context;
    const std::array<const XmlVersion *, 3> m_versions;
    Outcome &m_out;
    const bool m_hasAncestor;
    const bool m_emptyIsAbsent;
    mutable std::pair<xml::Node, xml::Node> m_asked;
    mutable bool m_answer = false;
    /// Above 0 nothing is reported: what is spliced has been reported as a whole.
    int m_quiet = 0;
};

} // namespace backflow::merge
