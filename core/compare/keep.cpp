#include "core/compare/keep.h"

#include "core/merge/matching.h"
#include "core/merge/trivia.h"
#include "core/merge/values.h"
#include "core/merge/xmlkind.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace backflow::compare {

namespace {

using merge::Entry;
using merge::Source;
using merge::Target;
using xml::Node;

/// Bytes of the source, [begin, end), to be replaced.
struct Edit {
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray bytes;
};

/// Finds what the rules keep, as deep as it lies, and what has to be written to the source so that it stands there as
/// the target has it.
class Keeper final
{
public:
    Keeper(const merge::XmlVersion &source, const merge::XmlVersion &target, const QList<model::KeepRule> &rules)
        : m_source(source)
        , m_target(target)
        , m_rules(rules)
    {
    }

    void walk(const Node &x, const Node &y, const QString &above)
    {
        const merge::Matching matching = merge::match({nullptr, &m_source, &m_target}, {Node(), x, y});
        const std::array lists = {std::vector<merge::Slot>(), merge::slotsOf(x), merge::slotsOf(y)};
        // Where what only the target has is put: behind the last one before it that both have.
        qsizetype at = lists[Source].empty() ? x.innerBegin() : lists[Source].front().lead;
        for (const int index : matching.children[Target]) {
            const Entry &entry = matching.entries[size_t(index)];
            const auto &slot = lists[Target][size_t(entry.places[Target])];
            if (entry.has(Source))
                at = lists[Source][size_t(entry.places[Source])].tail;
            else if (isKept(above + merge::pathStep(entry)))
                put({at, at, relaid(slot.lead, slot.tail)});
        }
        for (const int index : matching.children[Source]) {
            const Entry &entry = matching.entries[size_t(index)];
            const auto &slot = lists[Source][size_t(entry.places[Source])];
            const QString path = above + merge::pathStep(entry);
            if (entry.has(Target))
                both(entry, path);
            else if (isKept(path))
                put({slot.lead, slot.tail, {}});
        }
    }

    QByteArray result()
    {
        std::ranges::stable_sort(m_edits, {}, &Edit::begin);
        const QByteArrayView old = m_source.document().source();
        QByteArray bytes;
        qsizetype at = 0;
        for (const Edit &edit : m_edits) {
            bytes.append(old.sliced(at, edit.begin - at)).append(edit.bytes);
            at = edit.end;
        }
        return bytes.append(old.sliced(at));
    }
    int count() const { return int(m_edits.size()); }

private:
    bool isKept(const QString &path) const
    {
        return std::ranges::any_of(m_rules, [&](const model::KeepRule &rule) { return rule.namesElement(path); });
    }
    void put(Edit edit) { m_edits.push_back(std::move(edit)); }
    QByteArray relaid(qsizetype begin, qsizetype end) const
    {
        const QByteArrayView bytes = QByteArrayView(m_target.document().source()).sliced(begin, end - begin);
        return merge::relaid(bytes, m_target.layout(), m_source.layout());
    }

    void both(const Entry &entry, const QString &path)
    {
        const Node &x = entry.nodes[Source];
        const Node &y = entry.nodes[Target];
        if (x.source() == y.source() || merge::sameMeaning(m_source, x, m_target, y))
            return;
        if (isKept(path))
            put({x.begin(), x.end(), relaid(y.begin(), y.end())});
        else if (merge::isContainer(x) && merge::isContainer(y))
            walk(x, y, path + u'/');
    }

    const merge::XmlVersion &m_source;
    const merge::XmlVersion &m_target;
    const QList<model::KeepRule> &m_rules;
    std::vector<Edit> m_edits;
};

} // namespace

base::Result<KeptFile> keepElements(const QString &path, const QByteArray &source, const QByteArray &target,
                                    const QList<model::KeepRule> &rules)
{
    const std::array<std::optional<QByteArray>, 2> both = {source, target};
    if (source == target || rules.isEmpty() || !merge::isMetadataXml(path, both))
        return KeptFile{source, 0};
    auto theirs = xml::Document::parse(target);
    auto mine = theirs ? xml::Document::parse(source, *theirs) : base::failure(theirs);
    if (!mine || mine->root().name() != theirs->root().name())
        return KeptFile{source, 0};
    merge::XmlContext context{merge::Schema(mine->root().name().toByteArray()), {}};
    const merge::XmlVersion x(context, *std::move(mine));
    const merge::XmlVersion y(context, *std::move(theirs));
    Keeper keeper(x, y, rules);
    keeper.walk(x.root(), y.root(), {});
    KeptFile file{keeper.result(), keeper.count()};
    if (file.kept > 0 && !xml::Document::parse(file.source))
        return base::failure(
            base::Errc::InvalidInput,
            QCoreApplication::translate("backflow::compare", "%1: what is kept cannot be told from what is not.")
                .arg(path));
    return file;
}

} // namespace backflow::compare
