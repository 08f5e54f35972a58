#include "core/merge/schema.h"

#include <algorithm>

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

Schema::Schema(const QByteArray &rootName)
{
    m_root.tag = rootName;
    m_root.identity = Identity::Singleton;
    m_root.rule.singleton = true;
}

SchemaNode &Schema::child(SchemaNode &parent, QByteArrayView tag)
{
    const auto known = parent.children.find(tag);
    if (known != parent.children.end())
        return *known->second;
    auto node = std::make_unique<SchemaNode>();
    node->tag = tag.toByteArray();
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
    return *parent.children.emplace(node->tag, std::move(node)).first->second;
}

} // namespace backflow::merge
