import { spawnSync } from 'node:child_process';
import { recalculateInLibreOffice } from '../../test/engines/libreoffice.ts';
import { comparedWithIronCalc } from './compare-with-ironcalc.ts';

/** LibreOffice computes what IronCalc computes; it must be installed. */
export const libreoffice = comparedWithIronCalc(
  'Every formula of every tracker, exported as .xlsx, has in LibreOffice the value IronCalc gives it.',
  async (plan) => {
    if (spawnSync('soffice', ['--version']).error) {
      throw new Error(
        'soffice is needed: install LibreOffice, for example apt-get install libreoffice-calc.',
      );
    }
    return { name: 'LibreOffice', value: await recalculateInLibreOffice(plan) };
  },
);
