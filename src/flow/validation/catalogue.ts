import { pointerTo } from '../../problems/pointer.ts';
import { settingExpects } from '../settingExpects.ts';
import type { BundleIndex } from './bundleIndex.ts';
import { placedTexts } from './phraseIndex.ts';
import type { Report, Validation } from './Validation.ts';

/** What phrases and families name exists: members, subjects, settings. A text belongs to a phrase of the catalogue. */
export const catalogue: Validation = {
  name: 'catalogue',
  needsAllFiles: true,
  check(bundle, report) {
    checkEntries(bundle, report);
    checkFamilies(bundle, report);
    const { entries } = bundle.phrases;
    for (const { id, phrasePlace } of bundle.source.phrases.flatMap(placedTexts)) {
      if (!entries.has(id)) report({ code: 'unknown-phrase', args: { name: id }, ...phrasePlace, known: entries.keys() });
    }
  },
};

function checkEntries({ phrases: { entries } }: BundleIndex, report: Report): void {
  for (const { entry, place } of entries.values()) {
    if (entry?.content?.kind === 'canned' && (entry.subject !== undefined || entry.attachments !== undefined))
      report({ code: 'canned-with-more', args: { name: place.pointer.slice(place.pointer.lastIndexOf('/') + 1) }, ...place });
    const name = entry?.subject;
    if (name !== undefined && !entries.has(name))
      report({ code: 'unknown-phrase', args: { name }, file: place.file, pointer: `${place.pointer}/subject`, known: entries.keys() });
  }
}

function checkFamilies({ phrases, settings }: BundleIndex, report: Report): void {
  for (const [name, { family, place }] of phrases.families) {
    const other = phrases.entries.get(name);
    if (other !== undefined) report({ code: 'duplicate-name', args: { name, other: `${other.place.file}#${other.place.pointer}` }, ...place });
    family.forEach((member, index) => {
      const at = (key: string): { file: string; pointer: string } => ({ file: place.file, pointer: pointerTo(pointerTo(place.pointer, index), key) });
      if (!phrases.names.has(member.phrase)) report({ code: 'unknown-phrase', args: { name: member.phrase }, ...at('phrase'), known: phrases.names });
      if (member.setting === undefined) return;
      const row = settings.get(member.setting);
      if (row === undefined) return report({ code: 'undeclared-setting', args: { name: member.setting }, ...at('setting'), known: settings.keys() });
      const expected = row === null || member.is === undefined ? null : settingExpects(row, member.is);
      if (expected !== null) report({ code: 'wrong-setting', args: { name: member.setting, expected }, ...at('is') });
    });
  }
}
