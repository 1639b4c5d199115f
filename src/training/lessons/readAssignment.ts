import { readTime } from '../../conversation/readTime.ts';
import { nearestName } from '../../problems/nearestName.ts';
import type { Problem } from '../../problems/Problem.ts';
import { found, wrong, type Read } from '../../problems/Read.ts';
import { schemaCheck } from '../../problems/schemaProblems.ts';
import type { Persona } from '../Persona.ts';
import { AssignmentBody, type Assignment } from './Assignment.ts';

/** What an assignment is read against. */
export interface AssignmentPlace {
  /** By id. */
  readonly personas: ReadonlyMap<string, Persona>;
  readonly flows: ReadonlyMap<string, AssignedFlow>;
}

export interface AssignedFlow {
  readonly channel: 'chat' | 'phone';
  readonly direction: 'inbound' | 'outbound';
  readonly languages: readonly string[];
}

/** What decides itself where nobody says: an exam is had once and without help. */
const DEFAULTS: Readonly<Record<Assignment['kind'], Pick<Assignment, 'guidance' | 'attempts' | 'passMark'>>> = {
  lesson: { guidance: 'shown', attempts: null, passMark: 80 },
  exam: { guidance: 'hidden', attempts: 1, passMark: 80 },
};

const check = schemaCheck(AssignmentBody);

/** Reads what a trainer sent: the assignment with everything decided, or all that is wrong with it. Names that nobody knows are told with the nearest one. */
export function readAssignment(body: unknown, place: AssignmentPlace): Read<Assignment> {
  const malformed = check(body);
  if (malformed.length > 0) return wrong(malformed);
  const given = body as AssignmentBody;
  const kind = given.kind ?? 'lesson';
  const flow = place.flows.get(given.flow);
  const assignment: Assignment = {
    ...{ kind, seedPolicy: 'fresh', order: 'fixed', level: 'experienced', difficulty: 'normal', ...DEFAULTS[kind] },
    ...{ seeds: [], dueAt: null, trainees: [], rules: [], settings: {} },
    languages: flow === undefined ? [] : flow.languages.slice(0, 1),
    ...given,
  };
  const problems = [...flowProblems(assignment, flow, place), ...personaProblems(assignment, flow, place), ...ownProblems(assignment)];
  return problems.length > 0 ? wrong(problems) : found(assignment);
}

function flowProblems({ flow: name, languages }: Assignment, flow: AssignedFlow | undefined, { flows }: AssignmentPlace): readonly Problem[] {
  if (flow === undefined) return [{ code: 'unknown-flow', args: { name }, pointer: '/flow', ...nearest(name, flows.keys()) }];
  const known = flow.languages.join(', ');
  return languages.flatMap((language, i): readonly Problem[] =>
    flow.languages.includes(language) ? [] : [{ code: 'unknown-language', args: { flow: name, name: language, known }, pointer: `/languages/${i}` }],
  );
}

function personaProblems({ personas, languages }: Assignment, flow: AssignedFlow | undefined, place: AssignmentPlace): readonly Problem[] {
  return personas.flatMap((id, i): readonly Problem[] => {
    const pointer = `/personas/${i}`;
    const persona = place.personas.get(id);
    if (persona === undefined) return [{ code: 'unknown-persona', args: { name: id }, pointer, ...nearest(id, place.personas.keys()) }];
    if (personas.indexOf(id) < i) return [invalid(`The persona "${id}" is named twice`, pointer)];
    return [
      ...(flow === undefined ? [] : misfitsOf(persona, flow, pointer)),
      ...languages.flatMap((language) => strangeTo(persona, language, pointer)),
    ];
  });
}

/** What keeps a persona from having a contact of a flow. */
export function misfitsOf(persona: Persona, { channel, direction }: AssignedFlow, pointer: string): readonly Problem[] {
  const fits = persona.channels.includes(channel) && persona.directions.includes(direction);
  return fits ? [] : [{ code: 'persona-misfit', args: { name: persona.id, reason: `it has no ${direction} contacts by ${channel}` }, pointer }];
}

export function strangeTo(persona: Persona, language: string, pointer: string): readonly Problem[] {
  if (Object.hasOwn(persona.speech, language) && Object.hasOwn(persona.customer, language)) return [];
  return [{ code: 'persona-misfit', args: { name: persona.id, reason: `it does not speak "${language}"` }, pointer }];
}

function ownProblems({ kind, seedPolicy, seeds, dueAt, trainees, attempts }: Assignment): readonly Problem[] {
  const problems: Problem[] = [];
  if (seedPolicy === 'listed' && seeds.length === 0) problems.push(invalid('seeds are missing: the seed policy is "listed"', '/seeds'));
  if (seedPolicy === 'fresh' && seeds.length > 0) problems.push(invalid('seeds are for the seed policies "same" and "listed"', '/seeds'));
  if (dueAt !== null && readTime(dueAt) === undefined)
    problems.push(invalid('dueAt must be an ISO 8601 time with its zone, such as 2026-01-05T10:00:00Z', '/dueAt'));
  if (kind === 'exam' && attempts === null) problems.push(invalid('An exam has a number of attempts', '/attempts'));
  const twice = trainees.findIndex((trainee, i) => trainees.indexOf(trainee) < i);
  if (twice >= 0) problems.push(invalid(`The trainee "${trainees[twice] ?? ''}" is named twice`, `/trainees/${twice}`));
  return problems;
}

function nearest(name: string, known: Iterable<string>): Pick<Problem, 'suggestion'> {
  const suggestion = nearestName(name, [...known]);
  return suggestion === undefined ? {} : { suggestion };
}

function invalid(reason: string, pointer: string): Problem {
  return { code: 'invalid-data', args: { reason }, pointer };
}
