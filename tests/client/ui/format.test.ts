import { describe, expect, it } from 'vitest';
import { ago, amount, bn, clock, list, num, pct, signed, signedPct } from '../../../client/text/format.ts';
import { hasText, setLanguage, t } from '../../../client/text/index.tsx';

describe('numbers for people', () => {
  it('groups thousands and uses the true minus', () => {
    expect(num(1512)).toBe('1,512');
    expect(num(-3.25, 1)).toBe('−3.3');
  });

  it('never writes a minus before nought', () => {
    expect(num(-0.2)).toBe('0');
    expect(signed(-0.2)).toBe('0');
  });

  it('always signs a change', () => {
    expect(signed(3)).toBe('+3');
    expect(signed(-3)).toBe('−3');
    expect(signedPct(0.6, 1)).toBe('+0.6\u00a0%');
  });

  it('writes units after a space that does not break', () => {
    expect(bn(84)).toBe('84\u00a0bn');
    expect(pct(47)).toBe('47\u00a0%');
  });
});

describe('money in Chinese', () => {
  it('is counted in hundred millions', async () => {
    await setLanguage('zh');
    expect(bn(84.5, 1)).toBe('845\u00a0亿');
    expect(amount(0.1, 1)).toBe('1');
    await setLanguage('en');
    expect(bn(84.5, 1)).toBe('84.5\u00a0bn');
  });
});

describe('times for people', () => {
  it('counts a clock down to nought and no further', () => {
    expect(clock(108_000)).toBe('1:48');
    expect(clock(400)).toBe('0:01');
    expect(clock(-5)).toBe('0:00');
    expect(clock(2 * 3_600_000 + 5 * 60_000)).toBe('2:05\u00a0h');
  });

  it('says how long ago in words', () => {
    const now = 1_000_000_000_000;
    expect(ago(now - 20_000, now)).toBe('just now');
    expect(ago(now - 3 * 3_600_000, now)).toBe('3 hours ago');
    expect(ago(now - 26 * 3_600_000, now)).toBe('yesterday');
  });

  it('joins names as the language does', () => {
    expect(list(['Arden', 'Osmere', 'Talvi'])).toBe('Arden, Osmere, and Talvi');
  });
});

describe('texts', () => {
  it('fills places and picks plurals', () => {
    expect(t('kit.turns', { turn: 4, of: 12 })).toBe('Turn 4 of 12');
    expect(t('kit.badge', { count: 1 })).toBe('1 new');
  });

  it('knows which names have a text', () => {
    expect(hasText('home.playNow')).toBe(true);
    expect(hasText('home.nothing')).toBe(false);
  });
});
