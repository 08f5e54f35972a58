#include "app/localorg/deletes.h"

#include "app/localorg/pieces.h"
#include "core/xml/document.h"

#include <algorithm>
#include <optional>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

void removeChild(const Child &child, Tree &tree)
{
    const QByteArray whole = tree.value(child.path);
    const QByteArray gone = whole.mid(child.begin, child.end - child.begin);
    auto left = without(whole, [&](const Piece &piece) { return piece.bytes == gone; });
    if (left)
        tree.insert(child.path, *left);
}

void removeComponent(const Catalog &catalog, const Component &component, Tree &tree)
{
    for (const QString &path : component.files)
        tree.remove(path);
    if (component.key.type != "CustomObject"_L1)
        return;
    const QString object = folded(component.key.fullName);
    for (const Component &other : catalog.components()) {
        const QString &type = other.key.type;
        const QString name = folded(other.key.fullName);
        const bool goesAlong =
            ((type == "Layout"_L1 || type == "CustomObjectTranslation"_L1) && name.startsWith(object + u'-')) ||
            ((type == "Workflow"_L1 || type == "SharingRules"_L1 || type == "CustomTab"_L1) && name == object);
        if (!goesAlong)
            continue;
        for (const QString &path : other.files)
            tree.remove(path);
    }
}

Deletion deletionOf(const Catalog &catalog, const ComponentKey &key, const QString &manifestName)
{
    Deletion deletion;
    deletion.key = key;
    deletion.row.type = key.type;
    deletion.row.fullName = key.fullName;
    deletion.row.fileName = manifestName;
    if (!catalog.has(key)) {
        deletion.row.problem = u"No %1 named: %2 found"_s.arg(key.type, key.fullName);
        deletion.row.problemType = u"Warning"_s;
        deletion.row.fullName = key.fullName;
        return deletion;
    }
    deletion.row.deleted = true;
    deletion.row.changed = true;
    return deletion;
}

/// The element that goes when a mention is cleared: the entry around the name, or the name itself in a bare list.
xml::Node cleared(const xml::Node &name)
{
    static const QSet<QByteArray> bare{"columns",
                                       "customButtons",
                                       "tabs",
                                       "customTabListAdditionalFields",
                                       "lookupDialogsAdditionalFields",
                                       "searchResultsAdditionalFields"};
    const bool alone = bare.contains(name.name().toByteArray()) || !name.parent().parent().isElement();
    return alone ? name : name.parent();
}

QByteArray withoutMentions(const QByteArray &bytes, const QList<Reference> &mentions)
{
    const auto document = xml::Document::parse(bytes);
    if (!document)
        return bytes;
    QList<std::pair<qsizetype, qsizetype>> ranges;
    for (int i = 0; i < document->nodeCount(); ++i) {
        const xml::Node node = document->node(i);
        if (!node.isElement())
            continue;
        const bool mentioned = std::ranges::any_of(mentions, [&](const Reference &mention) {
            return node.name() == mention.field.toUtf8() && node.line() == mention.line &&
                   node.column() == mention.column;
        });
        if (mentioned) {
            const xml::Node gone = cleared(node);
            ranges.append({gone.begin(), gone.end()});
        }
    }
    std::ranges::sort(ranges, std::greater{});
    QByteArray left = bytes;
    for (auto [begin, end] : ranges) {
        while (begin > 0 && (left.at(begin - 1) == ' ' || left.at(begin - 1) == '\t'))
            --begin;
        if (begin > 0 && left.at(begin - 1) == '\n')
            --begin;
        left.remove(begin, end - begin);
    }
    return left;
}

/// What code may mean by a deleted component: a class by its name, a field by its own.
bool codeNeeds(const Catalog &after, const Component &user, const ComponentKey &gone)
{
    for (const QString &path : user.files) {
        const FileFacts &facts = after.facts(path);
        if (gone.type == "ApexClass"_L1 && user.key != gone && facts.words.contains(folded(gone.fullName)))
            return true;
        for (const Reference &reference : facts.references) {
            if (reference.to.type != kAnyCustom)
                continue;
            const QString local = folded(gone.fullName.section(u'.', -1));
            const bool named = folded(reference.to.fullName) == local &&
                               (gone.type == "CustomField"_L1 || gone.type == "CustomObject"_L1);
            if (named && !after.hasAnyCustom(reference.to.fullName))
                return true;
        }
    }
    return false;
}

