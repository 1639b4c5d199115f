import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/training/lessons/Assignment.ts';
import type { Attempt } from '../../../src/training/lessons/Attempt.ts';
import { habitsOf } from '../../../src/training/lessons/habitsOf.ts';
import { orderOf, personaOf } from '../../../src/training/lessons/personaOf.ts';
import type { PractisedContact } from '../../../src/training/lessons/PractisedContact.ts';
import { progressOf } from '../../../src/training/lessons/progressOf.ts';
import { readAssignment, type AssignmentPlace } from '../../../src/training/lessons/readAssignment.ts';
import { refresherOf } from '../../../src/training/lessons/refresherOf.ts';
import { seedOf } from '../../../src/training/lessons/seedOf.ts';
import { standingOf } from '../../../src/training/lessons/standingOf.ts';
import type { Persona } from '../../../src/training/Persona.ts';

const people = { customer: { en: { name: 'Eve', gender: 'female' } }, speech: { en: {} }, channels: ['chat'], directions: ['inbound'] };
const place: AssignmentPlace = {
  personas: new Map(['calm', 'cross', 'quick'].map((id) => [id, { id, ...people } as unknown as Persona])),
  flows: new Map([
    ['chat', { channel: 'chat', direction: 'inbound', languages: ['en', 'ru'] }],
    ['call', { channel: 'phone', direction: 'inbound', languages: ['en'] }],
  ]),
};
const BODY = { title: 'Hold', flow: 'chat', personas: ['calm', 'cross'] };

