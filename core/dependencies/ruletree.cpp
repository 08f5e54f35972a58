#include "core/dependencies/xmlrules.h"
#include "core/metadata/registry.h"

#include <QHash>

namespace backflow::dependencies {

namespace {

void add(RuleNode &root, const QByteArray &path, const XmlRule &rule)
{
    RuleNode *at = &root;
    const auto names = path.split('.');
    for (const QByteArray &name : names) {
        RuleNode *next = nullptr;
        for (const auto &child : at->children) {
            if (child->name == name)
                next = child.get();
        }
        if (!next) {
            at->children.push_back(std::make_unique<RuleNode>());
            next = at->children.back().get();
            next->name = name;
        }
        at = next;
    }
    at->rules.push_back(&rule);
}

class Trees final
{
public:
    Trees()
    {
        for (const XmlRule &rule : xmlRules()) {
            put(rule.root, rule.path, rule);
            const QString child = QString::fromLatin1(rule.root);
            const metadata::TypeInfo *parent = metadata::Registry::builtIn().parentOf(child);
            const metadata::ChildType *held = metadata::Registry::builtIn().childByName(child);
            if (parent && held)
                put(parent->name.toLatin1(), held->xmlElement.toLatin1() + '.' + rule.path, rule);
        }
        for (const XmlRule &rule : accessRules()) {
            for (const char *root : {"Profile", "PermissionSet", "MutingPermissionSet"})
                put(root, rule.path, rule);
        }
    }
    const RuleNode *of(const QByteArray &root) const
    {
        const auto found = m_roots.constFind(root);
        return found == m_roots.constEnd() ? nullptr : found->get();
    }

private:
    void put(const QByteArray &root, const QByteArray &path, const XmlRule &rule)
    {
        std::shared_ptr<RuleNode> &tree = m_roots[root];
        if (!tree)
            tree = std::make_shared<RuleNode>();
        add(*tree, path, rule);
    }

    QHash<QByteArray, std::shared_ptr<RuleNode>> m_roots;
};

} // namespace

const RuleNode *RuleNode::child(QByteArrayView childName) const
{
    for (const auto &candidate : children) {
        if (candidate->name == childName)
            return candidate.get();
    }
    return nullptr;
}

const RuleNode *rulesOf(const QByteArray &root)
{
    static const Trees kTrees;
    return kTrees.of(root);
}

} // namespace backflow::dependencies
