<?xml version="1.0" encoding="UTF-8"?>
<CustomApplication xmlns="http://soap.sforce.com/2006/04/metadata">
    <brand>
        <headerColor>#3C4650</headerColor>
        <shouldOverrideOrgTheme>false</shouldOverrideOrgTheme>
    </brand>
    <description>Deliver, install and look after kitchens.</description>
    <formFactors>Small</formFactors>
    <formFactors>Large</formFactors>
    <isNavAutoTempTabsDisabled>false</isNavAutoTempTabsDisabled>
    <isNavPersonalizationDisabled>false</isNavPersonalizationDisabled>
    <isNavTabPersistenceDisabled>false</isNavTabPersistenceDisabled>
    <label>Kitchen Service</label>
    <navType>Console</navType>
    <tabs>standard-Case</tabs>
    <tabs>Kitchen_Project__c</tabs>
    <tabs>Delivery__c</tabs>
    <tabs>Installation__c</tabs>
    <tabs>Warranty_Claim__c</tabs>
    <tabs>Supplier__c</tabs>
    <uiType>Lightning</uiType>
    <utilityBar>Service_Console_UtilityBar</utilityBar>
</CustomApplication>
