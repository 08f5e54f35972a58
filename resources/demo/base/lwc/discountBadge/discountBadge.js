import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord } from 'lightning/uiRecordApi';
import DISCOUNT_FIELD from '@salesforce/schema/Opportunity.Discount_Percent__c';

export default class DiscountBadge extends LightningElement {
    @api recordId;

    @wire(getRecord, { recordId: '$recordId', fields: [DISCOUNT_FIELD] })
    opportunity;

    get percent() {
        return getFieldValue(this.opportunity.data, DISCOUNT_FIELD);
    }

    get text() {
        return `${this.percent} % discount`;
    }
}
