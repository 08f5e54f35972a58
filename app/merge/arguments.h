#pragma once

#include "core/merge/markers.h"
#include "core/merge/policies.h"

#include <QString>
#include <optional>
#include <string>

namespace backflow::mergedriver {

/// What backflow-merge was asked to do.
struct Arguments {
    enum class Action { Merge, TextConv, Help, Version };
    Action action = Action::Merge;
    /// Files as Git gives them; `ours` is written. Of TextConv only `ours`.
    std::string base;
    std::string ours;
    std::string theirs;
    /// What the file is called in the repository, for its kind and for messages.
    QString path;
    merge::MarkerOptions markers;
    /// Nothing = as Git is configured.
    std::optional<merge::MarkerStyle> style;
    /// Nothing is asked; contested places are marked as having no common value, which mergeOverCommon() understands:
    /// for the virtual common version of histories that crossed.
    bool virtualBase = false;
    merge::Policies policies;
    bool quiet = false;
};

/// Reads the program's arguments, its name left out. Placeholders that an older Git does not know and so left as they
/// are (`%S`) count as not given. Nothing, with a sentence in `problem`, when they cannot be understood.
std::optional<Arguments> readArguments(const std::vector<std::string> &given, std::string &problem);

/// What --help prints.
const char *helpText();

std::optional<merge::MarkerStyle> styleNamed(std::string_view name);

} // namespace backflow::mergedriver
