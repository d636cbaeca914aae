import type { Declaration } from '../build/declarations.ts';
import { catalogue } from './catalogue.ts';
import { coachPage } from './coach-page.ts';
import { functionList } from './function-list.ts';
import { functionPage } from './function-page.ts';
import { languagePages } from './language-page.ts';
import { namedFunctionPages } from './named-function-page.ts';

/** Everything that is derived and kept in the project: path → text. A test compares it with what is there. */
export function generatedFiles(declarations: readonly Declaration[]): ReadonlyMap<string, string> {
  return new Map([
    ['docs/functions/catalogue.json', `${JSON.stringify(catalogue(declarations), null, 1)}\n`],
    ['docs/functions/README.md', functionList(declarations)],
    ...declarations.map(
      (declaration) => [`docs/functions/${declaration.file}.md`, functionPage(declaration)] as const,
    ),
    ['docs/coach.md', coachPage()],
    ...languagePages(declarations),
    ...namedFunctionPages(),
  ]);
}
