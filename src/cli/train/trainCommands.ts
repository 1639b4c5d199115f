import { checkedActions, type CheckRequest } from '../../conversation/checkedActions.ts';
import { guide } from '../../conversation/guide.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { formatProblemLine } from '../../problems/formatProblem.ts';
import { roomOf } from '../../training/simulation/roomOf.ts';
import { showDecision, showGuidance } from '../play/showGuidance.ts';
import { scoreText } from '../score/scoreText.ts';
import { act, mayI, scoreOf, type Practice } from './Practice.ts';
import type { Desk, Taken, TrainCommand } from './TrainCommand.ts';
import { withoutPhrases } from './withoutPhrases.ts';

/** What whoever practises can do beside speaking, in the order of the help. */
export const trainCommands: readonly TrainCommand[] = Object.freeze([
  { key: 'answer', form: '/answer', help: 'pick up the telephone', take: (desk) => does(desk, 'call.answered') },
  { key: 'say', form: '/say [N]', help: 'say what is recommended (the N-th of it); only where the prompter is shown', take: say },
  { key: 'hold', form: '/hold', help: 'put on hold', take: (desk) => does(desk, onLine(desk, 'held'), { by: 'agent' }) },
  { key: 'resume', form: '/resume', help: 'come back from hold', take: (desk) => does(desk, onLine(desk, 'resumed')) },
  { key: 'lookup', form: '/lookup [WORDS]', help: 'look the matter up', take: lookUp },
  { key: 'products', form: '/products', help: 'what the shop has for the matter', take: (desk) => ({ lines: productLines(desk) }) },
  { key: 'offer', form: '/offer N', help: 'offer product N', take: offer },
  { key: 'advise', form: '/advise', help: 'mark what comes as advice', take: (desk) => does(desk, 'agent.advises') },
  { key: 'transfer', form: '/transfer [TO]', help: 'ask for a transfer; again once the colleague knows: pass on', take: transfer },
  { key: 'brief', form: '/brief NOTES', help: 'tell the colleague what it is about', take: brief },
  { key: 'resolved', form: '/resolved', help: 'mark the matter resolved', take: (desk) => does(desk, 'agent.marks-resolved') },
  { key: 'may', form: '/may ACTION', help: `may I? ${checkedActions.join(', ')}`, take: may },
  { key: 'end', form: '/end', help: 'end the contact', take: (desk) => does(desk, onLine(desk, 'ended'), { by: 'agent' }) },
  { key: 'score', form: '/score', help: 'what it is worth so far, with the evidence', take: (desk) => ({ lines: scoreLines(desk) }) },
  { key: 'help', form: '/help', help: 'this help', take: () => ({ lines: helpLines() }) },
  { key: 'quit', form: '/quit', help: 'stop here; the score is told', take: () => ({ over: true }) },
]);

/** A line of the trainee: a command behind a slash, else what the agent says. */
export function takeLine(desk: Desk, line: string): Taken {
  if (!line.startsWith('/')) return does(desk, 'agent.says', { text: line });
  const [key = '', ...words] = line.slice(1).split(' ');
  const command = trainCommands.find((each) => each.key === key);
  if (command !== undefined) return command.take(desk, words.join(' ').trim());
  const near = nearestName(
    key,
    trainCommands.map((each) => each.key),
  );
  return failed(`There is no command "/${key.slice(0, 40)}"${near === undefined ? '.' : `; is "/${near}" meant?`} /help shows them all.`);
}

/** What it is worth, as lines. Where the prompter is hidden, phrases are told only when the contact is over. */
export function scoreLines({ practice, card, shown, paint }: Desk, over = false): readonly string[] {
  const score = scoreOf(practice, card, !shown && over);
  return scoreText(shown || over ? score : withoutPhrases(score), paint);
}

/** What the prompter shows now. */
export function guidanceLines({ practice, paint }: Pick<Desk, 'practice' | 'paint'>): readonly string[] {
  const { conversation, turn, opening } = practice;
  return showGuidance(guide(conversation, turn), (conversation.at - opening.at) / 1_000, paint);
}

function helpLines(): string[] {
  const rows = [{ form: 'TEXT', help: 'the agent says or writes this' }, { form: '+SECONDS', help: 'let time pass' }, ...trainCommands];
  return rows.map(({ form, help }) => `  ${form.padEnd(16)} ${help}`);
}

function does({ practice, at }: Desk, type: string, data?: object): Taken {
  return taken(act(practice, [{ type, ...(data === undefined ? {} : { data }) }], at));
}

function taken(read: ReturnType<typeof act>): Taken {
  return read.ok ? { practice: read.value } : { lines: read.problems.map(formatProblemLine), failed: true };
}

function failed(line: string): Taken {
  return { lines: [line], failed: true };
}

function onLine({ practice }: Desk, what: 'held' | 'resumed' | 'transferred' | 'ended'): string {
  if (practice.conversation.channel === 'phone') return `call.${what}`;
  return what === 'ended' ? 'chat.closed' : `chat.${what}`;
}

