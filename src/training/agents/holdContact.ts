import { recordedLine, type RecordedLine } from '../../backtest/recordedLine.ts';
import type { LogRecord } from '../../conversation/Conversation.ts';
import type { Opening } from '../../conversation/Opening.ts';
import type { Observer } from '../../conversation/troupe/Observer.ts';
import type { Cast } from '../../flow/Cast.ts';
import { recordTurns } from '../../scoring/recordTurns.ts';
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
  /** Dotted paths of the states in which each machine stood, by the machine's id. */
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

/** Holds a contact and judges it by the same card as any other; what its log gives when it is scored later. Pure: the same plan gives the same contact. */
export function holdContact({ cast, opening, setup, agent, card }: ContactPlan): HeldContact {
  const { states, note } = notebookOf(cast);
  const observer: Observer = { entered: () => undefined, heard: () => undefined, settled: (_event, run) => note(run.shells) };
  const contact = simulate({ cast, opening, setup, agent, observer });
  note(contact.opened.shells);
  for (const { after } of contact.witnessed) note(after.shells);
  const record = recordTurns(contact.opened, contact.witnessed);
  const records = record.steps.map((step) => step.record);
  return { contact, score: scoreContact(card, record), states, broken: brokenIn(records) };
}

/** The log as a line that back-tests, scores and recordings read. */
export function lineOf({ contact }: Pick<HeldContact, 'contact'>): RecordedLine {
  return recordedLine(contact.recorded.opening, contact.recorded.events as readonly LogRecord[]);
}

type Shells = readonly { readonly paths: ReadonlySet<string> }[];

function notebookOf(cast: Cast): { readonly states: ReadonlyMap<string, ReadonlySet<string>>; readonly note: (shells: Shells) => void } {
  const states = new Map<string, Set<string>>(cast.members.map(({ id }) => [id, new Set<string>()]));
  const note = (shells: Shells): void => {
    for (const { id, index } of cast.members) for (const path of shells[index]?.paths ?? []) states.get(id)?.add(path);
  };
  return { states, note };
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
