import { describe, expect, it } from 'vitest';
import { codeFrom, typeInto } from '../../../client/ui/CodeField.tsx';
import { matchRoute } from '../../../client/ui/router.tsx';
import { heightAfterDrag } from '../../../client/ui/SheetHandle.tsx';
import { shares } from '../../../client/ui/segments.ts';
import { fitToSlider } from '../../../client/ui/slider.ts';
import { spread } from '../../../client/ui/spread.ts';
import { tabAfterKey } from '../../../client/ui/Tabs.tsx';

describe('routes', () => {
  it('give the fields of a path', () => {
    expect(matchRoute('/m/:code', '/m/QXRTEM')).toEqual({ code: 'QXRTEM' });
    expect(matchRoute('/', '/')).toEqual({});
    expect(matchRoute('/join/:code?', '/join')).toEqual({});
    expect(matchRoute('/join/:code?', '/join/qx%20r')).toEqual({ code: 'qx r' });
  });

  it('do not fit other paths', () => {
    expect(matchRoute('/m/:code', '/m')).toBeUndefined();
    expect(matchRoute('/m/:code', '/m/QXRTEM/more')).toBeUndefined();
    expect(matchRoute('/', '/host')).toBeUndefined();
  });

  it('take a broken escape as it stands', () => {
    expect(matchRoute('/join/:code?', '/join/%E0%A4%A')).toEqual({ code: '%E0%A4%A' });
  });
});

describe('codes', () => {
  it('are found in what people paste', () => {
    expect(codeFrom(' qxr-tem ')).toBe('QXRTEM');
    expect(codeFrom('Join here: http://127.0.0.1:2567/m/qxrtem?x=1')).toBe('QXRTEM');
    expect(codeFrom('https://example.org/join/QXRTEM')).toBe('QXRTEM');
    expect(codeFrom('QXRTEMAB')).toBe('QXRTEM');
  });

  it('are typed letter by letter, over what stands there', () => {
    expect(typeInto('', 0, 'q')).toBe('Q');
    expect(typeInto('QXR', 3, 't')).toBe('QXRT');
    expect(typeInto('QXRTEM', 1, 'a')).toBe('QARTEM');
    expect(typeInto('QX', 0, 'abcdef')).toBe('ABCDEF');
  });
});

describe('tabs', () => {
  const ids = ['budget', 'treaties', 'balance'] as const;

  it('go round with the arrows and to the ends with Home and End', () => {
    expect(tabAfterKey('ArrowRight', ids, 'balance')).toBe('budget');
    expect(tabAfterKey('ArrowLeft', ids, 'budget')).toBe('balance');
    expect(tabAfterKey('Home', ids, 'balance')).toBe('budget');
    expect(tabAfterKey('End', ids, 'budget')).toBe('balance');
    expect(tabAfterKey('a', ids, 'budget')).toBeUndefined();
  });
});

describe('the parts of a bar', () => {
  it('fill it by their amounts', () => {
    const parts = shares([
      { id: 'a', label: 'A', value: 30 },
      { id: 'b', label: 'B', value: 0 },
      { id: 'c', label: 'C', value: 10 },
    ]);
    expect(parts.map(({ segment, share }) => [segment.id, share])).toEqual([
      ['a', 75],
      ['c', 25],
    ]);
  });

  it('leave room up to the total, and never overflow it', () => {
    expect(shares([{ id: 'a', label: 'A', value: 30 }], 60)[0].share).toBe(50);
    expect(shares([{ id: 'a', label: 'A', value: 90 }], 60)[0].share).toBe(100);
  });
});

describe('a slider', () => {
  it('brings what is typed to a value it has', () => {
    expect(fitToSlider(260, 0, 212, 1)).toBe(212);
    expect(fitToSlider(-4, 0, 212, 1)).toBe(0);
    expect(fitToSlider(13, 0, 100, 5)).toBe(15);
    expect(fitToSlider(0.3, 0, 1, 0.1)).toBe(0.3);
    expect(fitToSlider(Number.NaN, 5, 10, 1)).toBe(5);
  });
});

describe('the bottom sheet', () => {
  it('moves a step for a drag, two for a long one, and stops at its ends', () => {
    expect(heightAfterDrag('half', -100)).toBe('full');
    expect(heightAfterDrag('half', 100)).toBe('low');
    expect(heightAfterDrag('low', -400)).toBe('full');
    expect(heightAfterDrag('full', -400)).toBe('full');
    expect(heightAfterDrag('half', 20)).toBe('half');
  });
});

describe('labels at the ends of lines', () => {
  it('stay where they are when they do not touch', () => {
    expect(spread([10, 50, 90], 16, 0, 100)).toEqual([10, 50, 90]);
  });

  it('are moved apart and keep their order', () => {
    expect(spread([52, 50], 16, 0, 100)).toEqual([66, 50]);
    expect(spread([95, 98], 16, 0, 100)).toEqual([84, 100]);
  });
});
