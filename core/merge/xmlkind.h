#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <span>

namespace backflow::merge {

/// Whether a file is metadata XML that is merged and compared by entries. One version that says so is enough: a broken
/// one must not hide what the file is.
bool isMetadataXml(const QString &path, std::span<const std::optional<QByteArray>> versions);

/// Whether two versions of a file mean the same: order of sets, white space, entity forms and comments in metadata XML
/// have no meaning, nor have white space, escapes and the order of members in JSON; everything else compares by bytes.
bool sameMeaning(const QString &path, const QByteArray &a, const QByteArray &b);

} // namespace backflow::merge
