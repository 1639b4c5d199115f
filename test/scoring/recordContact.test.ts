import { describe, expect, it } from 'vitest';
import { moveEvent } from '../../src/conversation/moveConversation.ts';
import { replay } from '../../src/conversation/replay.ts';
import { saveSnapshot } from '../../src/conversation/snapshot.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import { recordContact } from '../../src/scoring/recordContact.ts';
import { recordTurns, type WitnessedTurn } from '../../src/scoring/recordTurns.ts';
import { scoreContact } from '../../src/scoring/scoreContact.ts';
import { start } from '../../src/conversation/start.ts';
import { OPENED, play } from '../support/play.ts';
import { brokenByFacts } from './support/brokenByFacts.ts';
import { CARD } from './support/scoring.ts';

const chat = () => play('shop-chat').customerSays('…', 'customer.greets').later(5).obey().later(5).customerSays('Когда?', 'customer.asks').later(5);

describe('the record of a contact', () => {
  it('has every event with its place in the log, what came of it, and the conversation before and after', () => {
    const contact = chat().agentSays('Ну, завтра.', 'a1');
    const { steps, conversation } = recordContact(contact.cast, contact.opening, contact.commits);
    expect(steps.map(({ seq, record }) => [seq, record.type])).toEqual([
      [1, 'customer.says'],
      [2, 'agent.says'],
      [3, 'customer.says'],
      [4, 'agent.says'],
    ]);
    expect(steps.map(({ record }) => record)).toEqual(contact.records);
    expect(saveSnapshot(conversation)).toEqual(saveSnapshot(contact.conversation));
    steps.slice(1).forEach(({ before }, index) => expect(before).toBe(steps[index]!.after));
    expect(steps[1]!.before.facts.greeted).toBe(false);
    expect(steps[1]!.after.facts.greeted).toBe(true);
  });

  it('stands between the events of one commit as well', () => {
    const greeting = chat().records[1]!.data.text;
    const together = play('shop-chat').commit([
      { type: 'customer.says', data: { text: '…', meanings: [] } },
      { type: 'agent.says', data: { text: greeting } },
      { type: 'customer.says', data: { text: 'Когда?', meanings: [{ type: 'customer.asks' }] } },
    ]);
    const { steps, conversation } = recordContact(together.cast, together.opening, together.commits);
    expect(steps.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(steps.map(({ before }) => before.facts.greeted)).toEqual([false, false, true]);
    expect(steps.map(({ after }) => after.facts.greeted)).toEqual([false, true, true]);
    expect(steps[2]!.after).toBe(conversation);
    expect(conversation.revision).toBe(together.conversation.revision);
  });

  it('leaves out what the log retracts, which keeps its place in the numbering', () => {
    const contact = chat().agentSays('Да фиг с ним!', 'wrong').post('event.retracted', { id: 'wrong' }).agentSays('Завтра.');
    const { steps } = recordContact(contact.cast, contact.opening, contact.commits);
    expect(steps.map(({ seq }) => seq)).toEqual([1, 2, 3, 5, 6]);
    expect(steps.flatMap(({ record }) => record.findings)).toEqual([]);
  });

  it('goes along where a conversation was moved to another version', () => {
    const contact = chat();
    const { bundle } = contact.cast;
    const newer = buildCast({ ...bundle, flow: { ...bundle.flow, version: '1.0.1' } });
    const move = moveEvent({ from: contact.cast, to: newer, at: OPENED + 20_000, author: 'a', reason: 'b' });
    const after = contact.later(10).agentSays('Ну, завтра.').commits.at(-1)!;
    const commits = [...contact.commits.slice(0, -1), [move], after];
    const castOf = (hash: string) => (hash === newer.hash ? newer : undefined);
    const { steps, conversation, cast } = recordContact(contact.cast, contact.opening, commits, { castOf });
    expect(steps.map(({ seq, record }) => [seq, record.type]).slice(-2)).toEqual([
      [4, 'flow.changed'],
      [5, 'agent.says'],
    ]);
    expect(cast).toBe(newer);
    expect(steps.at(-1)!.before.cast).toBe(newer);
    expect(saveSnapshot(conversation)).toEqual(saveSnapshot(replay(contact.cast, contact.opening, commits, { castOf }).conversation));
  });

  it('by whoever was there is that of the log, and scores the same', () => {
    for (const { contact } of brokenByFacts) {
      const { cast, opening, commits } = contact(true);
      const pairs = commits.flatMap((commit, index) => (index % 2 === 0 ? [[...commit, ...(commits[index + 1] ?? [])]] : []));
      const turns: WitnessedTurn[] = [];
      replay(cast, opening, pairs, { watch: ({ before, turn, after }) => void turns.push({ before, turn, after }) });
      const [opened] = start(cast, opening);
      const [witnessed, logged] = [recordTurns(opened, turns), recordContact(cast, opening, pairs)];
      expect(witnessed.steps.map(({ seq }) => seq)).toEqual(logged.steps.map(({ seq }) => seq));
      expect(JSON.stringify(scoreContact(CARD, witnessed))).toBe(JSON.stringify(scoreContact(CARD, logged)));
    }
  });
});