function say(desk: Desk, rest: string): Taken {
  if (!desk.shown) return failed('The prompter is hidden: say it in your own words.');
  const { say: first, also } = guide(desk.practice.conversation, desk.practice.turn);
  const says = [...(first === null ? [] : [first]), ...also];
  const chosen = says[(rest === '' ? 1 : Number(rest)) - 1];
  if (chosen === undefined) return failed(says.length > 0 ? `There are recommendations 1 to ${says.length}.` : 'Nothing is recommended now.');
  if (chosen.audience === 'colleague') return does(desk, 'agent.briefs', { notes: chosen.text });
  if (chosen.blanks !== undefined) return failed(`It has blanks (${chosen.blanks.join(', ')}): write it with your own words in them.`);
  const { text, phrase, attachments } = chosen;
  return does(desk, 'agent.says', { text, ...(phrase === null ? {} : { phrase }), ...(attachments === undefined ? {} : { attachments }) });
}

function lookUp(desk: Desk, rest: string): Taken {
  const query = rest === '' ? String(desk.practice.conversation.facts.customerProblem ?? '') : rest;
  return query === ''
    ? failed('Nobody has said yet what is to be looked up: /lookup WORDS')
    : does(desk, 'knowledge.queried', { query: query.slice(0, 500) });
}

function productsOf({ practice }: Desk): readonly Readonly<Record<string, unknown>>[] {
  return roomOf(practice.customer, 0).products;
}

function productLines(desk: Desk): readonly string[] {
  const products = productsOf(desk);
  return products.length === 0
    ? ['The shop has no products for this matter.']
    : products.map(({ title }, index) => `  ${index + 1} ${String(title)}`);
}

function offer(desk: Desk, rest: string): Taken {
  const products = productsOf(desk);
  const product = products[Number(rest) - 1];
  if (product !== undefined) return does(desk, 'agent.offers', product);
  return failed(
    products.length > 0 ? `There are products 1 to ${products.length}; /products shows them.` : 'The shop has no products for this matter.',
  );
}

function transfer(desk: Desk, rest: string): Taken {
  const { conversation } = desk.practice;
  const member = conversation.cast.members.find(({ id }) => id === 'transfer');
  const isKnown = member !== undefined && conversation.shells[member.index]?.paths.has('acked') === true;
  if (isKnown) return does(desk, onLine(desk, 'transferred'));
  return does(desk, 'agent.requests-transfer', { to: rest === '' ? 'colleague' : rest });
}

function brief(desk: Desk, rest: string): Taken {
  return rest === '' ? failed('Write what the colleague has to know: /brief NOTES') : does(desk, 'agent.briefs', { notes: rest });
}

function may({ practice, at, shown, paint }: Desk, rest: string): Taken {
  const [action = '', ...words] = rest.split(' ');
  if (!(checkedActions as readonly string[]).includes(action)) return failed(`There are ${checkedActions.join(', ')}.`);
  const text = words.join(' ').trim();
  const request = { action, ...(text === '' ? {} : { text }) } as CheckRequest;
  const asked = mayI(practice, request, at);
  const decision = shown ? asked : { ...asked, say: null, findings: asked.findings.map((finding) => ({ ...finding, replacement: null })) };
  const lines = showDecision(action, decision, paint);
  return { lines: lines.length > 0 ? lines : [`  ${paint.good('yes')}`] };
}

/** What the other side did in a commit, as whoever practises sees it. */
export function heardLines({ turn, opening }: Practice, paint: Desk['paint']): readonly string[] {
  return turn.records.flatMap(({ id, type, data, at }) => {
    if (id?.startsWith('sim-') !== true) return [];
    const line = heardLine(type, data, paint);
    return line === null ? [] : [`${paint.faint(clock(at - opening.at))} ${line}`];
  });
}

const SEEN: Readonly<Record<string, string | undefined>> = Object.freeze({
  'chat.opened': 'a customer has opened the chat',
  'visitor.waits': 'a visitor is on the page',
  'call.dialled': 'the telephone of the customer rings',
  'call.answered': 'the customer picks up',
  'customer.types': 'the customer is typing',
  'colleague.accepts-brief': 'the colleague has read the brief: /transfer',
  'call.ended': 'the customer hangs up',
  'chat.closed': 'the customer closes the chat',
});

function heardLine(type: string, data: Readonly<Record<string, unknown>>, paint: Desk['paint']): string | null {
  if (type === 'customer.says') return paint.strong(String(data.text));
  if (type === 'call.ringing') return paint.faint(`it rings (${String(data.ring)})`);
  if (type === 'lookup.done') return paint.good(`found: ${Object.values(data).map(String).join(' · ') || 'nothing more than you know'}`);
  const seen = SEEN[type];
  return seen === undefined ? null : paint.faint(seen);
}

function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
