import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { MgaMinutesOpenEvent } from 'mga-widgets';
import 'mga-widgets/define/mga-feed';
import 'mga-widgets/define/mga-agreements';
import 'mga-widgets/define/mga-minutes';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <mga-feed src="/feed.json">
      @if (meeting(); as record) {
        <button (click)="meeting.set(undefined)">Volver a los acuerdos</button>
        <mga-minutes heading-level="1" [record]="record"></mga-minutes>
      } @else {
        <mga-agreements heading-level="1" minutes-href="#minutes/{id}" (mga-minutes-open)="openMinutes($event)"></mga-agreements>
      }
    </mga-feed>
  `,
})
export class App {
  readonly meeting = signal<string | undefined>(undefined);

  openMinutes(event: MgaMinutesOpenEvent): void {
    event.preventDefault();
    this.meeting.set(event.meeting);
  }
}
