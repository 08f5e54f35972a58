#pragma once

#include "ui/pipeline/pipelinestate.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace backflow::ui::pipeline {

/// A number of a card that leads to what it counts; in the order in which a card is read.
enum class CardNumber { Conflicts, Decisions, Untracked, ToReceive, ToPromote };

int countOf(const EnvironmentStatus &status, CardNumber number);
/// Those that are not 0. A group has none: it is opened first.
QList<CardNumber> numbersOf(const EnvironmentStatus &status);
/// What it counts and what pressing it does: "12 to receive: show the list".
QString numberSentence(const EnvironmentStatus &status, CardNumber number);
/// "4 not tracked": the same as untrackedWords() where there is little room.
QString shortUntrackedWords(const EnvironmentStatus &status);

} // namespace backflow::ui::pipeline

Q_DECLARE_METATYPE(backflow::ui::pipeline::CardNumber)
