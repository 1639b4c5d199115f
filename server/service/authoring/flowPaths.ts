import { isForbiddenName } from '../../../src/problems/forbiddenNames.ts';

/** Where the files of a flow may stand. Beside its own a version has those that all flows share, so that it never changes. */

const NAME = '[A-Za-z0-9][A-Za-z0-9_.-]{0,79}';
const OWN = new RegExp(`^(?:flow|catalogue|(?:phrases|examples)/[a-z]{2}|tests/${NAME})\\.json$`);
const SHARED = new RegExp(
  `^(?:common/(?:catalogue|(?:phrases|messages|examples)/[a-z]{2})|conduct/(?:settings|${NAME}/(?:machine|tests/${NAME}))|parts/(?:${NAME}/){0,4}${NAME})\\.json$`,
);
const LONGEST = 300;

/** In words, for whoever gave another path. */
export const PATHS_EXPECTED =
  'A version has the files of one flow: flow.json, catalogue.json, phrases/en.json, examples/en.json, tests/NAME.json; and those that it shares: common/catalogue.json, common/phrases/en.json, common/messages/en.json, common/examples/en.json, conduct/settings.json, conduct/RULE/machine.json, conduct/RULE/tests/NAME.json, parts/NAME.json';

/** A file that flows share, by its path in the folder of all flows. */
export function isShared(path: string): boolean {
  return path.length <= LONGEST && SHARED.test(path) && !path.split(/[/.]/).some(isForbiddenName);
}

/** The path in the folder of all flows of a file that is told as seen from a flow's folder; null where none may stand there. */
export function fullPath(flow: string, path: string): string | null {
  if (isShared(path)) return path;
  return path.length <= LONGEST && OWN.test(path) && !path.split(/[/.]/).some(isForbiddenName) ? `${flow}/${path}` : null;
}

/** The other way round: as seen from the flow's folder. */
export function pathFromFlow(flow: string, path: string): string {
  return path.startsWith(`${flow}/`) ? path.slice(flow.length + 1) : path;
}

/** Whether a file of the folder of all flows is part of a version of the flow. */
export function isOfFlow(flow: string, path: string): boolean {
  return isShared(path) || (path.startsWith(`${flow}/`) && fullPath(flow, path.slice(flow.length + 1)) === path);
}

/** Those of the files that are part of a version of the flow, in the order of their paths. */
export function filesOfFlow(flow: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].filter(([path]) => isOfFlow(flow, path)).sort(([one], [other]) => (one < other ? -1 : 1)));
}
