import { LightningElement } from 'lwc';
import greet from '@salesforce/apex/Hello.greet';
export default class Hello extends LightningElement {
    greet = greet;
}
