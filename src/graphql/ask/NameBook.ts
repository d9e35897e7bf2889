import type { Store } from '../../store/Store.js';

/** What looking names up asks of a store. */
export type NameBook = Pick<Store, 'findNames' | 'findNameKeys' | 'findOutlets' | 'findEntities'>;
