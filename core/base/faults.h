#pragma once

#include <QLatin1StringView>

/// Where tests make the program die or fail: compiled in everywhere but in the release build (BACKFLOW_FAULTS), where
/// none of this does anything. What happens is told by the environment of the process:
///
///   `BACKFLOW_KILL_AT=after-intent`     ends as by SIGKILL or a power cut when that place is reached
///   `BACKFLOW_KILL_AT=append-locked:after#2`  the second time only
///   `BACKFLOW_FAIL_AT=17`               the 17th operation that can fail fails, with nothing done
///   `BACKFLOW_FAIL_AT=17+`              it and all after it
///   `BACKFLOW_FAIL_AT=17!`              it does its work and then says that it failed (`17!+`: and all after it)
///   `BACKFLOW_FAULT_TRACE=FILE`         appends a line for every place (`point NAME#K`) and operation (`op N NAME`)
namespace backflow::base::faults {

/// What an operation is to do.
enum class Failure { None, Instead, Afterwards };

/// True when the environment asks for any of it.
bool active();
/// A place where the process may die.
void point(QLatin1StringView name);
/// Counts an operation that can fail.
Failure failureOf(QLatin1StringView operation);

/// For programs that play a machine themselves: after so many more operations all fail, as where the power went; a
/// negative number gives it back. What was opened before the first call takes no part.
void cutPowerAfter(qint64 operations);
/// True from the first operation that failed so.
bool powerIsOut();

} // namespace backflow::base::faults
