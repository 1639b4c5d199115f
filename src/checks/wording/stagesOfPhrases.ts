import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { phrasesMeant } from '../../flow/validation/phraseIndex.ts';
import { isRecord, textOf, type WalkedState } from '../../flow/walkMachine.ts';

const known = new WeakMap<BundleIndex, ReadonlyMap<string, string>>();

/** The stage in which a phrase is said: what the catalogue says, else that of the first state that says it. */
export function stagesOfPhrases(index: BundleIndex): ReadonlyMap<string, string> {
  const made = known.get(index) ?? find(index);
  known.set(index, made);
  return made;
}

function find(index: BundleIndex): ReadonlyMap<string, string> {
  const stages = new Map<string, string>();
  for (const [phrase, { entry }] of index.phrases.entries) if (entry?.state !== undefined) stages.set(phrase, entry.state);
  for (const state of index.machines.flatMap(({ walked }) => walked.states)) {
    const name = textOf(metaOf(state)?.say);
    const stage = name === undefined ? undefined : stageOf(state);
    if (name === undefined || stage === undefined) continue;
    for (const phrase of phrasesMeant(index.phrases, name)) if (!stages.has(phrase)) stages.set(phrase, stage);
  }
  return stages;
}

/** Of the state, or of the nearest one around it that has one. */
function stageOf(state: WalkedState): string | undefined {
  for (let at: WalkedState | null = state; at !== null; at = at.parent) {
    const stage = textOf(metaOf(at)?.stage);
    if (stage !== undefined) return stage;
  }
  return undefined;
}

function metaOf({ node }: WalkedState): Readonly<Record<string, unknown>> | undefined {
  return isRecord(node.meta) ? node.meta : undefined;
}
