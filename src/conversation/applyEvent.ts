import { withFacts, type FactValue } from '../flow/Facts.ts';
import { settingsFor } from '../flow/settingsFor.ts';
import type { SceneEvent } from '../flow/Scene.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import type { Conversation, PostedEvent } from './Conversation.ts';
import { interpret } from './interpret.ts';
import { isAside, rankObeyed } from './obedience.ts';
import { dispatchAndDrain, listeners } from './troupe/dispatch.ts';
import { fireTimersBefore, fireTimersUntil } from './troupe/fireTimers.ts';
import { dropTimersOfLiveContact } from './troupe/goesOn.ts';
import { dispatchTable, type Run } from './troupe/Run.ts';

const LONGEST_NOTES = 50;

/**
 * One posted event: time passes up to it, what it implies is heard before it, what was recognised in it after it. A late
 * event keeps its own time in the log and is applied at the conversation's time.
 */
export function applyEvent(run: Run, posted: PostedEvent, rejected?: ReadonlySet<string>): void {
  run.observer?.posted?.(posted);
  if (posted.type === 'clock.ticked') fireTimersUntil(run, posted.at);
  else fireTimersBefore(run, posted.at);
  const read = interpret(run, posted, { rejected });
  run.recognised.push(...read.recognised);
  run.findings.push(...read.findings);
  if (!read.event) return;
  const breachesBefore = run.breaches.length;
  const shellsBefore = run.shells;
  const obeyed = rankObeyed(run, read.event);
  know(run, posted);
  remember(run, read.event);
  for (const event of read.before) {
    learn(run, event.type, event.data);
    dispatchAndDrain(run, event);
  }
  dispatchAndDrain(run, read.event, isAside(run, read.event) ? listeners(run, read.event.type).filter((member) => !member.isFlow) : undefined);
  countSaid(run, read.event.data.phrases);
  // Obeying is never punished: whoever carries out the top recommendation breaks no rule of lower rank by it.
  if (obeyed !== null) for (const breach of run.breaches.slice(breachesBefore)) breach.excused = breach.rank < obeyed;
  for (const event of read.after) {
    learn(run, event.type, event.data);
    dispatchAndDrain(run, event);
  }
  changeLeg(run, posted);
  endIfOver(run, posted, shellsBefore);
}

/** What the core itself does with an event, before the machines hear it. */
function know(run: Run, posted: PostedEvent): void {
  const { type, data } = posted;
  switch (type) {
    case 'agent.switches-language':
      run.language = data.language as string;
      return resettle(run);
    case 'agent.joins':
      run.agent = data.agent as Conversation['agent'];
      return;
    case 'agent.notes':
      return setFact(run, 'notes', [...((run.facts.notes as readonly string[] | null) ?? []).slice(-LONGEST_NOTES + 1), String(data.text)]);
    case 'customer.says':
      // A new question makes the last answer stale; what the knowledge answers to this one follows as an event.
      return run.facts.knowledgeAnswer === null ? undefined : setFact(run, 'knowledgeAnswer', null);
    default:
      return learn(run, type, data);
  }
}

/** What the customer meant last: an answer in bare links is judged by what was asked. */
function remember(run: Run, { type, data }: SceneEvent): void {
  const meant = type === 'customer.says' ? (data.means as readonly string[]) : eventTypeOf(type)?.move ? [type] : null;
  if (meant === null) return;
  const before = run.facts.customerMeant;
  if (!Array.isArray(before) || before.length !== meant.length || before.some((one, index) => one !== meant[index]))
    setFact(run, 'customerMeant', meant);
}

/** Facts that an event brings are known before the machines hear it: their guards may ask what is still missing. Null takes a fact back to what it was at first. */
function learn(run: Run, type: string, data: PostedEvent['data']): void {
  if (type === 'customer.gives' || type === 'agent.marks-fact' || type === 'fact.set')
    setFact(run, String(data.fact), (data.value ?? run.from.cast.initialFacts[String(data.fact)] ?? null) as FactValue);
  else if (type === 'knowledge.found') setFact(run, 'knowledgeAnswer', data.answer as string);
}

function setFact(run: Run, fact: string, value: FactValue): void {
  run.facts = withFacts(run.facts, { [fact]: value });
}

function resettle(run: Run): void {
  const { cast, opening } = run.from;
  run.settings = settingsFor(cast, run, opening.brand, opening.settings);
}

function countSaid(run: Run, phrases: unknown): void {
  if (!Array.isArray(phrases)) return;
  for (const phrase of phrases as string[]) {
    if (Object.hasOwn(run.from.cast.bundle.catalogue, phrase)) run.said = { ...run.said, [phrase]: (run.said[phrase] ?? 0) + 1 };
  }
}

/** The contact goes on through another channel. Who listened to the old one alone has heard so, and its timers stop. */
function changeLeg(run: Run, { type, data }: PostedEvent): void {
  if (type !== 'leg.started') return;
  run.channel = data.channel as Conversation['channel'];
  run.direction = data.direction as Conversation['direction'];
  const listening = new Set(dispatchTable(run).members.map((member) => member.index));
  run.timers = run.timers.filter((timer) => listening.has(timer.machine));
  const kept = run.questions.filter((owner) => listening.has(owner));
  // A question of a machine that listens again is open as it was, behind those that were asked since.
  const again = [...listening].filter((owner) => run.shells[owner]?.question === true && !kept.includes(owner));
  run.questions = [...again, ...kept];
  resettle(run);
}

/** The contact is over when its present leg is: a chat that goes on as a call is not. */
function endIfOver(run: Run, { type, data }: PostedEvent, shellsBefore: Run['shells']): void {
  const over = run.channel === 'chat' ? type === 'chat.closed' || type === 'chat.transferred' : type === 'call.ended' || type === 'call.transferred';
  if (!over || run.status === 'ended') return;
  run.outcome = type.endsWith('.transferred') ? 'transferred' : outcomeOf(run, data.by, shellsBefore);
  run.status = 'ended';
  run.ended = true;
  run.questions = [];
  dropTimersOfLiveContact(run);
}

function outcomeOf(run: Run, by: unknown, shellsBefore: Run['shells']): Conversation['outcome'] {
  if (run.facts.outcome !== null && run.facts.outcome !== undefined) return run.facts.outcome as Conversation['outcome'];
  const decided = decidedBy(run.shells) ?? decidedBy(shellsBefore);
  if (decided) return decided;
  // An agent who hangs up on a customer who is still there ends the contact for none of the catalogue's reasons.
  return by === 'customer' ? 'customerEnded' : null;
}

/** The state in which the contact ended decides; where the ending led on to another one, the state before it. */
function decidedBy(shells: Run['shells']): Conversation['outcome'] {
  return shells.filter((shell) => shell.outcome !== null).sort((a, b) => b.rank - a.rank)[0]?.outcome ?? null;
}
