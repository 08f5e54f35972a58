#pragma once

#include "core/xml/document.h"

#include <QByteArray>

namespace backflow::metadata {

/// White space between the start of the element's line and the element; empty when something else stands before it.
QByteArray marginOf(const xml::Node &element);

/// The bytes between an element's tags with `oldMargin` at the start of its lines replaced by `newMargin`. Only lines
/// between elements are touched, never one inside a text, a comment or CDATA; empty lines stay empty. Undone by a call
/// with the margins changed over.
QByteArray innerWithMargin(const xml::Document &document, const xml::Node &element, const QByteArray &oldMargin,
                           const QByteArray &newMargin);

/// "\r\n" when the first line of the source ends so, else "\n".
QByteArray lineEndOf(const QByteArray &source);

} // namespace backflow::metadata
