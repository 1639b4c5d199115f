import { foldWords } from '../importing/tidyScript.ts';
import { nameMaker } from '../importing/nameMaker.ts';
import type { Script, ScriptNode, ScriptReply } from '../importing/Script.ts';
import type { Place } from './RecordFinding.ts';
import type { Utterance } from './readChatLog.ts';

/** The way of one log through a script: its nodes, and what the customer said after each. */
export type LogPath = readonly Turn[];

export interface Turn {
  readonly node: string;
  /** What the customer said next; null where the agent went on. */
  readonly reply: string | null;
  readonly place: Place;
}

/** The states that every draft has. */
const TAKEN = ['farewell', 'wrapup', 'start'];
const START = 'start';
/** Texts as like as this are one; shorter ones must be the same. */
const LIKE = 0.75;
const FEWEST_WORDS = 4;

interface Known {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Chat logs as one call script: what agents said is its nodes, texts that are much alike are one, what customers replied is
 * its ways. `paths` are the ways that the logs took, in their order.
 */
export function scriptOfLogs(logs: readonly (readonly Utterance[])[]): { readonly script: Script; readonly paths: readonly LogPath[] } {
  const nodes = new Map<string, ScriptNode>();
  const nodeOf = nodeFinder(nodes);
  const paths = logs.map((log) => pathOf(log, nodeOf));
  const start = startOf(paths, nodes);
  const whole = paths.map((path) => (path[0]?.node === start ? path : [{ node: start, reply: null, place: {} }, ...path]));
  for (const path of whole) path.forEach((turn, index) => addWay(nodes, turn, path[index + 1] ?? null));
  return { script: { nodes: [...nodes.values()], start }, paths: whole };
}

function nodeFinder(nodes: Map<string, ScriptNode>): (text: string, place: Place) => string {
  const byText = new Map<string, string>();
  const known: Known[] = [];
  const makeName = nameMaker('turn', TAKEN);
  return (text, place) => {
    const key = foldWords(text);
    const same = byText.get(key);
    if (same !== undefined) return same;
    const words = new Set(key.match(/[\p{L}\p{N}]+/gu) ?? []);
    const like = known.find((one) => areAlike(one.words, words));
    const name = like?.name ?? makeName(text);
    byText.set(key, name);
    if (like === undefined) {
      known.push({ name, words });
      nodes.set(name, { name, place, title: null, text, comment: null, replies: [], next: null, ends: false });
    }
    return name;
  };
}

/** Words that both have, of all that one of them has. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const fewest = Math.min(one.size, other.size);
  if (fewest < FEWEST_WORDS || fewest < LIKE * Math.max(one.size, other.size)) return false;
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both >= LIKE * (one.size + other.size - both);
}

/** What a customer says in a row is one reply; what comes before the agent's first words is the reply of the beginning. */
function pathOf(log: readonly Utterance[], nodeOf: (text: string, place: Place) => string): LogPath {
  const turns: { node: string; reply: string | null; place: Place }[] = [];
  for (const { speaker, text, place } of log) {
    if (speaker === 'agent') turns.push({ node: nodeOf(text, place), reply: null, place });
    else {
      const turn = turns.at(-1) ?? { node: START, reply: null, place };
      if (turns.length === 0) turns.push(turn);
      turn.reply = turn.reply === null ? text : `${turn.reply} ${text}`;
    }
  }
  return turns;
}

/** Where all begin with the same words, these; else a node that says nothing. */
function startOf(paths: readonly LogPath[], nodes: Map<string, ScriptNode>): string {
  const first = paths[0]?.[0]?.node ?? START;
  if (first !== START && paths.every((path) => path[0]?.node === first)) return first;
  // The first of all, as the beginning stands first in a script.
  const others = [...nodes];
  nodes.clear();
  const comment = 'Added by the recording: the contact begins';
  nodes.set(START, { name: START, place: {}, title: null, text: '', comment, replies: [], next: null, ends: false });
  for (const [name, node] of others) nodes.set(name, node);
  return START;
}

function addWay(nodes: Map<string, ScriptNode>, { node: name, reply, place }: Turn, to: Turn | null): void {
  const node = nodes.get(name);
  if (node === undefined) return;
  if (to === null) nodes.set(name, { ...node, ends: true });
  else if (reply === null && (node.next === null || node.next.target === to.node)) nodes.set(name, { ...node, next: { target: to.node, place } });
  else {
    // Words that lead elsewhere already cannot lead here too; of ways without words there may be many.
    const key = foldWords(reply ?? '');
    const isThere = ({ words, target }: ScriptReply): boolean => foldWords(words) === key && (key !== '' || target === to.node);
    if (!node.replies.some(isThere)) nodes.set(name, { ...node, replies: [...node.replies, { words: reply ?? '', target: to.node, place }] });
  }
}
