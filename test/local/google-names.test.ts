import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const REFERENCE = readFileSync(
  'node_modules/@types/google-apps-script/google-apps-script.spreadsheet.d.ts',
  'utf8',
);
const FOLDER = 'local/spreadsheet-app';

/** Members of an interface of Google's, the charts' builders taken together. */
function members(name: string): Set<string> {
  const bodies = [
    ...REFERENCE.matchAll(new RegExp(`interface ${name} (?:extends [^{]*)?\\{([\\s\\S]*?)\\n {8}\\}`, 'g')),
  ];
  return new Set(
    bodies.flatMap(([, body = '']) =>
      [...body.matchAll(/^ {12}(?:\/\*\* @deprecated .*\*\/ )?(?:readonly )?(\w+)[?(:<]/gm)].map(
        (match) => match[1]!,
      ),
    ),
  );
}

/** Methods of the classes of some files that look like Google's. */
function emulated(...files: string[]): string[] {
  const texts = files.map((file) => readFileSync(`${FOLDER}/${file}.ts`, 'utf8'));
  const pattern =
    /^ {2}((?:get|set|is|has|can|insert|delete|clear|copy|create|show|hide|shift|remove|new|when|require|protect|collapse|expand|duplicate|move|activate|sort|offset|build|flush|toast|update)\w*)\(/gm;
  return texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!));
}

const CLASSES: readonly [name: string, ...files: string[]][] = [
  ['SpreadsheetApp', 'services/spreadsheet-app'],
  ['Spreadsheet', 'sheet/spreadsheet-tabs', 'sheet/spreadsheet-emulation'],
  ['Sheet', 'sheet/sheet-base', 'sheet/sheet-layout', 'sheet/sheet-groups', 'sheet/sheet-emulation'],
  [
    'Range',
    'sheet/range-base',
    'sheet/range-values',
    'sheet/range-styles',
    'sheet/range-borders',
    'sheet/range-emulation',
  ],
  ['RangeList', 'sheet/range-list-emulation'],
  ['NamedRange', 'sheet/named-range-emulation'],
  ['Protection', 'sheet/protection-emulation'],
  ['DataValidation', 'rules/validation-rule'],
  ['DataValidationBuilder', 'rules/validation-builder'],
  ['ConditionalFormatRule', 'rules/format-rule'],
  ['ConditionalFormatRuleBuilder', 'rules/format-rule-builder'],
];

/** Helpers of the emulation that read like Google's methods. */
const OWN = ['activateRange', 'duplicate', 'insertRows', 'insertColumnsAt'];

describe('The emulated classes', () => {
  it.each(CLASSES)('have only methods that %s has on Google', (name, ...files) => {
    const known = members(name);
    expect(known.size).toBeGreaterThan(0);
    expect(emulated(...files).filter((method) => !known.has(method) && !OWN.includes(method))).toEqual([]);
  });
});
