import { NodePointProgram } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';

import type { NodeDisplayData, RenderParams } from 'sigma/types';

/** What a node has beside what sigma gives it: corners and turn of its shape. */
export interface Shaped {
  readonly corners: number;
  readonly turn: number;
}

type Definition = ReturnType<InstanceType<typeof NodePointProgram>['getDefinition']>;
type Program = InstanceType<typeof NodePointProgram>['normalProgram'];

/**
 * Draws nodes as discs or regular polygons, so that kinds differ in more than color. Each is one point, a fifth of the time
 * that sigma's discs of three corners each take without a graphics card.
 */
export class ShapeProgram extends NodePointProgram {
  override getDefinition(): Definition {
    const definition = super.getDefinition();
    return {
      ...definition,
      VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(
        'void main() {',
        `${PASS_ON}\nvoid main() {`,
      ).replace('v_color.a *= bias;', 'v_color.a *= bias;\n  v_shape = a_shape;'),
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      ATTRIBUTES: [...definition.ATTRIBUTES, { name: 'a_shape', size: 2, type: WebGLRenderingContext.FLOAT }],
    };
  }

  override processVisibleItem(index: number, start: number, data: NodeDisplayData & Partial<Shaped>): void {
    const { x, y, size, color, corners = 0, turn = 0 } = data;
    // Polygons are drawn a little larger: within one circle they would look smaller than discs.
    this.array.set([x, y, corners > 0 ? size * 1.2 : size, floatColor(color), index, corners, turn], start);
  }
}

/** The same without the second, hidden picture from which sigma tells what is pointed at: for many nodes it costs as much again. */
export class UnpickedShapeProgram extends ShapeProgram {
  protected override renderProgram(params: RenderParams, program: Program): void {
    if (!program.isPicking) super.renderProgram(params, program);
  }
}

const PASS_ON = 'attribute vec2 a_shape;\nvarying vec2 v_shape;';

// How far a place lies within the outline of a regular polygon: from the middle of the side that one looks at.
const FRAGMENT = `
precision highp float;

varying vec4 v_color;
varying float v_border;
varying vec2 v_shape;

const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
const float pi = 3.14159265359;

float depth() {
  vec2 place = vec2(gl_PointCoord.x - 0.5, 0.5 - gl_PointCoord.y);
  if (v_shape.x < 0.5) return 0.5 - length(place);
  float side = 2.0 * pi / v_shape.x;
  float angle = atan(place.y, place.x) - v_shape.y;
  float along = cos(floor(angle / side) * side + side / 2.0 - angle) * length(place);
  return 0.5 * cos(pi / v_shape.x) - along;
}

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = depth() > v_border ? v_color : transparent;
  #else
  gl_FragColor = mix(transparent, v_color, clamp(depth() / v_border, 0.0, 1.0));
  #endif
}
`;
