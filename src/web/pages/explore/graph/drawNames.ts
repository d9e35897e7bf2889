import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { Theme } from './readTheme.js';

type Node = Parameters<NodeLabelDrawingFunction>[1];

export interface NameOptions {
  readonly settings: Settings;
  readonly theme: Theme;
}

/** Given where to draw and a node, writes its name beside it, on the side where it has room, with a rim of the sheet's color, so that links do not strike it out. */
export function drawName(context: CanvasRenderingContext2D, node: Node, { settings, theme }: NameOptions): void {
  const { label, x, y, size } = node;
  if (!label) return;
  setFont(context, settings);
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = theme.sheet;
  context.fillStyle = theme.ink;
  const { width } = context.measureText(label);
  const hasRoom = x + size + 3 + width <= context.canvas.clientWidth;
  const [left, base] = [hasRoom ? x + size + 3 : x - size - 3 - width, y + settings.labelSize / 3];
  context.strokeText(label, left, base);
  context.fillText(label, left, base);
}

/** Given where to draw and the node pointed at, writes its name on a plate above all others. */
export function drawPlate(context: CanvasRenderingContext2D, node: Node, { settings, theme }: NameOptions): void {
  const { label, x, y, size } = node;
  if (!label) return;
  setFont(context, settings);
  const [left, height] = [x + size, settings.labelSize + 8];
  context.fillStyle = theme.sheet;
  context.strokeStyle = theme.faded;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left - 2, y - height / 2, context.measureText(label).width + 10, height, 4);
  context.fill();
  context.stroke();
  context.fillStyle = theme.ink;
  context.fillText(label, left + 3, y + settings.labelSize / 3);
}

function setFont(context: CanvasRenderingContext2D, { labelWeight, labelSize, labelFont }: Settings): void {
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
}
