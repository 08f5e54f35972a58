#pragma once

#include "core/base/result.h"
#include "core/metadata/registry.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::metadata {

/// A child of a decomposed type, as a file of its own.
struct ChildFile {
    const ChildType *type = nullptr;
    /// Without the parent's: `Rating__c`.
    QString name;
    QByteArray bytes;
};

struct Decomposed {
    /// What is left of the parent's file.
    QByteArray parent;
    /// True when neither an element nor a comment is left in it.
    bool parentIsEmpty = false;
    QList<ChildFile> children;
    /// Children that have to stay in the parent (two of one name, a name no file can have), as `fields Rating__c`.
    QStringList kept;
};

/// Takes the children out of the file of a decomposed type. Each becomes a document whose root is the child type; its
/// bytes are those of the element, moved to the left margin. A comment before an element goes with it.
/// Errors: Malformed, TooLarge: those of xml::Document::parse.
base::Result<Decomposed> decompose(const TypeInfo &type, const QByteArray &file);

/// The other way round. `parent` may be empty: then the file is the partial parent that holds just these children, as
/// the API wants it. Children are grouped by element, groups stand at their place in byte order among the parent's own
/// elements, children of a group in the order given.
/// Errors: those of xml::Document::parse, the message says which child.
base::Result<QByteArray> compose(const TypeInfo &type, const QByteArray &parent, const QList<ChildFile> &children);

} // namespace backflow::metadata
