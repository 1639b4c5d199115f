import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, PostedEvent, Turn } from '../../src/conversation/Conversation.ts';
import { moveConversation, moveEvent } from '../../src/conversation/moveConversation.ts';
import type { Opening } from '../../src/conversation/Opening.ts';
import { advanceLogged, replay, versionsMovedTo, type CastOf, type LoggedCommit } from '../../src/conversation/replay.ts';
import { hashOfSnapshot, restoreSnapshot, saveSnapshot } from '../../src/conversation/snapshot.ts';
import { advance } from '../../src/conversation/advance.ts';
import { start } from '../../src/conversation/start.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import { conversationFit, fitConversation } from '../../src/diff/underWay/conversationFit.ts';
import { shopBundle, shopCast, shopFlowIds, type ShopFlow } from '../support/shopFlows.ts';
import { anyContact, type Contact } from './support/contacts.ts';
import { holds, UNHURRIED } from './support/holds.ts';
import { apartFromRevision, telling } from './support/story.ts';
import { machine, set } from './support/toyCast.ts';

const CORRECTIONS = ['event.retracted', 'recognition.rejected'];
const GONE = 'flirt';

/** The flow as somebody edited it: other words, other times, a fact more, a rule less, a rule more. */
function edited(bundle: FlowBundle): FlowBundle {
  const watch = machine(
    'watch',
    { began: { entry: set('watched', true), after: { 'hold.limit': 'long' }, on: { 'customer.asks': 'asked' } }, asked: {}, long: {} },
    { rank: 5, channels: ['chat', 'phone'], facts: { watched: { type: 'boolean', initial: false, shown: true } } },
  );
  return {
    ...bundle,
    flow: { ...bundle.flow, version: '9.0.0' },
    rules: [...bundle.rules.filter(({ id }) => id !== GONE), watch],
    phrases: Object.fromEntries(Object.entries(bundle.phrases).map(([language, texts]) => [language, { ...texts, 'word.canhelp': 'Hm?' }])),
    settings: bundle.settings.map((row) => (row.id === 'hold.limit' ? { ...row, default: 31 } : row)),
  };
}

const editedCasts = new Map<ShopFlow, Cast>(shopFlowIds.map((flow) => [flow, buildCast(edited(shopBundle(flow)))]));
const castOf: CastOf = (hash) => [...editedCasts.values(), ...shopFlowIds.map(shopCast)].find((cast) => cast.hash === hash);

interface MovedContact {
  readonly contact: Contact;
  /** The log, with the moves in it. */
  readonly commits: readonly LoggedCommit[];
  /** What it came to after the opening and every commit. */
  readonly told: readonly string[];
  readonly conversation: Conversation;
}

/** Moves the contact on and back before the commits of those numbers, so far after the commit before. */
function live({ contact, places, gap }: Itinerary): MovedContact {
  const [here, there] = [shopCast(contact.flow), editedCasts.get(contact.flow)!];
  let [conversation, turn]: [Conversation, Turn] = start(here, contact.opening);
  const told = [telling(conversation, turn)];
  const commits: LoggedCommit[] = [];
  contact.commits.forEach((commit, index) => {
    if (places.includes(index) && conversation.status === 'open') {
      const to = conversation.cast === here ? there : here;
      const event = moveEvent({ from: conversation.cast, to, at: conversation.at + gap, author: 'a', reason: 'b' });
      const moved = moveConversation(conversation, to, event);
      expect(moved).toMatchObject({ ok: true });
      if (moved.ok) ({ conversation, turn } = moved);
      commits.push([event]);
      told.push(telling(conversation, turn));
    }
    [conversation, turn] = advance(conversation, commit);
    commits.push(commit);
    told.push(telling(conversation, turn));
  });
  return { contact, commits, told, conversation };
}

/** A contact, and where it is moved: as plain data, since a failing case is printed. */
interface Itinerary {
  readonly contact: Contact;
  readonly places: readonly number[];
  readonly gap: number;
}

const anyItinerary = (): fc.Arbitrary<Itinerary> =>
  fc
    .record({
      contact: anyContact({ without: CORRECTIONS, maxSteps: 25 }),
      places: fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 3 }),
      gap: fc.constantFrom(0, 1_000, 65_000),
    })
    .filter(({ contact, places }) => places.some((place) => place < contact.commits.length));

