#pragma once

#include "core/dependencies/use.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <memory>
#include <span>
#include <vector>

namespace backflow::dependencies {

/// How the text of an element is to be read.
enum class Reading : quint8 {
    Name,      ///< full name of a component of `type`
    Encoded,   ///< the same, URL-encoded
    OwnName,   ///< the same without the object it shares with the component
    Object,    ///< an object
    Field,     ///< a path of fields from the object in `scope`, else the own object
    Qualified, ///< a field with its object
    Summary,   ///< a field with its object, or one of the own object
    Report,    ///< a report's column
    Formula,   ///< a formula over the object in `scope`, else the own object
    Merge,     ///< a text with merge fields
    Web,       ///< a component as markup calls it
    Typed,     ///< what the sibling `scope` says, by the table `type` names
    Related,   ///< a layout's related list
    Value,     ///< the value of a custom metadata record's field, named by the sibling `scope`
};

struct XmlRule {
    /// Root element of the file.
    const char *root;
    /// Names of elements below it, by dots.
    const char *path;
    Reading reading;
    const char *type;
    Use use;
    /// Name of an element beside this one or above it; usually empty.
    const char *scope = "";
};
std::span<const XmlRule> xmlRules();
/// What an entry of a permission set or a profile may be about, for all their roots.
std::span<const XmlRule> accessRules();

/// What a text means beside the text of a sibling.
struct TypedRule {
    /// XmlRule::type of the rules it serves.
    const char *table;
    /// The sibling's text; compared without case.
    const char *when;
    Reading reading;
    const char *type;
};
std::span<const TypedRule> typedRules();

/// The rules of one root as a tree of element names.
struct RuleNode {
    QByteArray name;
    std::vector<const XmlRule *> rules;
    std::vector<std::unique_ptr<RuleNode>> children;

    const RuleNode *child(QByteArrayView childName) const;
};
/// Null when nothing is known of such files. Children of a decomposed type have their rules below the parent's root,
/// too.
const RuleNode *rulesOf(const QByteArray &root);

} // namespace backflow::dependencies
