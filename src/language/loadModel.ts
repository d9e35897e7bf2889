import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { ModelError } from '../errors.js';

import type { BoundaryWeights } from './findBoundaries.js';
import type { Vocabulary } from './toPieces.js';
import type { InferenceSession, Tensor } from 'onnxruntime-node';

/** The closed sets the model chooses from, in the order of its outputs. */
export interface ModelLabels {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemma: readonly string[];
  readonly name: readonly string[];
  readonly relation: readonly string[];
}

/** The model's files in memory, ready to run. */
export interface LoadedModel {
  readonly labels: ModelLabels;
  readonly vocabulary: Vocabulary;
  readonly boundaries: BoundaryWeights;
  readonly session: InferenceSession;
  readonly toTensor: (values: readonly number[]) => Tensor;
}

interface ModelFile {
  readonly version: number;
  readonly sha256: string;
  readonly labels: ModelLabels;
  readonly pieces: readonly string[];
  readonly boundaries: { readonly bits: number; readonly bias: number; readonly weights: string };
}

const SHIPPED = fileURLToPath(new URL('../../models', import.meta.url));

/** Where the model lies (the shipped one by default) and how many threads it may take (1 by default). */
export interface LoadOptions {
  readonly folder?: string;
  readonly threads?: number;
}

/**
 * Given where a model lies, returns it loaded: `language.json` (labels, word pieces,
 * sentence splitter) and `language.onnx` (the network, its weights in 8 bits, unpacked here). Takes about 0.2 s and 230 MB.
 *
 * Throws a `ModelError` when a file is missing, damaged, or of another version.
 */
export async function loadModel({ folder = SHIPPED, threads = 1 }: LoadOptions = {}): Promise<LoadedModel> {
  const file = readDescription(await readPart(`${folder}/language.json`), folder);
  const network = await readPart(`${folder}/language.onnx`);
  if (createHash('sha256').update(network).digest('hex') !== file.sha256) {
    throw new ModelError(
      `Cannot load the language model: ${folder}/language.onnx is damaged or belongs to another language.json`,
    );
  }
  const runtime = await startRuntime(network, folder, threads);
  return {
    ...runtime,
    labels: file.labels,
    vocabulary: new Map(file.pieces.map((piece, id) => [piece, id])),
    boundaries: { ...file.boundaries, weights: new Int8Array(Buffer.from(file.boundaries.weights, 'base64')) },
  };
}

async function readPart(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new ModelError(`Cannot load the language model: ${path} cannot be read`, { cause });
  }
}

function readDescription(content: Buffer, folder: string): ModelFile {
  try {
    const file = JSON.parse(content.toString('utf8')) as ModelFile;
    if (file.version !== 1 || !Array.isArray(file.pieces) || typeof file.boundaries.weights !== 'string') {
      throw new TypeError(`version 1 expected, found ${String(file.version)}`);
    }
    return file;
  } catch (cause) {
    throw new ModelError(`Cannot load the language model: ${folder}/language.json is damaged`, { cause });
  }
}

async function startRuntime(
  network: Buffer,
  folder: string,
  threads: number,
): Promise<Pick<LoadedModel, 'session' | 'toTensor'>> {
  try {
    const { InferenceSession, Tensor } = await import('onnxruntime-node');
    const session = await InferenceSession.create(network, {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    });
    const toTensor = (values: readonly number[]): Tensor =>
      new Tensor('int32', Int32Array.from(values), [values.length]);
    return { session, toTensor };
  } catch (cause) {
    throw new ModelError(`Cannot load the language model: the runtime refused ${folder}/language.onnx`, { cause });
  }
}
