#include "core/metadata/decompose.h"

#include "core/metadata/margins.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <QMap>

namespace backflow::metadata {

namespace {

using base::failure;
using base::Result;

constexpr auto kMargin = "    ";

std::unexpected<base::Error> unreadable(const ChildFile &child, const base::Error &error)
{
    return failure(error.code,
                   QCoreApplication::translate("backflow::metadata", "%1 %2 cannot be put into its object: %3")
                       .arg(child.type->name, child.name, error.message),
                   error.detail);
}

bool declares(const xml::Node &root, const xml::Node::Attribute &attribute)
{
    return std::ranges::any_of(root.attributes(), [&attribute](const xml::Node::Attribute &known) {
        return known.name == attribute.name && known.rawValue == attribute.rawValue;
    });
}

/// `<fields>` with the attributes its file's root has, but for namespaces the parent declares.
QByteArray openTag(const ChildType &type, const xml::Node &childRoot, const xml::Node &parentRoot)
{
    QByteArray tag = '<' + type.xmlElement.toUtf8();
    for (const xml::Node::Attribute &attribute : childRoot.attributes()) {
        const bool namespaceOfParent =
            attribute.name == "xmlns" || (attribute.name.startsWith("xmlns:") && declares(parentRoot, attribute));
        if (namespaceOfParent)
            continue;
        const char quote = attribute.rawValue.contains('"') ? '\'' : '"';
        tag += ' ' + attribute.name.toByteArray() + '=' + quote + attribute.rawValue.toByteArray() + quote;
    }
    return tag + '>';
}

QByteArray emptyParent(const TypeInfo &type, const QByteArray &eol)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + eol + '<' + type.name.toUtf8() +
           " xmlns=\"http://soap.sforce.com/2006/04/metadata\">" + eol + "</" + type.name.toUtf8() + '>' + eol;
}

/// The namespace of the first child that names one; empty when none does.
Result<QString> namespaceOf(const QList<ChildFile> &children)
{
    for (const ChildFile &child : children) {
        const auto document = xml::Document::parse(child.bytes);
        if (!document)
            return unreadable(child, document.error());
        if (const QString name = document->root().attribute("xmlns"); !name.isEmpty())
            return name;
    }
    return QString();
}

/// `<CustomObject …/>` has no inside to put children into, and a parent that names no namespace would take away the one
/// its children name. Empty when the parent can take children as it is.
Result<QByteArray> madeReady(const xml::Document &parent, const QList<ChildFile> &children)
{
    const xml::Node root = parent.root();
    const QByteArrayView source(parent.source());
    const bool closed = root.innerBegin() == root.innerEnd() && root.source().endsWith("/>");
    QByteArray space;
    if (root.attribute("xmlns").isEmpty()) {
        const auto name = namespaceOf(children);
        if (!name)
            return failure(name);
        if (!name->isEmpty())
            space = " xmlns=\"" + xml::escapeAttribute(*name) + '"';
    }
    if (!closed && space.isEmpty())
        return QByteArray();
    const qsizetype place = root.begin() + 1 + root.name().size();
    const qsizetype end = closed ? root.end() - 2 : root.end();
    QByteArray bytes = source.first(place).toByteArray() + space + source.sliced(place, end - place).toByteArray();
    if (closed)
        bytes += "></" + root.name().toByteArray() + '>';
    return bytes + source.sliced(root.end()).toByteArray();
}

/// What is put in front of one place of the parent, in order of the places.
using Insertions = QMap<qsizetype, QByteArray>;

class Composer final
{
public:
    explicit Composer(const xml::Document &parent)
        : m_parent(parent)
        , m_root(parent.root())
        , m_eol(lineEndOf(parent.source()))
    {
        const QByteArray own = marginOf(m_root.firstElement());
        m_margin = own.isEmpty() ? QByteArray(kMargin) : own;
    }

    Result<> add(const ChildFile &child)
    {
        const auto document = xml::Document::parse(child.bytes);
        if (!document)
            return unreadable(child, document.error());
        QByteArray &group = m_groups[child.type->xmlElement.toUtf8()];
        const xml::Node root = document->root();
        for (xml::Node node = document->documentNode().firstChild(); node && node != root; node = node.nextSibling()) {
            if (node.kind() == xml::NodeKind::Comment)
                group += m_eol + m_margin + node.source().toByteArray();
        }
        group += m_eol + m_margin + openTag(*child.type, root, m_root) +
                 innerWithMargin(*document, root, {}, m_margin) + "</" + child.type->xmlElement.toUtf8() + '>';
        return {};
    }

    QByteArray finish() const
    {
        Insertions insertions;
        for (auto group = m_groups.begin(); group != m_groups.end(); ++group)
            insertions[placeOf(group.key())] += *group;
        const QByteArrayView source(m_parent.source());
        QByteArray out;
        qsizetype copied = 0;
        for (auto insertion = insertions.begin(); insertion != insertions.end(); ++insertion) {
            out += source.sliced(copied, insertion.key() - copied);
            out += *insertion;
            copied = insertion.key();
        }
        if (!m_groups.isEmpty() && copied == m_root.innerEnd())
            out += m_eol;
        out += source.sliced(copied);
        return out;
    }

private:
    /// Behind the last element that comes before the group; `fullName` is first whatever its name. Elements of the same
    /// name that the parent kept (a second one of a name) come after: taken apart again, they are kept again.
    qsizetype placeOf(const QByteArray &group) const
    {
        qsizetype place = m_root.innerBegin();
        for (xml::Node element = m_root.firstElement(); element; element = element.nextElement()) {
            if (element.name() != "fullName" && element.name() >= QByteArrayView(group))
                break;
            place = element.end();
        }
        return place;
    }

    const xml::Document &m_parent;
    const xml::Node m_root;
    const QByteArray m_eol;
    QByteArray m_margin;
    QMap<QByteArray, QByteArray> m_groups;
};

} // namespace

Result<QByteArray> compose(const TypeInfo &type, const QByteArray &parent, const QList<ChildFile> &children)
{
    const QByteArray eol = children.isEmpty() ? QByteArray("\n") : lineEndOf(children.first().bytes);
    const QByteArray start = parent.isEmpty() ? emptyParent(type, eol) : parent;
    if (children.isEmpty())
        return start;
    auto document = xml::Document::parse(start);
    if (!document)
        return failure(document);
    auto ready = madeReady(*document, children);
    if (!ready)
        return failure(ready);
    if (!ready->isEmpty())
        document = xml::Document::parse(std::move(*ready));
    if (!document)
        return failure(document);
    Composer composer(*document);
    for (const ChildFile &child : children) {
        if (auto added = composer.add(child); !added)
            return failure(added);
    }
    return composer.finish();
}

} // namespace backflow::metadata
