#pragma once

#include "core/merge/mergevalues.h"

#include <QString>

namespace backflow::merge {

/// "Field permission Account.Rating", "Description", "Lines 40–52 in method recalc": what a decision or an automatic
/// merge is about, translated, without naming sides.
QString subjectWords(const QString &rootType, const QString &element, const QString &entryKey, const QString &path);
QString subjectWords(const QString &rootType, const Decision &decision);

/// "edit" for `editable`, "activation required" for `activationRequired`: a property of an entry.
QString propertyTitle(const QString &property);

/// "edit no · read yes": a side's value in words; "not there" when it has none.
QString valueWords(const QString &element, const SideValue &value);

/// What was merged without asking, in a few words: "± edit no → yes", "+ added: edit yes · read yes", "− removed".
QString automaticWords(const AutoMerge &merge);

/// "UAT moved Zone__c behind Industry, Dev1 moved Phone to the top", of a contested order; empty of all else.
QString orderWords(const Decision &decision, const QString &sourceName, const QString &targetName);

/// One sentence that names environments, never sides: "Field permission Account.Rating: UAT says edit no · read no,
/// Dev1 says edit yes · read yes."
QString decisionSentence(const QString &rootType, const Decision &decision, const QString &sourceName,
                         const QString &targetName);

} // namespace backflow::merge
