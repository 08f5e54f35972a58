#pragma once

#include "core/dependencies/factwriter.h"

#include <QStringView>

namespace backflow::dependencies {

/// Classes, objects, fields, labels and pages that Apex names. Comments and texts say nothing, but for queries in
/// texts.
void addApex(QStringView code, FactWriter &facts);
/// Modules that JavaScript imports, and what Aura's `$A.get("$Label.c.Greeting")` asks for.
void addScript(QStringView code, FactWriter &facts);
/// Visualforce pages and components, Aura markup.
void addMarkup(QStringView code, FactWriter &facts);
/// Templates of Lightning web components: the components they are made of.
void addTemplate(QStringView code, FactWriter &facts);

/// Classes and interfaces of Apex itself, in lower case.
bool isApexType(QStringView name);

} // namespace backflow::dependencies
