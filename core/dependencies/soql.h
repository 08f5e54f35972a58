#pragma once

#include "core/dependencies/codetokens.h"
#include "core/dependencies/factwriter.h"

namespace backflow::dependencies {

/// Reads the query that begins with the SELECT or FIND at `at` and gives the place of what ends it: the bracket that
/// was open around it, or the end. Fields are said of the object behind FROM, those of an inner list of the children
/// the list is called after. What follows a colon is the program's own and goes to `bound`, as places of names.
size_t addQuery(const std::vector<Token> &tokens, size_t at, FactWriter &facts, std::vector<size_t> &bound);

/// True for a text of the program that is a query: it begins with SELECT.
bool isQuery(QStringView text);

} // namespace backflow::dependencies
