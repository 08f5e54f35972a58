#include "core/promotion/problemwords.h"

#include "core/promotion/words.h"

#include <QRegularExpression>
#include <vector>

namespace backflow::promotion {

namespace {

/// `%1` and `%2` of the sentences are what the pattern captures.
struct Known {
    const char *pattern;
    const char *meaning;
    const char *next;
};

/// The first that matches counts: what is more particular stands first. A row each: pattern, what it means, what to do.
constexpr Known kKnown[] = {
    // What is not there.
    {R"(no User named (\S+) found)",
     QT_TRANSLATE_NOOP("backflow::promotion", "It names the user %1, and users have other names in each org."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Put a user of the target in its place, or leave the entry out.")},
    {R"(no (?:CustomField|Field) named (\S+) found)",
     QT_TRANSLATE_NOOP("backflow::promotion", "It names the field %1, which the target does not have."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Add the field to this promotion, or take it out of here.")},
    {R"(no (\w+) named (.+?) found)",
     QT_TRANSLATE_NOOP("backflow::promotion", "It names %2 (%1), which the target does not have."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Add it to this promotion, or take it out of here.")},
    {R"(Entity of type '(\w+)' named '([^']+)' cannot be found)",
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "%2 (%1) is not in the target, so it can be neither changed nor removed there."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Read the target again and plan anew.")},
    {R"(Cannot find folder:? ?(\S+))", QT_TRANSLATE_NOOP("backflow::promotion", "The target has no folder %1."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Add the folder to this promotion.")},
    {R"(Variable does not exist:? ?(\S+))",
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "The code names %1, and the target has no such class, field or variable."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Add what declares it to this promotion.")},
    {R"(Method does not exist or incorrect signature:?\s*(?:void )?(.+))",
     QT_TRANSLATE_NOOP("backflow::promotion", "The code calls %1, and the target's class has no such method."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Add the class that has it to this promotion.")},
    {R"(Invalid type:? ?(\S+))",
     QT_TRANSLATE_NOOP("backflow::promotion", "The code uses the type %1, which the target does not have."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Add that class or object to this promotion.")},
    {R"(No such column '([^']+)' on entity '([^']+)')",
     QT_TRANSLATE_NOOP("backflow::promotion", "A query asks for %1 of %2, which the target does not have."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Add the field to this promotion.")},
    {R"(Invalid field:? ?(\S+))",
     QT_TRANSLATE_NOOP("backflow::promotion", "It uses the field %1, which the target does not have."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Add the field to this promotion, or take it out of here.")},
    {R"(Dependent class is invalid and needs recompilation:?\s*Class (\S+))",
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "The class %1, on which this one stands, does not compile in the target."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Mend %1 first, or add its newer version to this promotion.")},
    {R"(Unknown user permission:? ?(\S+))",
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "The target knows no permission %1: its edition or release lacks it, or the feature is off."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Switch the feature on in the target, or leave the permission out.")},
    // What is in the way.
    {R"(average test coverage.*?(\d+)%)",
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "All Apex of the target together is covered by tests to %1 %; production asks for 75 %."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Add test classes to this promotion, or run other tests.")},
    {R"(test coverage of selected Apex.*?(\d+)%)",
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "The chosen tests cover one of the classes to %1 % only; 75 % are asked for each."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Name the tests that cover it as well.")},
    {R"(referenced elsewhere|is referenced by|still referenced)",
     QT_TRANSLATE_NOOP("backflow::promotion", "Something in the target still uses it, so it cannot be removed."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Remove what uses it in this promotion, too, or leave the removal out.")},
    {R"(DUPLICATE_DEVELOPER_NAME|duplicate developer name|There is already a .* with this)",
     QT_TRANSLATE_NOOP(
         "backflow::promotion",
         "The target has something of that name already, perhaps spelled otherwise or deleted and not yet erased."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Rename or erase it in the target, then read the target again.")},
    {R"(duplicate value found)",
     QT_TRANSLATE_NOOP("backflow::promotion", "Two things would have the same value where the target allows it once."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Compare the two in the target and take one out.")},
    {R"(Cannot (?:change|update) .*?(?:field )?type)",
     QT_TRANSLATE_NOOP("backflow::promotion", "A deployment cannot turn the field into that type."),
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "Change its type by hand in the target's Setup, then read the target again.")},
    {R"(bad value for restricted picklist field:? ?(\S+))",
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "The target does not take the value %1 there: its release or edition does not know it."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Choose a value that the target has.")},
    {R"(Required fields? (?:is|are) missing:? ?\[?([^\]]*))",
     QT_TRANSLATE_NOOP("backflow::promotion", "A value that has to be there is missing: %1."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Put it in by hand where the component is decided.")},
    {R"(invalid at this location in type (\w+))",
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "The target's release does not know one of the entries of %1, or not at this place."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Leave the entry out until the target has the newer release.")},
    {R"(not available for deploy for this (?:API version|organization))",
     QT_TRANSLATE_NOOP("backflow::promotion", "The target's release or edition does not have this type."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Leave it out, or switch the feature on in the target.")},
    {R"(Cannot modify managed object|managed package.*cannot be)",
     QT_TRANSLATE_NOOP("backflow::promotion", "It belongs to an installed package, which protects it."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Leave it out: it changes with the package's next version.")},
    {R"(insufficient access|INSUFFICIENT_ACCESS)",
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "The user of this sign-in may not change it, or may not see what it refers to."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Sign in with more rights, or ask an administrator of the target.")},
    {R"(UNABLE_TO_LOCK_ROW|admin operation already in progress)",
     QT_TRANSLATE_NOOP("backflow::promotion", "Something else is being set up in the target at this moment."),
     QT_TRANSLATE_NOOP("backflow::promotion", "Wait some minutes and try again.")},
    {R"(active (?:flow|process) version|version of (?:the )?flow .*active|is active and can)",
     QT_TRANSLATE_NOOP("backflow::promotion", "The flow's active version cannot be overwritten in the target."),
     QT_TRANSLATE_NOOP("backflow::promotion",
                       "Deactivate it there, or let deployed flows be active in the target's settings.")},
};

/// Made once; the table is what it was written as.
const std::vector<QRegularExpression> &patterns()
{
    static const std::vector<QRegularExpression> all = [] {
        std::vector<QRegularExpression> list;
        list.reserve(std::size(kKnown));
        for (const Known &known : kKnown)
            list.emplace_back(QLatin1String(known.pattern), QRegularExpression::CaseInsensitiveOption);
        return list;
    }();
    return all;
}

} // namespace

std::optional<ProblemWords> explained(const QString &problem)
{
    if (problem.isEmpty())
        return std::nullopt;
    for (std::size_t i = 0; i < std::size(kKnown); ++i) {
        const QRegularExpressionMatch match = patterns()[i].match(problem);
        if (!match.hasMatch())
            continue;
        const auto filled = [&match](QString sentence) {
            for (int group = 1; group <= 2; ++group)
                sentence.replace(QLatin1Char('%') + QString::number(group), match.captured(group).trimmed());
            return sentence;
        };
        return ProblemWords{filled(Tr::tr(kKnown[i].meaning)), filled(Tr::tr(kKnown[i].next))};
    }
    return std::nullopt;
}

QString explanationOf(const QString &problem)
{
    const auto words = explained(problem);
    return words ? words->meaning + u' ' + words->next : QString();
}

} // namespace backflow::promotion
