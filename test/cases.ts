/** How many random cases a test draws: a tenth of them, all with ALL_CASES=1, as CI does. */
export const cases = (all: number): number => (process.env.ALL_CASES ? all : Math.ceil(all / 10));
