#pragma once

#include "core/xml/document.h"

#include <QByteArray>
#include <QMap>

namespace backflow::support {

/// What a document says whatever the order of its elements, for comparing merges without the merge's own means: tags,
/// attributes and texts without white space around them; empty leaves say nothing.
QByteArray anyOrderMeaning(const xml::Document &document);

/// Children of the root by tag and the first child that names them, `fields Rating__c`, and how often each is there.
QMap<QByteArray, int> namedChildren(const xml::Document &document);

} // namespace backflow::support
