import { benchBytes } from './bytes.ts';
import { benchColdEvaluation } from './cold-evaluation.ts';
import { benchRows } from './rows.ts';
import { benchCalls, benchDrawing, benchRecalculation } from './tracker.ts';

benchBytes();
await benchColdEvaluation();
await benchRows();
benchCalls();
await benchDrawing();
benchRecalculation();
