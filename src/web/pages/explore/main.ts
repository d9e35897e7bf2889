import { listenToLinks, show } from './navigate.js';
import { listenToSearch } from './search.js';

listenToLinks();
listenToSearch();
void show((history.state as { y?: number } | null)?.y ?? 0);
