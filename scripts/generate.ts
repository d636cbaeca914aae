import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readDeclarations } from './build/declarations.ts';
import { ROOT } from './build/root.ts';
import { generatedFiles } from './generate/generated-files.ts';

const files = generatedFiles(await readDeclarations());
for (const folder of ['docs/functions', 'docs/languages']) {
  const present = await readdir(join(ROOT, folder)).catch(() => []);
  for (const name of present) if (!files.has(`${folder}/${name}`)) await rm(join(ROOT, folder, name));
}
for (const [path, text] of files) {
  await mkdir(dirname(join(ROOT, path)), { recursive: true });
  await writeFile(join(ROOT, path), text);
}
console.log(`${files.size} files generated.`);