describe('a conversation that was moved', UNHURRIED, () => {
  it('is what replaying its log gives, byte for byte', () => {
    holds(
      fc.property(anyItinerary(), (itinerary) => {
        const { contact, commits, told } = live(itinerary);
        const log = JSON.parse(JSON.stringify(commits)) as LoggedCommit[];
        const { conversation, turn } = replay(shopCast(contact.flow), contact.opening, log, castOf);
        expect(telling(conversation, turn)).toBe(told.at(-1));
      }),
      40,
    );
  });

  it('is the same when it is saved and restored after every commit, moves among them', () => {
    holds(
      fc.property(anyItinerary(), (itinerary) => {
        const { contact, commits, told } = live(itinerary);
        let [conversation, turn]: [Conversation, Turn] = start(shopCast(contact.flow), contact.opening);
        commits.forEach((commit, index) => {
          const text = saveSnapshot(conversation);
          const opening = JSON.parse(JSON.stringify(contact.opening)) as Opening;
          const restored = restoreSnapshot(castOf(hashOfSnapshot(opening, text))!, opening, text);
          [conversation, turn] = advanceLogged(restored, commit, castOf);
          expect(telling(conversation, turn)).toBe(told[index + 1]);
        });
      }),
      40,
    );
  });

  it('is as if an event before the move had never been, when that is retracted', () => {
    holds(
      fc.property(anyItinerary(), fc.nat(), (itinerary, choice) => {
        const { contact, commits, conversation } = live(itinerary);
        const move = commits.findIndex((commit) => versionsMovedTo([commit]).length > 0);
        const place = choice % Math.max(1, move);
        const wrong = commits[place]?.[0] as PostedEvent;
        const log = commits.map((commit) => commit.map((event) => (event === wrong ? { ...event, id: 'wrong' } : event)));
        const retraction = { id: null, type: 'event.retracted', at: conversation.at, data: { id: 'wrong' } };
        const cast = shopCast(contact.flow);
        const corrected = replay(cast, contact.opening, [...log, [retraction]], castOf).conversation;
        const without = log.map((commit) => commit.filter(({ id }) => id !== 'wrong'));
        const never = replay(cast, contact.opening, [...without, [{ ...retraction, data: { id: 'nothing' } }]], castOf).conversation;
        expect(apartFromRevision(corrected)).toBe(apartFromRevision(never));
        expect(corrected.revision).toBe(commits.length + 2);
      }),
      40,
    );
  });

  it('runs on one version alone where no other is handed in', () => {
    holds(
      fc.property(anyItinerary(), (itinerary) => {
        const { contact, commits } = live(itinerary);
        const { conversation } = replay(shopCast(contact.flow), contact.opening, commits);
        expect(conversation.cast).toBe(shopCast(contact.flow));
        expect(conversation.revision).toBe(commits.length + 1);
      }),
      15,
    );
  });

  it('stands where the difference of the versions says that it would', () => {
    holds(
      fc.property(anyContact(), ({ flow, opening, commits }) => {
        const [here, there] = [shopCast(flow), editedCasts.get(flow)!];
        let [conversation] = start(here, opening);
        for (const commit of commits) {
          [conversation] = advance(conversation, commit);
          if (conversation.status === 'ended' || conversationFit(conversation, there).length > 0) continue;
          const fit = fitConversation(conversation, there);
          const move = moveConversation(conversation, there, moveEvent({ from: here, to: there, at: conversation.at, author: 'a', reason: 'b' }));
          if (!move.ok) throw new Error(JSON.stringify(move.misfits));
          const { shells, timers, questions } = move.conversation;
          for (const [index, { value }] of fit.machines) expect(shells[index]?.value).toEqual(value);
          expect(timers.filter(({ machine }) => fit.machines.has(machine))).toEqual(fit.timers);
          expect(questions).toEqual(fit.questions);
        }
      }),
      40,
    );
  });
});

describe('a replay across a move', () => {
  const opened = (flow: ShopFlow = 'shop-chat') => anyContact({ maxSteps: 3, without: CORRECTIONS }).filter((contact) => contact.flow === flow);
  const [contact] = fc.sample(opened(), { seed: 1, numRuns: 1 }) as [Contact];
  const [here, there] = [shopCast('shop-chat'), editedCasts.get('shop-chat')!];
  const move = moveEvent({ from: here, to: there, at: contact.opening.at, author: 'a', reason: 'b' });

  it('needs the versions that the log names', () => {
    expect(versionsMovedTo([[move], ...contact.commits])).toEqual([there.hash]);
    expect(() => replay(here, contact.opening, [[move]], () => undefined)).toThrow(
      `the flow version ${there.hash}, which the conversation was moved to`,
    );
  });

  it('passes a move over from a version that the conversation is not on', () => {
    const back = moveEvent({ from: there, to: here, at: contact.opening.at, author: 'a', reason: 'b' });
    const { conversation } = replay(here, contact.opening, [[back], [move], [move]], castOf);
    expect(conversation.cast).toBe(there);
    expect(conversation.revision).toBe(4);
  });

  it('passes a move over where a correction has led the conversation to a state that does not fit', () => {
    const narrow = buildCast({ ...shopBundle('shop-chat'), flow: withoutState(shopBundle('shop-chat').flow, 'greeting') });
    const at = contact.opening.at;
    const greeted: PostedEvent = { id: 'said', type: 'agent.says', at, data: { phrase: 'greet.chat.company' } };
    const asks: PostedEvent = { id: 'asks', type: 'customer.asks', at, data: {} };
    const narrowing = moveEvent({ from: here, to: narrow, at, author: 'a', reason: 'b' });
    const find: CastOf = (hash) => (hash === narrow.hash ? narrow : undefined);
    const opening = { ...contact.opening, stage: undefined, facts: undefined, settings: undefined, brand: null };
    const log = [[greeted], [asks], [narrowing]];
    expect(replay(here, opening, log, find).conversation.cast).toBe(narrow);
    const taken = { id: null, type: 'event.retracted', at, data: { id: 'said' } };
    const corrected = replay(here, opening, [...log, [taken]], find).conversation;
    expect(corrected.cast).toBe(here);
    expect(corrected.revision).toBe(5);
  });
});

function withoutState(flow: FlowBundle['flow'], name: string): FlowBundle['flow'] {
  const { [name]: gone, ...states } = flow.states!;
  // Whoever would come there stays where they are.
  return JSON.parse(
    JSON.stringify({ ...flow, initial: 'begin', states: { begin: gone, ...states } }).replaceAll(`"target":"${name}"`, '"target":"begin"'),
  ) as FlowBundle['flow'];
}
