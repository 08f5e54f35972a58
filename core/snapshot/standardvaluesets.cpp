#include "core/snapshot/standardvaluesets.h"

namespace backflow::snapshot {

const QStringList &standardValueSets()
{
    static const QStringList names =
        QStringLiteral("AccountContactMultiRoles AccountContactRole AccountOwnership AccountRating "
                       "AccountType AssetStatus CampaignMemberStatus CampaignStatus CampaignType "
                       "CaseContactRole CaseOrigin CasePriority CaseReason CaseStatus CaseType "
                       "ContactRole ContractContactRole ContractStatus EntitlementType EventSubject "
                       "EventType FiscalYearPeriodName FiscalYearPeriodPrefix FiscalYearQuarterName "
                       "FiscalYearQuarterPrefix IdeaCategory IdeaMultiCategory IdeaStatus "
                       "IdeaThemeStatus Industry LeadSource LeadStatus OpportunityCompetitor "
                       "OpportunityStage OpportunityType OrderStatus OrderType PartnerRole "
                       "Product2Family QuestionOrigin QuickTextCategory QuickTextChannel QuoteStatus "
                       "ResourceAbsenceType RoleInTerritory2 SalesTeamRole Salutation "
                       "ServiceAppointmentStatus ServiceContractApprovalStatus "
                       "SocialPostClassification SocialPostEngagementLevel SocialPostReviewedStatus "
                       "SolutionStatus TaskPriority TaskStatus TaskSubject TaskType UnitOfMeasure "
                       "WorkOrderLineItemStatus WorkOrderPriority WorkOrderStatus WorkStepStatus")
            .split(u' ');
    return names;
}

} // namespace backflow::snapshot