function assigned(body: object = {}): Assignment {
  const read = readAssignment({ ...BODY, ...body }, place);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function problemsOf(body: object): readonly { code: string; pointer?: string; suggestion?: string }[] {
  const read = readAssignment({ ...BODY, ...body }, place);
  return read.ok ? [] : read.problems;
}

const attempt = (persona: string, total: number | null, number = 1): Attempt => ({
  simulation: `${persona}-${number}`,
  ...{ trainee: 'ann', persona, attempt: number, status: total === null ? 'open' : 'ended', total, startedAt: number },
});

let made = 0;
const contact = (broken: readonly string[], more: Partial<PractisedContact> = {}): PractisedContact => ({
  ...{ conversation: `c${++made}`, at: made * 1000, channel: 'chat', purpose: 'training', total: 70, broken, idle: new Set(), criteria: [] },
  ...more,
});

describe('An assignment', () => {
  it('TRAIN-2: is an exam that is had once and without guidance, or a lesson as often as it takes', () => {
    expect(assigned({ kind: 'exam' })).toMatchObject({ guidance: 'hidden', attempts: 1, passMark: 80 });
    expect(assigned()).toMatchObject({ kind: 'lesson', guidance: 'shown', attempts: null, languages: ['en'] });
  });

  it('is refused with the names of what is wrong', () => {
    expect(problemsOf({ personas: ['calmn'] })).toMatchObject([{ code: 'unknown-persona', pointer: '/personas/0', suggestion: 'calm' }]);
    expect(problemsOf({ personas: ['calm', 'calm'] })).toMatchObject([{ code: 'invalid-data', pointer: '/personas/1' }]);
    expect(problemsOf({ flow: 'chad' })).toMatchObject([{ code: 'unknown-flow', suggestion: 'chat' }]);
    expect(problemsOf({ flow: 'call' })).toMatchObject([{ code: 'persona-misfit' }, { code: 'persona-misfit' }]);
    expect(problemsOf({ languages: ['ru'] })).toMatchObject([{ code: 'persona-misfit' }, { code: 'persona-misfit' }]);
    expect(problemsOf({ languages: ['lt'] })[0]).toMatchObject({ code: 'unknown-language' });
    expect(problemsOf({ seedPolicy: 'listed' })).toMatchObject([{ pointer: '/seeds' }]);
    expect(problemsOf({ seeds: [1] })).toMatchObject([{ pointer: '/seeds' }]);
    expect(problemsOf({ dueAt: 'tomorrow' })).toMatchObject([{ pointer: '/dueAt' }]);
    expect(problemsOf({ kind: 'exam', attempts: null })).toMatchObject([{ pointer: '/attempts' }]);
    expect(problemsOf({ trainees: ['a', 'a'] })).toMatchObject([{ pointer: '/trainees/1' }]);
    expect(problemsOf({ passmark: 3 })).toMatchObject([{ code: 'unknown-field', suggestion: 'passMark' }]);
  });

  it('gives everybody the same contact where trainees are to be compared, and another each time where they are not', () => {
    const [same, listed, fresh] = [assigned({ seedPolicy: 'same' }), assigned({ seedPolicy: 'listed', seeds: [5, 6] }), assigned()];
    expect(seedOf('x', same, 'ann', 'calm', 1)).toBe(seedOf('x', same, 'bob', 'calm', 4));
    expect([1, 2, 3].map((number) => seedOf('x', listed, 'ann', 'calm', number))).toEqual([5, 6, 5]);
    const seeds = ['ann', 'bob'].flatMap((trainee) =>
      ['calm', 'cross'].flatMap((persona) => [1, 2, 3].map((number) => seedOf('x', fresh, trainee, persona, number))),
    );
    expect(new Set(seeds).size).toBe(seeds.length);
    expect(seedOf('x', fresh, 'ann', 'calm', 1)).toBe(seedOf('x', fresh, 'ann', 'calm', 1));
  });

  it('shuffles the personas for each trainee, loses none, and gives the same order again', () => {
    const shuffled = assigned({ personas: ['calm', 'cross', 'quick'], order: 'shuffled' });
    fc.assert(
      fc.property(fc.string(), (trainee) => {
        const order = orderOf('x', shuffled, trainee);
        expect([...order].sort()).toEqual(['calm', 'cross', 'quick']);
        expect(orderOf('x', shuffled, trainee)).toEqual(order);
      }),
    );
    const orders = new Set(Array.from({ length: 40 }, (_, i) => orderOf('x', shuffled, `t${i}`).join()));
    expect(orders.size).toBe(6);
  });

  it('TRAIN-2: is passed when every persona came to the pass mark once', () => {
    const lesson = assigned({ passMark: 80 });
    expect(standingOf(lesson, 'ann', [], 0).status).toBe('to-do');
    expect(standingOf(lesson, 'ann', [attempt('calm', 80), attempt('cross', 79.9)], 0).status).toBe('under-way');
    expect(standingOf(lesson, 'ann', [attempt('calm', 80), attempt('cross', 40), attempt('cross', 95, 2), attempt('calm', 10, 2)], 0).status).toBe(
      'passed',
    );
  });

  it('is failed when an exam leaves no attempt, and not while one is under way', () => {
    const exam = assigned({ kind: 'exam' });
    expect(standingOf(exam, 'ann', [attempt('calm', null)], 0).status).toBe('under-way');
    expect(standingOf(exam, 'ann', [attempt('calm', 50)], 0).status).toBe('failed');
    expect(standingOf(assigned({ dueAt: '2026-01-05T10:00:00Z' }), 'ann', [], Date.parse('2026-01-05T10:00:01Z')).status).toBe('overdue');
  });

  it('leads to the persona that is not passed and was met least, and an exam to nobody twice', () => {
    const [lesson, exam] = [assigned(), assigned({ kind: 'exam' })];
    const next = (assignment: Assignment, attempts: readonly Attempt[]): string | null =>
      personaOf('x', assignment, standingOf(assignment, 'ann', attempts, 0));
    expect(next(lesson, [])).toBe('calm');
    expect(next(lesson, [attempt('calm', 20)])).toBe('cross');
    expect(next(lesson, [attempt('calm', 90), attempt('cross', 20)])).toBe('cross');
    expect(next(lesson, [attempt('calm', 90), attempt('cross', 90), attempt('calm', 90, 2)])).toBe('cross');
    expect(next(exam, [attempt('calm', 90)])).toBe('cross');
    expect(next(exam, [attempt('calm', 90), attempt('cross', 10)])).toBeNull();
  });
});

describe('Habits', () => {
  it('TRAIN-7: the same rule in three contacts running is a habit', () => {
    const contacts = [contact(['FILLER']), contact(['FILLER', 'HOLD-2']), contact(['FILLER'])];
    expect(habitsOf(contacts.slice(0, 2))).toEqual([]);
    expect(habitsOf(contacts)).toMatchObject([
      { rule: 'FILLER', status: 'flagged', contacts: contacts.map(({ conversation }) => conversation), clean: 0 },
    ]);
  });

  it('TRAIN-7: a clean contact in between breaks the run, one in which the rule could not be broken does not', () => {
    const broken = (): PractisedContact => contact(['HOLD-2']);
    expect(habitsOf([broken(), broken(), contact([]), broken()])).toEqual([]);
    expect(habitsOf([broken(), contact([], { idle: new Set(['HOLD-2']) }), broken(), broken()])).toMatchObject([{ rule: 'HOLD-2' }]);
  });

  it('TRAIN-7: three clean contacts drop it, fewer do not, and it can come back', () => {
    const habit = [contact(['HOLD-2']), contact(['HOLD-2']), contact(['HOLD-2'])];
    const clean = (): PractisedContact => contact([]);
    expect(habitsOf([...habit, clean(), clean()])).toMatchObject([{ status: 'flagged', clean: 2 }]);
    expect(habitsOf([...habit, clean(), clean(), contact([], { idle: new Set(['HOLD-2']) })])).toMatchObject([{ status: 'flagged' }]);
    const dropped = [...habit, clean(), clean(), clean()];
    expect(habitsOf(dropped)).toMatchObject([{ status: 'dropped', clean: 3 }]);
    expect(habitsOf([...dropped, contact(['HOLD-2'])])).toEqual([]);
    expect(habitsOf([...dropped, contact(['HOLD-2']), contact(['HOLD-2']), contact(['HOLD-2'])])).toMatchObject([{ status: 'flagged', clean: 0 }]);
  });

  it('TRAIN-7: a rule of one channel is judged in that channel alone', () => {
    const contacts = [contact(['TEXT-CAPS']), contact([], { channel: 'phone' }), contact(['TEXT-CAPS']), contact(['TEXT-CAPS'])];
    expect(habitsOf(contacts)).toEqual([]);
    expect(habitsOf(contacts, { apart: () => true })).toMatchObject([{ rule: 'TEXT-CAPS', channel: 'chat' }]);
  });

  it('flags nothing that was not broken in three contacts, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(['A-1', 'B-1', 'C-1']), { maxLength: 20 }), (runs) => {
        for (const { rule, contacts } of habitsOf(runs.map((broken) => contact(broken)))) {
          expect(contacts.length).toBeGreaterThanOrEqual(3);
          expect(runs.filter((broken) => broken.includes(rule)).length).toBeGreaterThanOrEqual(contacts.length);
        }
      }),
    );
  });
});

