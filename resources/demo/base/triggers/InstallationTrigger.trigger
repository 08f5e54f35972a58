trigger InstallationTrigger on Installation__c (after update) {
    new InstallationTriggerHandler().run();
}
