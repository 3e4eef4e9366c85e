import { describe, expect, it } from 'vitest';
import { powerId } from '../../shared/core/ids.ts';
import type { Forecast } from '../../shared/model/forecast.ts';
import { forecastPoints } from '../../shared/model/forecast.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import { person, seated } from '../helpers/table.ts';

const ann = person('ann');
const ben = person('ben');
const [arden, kestria, velmark] = ['arden', 'kestria', 'velmark'].map(powerId);
const forecast: Forecast = { power: kestria, deed: 'demands', chance: 30 };

describe('a forecast', () => {
  it('is of another power, and may be taken back and undone', () => {
    const table = seated({ ann: 'arden' });
    expect(table.codeOf(ann, { kind: 'draftForecast', forecast: { ...forecast, power: arden } })).toBe(
      'forecast/of-whom',
    );
    table.do(ann, { kind: 'draftForecast', forecast });
    expect(table.view('arden').draft?.forecast).toEqual(forecast);
    table.do(ann, { kind: 'draftForecast', forecast: null });
    expect(table.view('arden').draft?.forecast).toBeUndefined();
    table.do(ann, { kind: 'undo' });
    expect(table.view('arden').draft?.forecast).toEqual(forecast);
  });

  it('is seen by nobody else, and neither are its points', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    const before = table.view('velmark');
    table.do(ann, { kind: 'draftForecast', forecast });
    const { seq: _then, ...seen } = before;
    const { seq: _now, ...sees } = table.view('velmark');
    expect(sees).toEqual(seen);
    table.lockAll();
    expect(eventsFor(table.events, velmark).map(({ kind }) => kind)).not.toContain('forecastScored');
    expect(table.told('forecastScored').map(({ audience }) => audience)).toEqual([[arden]]);
  });

  it('is scored when its year is over, by how near the chance was', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    table.do(ann, { kind: 'draftForecast', forecast });
    table.lockAll();
    expect(table.told('forecastScored')).toMatchObject([{ power: arden, forecast, came: false, points: 91, turn: 1 }]);
  });

  it('comes true with a treaty that its seat is told of', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    const terms = { parties: [arden, velmark], clauses: [{ kind: 'consultation' as const }], duration: 4, notice: 1 };
    table.do(ann, { kind: 'propose', terms });
    const [{ proposal }] = table.told('treatyProposed');
    table.do(ben, { kind: 'sign', proposal });
    table.do(ann, { kind: 'draftForecast', forecast: { power: velmark, deed: 'signs', chance: 80 } });
    table.lockAll();
    const [scored] = table.told('forecastScored');
    expect(scored).toMatchObject({ came: true });
    expect(scored.points).toBeCloseTo(96, 9);
  });

  it('of a year in which none was written has no points', () => {
    const table = seated({ ann: 'arden' });
    table.do(ann, { kind: 'draftForecast', forecast });
    table.lockAll();
    table.lockAll();
    expect(table.told('forecastScored')).toHaveLength(1);
  });
});

it.each([
  [50, true, 75],
  [50, false, 75],
  [95, true, 99.75],
  [95, false, 9.75],
])('a chance of %i %% that comes true or not (%s) is worth %d points', (chance, came, points) => {
  expect(forecastPoints(chance, came)).toBeCloseTo(points, 9);
});
