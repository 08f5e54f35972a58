#include "core/merge/schema.h"

#include <algorithm>
#include <optional>

namespace backflow::merge {

namespace {

using metadata::ElementOrder;

constexpr QByteArrayView kObjectOf("objectOf(");

Identity identityOf(const metadata::ElementRule &rule)
{
    if (rule.singleton)
        return Identity::Singleton;
    if (rule.key.isEmpty())
        return Identity::Unknown;
    if (rule.key.contains(QLatin1StringView("@content")))
        return Identity::Aligned;
    if (rule.key == QStringList{QStringLiteral("@ordinal")})
        return Identity::Ordinal;
    const bool ownText = rule.key.size() == 1 && rule.key.first() == QLatin1StringView(".");
    return rule.order == ElementOrder::List && !ownText ? Identity::Aligned : Identity::Keyed;
}

/// Text at one path below the element; null when it is not there.
QString textAt(const QByteArray &path, const xml::Node &element, int ordinal)
{
    if (path == ".")
        return element.text().trimmed();
    if (path == "@ordinal")
        return QString::number(ordinal);
    if (path.startsWith('@'))
        return element.attribute(QByteArrayView(path).sliced(1));
    if (path.startsWith(kObjectOf) && path.endsWith(')')) {
        const qsizetype inner = kObjectOf.size();
        return textAt(path.sliced(inner, path.size() - inner - 1), element, ordinal).section(QLatin1Char('-'), 0, 0);
    }
    xml::Node node = element;
    for (const QByteArray &step : path.split('/')) {
        node = node.child(step);
        if (node.isNull())
            return {};
    }
    const QString text = node.text().trimmed();
    return text.isNull() ? QString(QLatin1StringView("")) : text;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

QByteArray ownBytes(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

/// The element's text without the white space around it. Beyond ASCII only Unicode knows what is white space.
QByteArray trimmedText(const xml::Node &element)
{
    const auto plain = element.plainText();
    if (!plain)
        return element.text().trimmed().toUtf8();
    QByteArrayView text = *plain;
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    const bool ascii = text.isEmpty() || (quint8(text.front()) < 0x80 && quint8(text.back()) < 0x80);
    return ascii ? ownBytes(text) : element.text().trimmed().toUtf8();
}

/// textAt() as bytes.
std::optional<QByteArray> bytesAt(const QByteArray &path, const xml::Node &element, int ordinal)
{
    const char first = path.isEmpty() ? '\0' : path[0];
    if (first == '.' && path.size() == 1) {
        QByteArray text = trimmedText(element);
        return text.isEmpty() ? std::nullopt : std::optional(std::move(text));
    }
    if (first == '@' || (first == kObjectOf[0] && path.startsWith(kObjectOf))) {
        const QString text = textAt(path, element, ordinal);
        return text.isNull() ? std::nullopt : std::optional(text.toUtf8());
    }
    xml::Node node = element;
    for (QByteArrayView rest = path; !rest.isEmpty();) {
        const qsizetype slash = rest.indexOf('/');
        node = node.child(slash < 0 ? rest : rest.first(slash));
        if (node.isNull())
            return std::nullopt;
        rest = slash < 0 ? QByteArrayView() : rest.sliced(slash + 1);
    }
    return trimmedText(node);
}

} // namespace

KeyPart keyPart(const QString &expression)
{
    return expression.toUtf8().split('|');
}

QList<QString> keyTexts(const QList<KeyPart> &key, const xml::Node &element, int ordinal)
{
    QList<QString> texts;
    for (const KeyPart &part : key) {
        QString text;
        for (auto path = part.begin(); path != part.end() && text.isNull(); ++path)
            text = textAt(*path, element, ordinal);
        texts.append(text);
    }
    return texts;
}

QString seenFrom(const xml::Node &parent, const QString &path)
{
    const QByteArray name = path.toUtf8();
    const QString text = textAt(name, parent, 0);
    const qsizetype slash = name.indexOf('/');
    if (!text.isNull() || slash < 0 || parent.name() != QByteArrayView(name).first(slash))
        return text;
    return textAt(name.sliced(slash + 1), parent, 0);
}

bool orderMatters(const SchemaNode &child, const xml::Node &parent)
{
    const QString &condition = child.rule.orderIrrelevantWhen;
    if (!child.isOrdered() || condition.isEmpty())
        return child.isOrdered();
    return seenFrom(parent, condition.section(u'=', 0, 0)) != condition.section(u'=', 1);
}

QByteArray keyBytes(const QList<KeyPart> &key, const xml::Node &element, int ordinal)
{
    QByteArray bytes;
    for (const KeyPart &part : key) {
        if (!bytes.isEmpty())
            bytes += '\x1f';
        for (const QByteArray &path : part) {
            if (auto text = bytesAt(path, element, ordinal)) {
                if (bytes.isEmpty())
                    bytes = std::move(*text);
                else
                    bytes += *text;
                break;
            }
        }
    }
    return bytes;
}

Schema::Schema(const QByteArray &rootName)
{
    m_root.tag = rootName;
    m_root.identity = Identity::Singleton;
    m_root.rule.singleton = true;
}

SchemaNode &Schema::child(SchemaNode &parent, QByteArrayView tag)
{
    SchemaNode *const before = parent.recent;
    if (before && before->tag == tag)
        return *before;
    SchemaNode *const guess = before ? before->follower : parent.children.empty() ? nullptr : parent.first;
    if (guess && guess->tag == tag)
        return *(parent.recent = guess);
    const auto known = parent.children.find(tag);
    SchemaNode &node = known != parent.children.end() ? *known->second : add(parent, tag);
    (before ? before->follower : parent.first) = &node;
    return *(parent.recent = &node);
}

bool Schema::holdsKeyed(SchemaNode &node)
{
    if (!node.holdsKeyed)
        node.holdsKeyed = metadata::KeyTable::builtIn().hasRowsBelow(type(), node.path);
    return *node.holdsKeyed;
}

SchemaNode &Schema::add(SchemaNode &parent, QByteArrayView tag)
{
    auto node = std::make_unique<SchemaNode>();
    node->tag = tag.toByteArray();
    node->name = QString::fromUtf8(tag);
    node->path = parent.path;
    node->path.append(node->tag);
    node->rule = metadata::KeyTable::builtIn().rule(type(), node->path);
    // Where the table knows a stronger identity for merging, that one counts.
    const QStringList &key = node->rule.semanticKey.isEmpty() ? node->rule.key : node->rule.semanticKey;
    for (const QString &part : key) {
        if (!part.startsWith(QLatin1StringView("@ordinal")) || key.size() == 1)
            node->key.append(keyPart(part));
    }
    node->identity = identityOf(node->rule);
    SchemaNode &child = *node;
    parent.children.emplace(child.tag, std::move(node));
    ++m_size;
    return child;
}

namespace {

/// Files from outside may hold any number of names; what real ones hold is far below.
constexpr int kMostElements = 2000;
constexpr size_t kMostKept = 100;

using Kept = std::map<QByteArray, Schema>;

Kept &kept()
{
    thread_local Kept schemas;
    return schemas;
}

} // namespace

Schema takeSchema(const QByteArray &rootName)
{
    auto known = kept().extract(rootName);
    return known ? std::move(known.mapped()) : Schema(rootName);
}

void keepSchema(Schema schema)
{
    if (schema.size() > kMostElements || kept().size() >= kMostKept)
        return;
    const QByteArray name = schema.type();
    kept().insert_or_assign(name, std::move(schema));
}

} // namespace backflow::merge
