import { advance, type Rejections } from '../conversation/advance.ts';
import { contentPhrase } from '../conversation/content.ts';
import type { Conversation, LogRecord, PostedEvent } from '../conversation/Conversation.ts';
import type { Recognised } from '../conversation/Guidance.ts';
import { isNamed } from '../conversation/listening.ts';
import type { Observer } from '../conversation/troupe/Observer.ts';
import type { Member } from '../flow/Cast.ts';
import { chooseCandidate, shellCandidates } from '../flow/machine/candidatesOf.ts';
import type { ResolvedAction } from '../flow/machine/scope.ts';
import { withScene } from '../flow/machine/shellOf.ts';
import { selectActions, wouldMove } from '../flow/machine/stepper.ts';
import type { Scene, SceneEvent } from '../flow/Scene.ts';
import type { Shell } from '../flow/Shell.ts';
import { typeOfMeaning } from '../text/recognise/Ear.ts';

const SAYS = 'customer.says';
/** What an action of a rule does beyond keeping count for itself. */
const TELLS: ReadonlySet<string> = new Set(['remind', 'raise', 'task', 'violate']);

/** What one machine made of an event. */
interface Reaction {
  readonly moves: boolean;
  readonly actions: readonly ResolvedAction[];
}

/**
 * Whether somebody answered what the customer said: the knowledge or a ready text, the script by a transition for a meaning
 * of it, or a rule that has something to say or to ask of it. A transition for whatever is said (`customer.says`, `customer.*`)
 * answers nothing, unless it takes the words as they are, or the state knows the meaning and only its guards did not hold: then
 * its author wanted it so. Neither does a rule that only keeps count.
 *
 * The turn is taken once more with somebody looking on: what was recognised is handed in, so that nothing is recognised twice.
 */
export function isAnswered(before: Conversation, record: LogRecord, rejections: Rejections | undefined): boolean {
  const watch = new Watch(meaningsOf(record));
  const [after] = advance(before, [eventOf(record)], rejections, watch);
  const { facts } = after;
  if (watch.isAnswered || typeof facts.knowledgeAnswer === 'string') return true;
  return watch.moved.some(({ index }) => tells(after, after.shells[index]));
}

/** Types of the meanings that were acted upon. */
function meaningsOf({ recognised }: LogRecord): ReadonlySet<string> {
  return new Set(recognised.flatMap(({ applied, intent }) => (applied && intent !== undefined ? [typeOfMeaning(intent)] : [])));
}

/** The event with its meanings given. Those that were posted with it stand there already. */
function eventOf({ id, type, at, data, recognised }: LogRecord): PostedEvent {
  if (data.meanings !== undefined) return { id, type, at, data };
  const applied = recognised.filter((one) => one.applied).sort((one, other) => one.span[0] - other.span[0]);
  return { id, type, at, data: { text: data.text, meanings: applied.map(givenOf) } };
}

function givenOf({ intent = '', data }: Recognised): object {
  const type = typeOfMeaning(intent);
  return { type, data: type === intent ? data : { ...data, intent } };
}

/** Looks on while the machines hear what was said and what it means. */
class Watch implements Observer {
  /** Rules that moved because of it. */
  readonly moved: Member[] = [];
  readonly #meant: ReadonlySet<string>;
  /** The script takes it up, or the rule that had asked. */
  #answered = false;
  /** The script went on because something was said. */
  #wentOn = false;
  /** The script knows the meaning in its state. */
  #known = false;

  constructor(meant: ReadonlySet<string>) {
    this.#meant = meant;
  }

  get isAnswered(): boolean {
    return this.#answered || (this.#wentOn && this.#known);
  }

  entered(): void {}

  heard(member: Member, shell: Shell, event: SceneEvent, scene: Scene): void {
    const isMeant = this.#meant.has(event.type);
    if (this.#answered || !(isMeant || (event.type === SAYS && member.isFlow)) || !isNamed(member, shell, event.type)) return;
    const reaction = reactionOf(member, shell, event, scene);
    if (member.isFlow) this.#heardByScript(isMeant, reaction);
    else if (reaction !== null) this.#heardByRule(member, shell, reaction);
  }

  #heardByScript(isMeant: boolean, reaction: Reaction | null): void {
    if (isMeant) this.#known = true;
    if (reaction === null) return;
    if (isMeant || reaction.actions.some(takesWords)) this.#answered = true;
    else this.#wentOn ||= reaction.moves;
  }

  #heardByRule(member: Member, shell: Shell, { moves, actions }: Reaction): void {
    if ((moves && shell.question) || actions.some(({ type }) => TELLS.has(type))) this.#answered = true;
    else if (moves) this.moved.push(member);
  }
}

/** Null where no transition is taken. A guard that fails lets nothing through: its fault is told in the turn itself. */
function reactionOf(member: Member, shell: Shell, event: SceneEvent, scene: Scene): Reaction | null {
  try {
    const candidates = member.hasAlways ? null : shellCandidates(shell, event.type);
    if (candidates !== null) return chooseCandidate(candidates, scene, event) ?? null;
    const snapshot = withScene(shell.snapshot, scene);
    const actions = selectActions(member.machine, snapshot, event);
    const moves = wouldMove(member.machine, snapshot, event);
    return moves || actions.length > 0 ? { moves, actions } : null;
  } catch {
    return null;
  }
}

/** The text is an answer as it stands: the script keeps it in a fact. */
function takesWords({ type, params = {} }: ResolvedAction): boolean {
  if (type !== 'set' && type !== 'add') return false;
  return params.from === 'text' || (typeof params.expr === 'string' && params.expr.includes('event.text'));
}

/** Whether a rule has something for the agent in this state. A ready text or an answer of the knowledge only if there is one. */
function tells(conversation: Conversation, shell: Shell | undefined): boolean {
  if (shell === undefined) return false;
  if (shell.reminders.length > 0) return true;
  const { speech } = shell;
  if (speech === null) return false;
  return (
    speech.say !== null || speech.also.length > 0 || (speech.content && contentPhrase({ from: conversation, facts: conversation.facts }) !== null)
  );
}
