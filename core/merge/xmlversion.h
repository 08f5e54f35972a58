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
};

/// One version of an XML file, taken apart.
class XmlVersion final
{
public:
    XmlVersion(XmlContext &context, xml::Document document);

    const xml::Document &document() const { return m_document; }
    xml::Node root() const { return m_document.root(); }
    xml::Node node(int index) const { return m_document.node(index); }
    int meaning(const xml::Node &element) const { return m_meanings[size_t(element.index())]; }
    const SchemaNode &schema(const xml::Node &element) const { return *m_schema[size_t(element.index())]; }
    const Layout &layout() const { return m_layout; }

private:
    int meaningOf(const xml::Node &element, Meanings &meanings) const;

    xml::Document m_document;
    std::vector<int> m_meanings;
    std::vector<SchemaNode *> m_schema;
    Layout m_layout;
};

/// True for elements that hold child elements and no text of their own between them.
bool isContainer(const xml::Node &element);

/// The decoded text of a leaf, as far as it means something: nothing but white space means nothing.
QString leafText(const xml::Node &element);

} // namespace backflow::merge
