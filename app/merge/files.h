#pragma once

#include <QByteArray>
#include <optional>
#include <string>

namespace backflow::mergedriver {

/// Nothing, with a sentence in `problem`, when it cannot be read.
std::optional<QByteArray> readFile(const std::string &name, std::string &problem);

/// Writes a file anew beside the old one and puts it in its place, so that the name always holds the old or the new
/// bytes. Not flushed to the disk: Git reads it at once and keeps the content in its own store.
bool replaceFile(const std::string &name, const QByteArray &bytes, std::string &problem);

} // namespace backflow::mergedriver
