import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';

/**
 * Files that hold what a bundle holds, by their paths in a folder of flows: for versions that were kept without theirs, as those
 * of flows that were handed to the server ready made. Parts stand where they are referred to, and all texts are the flow's own.
 */
export function filesOfBundle(bundle: FlowBundle): ReadonlyMap<string, string> {
  const { flow, rules, phrases, catalogue, families, messages, settings, examples = {} } = bundle;
  const files: [string, unknown][] = [
    [`${flow.id}/flow.json`, flow],
    [`${flow.id}/catalogue.json`, { phrases: catalogue, families }],
    ...Object.entries(phrases).map(([language, texts]): [string, unknown] => [`${flow.id}/phrases/${language}.json`, texts]),
    ...Object.entries(examples).map(([language, texts]): [string, unknown] => [`${flow.id}/examples/${language}.json`, texts]),
    ...Object.entries(messages).map(([language, texts]): [string, unknown] => [`common/messages/${language}.json`, texts]),
    ['conduct/settings.json', { settings }],
    ...rules.map((rule): [string, unknown] => [`conduct/${rule.id}/machine.json`, rule]),
  ];
  return new Map(files.map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));
}
