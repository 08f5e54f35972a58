#pragma once

#include "core/xml/document.h"

#include <QByteArray>
#include <QStringList>

namespace backflow::merge {

/// What is wrong with the values of one entry, a sentence each: one that has to be there and is not, one that may not
/// stand there, two that do not go together. `type` is the file's root element. Only what is sure.
QStringList faultsOf(const QByteArray &type, const xml::Node &entry);
/// Of the file's own values, below its root.
QStringList faultsOfFile(const QByteArray &type, const xml::Node &root);
/// The same of an entry that stands by itself; empty where it is not well-formed.
QStringList faultsOf(const QByteArray &type, const QByteArray &entry);

} // namespace backflow::merge