/// What the deletions of a package took away, with all that belonged to deleted objects.
class Gone
{
public:
    void add(const ComponentKey &key)
    {
        m_keys.insert(folded(key));
        if (key.type == "CustomObject"_L1)
            m_objects.insert(folded(key.fullName));
    }
    /// The deleted component a name means; nothing when it means none.
    std::optional<ComponentKey> find(const ComponentKey &to) const
    {
        const ComponentKey key = folded(to);
        if (m_keys.contains(key))
            return key;
        const QString object = key.fullName.section(key.type == "Layout"_L1 ? u'-' : u'.', 0, 0);
        const bool within = object != key.fullName || key.type == "CustomTab"_L1;
        return within && m_objects.contains(object) ? std::optional(ComponentKey{u"CustomObject"_s, object})
                                                    : std::nullopt;
    }
    bool isEmpty() const { return m_keys.isEmpty(); }
    const QSet<ComponentKey> &keys() const { return m_keys; }

private:
    QSet<ComponentKey> m_keys;
    QSet<QString> m_objects;
};

} // namespace

QList<Deletion> applyDeletes(const model::Manifest &manifest, const QString &manifestName, FactsCache &cache,
                             Tree &tree)
{
    QList<Deletion> deletions;
    std::optional<Catalog> catalog;
    for (auto it = manifest.types.cbegin(); it != manifest.types.cend(); ++it) {
        for (const QString &member : it.value()) {
            if (!catalog)
                catalog.emplace(tree, cache);
            const ComponentKey key{it.key(), member};
            deletions.append(deletionOf(*catalog, key, manifestName));
            if (const Component *component = catalog->component(key)) {
                removeComponent(*catalog, *component, tree);
            } else if (const Child *child = catalog->child(key)) {
                removeChild(*child, tree);
                // The byte ranges of its siblings moved.
                catalog.reset();
            }
        }
    }
    return deletions;
}

QList<DeployRow> settleDeletes(const QList<Deletion> &deletions, FactsCache &cache, Tree &tree)
{
    QList<DeployRow> errors;
    const Catalog after(tree, cache);
    Gone gone;
    for (const Deletion &deletion : deletions) {
        if (deletion.row.deleted && !after.has(deletion.key))
            gone.add(deletion.key);
    }
    if (gone.isEmpty())
        return errors;
    QMap<ComponentKey, QStringList> users;
    for (const Component &component : after.components()) {
        for (const QString &path : component.files) {
            QList<Reference> mentions;
            for (const Reference &reference : after.facts(path).references) {
                const auto deleted = gone.find(reference.to);
                if (!deleted)
                    continue;
                if (reference.clearedOnDelete)
                    mentions.append(reference);
                else
                    users[*deleted].append(component.key.toString());
            }
            if (!mentions.isEmpty())
                tree.insert(path, withoutMentions(tree.value(path), mentions));
        }
        for (const ComponentKey &key : gone.keys()) {
            if (codeNeeds(after, component, key))
                users[key].append(component.key.toString());
        }
    }
    for (const Deletion &deletion : deletions) {
        QStringList who = users.value(folded(deletion.key));
        who.removeDuplicates();
        if (deletion.row.deleted && !who.isEmpty()) {
            DeployRow row = deletion.row;
            row.deleted = row.changed = row.success = false;
            row.problemType = u"Error"_s;
            row.problem =
                u"This %1 is referenced elsewhere in salesforce.com. Remove the usage and try again. : %2"_s.arg(
                    deletion.key.type, who.join(", "_L1));
            errors.append(row);
        }
    }
    return errors;
}

} // namespace backflow::localorg
