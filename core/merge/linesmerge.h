#pragma once

#include "core/merge/mergevalues.h"

#include <QSet>
#include <QString>

namespace backflow::merge {

/// Merges text by line into `outcome`: source and target are there, the ancestor may not be. Lines are compared without
/// what ends them; a line end, a byte order mark and a missing one at the end of the file are the target's, unless only
/// the source changed them. Lines in which the sides changed different words, that do not touch, are merged word by
/// word, but for data (XML, JSON), where a word means nothing without its place.
/// `ask`: automatic merges, by automaticId(), that become decisions; null = none.
/// A method or a function that would stand twice, or be lost, because the versions have it at different places, is
/// brought to one place first. False, with a note, where that cannot be done: `outcome` has the merge by line then,
/// which is not to be trusted.
bool mergeText(const QString &path, const FileVersions &versions, Outcome &outcome, const QSet<QString> *ask = nullptr);

} // namespace backflow::merge
