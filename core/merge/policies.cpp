#include "core/merge/policies.h"

#include <QCoreApplication>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

} // namespace

QList<Policy> Policies::list()
{
    return {Policy::VersionMaximum, Policy::FlowLocation,  Policy::SummaryLayoutLabel,
            Policy::ReflowedText,   Policy::ListPositions, Policy::SharedPlace};
}

QString Policies::name(Policy policy)
{
    switch (policy) {
    case Policy::VersionMaximum:
        return QStringLiteral("version-maximum");
    case Policy::FlowLocation:
        return QStringLiteral("flow-location-target");
    case Policy::SummaryLayoutLabel:
        return QStringLiteral("summary-layout-label-target");
    case Policy::ReflowedText:
        return QStringLiteral("reflowed-text-loses");
    case Policy::ListPositions:
        return QStringLiteral("list-positions");
    case Policy::SharedPlace:
        return QStringLiteral("shared-place-target-first");
    }
    return {};
}

QString Policies::sentence(Policy policy)
{
    switch (policy) {
    case Policy::VersionMaximum:
        return Tr::tr("Of API and package versions that both sides raised, the higher one is taken.");
    case Policy::FlowLocation:
        return Tr::tr(
            "Places of flow elements on the canvas, which mean nothing when the flow runs, stay as in the target.");
    case Policy::SummaryLayoutLabel:
        return Tr::tr("The label of a layout's summary is an id of its org and stays as in the target.");
    case Policy::ReflowedText:
        return Tr::tr(
            "A text in which one side changed white space alone is taken from the side that changed its words.");
    case Policy::ListPositions:
        return Tr::tr("Position numbers of list entries follow from the order of the merged list.");
    case Policy::SharedPlace:
        return Tr::tr("Where both sides added to an ordered list at the same place, the target's entries come first.");
    }
    return {};
}

bool Policies::set(const QString &name, bool on)
{
    for (const Policy policy : list()) {
        if (Policies::name(policy) != name)
            continue;
        set(policy, on);
        return true;
    }
    return false;
}

} // namespace backflow::merge
