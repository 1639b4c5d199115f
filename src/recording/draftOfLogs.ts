import { coreFacts } from '../flow/coreFacts.ts';
import type { MeaningExamples } from '../flow/schema/texts.ts';
import { blanksOf } from '../importing/blanks.ts';
import { draftOf, type DraftFiles, type DraftOptions } from '../importing/draftOf.ts';
import { findingsOf, type ImportFinding } from '../importing/ImportFinding.ts';
import { meaningsOf } from '../importing/meanings.ts';
import { replyEvents, type ReplyEvent } from '../importing/replyEvents.ts';
import type { ScriptNode } from '../importing/Script.ts';
import { foldWords, tidyScript } from '../importing/tidyScript.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import type { Place } from './RecordFinding.ts';
import type { Utterance } from './readChatLog.ts';
import { scriptOfLogs, type LogPath, type Turn } from './scriptOfLogs.ts';
import type { StepBody } from './stepsOf.ts';

export interface LogDraftOptions extends DraftOptions {
  /** What customers write to any flow, in the language of the logs. */
  readonly examples: MeaningExamples;
}

export interface LogDraft {
  readonly files: DraftFiles;
  /** Of each log the steps that play it through the draft. */
  readonly plays: readonly (readonly PlannedStep[])[];
  readonly findings: readonly ImportFinding[];
  readonly states: number;
}

export interface PlannedStep {
  readonly body: StepBody;
  /** The state in which the flow is to be after it. */
  readonly state: string;
  readonly place: Place;
}

/** Texts of agents that are looked at for whether they are alike. */
const MOST_UTTERANCES = 4_000;
/** As many ways as a node of a draft may have; see `draftOf`. */
const MOST_REPLIES = 50;

/** The draft of a flow that goes as the logs went, and how each of them goes through it. Wrong where they are too long. */
export function draftOfLogs(logs: readonly (readonly Utterance[])[], options: LogDraftOptions): Read<LogDraft> {
  const count = logs.reduce((sum, log) => sum + log.length, 0);
  if (count > MOST_UTTERANCES) return wrong([{ code: 'record-too-long', args: { what: 'utterances', count, limit: MOST_UTTERANCES } }]);
  const { script: raw, paths } = scriptOfLogs(logs);
  const findings = findingsOf(options.source);
  const script = tidyScript(raw, findings);
  const nodes = [...script.nodes.values()];
  const meanings = meaningsOf(options.examples, options.language);
  const blanks = blanksOf(new Set(Object.keys(coreFacts)), findings);
  const files = draftOf(script, nodes, options, { meanings, blanks, findings });
  const { of } = replyEvents(meanings, findingsOf(options.source));
  // In the order of the draft, for names are given in it.
  const events = new Map(nodes.map((node) => [node.name, of({ ...node, replies: node.replies.slice(0, MOST_REPLIES) })]));
  const plays = paths.map((path) => playOf(path, { id: options.id, nodes: script.nodes, events, leaves: meanings.takesLeave }));
  // That the beginning says nothing is meant so; that a way has no words is how agents go on by themselves.
  const told = findings.list.filter(({ code, args }) => code !== 'import-empty-text' && (code !== 'import-no-example' || args?.words !== ''));
  return found({ files, plays, findings: told, states: nodes.length + 2 });
}

interface Draft {
  readonly id: string;
  readonly nodes: ReadonlyMap<string, ScriptNode>;
  readonly events: ReadonlyMap<string, readonly ReplyEvent[]>;
  readonly leaves: (text: string) => boolean;
}

function playOf(path: LogPath, draft: Draft): readonly PlannedStep[] {
  return path.flatMap((turn, index) => stepsOfTurn(turn, path[index + 1] ?? null, draft));
}

function stepsOfTurn({ node: name, reply, place }: Turn, to: Turn | null, draft: Draft): readonly PlannedStep[] {
  const node = draft.nodes.get(name);
  if (node === undefined) return [];
  const step = (body: StepBody, state: string): PlannedStep => ({ body, state, place });
  const says = { says: `${draft.id}.${name}` };
  const isSilent = node.text === '';
  const heard = (state: string, meanings: readonly object[]): PlannedStep[] => (reply === null ? [] : [step({ customer: reply, meanings }, state)]);
  // Its own words lead on where nobody is asked anything: to what comes next, or to the end.
  const after = node.replies.length > 0 ? name : node.next !== null ? node.next.target : draft.leaves(node.text) ? name : 'farewell';
  const spoken = isSilent ? [] : [step(says, after)];
  if (to === null) return [...spoken, ...heard(isSilent ? name : after, [])];
  const index = node.replies.findIndex(({ words, target }) => foldWords(words) === foldWords(reply ?? '') && target === to.node);
  const event = draft.events.get(name)?.[index];
  if (event !== undefined) return [...spoken, ...stepsOfReply(event, to.node, name, heard, step)];
  if (reply !== null || node.next?.target !== to.node) return [...spoken, ...heard(to.node, [])];
  if (node.replies.length > 0) return [...spoken, step({ event: 'agent.chooses', data: { option: 'next' } }, to.node)];
  return spoken;
}

function stepsOfReply(
  event: ReplyEvent,
  target: string,
  name: string,
  heard: (state: string, meanings: readonly object[]) => PlannedStep[],
  step: (body: StepBody, state: string) => PlannedStep,
): readonly PlannedStep[] {
  if (event.kind === 'event') return heard(target, [{ type: event.event }]);
  if (event.kind === 'intent') return heard(target, [{ type: 'customer.means', data: { intent: event.intent } }]);
  return [...heard(name, []), step({ event: 'agent.chooses', data: { option: event.option } }, target)];
}
