#pragma once

#include "core/dependencies/nameindex.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace backflow::dependencies {

/// One component needs another thing. Places of nodes; `place` is one in the graph's list of places, -1 for none.
struct Edge {
    int from = -1;
    int to = -1;
    int place = -1;
    Use use = Use::Named;
    Origin origin = Origin::Metadata;
    bool operator==(const Edge &) const = default;
};

/// Nodes and places that come up while mentions are understood: things that are not in the snapshot.
class Extras final
{
public:
    explicit Extras(int first)
        : m_first(first)
    {
    }
    int node(const QString &type, const QString &name, Presence presence);
    int place(const QString &words);
    const std::vector<Node> &nodes() const { return m_nodes; }
    const QStringList &places() const { return m_places; }

private:
    int m_first;
    std::vector<Node> m_nodes;
    FoldedMap<int> m_names;
    QStringList m_places;
    QHash<QString, int> m_placeNumbers;
};

/// Understands the mentions of components against what the snapshot holds.
class Resolver final
{
public:
    Resolver(const NameIndex &index, Extras &extras)
        : m_index(index)
        , m_extras(extras)
    {
    }
    /// Edges of the component at that place, each target once.
    void resolve(int component, const ComponentFacts &facts, std::vector<Edge> &edges);

private:
    void addHolder();
    const QString &typeOf(const Mention &mention);
    void understand(const Mention &mention, const Facts &facts);
    void component(QStringView type, const QString &name);
    void object(const QString &name);
    QString objectOfScope(const QString &scope);
    void path(const QString &scope, const QString &path);
    QString step(const QString &object, const QString &segment);
    void lastField(const QString &object, const QString &name);
    void summaryField(const QString &scope, const QString &name);
    void reportField(const QString &column, const Facts &facts);
    void codeWord(const QString &name, const Facts &facts);
    void codeType(const QString &name);
    void codeField(const QString &scope, const QString &path, const Facts &facts);
    void anyField(const QString &path, const Facts &facts);
    void webComponent(const QString &name);
    void metadataValue(const QString &fieldName, const QString &value);
    void childList(const QString &scope, const QString &name);
    int fieldOf(const QString &object, const QString &name) const;
    void missing(const QString &type, const QString &name);
    void edge(int to);

    const NameIndex &m_index;
    Extras &m_extras;
    // Of the component and the mention in work.
    int m_from = -1;
    QString m_own;
    const Mention *m_mention = nullptr;
    std::vector<Edge> *m_edges = nullptr;
    QHash<const char *, QString> m_types;
    /// By node: the component that had an edge to it last.
    std::vector<int> m_stamps;
    int m_stamp = 0;
};

} // namespace backflow::dependencies
