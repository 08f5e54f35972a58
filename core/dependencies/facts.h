#pragma once

#include "core/dependencies/mention.h"
#include "core/model/snapshot.h"

#include <QByteArray>
#include <memory>

namespace backflow::dependencies {

/// How a file is read.
enum class FileRole : quint8 { Nothing, Xml, Apex, Script, Markup, Template, Text };

/// By its path and the type of its component alone: files that name nothing are never opened.
FileRole roleOf(const QString &path, const QString &type);

/// Never fails: what cannot be read gives a note. The same bytes, role and type give the same facts.
std::shared_ptr<const Facts> factsOf(const QByteArray &bytes, FileRole role, const QString &type);

} // namespace backflow::dependencies
