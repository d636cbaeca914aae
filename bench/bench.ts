import { benchBytes } from './bytes.ts';
import { benchColdEvaluation } from './cold-evaluation.ts';
import { benchRows } from './rows.ts';

benchBytes();
await benchColdEvaluation();
await benchRows();
