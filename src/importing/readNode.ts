import { pointerTo } from '../problems/pointer.ts';
import { isRecord } from '../flow/walkMachine.ts';
import { foldName, LOOKS, nodeFieldOf, type NodeField } from './fieldNames.ts';
import type { Findings } from './ImportFinding.ts';
import { readReplies } from './readReply.ts';
import type { ScriptLink, ScriptNode, ScriptReply } from './Script.ts';
import { isTrue, nameIn, textIn } from './values.ts';

interface Draft {
  name: string | null;
  title: string | null;
  text: string;
  comment: string | null;
  readonly replies: ScriptReply[];
  next: ScriptLink | null;
  ends: boolean;
  begins: boolean;
}

/** A node, and whether the script begins at it; null where it is none. `key` is its name in a map of nodes. */
export function readNode(value: unknown, key: string | null, pointer: string, findings: Findings): { node: ScriptNode; begins: boolean } | null {
  const place = { pointer };
  if (!isRecord(value)) {
    findings.add('import-not-understood', place, { what: 'a node' });
    return null;
  }
  const draft: Draft = { name: null, title: null, text: '', comment: null, replies: [], next: null, ends: false, begins: false };
  readFields(draft, value, pointer, findings);
  const name = key ?? draft.name ?? draft.title;
  if (name === null) {
    findings.add('import-not-understood', place, { what: 'a node without a name' });
    return null;
  }
  const { title, text, comment, replies, next, ends, begins } = draft;
  return { node: { name, place, title, text, comment, replies, next, ends }, begins };
}

function readFields(draft: Draft, value: Readonly<Record<string, unknown>>, pointer: string, findings: Findings): void {
  for (const [name, one] of Object.entries(value)) {
    const at = pointerTo(pointer, name);
    const field = nodeFieldOf(name);
    // Editors of graphs keep what is theirs outside, and what is the author's in "data".
    if (field === undefined && foldName(name) === 'data' && isRecord(one)) readFields(draft, one, at, findings);
    else if (field !== undefined) readField[field](draft, one, at, findings);
    else if (!LOOKS.has(foldName(name))) findings.add('import-unknown-field', { pointer: at }, { name });
  }
}

const readField: Readonly<Record<NodeField, (draft: Draft, value: unknown, pointer: string, findings: Findings) => void>> = {
  name: (draft, value) => {
    draft.name ??= nameIn(value);
  },
  title: (draft, value) => {
    draft.title ??= textIn(value);
  },
  text: (draft, value, pointer, findings) => {
    const text = textIn(value);
    if (text === null) findings.add('import-not-understood', { pointer }, { what: 'a text' });
    else draft.text = [draft.text, text].filter(Boolean).join('\n\n');
    if (Array.isArray(value) && value.length > 1)
      findings.add('import-supposed', { pointer }, { what: 'several texts of a node are said one after the other' });
  },
  comment: (draft, value) => {
    draft.comment = [draft.comment, textIn(value)].filter(Boolean).join('; ') || null;
  },
  replies: (draft, value, pointer, findings) => {
    draft.replies.push(...readReplies(value, pointer, findings));
  },
  next: (draft, value, pointer, findings) => {
    if (Array.isArray(value) || (isRecord(value) && nameIn(value) === null)) draft.replies.push(...readReplies(value, pointer, findings));
    else {
      const target = nameIn(value);
      if (target !== null) draft.next ??= { target, place: { pointer } };
    }
  },
  ends: (draft, value) => {
    draft.ends ||= isTrue(value);
  },
  begins: (draft, value) => {
    draft.begins ||= isTrue(value);
  },
  kind: (draft, value) => {
    const field = typeof value === 'string' ? nodeFieldOf(value) : undefined;
    draft.ends ||= field === 'ends';
    draft.begins ||= field === 'begins';
  },
};
