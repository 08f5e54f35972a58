#pragma once

#include "core/dependencies/factwriter.h"
#include "core/xml/document.h"

namespace backflow::dependencies {

/// What an XML file of a component of that type names: by the table of rules, and by what hangs on more than one
/// element. `type` as of the component's key.
void addXmlMentions(const xml::Document &document, const QString &type, FactWriter &facts);

/// The thing in the file that a node belongs to, for people: `rules Escalate`; of plain properties their own name.
QString placeWords(const xml::Node &node, const xml::Node &root);

void addFlow(const xml::Node &root, FactWriter &facts);
void addFlexiPage(const xml::Node &root, FactWriter &facts);

} // namespace backflow::dependencies
