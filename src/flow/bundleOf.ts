import { ENGINE_VERSION, type FlowBundle } from './FlowBundle.ts';
import type { MachineFile } from './schema/machine.ts';
import type { SettingRow } from './schema/settings.ts';
import type { MeaningExamples, MessageTexts, PhraseCatalogue, PhraseTexts } from './schema/texts.ts';
import type { BundleSource, LanguageDocument } from './validation/BundleSource.ts';

/** The bundle of files in which `validateBundle` found nothing wrong. Of texts it holds the languages of the flow. */
export function bundleOf(source: BundleSource): FlowBundle {
  const flow = withoutSchema(source.flow.machine as MachineFile);
  const languages = flow.meta.languages ?? [...new Set(source.phrases.map(({ language }) => language))];
  const catalogues = source.catalogues.map(({ value }) => value as PhraseCatalogue);
  return {
    engine: ENGINE_VERSION,
    flow,
    rules: source.rules.map(({ machine }) => withoutSchema(machine as MachineFile)),
    phrases: textsOf<PhraseTexts>(source.phrases, languages),
    catalogue: Object.assign({}, ...catalogues.map(({ phrases }) => phrases)) as FlowBundle['catalogue'],
    families: Object.assign({}, ...catalogues.map(({ families }) => families)) as FlowBundle['families'],
    messages: textsOf<MessageTexts>(source.messages, languages),
    settings: source.settings === null ? [] : (source.settings.value as { settings: SettingRow[] }).settings,
    examples: examplesOf(source.examples, languages),
  };
}

function textsOf<T extends object>(documents: readonly LanguageDocument[], languages: readonly string[]): Record<string, T> {
  return Object.fromEntries(
    languages.map((language) => [
      language,
      withoutSchema(Object.assign({}, ...documents.filter((one) => one.language === language).map(({ value }) => value)) as T),
    ]),
  );
}

/** What customers write, by language: groups of the same meaning from several files stand one behind the other. */
export function examplesOf(documents: readonly LanguageDocument[], languages: readonly string[]): Record<string, MeaningExamples> {
  const examples: Record<string, Record<string, MeaningExamples[string]>> = {};
  for (const { language, value } of documents) {
    if (!languages.includes(language)) continue;
    const known = (examples[language] ??= {});
    for (const [meaning, groups] of Object.entries(withoutSchema(value as MeaningExamples))) known[meaning] = [...(known[meaning] ?? []), ...groups];
  }
  return examples;
}

/** What helps an editor is no content: the same flow has the same hash with it and without. */
function withoutSchema<T extends object>(value: T): T {
  if (!('$schema' in value)) return value;
  const { $schema: _schema, ...rest } = value;
  return rest as T;
}
