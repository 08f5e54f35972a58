#pragma once

#include "core/dependencies/use.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

namespace backflow::dependencies {

/// How the name in a mention is to be understood.
enum class Want : quint8 {
    Component,     ///< `type` and `name` as they stand
    OwnComponent,  ///< a `type` of the own object: `name` without the object
    Object,        ///< an object
    Field,         ///< a path of fields (`Parent__r.Zone__c`) that begins at the object in `scope`
    SummaryField,  ///< a field named with its object (`Line__c.Total__c`), or one of `scope` when it has no dot
    ReportField,   ///< a report's column: `Account.Zone__c`, `Line__c$Parent__c.Zone__c`, or a code of Salesforce's
    WebComponent,  ///< a component as markup calls it: `c:tile`; Lightning, Aura or Visualforce
    CodeWord,      ///< an identifier in code where a type can stand: a class, an object, or nothing
    CodeType,      ///< a class that must exist: `extends Base`
    CodeField,     ///< Field, where `scope` may be the name of something that is no object, or empty: then any object's
    MetadataValue, ///< the value of a custom metadata record's field, which is called `scope`
    MasterDetail,  ///< the master-detail fields of the own object
    ChildList,     ///< a related list: `Line__c.Parent__c`, `Lines__r`, `RelatedContactList`
};

/// Between an object and the name of a list of its children, in Mention::scope.
inline constexpr char16_t kChildStep = u'/';
/// As Mention::name of an object: the full name of the component itself.
inline constexpr QLatin1StringView kOwnName("=");

/// One place where a file names something. It says nothing that depends on any other file, or on where this one lies,
/// so it can be kept by content.
struct Mention {
    Want want = Want::Component;
    Use use = Use::Named;
    /// Of components. A literal; of a WebComponent what it most likely is, when nobody holds it. May be empty.
    QLatin1StringView type;
    /// Of fields: name of the object. Empty: the object the component belongs to. `Account/Lines__r`: the object of
    /// that relationship's children.
    QString scope;
    QString name;
    /// Where in the file, for people: `rules Escalate`; may be empty.
    QString element;
};

/// A named thing inside of a file that is no component of its own: a label, a workflow's alert.
struct Declared {
    QString type;
    /// Without the owner's name.
    QString name;
    /// Its full name is the bare name (`CustomLabel`).
    bool bare = false;
    bool operator==(const Declared &) const = default;
};

/// What a field says about its relationship.
struct Relationship {
    QStringList targets;
    /// Name of the list of children, without `__r`; empty where there is none.
    QString childName;
    bool masterDetail = false;
    bool operator==(const Relationship &) const = default;
};

/// Everything the graph has to know of one file. Immutable, shared by all snapshots that hold the content.
struct Facts {
    std::vector<Mention> mentions;
    std::vector<Declared> declares;
    /// Identifiers of a code file, in lower case, sorted: they tell which of several objects a bare field may be of.
    std::vector<QString> words;
    Relationship relationship;
    /// Why the file could not be read, in words; empty otherwise.
    QString note;
};

} // namespace backflow::dependencies
