import { describe, expect, it } from 'vitest';
import {
  checklistSettings,
  isSetting,
  quizSettings,
  settingRules,
} from '../../src/model/settings.js';

const rules = { ...settingRules.quiz, ...settingRules.checklist };

describe('a setting from JSON', () => {
  it.each([
    ['pick', 2.5],
    ['pick', -1],
    ['pick', '2'],
    ['pass', 100.5],
    ['reveal', { after: 0 }],
    ['reveal', { after: -1 }],
    ['reveal', { after: '2' }],
    ['reveal', null],
    ['notes', 'true'],
    ['layout', ['all']],
  ] as const)('%s: %j is not accepted', (name, value) => {
    expect(isSetting(rules[name], value)).toBe(false);
  });
});

describe('a setting as text', () => {
  it.each([
    ['feedback', 'end', 'end'],
    ['layout', 'steps', 'steps'],
    ['shuffle', 'all', 'all'],
    ['pick', '10', 10],
    ['pass', '70%', 70],
    ['pass', '70 %', 70],
    ['pass', '62.5', 62.5],
    ['credit', 'net', 'net'],
    ['reveal', 'never', 'never'],
    ['reveal', 'after 2', { after: 2 }],
    ['address', 'formal', 'formal'],
    ['mode', 'read-do', 'read-do'],
    ['notes', 'true', true],
    ['notes', '', true],
    ['notApplicable', 'false', false],
  ] as const)('%s: %s is %j', (name, text, value) => {
    expect(rules[name].parse(text)).toEqual(value);
    expect(isSetting(rules[name], value)).toBe(true);
  });

  it.each([
    ['feedback', 'later'],
    ['feedback', ''],
    ['feedback', 'constructor'],
    ['pick', '-1'],
    ['pick', '2.5'],
    ['pick', '99999999'],
    ['pass', '101%'],
    ['pass', 'half'],
    ['reveal', 'after 0'],
    ['reveal', 'after'],
    ['notes', 'yes'],
  ] as const)('%s: %j is nothing', (name, text) => {
    expect(rules[name].parse(text)).toBeUndefined();
  });

  it.each(Object.keys(rules) as (keyof typeof rules)[])(
    '%s has a default that it accepts, and suggests only what it can read',
    (name) => {
      const rule = rules[name];
      expect(isSetting(rule, rule.fallback)).toBe(true);
      for (const suggestion of rule.values) expect(rule.parse(suggestion)).toBeDefined();
    },
  );
});

describe('a setting as JSON', () => {
  it.each([
    ['feedback', 1],
    ['feedback', 'later'],
    ['pick', -1],
    ['pick', '3'],
    ['pass', NaN],
    ['pass', 101],
    ['reveal', null],
    ['reveal', {}],
    ['reveal', { after: 'x' }],
    ['notes', 'true'],
  ] as const)('%s is not %j', (name, value) => {
    expect(isSetting(rules[name], value)).toBe(false);
  });
});

describe('the settings', () => {
  it('are the defaults where the author set nothing', () => {
    expect(quizSettings({})).toEqual({
      feedback: 'immediate',
      layout: 'all',
      shuffle: 'none',
      pick: 0,
      pass: 0,
      credit: 'all',
      reveal: 'always',
      address: 'informal',
    });
    expect(checklistSettings({})).toEqual({
      mode: 'do-confirm',
      notApplicable: false,
      notes: false,
      address: 'informal',
    });
  });

  it('are the author’s where there are any', () => {
    expect(quizSettings({ pass: 70 })).toMatchObject({ pass: 70, layout: 'all' });
    expect(checklistSettings({ notes: true }).notes).toBe(true);
  });

  it('hold nothing that no rule knows', () => {
    const given = JSON.parse('{"__proto__": {"pass": 9}, "extra": 1}') as object;
    expect(quizSettings(given)).toEqual(quizSettings({}));
  });
});
