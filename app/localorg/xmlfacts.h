#pragma once

#include "app/localorg/facts.h"
#include "core/xml/document.h"

namespace backflow::localorg {

/// Adds the references that a component's XML makes to others, by a table of elements per type.
void addXmlReferences(const xml::Document &document, const model::ComponentKey &key, FileFacts &facts);
/// Adds words and references of Apex, Visualforce, Lightning and JavaScript.
void addCodeReferences(const QString &path, const model::ComponentKey &key, const QByteArray &bytes, FileFacts &facts);
/// What the Apex compiler would refuse without looking at anything else: unbalanced brackets, a class of another name.
std::optional<ParseProblem> apexProblem(const model::ComponentKey &key, const QByteArray &bytes);
/// The code with comments and string literals blanked out, so that offsets and lines stay.
QByteArray withoutComments(QByteArray code);
/// The object whose fields a component speaks of: `Account` for `Account-Sales Layout`; empty when there is none.
QString ownObject(const model::ComponentKey &key);
/// 1-based line and column of a byte offset.
std::pair<int, int> lineAndColumn(const QByteArray &bytes, qsizetype offset);

} // namespace backflow::localorg
