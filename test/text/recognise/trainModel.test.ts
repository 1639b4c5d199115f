import { describe, expect, it } from 'vitest';
import { recogniseMeanings } from '../../../src/text/recognise/recogniseMeanings.ts';
import { modelOf } from '../../../src/text/recognise/modelOf.ts';
import { trainModel } from '../../../src/text/recognise/trainModel.ts';

const examples = {
  'customer.thanks': [
    ['Thank you', 'Thank you so much'],
    ['Thanks a lot', 'Many thanks'],
    ['I am grateful', 'I appreciate it'],
    ['cheers', 'cheers mate'],
  ],
  'customer.hurries': [
    ['I am in a hurry', 'in a hurry'],
    ['Faster, please', 'can you be faster'],
    ['I have no time', 'no time at all'],
    ['quickly', 'quickly please'],
  ],
  cancel_order: [
    ['Cancel my order', 'please cancel the order'],
    ['I want to cancel', 'want it cancelled'],
    ['Do not send it', 'do not send the parcel'],
    ['stop the order', 'stop my order'],
  ],
};
const best = (text: string, model = trainModel(examples, 'en')) => recogniseMeanings(text, 'en', model, { threshold: 0.8 })[0];

describe('what is learnt from examples', () => {
  it('REG-2: is recognised in words that are not among them, misspelt ones too', () => {
    const model = trainModel(examples, 'en');
    expect(best('thank you very much!', model)?.intent).toBe('customer.thanks');
    expect(best('i hav no tiem, quikly', model)?.intent).toBe('customer.hurries');
    expect(best('Could you please cancel my order?', model)).toMatchObject({
      intent: 'cancel_order',
      type: 'customer.means',
      data: { intent: 'cancel_order' },
    });
  });

  it('REG-2: is the same for the same examples, in whatever order they stand', () => {
    const { weights, biases, temperature } = trainModel(examples, 'en');
    expect(trainModel(examples, 'en')).toEqual(trainModel(structuredClone(examples), 'en'));
    const turned = trainModel(Object.fromEntries(Object.entries(examples).reverse()), 'en');
    expect([turned.weights.weights, turned.biases, turned.temperature]).toEqual([weights.weights, biases, temperature]);
  });

  it('REG-2: is nothing about words that nobody knows, however few meanings there are', () => {
    const model = trainModel({ cancel_order: examples.cancel_order }, 'en');
    expect(best('Cancel my order', model)?.applied).toBe(true);
    expect(best('zxcv qwer tyui', model)?.applied ?? false).toBe(false);
  });

  it('REG-2: understands letters without their marks', () => {
    const model = trainModel(
      {
        'customer.thanks': [
          ['Ačiū', 'Ačiū labai'],
          ['Dėkoju', 'Labai dėkoju'],
        ],
        'customer.asks': [['Kiek kainuoja?'], ['Kur esate?']],
      },
      'lt',
    );
    expect(recogniseMeanings('aciu labai', 'lt', model, { threshold: 0.5 })[0]).toMatchObject({ intent: 'customer.thanks', applied: true });
  });

  it('REG-2: works in a language that nobody wrote classes of words for', () => {
    const model = trainModel(
      { 'customer.thanks': [['Danke', 'danke schön'], ['vielen Dank']], 'customer.asks': [['Was kostet das?', 'was kostet es'], ['Wo sind Sie?']] },
      'de',
    );
    expect(recogniseMeanings('Danke', 'de', model, { threshold: 0.5 })[0]?.intent).toBe('customer.thanks');
  });
});

describe('models', () => {
  it('REG-2: are learnt once for the same examples, whoever brings them', () => {
    expect(modelOf(structuredClone(examples), 'en')).toBe(modelOf(structuredClone(examples), 'en'));
    expect(modelOf(examples, 'en')).not.toBe(modelOf({ ...examples, 'customer.greets': [['Hello', 'hello there']] }, 'en'));
    expect(modelOf(examples, 'en')).not.toBe(modelOf(examples, 'ru'));
  });

  it('REG-2: there is none without examples', () => {
    expect(modelOf({}, 'en')).toBeNull();
  });
});
