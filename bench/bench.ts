import { benchBytes } from './bytes.ts';
import { benchColdEvaluation } from './cold-evaluation.ts';
import { benchGrowth } from './growth.ts';
import { benchInteractive } from './interactive.ts';
import { benchRows } from './rows.ts';
import { benchCalls, benchDrawing, benchRecalculation } from './tracker.ts';

benchBytes();
await benchColdEvaluation();
await benchInteractive();
await benchRows();
benchCalls();
await benchDrawing();
benchRecalculation();
await benchGrowth();
