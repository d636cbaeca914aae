import { benchBytes } from './bytes.ts';
import { benchColdEvaluation } from './cold-evaluation.ts';

benchBytes();
await benchColdEvaluation();
