import { LightningElement, api, wire } from 'lwc';
import findShowrooms from '@salesforce/apex/ShowroomFinderController.findShowrooms';

const TYPING_DELAY_MS = 300;

export default class ShowroomFinder extends LightningElement {
    @api region = '';

    city = '';
    showrooms = [];

    @wire(findShowrooms, { region: '$region', city: '$city' })
    wiredShowrooms({ data }) {
        this.showrooms = data ?? [];
    }

    handleCityChange(event) {
        const typed = event.detail.value;
        window.clearTimeout(this.timer);
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.timer = window.setTimeout(() => {
            this.city = typed;
        }, TYPING_DELAY_MS);
    }
}
