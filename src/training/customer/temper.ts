import type { Difficulty, Persona, Trigger } from '../Persona.ts';
import { happens, type Draft } from './Draft.ts';

/** What a difficulty does to a customer. */
export interface Hardness {
  /** Patience at the beginning, of what the persona has. */
  readonly patience: number;
  /** What upsets them weighs so much, what pleases them so much. */
  readonly loses: number;
  readonly gains: number;
  /** Chances of what makes it hard, and of consent. */
  readonly unruly: number;
  readonly willing: number;
  /** Chance in percent that a fact is told unasked, and that somebody who was warned apologises. */
  readonly volunteers: number;
  readonly heeds: number;
}

export const HARDNESS: Readonly<Record<Difficulty, Hardness>> = Object.freeze({
  easy: { patience: 1.25, loses: 0.6, gains: 1.3, unruly: 0.6, willing: 1.2, volunteers: 50, heeds: 95 },
  normal: { patience: 1, loses: 1, gains: 1, unruly: 1, willing: 1, volunteers: 20, heeds: 65 },
  hard: { patience: 0.75, loses: 1.4, gains: 0.7, unruly: 1.4, willing: 0.8, volunteers: 0, heeds: 25 },
});

/** What each thing takes from anybody's patience, or gives; a persona's reactions come on top. */
const EFFECTS: Readonly<Partial<Record<Trigger, number>>> = Object.freeze({
  turn: -1,
  'no-greeting': -3,
  empathy: 8,
  apology: 5,
  'no-empathy': -6,
  'unasked-hold': -12,
  'long-hold': -10,
  'long-wait': -8,
  silence: -6,
  interrupted: -6,
  rude: -20,
  familiar: -4,
  refused: -6,
  'sent-to-search': -10,
  interrogated: -6,
  'asked-again': -6,
  'not-understood': -6,
  'advised-too-early': -4,
  pushed: -10,
});

/** Things that anybody may protest against, though the persona says nothing of them. */
const PROTESTED: ReadonlySet<Trigger> = new Set(['unasked-hold', 'rude', 'sent-to-search', 'interrupted']);
const PROTEST_CHANCE = 50;
/** Below this the persona's `patience-low` is due. */
export const LOW = 30;

export function hardnessOf(draft: Pick<Draft, 'setup'>): Hardness {
  return HARDNESS[draft.setup.difficulty];
}

export function patienceAtFirst(persona: Persona, difficulty: Difficulty): number {
  return clamp(Math.round(persona.temper.patience * HARDNESS[difficulty].patience), 10);
}

/** The customer noticed something: patience falls or rises, and they may feel like doing something about it. */
export function feel(draft: Draft, trigger: Trigger): void {
  const before = draft.patience;
  change(draft, EFFECTS[trigger] ?? 0);
  const own = respond(draft, trigger);
  if (!own && PROTESTED.has(trigger) && happens(draft, `protest:${trigger}`, PROTEST_CHANCE)) draft.urges.push('protest');
  if (before >= LOW && draft.patience < LOW && draft.patience > 0) respond(draft, 'patience-low');
}

/** The persona's own reactions to it; whether it has any. */
export function respond(draft: Draft, trigger: Trigger): boolean {
  const { reactions } = draft.setup.persona;
  let any = false;
  for (const [index, reaction] of reactions.entries()) {
    if (reaction.on !== trigger) continue;
    any = true;
    const times = draft.shown[index] ?? 0;
    if (reaction.times !== undefined && times >= reaction.times) continue;
    const calming = reaction.does === 'apologise' || reaction.does === 'calm-down';
    const chance = (reaction.chance ?? 100) * (calming || (reaction.chance ?? 100) === 100 ? 1 : hardnessOf(draft).unruly);
    if (!happens(draft, `reaction:${index}`, chance)) continue;
    draft.shown = { ...draft.shown, [index]: times + 1 };
    change(draft, reaction.patience ?? 0);
    if (reaction.does !== undefined) draft.urges.push(reaction.does);
  }
  return any;
}

function change(draft: Draft, by: number): void {
  const { loses, gains } = hardnessOf(draft);
  draft.patience = clamp(Math.round(draft.patience + by * (by < 0 ? loses : gains)), 0);
}

function clamp(patience: number, least: number): number {
  return Math.min(100, Math.max(least, patience));
}
