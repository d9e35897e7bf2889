import { listenToLinks, show } from './navigate.js';
import { showAllowedLinks } from './readAllowed.js';
import { listenToSearch } from './search.js';

listenToLinks();
listenToSearch();
// Whoever has to give a key does so for the view: only then is it known what they may use.
void show((history.state as { y?: number } | null)?.y ?? 0).then(showAllowedLinks);
