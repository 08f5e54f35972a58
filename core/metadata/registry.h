#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace backflow::metadata {

/// How files of a type are laid out (facts: Salesforce's public metadata registry).
enum class Adapter { Default, MatchingContentFile, Bundle, MixedContent, Decomposed, DigitalExperience, UiBundle };

struct ChildType {
    QString name;
    QString directoryName;
    /// Suffix of its own file in source format: `field`.
    QString suffix;
    /// Element of the parent that holds it: `fields`.
    QString xmlElement;
    /// Child of that element which names it: `fullName`.
    QString idElement;
    bool addressable = true;
    /// Its full name does not hold the parent's (`CustomLabel`).
    bool bareName = false;
    /// Salesforce's registry does not say what names it, so its tools never put it into a manifest.
    bool unnamed = false;
};

struct TypeInfo {
    QString name;
    QString directoryName;
    /// Without the dot; empty for bundles.
    QString suffix;
    bool inFolder = false;
    bool strictDirectory = false;
    Adapter adapter = Adapter::Default;
    /// Of a type in folders: the folder's own type (`ReportFolder`).
    QString folderType;
    /// Of a folder type: what it holds (`Report`).
    QString folderContentType;
    /// Of a type that is another one under a second name (`EmailTemplateFolder` is `EmailFolder`).
    QString aliasFor;
    /// A suffix that older tools wrote; read, never written.
    QString legacySuffix;
    /// Of a decomposed type: its children's files lie beside its own, not in a folder for each type.
    bool childrenBeside = false;
    /// Children that become files of their own in source format; empty for types that stay whole.
    QList<ChildType> decomposedChildren;
    /// Children that are named in manifests but stay inside the parent's file.
    QList<ChildType> innerChildren;
};

/// All metadata types Backflow knows. Loaded once from a resource of ours; immutable.
class Registry final
{
public:
    /// Built on first use, safe from any thread; the resource is compiled in, so this cannot fail.
    static const Registry &builtIn();

    /// Null when the type is not known. Names compare exactly.
    const TypeInfo *byName(QStringView type) const;
    /// Of a child type (`CustomField`): the type that holds it (`CustomObject`), else null.
    const TypeInfo *parentOf(QStringView childType) const;
    const ChildType *childByName(QStringView childType) const;
    /// The type whose content lives there; where several share a folder, the first by name that is no folder type.
    const TypeInfo *byDirectory(QStringView directory) const;
    const TypeInfo *bySuffix(QStringView suffix) const;
    /// All types that share the directory, by name; empty when none is known.
    std::vector<const TypeInfo *> allInDirectory(QStringView directory) const;
    const std::vector<TypeInfo> &types() const { return m_types; }

    Registry(const Registry &) = delete;
    Registry &operator=(const Registry &) = delete;

private:
    Registry();
    ~Registry() = default;
    void addIndexes(int index);
    const TypeInfo *at(int index) const { return &m_types[static_cast<size_t>(index)]; }

    struct ChildPlace {
        int type;
        const ChildType *child;
    };
    std::vector<TypeInfo> m_types;
    QHash<QStringView, int> m_byName;
    QHash<QStringView, QList<int>> m_byDirectory;
    QHash<QStringView, int> m_bySuffix;
    QHash<QStringView, ChildPlace> m_children;
};

} // namespace backflow::metadata
