trigger KitchenProjectTrigger on Kitchen_Project__c (before insert, before update) {
    new KitchenProjectTriggerHandler().run();
}
