import { factEntries, withFacts, type FactValue } from '../flow/Facts.ts';
import { initialShell } from '../flow/machine/initialShell.ts';
import { restoreShell } from '../flow/machine/shellOf.ts';
import type { Shell } from '../flow/Shell.ts';
import type { Cast } from '../flow/Cast.ts';
import { settingsFor } from '../flow/settingsFor.ts';
import type { Conversation, Timer } from './Conversation.ts';
import { NO_EXPOSURES } from './experiments/Exposure.ts';
import type { Opening } from './Opening.ts';

/**
 * The format of snapshots; it goes up when older ones need another reading. `npx tsx scripts/recordSnapshots.ts` records some of
 * each for the test that every released format resumes.
 */
export const SNAPSHOT_FORMAT = 1;

/** What a snapshot holds: only what differs from the beginning, machines by their id, so that it stays under a kilobyte. */
interface Snapshot {
  readonly format: number;
  /** Of the flow version that the conversation was moved to; left out where it is that of the opening. */
  readonly hash?: string;
  readonly at: number;
  readonly revision: number;
  readonly seq: number;
  readonly language: string;
  readonly channel: Conversation['channel'];
  readonly direction: Conversation['direction'];
  readonly agent?: Conversation['agent'];
  readonly status: Conversation['status'];
  readonly outcome: Conversation['outcome'];
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Of the machines that are not where they started. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly history?: Readonly<Record<string, unknown>>;
  readonly timers: readonly (readonly [due: number, machine: string, id: string, type: string, seq: number])[];
  readonly questions: readonly string[];
  readonly tasks: Conversation['tasks'];
  readonly said: Conversation['said'];
  readonly reminded: Conversation['reminded'];
  /** Where it takes part in experiments. */
  readonly exposures?: Conversation['exposures'];
}

/** A conversation as text. The log is the truth; this saves replaying it. */
export function saveSnapshot(conversation: Conversation): string {
  const { cast, opening, at, revision, seq, language, channel, direction, agent, status, outcome, tasks, said, reminded, exposures } = conversation;
  const id = (index: number): string => cast.members[index]?.id ?? '';
  const history = Object.fromEntries(conversation.shells.flatMap((shell, index) => (shell.history === null ? [] : [[id(index), shell.history]])));
  const snapshot: Snapshot = {
    format: SNAPSHOT_FORMAT,
    ...(cast.hash === opening.hash ? {} : { hash: cast.hash }),
    at,
    revision,
    seq,
    language,
    channel,
    direction,
    status,
    outcome,
    ...(agent === opening.agent || (opening.agent === undefined && Object.keys(agent).length === 0) ? {} : { agent }),
    facts: Object.fromEntries(factEntries(conversation.facts).filter(([name, value]) => value !== cast.initialFacts[name])),
    states: Object.fromEntries(conversation.shells.flatMap((shell, index) => (isInitial(cast, shell, index) ? [] : [[id(index), shell.value]]))),
    ...(Object.keys(history).length > 0 ? { history } : {}),
    timers: conversation.timers.map((timer) => [timer.due, id(timer.machine), timer.id, timer.type, timer.seq] as const),
    questions: conversation.questions.map(id),
    tasks,
    said,
    reminded,
    ...(Object.keys(exposures).length === 0 ? {} : { exposures }),
  };
  return JSON.stringify(snapshot);
}

/**
 * The conversation that a snapshot stands for, with the cast and the opening that it was saved with.
 * @throws Error when the snapshot is of a format or of a flow version that is not this one: then the log must be replayed.
 */
export function restoreSnapshot(cast: Cast, opening: Opening, text: string): Conversation {
  const snapshot = JSON.parse(text) as Snapshot;
  if (snapshot.format !== SNAPSHOT_FORMAT) throw new Error(`a snapshot of format ${snapshot.format} cannot be resumed by format ${SNAPSHOT_FORMAT}`);
  if ((snapshot.hash ?? opening.hash) !== cast.hash)
    throw new Error(`a snapshot of the flow version ${snapshot.hash ?? opening.hash} cannot be resumed on ${cast.hash}`);
  const { at, revision, seq, language, channel, direction, status, outcome, tasks, said, reminded } = snapshot;
  const index = new Map(cast.members.map((member) => [member.id, member.index]));
  const indexOf = (id: string): number => {
    const found = index.get(id);
    if (found === undefined) throw new Error(`the snapshot names the machine "${id}", which the flow version does not have`);
    return found;
  };
  return {
    cast,
    opening,
    revision,
    at,
    facts: withFacts(cast.initialFacts, snapshot.facts),
    agent: snapshot.agent ?? opening.agent ?? {},
    settings: settingsFor(cast, { channel, direction, language }, opening.brand, opening.settings),
    shells: cast.members.map((member) => {
      const state = snapshot.states[member.id];
      return state === undefined ? initialShell(member) : restoreShell(member, state, snapshot.history?.[member.id] ?? null);
    }),
    timers: snapshot.timers.map(([due, machine, id, type, order]) => timerOf(cast, indexOf(machine), due, id, type, order)),
    questions: snapshot.questions.map(indexOf),
    seq,
    tasks,
    said,
    reminded,
    exposures: snapshot.exposures ?? NO_EXPOSURES,
    language,
    channel,
    direction,
    status,
    outcome,
  };
}

/** Hash of the flow version that a snapshot is of: a conversation that was moved is not on that of its opening any more. */
export function hashOfSnapshot(opening: Opening, text: string): string {
  try {
    return (JSON.parse(text) as Partial<Snapshot>).hash ?? opening.hash;
  } catch {
    // A snapshot that cannot be read is replaced by replaying the log, which begins there.
    return opening.hash;
  }
}

/** A machine that stands where it started is not mentioned: most of them do. */
function isInitial(cast: Cast, shell: Shell, index: number): boolean {
  const member = cast.members[index];
  return member !== undefined && shell.history === null && shell.key === initialShell(member).key;
}

function timerOf(cast: Cast, machine: number, due: number, id: string, type: string, seq: number): Timer {
  return { due, machine, id, type, name: cast.members[machine]?.delays.get(type) ?? type, seq };
}
