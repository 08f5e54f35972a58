import { LightningElement, api, wire } from 'lwc';
import getWeek from '@salesforce/apex/CrewCapacityController.getWeek';

function mondayOf(day) {
    const monday = new Date(day);
    monday.setDate(day.getDate() - ((day.getDay() + 6) % 7));
    return monday.toISOString().slice(0, 10);
}

export default class CrewCapacity extends LightningElement {
    @api region = 'North';

    firstDay = mondayOf(new Date());
    days = [];

    @wire(getWeek, { region: '$region', firstDay: '$firstDay' })
    wiredWeek({ data }) {
        this.days = data ?? [];
    }
}
