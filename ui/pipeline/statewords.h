#pragma once

#include "ui/pipeline/pipelinestate.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <optional>

namespace backflow::ui::pipeline {

// How a state of the map is shown: always icon, word and colour together.

theme::Icon stateIcon(CardState state);
theme::Role stateRole(CardState state);
/// Every state a card can show, with what it means.
QList<std::pair<CardState, QString>> legendWords();
/// Read so long ago that it is shown in grey.
bool isOld(const EnvironmentStatus &status, const QDateTime &now);
/// "Behind — back-promotion due"
QString stateWords(const EnvironmentStatus &status);
/// The same in a word or two, for small cards: "Back-promotion due".
QString shortStateWords(const EnvironmentStatus &status);
/// In one word, for the smallest: "Due".
QString oneStateWord(const EnvironmentStatus &status);
/// "3 decisions open"; empty when none is.
QString decisionWords(const EnvironmentStatus &status);
/// "3 open": the same where there is little room.
QString shortDecisionWords(const EnvironmentStatus &status);
/// "4 changes not tracked"; empty when there is none, or nobody counted.
QString untrackedWords(const EnvironmentStatus &status);
/// "Synced 3 days ago · 312 components"
QString factWords(const EnvironmentStatus &status, const QDateTime &now);
/// "3 days ago · Tests: 82 %": what factWords says, where other columns say the rest.
QString readWords(const EnvironmentStatus &status, const QDateTime &now);
/// "Tests: 82 %"; empty where no tests told.
QString coverageWords(const EnvironmentStatus &status);
/// "As of 09:12": nobody could be asked since.
QString asOfWords(const QDateTime &moment);
/// "Synced 3 days ago"
QString shortFactWords(const EnvironmentStatus &status, const QDateTime &now);
/// The whole card in one sentence, for assistive technology.
QString cardSentence(const model::Environment &environment, const EnvironmentStatus &status, const QDateTime &now);
/// "From QA: 12 components due"
QString edgeSentence(const EdgeStatus &edge);
/// "QA: 12 due, running": the same where a heading says what it is about.
QString edgeWords(const EdgeStatus &edge);
/// "↙ 12 due", "≠ 1 conflict", "↙ 9 running"; empty when nothing is due.
QString pillWords(const EdgeStatus &edge);
/// The same without its word, where there is no room: "≠ 1".
QString shortPillWords(const EdgeStatus &edge);
/// A clock where it is scheduled, a lock where it is blocked.
std::optional<theme::Icon> pillIcon(const EdgeStatus &edge);
theme::Role pillRole(const EdgeStatus &edge);

} // namespace backflow::ui::pipeline
