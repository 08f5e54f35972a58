#pragma once

#include "core/model/componentkey.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <memory>
#include <optional>

namespace backflow::localorg {

/// A named child inside a component's XML: a field of an object, a label, a workflow rule.
struct ChildFact {
    QString type;
    /// Without the parent: `Rating__c`.
    QString name;
    /// Byte range of its element in the file.
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// One place where a file names another component.
struct Reference {
    model::ComponentKey to;
    /// Element that holds the name, as the org's messages call it: `field` in `In field: field - no CustomField named
    /// …`.
    QString field;
    int line = 0;
    int column = 0;
    /// True when the org clears such a mention by itself if the component named is deleted (permissions, layouts).
    bool clearedOnDelete = false;
};

struct ParseProblem {
    QString text;
    int line = 1;
    int column = 1;
};

struct FileFacts {
    /// Name of the root element; empty for files that are no XML.
    QByteArray rootName;
    QList<ChildFact> children;
    QList<Reference> references;
    /// Identifiers in code, in lower case: what a compiler could mean by them is decided when somebody asks.
    QSet<QString> words;
    std::optional<ParseProblem> problem;
};

/// Refers to any object or field of that name: what a bare `Foo__c` in code may mean.
inline constexpr QLatin1StringView kAnyCustom("*custom");
/// Refers to an Aura or a Lightning web component, both of which pages call `c:name`.
inline constexpr QLatin1StringView kAnyComponent("*component");

/// Everything the org has to know about a file, found by reading it alone. `key` is the component it belongs to.
FileFacts factsOf(const QString &path, const model::ComponentKey &key, const QByteArray &bytes);

/// Facts by file, read again only when its bytes change. For one thread at a time.
class FactsCache final
{
public:
    std::shared_ptr<const FileFacts> of(const QString &path, const model::ComponentKey &key, const QByteArray &bytes);

private:
    struct Entry {
        QByteArray bytes;
        std::shared_ptr<const FileFacts> facts;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace backflow::localorg
