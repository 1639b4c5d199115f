import { describe, expect, it } from 'vitest';
import { choicesIn, formOf } from '../../../src/checks/wording/forms.ts';
import { parsedText } from '../../../src/checks/wording/parsedText.ts';

function forms(source: string): string[] {
  const { elements } = parsedText(source)!;
  return choicesIn(elements).map((choices) => formOf(source, elements, choices, (variable) => `<${variable}>`).text);
}

describe('the forms of a text', () => {
  it('are all choices together, nested ones too', () => {
    const nested = '{agentGender, select, female {I {kind, select, a {am glad} other {am happy}}} other {Glad}} about {item}.';
    expect(forms(nested)).toEqual(['Glad about <item>.', 'Glad about <item>.', 'I am happy about <item>.', 'I am glad about <item>.']);
  });

  it('show a number in its form', () => {
    expect(forms('{days, plural, =0 {today} one {# day} other {# days}}')).toEqual(['<days> days', 'today', '<days> day']);
  });

  it('of a text with a hundred choices are few', () => {
    const many = Array.from({ length: 40 }, (_, at) => `{v${at}, select, a {A} b {B} other {C}}`).join('');
    expect(choicesIn(parsedText(many)!.elements).length).toBeLessThanOrEqual(50);
  });

  it('know where their words stand in the source, and what variables brought', () => {
    const source = "It''s {item}, and {n, plural, one {# word} other {more words}}.";
    const form = formOf(source, parsedText(source)!.elements, { n: 'other' }, () => 'XX');
    expect(form.text).toBe("It's XX, and more words.");
    expect(form.values.map(([from, to]) => form.text.slice(from, to))).toEqual(['XX']);
    for (const { start, end, source: at } of form.stretches) expect(source.slice(at, at + end - start)).toBe(form.text.slice(start, end));
    expect(form.stretches.map(({ start, end }) => form.text.slice(start, end))).toContain('more words');
  });
});
