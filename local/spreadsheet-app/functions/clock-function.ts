import { BaseFunction, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import type { Settings } from '../settings.ts';
import { dateFormat } from '../typing/typed-text.ts';
import { serialOf } from '../typing/zone.ts';

/**
 * `TODAY` and `NOW` in the spreadsheet's zone; the engine's own count in UTC. `TODAY` is stored under the name `TODAY_`, because whatever
 * depends on the engine's `TODAY` is calculated anew after every edit, while Google updates it once a day.
 */
export class ClockFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  private readonly settings: Settings;
  private readonly unit: 'day' | 'instant';

  constructor(name: string, settings: Settings, unit: 'day' | 'instant') {
    super(name);
    this.settings = settings;
    this.unit = unit;
  }

  override calculate(): BaseValueObject {
    const serial = serialOf(this.settings.timeZone, Date.now());
    const format = dateFormat(this.settings.locale);
    return this.unit === 'day'
      ? NumberValueObject.create(Math.floor(serial), format)
      : NumberValueObject.create(serial, `${format} h:mm:ss`);
  }
}
