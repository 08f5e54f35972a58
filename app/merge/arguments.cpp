#include "app/merge/arguments.h"

#include <array>
#include <charconv>

namespace backflow::mergedriver {

namespace {

constexpr int kLongestMarker = 1000;

/// Git replaces the placeholders it knows and leaves the others.
bool isPlaceholder(const std::string &text)
{
    return text.size() == 2 && text[0] == '%';
}

bool readSize(const std::string &text, int &size)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size);
    return error == std::errc() && end == text.data() + text.size() && size >= 1 && size <= kLongestMarker;
}

/// `version-maximum=off`
bool readPolicy(std::string_view text, merge::Policies &policies)
{
    const size_t equals = text.find('=');
    const std::string_view state = equals == text.npos ? std::string_view() : text.substr(equals + 1);
    const QString name = QString::fromUtf8(text.data(), qsizetype(std::min(equals, text.size())));
    return (state == "on" || state == "off") && policies.set(name, state == "on");
}

bool readOption(const std::string &option, Arguments &arguments)
{
    if (option == "--help" || option == "-h")
        arguments.action = Arguments::Action::Help;
    else if (option == "--version")
        arguments.action = Arguments::Action::Version;
    else if (option == "--textconv")
        arguments.action = Arguments::Action::TextConv;
    else if (option == "--virtual-base")
        arguments.virtualBase = true;
    else if (option == "--quiet" || option == "-q")
        arguments.quiet = true;
    else if (option.starts_with("--style="))
        return bool(arguments.style = styleNamed(std::string_view(option).substr(8)));
    else if (option.starts_with("--policy="))
        return readPolicy(std::string_view(option).substr(9), arguments.policies);
    else
        return false;
    return true;
}

void readLabel(const std::vector<std::string> &files, size_t index, QByteArray &label)
{
    if (index < files.size() && !isPlaceholder(files[index]) && !files[index].empty())
        label = QByteArray::fromStdString(files[index]);
}

bool readFiles(const std::vector<std::string> &files, Arguments &arguments, std::string &problem)
{
    if (arguments.action == Arguments::Action::TextConv) {
        if (files.size() != 1) {
            problem = "--textconv takes one file.";
            return false;
        }
        arguments.ours = files[0];
        arguments.path = QString::fromStdString(files[0]);
        return true;
    }
    if (files.size() < 3 || files.size() > 8) {
        problem = files.size() < 3 ? "Three files are needed: base, ours, theirs." : "There are too many arguments.";
        return false;
    }
    arguments.base = files[0];
    arguments.ours = files[1];
    arguments.theirs = files[2];
    const bool hasSize = files.size() > 3 && !isPlaceholder(files[3]) && !files[3].empty();
    if (hasSize && !readSize(files[3], arguments.markers.size)) {
        problem = "The marker size is not a number from 1 to 1000: " + files[3];
        return false;
    }
    const bool hasPath = files.size() > 4 && !isPlaceholder(files[4]) && !files[4].empty();
    arguments.path = QString::fromStdString(hasPath ? files[4] : files[1]);
    readLabel(files, 5, arguments.markers.ancestorLabel);
    readLabel(files, 6, arguments.markers.targetLabel);
    readLabel(files, 7, arguments.markers.sourceLabel);
    return true;
}

} // namespace

std::optional<merge::MarkerStyle> styleNamed(std::string_view name)
{
    if (name == "merge")
        return merge::MarkerStyle::Merge;
    if (name == "diff3")
        return merge::MarkerStyle::Diff3;
    if (name == "zdiff3")
        return merge::MarkerStyle::ZealousDiff3;
    return std::nullopt;
}

std::optional<Arguments> readArguments(const std::vector<std::string> &given, std::string &problem)
{
    Arguments arguments;
    std::vector<std::string> files;
    bool options = true;
    for (const std::string &text : given) {
        if (options && text == "--") {
            options = false;
        } else if (options && text.size() > 1 && text[0] == '-') {
            if (!readOption(text, arguments)) {
                problem = "There is no option " + text + ".";
                return std::nullopt;
            }
        } else {
            files.push_back(text);
        }
    }
    using enum Arguments::Action;
    if (arguments.action == Help || arguments.action == Version)
        return arguments;
    return readFiles(files, arguments, problem) ? std::optional(arguments) : std::nullopt;
}

const char *helpText()
{
    return "Usage: backflow-merge [options] BASE OURS THEIRS [SIZE [PATH [BASELABEL OURSLABEL THEIRSLABEL]]]\n"
           "       backflow-merge --textconv FILE\n"
           "\n"
           "Git's merge driver for Salesforce metadata: merges THEIRS into OURS by entry and writes the result to "
           "OURS.\n"
           "\"backflowctl merge-driver --install\" sets it up. By hand:\n"
           "    [merge \"backflow\"]\n"
           "        driver = backflow-merge %O %A %B %L %P %S %X %Y\n"
           "\n"
           "Options:\n"
           "  --style=STYLE   of conflicts: merge, diff3 or zdiff3 (default: Git's merge.conflictStyle)\n"
           "  --policy=NAME=off  leave to a person what that rule would settle; \"backflowctl merge --help\" lists "
           "them\n"
           "  --virtual-base  ask nothing: what collides has no common value (merge.backflow.recursive)\n"
           "  --textconv      print a file as \"git diff\" is to show it: one line an entry\n"
           "  --quiet, -q     nothing on stderr but errors\n"
           "  --version, --help\n"
           "\n"
           "Exit codes:\n"
           "  0  merged\n"
           "  1  conflicts: OURS holds markers around each whole entry that both sides changed; of binary files OURS\n"
           "     is kept as it is, as Git's own driver for them does\n"
           "  2  wrong usage, or a file cannot be read or written: OURS is as it was\n";
}

} // namespace backflow::mergedriver
