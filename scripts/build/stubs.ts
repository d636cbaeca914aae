import type { Parameter } from '../../src/functions/kit/parameter.ts';
import { EAGER_GLOBAL, LAZY_GLOBAL } from './bundles.ts';
import type { Declaration } from './declarations.ts';

/**
 * The top-level function Sheets sees, with the JSDoc of its help card. Written after bundling, from the
 * declaration, because bundlers drop comments.
 */
export function functionStub({ spec, help, examples }: Declaration): string {
  const names = spec.parameters.map(({ name }) => name).join(', ');
  const call = spec.lazy
    ? `${EAGER_GLOBAL}.callSpec(${LAZY_GLOBAL}().lazySpecs.${spec.name}, arguments)`
    : `${EAGER_GLOBAL}.call('${spec.name}', arguments)`;
  return [
    '/**',
    ` * ${help.summary.en} ${help.summary.ja}`,
    ' *',
    ...spec.parameters.map((parameter) => ` * ${parameterLine(parameter, help)}`),
    ` * @return ${help.result.en} ${help.result.ja}`,
    ` * @example ${examples[0]!.formula}`,
    ' * @customfunction',
    ' */',
    `function ${spec.name}(${names}) {`,
    `  return ${call};`,
    '}',
    '',
  ].join('\n');
}

/** Help cards do not understand `[name]`, so "(optional)" is said in words. */
function parameterLine({ name, need, form }: Parameter<unknown>, help: Declaration['help']): string {
  const { en, ja } = help.parameters[name]!;
  const type = form === 'cell' ? '*' : 'Array<Array<*>>';
  return `@param {${type}} ${name} ${need === 'optional' ? '(optional) ' : ''}${en} ${ja}`;
}

/** The top-level function for a menu item, a trigger or the sidebar's door. */
export function entryStub(name: string): string {
  return `function ${name}() {\n  return ${LAZY_GLOBAL}().${name}.apply(null, arguments);\n}\n`;
}
