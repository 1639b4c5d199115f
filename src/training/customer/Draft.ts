import type { Conversation } from '../../conversation/Conversation.ts';
import type { Customer, SimulationSetup } from '../Customer.ts';
import type { Matter, ReactionKind } from '../Persona.ts';
import { rolled } from './chance.ts';

/** A meaning that a line carries. */
export interface Meant {
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Something that happens of its own: what a lookup finds, somebody who hangs up. */
export interface Happening {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A customer while they react: a copy that may be written, and what they are about to say and do. */
export interface Draft extends Writable<Customer> {
  readonly conversation: Conversation;
  /** Milliseconds since the epoch. */
  now: number;
  readonly lines: { readonly kind: string; readonly text: string; readonly meanings: readonly Meant[] }[];
  readonly happenings: Happening[];
  /** Reactions of their own accord that are due in this turn. */
  readonly urges: ReactionKind[];
  /** They end the contact after what they say. */
  ends: boolean;
  /** What they have just heard answers their matter. */
  answersNow: boolean;
  /** They began to speak before the agent had paused. */
  readonly wasSpeaking: boolean;
}

export function draftOf(customer: Customer, conversation: Conversation, wasSpeaking = false): Draft {
  return {
    ...customer,
    conversation,
    now: conversation.at,
    lines: [],
    happenings: [],
    urges: [],
    ends: false,
    answersNow: false,
    wasSpeaking,
  };
}

/** The customer that a draft has become. */
export function settled(draft: Draft): Customer {
  const { conversation: _c, now: _n, lines: _l, happenings: _h, urges: _u, ends: _e, wasSpeaking: _w, answersNow: _a, ...customer } = draft;
  return customer;
}

/** Something is left to chance: a whole number from 0 up to below a limit. */
export function roll(draft: Draft, topic: string, below: number): number {
  const time = draft.rolls[topic] ?? 0;
  draft.rolls = { ...draft.rolls, [topic]: time + 1 };
  return rolled(draft.setup.seed, topic, time, below);
}

/** Whether something happens that happens in so many cases of a hundred. */
export function happens(draft: Draft, topic: string, percent: number): boolean {
  return roll(draft, topic, 100) < percent;
}

export function matterOf({ setup, matter }: Pick<Customer, 'setup' | 'matter'>): Matter {
  const { matters } = setup.persona;
  return matters[Math.min(matter, matters.length - 1)] as Matter;
}

export function hasMoreMatters({ setup, matter }: Pick<Customer, 'setup' | 'matter'>): boolean {
  return matter + 1 < setup.persona.matters.length;
}

/** A fact of the persona in the language of the contact. */
export function factOf({ persona, language }: SimulationSetup, name: string): string | number | boolean | null {
  const value = Object.hasOwn(persona.facts, name) ? persona.facts[name] : undefined;
  const own = typeof value === 'object' && value !== null && !Array.isArray(value) ? value[language] : value;
  if (own !== undefined && !Array.isArray(own)) return own;
  return name === 'customerName' ? (persona.customer[language]?.name ?? null) : null;
}
