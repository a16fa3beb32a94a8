// The libraries of Angular are compiled when they are used.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Worksheet, ZelfcheckEventMap } from 'zelfcheck';
import 'zelfcheck/define';
import sheet from './checklist.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <zelfcheck-quiz
      #quiz
      id="quiz"
      src="/quiz.md"
      feedback="immediate"
      shuffle="none"
      heading-level="3"
      [strings]="strings"
      (zelfcheck-check)="told.set($event.detail.question + ' ' + $event.detail.verdict)"
      (zelfcheck-reset)="told.set('reset ' + quiz.kind)"
    ></zelfcheck-quiz>
    <zelfcheck-checklist
      id="checklist"
      [worksheet]="checklist"
      [notApplicable]="true"
      remember="false"
      (zelfcheck-answer)="onAnswer($event)"
    ></zelfcheck-checklist>
    <button id="again" (click)="quiz.reset()">Again</button>
    <output id="told">{{ told() }}</output>
  `,
})
class App {
  readonly checklist = sheet as Worksheet;
  readonly strings = { check: 'Well?' };
  readonly told = signal('');

  onAnswer({ detail }: ZelfcheckEventMap['zelfcheck-answer']): void {
    if ('done' in detail) this.told.set(`${detail.item} ${detail.done}`);
  }
}

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
