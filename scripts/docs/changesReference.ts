import { changeKinds } from '../../src/diff/changeKinds.ts';
import { AREAS, type Area, type ChangeKind } from '../../src/diff/kinds/ChangeKind.ts';
import { formatMisfit } from '../../src/diff/underWay/formatMisfit.ts';
import { MISFIT_CODES, type Misfit } from '../../src/diff/underWay/Misfit.ts';
import { capitalised, code, page, table, writtenFrom } from './markdown.ts';

const HEAD = `# Changes

What \`sufler diff\` and \`GET /v1/flows/{id}/diff\` tell of two versions of a flow: what changed in meaning. What is only written differently is
no change: layout, the order of keys, \`$schema\`, a target by its name or in an object, one transition or a list of one, a state by its name or
by its id, a part by \`$ref\` or in place, defaults that are spelt out, the spaces and brackets of an expression, guards combined in several
steps or in one.

A state or a phrase that was only **renamed** or moved is told as that, and what names it is no change of its own. It is taken for renamed where
it has the same content as exactly one of the new ones; a state that is empty must also be reached in the same ways.

**Under way** says what a change means for conversations under way if they are moved to the later version (they stay on theirs until then):
*harmless* is nothing, *noticed* is that they go on differently from then on, *breaks* is that some of them cannot be moved.

**Softens** says of rules of conduct that the change names them as weakened: *surely*, or *possibly*, where nobody can tell from the form alone.
A severity is lowered from \`block\` to \`warn\` to \`info\`; of other settings it is not known which way is softer, so each change of one that can
soften rules is told as such.

Kinds are stable: none is ever renamed or used again for something else. *Backwards* is the kind of the same change taken back.`;

const AREA_WORDS: Readonly<Record<Area, string>> = {
  version: 'Ids, labels, descriptions, waivers.',
  contact: 'For which contacts the flow is.',
  rules: 'Rule machines, and what breaks a rule.',
  states: 'Which states there are.',
  moves: 'What events, timers and time do in a state.',
  guidance: 'What the agent reads in a state.',
  facts: 'What machines know of a contact.',
  phrases: 'What is said to customers.',
  messages: 'What is said to agents.',
  settings: 'What brands and contacts may change.',
  meanings: 'What customers write, by meaning.',
  experiments: 'Variants of phrases that are compared.',
};

const MISFITS = `## What keeps a conversation

Whether one conversation can be moved to another version depends on where it stands. These are the reasons why not:`;

/** The page docs/reference/changes.md, made from the registry of kinds. */
export function changesReference(): string {
  const head = ['kind', 'what it says', 'under way', 'what that means', 'softens', 'backwards'];
  return page(
    HEAD,
    writtenFrom('src/diff/changeKinds.ts'),
    ...AREAS.flatMap((area) => [
      `## ${capitalised(area)}\n\n${AREA_WORDS[area]}`,
      table(head, changeKinds.filter((kind) => kind.area === area).map(row)),
    ]),
    MISFITS,
    table(
      ['code', 'what it says'],
      MISFIT_CODES.map((misfit) => [code(misfit), formatMisfit(sampleOf(misfit))]),
    ),
  );
}

function row({ id, wording, impact, running, softens, backwards }: ChangeKind): string[] {
  return [code(id), wording.replace(/\{(\w+)\}/gu, '*$1*'), impact, running, softens ?? '', backwards === id ? 'the same' : code(backwards)];
}

/** Every field as its own name. */
function sampleOf(misfit: Misfit['code']): Misfit {
  return { code: misfit, machine: 'MACHINE', state: 'STATE', timer: 'SETTING', fact: 'FACT', language: 'LANGUAGE', before: 'BEFORE', after: 'AFTER' };
}
