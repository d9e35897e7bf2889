/** A box by its middle and half its width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A frame from (0, 0) that boxes stay in. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

type Moving = { -readonly [Key in keyof Box]: Box[Key] };

const ROUNDS = 300;

/**
 * Given boxes and a frame, returns them moved apart as little as it takes that none covers another, as far as there is room:
 * after 300 rounds it is left as it is. Pairs are taken in the order of the boxes, so the result is always the same.
 */
export function separateBoxes(boxes: readonly Box[], frame: Frame): Box[] {
  const moving: Moving[] = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let one = 0; one < moving.length; one += 1)
      for (let other = 0; other < one; other += 1) moved = separate(moving[one]!, moving[other]!) || moved;
    for (const box of moving) keepWithin(box, frame);
    if (!moved) break;
  }
  return moving;
}

// Along the axis on which less is to do, half of it each.
function separate(one: Moving, other: Moving): boolean {
  const overlapX = one.halfWidth + other.halfWidth - Math.abs(one.x - other.x);
  const overlapY = one.halfHeight + other.halfHeight - Math.abs(one.y - other.y);
  if (overlapX <= 0 || overlapY <= 0) return false;
  const axis = overlapX < overlapY ? 'x' : 'y';
  const step = (Math.min(overlapX, overlapY) / 2 + 0.1) * (one[axis] < other[axis] ? -1 : 1);
  one[axis] += step;
  other[axis] -= step;
  return true;
}

function keepWithin(box: Moving, { width, height }: Frame): void {
  box.x = Math.min(Math.max(box.x, box.halfWidth), width - box.halfWidth);
  box.y = Math.min(Math.max(box.y, box.halfHeight), height - box.halfHeight);
}
