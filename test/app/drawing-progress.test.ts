import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { got, type OpenAddon, openAddon } from './open-addon.ts';
import { STYLE } from './own-table.ts';

/**
 * Asks for a tracker as the page does. Each time something is remembered meanwhile, asks how far it is: as that page,
 * and as one that waits for another tracker.
 */
const WATCH = `
function watch(payload, run, isBroken) {
  var real = PropertiesService;
  var told = [];
  function step(run) { return rpc('readProgress', { run: run }).value.step; }
  PropertiesService = {
    getDocumentProperties: function () { return real.getDocumentProperties(); },
    getUserProperties: function () {
      var store = real.getUserProperties();
      return {
        getProperties: function () { return store.getProperties(); },
        deleteProperty: function (name) { store.deleteProperty(name); },
        setProperties: function (values) {
          if (isBroken) throw new Error('Service invoked too many times for one day.');
          store.setProperties(values);
          told.push([step(run), step('another')]);
        },
      };
    },
  };
  var answer = rpc('createSample', payload);
  return { isOk: answer.ok, told: told, after: step(run), left: real.getUserProperties().getKeys() };
}`;

const run = 'run';
const BLANK = { sample: 'blank-kpi', sheets: ['kpi'], ...STYLE } as const;
const NOTHING = { isOk: true, told: [], after: null, left: [] };

describe('how far a tracker is while it is made', () => {
  let addon: OpenAddon;
  beforeAll(async () => {
    addon = await openAddon({ sheets: ['KPI'] }, WATCH);
  });
  afterAll(() => addon.book.dispose());

  const watch = (payload: object, isBroken = false) =>
    JSON.parse(JSON.stringify(addon.book.run('watch', payload, run, isBroken))) as typeof NOTHING;

  it('is not told of a run that was broken off before', async () => {
    const kept = JSON.stringify({ run: 'broken-off', step: { sheet: 'KPI', n: 1, of: 2 } });
    addon.script(
      `PropertiesService.getUserProperties().setProperty('drawing', ${JSON.stringify(`1:${kept}`)});`,
    );
    expect(got(await addon.rpc('readProgress', { run }))).toEqual({ step: null });
    expect(got(await addon.rpc('readProgress', { run: 'broken-off' })).step).not.toBeNull();
  });

  it('is told sheet by sheet, by the names of their tabs, to the page that asked for it, and forgotten in the end', () => {
    expect(watch({ ...BLANK, run })).toEqual({
      ...NOTHING,
      told: [
        [{ sheet: 'KPI 2', n: 1, of: 2 }, null],
        [{ sheet: '設定', n: 2, of: 2 }, null],
      ],
    });
  });

  it('is not remembered where nobody wants to know, nor where that fails; the tracker is made all the same', () => {
    expect(watch(BLANK)).toEqual(NOTHING);
    expect(watch({ ...BLANK, run }, true)).toEqual(NOTHING);
  });

  it('is forgotten, too, when the tracker cannot be made', () => {
    // The first sheet begins within 50 calls, the second one after more than 80.
    addon.book.faults.failOnCall(65);
    const { told, ...ended } = watch({ ...BLANK, run });
    expect(told).toHaveLength(1);
    expect(ended).toEqual({ isOk: false, after: null, left: [] });
  });
});
