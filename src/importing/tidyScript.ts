import type { Findings } from './ImportFinding.ts';
import type { Script, ScriptNode, ScriptReply } from './Script.ts';

/** A script of which every way leads somewhere, with what had to be left out told. */
export interface TidyScript {
  readonly nodes: ReadonlyMap<string, ScriptNode>;
  readonly start: string;
}

/** A text folded, so that case, space and final punctuation make no difference. */
export function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…,;:]{1,10}$/, '');
}

/**
 * Leaves out what cannot be kept: nodes named twice, ways that lead nowhere, replies that a node has twice. A start that is
 * not there is the first node, which is told too.
 */
export function tidyScript({ nodes, start }: Script, findings: Findings): TidyScript {
  const named = new Map<string, ScriptNode>();
  for (const node of nodes) {
    if (named.has(node.name)) findings.add('import-duplicate-id', node.place, { name: node.name });
    else named.set(node.name, node);
  }
  const tidy = new Map([...named].map(([name, node]) => [name, tidyNode(node, named, findings)]));
  const first = nodes[0]?.name ?? '';
  if (start !== null && !named.has(start)) findings.add('import-dangling-target', {}, { name: start, node: 'the start' });
  else if (start === null) findings.add('import-supposed', nodes[0]?.place ?? {}, { what: `the script begins at its first node, "${first}"` });
  return { nodes: tidy, start: start !== null && named.has(start) ? start : first };
}

function tidyNode(node: ScriptNode, named: ReadonlyMap<string, ScriptNode>, findings: Findings): ScriptNode {
  const { name } = node;
  const seen = new Set<string>();
  const replies: ScriptReply[] = [];
  for (const reply of node.replies) {
    const { words, target, place } = reply;
    const key = foldWords(words);
    // Only what says something can be said twice.
    if (key !== '' && seen.has(key)) findings.add('import-repeated-reply', place, { node: name, words });
    else if (target === null) findings.add('import-reply-without-target', place, { node: name, words });
    else if (!named.has(target)) findings.add('import-dangling-target', place, { node: name, name: target });
    else replies.push(reply);
    seen.add(key);
  }
  const { next } = node;
  const goesOn = next !== null && named.has(next.target);
  if (next !== null && !goesOn) findings.add('import-dangling-target', next.place, { node: name, name: next.target });
  if (node.text === '') findings.add('import-empty-text', node.place, { node: name });
  return { ...node, replies, next: goesOn ? next : null };
}
