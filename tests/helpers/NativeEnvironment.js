import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest's Node environment with the typed arrays of the process itself: native add-ons (onnxruntime-node) make theirs
 * there, and would otherwise not be recognized inside Jest's own context.
 */
export default class NativeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    for (const name of ['Float32Array', 'Int32Array', 'Int8Array', 'BigInt64Array'])
      this.global[name] = globalThis[name];
  }
}
