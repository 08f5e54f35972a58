trigger WarrantyClaimTrigger on Warranty_Claim__c (before insert, after update) {
    new WarrantyClaimTriggerHandler().run();
}