describe('Progress', () => {
  it('TRAIN-12: shows what became better, per family of rules and criterion', () => {
    const criteria = (value: number): PractisedContact['criteria'] => [{ id: 'SC-13', title: 'Hold', value }];
    const contacts = [
      contact(['HOLD-1'], { total: 40, criteria: criteria(0.2) }),
      contact(['HOLD-2'], { total: 60, criteria: criteria(0.4) }),
      contact(['HOLD-2'], { total: 80, criteria: criteria(0.8) }),
      contact([], { total: 100, criteria: criteria(1) }),
    ];
    const progress = progressOf(contacts, 80);
    expect(progress.total).toEqual({ before: 50, after: 90, change: 40 });
    expect(progress.passRate).toEqual({ before: 0, after: 1, change: 1 });
    expect(progress.families).toMatchObject([{ family: 'HOLD', contacts: 4, broken: 3, before: 1, after: 0.5, change: -0.5 }]);
    expect(progress.families[0]?.rules).toEqual([
      { rule: 'HOLD-2', contacts: 2 },
      { rule: 'HOLD-1', contacts: 1 },
    ]);
    expect(progress.criteria).toMatchObject([{ criterion: 'SC-13', before: 0.3, after: 0.9 }]);
  });

  it('TRAIN-12: is told week by week, from Monday', () => {
    const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);
    const weeks = progressOf(
      [contact([], { at: at('2026-01-04') }), contact([], { at: at('2026-01-05') }), contact([], { at: at('2026-01-11'), total: 90 })],
      80,
    ).weeks;
    expect(weeks.map(({ from, contacts, passed }) => [new Date(from).toISOString().slice(0, 10), contacts, passed])).toEqual([
      ['2025-12-29', 1, 0],
      ['2026-01-05', 2, 1],
    ]);
  });

  it('says nothing of what was never judged', () => {
    expect(progressOf([], 80)).toMatchObject({ contacts: 0, total: { before: null, after: null, change: null }, families: [], weeks: [] });
  });

  it('TRAIN-1: three contacts with violations of hold lead to what practises hold', () => {
    const contacts = [contact(['HOLD-1']), contact(['HOLD-2'], { purpose: 'live' }), contact(['GREET-1'])];
    const practice = {
      personas: [
        { id: 'waiter', practises: ['HOLD-2'] },
        { id: 'greeter', practises: ['GREET-1'] },
      ],
      assignments: [
        { id: 'lesson-1', rules: ['HOLD'], personas: ['greeter'] },
        { id: 'lesson-2', rules: [], personas: ['waiter'] },
        { id: 'lesson-3', rules: [], personas: ['greeter'] },
      ],
    };
    expect(refresherOf(contacts, practice)).toEqual([]);
    expect(refresherOf([...contacts, contact(['HOLD-1'])], practice)).toEqual([
      { family: 'HOLD', rules: ['HOLD-1', 'HOLD-2'], contacts: 3, personas: ['waiter'], assignments: ['lesson-1', 'lesson-2'] },
    ]);
  });
});
