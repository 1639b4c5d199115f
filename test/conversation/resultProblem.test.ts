import { describe, expect, it } from 'vitest';
import { resultProblem } from '../../src/conversation/resultProblem.ts';

describe('resultProblem', () => {
  it.each(['+7 900 123-45-67', 'https://shop.example/x1', 'courier@shop.example', '900-1234567, https://shop.example', ''])(
    'SRCH-2: a bare contact or link is no result of a lookup: %s',
    (result) => expect(resultProblem(result, '/data/result')).toMatchObject({ code: 'invalid-data', pointer: '/data/result' }),
  );

  it.each(['курьер приедет 14:00–16:00', 'Telefon kuriera to 900-123-456', 'Kurjeris bus rytoj, https://shop.example/x1'])(
    'SRCH-2: what was found out in words is one: %s',
    (result) => expect(resultProblem(result, '/data/result')).toBeUndefined(),
  );
});
