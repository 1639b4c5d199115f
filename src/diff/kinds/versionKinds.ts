import type { ChangeKind } from './ChangeKind.ts';

export const versionKinds = [
  {
    id: 'engine-changed',
    area: 'version',
    wording: 'made for the engine of version {after}, before {before}',
    impact: 'noticed',
    running: 'The same events may lead elsewhere from then on',
    backwards: 'engine-changed',
  },
  {
    id: 'label-changed',
    area: 'version',
    wording: 'version {after}, before {before}',
    impact: 'harmless',
    running: 'Nothing; the label stands in the guidance',
    backwards: 'label-changed',
  },
  {
    id: 'flow-id-changed',
    area: 'version',
    wording: 'the flow {after}, not {before}',
    impact: 'noticed',
    running: 'They are of another flow',
    backwards: 'flow-id-changed',
  },
  {
    id: 'described-otherwise',
    area: 'version',
    wording: 'described as {after}, before {before}',
    impact: 'harmless',
    running: 'Nothing; descriptions are for authors',
    backwards: 'described-otherwise',
  },
  {
    id: 'waivers-changed',
    area: 'version',
    wording: 'waives {after}, before {before}',
    impact: 'harmless',
    running: 'Nothing; waivers are for checks',
    backwards: 'waivers-changed',
  },
] as const satisfies readonly ChangeKind[];
