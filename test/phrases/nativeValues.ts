import { samplesOf } from '../../src/checks/wording/samples.ts';
import { languages, sampleValues } from './commonTexts.ts';

type Values = Readonly<Record<string, unknown>>;

/** A value for every variable in each language, as people fill them: what is in another language looks to no rule like anything. */
export const nativeValues: Readonly<Record<string, Values>> = Object.fromEntries(
  languages.map((language) => [language, { ...sampleValues, ...samplesOf(language) }]),
);
