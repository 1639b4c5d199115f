import type { FlowBundle } from '../../flow/FlowBundle.ts';
import { isRecord } from '../../flow/walkMachine.ts';
import { changeOf } from '../changeOf.ts';
import { compareNames } from '../compareNames.ts';
import { canonical } from '../normal/canonical.ts';
import type { Aspect } from './Aspect.ts';

/** Which variants of phrases are compared with one another. */
export const experiments: Aspect = ({ before, after }) => {
  const { removed, added, both } = compareNames(byId(before), byId(after));
  return [
    ...removed.map(([name, experiment]) => changeOf('experiment-removed', { name, before: experiment })),
    ...added.map(([name, experiment]) => changeOf('experiment-added', { name, after: experiment })),
    ...both.flatMap(([name, was, is]) =>
      canonical(was) === canonical(is) ? [] : [changeOf('experiment-changed', { name, before: was, after: is })],
    ),
  ];
};

/** The order of variants means nothing: they go by their ids. */
function byId({ flow }: FlowBundle): Readonly<Record<string, unknown>> {
  const { experiments: list } = flow.meta as { experiments?: unknown };
  const all = Array.isArray(list) ? (list as unknown[]).filter(isRecord) : [];
  return Object.fromEntries(all.map((one) => [String(one.id), { ...one, variants: inOrder(one.variants) }]));
}

function inOrder(variants: unknown): unknown {
  return Array.isArray(variants)
    ? (variants as unknown[])
        .map((one) => [canonical(one), one] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, one]) => one)
    : variants;
}
