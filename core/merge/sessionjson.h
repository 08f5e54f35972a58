#pragma once

#include "core/merge/sessionvalues.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace backflow::merge {

QJsonObject answerToJson(const Answer &answer);
std::optional<Answer> answerFromJson(const QJsonObject &json);

QJsonObject stepToJson(const Step &step);
/// Nothing when it is not a step.
std::optional<Step> stepFromJson(const QJsonObject &json);

/// The record that is kept of a step, and of taking the step of that number back or doing it again.
QJsonObject recordOf(const Step &step);
QJsonObject numberRecord(QLatin1StringView kind, qint64 number);

QJsonObject stateToJson(const SessionState &state);
SessionState stateFromJson(const QJsonObject &json);

QJsonArray reopenedToJson(const QList<Reopened> &list);
QList<Reopened> reopenedFromJson(const QJsonArray &json);

} // namespace backflow::merge
