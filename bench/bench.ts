import setup from '../test/global-setup.ts';
import { benchBytes } from './bytes.ts';
import { benchColdEvaluation } from './cold-evaluation.ts';
import { benchGrowth } from './growth.ts';
import { benchInteractive } from './interactive.ts';
import { benchRows } from './rows.ts';
import { benchCalls, benchDrawing, benchRecalculation } from './tracker.ts';

// Bytes, cold evaluation and the file of a tracker are measured in what is built.
await setup();
benchBytes();
await benchColdEvaluation();
await benchInteractive();
await benchRows();
benchCalls();
await benchDrawing();
benchRecalculation();
await benchGrowth();
