import { recordedLine, type RecordedLine } from '../../backtest/recordedLine.ts';
import { advance } from '../../conversation/advance.ts';
import type { LogRecord } from '../../conversation/Conversation.ts';
import type { Opening } from '../../conversation/Opening.ts';
import { start } from '../../conversation/start.ts';
import type { Observer } from '../../conversation/troupe/Observer.ts';
import type { Cast } from '../../flow/Cast.ts';
import { recordContact } from '../../scoring/recordContact.ts';
import type { Scorecard } from '../../scoring/Scorecard.ts';
import { scoreContact } from '../../scoring/scoreContact.ts';
import type { Score } from '../../scoring/Score.ts';
import type { SimulationSetup } from '../Customer.ts';
import type { Agent } from '../simulation/Agent.ts';
import { simulate, type SimulatedContact } from '../simulation/simulate.ts';

/** A contact of a machine with a simulated customer, what it was worth, and what it reached. */
export interface HeldContact {
  readonly contact: SimulatedContact;
  readonly score: Score;
  /** Dotted paths of the states in which each machine stood, by the machine's id; in the order in which they were reached. */
  readonly states: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rules that were broken, by how often; texts' rules as well, but for hints. */
  readonly broken: Readonly<Record<string, number>>;
}

export interface ContactPlan {
  readonly cast: Cast;
  readonly opening: Opening;
  readonly setup: SimulationSetup;
  readonly agent: Agent;
  readonly card: Scorecard;
}

/** Holds a contact and judges it by the same log and the same card as any other. Pure: the same plan gives the same contact. */
export function holdContact({ cast, opening, setup, agent, card }: ContactPlan): HeldContact {
  const contact = simulate({ cast, opening, setup, agent });
  const record = recordContact(cast, opening, contact.commits);
  const records = record.steps.map((step) => step.record);
  return { contact, score: scoreContact(card, record), states: statesOf(cast, opening, contact), broken: brokenIn(records) };
}

/** The log as a line that back-tests, scores and recordings read. */
export function lineOf({ contact }: Pick<HeldContact, 'contact'>): RecordedLine {
  return recordedLine(contact.recorded.opening, contact.recorded.events as readonly LogRecord[]);
}

function statesOf(cast: Cast, opening: Opening, { commits }: SimulatedContact): ReadonlyMap<string, ReadonlySet<string>> {
  const states = new Map<string, Set<string>>(cast.members.map(({ id }) => [id, new Set<string>()]));
  const note = (shells: readonly { readonly paths: ReadonlySet<string> }[]): void => {
    for (const { id, index } of cast.members) for (const path of shells[index]?.paths ?? []) states.get(id)?.add(path);
  };
  const observer: Observer = { entered: () => undefined, heard: () => undefined, settled: (_event, run) => note(run.shells) };
  let [conversation] = start(cast, opening);
  note(conversation.shells);
  for (const commit of commits) {
    [conversation] = advance(conversation, commit, undefined, observer);
    note(conversation.shells);
  }
  return states;
}

function brokenIn(records: readonly LogRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { violations, findings } of records) {
    const rules = [
      ...violations.filter(({ excused }) => !excused).map(({ rule }) => rule),
      ...findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
    ];
    for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}
