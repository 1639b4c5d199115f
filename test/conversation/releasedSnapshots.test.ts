import { beforeAll, describe, expect, it } from 'vitest';
import type { RecordedTurn } from '../../scripts/snapshots/recordContact.ts';
import { advance } from '../../src/conversation/advance.ts';
import type { Conversation } from '../../src/conversation/Conversation.ts';
import { guide } from '../../src/conversation/guide.ts';
import { replay } from '../../src/conversation/replay.ts';
import { restoreSnapshot, saveSnapshot, SNAPSHOT_FORMAT } from '../../src/conversation/snapshot.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import { ENGINE_VERSION } from '../../src/flow/FlowBundle.ts';
import { UNHURRIED } from './support/holds.ts';
import { recordings } from './support/recordings.ts';

/*
 * Conversations that were under way when a release was replaced go on by the next one. So far no release shows an agent anything else
 * in them than the release that they were recorded in, although the engine's version went up once.
 */

const CORRECTIONS: ReadonlySet<string> = new Set(['event.retracted', 'recognition.rejected']);

/** What an agent sees today is what was recorded. What guidance has learnt to tell since may stand beside it. */
function expectShown(conversation: Conversation, recorded: RecordedTurn, where: string): void {
  const today = JSON.stringify(guide(conversation));
  if (today !== JSON.stringify(recorded.guidance)) expect(JSON.parse(today), where).toMatchObject(recorded.guidance as object);
}

describe.each(recordings)('$name', UNHURRIED, ({ bundles, contacts }) => {
  const casts = new Map<string, Cast>();
  beforeAll(() => {
    for (const [id, bundle] of Object.entries(bundles)) casts.set(id, buildCast(bundle));
  });

  it('has the hashes today that it had then, by which versions are found', () => {
    for (const { flow, opening } of contacts) expect(casts.get(flow)?.hash).toBe(opening.hash);
  });

  it('resumes: every snapshot shows the agent what was shown', () => {
    for (const { name, flow, opening, turns } of contacts) {
      turns.forEach((turn, index) => {
        const resumed = restoreSnapshot(casts.get(flow)!, opening, turn.snapshot);
        expectShown(resumed, turn, `${flow}, ${name}, turn ${index}`);
        // As this release saves it, it is the same again.
        expectShown(restoreSnapshot(casts.get(flow)!, opening, saveSnapshot(resumed)), turn, `${flow}, ${name}, turn ${index}, saved again`);
      });
    }
  });

  it('goes on: the next turn after a snapshot is what it was', () => {
    for (const { name, flow, opening, turns } of contacts) {
      turns.slice(1).forEach((turn, index) => {
        // A correction runs the whole log, which the test below does.
        if (turn.events.some(({ type }) => CORRECTIONS.has(type))) return;
        const [next, { faults }] = advance(restoreSnapshot(casts.get(flow)!, opening, turns[index]!.snapshot), turn.events);
        expect(faults).toEqual([]);
        expectShown(next, turn, `${flow}, ${name}, turn ${index + 1}`);
      });
    }
  });

  it('replays: the log leads where it led, corrections included', () => {
    for (const { name, flow, opening, turns } of contacts) {
      const { conversation } = replay(
        casts.get(flow)!,
        opening,
        turns.slice(1).map(({ events }) => events),
      );
      expectShown(conversation, turns.at(-1)!, `${flow}, ${name}`);
    }
  });
});

describe('the recordings', () => {
  it('have one of the present format of snapshots and version of the engine: `npx tsx scripts/recordSnapshots.ts RELEASE` makes it', () => {
    const present = recordings.filter(({ format, engine }) => format === SNAPSHOT_FORMAT && engine === ENGINE_VERSION);
    expect(present.length).toBeGreaterThan(0);
  });

  it('have of every format and every version of the engine before', () => {
    const formats = new Set(recordings.map(({ format }) => format));
    const engines = new Set(recordings.map(({ engine }) => engine));
    for (let format = 1; format <= SNAPSHOT_FORMAT; format++) expect(formats).toContain(format);
    for (let engine = 1; engine <= ENGINE_VERSION; engine++) expect(engines).toContain(engine);
  });

  it.each(recordings)('$name: have what is hard to resume', ({ contacts }) => {
    const snapshots = contacts.flatMap(({ turns }) => turns.map(({ snapshot }) => JSON.parse(snapshot) as Record<string, unknown>));
    const some = (holds: (snapshot: Record<string, unknown>) => boolean): number => snapshots.filter(holds).length;
    expect(some(({ timers }) => (timers as unknown[]).length > 1)).toBeGreaterThan(20);
    expect(some(({ questions }) => (questions as unknown[]).length > 0)).toBeGreaterThan(20);
    expect(some(({ history }) => history !== undefined)).toBeGreaterThan(5);
    expect(some(({ status }) => status === 'ended')).toBeGreaterThan(5);
    expect(some(({ channel }) => channel === 'phone')).toBeGreaterThan(20);
    expect(new Set(snapshots.map(({ language }) => language))).toEqual(new Set(['ru', 'lt', 'pl', 'en']));
    expect(contacts.some(({ turns }) => turns.some(({ events }) => events.some(({ type }) => type === 'event.retracted')))).toBe(true);
  });
});
