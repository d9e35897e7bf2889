import iterate from 'graphology-layout-forceatlas2/iterate.js';

import type { LayoutTask } from './layOut.js';

/** How often the picture hears of new positions, in milliseconds. */
const PAUSE = 250;

// Runs ForceAtlas2 (Jacomy et al. 2014, https://doi.org/10.1371/journal.pone.0098679) beside the page, which stays responsive.
addEventListener('message', ({ data: { nodes, edges, settings, rounds } }: MessageEvent<LayoutTask>) => {
  let told = performance.now();
  for (let round = 0; round < rounds; round++) {
    iterate(settings, nodes, edges);
    if (performance.now() - told < PAUSE) continue;
    postMessage({ nodes, isDone: false });
    told = performance.now();
  }
  postMessage({ nodes, isDone: true });
});
