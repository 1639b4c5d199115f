import { CHECK_CODES } from '../../problems/codes.ts';
import { nearestName } from '../../problems/nearestName.ts';
import type { CheckProblem } from '../Check.ts';
import type { PlacedWaiver } from './waiversOf.ts';

/**
 * The problems that nobody waives, and the waivers that waive nothing. `isSure` says of a file whether everything that
 * could be found in it was looked for; of others no waiver is called needless.
 */
export function applyWaivers(problems: readonly CheckProblem[], waivers: readonly PlacedWaiver[], isSure: (file: string) => boolean): CheckProblem[] {
  const used = new Set<PlacedWaiver>();
  const left = problems.filter(({ code, file, pointer }) => {
    const covering = waivers.filter((one) => one.waiver.check === code && one.covers(file, pointer));
    for (const one of covering) used.add(one);
    return covering.length === 0;
  });
  return [...left, ...waivers.filter((one) => !used.has(one) && isSure(one.file)).map(needless)];
}

function needless({ waiver, file, pointer, list }: PlacedWaiver): CheckProblem {
  const name = waiver.check;
  const isKnown = (CHECK_CODES as readonly string[]).includes(name);
  const suggestion = isKnown ? undefined : nearestName(name, CHECK_CODES);
  return {
    code: 'needless-waiver',
    args: { name },
    file,
    pointer: `${pointer}/check`,
    ...(suggestion === undefined ? {} : { suggestion }),
    // One that is misspelt may waive something; its author should look.
    ...(isKnown ? { fix: { description: 'Take the waiver out', edits: [{ file, pointer: list.length === 1 ? list.pointer : pointer }] } } : {}),
  };
}
