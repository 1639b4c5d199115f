import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { elementsIn } from './parsedText.ts';

/** The words of a text, in all its branches, without what variables bring. */
export function literalsIn(elements: readonly MessageFormatElement[]): string[] {
  const literals: string[] = [];
  for (const element of elementsIn(elements)) if (element.type === TYPE.literal) literals.push(element.value);
  return literals;
}
