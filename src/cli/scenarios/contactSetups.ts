import type { Scenario, Setup, Step } from './Scenario.ts';
import { readNote, type NotedContact } from './readNote.ts';

/** How one contact of a scenario begins. */
export type ContactSetup = Setup & {
  readonly channel: 'chat' | 'phone';
  readonly direction: 'inbound' | 'outbound';
  readonly stage?: string | undefined;
};

/** Everything that the setup says, its free text included. */
export interface Setups {
  /** How the contact of that number begins. */
  of(contact: number): ContactSetup;
  contactOf(step: Step): number;
  /** Each run with the agent's gender, where the scenario is to be run for several. */
  readonly runs: readonly { readonly label: string | null; readonly gender: string | null }[];
  /** What the setup says and nobody understands. */
  readonly unread: readonly string[];
}

const KNOWN = new Set([
  'channel',
  'direction',
  'language',
  'agent',
  'customer',
  'brand',
  'config',
  'knowledgeBase',
  'topic',
  'requiredFacts',
  'neededFact',
  'facts',
  'subject',
  'state',
  'note',
]);

export function contactSetups({ setup }: Scenario): Setups {
  const note = readNote(setup.note);
  const noted = new Map(note.contacts.map((contact) => [contact.contact, contact]));
  const first: ContactSetup = {
    ...setup,
    channel: setup.channel ?? 'chat',
    direction: setup.direction ?? 'inbound',
    stage: setup.state ?? note.stage,
    facts: { ...setup.facts, ...note.facts, ...(typeof setup.subject === 'string' ? { subject: setup.subject } : {}) },
  };
  return {
    of: (contact) => {
      const other = noted.get(contact);
      // Another contact of the same agent: it begins anew, so the first one's stage is not its own.
      return contact === 1 ? first : { ...first, stage: undefined, ...(other ? overlay(first, other) : {}) };
    },
    contactOf: (step) => step.contact ?? note.contacts.find(({ firstStep, lastStep }) => step.n >= firstStep && step.n <= lastStep)?.contact ?? 1,
    runs: note.genders.length > 0 ? note.genders.map((gender) => ({ label: `agent ${gender}`, gender })) : [{ label: null, gender: null }],
    unread: [
      ...Object.keys(setup)
        .filter((key) => !KNOWN.has(key))
        .map((key) => `setup.${key}`),
      ...note.unread.map((part) => `note "${part}"`),
    ],
  };
}

function overlay(first: ContactSetup, { channel, direction, brand, customer, language, stage }: NotedContact): Partial<ContactSetup> {
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(direction === undefined ? {} : { direction }),
    ...(language === undefined ? {} : { language }),
    ...(stage === undefined ? {} : { stage }),
    ...(brand === undefined ? {} : { brand: { ...first.brand, name: brand } }),
    ...(customer === undefined ? {} : { customer: { name: customer } }),
  };
}
