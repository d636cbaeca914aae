import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { LocalSpreadsheet } from '../spreadsheet-app/contract.ts';

/** Offers the script's custom functions while one types a formula, with the help of their comments, as Google does. */
export function offerCustomFunctions(spreadsheet: LocalSpreadsheet): void {
  const descriptions = spreadsheet.univer.__getInjector().get(IDescriptionService);
  descriptions.registerDescriptions(
    spreadsheet.customFunctions().map(({ name, description, parameters }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: '',
        require: /\(optional\)/i.test(parameter.description) ? 0 : 1,
        repeat: 0,
      })),
    })),
  );
}
