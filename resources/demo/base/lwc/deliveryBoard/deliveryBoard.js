import { LightningElement, api, wire } from 'lwc';
import { getRelatedListRecords } from 'lightning/uiRelatedListApi';

const FIELDS = [
    'Delivery__c.Name',
    'Delivery__c.Planned_Date__c',
    'Delivery__c.Status__c',
    'Delivery__c.Pallets__c'
];

export default class DeliveryBoard extends LightningElement {
    @api recordId;

    columns = [
        { label: 'Delivery', fieldName: 'name' },
        { label: 'Planned', fieldName: 'planned', type: 'date-local' },
        { label: 'Status', fieldName: 'status' },
        { label: 'Pallets', fieldName: 'pallets', type: 'number' }
    ];
    rows = [];

    @wire(getRelatedListRecords, {
        parentRecordId: '$recordId',
        relatedListId: 'Deliveries__r',
        fields: FIELDS,
        sortBy: ['Delivery__c.Planned_Date__c']
    })
    wiredDeliveries({ data }) {
        if (data) {
            this.rows = data.records.map((record) => ({
                id: record.id,
                name: record.fields.Name.value,
                planned: record.fields.Planned_Date__c.value,
                status: record.fields.Status__c.value,
                pallets: record.fields.Pallets__c.value
            }));
        }
    }
}
