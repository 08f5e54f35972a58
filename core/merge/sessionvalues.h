#pragma once

#include "core/merge/mergevalues.h"
#include "core/merge/threeway.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <memory>
#include <optional>
#include <variant>

namespace backflow::merge {

/// One file under merge, as a session sees it. Ids of decisions are unique over all files of a session.
struct SessionFile {
    /// `PermissionSet:Sales`, and its type alone.
    QString component;
    QString type;
    QString path;
    FileVersions versions;
    Outcome outcome;
    /// With which the outcome was made, and is made again when something of it is asked about.
    MergeOptions options = {};
};

/// How a decision came to be settled.
enum class By { Hand, Rule, Remembered };

/// What was chosen, and how.
struct Answer {
    Choice choice;
    By by = By::Hand;
    /// Of a rule: the rule in its written form; of a remembered resolution: the promotion it comes from.
    QString origin;
    /// Not to be suggested another time.
    bool onlyOnce = false;
    bool operator==(const Answer &) const = default;
};

/// A decision was settled, settled anew or reopened. Nothing = open.
struct AnswerChange {
    QString decision;
    std::optional<Answer> before;
    std::optional<Answer> after;
    bool operator==(const AnswerChange &) const = default;
};

/// The whole result of a file was written by hand, or that was given up (nothing).
struct TextChange {
    QString path;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
    bool operator==(const TextChange &) const = default;
};

/// An automatic merge became a decision, or one that had become one merges by itself again.
struct AskChange {
    QString path;
    /// automaticId()
    QString automatic;
    bool asked = true;
    bool operator==(const AskChange &) const = default;
};

using Change = std::variant<AnswerChange, TextChange, AskChange>;

/// What one Undo takes back.
struct Step {
    /// From 1, never used twice in a session.
    qint64 number = 0;
    /// "Field permission Account.Rating: keep UAT"
    QString label;
    QString who;
    QDateTime when;
    QList<Change> changes;
    bool operator==(const Step &) const = default;
};

/// All that a person has said; outcomes and this together give the result.
struct SessionState {
    QHash<QString, Answer> answers;
    /// Path → whole result by hand.
    QHash<QString, QByteArray> texts;
    /// Path → automatic merges that are asked about.
    QHash<QString, QSet<QString>> asked;
    bool operator==(const SessionState &) const = default;
};

struct SessionCounters {
    int open = 0;
    int byHand = 0;
    int byRule = 0;
    int remembered = 0;
    int decided() const { return byHand + byRule + remembered; }
    int total() const { return open + decided(); }
    bool operator==(const SessionCounters &) const = default;
};

/// Something that was settled and is not any more, because a side moved on.
struct Reopened {
    QString component;
    QString path;
    /// The decision that stands in its place; empty = it is not asked any more, or it was a whole file.
    QString decision;
    /// What it was about, in words.
    QString subject;
    bool sourceMoved = false;
    bool targetMoved = false;
    bool ancestorMoved = false;
    /// What had been said. Of a whole file written by hand: Edited, with its text.
    Answer answer;
    bool operator==(const Reopened &) const = default;
};

} // namespace backflow::merge
