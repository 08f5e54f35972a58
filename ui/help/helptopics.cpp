#include "ui/help/helptopics.h"

#include <QWidget>
#include <array>

namespace backflow::ui::help {

namespace {

struct Topic {
    const char *part;
    const char *place;
};

constexpr std::array kTopics{
    Topic{"activityDock", "activity"},
    Topic{"diffView", "diff"},
    Topic{"comparePreview", "diff"},
    Topic{"diffTab", "diff"},
    Topic{"promoChanges", "diff"},
    Topic{"compareTargets", "compare#choose-the-sides"},
    Topic{"compareSourceCombo", "compare#choose-the-sides"},
    Topic{"promoWhere", "promotion#the-steps"},
    Topic{"promoWhat", "promotion#the-steps"},
    Topic{"promoReview", "promotion#the-steps"},
    Topic{"promoRuns", "promotion#several-targets"},
    Topic{"envAccess", "access"},
    Topic{"accessTabs", "access#roles"},
    Topic{"settingsPage_keyboard", "keys"},
    Topic{"mergeBeforeDialog", "resolver#when-there-is-no-common-version"},
    Topic{"mergeTurnNotice", "resolver#two-people"},
    Topic{"mergeFinishPanel", "resolver#nothing-gets-lost"},
    Topic{"mergeDecision", "resolver#one-decision"},
    Topic{"setupSteps", "first-run#the-five-steps"},
    Topic{"setupChecklistPanel", "first-run#the-sample-company"},
    Topic{"contextPanel", "map#what-you-can-do"},
    Topic{"envForm", "first-run#add-environments"},
    Topic{"signInForm", "environment"},
    Topic{"keepDialog", "compare#pick"},
    Topic{"compareDayDialog", "compare#choose-the-sides"},
    Topic{"diffLineDialog", "diff"},
    Topic{"historyNameDialog", "history"},
    Topic{"historyMoments", "history"},
    Topic{"mergeRuleDialog", "resolver#many-at-once"},
    Topic{"mergeAbandonDialog", "resolver#nothing-gets-lost"},
    Topic{"mergeForm", "resolver#one-decision"},
    Topic{"rememberedDialog", "resolver#many-at-once"},
    Topic{"approvalDialog", "promotion#approvals"},
    Topic{"rulesPane", "rules"},
    Topic{"ruleEditor", "rules"},
    Topic{"channelsDialog", "rules"},
    Topic{"settleDialog", "promotion#the-endings"},
    Topic{"personForm", "access#roles"},
    Topic{"roleForm", "access#roles"},
    Topic{"ruleForm", "access#roles"},
    Topic{"productionDialog", "access"},
    Topic{"jobLogView", "activity"},
    Topic{"shortcutSheet", "keys"},
    Topic{"legendDialog", "words"},
};

} // namespace

QString placeFor(const QWidget *focus)
{
    for (const QWidget *part = focus; part; part = part->isWindow() ? nullptr : part->parentWidget())
        for (const Topic &topic : kTopics)
            if (part->objectName() == QLatin1StringView(topic.part))
                return QString::fromLatin1(topic.place);
    return {};
}

QList<std::pair<QString, QString>> topics()
{
    QList<std::pair<QString, QString>> all;
    for (const Topic &topic : kTopics)
        all.append({QString::fromLatin1(topic.part), QString::fromLatin1(topic.place)});
    return all;
}

} // namespace backflow::ui::help
