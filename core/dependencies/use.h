#pragma once

#include "core/model/componentkey.h"

#include <QString>

namespace backflow::dependencies {

/// What one component does with another that it needs.
enum class Use : quint8 {
    Belongs,    ///< is a part of it: a field of its object
    Shows,      ///< puts it on a screen
    Grants,     ///< gives access to it
    Calculates, ///< a formula reads it
    Tests,      ///< a condition or a filter reads it
    Reads,      ///< a query or an expression reads it
    Writes,
    PointsTo, ///< a lookup, a master-detail relationship, a type
    TakesValues,
    Calls,
    UsesCode, ///< names it in code
    Contains, ///< is made of it: a page of its components
    Translates,
    Assigns, ///< a person's default: a layout, a record type, a member
    Sends,
    SharesWith,
    Speaks,   ///< takes a label or a text from it
    RecordOf, ///< is a record of it
    RunsOn,   ///< is started by its records: a trigger, a flow
    Named,    ///< the org says so, and no more
};

enum class Origin : quint8 {
    Metadata, ///< found in the files
    Org,      ///< the org's own answer (MetadataComponentDependency)
};

/// `shows`, `calculates`: of documents; never translated.
QString useName(Use use);
QString originName(Origin origin);

/// `layout Account-Sales`: a component in words, in the middle of a sentence.
QString inWords(const model::ComponentKey &key);

/// Why `from` needs something, in words: `layout Account-Sales shows it`. `element` names the place inside of `from`;
/// may be empty.
QString because(const model::ComponentKey &from, const QString &element, Use use, Origin origin);

/// False for what an org clears by itself when the thing named is deleted: permissions, places on layouts, columns of
/// list views, translations. Source: Metadata API Developer Guide, deletions of fields.
bool blocksDeletion(const QString &fromType, Use use);

} // namespace backflow::dependencies
