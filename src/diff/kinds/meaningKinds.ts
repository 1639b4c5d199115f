import type { ChangeKind } from './ChangeKind.ts';

export const meaningKinds = [
  {
    id: 'meaning-added',
    area: 'meanings',
    wording: 'meaning {name} has examples: {after}',
    impact: 'noticed',
    running: 'It is recognised',
    backwards: 'meaning-removed',
  },
  {
    id: 'meaning-removed',
    area: 'meanings',
    wording: 'meaning {name} has no examples any more: {before}',
    impact: 'noticed',
    running: 'It is not recognised any more',
    backwards: 'meaning-added',
  },
  {
    id: 'examples-added',
    area: 'meanings',
    wording: 'meaning {name} in {language} has more examples: {after}',
    impact: 'noticed',
    running: 'Texts like these are recognised',
    backwards: 'examples-removed',
  },
  {
    id: 'examples-removed',
    area: 'meanings',
    wording: 'meaning {name} in {language} has fewer examples: {before}',
    impact: 'noticed',
    running: 'Texts like these may not be recognised any more',
    backwards: 'examples-added',
  },
  {
    id: 'examples-regrouped',
    area: 'meanings',
    wording: 'meaning {name} in {language} has its examples in other groups',
    impact: 'noticed',
    running: 'Recognition is learnt from them otherwise',
    backwards: 'examples-regrouped',
  },
] as const satisfies readonly ChangeKind[];
