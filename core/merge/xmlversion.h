#pragma once

#include "core/merge/mergevalues.h"
#include "core/merge/policies.h"
#include "core/merge/schema.h"
#include "core/xml/document.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace backflow::merge {

/// Numbers for meanings: elements of any version get the same number exactly when they mean the same. Order of sets,
/// white space between elements, entity forms, comments and the order of attributes have no meaning.
class Meanings final
{
public:
    int number(const QByteArray &form)
    {
        const auto it = m_numbers.constFind(form);
        return it != m_numbers.constEnd() ? *it : *m_numbers.insert(form, int(m_numbers.size()));
    }

private:
    QHash<QByteArray, int> m_numbers;
};

/// What the versions of one file share while they are taken apart.
struct XmlContext {
    Schema schema;
    Meanings meanings;
    /// Automatic merges that are to be asked about, by automaticId(); null = none.
    const QSet<QString> *ask = nullptr;
    Policies policies = {};
    /// Lists, by path as decisions have it, that are decided as a whole when their sides differ.
    QSet<QString> asOne = {};
    /// Lists whose entries hold their position as a number, in some version not in ascending order.
    QSet<const SchemaNode *> outOfOrder = {};
};

/// One version of an XML file, taken apart as far as it is asked about. All versions of one context are made before the
/// first is asked anything; the context outlives them. Not for several threads.
class XmlVersion final
{
public:
    XmlVersion(XmlContext &context, xml::Document document);

    const xml::Document &document() const { return m_document; }
    xml::Node root() const { return m_document.root(); }
    xml::Node node(int index) const { return m_document.node(index); }
    int meaning(const xml::Node &element) const;
    SchemaNode &schema(const xml::Node &element) const;
    const Layout &layout() const { return m_layout; }
    /// Entries that hold their position as a number.
    const std::vector<xml::Node> &positioned() const { return m_positioned; }
    /// Whether such entries hold their position as a number that follows from their order.
    bool isNumbered(const SchemaNode &schema) const
    {
        return !schema.rule.renumber.isEmpty() && m_context.policies.isOn(Policy::ListPositions) &&
               !m_context.outOfOrder.contains(&schema);
    }

private:
    /// Notes the lists whose numbers do not ascend.
    void notePositions();
    int meaningOf(const xml::Node &element, SchemaNode &schema) const;
    int numberOf(const xml::Node &element, SchemaNode &schema) const;

    XmlContext &m_context;
    xml::Document m_document;
    /// By position in the document; -1 = not asked about yet.
    mutable std::vector<int> m_meanings;
    std::vector<xml::Node> m_positioned;
    Layout m_layout;
};

/// Whether two versions of an element, or two elements of one version, mean the same. The contexts must be the same.
bool sameMeaning(const XmlVersion &a, const xml::Node &x, const XmlVersion &b, const xml::Node &y);

/// Whether a node is text that says something, white space between elements left out.
bool isText(const xml::Node &node);

/// True for elements that hold child elements and no text of their own between them.
bool isContainer(const xml::Node &element);

/// The decoded text of a leaf, as far as it means something: nothing but white space means nothing.
QString leafText(const xml::Node &element);

} // namespace backflow::merge
