/** One round of ForceAtlas2 over the matrices that `layOut.ts` makes; the package declares types for its other files only. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): object;
}
