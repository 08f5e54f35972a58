import { LightningElement, api, wire } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import getCoverage from '@salesforce/apex/WarrantyClaimController.getCoverage';
import submitClaim from '@salesforce/apex/WarrantyClaimController.submitClaim';
import CLAIM_SUBMITTED from '@salesforce/label/c.Claim_Submitted';
import WARRANTY_EXPIRED from '@salesforce/label/c.Warranty_Expired_Message';

const CLAIM_TYPES = ['Hinge or Runner', 'Door or Front', 'Worktop', 'Appliance', 'Fitting'];

export default class WarrantyClaimForm extends LightningElement {
    @api recordId;

    claimType = CLAIM_TYPES[0];
    notes = '';

    @wire(getCoverage, { projectId: '$recordId' })
    wiredCoverage;

    get coverage() {
        return this.wiredCoverage?.data;
    }

    get coverageText() {
        return this.coverage.covered
            ? `Covered until ${this.coverage.lastDay} (${this.coverage.tier})`
            : WARRANTY_EXPIRED;
    }

    get coverageClass() {
        return this.coverage.covered ? 'covered' : 'expired';
    }

    get claimTypes() {
        return CLAIM_TYPES.map((type) => ({ label: type, value: type }));
    }

    handleTypeChange(event) {
        this.claimType = event.detail.value;
    }

    handleNotesChange(event) {
        this.notes = event.detail.value;
    }

    async handleSubmit() {
        try {
            await submitClaim({ projectId: this.recordId, claimType: this.claimType, notes: this.notes });
            this.toast('success', CLAIM_SUBMITTED);
            this.notes = '';
        } catch (error) {
            this.toast('error', error.body.message);
        }
    }

    toast(variant, message) {
        this.dispatchEvent(new ShowToastEvent({ variant, message }));
    }
}
