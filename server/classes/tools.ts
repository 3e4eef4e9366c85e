import type { Log } from '../log.ts';
import type { Registry } from '../matches/registry.ts';
import type { Store } from '../storage/store.ts';
import type { ClassStore } from './classStore.ts';

/** What classes work with. */
export interface ClassroomTools {
  classStore: ClassStore;
  registry: Registry;
  store: Store;
  log: Log;
  secret: Buffer;
  /** Whether whoever opens a class may choose its seed. */
  allowSeed: boolean;
}
