import type { ChangeKind } from './ChangeKind.ts';

export const contactKinds = [
  {
    id: 'channel-changed',
    area: 'contact',
    wording: 'for {after}, before for {before}',
    impact: 'breaks',
    running: 'None can be moved: other rules and limits hold in the other channel',
    softens: 'possibly',
    backwards: 'channel-changed',
  },
  {
    id: 'direction-changed',
    area: 'contact',
    wording: 'for {after} contacts, before for {before} ones',
    impact: 'breaks',
    running: 'None can be moved: a contact begins otherwise in the other direction',
    backwards: 'direction-changed',
  },
  {
    id: 'department-changed',
    area: 'contact',
    wording: 'of the department {after}, before {before}',
    impact: 'harmless',
    running: 'Nothing',
    backwards: 'department-changed',
  },
  {
    id: 'language-added',
    area: 'contact',
    wording: 'speaks {language} too',
    impact: 'harmless',
    running: 'They can be switched to it',
    backwards: 'language-removed',
  },
  {
    id: 'language-removed',
    area: 'contact',
    wording: 'does not speak {language} any more',
    impact: 'breaks',
    running: 'Those in that language cannot be moved',
    backwards: 'language-added',
  },
  {
    id: 'default-language-changed',
    area: 'contact',
    wording: 'begins in {after} where no language is asked for, before in {before}',
    impact: 'harmless',
    running: 'Nothing; they have their language',
    backwards: 'default-language-changed',
  },
] as const satisfies readonly ChangeKind[];
