#include "core/merge/explain.h"

#include "core/merge/matching.h"
#include "core/merge/values.h"

#include <QHash>

namespace backflow::merge {

namespace {

using xml::Node;

ToldApart toldApart(const Group &group)
{
    switch (group.identity) {
    case Identity::Ordinal:
        return ToldApart::ByPosition;
    case Identity::Aligned:
        return ToldApart::ByContent;
    case Identity::Keyed:
        return group.key == QList<KeyPart>{KeyPart{"."}} ? ToldApart::ByOwnText : ToldApart::ByKey;
    case Identity::Unknown:
    case Identity::Singleton:
        break;
    }
    return ToldApart::OnlyOne;
}

QStringList keyWords(const QList<KeyPart> &key)
{
    QStringList words;
    for (const KeyPart &part : key)
        words.append(QString::fromUtf8(part.join('|')));
    return words;
}

QString fallbackOf(ToldApart told, const Group &group)
{
    if (group.fallback)
        return group.fallback->origin;
    switch (told) {
    case ToldApart::OnlyOne:
        return QStringLiteral("fallback once");
    case ToldApart::ByOwnText:
        return QStringLiteral("fallback text");
    case ToldApart::ByKey:
    case ToldApart::ByPosition:
    case ToldApart::ByContent:
        break;
    }
    return QStringLiteral("fallback alignment");
}

class Explainer final
{
public:
    explicit Explainer(const XmlVersion &version)
        : m_version(version)
    {
    }

    QList<ElementKind> run()
    {
        struct Place {
            Node parent;
            QString path;
            bool coupled = false;
        };
        // Children go on top of the stack in reverse, so that the file is read in its own order.
        std::vector<Place> open = {{m_version.root(), QString(), false}};
        while (!open.empty()) {
            const Place place = std::move(open.back());
            open.pop_back();
            const Matching matching = match({nullptr, nullptr, &m_version}, {Node(), Node(), place.parent});
            std::vector<Place> inner;
            for (const int index : matching.children[Target]) {
                const Entry &entry = matching.entries[size_t(index)];
                const Group &group = matching.groups[size_t(matching.groupOf[size_t(index)])];
                const QString path =
                    place.path.isEmpty() ? pathStep(entry) : place.path + QLatin1Char('/') + pathStep(entry);
                note(group, path, place.coupled);
                if (isContainer(entry.nodes[Target]))
                    inner.push_back({entry.nodes[Target], path, place.coupled || entry.schema->rule.coupled});
            }
            open.insert(open.end(), std::make_move_iterator(inner.rbegin()), std::make_move_iterator(inner.rend()));
        }
        return std::move(m_kinds);
    }

private:
    void note(const Group &group, const QString &path, bool withinCoupled)
    {
        const auto known = m_at.constFind(group.schema);
        if (known != m_at.constEnd()) {
            ElementKind &kind = m_kinds[*known];
            ++kind.count;
            kind.entries.append(path);
            // Where only one stood, nothing had to be told apart; a later parent that holds several says how.
            if (kind.toldApart == ToldApart::OnlyOne)
                describe(kind, group);
            return;
        }
        ElementKind kind;
        kind.path = QString::fromUtf8(group.schema->path.join('/'));
        kind.count = 1;
        kind.rule = group.schema->rule;
        kind.withinCoupled = withinCoupled;
        kind.entries.append(path);
        describe(kind, group);
        m_at.insert(group.schema, m_kinds.size());
        m_kinds.append(kind);
    }

    static void describe(ElementKind &kind, const Group &group)
    {
        kind.toldApart = toldApart(group);
        kind.key = kind.toldApart == ToldApart::ByKey ? keyWords(group.key) : QStringList();
        kind.byLook = group.schema->identity == Identity::Unknown || group.schema->identity != group.identity;
        kind.fallback = kind.byLook ? fallbackOf(kind.toldApart, group) : QString();
    }

    const XmlVersion &m_version;
    QList<ElementKind> m_kinds;
    QHash<const SchemaNode *, qsizetype> m_at;
};

} // namespace

base::Result<Explanation> explain(const QByteArray &bytes)
{
    auto document = xml::Document::parse(bytes);
    if (!document)
        return base::failure(document);
    XmlContext context{Schema(document->root().name().toByteArray()), {}};
    const QString type = QString::fromUtf8(context.schema.type());
    const XmlVersion version(context, std::move(*document));
    return Explanation{type, Explainer(version).run()};
}

} // namespace backflow::merge
