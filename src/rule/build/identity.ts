// The id of a rule: the same for one application on every machine and for every version of its source.

import { v5 } from 'uuid';

/** Made once for this project (UUID v4). Changing it changes the id of every rule ever written. */
export const namespace = '5f0c2f0e-7a55-4c1e-9b7e-3d9a4f1c86b2';

/** UUID v5 of category, product, service and part (SIGMA.md, section 1). Never of path, line or content. */
export const ruleId = (names: readonly (string | null)[]): string => v5(JSON.stringify(names), namespace);

/** Ids of the parts of a rule whose id somebody chose. */
export const partOfId = (id: string, part: string): string => v5(part, id);
