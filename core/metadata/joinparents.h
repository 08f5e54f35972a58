#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace backflow::metadata {

/// Two descriptions of one component, as two package directories of a project hold them, as one: the first, and what
/// only the second says behind the like of it. Where both say an element that stands once in each, the first is kept.
/// Errors: those of xml::Document::parse.
base::Result<QByteArray> joinParents(const QByteArray &first, const QByteArray &second);

} // namespace backflow::metadata
