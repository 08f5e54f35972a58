#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace backflow::masking {

/// Libraries that Replace takes from: lists of our own writing (resources/masking/library.json) and what is made up:
/// `full-name`, `e-mail`, `phone`, `url`, `postal-code`, `text`, `picklist` (the field's own values).
const QStringList &libraryNames();
bool isLibrary(const QString &name);
/// The entries of a list; empty for what is made up.
QStringList libraryEntries(const QString &name);
/// Characters of the longest it gives; 0 = as long as it has to be.
qsizetype longestOf(const QString &name);
/// Characters below which a value of it means nothing: an address without its domain.
qsizetype leastLengthOf(const QString &name);
/// Whether two different values hardly ever give the same.
bool isUnique(const QString &name);

/// The domain of every made-up address; nobody can own it (RFC 2606).
inline constexpr QLatin1StringView kNowhere("example.invalid");

} // namespace backflow::masking
