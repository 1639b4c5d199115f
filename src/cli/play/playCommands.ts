import type { PlayCommand, Played, Table } from './PlayCommand.ts';
import { playAction } from './playAction.ts';
import { failed, posted, told } from './posted.ts';
import { readData } from './readData.ts';
import { guidanceOf, undo } from './Session.ts';

const LONGEST_WAIT = 31_536_000;

/** What the player can do, in the order of the help. A line that is only a number is a move of the customer. */
export const playCommands: readonly PlayCommand[] = Object.freeze([
  { key: 's', form: 's [N]', help: 'say what is recommended (the N-th of it)', play: say },
  { key: 'a', form: 'a TEXT', help: 'the agent says this', play: (table, text) => speak(table, 'agent.says', text) },
  { key: 'c', form: 'c TEXT', help: 'the customer says this', play: (table, text) => speak(table, 'customer.says', text) },
  { key: 'm', form: 'm TYPE [DATA]', help: 'anything that can happen; DATA is JSON or name=value', play: happen },
  { key: 'h', form: 'h [REASON]', help: 'put on hold', play: (table, reason) => hold(table, reason, false) },
  { key: 'r', form: 'r', help: 'return from hold', play: (table) => resume(table, false) },
  { key: 'e', form: 'e', help: 'end the contact; h! r! e! do it although it is denied', play: (table) => end(table, false) },
  { key: 'h!', form: '', help: '', play: (table, reason) => hold(table, reason, true) },
  { key: 'r!', form: '', help: '', play: (table) => resume(table, true) },
  { key: 'e!', form: '', help: '', play: (table) => end(table, true) },
  { key: 't', form: 't SECONDS', help: 'let time pass', play: wait },
  { key: 'u', form: 'u', help: 'take the last event back', play: takeBack },
  { key: 'g', form: 'g', help: 'the whole guidance as JSON', play: ({ session }) => told(JSON.stringify(guidanceOf(session), null, 2)) },
  { key: '?', form: '?', help: 'this help', play: () => ({ lines: helpLines(), quiet: true }) },
  { key: 'q', form: 'q', help: 'quit', play: () => ({ over: true, quiet: true }) },
]);

function helpLines(): string[] {
  const rows = [{ form: 'N [DATA]', help: 'the customer does what move N says' }, ...playCommands.filter(({ form }) => form !== '')];
  return rows.map(({ form, help }) => `  ${form.padEnd(14)} ${help}`);
}

/** The customer's move of that number, as the guidance lists them. */
export function playMove(table: Table, number: number, rest: string): Played {
  const { moves } = guidanceOf(table.session);
  const move = moves[number - 1];
  if (!move) return failed(moves.length > 0 ? `There are moves 1 to ${moves.length}.` : 'There are no moves now.');
  return withData(rest, (data) => posted(table, { type: move.type, data: { ...move.data, ...data } }));
}

function say(table: Table, rest: string): Played {
  const { say: first, also } = guidanceOf(table.session);
  const says = [...(first ? [first] : []), ...also];
  const chosen = says[(rest === '' ? 1 : Number(rest)) - 1];
  if (!chosen) return failed(says.length > 0 ? `There are recommendations 1 to ${says.length}.` : 'Nothing is recommended now.');
  const { text, phrase, audience, attachments } = chosen;
  if (audience === 'colleague') return posted(table, { type: 'agent.briefs', data: { notes: text } });
  return posted(table, { type: 'agent.says', data: { text, ...(phrase === null ? {} : { phrase }), ...(attachments ? { attachments } : {}) } });
}

function speak(table: Table, type: string, text: string): Played {
  return text === '' ? failed('Write the words behind it.') : posted(table, { type, data: { text } });
}

function happen(table: Table, rest: string): Played {
  const [type = '', ...words] = rest.split(' ');
  return withData(words.join(' '), (data) => posted(table, data === undefined ? { type } : { type, data }));
}

function withData(text: string, play: (data: object | undefined) => Played): Played {
  const data = readData(text);
  return data === null ? failed('Write the data as JSON, such as {"fact":"orderNumber","value":"1"}, or as name=value pairs.') : play(data);
}

function hold(table: Table, reason: string, anyway: boolean): Played {
  const type = isChat(table) ? 'chat.held' : 'call.held';
  return playAction(table, { action: 'hold', fact: { type, data: { by: 'agent' } }, request: reason === '' ? {} : { reason }, anyway });
}

function resume(table: Table, anyway: boolean): Played {
  return playAction(table, { action: 'resume', fact: { type: isChat(table) ? 'chat.resumed' : 'call.resumed' }, anyway });
}

function end(table: Table, anyway: boolean): Played {
  const data = { by: 'agent' };
  return isChat(table)
    ? playAction(table, { action: 'close', fact: { type: 'chat.closed', data }, anyway })
    : playAction(table, { action: 'hang-up', fact: { type: 'call.ended', data }, anyway });
}

function isChat({ session }: Table): boolean {
  return session.conversation.channel === 'chat';
}

function wait(table: Table, rest: string): Played {
  const seconds = Number(rest);
  if (rest === '' || !(seconds > 0 && seconds <= LONGEST_WAIT)) return failed('Write how many seconds, such as t 60.');
  return { ...posted({ ...table, now: table.now + seconds * 1_000 }, { type: 'clock.ticked' }), passed: seconds };
}

function takeBack({ session }: Table): Played {
  const last = session.commits.at(-1)?.[0];
  return last ? { session: undo(session), lines: [`Taken back: ${last.type}`] } : failed('Nothing has happened yet.');
}
