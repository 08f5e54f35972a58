import { LightningElement, api, wire } from 'lwc';
import getTimeline from '@salesforce/apex/ProjectTimelineController.getTimeline';
import TIMELINE_EMPTY from '@salesforce/label/c.Timeline_Empty';

export default class ProjectTimeline extends LightningElement {
    @api recordId;

    emptyText = TIMELINE_EMPTY;
    entries = [];

    @wire(getTimeline, { projectId: '$recordId' })
    wiredTimeline({ data }) {
        if (data) {
            const today = new Date().toISOString().slice(0, 10);
            this.entries = data.map((entry) => ({
                ...entry,
                cssClass: entry.day < today ? 'past' : 'ahead'
            }));
        }
    }

    get hasEntries() {
        return this.entries.length > 0;
    }
}
