import type { Place } from '../../flow/resolveReferences.ts';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { isRecord, textOf } from '../../flow/walkMachine.ts';
import { pointerTo } from '../../problems/pointer.ts';
import { showsContent } from './phraseUses.ts';

export interface ExampleMeaning {
  readonly name: string;
  readonly language: string;
  readonly place: Place;
}

/** Meanings that the examples of the flow's languages have, each with its place in each file. */
export function exampleMeanings(index: BundleIndex): ExampleMeaning[] {
  return index.source.examples
    .filter(({ language }) => index.languages.includes(language))
    .flatMap(({ file, language, value }) =>
      isRecord(value)
        ? Object.keys(value)
            .filter((name) => name !== '$schema')
            .map((name) => ({ name, language, place: { file, pointer: pointerTo('', name) } }))
        : [],
    );
}

/** Intents that ready answers are for; none where no machine shows them. */
export function contentIntents(index: BundleIndex): ReadonlySet<string> {
  if (!showsContent(index)) return new Set();
  return new Set([...index.phrases.entries.values()].flatMap(({ entry }) => entry?.content?.intent ?? []));
}

const LITERAL = /"([^"\\]{1,80})"|'([^'\\]{1,80})'/g;

/** What some guard or action asks the customer's meaning for, by name: in `means`, or in an expression. */
export function intentsHeard(index: BundleIndex): ReadonlySet<string> {
  return new Set(
    index.machines.flatMap(({ walked }) =>
      [...walked.guards, ...walked.actions].flatMap(({ params }) => [...namesIn(params.expr), ...textsIn(params.any)]),
    ),
  );
}

function namesIn(expression: unknown): string[] {
  return [...(textOf(expression)?.matchAll(LITERAL) ?? [])].map(([, double, single]) => double ?? single ?? '');
}

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}
