#pragma once

#include "core/promotion/draft.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace backflow::ui::resolve {

/// Where a decision stands in a draft.
struct DecisionRef {
    int component = 0;
    int file = 0;
    int decision = 0;
    bool operator==(const DecisionRef &) const = default;
};

/// Every decision of a draft, in the order of its components and files.
std::vector<DecisionRef> allDecisions(const promotion::Draft &draft);
const merge::Decision &decisionAt(const promotion::Draft &draft, const DecisionRef &ref);
const promotion::ComponentMerge &componentAt(const promotion::Draft &draft, const DecisionRef &ref);
const promotion::FileMerge &fileAt(const promotion::Draft &draft, const DecisionRef &ref);

/// "Sales_User (PermissionSet)"
QString componentWords(const model::ComponentKey &key);
/// "Field permission Account.Rating"
QString subjectOf(const promotion::Draft &draft, const DecisionRef &ref);

/// Whether a way of settling it makes sense for the decision. Edited is always possible.
bool canTake(const merge::Decision &decision, merge::Take take);

/// Content that is no text: it can be looked at beside each other and taken, and neither edited nor combined.
bool isBinary(const merge::Decision &decision);

/// "Combined: edit yes · read yes" of an entry that is put together from the sides; nothing where it is none of theirs.
std::optional<QString> combinedWords(const merge::Decision &decision, const QByteArray &entry);
/// What is written below a decision in the list: "Kept UAT", "Kept Dev1 (UAT removed it)", "Undecided".
QString choiceWords(const merge::Decision &decision, const std::optional<merge::Choice> &choice,
                    const QString &sourceName, const QString &targetName);
/// One or two sentences: why a person is asked.
QString whyWords(const merge::Decision &decision, const QString &sourceName, const QString &targetName);
/// "Before (last common version): edit no · read yes"
QString beforeWords(const merge::Decision &decision);

/// A side's value, a property a line, and whether it differs from before.
struct ValueLine {
    QString words;
    bool changed = false;
    bool operator==(const ValueLine &) const = default;
};
QList<ValueLine> valueLines(const merge::Decision &decision, const merge::SideValue &side);

/// What looks wrong in a text written by hand for a decision; empty = nothing. `structured`: the file is XML, so it has
/// to be well-formed and hold nothing but the element that is decided.
QStringList editProblems(const merge::Decision &decision, const QByteArray &bytes, bool structured);
/// What deserves a second look although it is allowed: "edit without read".
/// Why XML is merged by line: which side cannot be read as what it is, and at which line; empty where it is not.
QString whyAsText(const promotion::FileMerge &file);
QStringList choiceWarnings(const merge::Decision &decision, const QByteArray &bytes);

} // namespace backflow::ui::resolve
