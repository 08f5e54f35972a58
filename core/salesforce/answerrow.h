#pragma once

#include "core/salesforce/soap.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <vector>

/// A record inside an answer, whichever interface it came over: members by name, nil and absent alike empty. What reads
/// an answer is a template over these two, so that both interfaces are read by the same code.
namespace backflow::salesforce {

class XmlRow final
{
public:
    explicit XmlRow(xml::Node node)
        : m_node(node)
    {
    }
    QString text(const char *name) const { return textOf(m_node, name); }
    bool flag(const char *name) const { return boolOf(m_node, name); }
    int number(const char *name) const { return intOf(m_node, name); }
    QDateTime time(const char *name) const { return timeOf(m_node, name); }
    XmlRow row(const char *name) const { return XmlRow(m_node ? m_node.childLocal(name) : xml::Node()); }
    std::vector<XmlRow> rows(const char *name) const
    {
        std::vector<XmlRow> found;
        for (const xml::Node &node : childrenOf(m_node, name))
            found.emplace_back(node);
        return found;
    }

private:
    xml::Node m_node;
};

class JsonRow final
{
public:
    explicit JsonRow(QJsonObject json)
        : m_json(std::move(json))
    {
    }
    QString text(const char *name) const { return value(name).toString().trimmed(); }
    bool flag(const char *name) const { return value(name).toBool(); }
    int number(const char *name) const { return value(name).toInt(); }
    /// REST writes `+0000` where SOAP writes `Z`.
    QDateTime time(const char *name) const
    {
        QString text = this->text(name);
        if (text.endsWith(QLatin1StringView("+0000")))
            text.replace(text.size() - 5, 5, QStringLiteral("Z"));
        return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    }
    JsonRow row(const char *name) const { return JsonRow(value(name).toObject()); }
    std::vector<JsonRow> rows(const char *name) const
    {
        std::vector<JsonRow> found;
        const QJsonValue list = value(name);
        if (list.isObject())
            found.emplace_back(list.toObject());
        const QJsonArray array = list.toArray();
        for (const QJsonValue &item : array)
            found.emplace_back(item.toObject());
        return found;
    }

private:
    QJsonValue value(const char *name) const { return m_json.value(QLatin1StringView(name)); }

    QJsonObject m_json;
};

} // namespace backflow::salesforce
