import { describe, expect, it } from 'vitest';
import { err, ok, type Result, refuse } from '../../shared/core/result.ts';

describe('Result', () => {
  it('carries a value or an error, and is plain JSON', () => {
    const results: Result<number>[] = [ok(3), err({ code: 'order/unknown' }), refuse('order/late', { turn: 2 }, 'a.b')];
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
    expect(results.map((result) => (result.ok ? result.value : result.error.code))).toEqual([
      3,
      'order/unknown',
      'order/late',
    ]);
  });

  it('leaves out what a refusal does not say', () => {
    expect(refuse('order/late')).toEqual({ ok: false, error: { code: 'order/late' } });
    expect(Object.keys(refuse('order/late').error)).toEqual(['code']);
  });
});
