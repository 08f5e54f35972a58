trigger DeliveryTrigger on Delivery__c (before update) {
    new DeliveryTriggerHandler().run();
}
