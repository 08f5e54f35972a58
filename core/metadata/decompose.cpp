#include "core/metadata/decompose.h"

#include "core/archive/zipnames.h"
#include "core/metadata/margins.h"
#include "core/xml/document.h"

#include <QSet>

namespace backflow::metadata {

namespace {

using base::failure;
using base::Result;

/// A name that may stand in a path on every system and in every Git tree.
bool canBeFileName(const QString &name)
{
    constexpr qsizetype kLongest = 200;
    if (name.isEmpty() || name == u"." || name == u".." || name.contains(QLatin1Char('/')) ||
        name.endsWith(QLatin1Char(' ')))
        return false;
    // A suffix follows.
    return name.toUtf8().size() <= kLongest && archive::unportable(name + QStringLiteral(".x")).isEmpty();
}

const ChildType *childTypeOf(const TypeInfo &type, const xml::Node &element)
{
    const QByteArrayView name = element.name();
    for (const ChildType &child : type.decomposedChildren) {
        if (child.xmlElement.size() == name.size() && child.xmlElement == QLatin1StringView(name))
            return &child;
    }
    return nullptr;
}

void appendAttribute(QByteArray &tag, const xml::Node::Attribute &attribute)
{
    const char quote = attribute.rawValue.contains('"') ? '\'' : '"';
    tag += ' ';
    tag += attribute.name;
    tag += '=';
    tag += quote;
    tag += attribute.rawValue;
    tag += quote;
}

/// `<CustomField xmlns="…">`: the parent's namespaces as far as the child uses them, then the child's own attributes.
QByteArray openTag(const ChildType &type, const xml::Node &root, const xml::Node &element)
{
    QByteArray tag = '<' + type.name.toUtf8();
    for (const xml::Node::Attribute &attribute : root.attributes()) {
        const bool used = attribute.name.startsWith("xmlns:") &&
                          element.source().contains(attribute.name.sliced(6).toByteArray() + ':') &&
                          element.attribute(attribute.name).isNull();
        if (attribute.name == "xmlns" || used)
            appendAttribute(tag, attribute);
    }
    for (const xml::Node::Attribute &attribute : element.attributes()) {
        if (attribute.name != "xmlns")
            appendAttribute(tag, attribute);
    }
    return tag + '>';
}

class Decomposer final
{
public:
    Decomposer(const TypeInfo &type, const xml::Document &document)
        : m_type(type)
        , m_document(document)
        , m_root(document.root())
        , m_eol(lineEndOf(document.source()))
    {
    }

    Decomposed run()
    {
        m_from = m_root.innerBegin();
        for (xml::Node node = m_root.firstChild(); node; node = node.nextSibling()) {
            if (node.kind() == xml::NodeKind::Comment)
                m_comments.append(node.source().toByteArray());
            else if (node.isElement())
                visit(node);
            else if (!node.source().trimmed().isEmpty())
                keepUpTo(node.end());
        }
        m_result.parent += sourceFrom(m_copied, m_document.source().size());
        m_result.parentIsEmpty = m_elementsLeft == 0 && !m_result.parent.contains("<!--");
        return std::move(m_result);
    }

private:
    QByteArrayView sourceFrom(qsizetype begin, qsizetype end) const
    {
        return QByteArrayView(m_document.source()).sliced(begin, end - begin);
    }

    void keepUpTo(qsizetype end)
    {
        m_from = end;
        m_comments.clear();
    }

    void visit(const xml::Node &element)
    {
        const ChildType *child = childTypeOf(m_type, element);
        const QString name = child ? element.childText(child->idElement.toUtf8()).trimmed() : QString();
        if (child && !take(*child, name, element)) {
            m_result.kept.append(child->xmlElement + QLatin1Char(' ') + name);
            child = nullptr;
        }
        if (!child)
            ++m_elementsLeft;
        keepUpTo(element.end());
    }

    bool take(const ChildType &child, const QString &name, const xml::Node &element)
    {
        // Names are told apart without case by the org and by many a file system.
        const QString unique = child.name + QLatin1Char('/') + name.toCaseFolded();
        if (!canBeFileName(name) || m_names.contains(unique))
            return false;
        m_names.insert(unique);
        QByteArray bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + m_eol;
        for (const QByteArray &comment : std::as_const(m_comments))
            bytes += comment + m_eol;
        bytes += openTag(child, m_root, element) + innerWithMargin(m_document, element, marginOf(element), {}) + "</" +
                 child.name.toUtf8() + '>' + m_eol;
        m_result.children.append({&child, name, bytes});
        m_result.parent += sourceFrom(m_copied, m_from);
        m_copied = element.end();
        return true;
    }

    const TypeInfo &m_type;
    const xml::Document &m_document;
    const xml::Node m_root;
    const QByteArray m_eol;
    Decomposed m_result;
    QSet<QString> m_names;
    QList<QByteArray> m_comments;
    /// Where what belongs to the next element begins.
    qsizetype m_from = 0;
    /// Up to here the source is in the parent already.
    qsizetype m_copied = 0;
    int m_elementsLeft = 0;
};

} // namespace

Result<Decomposed> decompose(const TypeInfo &type, const QByteArray &file)
{
    const auto document = xml::Document::parse(file);
    if (!document)
        return failure(document);
    return Decomposer(type, *document).run();
}

} // namespace backflow::metadata
