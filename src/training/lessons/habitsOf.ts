import type { PractisedContact } from './PractisedContact.ts';

/** So many contacts running make a habit, and so many clean ones end it (TRAIN-7). */
export const HABIT_CONTACTS = 3;

/** A rule that somebody breaks again and again. */
export interface Habit {
  readonly rule: string;
  /** Null where the rule is the same in both. */
  readonly channel: 'chat' | 'phone' | null;
  /** `dropped` when as many contacts came after it in which it could have been broken and was not. */
  readonly status: 'flagged' | 'dropped';
  /** When it was first broken of that run, and last so far, milliseconds since the epoch. */
  readonly since: number;
  readonly last: number;
  /** Contacts in which it was broken, since it began. */
  readonly contacts: readonly string[];
  /** Clean contacts since it was broken last. */
  readonly clean: number;
}

export interface HabitOptions {
  /** Whether the rule is judged in chat and on the telephone apart; in both together unless told. */
  readonly apart?: (rule: string) => boolean;
}

interface Run {
  since: number;
  last: number;
  contacts: string[];
  clean: number;
  /** Contacts running in which it was broken. */
  running: number;
  flagged: boolean;
}

/**
 * The habits of one agent, from their contacts in the order in which they were had. A contact in which the rule could not be broken
 * neither makes a habit nor ends it. Habits that were dropped are told as well; one that came back is told once, as it stands now.
 */
export function habitsOf(contacts: readonly PractisedContact[], { apart = () => false }: HabitOptions = {}): readonly Habit[] {
  const runs = new Map<string, Run>();
  const rules = [...new Set(contacts.flatMap(({ broken }) => broken))].sort();
  for (const contact of contacts) {
    const broken = new Set(contact.broken);
    for (const rule of rules) {
      const key = keyOf(rule, apart(rule) ? contact.channel : null);
      if (broken.has(rule)) runs.set(key, broke(runs.get(key), contact));
      else if (!contact.idle.has(rule)) wasClean(runs.get(key));
    }
  }
  return [...runs].flatMap(([key, run]) => habitOf(key, run));
}

function broke(before: Run | undefined, { conversation, at }: PractisedContact): Run {
  // A habit that was dropped begins anew, as does a run that a clean contact broke off.
  const goesOn = before !== undefined && (before.flagged ? before.clean < HABIT_CONTACTS : before.clean === 0);
  if (!goesOn) return { since: at, last: at, contacts: [conversation], clean: 0, running: 1, flagged: false };
  const running = before.clean === 0 ? before.running + 1 : 1;
  const flagged = before.flagged || running >= HABIT_CONTACTS;
  return { since: before.since, last: at, contacts: [...before.contacts, conversation], clean: 0, running, flagged };
}

function wasClean(run: Run | undefined): void {
  if (run !== undefined) run.clean += 1;
}

function habitOf(key: string, { since, last, contacts, clean, flagged }: Run): readonly Habit[] {
  if (!flagged) return [];
  const [rule = '', channel = ''] = key.split('\n');
  const status = clean >= HABIT_CONTACTS ? 'dropped' : 'flagged';
  return [{ rule, channel: channel === '' ? null : (channel as 'chat' | 'phone'), status, since, last, contacts, clean }];
}

function keyOf(rule: string, channel: string | null): string {
  return `${rule}\n${channel ?? ''}`;
}
