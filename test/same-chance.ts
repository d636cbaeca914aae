import * as fc from 'fast-check';

// Property tests draw the same cases in every run, so that a change is judged and not luck.
fc.configureGlobal({ seed: 20261015 });
