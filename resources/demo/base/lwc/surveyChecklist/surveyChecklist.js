import { LightningElement, api } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import saveSurvey from '@salesforce/apex/SiteSurveyController.saveSurvey';
import SURVEY_SAVED from '@salesforce/label/c.Survey_Saved';

export default class SurveyChecklist extends LightningElement {
    @api recordId;

    field(name) {
        return this.template.querySelector(`[data-name="${name}"]`);
    }

    async handleSave() {
        await saveSurvey({
            projectId: this.recordId,
            widthMm: Number(this.field('width').value),
            lengthMm: Number(this.field('length').value),
            gasPresent: this.field('gas').checked,
            remarks: this.field('remarks').value
        });
        this.dispatchEvent(new ShowToastEvent({ variant: 'success', message: SURVEY_SAVED }));
    }
}
