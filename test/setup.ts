// Property tests draw the same cases each time, so that a failure can be repeated; SEED=n draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
