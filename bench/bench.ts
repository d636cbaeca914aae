import { benchBytes } from './bytes.ts';
import { benchColdEvaluation } from './cold-evaluation.ts';
import { benchRows } from './rows.ts';
import { benchDrawing, benchRecalculation } from './tracker.ts';

benchBytes();
await benchColdEvaluation();
await benchRows();
await benchDrawing();
benchRecalculation();
