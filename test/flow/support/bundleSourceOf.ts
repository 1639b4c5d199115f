import { parseJson, type JsonDocument } from '../../../src/flow/json/parseJson.ts';
import { machineSource, type MachineSource } from '../../../src/flow/machineSource.ts';
import type { BundleSource, LanguageDocument } from '../../../src/flow/validation/BundleSource.ts';
import type { FlowDocument, Format } from '../../../src/flow/validation/formats.ts';
import type { Files } from './exampleFolder.ts';

/** The bundle of the flow `demo` straight from values, as the reading makes it from files; null where it comes no further. */
export function bundleSourceOf(files: Files): BundleSource | null {
  const documents = new Map<string, JsonDocument>();
  for (const [file, value] of Object.entries(files)) {
    const parsed = parseJson(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null'));
    if (parsed.ok) documents.set(file, parsed.value);
  }
  const parts = new Map([...documents].filter(([file]) => file.startsWith('parts/')));
  const machine = (file: string): MachineSource | null => {
    const document = documents.get(file);
    return document === undefined ? null : machineSource(file, document, parts).source;
  };
  const some = (format: Format, ...names: string[]): FlowDocument[] =>
    names.flatMap((file) => (documents.has(file) ? [{ file, format, value: documents.get(file)?.value }] : []));
  const languages = (format: Format, ...folders: string[]): LanguageDocument[] =>
    folders.flatMap((folder) => ['en', 'ru'].flatMap((language) => some(format, `${folder}/${language}.json`).map((one) => ({ ...one, language }))));
  const flow = machine('demo/flow.json');
  if (flow === null) return null;
  return {
    flow,
    rules: [machine('conduct/hold/machine.json')].filter((one) => one !== null),
    phrases: languages('phrases', 'common/phrases', 'demo/phrases'),
    messages: languages('messages', 'common/messages'),
    catalogues: some('catalogue', 'common/catalogue.json', 'demo/catalogue.json'),
    examples: languages('examples', 'common/examples', 'demo/examples'),
    settings: some('settings', 'conduct/settings.json')[0] ?? null,
    parts: some('part', ...parts.keys()),
    flowStates: null,
    complete: documents.size === Object.keys(files).length,
  };
}
