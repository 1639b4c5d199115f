import type { Problem } from '../../problems/Problem.ts';
import { GlossaryTerms, GlossaryTexts } from '../schema/glossary.ts';
import { machineJsonSchema, partJsonSchema } from '../schema/machineJsonSchema.ts';
import { Brand, SettingsTable } from '../schema/settings.ts';
import { MeaningExamples, MessageTexts, PhraseCatalogue, PhraseTexts } from '../schema/texts.ts';
import { toJsonSchema, type JsonSchema } from '../schema/toJsonSchema.ts';
import { fileCheck, type SchemaCheck } from './schemaCheck.ts';

/** The kinds of files that a flows folder has, each with the schema that is made from its type. */
export const FORMATS = {
  machine: machineJsonSchema,
  part: partJsonSchema,
  phrases: () => toJsonSchema(PhraseTexts),
  messages: () => toJsonSchema(MessageTexts),
  catalogue: () => toJsonSchema(PhraseCatalogue),
  examples: () => toJsonSchema(MeaningExamples),
  settings: () => toJsonSchema(SettingsTable),
  brand: () => toJsonSchema(Brand),
  glossary: () => toJsonSchema(GlossaryTerms),
  glossaryTexts: () => toJsonSchema(GlossaryTexts),
} as const satisfies Record<string, () => JsonSchema>;

export type Format = keyof typeof FORMATS;

/** A file as it was parsed, of whatever shape. */
export interface FlowDocument {
  readonly file: string;
  readonly format: Format;
  readonly value: unknown;
}

const checks: Readonly<Record<Format, SchemaCheck>> = {
  machine: fileCheck(FORMATS.machine),
  part: fileCheck(FORMATS.part),
  phrases: fileCheck(FORMATS.phrases),
  messages: fileCheck(FORMATS.messages),
  catalogue: fileCheck(FORMATS.catalogue),
  examples: fileCheck(FORMATS.examples),
  settings: fileCheck(FORMATS.settings),
  brand: fileCheck(FORMATS.brand),
  glossary: fileCheck(FORMATS.glossary),
  glossaryTexts: fileCheck(FORMATS.glossaryTexts),
};

/** All that is wrong with a file by its format alone. */
export function checkFormat({ file, format, value }: FlowDocument): Problem[] {
  return checks[format](value).map((problem) => ({ ...problem, file }));
}
