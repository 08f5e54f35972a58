import { LightningElement, api } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import { CloseActionScreenEvent } from 'lightning/actions';
import ID_FIELD from '@salesforce/schema/Installation__c.Id';
import STATUS_FIELD from '@salesforce/schema/Installation__c.Status__c';
import END_DATE_FIELD from '@salesforce/schema/Installation__c.End_Date__c';
import CERTIFICATE_FIELD from '@salesforce/schema/Installation__c.Certificate_Received__c';
import HANDOVER_TITLE from '@salesforce/label/c.Handover_Title';
import CERTIFICATE_MISSING from '@salesforce/label/c.Certificate_Missing';

export default class InstallationHandover extends LightningElement {
    @api recordId;

    labels = { title: HANDOVER_TITLE };
    handedOverOn = new Date().toISOString().slice(0, 10);
    certificateReceived = false;
    message;
    isBusy = false;

    handleDateChange(event) {
        this.handedOverOn = event.detail.value;
    }

    handleCertificateChange(event) {
        this.certificateReceived = event.target.checked;
    }

    async handleSave() {
        if (!this.certificateReceived) {
            this.message = CERTIFICATE_MISSING;
            return;
        }
        this.isBusy = true;
        const fields = {
            [ID_FIELD.fieldApiName]: this.recordId,
            [STATUS_FIELD.fieldApiName]: 'Completed',
            [END_DATE_FIELD.fieldApiName]: this.handedOverOn,
            [CERTIFICATE_FIELD.fieldApiName]: true
        };
        try {
            await updateRecord({ fields });
            this.dispatchEvent(new CloseActionScreenEvent());
        } catch (error) {
            this.message = error.body.message;
        } finally {
            this.isBusy = false;
        }
    }
}
